"""Where the road leads that works although no link can be read: to a file, a page, or the counter book."""

from __future__ import annotations

import re

from reputation_desktop.domain.channel import Recognition

_PAGES = {
    "google_maps": "https://takeout.google.com/",
    "google_alerts": "https://www.google.com/alerts",
    "google_news": "https://news.google.com/",
    "trustpilot": "https://business.trustpilot.com/",
    "yelp": "https://biz.yelp.com/",
}
"""Where the owner goes for the export or the feed that works instead."""

_ADDRESS = re.compile(r"https?://\S+")


def road_by_file(recognition: Recognition) -> bool:
    """Whether the road goes by a file that is imported."""
    return "import FILE" in recognition.road


def road_by_counter(recognition: Recognition) -> bool:
    """Whether the road goes by the counter book."""
    return "counter --" in recognition.road


def road_page(recognition: Recognition) -> str:
    """The page on which the road begins; empty where there is none."""
    return _PAGES.get(recognition.platform, "")


def road_link(recognition: Recognition) -> str:
    """The link that is to be pasted instead, where the explanation names one that is ready for it."""
    found = _ADDRESS.search(recognition.road)
    return found[0] if found and not recognition.readable and not found[0].endswith("/NAME.") else ""

"""What the window says where no link can be read, or not all of it: the road that works, in this window's steps.

The platforms' own sentences name commands of the terminal; those get their window's twin here.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from reputation_desktop.domain.channel import Recognition
from reputation_desktop.domain.errors import marked

_BY_SPREADSHEET = marked(
    "Copy the reviews into a spreadsheet with the columns stars, text, author and date, save it as CSV and import it "
    "here. A single one goes into the counter book."
)
_BY_OWN_EXPORT = marked(
    "Import the file that the platform exports for you. Or copy the reviews into a spreadsheet with the columns stars, "
    "text, author and date, save it as CSV and import it here. A single one goes into the counter book."
)
_BY_COUNTER_BOOK = marked("Note a post that needs an answer in the counter book.")

_IN_THE_WINDOW = {
    "amazon": _BY_SPREADSHEET,
    "etsy": _BY_SPREADSHEET,
    "facebook": _BY_SPREADSHEET,
    "booking": _BY_OWN_EXPORT,
    "opentable": _BY_OWN_EXPORT,
    "the_fork": _BY_OWN_EXPORT,
    "instagram": _BY_COUNTER_BOOK,
    "threads": _BY_COUNTER_BOOK,
    "tiktok": _BY_COUNTER_BOOK,
    "x": _BY_COUNTER_BOOK,
    "yelp": marked(
        "Read and answer them on biz.yelp.com. Note one that needs an answer, in your own words, in the counter book. "
        "If Yelp gives you a file of your own reviews, import it here."
    ),
    "tripadvisor": marked(
        "Read and answer them in Tripadvisor's own pages for owners. Note one that needs an answer, in your own words, "
        "in the counter book. If Tripadvisor gives you a file of your own reviews, import it here."
    ),
    "google_maps": marked(
        "Open takeout.google.com with the account that manages the profile, choose only “Google Business Profile”, "
        "create the export and import it here. Between exports, save the mails in which Google tells of a new review "
        "as .eml files and import them too."
    ),
    "google_play": marked(
        "In the Play Console download the report of your app's reviews (a CSV file) and import it here."
    ),
    "judge_me": marked("Export the reviews as CSV in Judge.me and import the file here."),
    "trustpilot": marked(
        "Sign in to Trustpilot Business, open “Reviews”, export them as CSV and import the file here."
    ),
    "woocommerce": marked("For the stars, export the reviews as CSV from the shop and import the file here."),
    "bluesky": marked(
        "Paste the profile of an account that talks about the shop: https://bsky.app/profile/NAME. "
        "Note any other post in the counter book."
    ),
}

_PAGES = {
    "google_maps": "https://takeout.google.com/",
    "google_alerts": "https://www.google.com/alerts",
    "google_news": "https://news.google.com/",
    "trustpilot": "https://business.trustpilot.com/",
    "yelp": "https://biz.yelp.com/",
}
"""Where the owner goes for the export or the feed that works instead."""

_ADDRESS = re.compile(r"https?://\S+")


def road_told(recognition: Recognition) -> str:
    """The road that works, as sentences for the window; empty where there is none to tell."""
    names_commands = "import FILE" in recognition.road or "counter --" in recognition.road
    known = _IN_THE_WINDOW.get(recognition.platform, "") if names_commands else ""
    return QCoreApplication.translate("roads", known or recognition.road)


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

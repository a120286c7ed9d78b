"""Google Alerts: an Atom feed of up to 20 mentions at a secret address.

Shape (seen in real feeds): ids `tag:google.com,2013:googlealerts/feed:N`, titles and contents in HTML with
the searched words in bold, links through `google.com/url?url=…`, an author without a name.
"""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs

from reputation_desktop.channels.feeds.entry import Feed, FeedEntry
from reputation_desktop.channels.feeds.retold import read_retold
from reputation_desktop.channels.link_parts import host_of, on_brand, taken_apart
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview

_STEPS = marked(
    "Open google.com/alerts, type the shop's name in quotation marks, choose “Show options”, set “Deliver to” to "
    "“RSS feed” and create the alert. Then copy the link of the feed icon beside it and paste that link here."
)


class _GoogleAlerts:
    name = "google_alerts"
    label = "Google Alerts"

    def recognise(self, link: Link) -> Recognition | None:
        if not on_brand(link, "google"):
            return None
        match link.segments:
            case ["alerts", "feeds", _, _]:
                return Recognition(
                    self.name,
                    marked("a Google Alerts feed"),
                    reads=marked("the latest 20 pages that Google found for the alert"),
                    why_not=marked("Google sends the beginning of each page, not the whole of it."),
                    address=f"https://{link.parts.hostname}{link.path}",
                    secret=True,
                    mention=True,
                    name=self.label,
                )
            case ["alerts", *_]:
                return self._explained(
                    marked("the page on which Google Alerts are made"),
                    marked("It shows your alerts to you alone, and an alert that is delivered by mail has no feed."),
                )
            case ["search", *_]:
                return self._explained(
                    marked("a page of Google search results"),
                    marked("Google does not let programs read its search results."),
                )
            case _:
                return None

    def _explained(self, what: str, why: str) -> Recognition:
        return Recognition(self.name, what, why_not=why, road=_STEPS, mention=True, name=self.label)

    def read(self, payload: Payload) -> Reading:
        return read_retold(payload, _retold)


def _retold(found: FoundReview, entry: FeedEntry, source: Feed) -> FoundReview:
    del source
    page = _led_to(entry.link)
    return replace(found, url=page, outlet=host_of(page), author="", mention=True)


def _led_to(link: str) -> str:
    """The page behind one of Google's redirects; any other link stays as it is."""
    parts = taken_apart(link)
    if parts.path != "/url":
        return link
    query = parse_qs(parts.query)
    target = (query.get("url") or query.get("q") or [""])[0]
    return target if target.startswith(("http://", "https://")) else link


GOOGLE_ALERTS = _GoogleAlerts()

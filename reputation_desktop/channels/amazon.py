"""Amazon: no feed, and pages that are closed to programs."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform, by_spreadsheet
from reputation_desktop.domain.errors import marked

AMAZON = UnreadablePlatform(
    name="amazon",
    label="Amazon",
    what=marked("an Amazon page"),
    why=marked("Amazon offers no feed of reviews and does not let programs read its pages."),
    road=by_spreadsheet("Amazon"),
    domains=("amzn.to", "amzn.eu", "amzn.asia", "a.co"),
    brands=("amazon",),
)

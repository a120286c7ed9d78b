"""Etsy shops: reviews only for programs with a key."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform, by_spreadsheet
from reputation_desktop.domain.errors import marked

ETSY = UnreadablePlatform(
    name="etsy",
    label="Etsy",
    what=marked("an Etsy page"),
    why=marked(
        "Etsy offers no feed of reviews, and gives them only to programs with a key, which this one cannot use."
    ),
    road=by_spreadsheet("Etsy"),
    domains=("etsy.com", "etsy.me"),
)

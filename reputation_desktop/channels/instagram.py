"""Instagram: posts and comments behind a login."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform, by_counter_book
from reputation_desktop.domain.errors import marked

INSTAGRAM = UnreadablePlatform(
    name="instagram",
    label="Instagram",
    what=marked("an Instagram page"),
    why=marked("Instagram has no reviews and no feed, and shows posts and comments only to people who are signed in."),
    road=by_counter_book(),
    domains=("instagram.com", "instagr.am"),
    mention=True,
)

"""TikTok: videos and comments without a feed."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform, by_counter_book
from reputation_desktop.domain.errors import marked

TIKTOK = UnreadablePlatform(
    name="tiktok",
    label="TikTok",
    what=marked("a TikTok page"),
    why=marked("TikTok has no reviews and offers no feed of videos or comments."),
    road=by_counter_book(),
    domains=("tiktok.com",),
    mention=True,
)

"""X (Twitter): no feed; its interface is priced per post that is read."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform, by_counter_book
from reputation_desktop.domain.errors import marked

X = UnreadablePlatform(
    name="x",
    label="X",
    what=marked("a page on X (Twitter)"),
    why=marked("X offers no feed, and since February 2026 it charges for every post that a program reads."),
    road=by_counter_book(),
    domains=("x.com", "twitter.com", "t.co"),
    mention=True,
)

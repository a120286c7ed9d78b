"""TheFork (LaFourchette, ElTenedor): no feed; the owner has a file or a spreadsheet."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform, by_own_export
from reputation_desktop.domain.errors import marked

THE_FORK = UnreadablePlatform(
    name="the_fork",
    label="TheFork",
    what=marked("a page on TheFork"),
    why=marked("TheFork offers no feed of reviews."),
    road=by_own_export("TheFork"),
    brands=("thefork", "lafourchette", "eltenedor"),
)

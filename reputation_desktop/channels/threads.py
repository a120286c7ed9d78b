"""Threads: posts without a feed."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform, by_counter_book
from reputation_desktop.domain.errors import marked

THREADS = UnreadablePlatform(
    name="threads",
    label="Threads",
    what=marked("a Threads page"),
    why=marked("Threads offers no feed that a program may read without an account."),
    road=by_counter_book(),
    domains=("threads.net", "threads.com"),
    mention=True,
)

"""Tripadvisor: no feed, and terms that forbid keeping reviews."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform
from reputation_desktop.domain.errors import marked

TRIPADVISOR = UnreadablePlatform(
    name="tripadvisor",
    label="Tripadvisor",
    what=marked("a Tripadvisor page"),
    why=marked("Tripadvisor offers no feed, and its terms forbid programs to keep copies of its reviews."),
    road=marked(
        "Read and answer them in Tripadvisor's own pages for owners. Note one that needs an answer, in your own words, "
        "in the counter book. If Tripadvisor gives you a file of your own reviews, import it here.",
        terminal="Read and answer them in Tripadvisor's own pages for owners. "
        "Note one that needs an answer, in your own words, in the counter book: counter --stars N --text T. "
        "If Tripadvisor gives you a file of your own reviews, say: import FILE --channel Tripadvisor.",
    ),
    brands=("tripadvisor",),
)

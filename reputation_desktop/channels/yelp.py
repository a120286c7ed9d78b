"""Yelp: no feed, and terms that forbid keeping reviews."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform
from reputation_desktop.domain.errors import marked

YELP = UnreadablePlatform(
    name="yelp",
    label="Yelp",
    what=marked("a Yelp page"),
    why=marked("Yelp offers no feed, and its terms forbid programs to keep copies of its reviews."),
    road=marked(
        "Read and answer them on biz.yelp.com. Note one that needs an answer, in your own words, in the counter book. "
        "If Yelp gives you a file of your own reviews, import it here.",
        terminal="Read and answer them on biz.yelp.com. "
        "Note one that needs an answer, in your own words, in the counter book: counter --stars N --text T. "
        "If Yelp gives you a file of your own reviews, say: import FILE --channel Yelp.",
    ),
    domains=("yelp.to",),
    brands=("yelp",),
)

"""Everything as CSV, for a spreadsheet or another program."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import datetime

from reputation_desktop.desk.inbox import Inbox, InboxRow
from reputation_desktop.domain.review import Rating, State
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.store import Store

COLUMNS = (
    "id", "shop", "channel", "kind", "complaint", "mention", "stars", "worst", "best", "review_rating", "title",
    "text", "author", "language", "published_at", "state", "answered_at", "answer", "reply", "note", "url",
)  # fmt: skip
"""`review_rating` says stars with their scale, so that one column may hold several scales and be imported again."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""How a cell begins that a spreadsheet would compute (https://owasp.org/www-community/attacks/CSV_Injection)."""


def export_csv(store: Store, now: datetime) -> tuple[int, str]:
    """All reviews, newest first: how many, and the file's text with a byte order mark for spreadsheets."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    count = 0
    for row in Inbox(store, now).rows(InboxQuery()):
        writer.writerow([harmless(cell) for cell in _cells(row)])
        count += 1
    return count, "\ufeff" + out.getvalue()


def _cells(row: InboxRow) -> Iterator[str]:
    review = row.review
    answered_at = review.closed_at if review.state is State.ANSWERED else None
    yield from (str(review.id), review.shop, review.channel, review.kind, _yes(review.complaint), _yes(review.mention))
    yield from _stars(review.rating)
    yield from (review.title, review.text, review.author, review.language, _moment(review.published_at), review.state)
    yield from (_moment(answered_at), review.draft, review.reply.text if review.reply else "", review.note, review.url)


def _stars(rating: Rating | None) -> tuple[str, str, str, str]:
    if rating is None:
        return "", "", "", ""
    worst, best = f"{rating.worst:g}", f"{rating.best:g}"
    if rating.value is None:
        return "", worst, best, rating.raw
    if (rating.worst, rating.best) == (0.0, 1.0):
        return f"{rating.value:g}", worst, best, "recommended" if rating.value else "not recommended"
    return f"{rating.value:g}", worst, best, f"{rating.value:g} of {best}"


def harmless(cell: str) -> str:
    """A cell that a spreadsheet shows instead of computing; an apostrophe before is its sign for text."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else moment.isoformat()

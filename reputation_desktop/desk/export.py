"""Everything as CSV, for a spreadsheet or another program."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import datetime

from reputation_desktop.desk.inbox import Inbox, InboxRow
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.store import Store

COLUMNS = (
    "id", "shop", "channel", "kind", "complaint", "mention", "stars", "worst", "best", "title", "text", "author",
    "language", "published_at", "state", "answered_at", "answer", "reply", "note", "url",
)  # fmt: skip

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would compute (OWASP, CSV injection)."""


def export_csv(store: Store, now: datetime) -> tuple[int, str]:
    """All reviews, newest first: how many, and the file's text with a byte order mark for spreadsheets."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    count = 0
    for row in Inbox(store, now).rows(InboxQuery()):
        writer.writerow(_harmless(_cells(row)))
        count += 1
    return count, "\ufeff" + out.getvalue()


def _cells(row: InboxRow) -> Iterable[str]:
    review, rating = row.review, row.review.rating
    stars = ("", "", "") if rating is None else (_number(rating.value), _number(rating.worst), _number(rating.best))
    yield from (str(review.id), review.shop, review.channel, review.kind, _yes(review.complaint), _yes(review.mention))
    yield from stars
    yield from (review.title, review.text, review.author, review.language, _moment(review.published_at), review.state)
    yield from (
        _moment(review.closed_at),
        review.draft,
        review.reply.text if review.reply else "",
        review.note,
        review.url,
    )


def _harmless(cells: Iterable[str]) -> list[str]:
    """Cells that a spreadsheet shows instead of computing; an apostrophe before is its sign for text."""
    return ["'" + cell if cell.startswith(_FORMULA) else cell for cell in cells]


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _yes(value: bool) -> str:
    return "yes" if value else "no"


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else moment.isoformat()

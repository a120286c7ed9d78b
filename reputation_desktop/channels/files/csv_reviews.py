"""The rows of a table as reviews, once it is known which column holds what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from reputation_desktop.channels.feeds.plain_text import plain
from reputation_desktop.channels.files.csv_columns import Columns, Wishes
from reputation_desktop.channels.files.csv_dates import (
    Dates,
    decided,
    read_date,
    told_in_two_ways,
    told_without_zone,
)
from reputation_desktop.channels.files.csv_stars import TEN, ratings
from reputation_desktop.channels.files.csv_table import Table
from reputation_desktop.channels.files.csv_text import Row
from reputation_desktop.channels.link_parts import host_of
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview, Rating, Reply

_US_DATES = frozenset({"yelp.com"})
"""Hosts of review links whose exports put the month first; public importers read 2/12/2026 in Yelp's as 12 February."""

_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.IGNORECASE)

_DAY_FIRST = marked("Dates like “{example}” were read with the day first.")
_MONTH_FIRST = marked("Dates like “{example}” were read with the month first.")
_NO_ZONE = marked("Times are told without a zone and were read as UTC.")
_UNDATED = marked("Dates that could not be read: {count}, the first in row {row}. Those reviews are undated.")
_UNRATED = marked(
    "Ratings that fit no scale: {count}, the first in row {row}. They are kept as written and count as unrated.",
    terminal="Ratings that fit no scale: {count}, the first in row {row}. They are kept as written and count as "
    "unrated; the scale can be told like this: --map scale=1-10.",
)
_UP_TO_TEN = marked("Stars were read as 1 to 10.")


def told_reviews(
    table: Table, rows: Sequence[Row], wishes: Wishes, name: str
) -> tuple[list[tuple[int, FoundReview]], list[str]]:
    """The review of each row with the row's number, its key the id that the row tells, and notes for the owner.

    Raises:
        DayOrMonth: the dates can be read in two ways, and neither the owner nor the file tells in which.
        WrongWords: the dates are Excel's day numbers, and the owner has not said so.
    """
    columns = table.columns
    cells = [row.cells for row in rows]
    dates = [*columns.column(cells, "date"), *columns.column(cells, "reply_date")]
    order = decided(dates, wishes.dates, _usual_order(columns.column(cells, "url")), name)
    header = table.header[columns.places["stars"]] if "stars" in columns.places else ""
    pros_and_cons = "positive" in columns.places and "negative" in columns.places
    stars = ratings(columns.column(cells, "stars"), header, wishes.scale, pros_and_cons)
    days = [read_date(cell, order) for cell in columns.column(cells, "date")]
    told = [
        (row.number, _review(columns, row.cells, rating, day, order))
        for row, rating, day in zip(rows, stars, days, strict=True)
    ]
    notes = _notes_on_dates(rows, columns, days, order) + _notes_on_stars(rows, stars)
    return told, notes


def _usual_order(links: Sequence[str]) -> Dates:
    """The order of the program that exported these links, where it is known."""
    hosts = {host_of(link) for link in links if link}
    return Dates.MONTH_FIRST if hosts and hosts <= _US_DATES else Dates.ASK


def _review(
    columns: Columns, cells: Sequence[str], rating: Rating | None, claimed: datetime | date | None, order: Dates
) -> FoundReview:
    def words(role: str) -> str:
        cell = columns.cell(cells, role)
        return plain(cell) if cell else ""  # shop systems export what their editors wrote, tags included

    reply, url = words("reply"), columns.cell(cells, "url")
    language = _LANGUAGE.fullmatch(columns.cell(cells, "language"))
    return FoundReview(
        key=columns.cell(cells, "id"),
        text="\n".join(told for told in map(words, ("text", "positive", "negative")) if told),
        title=words("title"),
        author=words("author"),
        url=url if url.lower().startswith(("http://", "https://")) else "",
        rating=rating,
        claimed=claimed,
        reply=Reply(reply, _moment(columns.cell(cells, "reply_date"), order)) if reply else None,
        language=language[1].lower() if language else "",
        about=words("about"),
    )


def _moment(cell: str, order: Dates) -> datetime | None:
    """When a reply was written, where a time is told; a bare day is none, and its hour is not made up."""
    at = read_date(cell, order)
    return at if isinstance(at, datetime) else None


def _notes_on_dates(
    rows: Sequence[Row], columns: Columns, days: Sequence[datetime | date | None], order: Dates
) -> list[str]:
    cells = columns.column((row.cells for row in rows), "date")
    notes: list[str] = []
    example = next(filter(told_in_two_ways, cells), "")
    if example and order in (Dates.DAY_FIRST, Dates.MONTH_FIRST):
        notes.append((_DAY_FIRST if order is Dates.DAY_FIRST else _MONTH_FIRST).format(example=example))
    if any(isinstance(day, datetime) and told_without_zone(cell) for cell, day in zip(cells, days, strict=True)):
        notes.append(_NO_ZONE)
    unread = [row.number for row, cell, day in zip(rows, cells, days, strict=True) if cell and day is None]
    return [*notes, _UNDATED.format(count=len(unread), row=unread[0])] if unread else notes


def _notes_on_stars(rows: Sequence[Row], stars: Sequence[Rating | None]) -> list[str]:
    told = [(row.number, rating) for row, rating in zip(rows, stars, strict=True) if rating is not None]
    unrated = [number for number, rating in told if rating.value is None]
    notes: list[str] = [_UP_TO_TEN] if any((rating.worst, rating.best) == TEN for _, rating in told) else []
    return [*notes, _UNRATED.format(count=len(unrated), row=unrated[0])] if unrated else notes

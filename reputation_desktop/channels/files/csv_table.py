"""A text as a table: its delimiter, its header, what stands above it, and its rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

from reputation_desktop.channels.files.csv_columns import (
    LONGEST_NAME,
    Columns,
    Wishes,
    columns_of,
    known_roles,
    told_names,
)
from reputation_desktop.channels.files.csv_dates import Dates, read_date
from reputation_desktop.channels.files.csv_stars import is_rating
from reputation_desktop.channels.files.csv_text import DELIMITERS, Row, all_rows, first_rows, told_delimiter
from reputation_desktop.domain.errors import ColumnsUnclear, NothingInFile, marked

_SAMPLE = 200
"""Rows that are looked at to find the delimiter, and cells to find what a column holds."""

_HEADER_WITHIN = 20
"""Rows of a report's title and filters that may stand above the header."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of reviews.

    Attributes:
        header: the columns' names, as many as most rows have cells; empty where there are none.
        above: rows that stood above the header.
        rows: what stands below it; a row may have fewer cells than the header, or more.
    """

    header: tuple[str, ...]
    columns: Columns
    above: int
    rows: tuple[Row, ...]


def table_of(text: str, wishes: Wishes, name: str) -> Table:
    """Finds the table in `text`.

    Raises:
        NothingInFile: there are no rows.
        ColumnsUnclear: neither the header nor the owner tells which column holds the opinions.
        WrongWords: a column that the owner named is not there.
        FileNotUnderstood: a quotation mark is never closed.
    """
    delimiter = wishes.delimiter or told_delimiter(text) or _likeliest_delimiter(text, wishes)
    rows = all_rows(text, delimiter, name)
    filled = [row for row in rows if not row.empty]
    if not filled:
        raise NothingInFile(path=name, hint=marked("It is empty."))
    header_row = _header_row(filled, wishes)
    if header_row is None and not wishes.columns:
        raise ColumnsUnclear(path=name, columns=told_names(filled[0].cells))
    above = header_row.number if header_row else 0
    below = [row for row in rows if row.number > above]
    names = header_row.cells if header_row else ()
    width = max(len(names), _width(below))
    if width == 1:  # one column needs no separator, so one that stands in a text is part of it
        below = [Row(row.number, (delimiter.join(row.cells),)) for row in below]
    header = tuple(name.lstrip("\ufeff") for name in names) + ("",) * (width - len(names))

    def cells_of(place: int) -> list[str]:
        return [row.cells[place] for row in below[:_SAMPLE] if place < len(row.cells)]

    columns = columns_of(header, cells_of, wishes, name)
    if not columns.tell_opinions:
        raise ColumnsUnclear(path=name, columns=told_names(header))
    return Table(header, columns, sum(row.number < above for row in filled), tuple(below))


def _likeliest_delimiter(text: str, wishes: Wishes) -> str:
    """The delimiter that makes the best header, then columns at all, then even rows, then the most columns."""

    def evidence(delimiter: str) -> tuple[int, bool, float, int]:
        rows = [row for row in first_rows(text, delimiter, _SAMPLE) if not row.empty]
        width = _width(rows)
        names = max((_names_in(row.cells, wishes) for row in rows[:_HEADER_WITHIN]), default=-1)
        return names, width > 1, sum(len(row.cells) == width for row in rows) / max(len(rows), 1), width

    return max(DELIMITERS, key=evidence)


def _header_row(rows: Sequence[Row], wishes: Wishes) -> Row | None:
    """The row that tells most columns, if it tells enough to be none of the data; none of `rows` is empty."""
    best = max(rows[:_HEADER_WITHIN], key=lambda row: _names_in(row.cells, wishes))
    names = _names_in(best.cells, wishes)
    below = [row for row in rows if row.number > best.number]
    if names >= 2 or wishes.named_in(best.cells) or (names == 1 and len(best.cells) >= _width(below)):
        return best
    if wishes.only_numbers:
        return None if _is_data(rows[0].cells, wishes) else rows[0]
    return rows[0] if wishes.columns else None


def _names_in(cells: Sequence[str], wishes: Wishes) -> int:
    return max(known_roles([cell for cell in cells if len(cell) <= LONGEST_NAME]), wishes.named_in(cells))


def _is_data(cells: Sequence[str], wishes: Wishes) -> bool:
    """Whether a first row, whose columns were wished by number, is a review already rather than names."""
    columns = Columns({role: int(number) - 1 for role, number in wishes.columns.items()})
    if "stars" in columns.places:
        return is_rating(columns.cell(cells, "stars"))
    if "date" in columns.places:
        return read_date(columns.cell(cells, "date"), Dates.DAY_FIRST) is not None
    return True


def _width(rows: Sequence[Row]) -> int:
    """How many cells most rows have."""
    widths = Counter(len(row.cells) for row in rows[:_SAMPLE] if not row.empty)
    return max(widths.items(), key=itemgetter(1), default=(0, 0))[0]

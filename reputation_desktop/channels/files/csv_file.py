"""Tables of reviews (CSV and its kin), whoever exported them."""

from __future__ import annotations

from collections.abc import Mapping

from reputation_desktop.channels.files.csv_columns import OPINION, Wishes, told_names
from reputation_desktop.channels.files.csv_keys import with_keys
from reputation_desktop.channels.files.csv_reviews import told_reviews
from reputation_desktop.channels.files.csv_table import Table, table_of
from reputation_desktop.channels.files.csv_text import Row, decoded
from reputation_desktop.channels.files.csv_words import totals_line
from reputation_desktop.channels.files.file_reading import FileReading
from reputation_desktop.domain.channel import Reading, Skipped
from reputation_desktop.domain.errors import NothingInFile, marked
from reputation_desktop.domain.review import Road
from reputation_desktop.domain.sentence import joined

_TOTALS_WITHIN = 5
"""Rows at the end of a table among which a line of totals is looked for."""

_EMPTY = marked("the row is empty")
_NOTHING_TOLD = marked("the row holds neither text nor stars")
_TOO_WIDE = marked("the row has more cells than the table has columns; a text with a separator in it needs quotes")
_TOTALS = marked("a line of totals")
_HEADER_AGAIN = marked("the header again")

_TAKEN = marked("Columns: {taken}.")
_AS = marked("“{column}” as {role}")
_ROLES = {
    "id": marked("id"),
    "title": marked("title"),
    "text": marked("text"),
    "positive": marked("positive"),
    "negative": marked("negative"),
    "stars": marked("stars"),
    "date": marked("date"),
    "author": marked("author"),
    "url": marked("url"),
    "reply": marked("reply"),
    "reply_date": marked("reply date"),
    "language": marked("language"),
    "about": marked("about"),
}
_UNUSED = marked("Not used: {columns}.")
_ABOVE = marked("Rows above the header that were passed over: {count}.")
_ONLY_HEADER = marked("It has a header, but no rows below it.")


def read(body: bytes, name: str, mapping: Mapping[str, str]) -> FileReading:
    """Reads the reviews of a table.

    `mapping` may say for each role of `csv_words.WORDS` which column has it, by its name or its number
    from 1, and how to read: `dates` (day-first, month-first, excel), `scale` (1-10), `delimiter`,
    `encoding`. What it leaves open is told by the header, and by the cells where that tells too little.

    A review is known by its id, where the table has a column that tells reviews apart; otherwise by its
    author, date and text, so that importing the file again, in any order, brings the same reviews. The
    reading is never `complete`: an export may be filtered. Row numbers are a spreadsheet's.

    Raises:
        WrongWords: `mapping` names something that is not there, or Excel's day numbers need its word.
        WrongEncoding: the bytes are not text.
        ColumnsUnclear: no column is known to hold opinions.
        DayOrMonth: the dates can be read in two ways.
        NothingInFile: there are no rows.
        FileNotUnderstood: a quotation mark is never closed.
    """
    wishes = Wishes.of(mapping)
    text, notes = decoded(body, name, wishes.encoding)
    table = table_of(text, wishes, name)
    if all(row.empty for row in table.rows):
        raise NothingInFile(path=name, hint=_ONLY_HEADER)
    rows, skipped = _rows_of_reviews(table)
    told, notes_on_reviews = told_reviews(table, rows, wishes, name)
    keyed, twice, notes_on_keys = with_keys(told, _column_name(table, "id"))
    reading = Reading(
        reviews=tuple(keyed),
        skipped=tuple(sorted((*skipped, *twice), key=lambda entry: entry.position)),
    )
    places = tuple(dict.fromkeys(review.about for review in keyed if review.about))
    all_notes = (*notes, *_notes_on_table(table), *notes_on_reviews, *notes_on_keys)
    return FileReading("csv", Road.FILE, reading, places, all_notes)


def _rows_of_reviews(table: Table) -> tuple[list[Row], list[Skipped]]:
    rows: list[Row] = []
    skipped: list[Skipped] = []
    for left, row in zip(range(len(table.rows), 0, -1), table.rows, strict=True):
        reason = _reason_against(table, row, near_the_end=left <= _TOTALS_WITHIN)
        if reason:
            skipped.append(Skipped(row.number, reason))
        else:
            rows.append(row)
    return rows, skipped


def _reason_against(table: Table, row: Row, near_the_end: bool) -> str:
    if row.empty:
        return _EMPTY
    if row.cells == table.header:
        return _HEADER_AGAIN
    first = next(filter(None, row.cells))
    if near_the_end and totals_line(first) and table.columns.cell(row.cells, "date") in ("", first):
        return _TOTALS
    if any(row.cells[len(table.header) :]):
        return _TOO_WIDE
    if not any(table.columns.cell(row.cells, role) for role in OPINION):
        return _NOTHING_TOLD
    return ""


def _notes_on_table(table: Table) -> list[str]:
    roles = sorted(table.columns.places, key=lambda role: table.columns.places[role])
    taken = [_AS.format(column=_column_name(table, role), role=_ROLES[role]) for role in roles]
    notes: list[str] = [_TAKEN.format(taken=joined(*taken, apart=", "))]
    unused = [
        column for place, column in enumerate(table.header) if column and place not in table.columns.places.values()
    ]
    notes += [_UNUSED.format(columns=told_names(unused))] if unused else []
    notes += [_ABOVE.format(count=table.above)] if table.above else []
    return notes


def _column_name(table: Table, role: str) -> str:
    place = table.columns.places.get(role)
    return "" if place is None else table.header[place] or str(place + 1)

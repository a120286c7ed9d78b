"""Which column of a table holds what: as the owner says, else as its header and its cells tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from reputation_desktop.channels.files.csv_dates import Dates, read_date, wished_dates
from reputation_desktop.channels.files.csv_stars import Scale, is_rating, looks_like_ratings, scale_of
from reputation_desktop.channels.files.csv_text import DELIMITERS
from reputation_desktop.channels.files.csv_words import EITHER, WORDS, folded
from reputation_desktop.domain.errors import WrongWords, marked

OPINION = ("text", "stars", "title", "positive", "negative")
"""The roles of which a table of reviews has at least one."""

LONGEST_NAME = 60
"""Characters of a column's name; what is longer is a review."""

_READING = ("dates", "scale", "delimiter", "encoding")
_DELIMITER_NAMES = {"comma": ",", "semicolon": ";", "tab": "\t", "\\t": "\t", "pipe": "|"}

_UNKNOWN_KEY = marked("There is nothing called “{key}” to map. There are: {known}.")
_UNKNOWN_COLUMN = marked("{path} has no column “{column}”. Its columns are: {columns}.")
_UNKNOWN_DELIMITER = marked("“{words}” separates no columns. Say comma, semicolon, tab or pipe.")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the owner said about a file, checked.

    Attributes:
        columns: a role to a column's name, or to its number from 1.
        scale: the scale of plain numbers, or None.
        delimiter: one character, or empty.
        encoding: its name, unchecked, or empty.
    """

    columns: Mapping[str, str]
    dates: Dates = Dates.ASK
    scale: Scale | None = None
    delimiter: str = ""
    encoding: str = ""

    @classmethod
    def of(cls, mapping: Mapping[str, str]) -> Wishes:
        """The wishes in `mapping`, as `--map KEY=VALUE` gives them.

        Raises:
            WrongWords: a key or one of the values is not known.
        """
        for key in mapping:
            if key not in WORDS and key not in _READING:
                raise WrongWords(what=_UNKNOWN_KEY.format(key=key, known=", ".join((*WORDS, *_READING))))
        wished = mapping.get("delimiter", "")
        delimiter = _DELIMITER_NAMES.get(wished.lower(), wished)
        if delimiter and delimiter not in DELIMITERS:
            raise WrongWords(what=_UNKNOWN_DELIMITER.format(words=wished))
        return cls(
            columns={role: column.strip() for role, column in mapping.items() if role in WORDS},
            dates=wished_dates(mapping.get("dates", "")),
            scale=scale_of(mapping["scale"]) if mapping.get("scale") else None,
            delimiter=delimiter,
            encoding=mapping.get("encoding", ""),
        )

    def named_in(self, header: Sequence[str]) -> int:
        """How many of the wished columns `header` names."""
        names = {_same(name) for name in header}
        return sum(_same(column) in names for column in self.columns.values())

    @property
    def only_numbers(self) -> bool:
        """Whether columns are wished, and all of them by their numbers."""
        return bool(self.columns) and all(column.isdecimal() for column in self.columns.values())


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column (from 0) has which role."""

    places: Mapping[str, int]

    def cell(self, cells: Sequence[str], role: str) -> str:
        """The cell of a row that has this role; empty where there is none."""
        place = self.places.get(role, -1)
        return cells[place] if 0 <= place < len(cells) else ""

    def column(self, rows: Iterable[Sequence[str]], role: str) -> list[str]:
        """The cells of all rows that have this role."""
        return [self.cell(cells, role) for cells in rows]

    @property
    def tell_opinions(self) -> bool:
        return any(role in self.places for role in OPINION)


def told_names(header: Sequence[str]) -> str:
    """The columns as the owner would name them; only their numbers where the names look like a review instead."""
    like_a_review = any(
        len(cell) > LONGEST_NAME or is_rating(cell) or read_date(cell, Dates.DAY_FIRST) is not None for cell in header
    )
    return ", ".join(str(number) if like_a_review else cell or str(number) for number, cell in enumerate(header, 1))


def known_roles(header: Sequence[str]) -> int:
    """How many different roles the names of `header` tell."""
    return len({role for name in header for role in _roles(name)[:1]})


def columns_of(header: Sequence[str], cells_of: Callable[[int], Sequence[str]], wishes: Wishes, name: str) -> Columns:
    """Gives each column of a table its role.

    Args:
        header: the columns' names; empty ones where the table has none.
        cells_of: the cells of a column, for names that tell too little.
        wishes: what the owner said; it goes before everything.
        name: the file's, for messages.

    Raises:
        WrongWords: a wished column is not there.
    """
    places = {role: _place(column, header, name) for role, column in wishes.columns.items()}
    told: list[tuple[int, int, str]] = []
    for place, column in enumerate(header):
        roles = _roles(column)
        if len(roles) > 1:
            roles = ["stars"] if looks_like_ratings(cells_of(place)) else ["text"]
        told += [(_rank(role, column), place, role) for role in roles]
    for _, place, role in sorted(told):
        if role not in places and place not in places.values():
            places[role] = place
    return Columns(places)


def _roles(column: str) -> list[str]:
    known = folded(column)
    if known in EITHER:
        return ["stars", "text"]
    return [role for role, words in WORDS.items() if known in words][:1]


def _rank(role: str, column: str) -> int:
    known = folded(column)
    return WORDS[role].index(known) if known in WORDS[role] else len(WORDS[role])


def _place(column: str, header: Sequence[str], name: str) -> int:
    for place, known in enumerate(header):
        if column and _same(known) == _same(column):
            return place
    if column.isdecimal() and 1 <= int(column) <= len(header):
        return int(column) - 1
    raise WrongWords(what=_UNKNOWN_COLUMN.format(path=name, column=column, columns=told_names(header)))


def _same(name: str) -> str:
    return " ".join(name.split()).casefold()

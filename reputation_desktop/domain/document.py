"""What a report consists of: blocks of words and figures, in the reader's language already.

One home for what a report says; the web page, the PDF and the preview each show the same blocks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Tone(StrEnum):
    """How a text is set."""

    BODY = "body"
    STRONG = "strong"
    QUIET = "quiet"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Heading:
    """A chapter's heading; it stays on one page with what follows."""

    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph of plain text."""

    text: str
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words as they stand, with who said them, where and when."""

    text: str
    by: str
    stars: tuple[float, float] | None = None
    """(given, of), where there are any."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number in large type and what it says; `low` and `high` (0 to 100) draw it on its scale."""

    number: str
    words: str
    low: float | None = None
    value: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under `head` (empty for none).

    Attributes:
        figures: which columns hold numbers and are set to the right.
        total: whether the last row is the sum of the others.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: frozenset[int] = frozenset()
    total: bool = False


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """A day of a course: the score and its band, 0 to 100, or None where there is not enough to say."""

    day: date
    score: float | None
    low: float | None
    high: float | None
    reviews: int = 0
    complaints: int = 0


@dataclass(frozen=True, slots=True)
class Course:
    """The score over some days, drawn; `words` say the same for who cannot see it.

    Attributes:
        unread: (first day, last day) of times from which reviews may be missing.
    """

    points: tuple[CoursePoint, ...]
    words: str
    unread: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Words | Quote | Figure | Table | Course | PageBreak


@dataclass(frozen=True, slots=True)
class Document:
    """A report.

    Attributes:
        language: of its words, as HTML names it ("de").
        title: on its first page and in its file's properties.
        under: the line under the title: for whom, of what time, when it was made.
        blocks: in the order they are read.
        foot: what stands at the foot of every page; `{page}` and `{pages}` are put in.
    """

    language: str
    title: str
    under: str
    blocks: tuple[Block, ...]
    foot: str = ""

"""What truly happened in a quarter that was played: what channels told, what the owner did, what she was shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.domain.review import FoundReview, Road
from tests.unit.desk.quarter.customers import Place
from tests.unit.desk.quarter.story import ClockIsSet, Sets, Sleeps, Surfaces, Verb, Wakes


@dataclass(frozen=True, slots=True)
class Told:
    """A channel was asked and told this."""

    minute: int
    place: Place
    road: Road
    reviews: tuple[FoundReview, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """The owner did this with some reviews at once; `until` is how long she snoozed them."""

    minute: int
    verb: Verb
    names: tuple[str, ...]
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The last act that was not taken back was."""

    minute: int


@dataclass(frozen=True, slots=True)
class Reminded:
    """One complaint in a reminder; `stage` is the word that the shop has for how urgent it is."""

    name: str
    cycle: int
    stage: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A reminder was before the owner's eyes.

    Attributes:
        recorded: False where the program died before it had noted so.
        longest: who waits longest of these.
        waiting: how many complaints wait, as it says.
        last_today: it says that it is the last one today.
    """

    minute: int
    reminders: tuple[Reminded, ...]
    recorded: bool
    longest: str
    waiting: int
    last_today: bool


@dataclass(frozen=True, slots=True)
class StillWaiting:
    """Those of the complaints shown so far whose notification may stay, as the program says."""

    minute: int
    names: frozenset[str]


Entry = Wakes | Sleeps | ClockIsSet | Surfaces | Sets | Told | Done | TakenBack | Shown | StillWaiting
"""In a diary, the entries stand in the order in which they happened."""

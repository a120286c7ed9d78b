"""What the owner has chosen on the timeline, and what that is in the course that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reputation_desktop.domain.event import Event
from reputation_desktop.ui.charts.facts import ChartFacts, Picks


@dataclass(frozen=True, slots=True)
class Choice:
    """The owner's days and event; None for what she left open.

    Attributes:
        day: the chosen day; left open, it is the last one there is.
        start: where the receipt starts; left open, with the event, else with the course.
        event: the id of the event that is told of.
    """

    day: date | None = None
    start: date | None = None
    event: int | None = None

    def picks_in(self, facts: ChartFacts, events: Sequence[Event]) -> Picks:
        """The numbers of the chosen steps in a course; the start never lies after the chosen day."""
        last = len(facts.steps) - 1
        chosen = None if self.day is None else facts.step_on(self.day)
        chosen = last if chosen is None else chosen
        begun = self.start or next((each.day for each in events if each.id == self.event), None)
        start = None if begun is None else facts.step_on(begun)
        return Picks(start if start is not None and start <= chosen else 0, chosen)


def latest_in(facts: ChartFacts, events: Sequence[Event]) -> int | None:
    """The id of the latest event on a course."""
    first, last = facts.steps[0].first_day, facts.steps[-1].last_day
    return next((each.id for each in reversed(events) if first <= each.day <= last), None)

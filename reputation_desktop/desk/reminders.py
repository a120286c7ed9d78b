"""Which complaints wait, how urgently, and what is to be shown now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.domain.dating import day_of
from reputation_desktop.domain.reminder import Clock, Due, Stage, due_reminders, stage_at
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.standings import note_shown, running_clocks, shown_reminders
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Waiting:
    """A complaint that waits.

    Attributes:
        stage: how urgent it is, or None before the first reminder.
        stage_at: since when, or None.
        due_at: when an answer is due (it is overdue from then on).
        reminder: the reminder that is still to be shown, or None where there is none, or where it was not asked.
    """

    review: StoredReview
    started_at: datetime
    due_at: datetime
    stage: Stage | None
    stage_at: datetime | None
    reminder: Due | None


def waiting_complaints(store: Store, now: datetime) -> list[Waiting]:
    """Every complaint whose clock runs, the longest waiting first."""
    reminders = {due.review_id: due for due in reminders_due(store, now)}
    return [_waiting(store, clock, now, reminders.get(clock.review_id)) for clock in running_clocks(store)]


def longest_waiting(store: Store, now: datetime, limit: int) -> list[Waiting]:
    """The first `limit` complaints whose clock runs, the longest waiting first; what is to be shown is not asked."""
    return [_waiting(store, clock, now, None) for clock in running_clocks(store, limit)]


def _waiting(store: Store, clock: Clock, now: datetime, reminder: Due | None) -> Waiting:
    reached = stage_at(clock.started_at, clock.targets, now)
    return Waiting(
        review=review(store, clock.review_id),
        started_at=clock.started_at,
        due_at=clock.started_at + clock.targets.overdue,
        stage=reached[0] if reached else None,
        stage_at=reached[1] if reached else None,
        reminder=reminder,
    )


def reminders_due(store: Store, now: datetime) -> tuple[Due, ...]:
    """The reminders that were not shown yet, each with the earliest moment it may appear."""
    settings = read_settings(store)
    zone = zone_of(settings)
    shown = shown_reminders(store)
    today = sum(day_of(moment, zone) == day_of(now, zone) for *_, moment in shown)
    stages = [(review_id, cycle, stage) for review_id, cycle, stage, _ in shown]
    return due_reminders(running_clocks(store), stages, now, zone, settings, today)


def record_shown(store: Store, reminders: tuple[Due, ...], now: datetime) -> None:
    """Records what was shown, after it was."""
    note_shown(store, [(due.review_id, due.cycle, due.stage) for due in reminders], now)

"""What is put before the owner at one moment, and when that could next be something else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import MAXYEAR, UTC, datetime, tzinfo

from reputation_desktop.domain.dating import day_of, start_of_day
from reputation_desktop.domain.reminder import Clock, Due, Reminder, Shown, due_reminders, showing_at, stage_at
from reputation_desktop.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Showing:
    """One interruption: a single reminder, or a digest of several, the longest waiting first.

    Attributes:
        last_today: after it the shop's day has no place for another, unless the owner asks for it by a snooze.
    """

    reminders: tuple[Due, ...]
    last_today: bool

    @property
    def is_digest(self) -> bool:
        """Whether it is of several complaints."""
        return len(self.reminders) > 1


def to_show(dues: Sequence[Due], now: datetime, taken: Set[Reminder], settings: Settings) -> Showing | None:
    """What is to appear now, or None.

    Of several that may appear, all come in one digest, those beyond the daily cap included: it is one interruption.
    Where the cap is reached, only what the owner asked for by a snooze appears on that day.

    Args:
        dues: of `due_reminders` at this moment.
        now: the moment.
        taken: of `places_taken` at this moment.
        settings: for the daily cap.
    """
    is_full = len(taken) >= settings.daily_cap
    ready = tuple(due for due in dues if due.show_at <= now and (due.asked_for or not is_full))
    if not ready:
        return None
    return Showing(ready, last_today=len(taken | {due.reminder for due in ready}) >= settings.daily_cap)


def next_showing_at(
    clocks: Sequence[Clock],
    shown: Sequence[Shown],
    now: datetime,
    zone: tzinfo,
    settings: Settings,
    taken: Set[Reminder],
) -> datetime | None:
    """The next moment at which there is something to show that there is not now; arguments as of `due_reminders`.

    What `to_show` answers at `now` is not foreseen again, nor what rounds will bring.

    Returns:
        Later than `now`, aware UTC; None where nothing will come by itself.
    """
    held_now = {(due.show_at, due.asked_for) for due in due_reminders(clocks, shown, now, zone, settings)}
    coming = held_now.union(*(_turns_of(clock, now) for clock in clocks))
    is_full = len(taken) >= settings.daily_cap
    tomorrow = start_of_day(day_of(now, zone) + 1, zone)
    is_held_back = False
    for earliest, asked_for in sorted(coming):
        if earliest.year == MAXYEAR:
            break
        moment = showing_at(earliest, zone, settings).astimezone(UTC)
        if moment >= tomorrow:
            return showing_at(tomorrow, zone, settings) if is_held_back else moment
        if is_full and not asked_for:
            is_held_back = True
        elif moment > now:
            return moment
    return showing_at(tomorrow, zone, settings) if is_held_back else None


def _turns_of(clock: Clock, now: datetime) -> Iterator[tuple[datetime, bool]]:
    """The moments after `now` at which a clock comes to a stage, or back from a snooze, which is asked for."""
    snoozed_until = max(clock.snoozed_until or now, now)
    for after in (clock.targets.nudge, clock.targets.overdue, clock.targets.last_call):
        if clock.started_at + after > snoozed_until:
            yield clock.started_at + after, False
    if snoozed_until > now and stage_at(clock.started_at, clock.targets, snoozed_until) is not None:
        yield snoozed_until, True

"""Reminders of complaints that wait: which stage is due, and when it may be shown.

The clock counts elapsed hours from when the customer wrote, whatever the road and whatever the opening
hours. Opening hours, quiet hours, holidays and the daily cap move only the showing. Sources of the hours
are in the settings' own lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum

from reputation_desktop.domain.dating import Dated, day_of
from reputation_desktop.domain.review import State
from reputation_desktop.domain.settings import ChannelSettings, Settings

Hours = tuple[time, time] | None
"""From when until when on the shop's clock, over midnight where the end is the earlier one; None: no such hours."""


class Stage(StrEnum):
    """How urgent a waiting complaint has become."""

    NUDGE = "nudge"
    OVERDUE = "overdue"
    LAST_CALL = "last call"


@dataclass(frozen=True, slots=True)
class Targets:
    """After how long each stage falls due."""

    nudge: timedelta
    overdue: timedelta
    last_call: timedelta


@dataclass(frozen=True, slots=True)
class Clock:
    """One cycle of one complaint: `cycle` counts the edits that opened it anew, from 1.

    `snoozed_until` holds back the showing, never the clock.
    """

    review_id: int
    cycle: int
    started_at: datetime
    targets: Targets
    snoozed_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """A stage that fell due and has not been shown. `show_at` is the earliest moment it may appear."""

    review_id: int
    cycle: int
    stage: Stage
    due_at: datetime
    show_at: datetime
    in_digest: bool = False


def targets_for(channel: ChannelSettings, shop: Settings) -> Targets:
    """The channel's target times, the shop's where the channel has none of its own."""
    hours = [
        shop_value if own is None else own
        for own, shop_value in (
            (channel.nudge_after_h, shop.nudge_after_h),
            (channel.overdue_after_h, shop.overdue_after_h),
            (channel.last_call_after_h, shop.last_call_after_h),
        )
    ]
    nudge, overdue, last_call = (timedelta(hours=value) for value in hours)
    return Targets(nudge, overdue, last_call)


def clock_start(
    dated: Dated,
    edited_at: datetime | None,
    seen_at: datetime,
    *,
    complaint: bool,
    clocked: bool,
    from_before: timedelta,
) -> datetime | None:
    """When the clock of a version starts, or None where it has none.

    Args:
        dated: the review's publication.
        edited_at: for a later version, when the customer changed it; None for the first.
        seen_at: when this version was first seen.
        complaint: whether the version complains.
        clocked: False for mentions of a channel whose mentions start no clock, and for muted channels.
        from_before: a complaint older than this when first seen is from before and starts none.
    """
    if not complaint or not clocked:
        return None
    start = edited_at if edited_at is not None else dated.published_at
    return start if start is not None and seen_at - start <= from_before else None


def stage_at(started_at: datetime, targets: Targets, now: datetime) -> tuple[Stage, datetime] | None:
    """The latest stage that fell due by `now`, with the moment it did; None before the nudge."""
    reached = [
        (started_at + after, stage)
        for after, stage in (
            (targets.nudge, Stage.NUDGE),
            (targets.overdue, Stage.OVERDUE),
            (targets.last_call, Stage.LAST_CALL),
        )
        if started_at + after <= now
    ]
    return (reached[-1][1], reached[-1][0]) if reached else None


def due_reminders(
    clocks: Iterable[Clock],
    shown: Iterable[tuple[int, int, Stage]],
    now: datetime,
    zone: tzinfo,
    settings: Settings,
    shown_today: int = 0,
) -> tuple[Due, ...]:
    """What is to be shown: of each running clock the latest stage only, each stage once.

    Args:
        clocks: the complaints that wait for an answer.
        shown: (review, cycle, stage) of every reminder that was recorded as shown.
        now: the moment.
        zone: the shop's zone, in which hours and days are meant.
        settings: quiet and opening hours, holiday, daily cap.
        shown_today: how many were shown on the shop's day of `now`. What exceeds the cap on the day it would
            be shown is `in_digest`; what is snoozed to another day takes no place of this one.

    Returns:
        Oldest first, so that the cap never holds back the one that waits longest.
    """
    order = list(Stage)
    highest: dict[tuple[int, int], int] = {}
    for review_id, cycle, stage in shown:
        key = (review_id, cycle)
        highest[key] = max(highest.get(key, -1), order.index(stage))
    found = []
    for clock in clocks:
        reached = stage_at(clock.started_at, clock.targets, now)
        if reached is None or order.index(reached[0]) <= highest.get((clock.review_id, clock.cycle), -1):
            continue
        earliest = max(reached[1], clock.snoozed_until) if clock.snoozed_until else reached[1]
        found.append((clock.started_at, clock, reached, showing_at(max(earliest, now), zone, settings)))
    found.sort(key=lambda item: (item[0], item[1].review_id))
    places = Counter({day_of(now, zone): shown_today})
    reminders = []
    for _, clock, (stage, due_at), show_at in found:
        day = day_of(show_at, zone)
        held_back = places[day] >= settings.daily_cap
        reminders.append(Due(clock.review_id, clock.cycle, stage, due_at, show_at, in_digest=held_back))
        places[day] += 1
    return tuple(reminders)


def showing_at(earliest: datetime, zone: tzinfo, settings: Settings) -> datetime:
    """The first moment from `earliest` on that is neither quiet, nor closed, nor holiday.

    Opening hours that lie wholly inside the quiet hours do not count: nobody is woken, and nothing is held back
    for ever. Where the clocks leave out the very minute at which quiet hours end, it is at most an hour later.
    """
    if earliest.year == MAXYEAR:  # snoozed for ever; the calendar has no later day to move it to
        return earliest
    moment = earliest.astimezone(UTC)
    quiet, holiday = settings.quiet_hours, settings.holiday_until
    opening = _opening_that_counts(settings.opening_hours, quiet)

    def permitted(moment: datetime) -> bool:
        wall = moment.astimezone(zone)
        return _awake(wall.time(), opening, quiet) and (holiday is None or wall.date() > holiday)

    if not permitted(moment):
        day = moment.astimezone(zone).date()
        if holiday is not None and day <= holiday:
            day = holiday + timedelta(days=1)
        turns = [time(0), *(opening or ()), *(quiet or ())]
        walls = (
            datetime.combine(day + timedelta(days=ahead), turn, zone).replace(fold=fold)
            for ahead in range(3)
            for turn in turns
            for fold in (0, 1)
        )
        later = (wall.astimezone(UTC) for wall in walls)
        moment = min(each for each in later if each > moment and permitted(each))
    return moment.astimezone(earliest.tzinfo)


def _opening_that_counts(opening: Hours, quiet: Hours) -> Hours:
    turns = (*(opening or ()), *(quiet or ()))
    return opening if any(_awake(turn, opening, quiet) for turn in turns) else None


def _awake(clock: time, opening: Hours, quiet: Hours) -> bool:
    return (opening is None or _inside(clock, opening)) and (quiet is None or not _inside(clock, quiet))


def _inside(clock: time, span: tuple[time, time]) -> bool:
    start, end = span
    return start <= clock < end if start <= end else clock >= start or clock < end


WAITING: Sequence[State] = (State.AWAITING, State.DRAFTED, State.TO_BE_POSTED)
"""The states in which a complaint's clock runs."""

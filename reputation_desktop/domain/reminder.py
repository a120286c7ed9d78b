"""Reminders of complaints that wait: which stage is due, and when it may be shown.

The clock counts elapsed hours from when the customer wrote, whatever the road and whatever the opening
hours. Opening hours, quiet hours, holidays and the daily cap move only the showing. Sources of the hours
are in the settings' own lines.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from functools import cache
from itertools import count

from reputation_desktop.domain.dating import Dated, day_of
from reputation_desktop.domain.review import State
from reputation_desktop.domain.settings import ChannelSettings, Settings

Hours = tuple[time, time] | None
"""From when until when on the shop's clock, over midnight where the end is the earlier one; None: no such hours."""

CLOCK_TOLERANCE = timedelta(minutes=5)
"""By so much a computer's clock may be put back without anything being shown again."""

LONGEST_PAUSE = timedelta(hours=48)
"""A pause that ends later was written by a clock that stood wrong; for longer there is the holiday."""

BEFORE_CLOSING = timedelta(minutes=15)
"""So long before the shop closes "at closing time" comes, so that there is time to answer."""

NOT_WORTH_WAITING = timedelta(minutes=30)
"""A closing moment nearer than this is none."""

USUAL_MORNING = time(9)
"""When a day begins for a shop without opening hours."""


class Stage(StrEnum):
    """How urgent a waiting complaint has become."""

    NUDGE = "nudge"
    OVERDUE = "overdue"
    LAST_CALL = "last call"


Reminder = tuple[int, int, Stage]
"""(review, cycle, stage). It takes one of a day's places, however often it is shown on that day."""

Shown = tuple[int, int, Stage, datetime]
"""(review, cycle, stage, when) of a reminder that was shown."""


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
    """A stage that fell due and has not been shown.

    Attributes:
        show_at: the earliest moment it may appear.
        in_digest: it exceeds the daily cap, and waits for a digest that takes it along.
        asked_for: the owner wants it then by a snooze, so that the daily cap does not hold it back.
    """

    review_id: int
    cycle: int
    stage: Stage
    due_at: datetime
    show_at: datetime
    in_digest: bool = False
    asked_for: bool = False

    @property
    def reminder(self) -> Reminder:
        """Which one it is."""
        return self.review_id, self.cycle, self.stage


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


def places_taken(shown: Iterable[Shown], now: datetime, zone: tzinfo) -> frozenset[Reminder]:
    """What takes the daily cap's places on the shop's day of `now`, of what was shown on it, waiting still or not."""
    return frozenset(
        (review_id, cycle, stage)
        for review_id, cycle, stage, shown_at in shown
        if day_of(shown_at, zone) == day_of(now, zone) and _is_credible(shown_at, now)
    )


def due_reminders(
    clocks: Iterable[Clock],
    shown: Iterable[Shown],
    now: datetime,
    zone: tzinfo,
    settings: Settings,
    taken: Set[Reminder] = frozenset(),
) -> tuple[Due, ...]:
    """What is to be shown: of each running clock the latest stage only, each stage once, and once more after a snooze.

    Args:
        clocks: the complaints that wait for an answer.
        shown: every reminder of theirs that was recorded as shown.
        now: the moment.
        zone: the shop's zone, in which hours and days are meant.
        settings: quiet and opening hours, pause, holiday, daily cap.
        taken: the places of the shop's day of `now` that are taken (`places_taken`). What exceeds the cap on the day
            it would be shown is `in_digest`; what is snoozed to another day takes no place of this one.

    Returns:
        Oldest first, so that the cap never holds back the one that waits longest.
    """
    waiting = list(clocks)
    highest = _highest_shown(waiting, shown, now)
    allowed_at = cache(lambda earliest: showing_at(earliest, zone, settings))
    found = []
    for clock in waiting:
        reached = stage_at(clock.started_at, clock.targets, now)
        if reached is None or _ORDER[reached[0]] <= highest.get((clock.review_id, clock.cycle), -1):
            continue
        found.append((clock.started_at, clock, reached, allowed_at(max(clock.snoozed_until or now, now))))
    found.sort(key=lambda item: (item[0], item[1].review_id))
    places = defaultdict[int, set[Reminder]](set, {day_of(now, zone): set(taken)})
    reminders = []
    for _, clock, (stage, due_at), show_at in found:
        asked_for = _is_asked_for(clock, highest, now)
        day = NEVER if show_at.year == MAXYEAR else day_of(show_at, zone)
        in_digest = not asked_for and len(places[day]) >= settings.daily_cap
        due = Due(clock.review_id, clock.cycle, stage, due_at, show_at, in_digest, asked_for)
        places[day].add(due.reminder)
        reminders.append(due)
    return tuple(reminders)


NEVER = 0
"""Stands for the day of what is snoozed for ever, which the calendar of other zones may not have."""

_ORDER = {stage: order for order, stage in enumerate(Stage)}


def _highest_shown(clocks: Iterable[Clock], shown: Iterable[Shown], now: datetime) -> dict[tuple[int, int], int]:
    """The latest stage of each cycle whose showing still stands: no snooze that has ended since wants it back."""
    snoozes = {(clock.review_id, clock.cycle): clock.snoozed_until for clock in clocks}
    highest: dict[tuple[int, int], int] = {}
    for review_id, cycle, stage, shown_at in shown:
        key = (review_id, cycle)
        snoozed_until = snoozes.get(key)
        brought_back = snoozed_until is not None and shown_at < snoozed_until <= now
        if _is_credible(shown_at, now) and not brought_back:
            highest[key] = max(highest.get(key, -1), _ORDER[stage])
    return highest


def _is_credible(shown_at: datetime, now: datetime) -> bool:
    """Whether something can have been shown then; what lies in the future was recorded by a clock that stood wrong."""
    return shown_at <= now + CLOCK_TOLERANCE


def _is_asked_for(clock: Clock, highest: Mapping[tuple[int, int], int], now: datetime) -> bool:
    """Whether a snooze that ended over a stage, or will, has not been followed by a showing."""
    until = clock.snoozed_until
    if until is None or stage_at(clock.started_at, clock.targets, until) is None:
        return False
    return until > now or (clock.review_id, clock.cycle) not in highest


def showing_at(earliest: datetime, zone: tzinfo, settings: Settings) -> datetime:
    """The first moment from `earliest` on that is neither quiet, nor closed, nor paused, nor holiday.

    Opening hours that lie wholly inside the quiet hours do not count: nobody is woken, and nothing is held back
    for ever.
    """
    if earliest.year == MAXYEAR:  # snoozed for ever; the calendar has no later day to move it to
        return earliest
    moment = earliest.astimezone(UTC)
    permitted = _permission(zone, settings)
    if not permitted(moment):
        moment = next(turn for turn in _turns_after(moment, zone, settings) if permitted(turn))
    return moment.astimezone(earliest.tzinfo)


def paused_until(now: datetime, settings: Settings) -> datetime | None:
    """Until when the owner wants no reminder to appear; None where she does, or where a wrong clock wrote it."""
    until = settings.reminders_paused_until
    return until if until is not None and now < until <= now + LONGEST_PAUSE else None


def closing_moment(now: datetime, zone: tzinfo, settings: Settings) -> datetime | None:
    """Shortly before today's opening hours end, for "at closing time"; aware UTC.

    Returns:
        None where there are no opening hours, where it is past or hardly worth waiting for, and where no reminder may
        appear then.
    """
    opening = _opening_that_counts(settings.opening_hours, settings.quiet_hours)
    if opening is None:
        return None
    begins, ends = opening
    closes_on = _working_day(now, zone, opening) + timedelta(days=ends <= begins)
    moment = _moment_at(closes_on, ends, zone) - BEFORE_CLOSING
    worth_it = moment - now >= NOT_WORTH_WAITING
    return moment if worth_it and _permission(zone, settings)(moment) else None


def snooze_usual(now: datetime, zone: tzinfo, settings: Settings) -> datetime:
    """Until when a snooze lasts that names no moment: closing time, else the next day's opening; aware UTC."""
    closing = closing_moment(now, zone, settings)
    if closing is not None:
        return closing
    opening = _opening_that_counts(settings.opening_hours, settings.quiet_hours)
    next_day = _working_day(now, zone, opening) + timedelta(days=1)
    return showing_at(_moment_at(next_day, opening[0] if opening else USUAL_MORNING, zone), zone, settings)


def next_morning(now: datetime, zone: tzinfo, settings: Settings) -> datetime:
    """When the shop opens on its next day, or nine o'clock where it has no hours, for "until tomorrow"; aware UTC."""
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    opening = settings.opening_hours
    return datetime.combine(tomorrow, opening[0] if opening else USUAL_MORNING, zone).astimezone(UTC)


def _working_day(now: datetime, zone: tzinfo, opening: Hours) -> date:
    """The shop's day that is meant by "today": until it closes after midnight, the one on which it opened."""
    wall = now.astimezone(zone)
    after_midnight = opening is not None and opening[1] < opening[0] and wall.time() < opening[1]
    return wall.date() - timedelta(days=after_midnight)


def _moment_at(day: date, clock: time, zone: tzinfo) -> datetime:
    """When the shop's clock shows this, or has been put on over it; aware UTC."""
    moment = datetime.combine(day, clock, zone).astimezone(UTC)
    left_out = moment.astimezone(zone).time() != clock
    return (_clock_change(day, zone) or moment) if left_out else moment


def _permission(zone: tzinfo, settings: Settings) -> Callable[[datetime], bool]:
    """Tells of a moment, aware UTC, whether a reminder may appear then."""
    quiet, holiday = settings.quiet_hours, settings.holiday_until
    opening = _opening_that_counts(settings.opening_hours, quiet)

    def permitted(moment: datetime) -> bool:
        if paused_until(moment, settings) is not None:
            return False
        wall = moment.astimezone(zone)
        return _awake(wall.time(), opening, quiet) and (holiday is None or wall.date() > holiday)

    return permitted


def _turns_after(moment: datetime, zone: tzinfo, settings: Settings) -> Iterator[datetime]:
    """The moments after `moment` from which a reminder may appear that might not before, in order; aware UTC."""
    begins_on = moment.astimezone(zone).date()
    if settings.holiday_until is not None:
        begins_on = max(begins_on, settings.holiday_until + timedelta(days=1))
    clocks = {time(0), *(settings.opening_hours or ()), *(settings.quiet_hours or ())}
    paused = settings.reminders_paused_until
    for ahead in count():
        day = begins_on + timedelta(days=ahead)
        walls = (datetime.combine(day, clock, zone).replace(fold=fold) for clock in clocks for fold in (0, 1))
        turns = {wall.astimezone(UTC) for wall in walls} | {_clock_change(day, zone)}
        if paused is not None and paused.astimezone(zone).date() == day:
            turns.add(paused)
        yield from sorted(turn for turn in turns if turn is not None and turn > moment)


def _clock_change(day: date, zone: tzinfo) -> datetime | None:
    """When the shop's clocks are put on or back within 24 hours from the beginning of its day, to the second; UTC."""
    start = datetime.combine(day, time(0), zone).astimezone(UTC)
    offset = start.astimezone(zone).utcoffset()

    def is_changed(seconds: int) -> bool:
        return (start + timedelta(seconds=seconds)).astimezone(zone).utcoffset() != offset

    day_s = 24 * 60 * 60
    if not is_changed(day_s):
        return None
    return start + timedelta(seconds=bisect_left(range(day_s), True, key=is_changed))


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

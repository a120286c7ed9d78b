"""Whatever the owner does and whenever the program dies: a complaint that waits is shown at its latest stage.

The machine plays an owner's weeks: complaints come, are edited, snoozed and answered, time passes; now and then the
program looks, shows some of what is due or nothing, and may crash after showing and before recording.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, rule

from reputation_desktop.domain.dating import day_of
from reputation_desktop.domain.reminder import Clock, Due, Reminder, Shown, Stage, Targets, due_reminders, places_taken
from reputation_desktop.domain.settings import Settings
from tests.unit.domain.opinion_sets import DEFAULTS

ZONE = ZoneInfo("Europe/Berlin")
BEGINNING = datetime(2026, 3, 20, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
ORDER = list(Stage)

hours_of_day = st.tuples(st.integers(0, 23).map(time), st.integers(0, 23).map(time)).filter(
    lambda span: span[0] != span[1]
)
target_hours = st.lists(st.integers(1, 300), min_size=3, max_size=3).map(sorted)


class OwnersWeeks(RuleBasedStateMachine):
    complaints = Bundle("complaints")

    def __init__(self) -> None:
        super().__init__()
        self.now = BEGINNING
        self.chosen: Settings = DEFAULTS
        self.clocks: dict[int, Clock] = {}
        self.answered: set[int] = set()
        self.seen: list[Shown] = []
        self.recorded: dict[tuple[int, int, Stage], datetime] = {}

    @initialize(
        opening=st.one_of(st.none(), hours_of_day),
        quiet=st.one_of(st.none(), hours_of_day),
        holiday=st.one_of(st.none(), st.dates(date(2026, 3, 10), date(2026, 4, 20))),
        cap=st.integers(1, 3),
    )
    def opens_shop(
        self, opening: tuple[time, time] | None, quiet: tuple[time, time] | None, holiday: date | None, cap: int
    ) -> None:
        self.chosen = replace(DEFAULTS, opening_hours=opening, quiet_hours=quiet, holiday_until=holiday, daily_cap=cap)

    @rule(target=complaints, hours_ago=st.integers(0, 400), due_after=target_hours)
    def a_customer_complains(self, hours_ago: int, due_after: list[int]) -> int:
        review_id = len(self.clocks) + 1
        nudge, overdue, last_call = (each * HOUR for each in due_after)
        self.clocks[review_id] = Clock(review_id, 1, self.now - hours_ago * HOUR, Targets(nudge, overdue, last_call))
        return review_id

    @rule(hours=st.floats(0.1, 200.0))
    def time_passes(self, hours: float) -> None:
        self.now += hours * HOUR

    @rule(review_id=complaints)
    def the_customer_edits(self, review_id: int) -> None:
        clock = self.clocks[review_id]
        self.clocks[review_id] = replace(clock, cycle=clock.cycle + 1, started_at=self.now)

    @rule(review_id=complaints, hours=st.integers(1, 300))
    def the_owner_snoozes(self, review_id: int, hours: int) -> None:
        self.clocks[review_id] = replace(self.clocks[review_id], snoozed_until=self.now + hours * HOUR)

    @rule(review_id=consumes(complaints))
    def the_owner_answers(self, review_id: int) -> None:
        self.answered.add(review_id)

    @rule(most=st.integers(0, 4), crashes=st.booleans())
    def the_program_looks_and_shows(self, most: int, crashes: bool) -> None:
        ready = [each for each in self.due() if each.show_at <= self.now and not each.in_digest]
        self.show(ready[:most], crashes=crashes)

    @rule(crashes=st.booleans())
    def a_digest_is_shown(self, crashes: bool) -> None:
        self.show([each for each in self.due() if each.show_at <= self.now], crashes=crashes)

    def running(self) -> list[Clock]:
        return [clock for clock in self.clocks.values() if clock.review_id not in self.answered]

    def due(self) -> tuple[Due, ...]:
        return due_reminders(self.running(), self.shown(), self.now, ZONE, self.chosen, self.taken())

    def shown(self) -> list[Shown]:
        return [(*key, at) for key, at in self.recorded.items()]

    def taken(self) -> frozenset[Reminder]:
        return places_taken(self.shown(), self.now, ZONE)

    def wanted_back(self, review_id: int, shown_at: datetime) -> bool:
        until = self.clocks[review_id].snoozed_until
        return until is not None and shown_at < until <= self.now

    def show(self, reminders: list[Due], *, crashes: bool) -> None:
        for each in reminders:
            key = (each.review_id, each.cycle, each.stage)
            assert key not in self.recorded or self.wanted_back(each.review_id, self.recorded[key])
            self.seen.append((*key, self.now))
            if not crashes:
                self.recorded[key] = self.now

    def latest_stage(self, clock: Clock) -> Stage | None:
        waited = self.now - clock.started_at
        if waited >= clock.targets.last_call:
            return Stage.LAST_CALL
        if waited >= clock.targets.overdue:
            return Stage.OVERDUE
        return Stage.NUDGE if waited >= clock.targets.nudge else None

    @invariant()
    def each_complaint_is_due_at_its_latest_stage_or_has_been_shown_there(self) -> None:
        due = {each.review_id: each for each in self.due()}
        assert len(due) == len(self.due())
        for clock in self.running():
            stage = self.latest_stage(clock)
            cycle = (clock.review_id, clock.cycle)
            recorded = [
                ORDER.index(stage_shown)
                for (*of, stage_shown), at in self.recorded.items()
                if tuple(of) == cycle and not self.wanted_back(clock.review_id, at)
            ]
            settled = stage is None or any(each >= ORDER.index(stage) for each in recorded)
            assert (clock.review_id in due) is not settled
            if stage is not None and not settled:
                found = due[clock.review_id]
                after = (clock.targets.nudge, clock.targets.overdue, clock.targets.last_call)[ORDER.index(stage)]
                assert (found.stage, found.due_at) == (stage, clock.started_at + after)
                assert found.show_at >= max(self.now, clock.snoozed_until or self.now)

    @invariant()
    def no_more_are_shown_a_day_than_the_owner_allowed(self) -> None:
        now_due = [each for each in self.due() if day_of(each.show_at, ZONE) == day_of(self.now, ZONE)]
        unasked = sum(not each.in_digest and not each.asked_for for each in now_due)
        assert unasked <= max(0, self.chosen.daily_cap - len(self.taken()))

    def teardown(self) -> None:
        """From here on the program simply runs: each time a reminder may appear it does, the rest in a digest."""
        self.now += 400 * HOUR
        for _ in range(2 * len(self.clocks)):
            due = self.due()
            if not due:
                break
            self.now = min(each.show_at for each in due)
            self.show([each for each in self.due() if each.show_at <= self.now], crashes=False)
        assert not self.due()
        for clock in self.running():
            assert (clock.review_id, clock.cycle, Stage.LAST_CALL) in {tuple(key) for *key, _ in self.seen}


OwnersWeeks.TestCase.settings = settings(deadline=None, max_examples=60, stateful_step_count=25)
test_nothing_is_ever_lost = OwnersWeeks.TestCase

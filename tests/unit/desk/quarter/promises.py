"""Judges the diary of a quarter, minute by minute, by what product.md says under "Reminders"."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from tests.unit.desk.quarter.customers import MINUTE
from tests.unit.desk.quarter.diary import Done, Entry, Reminded, Shown, StillWaiting, TakenBack, Told
from tests.unit.desk.quarter.shop_rules import ShopRules
from tests.unit.desk.quarter.story import LENGTH, ClockIsSet, Sets, Sleeps, Story, Surfaces, Wakes
from tests.unit.desk.quarter.waiting_list import A_CLOCK_PUT_RIGHT, Case, WaitingList

LONG_AGO = datetime(1995, 1, 1, tzinfo=UTC)
NEVER = datetime(9999, 1, 1, tzinfo=UTC)


class Judge:
    """Walks through a quarter.

    Attributes:
        broken: the promises that were, each in a sentence with its minute.
        met: how often what the promises are about has happened, so that a test can tell that it did.
        beyond_cap: what was shown on a day without places left, because the owner had asked for it.
    """

    def __init__(self, story: Story) -> None:
        self.story = story
        self.rules = ShopRules(ZoneInfo(story.zone))
        self.reviews = WaitingList()
        self.running: list[Case] = []
        self.reminded: set[str] = set()
        self.broken: list[str] = []
        self.met: Counter[str] = Counter()
        self.beyond_cap: list[Shown] = []
        self.minute = 0
        self.off = timedelta()
        self.runs = False
        self.surfaces_work = True
        self.now = story.begins_at
        self.nothing_until = LONG_AGO

    def hear(self, diary: Sequence[Entry], until: int = LENGTH) -> None:
        """Judges a diary until a minute."""
        left = deque(diary)
        for self.minute in range(until):
            self.now = self.story.begins_at + self.minute * MINUTE + self.off
            shown = False
            while left and left[0].minute == self.minute:
                entry = left.popleft()
                self.nothing_until = LONG_AGO
                if isinstance(entry, Shown):
                    self._judge(entry, again=shown)
                    shown = True
                else:
                    self._take(entry)
            if self.runs and self.surfaces_work and not shown and self.now >= self.nothing_until:
                for owed in self.owed():
                    self._complain(f"{owed} was not shown")

    def _complain(self, what: str) -> None:
        self.broken.append(f"{self.story.zone} {self.now:%Y-%m-%d %H:%M} UTC (minute {self.minute}): {what}")

    def _take(self, entry: Entry) -> None:
        match entry:
            case Wakes() | Sleeps():
                self.runs = isinstance(entry, Wakes)
            case ClockIsSet():
                self.off = entry.off
                self.now = self.story.begins_at + self.minute * MINUTE + self.off
            case Surfaces():
                self.surfaces_work = entry.work
            case Sets():
                self.rules.take(entry)
            case Told():
                self.reviews.hear(entry, self.now)
            case Done():
                self.reviews.do(entry, self.now)
            case TakenBack():
                self.reviews.take_back()
            case StillWaiting():
                self._judge_notifications(entry)
                return
            case _:
                raise AssertionError(entry)
        self.running = self.reviews.running(self.rules)

    def _judge_notifications(self, entry: StillWaiting) -> None:
        """Whose complaint was answered meanwhile, of that no notification stays."""
        staying = self.reminded & {case.name for case in self.running}
        if entry.names != staying:
            self._complain(f"notifications of {sorted(entry.names ^ staying)} are wrongly there or gone")

    # --- what ought to be shown ---------------------------------------------------------------

    def owed(self) -> list[Reminded]:
        """What ought to be shown now: of every complaint that is due its latest stage, all in one digest.

        On a day without places left, only of those for which the owner asked.
        """
        if not self.rules.permits(self.now):
            return []
        due = [
            (case, Reminded(case.name, case.cycle, stage))
            for case in self.running
            if (stage := case.stage(self.now)) is not None and not self._why_not(case, stage)
        ]
        if not due:
            self.nothing_until = self._next_turn()
        has_place = bool(due) and self._places_left() > 0
        return [reminded for case, reminded in due if has_place or case.is_asked_for(self.now)]

    def _next_turn(self) -> datetime:
        """Before which nothing can fall due, unless something happens."""
        turns = [turn for case in self.running for turn in (*case.due_at.values(), case.snoozed_until or self.now)]
        return min((turn for turn in turns if turn > self.now), default=NEVER)

    def _why_not(self, case: Case, stage: str) -> str:
        """Why a stage is not to be shown, whatever the hour; empty where it is."""
        if case.snoozed_until is not None and case.snoozed_until > self.now:
            return "is snoozed"
        return "was shown before" if case.was_shown(stage, self.now) else ""

    def _places_left(self, *taken: Reminded) -> int:
        """How many more the owner allowed today, once these have taken theirs; each has one, also if it comes again."""
        today = {
            Reminded(case.name, cycle, stage)
            for case in self.reviews.cases.values()
            for (cycle, stage), at in case.shown_at.items()
            if self.rules.same_day(at, self.now) and at <= self.now + A_CLOCK_PUT_RIGHT
        }
        return self.rules.cap - len(today.union(taken))

    # --- what was shown -----------------------------------------------------------------------

    def _judge(self, shown: Shown, *, again: bool) -> None:
        if again:
            self._complain("two reminders within a minute")
        if not self.rules.permits(self.now):
            self._complain("a reminder in quiet or closed hours, or in a pause or holiday")
        if self._places_left() <= 0:
            self.beyond_cap.append(shown)
            if not all(self.reviews.cases[each.name].is_asked_for(self.now) for each in shown.reminders):
                self._complain("more reminders than the owner allowed for a day")
        for each in shown.reminders:
            self._judge_one(each)
        for owed in self.owed():
            if owed not in shown.reminders:
                self._complain(f"{owed} was left out")
        self._judge_words(shown)
        self._note(shown)

    def _judge_one(self, reminded: Reminded) -> None:
        case = self.reviews.cases[reminded.name]
        stage = case.stage(self.now) if case in self.running else None
        if case not in self.running:
            self._complain(f"{reminded} does not wait")
        elif stage is None:
            self._complain(f"{reminded} before it was due")
        elif (reminded.cycle, reminded.stage) != (case.cycle, stage):
            self._complain(f"{reminded}, but it is {stage} in cycle {case.cycle}")
        elif why_not := self._why_not(case, stage):
            self._complain(f"{reminded} {why_not}")

    def _judge_words(self, shown: Shown) -> None:
        """What the reminder says of itself."""
        names = {each.name for each in shown.reminders}
        longest = min((case.since for case in self.running if case.name in names and case.since), default=None)
        if self.reviews.cases[shown.longest].since != longest or shown.longest not in names:
            self._complain(f"{shown.longest} is not who waits longest")
        if shown.waiting != len(self.running):
            self._complain(f"it says {shown.waiting} wait, but {len(self.running)} do")
        if shown.last_today is not (self._places_left(*shown.reminders) <= 0):
            self._complain("it is wrong about being the last today")

    def _note(self, shown: Shown) -> None:
        self.reminded.update(each.name for each in shown.reminders)
        self.met["digests" if len(shown.reminders) > 1 else "single reminders"] += 1
        self.met["more than there were places"] += len(shown.reminders) > self._places_left() > 0
        self.met["crashes"] += not shown.recorded
        for each in shown.reminders:
            case = self.reviews.cases[each.name]
            self.met[each.stage] += 1
            self.met["later cycles"] += each.cycle > 1
            self.met["repeats"] += (each.cycle, each.stage) in case.shown_at
            self.met["under a clock put right"] += any(at > self.now for at in case.shown_at.values())
            if shown.recorded:
                case.shown_at[each.cycle, each.stage] = self.now

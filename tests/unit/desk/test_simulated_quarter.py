"""A quarter on a real laptop: every complaint is treated exactly as the shop promises its owner.

A story of 91 days is played over a real store with the loop that the program runs: reviews by two roads, edits,
replies, removals, answers, corrections, snoozes, pauses, holidays, hours of all kinds, a change of the clocks, sleep,
days offline, wrong clocks, restarts, crashes between showing and recording, surfaces that fail. A judge who knows
nothing of the engine then goes through every minute of the diary.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.unit.desk.quarter.customers import DAY, Place
from tests.unit.desk.quarter.diary import Done, Entry, Shown, StillWaiting
from tests.unit.desk.quarter.laptop import FOR_EVER, Laptop
from tests.unit.desk.quarter.promises import Judge
from tests.unit.desk.quarter.story import LENGTH, Sets, Story, Verb, told
from tests.unit.desk.quarter.waiting_list import ANSWERED, FROM_BEFORE, WAITS

SEEDS = (7, 25)
"""A quarter on Lord Howe, where the clocks are put back by half an hour, and one in Berlin."""


@dataclass(frozen=True, slots=True)
class Quarter:
    """A story that was played and judged."""

    story: Story
    diary: list[Entry]
    judge: Judge
    idle_looks: int


def played(seed: int, folder: Path) -> Quarter:
    story = told(seed)
    laptop = Laptop(story, folder)
    laptop.play()
    judge = Judge(story)
    judge.hear(laptop.diary)
    return Quarter(story, laptop.diary, judge, laptop.idle_looks)


@pytest.fixture(scope="module")
def quarters(tmp_path_factory: pytest.TempPathFactory) -> list[Quarter]:
    return [played(seed, tmp_path_factory.mktemp("data")) for seed in SEEDS]


def test_every_promise_is_kept(quarters: list[Quarter]) -> None:
    for quarter in quarters:
        assert quarter.judge.broken == []


def test_every_promise_is_kept_in_a_quarter_that_nobody_has_seen(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1_000, 1_000_000)
    print("seed", seed)
    assert played(seed, tmp_path).judge.broken == [], f"seed {seed}"


def test_the_program_hardly_ever_looks_in_vain(quarters: list[Quarter]) -> None:
    """Between what happens it asks the store only when there is something to show: less than once a day."""
    for quarter in quarters:
        assert quarter.idle_looks < LENGTH / DAY


def test_the_quarters_hold_what_the_promises_are_about(quarters: list[Quarter]) -> None:
    for quarter in quarters:
        met, zone = quarter.judge.met, quarter.judge.rules.zone
        assert min(met["nudge"], met["overdue"], met["last call"]) > 10, met
        assert min(met["single reminders"], met["digests"], met["repeats"]) > 10, met
        assert min(met["crashes"], met["later cycles"], met["more than there were places"]) > 2, met
        assert quarter.judge.beyond_cap != []
        begin, end = (each.astimezone(zone) for each in (quarter.story.begins_at, quarter.judge.now))
        assert begin.utcoffset() != end.utcoffset()
    mailed = {each.name for quarter in quarters for each in quarter.story.customers if each.mailed}
    cases = [case for quarter in quarters for case in quarter.judge.reviews.cases.values() if case.is_complaint]
    assert sum(quarter.judge.met["under a clock put right"] for quarter in quarters) > 10
    assert any(case.gone for case in cases)
    assert any(case.name in mailed for case in cases)
    assert any(case.reply is not None and case.progress == ANSWERED for case in cases)
    assert any(case.progress == WAITS and case.words.mention for case in cases)
    assert any(case.since is None or case.seen_at - case.since > FROM_BEFORE for case in cases)


# --- the judge sees what is wrong ---------------------------------------------------------------


def a_day_without_minutes(shown: Shown) -> list[Entry]:
    return [Sets(shown.minute, None, "quiet_hours", "00:00-23:59"), shown]


def a_holiday(shown: Shown) -> list[Entry]:
    return [Sets(shown.minute, None, "holiday_until", "2030-01-01"), shown]


def no_more_places(shown: Shown) -> list[Entry]:
    return [Sets(shown.minute, None, "daily_cap", "0"), shown]


def targets_far_away(shown: Shown) -> list[Entry]:
    settings = ("nudge_after_h", "overdue_after_h", "last_call_after_h")
    return [*(Sets(shown.minute, place, setting, "9999") for place in Place for setting in settings), shown]


def after_an_answer(shown: Shown) -> list[Entry]:
    return [Done(shown.minute, Verb.ANSWER, (shown.longest,)), shown]


def after_a_snooze(shown: Shown) -> list[Entry]:
    return [Done(shown.minute, Verb.SNOOZE, (shown.longest,), FOR_EVER), shown]


def of_another_stage(shown: Shown) -> list[Entry]:
    return [replace(shown, reminders=tuple(replace(each, stage="nudge") for each in shown.reminders))]


def of_another_cycle(shown: Shown) -> list[Entry]:
    return [replace(shown, reminders=tuple(replace(each, cycle=9) for each in shown.reminders))]


WRONGS: list[tuple[Callable[[Shown], list[Entry]], str]] = [
    (lambda shown: [], "was not shown"),
    (lambda shown: [replace(shown, minute=shown.minute + 1)], "was not shown"),
    (lambda shown: [replace(shown, recorded=False)], "was not shown"),
    (lambda shown: [replace(shown, reminders=shown.reminders[:-1])], "was left out"),
    (lambda shown: [shown, replace(shown, minute=shown.minute + 1)], "was shown before"),
    (lambda shown: [shown, shown], "two reminders within a minute"),
    (lambda shown: [replace(shown, waiting=shown.waiting + 1)], "wait, but"),
    (lambda shown: [replace(shown, last_today=not shown.last_today)], "the last today"),
    (lambda shown: [replace(shown, longest=shown.reminders[-1].name)], "is not who waits longest"),
    (lambda shown: [StillWaiting(shown.minute, frozenset({shown.longest})), shown], "wrongly there"),
    (of_another_stage, "but it is last call"),
    (of_another_cycle, "cycle=9"),
    (targets_far_away, "before it was due"),
    (a_day_without_minutes, "in quiet or closed hours"),
    (a_holiday, "in a pause or holiday"),
    (no_more_places, "more reminders than the owner allowed"),
    (after_an_answer, "does not wait"),
    (after_a_snooze, "is snoozed"),
]


@pytest.mark.parametrize(("wrong", "sentence"), WRONGS, ids=[sentence for _, sentence in WRONGS])
def test_the_judge_would_see(quarters: list[Quarter], wrong: Callable[[Shown], list[Entry]], sentence: str) -> None:
    """The first digest that is recorded and holds a last call is told otherwise."""
    quarter = quarters[0]
    shown = next(
        entry
        for entry in quarter.diary
        if isinstance(entry, Shown)
        and entry.recorded
        and len(entry.reminders) > 1
        and entry.reminders[0].stage == "last call"
    )
    broken = broken_where_told(quarter, shown, wrong(shown))
    assert any(sentence in each for each in broken), broken


def test_the_judge_would_see_what_is_wrong_where_the_owner_asked_beyond_the_cap(quarters: list[Quarter]) -> None:
    """What she asked for is kept back, or carries along something else."""
    for quarter in quarters:
        shown = quarter.judge.beyond_cap[0]
        unasked = next(entry for entry in quarter.diary if isinstance(entry, Shown)).reminders[0]
        carrying = replace(shown, reminders=(*shown.reminders, unasked))
        assert any("was not shown" in each for each in broken_where_told(quarter, shown, []))
        assert any("more reminders than the owner" in each for each in broken_where_told(quarter, shown, [carrying]))


def broken_where_told(quarter: Quarter, shown: Shown, otherwise: list[Entry]) -> list[str]:
    """What the judge says where a reminder is told otherwise."""
    place = quarter.diary.index(shown)
    diary = [*quarter.diary[:place], *otherwise, *quarter.diary[place + 1 :]]
    judge = Judge(quarter.story)
    judge.hear(sorted(diary, key=lambda entry: entry.minute), until=shown.minute + 3)
    return judge.broken

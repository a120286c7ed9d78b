"""Whatever happens in whatever order: nothing is lost, everything derived agrees, and undo gives back what was."""

from __future__ import annotations

import contextlib
import functools
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.review import FoundReview, Kind, Reply, Road, Spread, State
from reputation_desktop.domain.stored import SameReview, StoredReview, TouchedReview
from reputation_desktop.store import actions
from reputation_desktop.store.checking import problems
from reputation_desktop.store.erasing import erase_person, reviews_by
from reputation_desktop.store.known import erased_keys, known_reviews
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import InboxQuery, inbox, review, versions
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.standings import opinions, running_clocks
from reputation_desktop.store.store import Store
from tests.building import NOW, channel, edited, found, in_berlin, new, write

Words = tuple[str, str, str | None]
"""Title, text and stars as a version had them."""

SHOP_SETTINGS = [
    *(("zone", each) for each in ("Europe/Berlin", "America/New_York", "Pacific/Auckland")),
    *(("half_life_days", each) for each in ("30", "90")),
    *(("mention_weight", each) for each in ("0", "0.25")),
    *(("overdue_after_h", each) for each in ("1", "48")),
    *(("complaint_threshold", each) for each in ("0.3", "0.5", "0.8")),
    *(("from_before_days", each) for each in ("5", "30")),
]
CHANNEL_SETTINGS = [
    *(("muted", each) for each in ("yes", "no")),
    *(("competitor", each) for each in ("yes", "no")),
    *(("mentions", each) for each in ("", "yes", "no")),
    *(("mentions_clock", each) for each in ("yes", "no")),
    *(("must_words", each) for each in ("", "soup")),
    *(("must_not_words", each) for each in ("", "park")),
    *(("overdue_after_h", each) for each in ("", "12")),
]
AUTHORS = ["Anna", "Ben", "Chloé", ""]
STARS = st.sampled_from([None, "1", "2", "3", "4", "5", "eleven"])
PROBABILITIES = st.sampled_from([None, 0.1, 0.4, 0.6, 0.9])
WORDING = st.sampled_from(["soup", "park", "cake 😀", ""])
HOURS = st.sampled_from([0, 1, 30, 24 * 9, 24 * 40])
PICKED = st.integers(0, 1_000)
REPLY = st.sampled_from([None, "Sorry", "Thank you"])
SPREAD = st.sampled_from([Spread(), Spread(likes=1), Spread(2, 0, None, 900)])


@dataclass
class Told:
    """What customers have said in one review, version by version, and by which keys."""

    channel_id: int
    author: str
    words: list[Words]
    telling: FoundReview
    other_keys: list[str]


class AnySequence(RuleBasedStateMachine):
    """Rounds, the owner and her settings, in any order, on one store."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store: Store = open_store(self.folder, durable=False)
        self.now = NOW
        self.told: dict[int, Told] = {}
        self.erased: list[tuple[int, str]] = []
        self.highest = 0
        self.count = 0

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    @initialize()
    def open(self) -> None:
        in_berlin(self.store)
        self.channels = [
            channel(self.store, "Google"),
            channel(self.store, "Alerts", mention=True),
            channel(self.store, "Sol", shop="Bar Sol"),
        ]

    def pass_time(self, hours: int) -> None:
        self.now += timedelta(hours=hours, seconds=1)

    def said(self, wording: str) -> str:
        """A text that no other begins with."""
        self.count += 1
        return f"{self.count}. {wording}"

    def pick(self, number: int) -> int:
        """One of a few reviews, so that much happens to each."""
        ids = list(self.told)[:3]
        return ids[number % len(ids)]

    # --- rounds -----------------------------------------------------------------------------

    @rule(
        where=st.integers(0, 2),
        several=st.lists(st.tuples(STARS, PROBABILITIES, st.booleans(), WORDING, HOURS), min_size=1, max_size=3),
        author=st.sampled_from(AUTHORS),
        mention=st.booleans(),
        reply=REPLY,
        first_round=st.booleans(),
        hours=HOURS,
    )
    def new_reviews_come_in(
        self,
        where: int,
        several: list[tuple[str | None, float | None, bool, str, int]],
        author: str,
        mention: bool,
        reply: str | None,
        first_round: bool,
        hours: int,
    ) -> None:
        self.pass_time(hours)
        come = []
        for stars, complains, praised, wording, age in several:
            text = self.said(wording)
            telling = found(
                f"key {text}",
                text,
                stars=stars,
                author=author,
                mention=mention,
                reply=reply,
                claimed=None if age == 1 else self.now - timedelta(hours=age),
            )
            come.append(new(telling, complains, praised=praised, seen_at=self.now, first_round=first_round))
        ids = write(self.store, self.channels[where], new=come, at=self.now)
        assert min(ids) > self.highest, "no number is given twice"
        self.highest = max(ids)
        for review_id, one in zip(ids, come, strict=True):
            self.told[review_id] = Told(self.channels[where], author, [words_of(one.found)], one.found, [])

    @precondition(lambda self: self.told)
    @rule(number=PICKED, stars=STARS, complains=PROBABILITIES, wording=WORDING, claims=HOURS, reply=REPLY, hours=HOURS)
    def a_customer_edits(
        self,
        number: int,
        stars: str | None,
        complains: float | None,
        wording: str,
        claims: int,
        reply: str | None,
        hours: int,
    ) -> None:
        self.pass_time(hours)
        review_id = self.pick(number)
        told = self.told[review_id]
        key = told.other_keys[-1] if told.other_keys and claims else told.telling.key
        telling = found(
            key,
            self.said(wording),
            stars=stars,
            reply=reply,
            edited_at=self.now - timedelta(hours=claims) if claims else None,
        )
        write(self.store, told.channel_id, edited=[edited(review_id, telling, complains)], at=self.now)
        told.words.append(words_of(telling))

    @precondition(lambda self: self.told)
    @rule(number=PICKED, complains=PROBABILITIES, hours=HOURS)
    def another_road_tells_more(self, number: int, complains: float | None, hours: int) -> None:
        self.pass_time(hours)
        review_id = self.pick(number)
        told = self.told[review_id]
        longer = replace(told.telling, key=f"{told.telling.key} file", text=f"{told.words[-1][1]} and more", reply=None)
        same = SameReview(review_id, longer, Road.FILE)
        fuller = edited(review_id, longer, complains, fuller=True)
        write(self.store, told.channel_id, same=[same], edited=[fuller], at=self.now)
        told.words.append(words_of(longer))
        told.other_keys.append(longer.key)

    @precondition(lambda self: self.told)
    @rule(number=PICKED, reply=REPLY, spread=SPREAD, ago=HOURS, hours=HOURS)
    def something_around_it_changes(self, number: int, reply: str | None, spread: Spread, ago: int, hours: int) -> None:
        self.pass_time(hours)
        review_id = self.pick(number)
        told = self.told[review_id]
        replied = None if reply is None else Reply(reply, self.now - timedelta(hours=ago) if ago else None)
        touched = TouchedReview(review_id, replace(told.telling, reply=replied, spread=spread))
        write(self.store, told.channel_id, touched=[touched], at=self.now)

    @precondition(lambda self: self.told)
    @rule(number=PICKED, hours=HOURS)
    def a_review_vanishes(self, number: int, hours: int) -> None:
        self.pass_time(hours)
        review_id = self.pick(number)
        write(self.store, self.told[review_id].channel_id, missing=[review_id], at=self.now)

    # --- the owner --------------------------------------------------------------------------

    def act(self, review_id: int, action: Callable[[], None]) -> None:
        """Acts at a moment of its own, takes it back, compares, and acts again."""
        self.now += timedelta(microseconds=1)
        before = self.all_of(review_id)
        try:
            action()
        except WrongWords:
            assert self.all_of(review_id) == before
            return
        assert actions.undo(self.store, self.now).review_id == review_id
        assert self.all_of(review_id) == before
        action()

    def all_of(self, review_id: int) -> object:
        shown: StoredReview = review(self.store, review_id)
        posted = actions.posted_answers(self.store, review_id)
        counted = [each for each in opinions(self.store, self.channels) if each.review_id == review_id]
        return shown, posted, counted, [each.review_id for each in running_clocks(self.store)]

    @precondition(lambda self: self.told)
    @rule(
        number=PICKED,
        verbs=st.lists(
            st.sampled_from(["draft", "no draft", "answer", "answer so", "snooze", "note", *State]),
            min_size=1,
            max_size=4,
        ),
        hours=HOURS,
        ago=HOURS,
    )
    def the_owner_acts(self, number: int, verbs: list[str], hours: int, ago: int) -> None:
        self.pass_time(hours)
        review_id = self.pick(number)
        store, then = self.store, self.now - timedelta(hours=ago)
        todo: dict[str, Callable[[], None]] = {
            "draft": lambda: actions.keep_draft(store, review_id, "Dear …", self.now),
            "no draft": lambda: actions.keep_draft(store, review_id, "", self.now),
            "answer": lambda: actions.mark_answered(store, review_id, self.now, then),
            "answer so": lambda: actions.mark_answered(store, review_id, self.now, then, "So sorry"),
            "snooze": lambda: actions.snooze(store, review_id, self.now + timedelta(hours=ago), self.now),
            "note": lambda: actions.write_note(store, review_id, f"note {ago}", self.now),
        }

        def decide(state: State) -> None:
            actions.set_state(store, review_id, state, state, self.now)

        for verb in verbs:
            self.act(review_id, todo[verb] if verb in todo else functools.partial(decide, State(verb)))

    @precondition(lambda self: self.told)
    @rule(number=PICKED, kind=st.sampled_from([Kind.COMPLAINT, Kind.PRAISE, Kind.MIXED, Kind.NEUTRAL]))
    def the_owner_corrects(self, number: int, kind: Kind) -> None:
        review_id = self.pick(number)
        self.act(review_id, lambda: actions.correct(self.store, review_id, kind, self.now))
        assert review(self.store, review_id).kind is kind

    @rule()
    def the_owner_takes_back(self) -> None:
        with contextlib.suppress(WrongWords):  # there is nothing to undo, or the words have changed since
            actions.undo(self.store, self.now)

    @rule(setting=st.sampled_from(SHOP_SETTINGS))
    def the_owner_changes_a_setting(self, setting: tuple[str, str]) -> None:
        write_setting(self.store, WHOLE_SHOP, *setting)

    @precondition(lambda self: self.told)
    @rule(setting=st.sampled_from(CHANNEL_SETTINGS), number=PICKED)
    def the_owner_changes_a_channel(self, setting: tuple[str, str], number: int) -> None:
        write_setting(self.store, self.told[self.pick(number)].channel_id, *setting)

    @precondition(lambda self: self.told)
    @rule(author=st.sampled_from(AUTHORS[:3]))
    def a_person_is_erased(self, author: str) -> None:
        ids = reviews_by(self.store, author)
        assert erase_person(self.store, author, self.now) == len(ids)
        for review_id in ids:
            gone = self.told.pop(review_id)
            self.erased += [(gone.channel_id, key) for key in (gone.telling.key, *gone.other_keys)]

    # --- what always holds --------------------------------------------------------------------

    @invariant()
    def everything_derived_agrees(self) -> None:
        assert list(problems(self.store)) == []

    @invariant()
    def nothing_is_lost(self) -> None:
        assert {each.id for each in inbox(self.store, InboxQuery(), self.now)} == set(self.told)
        for review_id, told in self.told.items():
            now = review(self.store, review_id)
            kept = [
                (each.title, each.text, each.rating and each.rating.raw) for each in versions(self.store, review_id)
            ]
            assert [*kept, (now.title, now.text, now.rating and now.rating.raw)] == told.words
            assert (now.author, now.channel_id, now.version) == (told.author, told.channel_id, len(told.words))

    @invariant()
    def every_key_leads_to_its_review(self) -> None:
        for review_id, told in self.told.items():
            keys = [told.telling.key, *told.other_keys]
            known = known_reviews(self.store, told.channel_id, keys)
            assert {key: each.review_id for key, each in known.items()} == dict.fromkeys(keys, review_id)
        for channel_id, key in self.erased:
            assert erased_keys(self.store, channel_id, [key]) == {key}

    @invariant()
    def a_clock_runs_exactly_for_complaints_that_wait(self) -> None:
        running = {each.review_id for each in running_clocks(self.store)}
        waiting = {
            each.id
            for each in inbox(self.store, InboxQuery(complaints=True), self.now)
            if each.clock_at is not None and each.closed_at is None and each.removed_at is None and not each.set_aside
        }
        assert running == waiting
        for each in inbox(self.store, InboxQuery(), self.now):
            waits = each.state in (State.AWAITING, State.DRAFTED, State.TO_BE_POSTED)
            assert (each.closed_at is None) == waits, each


def words_of(telling: FoundReview) -> Words:
    return telling.title, telling.text, None if telling.rating is None else telling.rating.raw


@pytest.mark.slow
@pytest.mark.timeout(900)  # a failing sequence takes minutes to be made short
def test_any_sequence() -> None:
    run_state_machine_as_test(
        AnySequence,
        settings=settings(
            max_examples=30,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        ),
    )

"""Taking back what was done: one by one, and together what was done together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.domain.stored import TouchedReview
from reputation_desktop.store import actions
from reputation_desktop.store.actions import Undone
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.standings import opinions
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, edited, found, stored, write

LATER = NOW + DAY

ACTIONS: dict[str, Callable[[Store, int, datetime], None]] = {
    "draft": lambda store, each, at: actions.keep_draft(store, each, "Sorry", at),
    "no draft": lambda store, each, at: actions.keep_draft(store, each, "", at),
    "answer": lambda store, each, at: actions.mark_answered(store, each, at, at),
    "answer in words": lambda store, each, at: actions.mark_answered(store, each, at, at, "So sorry"),
    "snooze": lambda store, each, at: actions.snooze(store, each, at + DAY, at),
    "note": lambda store, each, at: actions.write_note(store, each, "Refund", at),
    "correct": lambda store, each, at: actions.correct(store, each, Kind.PRAISE, at),
    "no answer": lambda store, each, at: actions.set_state(store, each, "n", State.NO_ANSWER_NEEDED, at),
    "not us": lambda store, each, at: actions.set_state(store, each, "n", State.NOT_ABOUT_US, at),
    "reported": lambda store, each, at: actions.set_state(store, each, "r", State.REPORTED, at),
}


@pytest.mark.parametrize("first", ["", "draft", "answer in words", "snooze", "correct", "not us"])
@pytest.mark.parametrize("second", list(ACTIONS))
def test_an_action_taken_back_leaves_the_review_as_it_was(store: Store, google: int, first: str, second: str) -> None:
    review_id = stored(store, google)
    if first:
        ACTIONS[first](store, review_id, NOW)
    before = (review(store, review_id), actions.posted_answers(store, review_id), opinions(store, [google]))
    ACTIONS[second](store, review_id, LATER)
    undone = actions.undo(store, LATER)
    assert undone.review_id == review_id
    assert (review(store, review_id), actions.posted_answers(store, review_id), opinions(store, [google])) == before


def test_actions_are_taken_back_one_by_one(store: Store, google: int) -> None:
    one, two = stored(store, google), stored(store, google, found("k2"))
    actions.write_note(store, one, "first", NOW)
    actions.write_note(store, two, "second", NOW + HOUR)
    actions.write_note(store, one, "third", NOW + 2 * HOUR)
    assert [(each.verb, each.review_id) for each in (actions.undo(store, LATER), actions.undo(store, LATER))] == [
        ("note", one),
        ("note", two),
    ]
    assert (review(store, one).note, review(store, two).note) == ("first", "")
    actions.undo(store, LATER)
    with pytest.raises(WrongWords, match="nothing to undo"):
        actions.undo(store, LATER)


def test_an_action_on_words_that_were_changed_since_cannot_be_taken_back(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.write_note(store, review_id, "kept", NOW - HOUR)
    actions.set_state(store, review_id, "no-answer", State.NO_ANSWER_NEEDED, NOW)
    write(store, google, edited=[edited(review_id, found(text="Worse"))], at=LATER)
    with pytest.raises(WrongWords, match="“no-answer” on review 1 cannot be undone: the review has changed since"):
        actions.undo(store, LATER)
    assert review(store, review_id).state is State.AWAITING
    with pytest.raises(WrongWords, match="“note”"):
        actions.undo(store, LATER)
    assert review(store, review_id).note == "kept"


def test_taking_a_note_back_leaves_the_answer_that_a_round_has_seen(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.write_note(store, review_id, "call her", NOW)
    write(store, google, touched=[TouchedReview(review_id, found(reply="Sorry"))], at=LATER)
    actions.undo(store, LATER)
    seen = review(store, review_id)
    assert (seen.note, seen.state, seen.closed_at) == ("", State.ANSWERED, LATER)


def test_taking_a_draft_back_leaves_the_answer_that_a_round_has_seen(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.keep_draft(store, review_id, "Dear", NOW)
    write(store, google, touched=[TouchedReview(review_id, found(reply="Sorry"))], at=LATER)
    actions.undo(store, LATER)
    seen = review(store, review_id)
    assert (seen.draft, seen.state, seen.closed_at) == ("", State.ANSWERED, LATER)


def test_a_review_that_was_replied_to_meanwhile_is_answered_once_the_decision_is_taken_back(
    store: Store, google: int
) -> None:
    review_id = stored(store, google)
    actions.set_state(store, review_id, "no-answer", State.NO_ANSWER_NEEDED, NOW)
    write(store, google, touched=[TouchedReview(review_id, found(reply="Sorry"))], at=LATER)
    actions.undo(store, LATER + timedelta(minutes=1))
    assert (review(store, review_id).state, review(store, review_id).closed_at) == (State.ANSWERED, LATER)


def test_an_action_taken_back_after_a_setting_changed_keeps_to_the_new_setting(store: Store, google: int) -> None:
    review_id = stored(store, google, found(), 0.6)
    actions.write_note(store, review_id, "hm", NOW - HOUR)
    actions.correct(store, review_id, Kind.PRAISE, NOW)
    write_setting(store, WHOLE_SHOP, "complaint_threshold", "0.8")
    actions.undo(store, NOW)
    assert (review(store, review_id).kind, review(store, review_id).clock_at) == (Kind.NEUTRAL, None)
    actions.undo(store, NOW)
    assert review(store, review_id).kind is Kind.NEUTRAL


# --- what was done together ---------------------------------------------------------------------


def several(store: Store, channel_id: int) -> list[int]:
    return [stored(store, channel_id, found(key, author=key)) for key in ("Ada", "Ben", "Cleo")]


def need_no_answer(store: Store, ids: list[int], now: datetime) -> None:
    """As a window does with several chosen reviews."""
    with store.transaction():
        for each in ids:
            actions.set_state(store, each, "no-answer", State.NO_ANSWER_NEEDED, now)


def states(store: Store, ids: list[int]) -> list[State]:
    return [review(store, each).state for each in ids]


def test_what_was_done_to_several_at_once_is_taken_back_at_once(store: Store, google: int) -> None:
    ids = several(store, google)
    actions.write_note(store, ids[0], "before", NOW)
    need_no_answer(store, ids, LATER)
    assert actions.undo(store, LATER) == Undone("no-answer", ids[2], tuple(ids))
    assert states(store, ids) == [State.AWAITING] * 3
    assert review(store, ids[0]).note == "before"
    assert actions.undo(store, LATER) == Undone("note", ids[0], (ids[0],))


def test_what_was_done_a_blink_later_is_another_step(store: Store, google: int) -> None:
    ids = several(store, google)
    need_no_answer(store, ids[:2], LATER)
    need_no_answer(store, ids[2:], LATER + timedelta(microseconds=1))
    actions.undo(store, LATER)
    assert states(store, ids) == [State.NO_ANSWER_NEEDED, State.NO_ANSWER_NEEDED, State.AWAITING]


def test_an_answer_and_its_note_go_together(store: Store, google: int) -> None:
    review_id = stored(store, google)
    before = review(store, review_id)
    with store.transaction():
        actions.mark_answered(store, review_id, LATER, LATER, "So sorry")
        actions.write_note(store, review_id, "Ben answered, she will come again", LATER)
    assert actions.undo(store, LATER) == Undone("note", review_id, (review_id,))
    assert review(store, review_id) == before


def test_one_that_changed_its_words_since_stays_and_the_others_come_back(store: Store, google: int) -> None:
    ids = several(store, google)
    need_no_answer(store, ids, NOW)
    write(store, google, edited=[edited(ids[1], found("Ben", text="Now it is worse"))], at=LATER)
    actions.write_note(store, ids[1], "call", LATER)
    actions.undo(store, LATER)
    assert actions.undo(store, LATER).review_ids == (ids[0], ids[2])
    assert states(store, ids) == [State.AWAITING] * 3
    assert actions.last_undoable(store) is None


def test_one_whose_author_was_erased_is_left_out(store: Store, google: int) -> None:
    ids = several(store, google)
    need_no_answer(store, ids, NOW)
    erase_person(store, "Ben", LATER)
    assert actions.undo(store, LATER).review_ids == (ids[0], ids[2])


def test_where_one_cannot_be_done_none_is(store: Store, google: int) -> None:
    ids = several(store, google)
    with pytest.raises(WrongWords, match="no review with the number 99"):
        need_no_answer(store, [*ids, 99], LATER)
    assert states(store, ids) == [State.AWAITING] * 3
    assert actions.last_undoable(store) is None


def test_what_would_be_taken_back_is_known_beforehand(store: Store, google: int) -> None:
    assert actions.last_undoable(store) is None
    ids = several(store, google)
    actions.write_note(store, ids[0], "before", NOW)
    need_no_answer(store, ids[1:], LATER)
    foreseen = actions.last_undoable(store)
    assert foreseen == Undone("no-answer", ids[2], (ids[1], ids[2]))
    assert actions.undo(store, LATER) == foreseen
    assert actions.last_undoable(store) == Undone("note", ids[0], (ids[0],))


def test_words_that_are_kept_while_typed_are_not_among_what_is_undone(store: Store, google: int) -> None:
    first, second = (stored(store, google, found(key, "Cold soup", stars=1)) for key in "12")
    actions.set_state(store, first, "no-answer", State.NO_ANSWER_NEEDED, LATER)
    for place, words in enumerate(("S", "Sor", "Sorry")):
        actions.keep_draft(store, second, words, LATER + place * HOUR, undoable=False)
    assert actions.undo(store, LATER + 9 * HOUR).review_id == first
    assert review(store, second).draft == "Sorry"
    assert review(store, second).state == State.DRAFTED


def test_words_typed_after_an_answer_stay_when_the_answer_is_taken_back(store: Store, google: int) -> None:
    each = stored(store, google, found("1", "Cold soup", stars=1))
    actions.keep_draft(store, each, "Sorry", LATER, undoable=False)
    actions.mark_answered(store, each, LATER + HOUR, LATER + HOUR)
    actions.keep_draft(store, each, "One more word", LATER + 2 * HOUR, undoable=False)
    actions.undo(store, LATER + 3 * HOUR)
    assert review(store, each).draft == "One more word"
    assert review(store, each).state == State.DRAFTED
    assert actions.posted_answers(store, each) == []

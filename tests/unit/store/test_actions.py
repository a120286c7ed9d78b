"""The owner's actions, each of which can be taken back."""

from __future__ import annotations

from datetime import date

import pytest

from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.store import actions
from reputation_desktop.store.reviews import InboxQuery, inbox, review
from reputation_desktop.store.standings import opinions, running_clocks
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, edited, found, stored, write

LATER = NOW + DAY


def test_a_draft_is_kept_as_typed(store: Store, google: int) -> None:
    review_id = stored(store, google)
    typed = "  Dear Anna,\n\n\twe’re sorry … 😔 "
    actions.keep_draft(store, review_id, typed, NOW)
    assert (review(store, review_id).draft, review(store, review_id).state) == (typed, State.DRAFTED)
    assert [each.review_id for each in running_clocks(store)] == [review_id], "a draft answers nothing"


def test_an_empty_draft_takes_it_back(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.keep_draft(store, review_id, "Sorry", NOW)
    actions.keep_draft(store, review_id, "", LATER)
    assert (review(store, review_id).draft, review(store, review_id).state) == ("", State.AWAITING)
    actions.undo(store, LATER)
    assert (review(store, review_id).draft, review(store, review_id).state) == ("Sorry", State.DRAFTED)


def test_a_draft_after_an_answer_leaves_the_answer_as_it_was_posted(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.mark_answered(store, review_id, NOW, NOW, "Sorry")
    actions.keep_draft(store, review_id, "One more thing", LATER)
    assert (review(store, review_id).draft, review(store, review_id).state) == ("One more thing", State.ANSWERED)
    assert actions.posted_answers(store, review_id) == [("Sorry", NOW)]
    actions.keep_draft(store, review_id, "", LATER)
    assert review(store, review_id).draft == "Sorry"


def test_the_draft_becomes_the_answer(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.keep_draft(store, review_id, "Sorry", NOW)
    actions.mark_answered(store, review_id, LATER, NOW + HOUR)
    seen = review(store, review_id)
    assert (seen.state, seen.closed_at) == (State.ANSWERED, NOW + HOUR)
    assert actions.posted_answers(store, review_id) == [("Sorry", NOW + HOUR)]
    assert running_clocks(store) == []


def test_an_answer_needs_no_words(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.mark_answered(store, review_id, NOW, NOW)
    assert actions.posted_answers(store, review_id) == [("", NOW)]


def test_the_moment_of_an_answer_can_be_mended_without_losing_its_words(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.mark_answered(store, review_id, LATER, LATER, "Sorry")
    actions.mark_answered(store, review_id, LATER, NOW)
    assert actions.posted_answers(store, review_id) == [("Sorry", NOW)]


def test_an_answer_lies_between_the_customers_words_and_now(store: Store, google: int) -> None:
    review_id = stored(store, google)
    with pytest.raises(WrongWords, match="future"):
        actions.mark_answered(store, review_id, NOW, NOW + HOUR)
    with pytest.raises(WrongWords, match="older"):
        actions.mark_answered(store, review_id, NOW, NOW - 3 * HOUR)
    assert review(store, review_id).state is State.AWAITING
    with pytest.raises(WrongWords, match="nothing to undo"):
        actions.undo(store, NOW)


def test_praise_is_not_answered_before_it_was_written_either(store: Store, google: int) -> None:
    review_id = stored(store, google, found(stars=5), CONTENT)
    with pytest.raises(WrongWords, match="older"):
        actions.mark_answered(store, review_id, NOW, NOW - 3 * HOUR)


def test_where_nobody_knows_when_it_was_written_the_owner_is_believed(store: Store, google: int) -> None:
    undated = stored(store, google, found(claimed=None))
    actions.mark_answered(store, undated, NOW, NOW - 3 * DAY)
    day_only = stored(store, google, found("k2", claimed=date(2026, 5, 4)))
    actions.mark_answered(store, day_only, NOW, NOW - 3 * HOUR)
    changed = stored(store, google, found("k3"))
    write(store, google, edited=[edited(changed, found("k3", text="Worse"))], at=LATER)
    actions.mark_answered(store, changed, LATER, NOW + HOUR)
    assert {each.state for each in inbox(store, InboxQuery(), NOW)} == {State.ANSWERED}


def test_an_answer_is_not_older_than_the_edit_it_answers(store: Store, google: int) -> None:
    review_id = stored(store, google)
    write(store, google, edited=[edited(review_id, found(text="Worse", edited_at=LATER - HOUR))], at=LATER)
    with pytest.raises(WrongWords, match="older"):
        actions.mark_answered(store, review_id, LATER, NOW)


def test_a_snoozed_review_hides_until_its_time_and_its_clock_goes_on(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.snooze(store, review_id, LATER, NOW)
    awaiting = InboxQuery(awaiting=True)
    assert list(inbox(store, awaiting, LATER - HOUR)) == []
    assert [each.id for each in inbox(store, awaiting, LATER)] == [review_id]
    (clock,) = running_clocks(store)
    assert clock.snoozed_until == LATER


def test_an_answered_review_is_not_snoozed_any_more(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.snooze(store, review_id, LATER, NOW)
    actions.mark_answered(store, review_id, NOW + HOUR, NOW)
    assert review(store, review_id).snoozed_until is None
    actions.undo(store, NOW + HOUR)
    assert review(store, review_id).snoozed_until == LATER


@pytest.mark.parametrize("state", [State.NO_ANSWER_NEEDED, State.REPORTED, State.NOT_ABOUT_US])
def test_a_review_that_is_done_with_waits_no_more(store: Store, google: int, state: State) -> None:
    review_id = stored(store, google)
    actions.set_state(store, review_id, "done", state, NOW)
    assert (review(store, review_id).state, review(store, review_id).closed_at) == (state, NOW)
    assert running_clocks(store) == []
    counts = [each.review_id for each in opinions(store, [google])]
    assert counts == ([] if state is State.NOT_ABOUT_US else [review_id])


def test_a_review_that_is_opened_again_waits(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.set_state(store, review_id, "no-answer", State.NO_ANSWER_NEEDED, NOW)
    actions.set_state(store, review_id, "reopen", State.AWAITING, NOW)
    assert [each.started_at for each in running_clocks(store)] == [NOW - 2 * HOUR]


def test_the_owners_word_wins_over_the_words(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.correct(store, review_id, Kind.PRAISE, NOW)
    seen = review(store, review_id)
    assert (seen.kind, seen.complaint, seen.corrected, seen.judged_kind) == (Kind.PRAISE, False, True, Kind.COMPLAINT)
    assert seen.satisfaction is not None
    assert seen.satisfaction >= 0.75
    assert running_clocks(store) == []


def test_the_owners_word_never_moves_stars(store: Store, google: int) -> None:
    review_id = stored(store, google, found(stars=5), CONTENT)
    actions.correct(store, review_id, Kind.COMPLAINT, NOW)
    seen = review(store, review_id)
    assert (seen.kind, seen.satisfaction, seen.clock_at) == (Kind.COMPLAINT, 1.0, NOW - 2 * HOUR)


def test_a_correction_starts_the_clock_where_it_always_was(store: Store, google: int) -> None:
    review_id = stored(store, google, found(stars=5), CONTENT)
    write(store, google, edited=[edited(review_id, found(text="Hm", stars=5, edited_at=LATER), CONTENT)], at=LATER)
    actions.correct(store, review_id, Kind.COMPLAINT, LATER + DAY)
    assert review(store, review_id).clock_at == LATER


def test_a_correction_of_what_is_from_before_starts_no_clock(store: Store, google: int) -> None:
    review_id = stored(store, google, found(stars=3, claimed=NOW - 90 * DAY), CONTENT)
    actions.correct(store, review_id, Kind.COMPLAINT, NOW)
    assert (review(store, review_id).complaint, review(store, review_id).clock_at) == (True, None)


def test_an_unjudged_review_counts_once_the_owner_said_what_it_is(store: Store, google: int) -> None:
    review_id = stored(store, google, found(text="Отвратительно"), None)
    assert opinions(store, [google]) == []
    actions.correct(store, review_id, Kind.COMPLAINT, NOW)
    assert [each.satisfaction for each in opinions(store, [google])] == [0.25]


def test_a_note_is_kept(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.write_note(store, review_id, "Refund by Friday", NOW)
    assert review(store, review_id).note == "Refund by Friday"


def test_there_is_no_such_review(store: Store) -> None:
    with pytest.raises(WrongWords, match="no review with the number 7"):
        actions.write_note(store, 7, "Who?", NOW)
    with pytest.raises(WrongWords, match="no review with the number 7"):
        review(store, 7)

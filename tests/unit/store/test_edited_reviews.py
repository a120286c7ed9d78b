"""Customers change their words: nothing that was said is lost, and an edited complaint waits anew."""

from __future__ import annotations

import pytest

from reputation_desktop.domain.review import Kind, Road, State
from reputation_desktop.domain.stored import SameReview
from reputation_desktop.store import actions
from reputation_desktop.store.known import known_reviews
from reputation_desktop.store.reviews import InboxQuery, inbox, review, versions
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.standings import opinions, running_clocks
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, edited, found, new, stored, write

LATER = NOW + DAY


def test_the_earlier_words_and_stars_stay_readable(store: Store, google: int) -> None:
    review_id = stored(store, google, found(title="Hm", text="The soup was cold.", stars="2,0"))
    write(store, google, edited=[edited(review_id, found(title="", text="Cold again.", stars=1))], at=LATER)
    now = review(store, review_id)
    (before,) = versions(store, review_id)
    assert (now.text, now.title, now.version, now.cycle) == ("Cold again.", "", 2, 2)
    assert (before.number, before.title, before.text) == (1, "Hm", "The soup was cold.")
    assert before.rating is not None
    assert (before.rating.raw, before.rating.value) == ("2,0", 2.0)
    assert (before.seen_at, before.replaced_at, before.kind, before.complaint) == (NOW, LATER, Kind.COMPLAINT, True)


def test_an_edited_complaint_starts_its_clock_anew(store: Store, google: int) -> None:
    review_id = stored(store, google, found(claimed=NOW - 5 * DAY))
    write(store, google, edited=[edited(review_id, found(text="Worse", edited_at=LATER - HOUR))], at=LATER)
    (clock,) = running_clocks(store)
    assert (clock.cycle, clock.started_at) == (2, LATER - HOUR)
    assert review(store, review_id).published_at == NOW - 5 * DAY


def test_an_edit_that_is_not_dated_counts_from_when_it_was_seen(store: Store, google: int) -> None:
    review_id = stored(store, google)
    before_the_review = found(text="Worse", edited_at=NOW - 9 * DAY)
    write(store, google, edited=[edited(review_id, before_the_review)], at=LATER)
    assert review(store, review_id).clock_at == LATER
    assert [each.counts_from for each in opinions(store, [google])] == [NOW - 2 * HOUR, LATER]
    assert [each.counts_until for each in opinions(store, [google])] == [LATER, None]


def test_an_old_review_that_becomes_a_complaint_now_waits(store: Store, google: int) -> None:
    old = found(stars=5, claimed=NOW - 300 * DAY)
    review_id = stored(store, google, old, CONTENT)
    assert list(inbox(store, InboxQuery(awaiting=True), NOW)) == []
    write(store, google, edited=[edited(review_id, found(stars=1, text="Ruined"))], at=LATER)
    assert [each.id for each in inbox(store, InboxQuery(awaiting=True), LATER)] == [review_id]
    assert review(store, review_id).clock_at == LATER


def test_a_complaint_that_was_mended_waits_no_more(store: Store, google: int) -> None:
    review_id = stored(store, google, found(stars=1))
    write(store, google, edited=[edited(review_id, found(stars=5, text="All good now"), CONTENT)], at=LATER)
    seen = review(store, review_id)
    assert (seen.kind, seen.clock_at, seen.satisfaction) == (Kind.PRAISE, None, 1.0)
    assert running_clocks(store) == []


@pytest.mark.parametrize("state", [State.ANSWERED, State.NO_ANSWER_NEEDED])
def test_an_edited_complaint_that_was_done_with_waits_again(store: Store, google: int, state: State) -> None:
    review_id = stored(store, google)
    actions.set_state(store, review_id, "done", state, NOW)
    write(store, google, edited=[edited(review_id, found(text="Still cold"))], at=LATER)
    seen = review(store, review_id)
    assert (seen.state, seen.closed_at) == (State.AWAITING, None)


@pytest.mark.parametrize("state", [State.NOT_ABOUT_US, State.REPORTED])
def test_an_edit_does_not_take_the_owners_decision_back(store: Store, google: int, state: State) -> None:
    review_id = stored(store, google)
    actions.set_state(store, review_id, "done", state, NOW)
    write(store, google, edited=[edited(review_id, found(text="Still cold"))], at=LATER)
    assert (review(store, review_id).state, review(store, review_id).closed_at) == (state, NOW)


def test_an_edited_review_that_does_not_complain_stays_answered(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.mark_answered(store, review_id, NOW, NOW, "Sorry")
    write(store, google, edited=[edited(review_id, found(text="Fine now"), CONTENT)], at=LATER)
    assert (review(store, review_id).state, review(store, review_id).closed_at) == (State.ANSWERED, NOW)


def test_a_draft_goes_on_with_the_review(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.keep_draft(store, review_id, "Dear Anna", NOW)
    write(store, google, edited=[edited(review_id, found(text="Still cold"))], at=LATER)
    assert (review(store, review_id).draft, review(store, review_id).state) == ("Dear Anna", State.DRAFTED)


def test_a_posted_answer_stays_with_the_words_that_it_answered(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.mark_answered(store, review_id, NOW, NOW, "Sorry")
    write(store, google, edited=[edited(review_id, found(text="Still cold"))], at=LATER)
    assert review(store, review_id).draft == ""
    assert actions.posted_answers(store, review_id) == [("Sorry", NOW)]


def test_an_edited_complaint_comes_back_although_it_was_snoozed(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.snooze(store, review_id, NOW + 9 * DAY, NOW)
    write(store, google, edited=[edited(review_id, found(text="Worse"))], at=LATER)
    assert [each.id for each in inbox(store, InboxQuery(awaiting=True), LATER)] == [review_id]


def test_the_owners_word_was_about_the_words_that_were_changed(store: Store, google: int) -> None:
    review_id = stored(store, google)
    actions.correct(store, review_id, Kind.NEUTRAL, NOW)
    write(store, google, edited=[edited(review_id, found(text="Really bad"))], at=LATER)
    assert (review(store, review_id).kind, review(store, review_id).corrected) == (Kind.COMPLAINT, False)
    assert [each.kind for each in versions(store, review_id)] == [Kind.NEUTRAL]


def test_a_review_that_is_edited_is_there_again(store: Store, google: int) -> None:
    review_id = stored(store, google)
    write(store, google, missing=[review_id], at=NOW + HOUR)
    write(store, google, edited=[edited(review_id, found(text="Back"))], at=LATER)
    assert review(store, review_id).removed_at is None


def test_a_mention_whose_new_words_are_excluded_is_set_aside(store: Store, alerts: int) -> None:
    write_setting(store, alerts, "must_not_words", "Park")
    review_id = stored(store, alerts, found(text="Luna is fun", mention=True))
    write(store, alerts, edited=[edited(review_id, found(text="Luna Park is fun", mention=True))], at=LATER)
    assert review(store, review_id).set_aside


def test_every_version_stays_through_many_edits(store: Store, google: int) -> None:
    review_id = stored(store, google, found(text="0"))
    for number in range(1, 5):
        write(store, google, edited=[edited(review_id, found(text=str(number)))], at=NOW + number * DAY)
    assert [each.text for each in versions(store, review_id)] == ["0", "1", "2", "3"]
    assert (review(store, review_id).text, review(store, review_id).cycle) == ("4", 5)
    ends = [each.counts_until for each in opinions(store, [google])]
    assert ends == [NOW + number * DAY for number in range(1, 5)] + [None]


# --- one review by two roads --------------------------------------------------------------------

MAIL = found("mail 1", "The soup was…", stars=2)
FULL = found("file 1", "The soup was cold and the waiter laughed.", stars=2)


def told_twice(store: Store, channel_id: int) -> int:
    """A review that a mail told short and a file told in full; returns its id."""
    review_id = stored(store, channel_id, MAIL, road=Road.MAIL)
    same = SameReview(review_id, FULL, Road.FILE)
    write(store, channel_id, same=[same], edited=[edited(review_id, FULL, fuller=True)], at=LATER)
    return review_id


def fingerprint_known(store: Store, channel_id: int, key: str) -> str:
    return known_reviews(store, channel_id, [key])[key].fingerprint


def test_a_fuller_telling_is_no_edit_by_the_customer(store: Store, google: int) -> None:
    review_id = told_twice(store, google)
    seen = review(store, review_id)
    assert (seen.text, seen.version, seen.cycle, seen.clock_at) == (FULL.text, 2, 1, MAIL.claimed)
    assert [each.text for each in versions(store, review_id)] == [MAIL.text]


def test_a_fuller_telling_leaves_an_answered_review_answered(store: Store, google: int) -> None:
    review_id = stored(store, google, MAIL, road=Road.MAIL)
    actions.mark_answered(store, review_id, NOW, NOW, "Sorry")
    write(store, google, edited=[edited(review_id, FULL, fuller=True)], at=LATER)
    assert (review(store, review_id).state, review(store, review_id).draft) == (State.ANSWERED, "Sorry")


def test_a_fuller_telling_that_complains_waits_since_its_publication(store: Store, google: int) -> None:
    review_id = stored(store, google, found("mail 1", "The soup…", stars=3), CONTENT, road=Road.MAIL)
    assert review(store, review_id).clock_at is None
    write(store, google, edited=[edited(review_id, found("file 1", stars=3), fuller=True)], at=LATER)
    assert review(store, review_id).clock_at == NOW - 2 * HOUR


def test_a_fuller_telling_leaves_the_owners_word_alone(store: Store, google: int) -> None:
    review_id = stored(store, google, found("mail 1", "The soup…"), road=Road.MAIL)
    actions.correct(store, review_id, Kind.PRAISE, NOW)
    write(store, google, edited=[edited(review_id, found("file 1"), fuller=True)], at=LATER)
    assert (review(store, review_id).kind, review(store, review_id).corrected) == (Kind.PRAISE, True)


def test_a_correction_after_a_fuller_telling_keeps_the_clock(store: Store, google: int) -> None:
    review_id = told_twice(store, google)
    actions.correct(store, review_id, Kind.MIXED, LATER)
    assert review(store, review_id).clock_at == MAIL.claimed


def test_the_short_telling_is_not_taken_for_an_edit_in_the_next_round(store: Store, google: int) -> None:
    told_twice(store, google)
    assert fingerprint_known(store, google, "mail 1") == MAIL.fingerprint
    assert fingerprint_known(store, google, "file 1") == FULL.fingerprint


def test_an_edit_that_the_other_road_tells_is_taken_for_one_once(store: Store, google: int) -> None:
    review_id = told_twice(store, google)
    changed = found("file 1", "All forgiven.", stars=5)
    write(store, google, edited=[edited(review_id, changed, CONTENT)], at=LATER + DAY)
    assert (review(store, review_id).text, review(store, review_id).cycle) == ("All forgiven.", 2)
    assert fingerprint_known(store, google, "file 1") == changed.fingerprint
    assert fingerprint_known(store, google, "mail 1") == MAIL.fingerprint


def test_the_same_edit_by_the_second_road_is_no_second_edit(store: Store, google: int) -> None:
    review_id = told_twice(store, google)
    by_file, by_mail = found("file 1", "All forgiven.", stars=5), found("mail 1", "All forgiven.", stars=5)
    write(store, google, edited=[edited(review_id, by_file, CONTENT)], at=LATER + DAY)
    write(store, google, edited=[edited(review_id, by_mail, CONTENT)], at=LATER + 2 * DAY)
    seen = review(store, review_id)
    assert (seen.version, seen.cycle) == (3, 2)
    assert fingerprint_known(store, google, "mail 1") == by_mail.fingerprint


def test_an_edit_that_another_road_cuts_short_is_no_second_edit(store: Store, google: int) -> None:
    review_id = stored(store, google, found("feed 1", stars=2))
    write(store, google, same=[SameReview(review_id, found("mail 1", stars=2), Road.MAIL)])
    whole, short = found("feed 1", "All is forgiven now.", stars=5), found("mail 1", "All is forg…", stars=5)
    write(store, google, edited=[edited(review_id, whole, CONTENT)], at=LATER)
    write(store, google, edited=[edited(review_id, short, CONTENT)], at=LATER + DAY)
    assert (review(store, review_id).text, review(store, review_id).version) == ("All is forgiven now.", 2)


def test_new_reviews_and_edits_of_one_payload_are_written_together(store: Store, google: int) -> None:
    review_id = stored(store, google)
    changes = [edited(review_id, found(text="Worse"))]
    assert write(store, google, new=[new(found("k2"))], edited=changes, at=LATER) == [2]
    assert {each.id for each in inbox(store, InboxQuery(), LATER)} == {1, 2}

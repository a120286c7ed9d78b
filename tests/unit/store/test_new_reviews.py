"""What comes in new: how it is dated, judged, clocked and counted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reputation_desktop.domain.dating import DateBasis
from reputation_desktop.domain.judgement import Phrase, Topic
from reputation_desktop.domain.review import FoundReview, Kind, Rating, Reply, Road, Spread, State
from reputation_desktop.store.reviews import InboxQuery, inbox, review, versions
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.standings import opinions, running_clocks
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, days, found, judgement, new, stored, write


def test_everything_that_the_channel_told_can_be_read_again(store: Store, google: int) -> None:
    told = FoundReview(
        key="k1",
        text="Zürich café: “très bon” 🍲\nbut cold",
        title="Soup",
        author="Zoë",
        url="https://example.org/1",
        rating=Rating(2.0, 0.0, 10.0, "2,0"),
        claimed=NOW - DAY,
        edited_at=NOW - HOUR,
        reply=Reply("Sorry", NOW - HOUR / 2),
        about="Soup",
        outlet="The Herald",
        spread=Spread(1, 2, 0, None),
    )
    seen = review(store, stored(store, google, told))
    assert (seen.text, seen.title, seen.author, seen.url) == (told.text, told.title, told.author, told.url)
    assert (seen.rating, seen.reply, seen.spread) == (told.rating, told.reply, told.spread)
    assert (seen.about, seen.outlet, seen.key, seen.road) == ("Soup", "The Herald", "k1", Road.FEED)
    assert (seen.published_at, seen.edited_at, seen.date_basis) == (told.claimed, told.edited_at, DateBasis.CLAIMED)
    assert (seen.channel, seen.version, seen.cycle, seen.seen_at) == ("Google", 1, 1, NOW)
    assert versions(store, seen.id) == []


def test_what_was_no_rating_keeps_what_was_said(store: Store, google: int) -> None:
    seen = review(store, stored(store, google, found(rating=Rating(None, 1.0, 5.0, "eleven"))))
    assert seen.rating == Rating(None, 1.0, 5.0, "eleven")


def test_offsets_of_phrases_and_topics_give_the_words(store: Store, google: int) -> None:
    told = found(title="Cold soup", text="The waiter was rude.")
    words = "Cold soup\n\nThe waiter was rude."
    at = words.index("was rude")
    judged = judgement(
        told, 0.9, phrases=[Phrase("was rude", at, at + 8, -1.5)], topics=[Topic("service", -1.0, at, at + 8)]
    )
    (review_id,) = write(store, google, new=[new(told, judged_as=judged)])
    assert review(store, review_id).phrases == (Phrase("was rude", at, at + 8, -1.5),)
    assert review(store, review_id).topics == (Topic("service", -1.0, at, at + 8),)


def test_a_young_complaint_starts_its_clock_at_its_publication(store: Store, google: int) -> None:
    review_id = stored(store, google, found(claimed=NOW - 3 * DAY))
    (clock,) = running_clocks(store)
    assert (clock.review_id, clock.cycle, clock.started_at) == (review_id, 1, NOW - 3 * DAY)
    assert review(store, review_id).state is State.AWAITING


@pytest.mark.parametrize(("age", "runs"), [(timedelta(days=30), True), (timedelta(days=30, seconds=1), False)])
def test_a_complaint_older_than_thirty_days_is_from_before(
    store: Store, google: int, age: timedelta, runs: bool
) -> None:
    seen = review(store, stored(store, google, found(claimed=NOW - age)))
    assert (seen.clock_at is not None, seen.from_before) == (runs, not runs)


def test_an_undated_review_of_the_first_round_is_from_before_and_uncounted(store: Store, google: int) -> None:
    seen = review(store, stored(store, google, found(claimed=None), first_round=True))
    assert (seen.published_at, seen.date_basis, seen.from_before, seen.clock_at) == (None, DateBasis.BEFORE, True, None)
    assert opinions(store, [google]) == []


def test_an_undated_review_of_a_later_round_counts_from_when_it_was_seen(store: Store, google: int) -> None:
    seen = review(store, stored(store, google, found(claimed=None)))
    assert (seen.published_at, seen.date_basis, seen.clock_at) == (NOW, DateBasis.FIRST_SEEN, NOW)


def test_a_claim_from_the_future_is_kept_as_it_was_said(store: Store, google: int) -> None:
    seen = review(store, stored(store, google, found(claimed=NOW + DAY)))
    assert (seen.published_at, seen.claimed) == (NOW, "2026-05-05T12:00:00+00:00")
    day = review(store, stored(store, google, found("k2", claimed=date(2026, 5, 3))))
    assert (day.claimed, day.date_basis) == ("2026-05-03", DateBasis.DAY)


def test_a_mention_starts_no_clock_unless_its_channel_says_so(store: Store, alerts: int) -> None:
    assert review(store, stored(store, alerts, found(mention=True))).clock_at is None
    write_setting(store, alerts, "mentions_clock", "yes")
    assert review(store, stored(store, alerts, found("k2", mention=True))).clock_at is not None


@pytest.mark.parametrize("setting", ["muted", "competitor"])
def test_a_channel_that_does_not_count_starts_no_clock(store: Store, google: int, setting: str) -> None:
    write_setting(store, google, setting, "yes")
    assert review(store, stored(store, google)).clock_at is None
    assert opinions(store, [google]) == []


def test_a_mention_that_is_set_aside_waits_for_nothing(store: Store, alerts: int) -> None:
    write_setting(store, alerts, "mentions_clock", "yes")
    review_id = stored(store, alerts, found(mention=True), set_aside=True)
    assert review(store, review_id).clock_at is None
    assert list(inbox(store, InboxQuery(awaiting=True), NOW)) == []
    assert opinions(store, [alerts]) == []


def test_the_owner_says_that_a_channel_brings_mentions(store: Store, google: int) -> None:
    write_setting(store, google, "mentions", "yes")
    assert review(store, stored(store, google, found(mention=False))).mention


def test_an_answered_review_comes_in_answered(store: Store, google: int) -> None:
    seen = review(store, stored(store, google, found(reply="Sorry", replied_at=NOW - HOUR)))
    assert (seen.state, seen.closed_at) == (State.ANSWERED, NOW - HOUR)
    assert running_clocks(store) == []


def test_a_reply_without_a_date_was_given_when_it_was_seen(store: Store, google: int) -> None:
    assert review(store, stored(store, google, found(reply="Sorry"))).closed_at == NOW
    future = found("k2", reply="Sorry", replied_at=NOW + DAY)
    assert review(store, stored(store, google, future)).closed_at == NOW


def test_a_reply_to_a_review_that_was_dated_by_its_sighting_answers_it(store: Store, google: int) -> None:
    told = found(claimed=None, reply="Sorry", replied_at=NOW - 9 * DAY)
    assert review(store, stored(store, google, told)).state is State.ANSWERED


def test_a_reply_to_words_that_the_customer_changed_later_answers_nothing(store: Store, google: int) -> None:
    told = found(claimed=NOW - 9 * DAY, reply="Thanks", replied_at=NOW - 8 * DAY, edited_at=NOW - DAY)
    assert review(store, stored(store, google, told)).state is State.AWAITING


@pytest.mark.parametrize("edit", [NOW + DAY, NOW - 9 * DAY])
def test_an_edit_from_the_future_or_before_the_review_is_not_believed(store: Store, google: int, edit: object) -> None:
    told = FoundReview("k1", "Cold", claimed=NOW - DAY, edited_at=edit)  # type: ignore[arg-type]
    assert review(store, stored(store, google, told)).edited_at is None


def test_many_are_stored_in_the_order_of_the_source(store: Store, google: int) -> None:
    first = write(store, google, new=[new(found(f"a{number}")) for number in range(3)])
    second = write(store, google, new=[new(found(f"b{number}")) for number in range(2)])
    assert (first, second) == ([1, 2, 3], [4, 5])
    assert review(store, 4).key == "b0"


def test_nothing_new_changes_nothing(store: Store, google: int) -> None:
    assert write(store, google) == []


def test_the_days_sum_what_was_said(store: Store, google: int) -> None:
    stored(store, google, found("1", stars=5), CONTENT)
    stored(store, google, found("2", stars=1))
    stored(store, google, found("3", stars=3, mention=True))
    spoken, overdue = days(store, google)
    assert (spoken.opinions, spoken.reviews, spoken.complaints) == (3, 2, 2)
    assert (spoken.newest_at, spoken.overdue) == (NOW - 2 * HOUR, 0.0)
    assert (overdue.opinions, overdue.overdue) == (0, 1.0)
    assert overdue.day == spoken.day + 2


def test_neutral_and_unjudged_ones_count_as_they_should(store: Store, google: int, alerts: int) -> None:
    neutral = stored(store, google, found("1", stars=3), CONTENT)
    stored(store, google, found("2", "Sehr gut"), None)
    stored(store, alerts, found("3", mention=True), CONTENT)
    assert [each.kind for each in inbox(store, InboxQuery(), NOW)] == [Kind.NEUTRAL, Kind.UNJUDGED, Kind.NEUTRAL]
    assert [each.review_id for each in opinions(store, [google, alerts])] == [neutral]

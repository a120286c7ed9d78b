"""Settings, and what changes with them: the past too, in the same step."""

from __future__ import annotations

import pytest

from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.store import actions
from reputation_desktop.store.reviews import InboxQuery, inbox, review, versions
from reputation_desktop.store.settings import (
    WHOLE_SHOP,
    read_channel_settings,
    read_settings,
    rules_for,
    stored_settings,
    write_setting,
)
from reputation_desktop.store.standings import opinions, running_clocks
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, channel, days, edited, found, stored, write

LATER = NOW + DAY


def shop(store: Store, name: str, value: str) -> None:
    write_setting(store, WHOLE_SHOP, name, value)


# --- writing ------------------------------------------------------------------------------------


def test_a_setting_is_read_as_it_was_written(store: Store, google: int) -> None:
    shop(store, "half_life_days", "60,5")
    write_setting(store, google, "must_words", "Luna, Café ")
    assert read_settings(store).half_life_days == 60.5
    assert read_channel_settings(store, google).must_words == ("Luna", "Café")
    assert stored_settings(store, WHOLE_SHOP) == {"zone": "Europe/Berlin", "half_life_days": "60,5"}


@pytest.mark.parametrize("back", ["90", "", "  "])
def test_a_setting_goes_back_to_its_default(store: Store, back: str) -> None:
    shop(store, "half_life_days", "60")
    shop(store, "half_life_days", back)
    assert read_settings(store).half_life_days == 90
    assert "half_life_days" not in stored_settings(store, WHOLE_SHOP)


def test_nothing_can_be_a_value_too(store: Store, google: int) -> None:
    shop(store, "quiet_hours", "")
    assert read_settings(store).quiet_hours is None
    write_setting(store, google, "overdue_after_h", "5")
    write_setting(store, google, "overdue_after_h", "")
    assert read_channel_settings(store, google).overdue_after_h is None


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [("half_life_days", "long", "number"), ("colour", "blue", "no setting"), ("muted", "yes", "no setting")],
)
def test_a_wrong_value_changes_nothing(store: Store, name: str, value: str, says: str) -> None:
    before = stored_settings(store, WHOLE_SHOP)
    with pytest.raises(WrongWords, match=says):
        shop(store, name, value)
    assert stored_settings(store, WHOLE_SHOP) == before


def test_a_channels_settings_are_its_own(store: Store, google: int) -> None:
    write_setting(store, google, "muted", "yes")
    with pytest.raises(WrongWords, match="no setting"):
        write_setting(store, google, "half_life_days", "30")
    assert not read_channel_settings(store, channel(store, "Other")).muted
    assert rules_for(store, google).channel.muted


# --- the numbers of the past --------------------------------------------------------------------


def test_days_are_those_of_the_new_zone(store: Store, google: int) -> None:
    stored(store, google, found(stars=5, claimed=NOW.replace(day=3, hour=23)), CONTENT)
    (berlin,) = days(store, google)
    shop(store, "zone", "America/New_York")
    assert [each.day for each in days(store, google)] == [berlin.day - 1]


def test_a_mention_weighs_what_the_owner_says(store: Store, google: int, alerts: int) -> None:
    stored(store, google)
    stored(store, alerts, found(mention=True))
    assert [each.k for each in opinions(store, [google, alerts])] == [1.0, 0.25]
    shop(store, "mention_weight", "0.5")
    assert [each.k for each in opinions(store, [google, alerts])] == [1.0, 0.5]
    shop(store, "mention_weight", "0")
    assert [each.k for each in opinions(store, [google, alerts])] == [1.0]


def test_overdue_is_counted_anew_for_the_shop_and_for_a_channel(store: Store, google: int) -> None:
    stored(store, google)
    shop(store, "overdue_after_h", "3")
    assert [each.overdue_from for each in opinions(store, [google])] == [NOW + HOUR]
    write_setting(store, google, "overdue_after_h", "5")
    assert [each.overdue_from for each in opinions(store, [google])] == [NOW + 3 * HOUR]


@pytest.mark.parametrize("setting", ["muted", "competitor"])
def test_a_muted_channel_never_counted_and_does_again_once_it_speaks(store: Store, google: int, setting: str) -> None:
    waiting = stored(store, google, found(claimed=NOW - 5 * DAY))
    answered = stored(store, google, found("k2", claimed=NOW - 5 * DAY))
    actions.mark_answered(store, answered, NOW, NOW)
    before = (opinions(store, [google]), running_clocks(store), review(store, waiting), days(store, google))
    write_setting(store, google, setting, "yes")
    assert (opinions(store, [google]), running_clocks(store), days(store, google)) == ([], [], [])
    assert review(store, waiting).clock_at is None
    write_setting(store, google, setting, "no")
    assert (opinions(store, [google]), running_clocks(store), review(store, waiting), days(store, google)) == before


def test_the_shop_is_told_apart_from_its_channels(store: Store, google: int) -> None:
    other = channel(store, "Other")
    stored(store, google)
    stored(store, other, found("k2"))
    write_setting(store, other, "muted", "yes")
    assert [each.review_id for each in opinions(store, [google, other])] == [1]
    assert days(store, -1) == days(store, google)


# --- what is a complaint ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stars", "probability", "praised", "before", "after"),
    [
        (None, 0.6, False, (Kind.COMPLAINT, True), (Kind.NEUTRAL, False)),
        (None, 0.6, True, (Kind.MIXED, True), (Kind.PRAISE, False)),
        (3, 0.6, False, (Kind.COMPLAINT, True), (Kind.NEUTRAL, False)),
        (3, 0.6, True, (Kind.MIXED, True), (Kind.NEUTRAL, False)),
        (5, 0.6, True, (Kind.MIXED, True), (Kind.PRAISE, False)),
        (1, 0.6, False, (Kind.COMPLAINT, True), (Kind.COMPLAINT, True)),
        (None, 0.9, False, (Kind.COMPLAINT, True), (Kind.COMPLAINT, True)),
        (None, None, False, (Kind.UNJUDGED, False), (Kind.UNJUDGED, False)),
        (3, None, False, (Kind.NEUTRAL, False), (Kind.NEUTRAL, False)),
    ],
)
def test_another_threshold_judges_the_stored_words_anew(
    store: Store,
    google: int,
    stars: float | None,
    probability: float | None,
    praised: bool,
    before: tuple[Kind, bool],
    after: tuple[Kind, bool],
) -> None:
    review_id = stored(store, google, found(stars=stars), probability, praised=praised)
    first = review(store, review_id)
    assert (first.kind, first.complaint) == before
    shop(store, "complaint_threshold", "0.8")
    seen = review(store, review_id)
    assert (seen.kind, seen.complaint, seen.judged_kind) == (*after, after[0])
    assert seen.satisfaction == first.satisfaction
    assert (seen.clock_at is not None) == after[1]
    shop(store, "complaint_threshold", "")
    assert review(store, review_id) == first


def test_a_lower_threshold_finds_complaints_that_wait_since_they_were_written(store: Store, google: int) -> None:
    stored(store, google, found(claimed=NOW - 10 * DAY), 0.4)
    stored(store, google, found("k2", claimed=NOW - 90 * DAY), 0.4)
    assert running_clocks(store) == []
    shop(store, "complaint_threshold", "0.3")
    assert [(each.review_id, each.started_at) for each in running_clocks(store)] == [(1, NOW - 10 * DAY)]
    assert {each.review_id: each.overdue_from for each in opinions(store, [google])} == {1: NOW - 8 * DAY, 2: None}


def test_a_threshold_leaves_the_owners_word_alone(store: Store, google: int) -> None:
    review_id = stored(store, google, found(), 0.6)
    actions.correct(store, review_id, Kind.COMPLAINT, NOW)
    shop(store, "complaint_threshold", "0.8")
    seen = review(store, review_id)
    assert (seen.kind, seen.judged_kind, seen.clock_at) == (Kind.COMPLAINT, Kind.NEUTRAL, NOW - 2 * HOUR)


def test_a_threshold_judges_earlier_versions_anew(store: Store, google: int) -> None:
    review_id = stored(store, google, found(), 0.6)
    write(store, google, edited=[edited(review_id, found(text="Colder"), 0.7)], at=LATER)
    actions.correct(store, review_id, Kind.COMPLAINT, LATER)
    write(store, google, edited=[edited(review_id, found(text="Coldest"), 0.9)], at=LATER + DAY)
    shop(store, "complaint_threshold", "0.8")
    assert [each.kind for each in versions(store, review_id)] == [Kind.NEUTRAL, Kind.COMPLAINT]
    assert [each.overdue_from for each in opinions(store, [google])] == [None, None, LATER + 3 * DAY]


def test_what_comes_in_later_is_judged_by_the_threshold_of_today(store: Store, google: int) -> None:
    shop(store, "complaint_threshold", "0.8")
    assert review(store, stored(store, google, found(), 0.6)).kind is Kind.NEUTRAL


def test_what_is_from_before_is_the_owners_to_say(store: Store, google: int) -> None:
    review_id = stored(store, google, found(claimed=NOW - 40 * DAY))
    undated = stored(store, google, found("k2", claimed=None), first_round=True)
    shop(store, "from_before_days", "60")
    assert (review(store, review_id).from_before, review(store, review_id).clock_at) == (False, NOW - 40 * DAY)
    assert (review(store, undated).from_before, review(store, undated).clock_at) == (True, None)
    assert [each.id for each in inbox(store, InboxQuery(awaiting=True), NOW)] == [review_id]
    shop(store, "from_before_days", "30")
    assert (review(store, review_id).from_before, review(store, review_id).clock_at) == (True, None)


def test_an_old_review_that_was_edited_lately_is_not_from_before(store: Store, google: int) -> None:
    review_id = stored(store, google, found(claimed=NOW - 40 * DAY))
    write(store, google, edited=[edited(review_id, found(text="Worse"))], at=LATER)
    shop(store, "from_before_days", "10")
    assert (review(store, review_id).from_before, review(store, review_id).clock_at) == (False, LATER)


# --- what is a mention, and of whom -------------------------------------------------------------


def test_words_set_mentions_aside_that_are_stored_already(store: Store, alerts: int) -> None:
    write_setting(store, alerts, "mentions_clock", "yes")
    ours = stored(store, alerts, found("1", "Café LUNA is rude", mention=True))
    park = stored(store, alerts, found("2", "Luna Park is rude", mention=True))
    linked = stored(store, alerts, found("3", "Rude", mention=True, url="https://luna-park.example"))
    titled = stored(store, alerts, found("4", "Rude", mention=True, title="At the PARK"))
    write_setting(store, alerts, "must_not_words", "park")
    aside = {each.id for each in inbox(store, InboxQuery(), NOW) if each.set_aside}
    assert aside == {park, linked, titled}
    assert [each.review_id for each in running_clocks(store)] == [ours]
    assert [each.review_id for each in opinions(store, [alerts])] == [ours]
    write_setting(store, alerts, "must_not_words", "")
    assert len(running_clocks(store)) == 4
    write_setting(store, alerts, "must_words", "café, bistro")
    assert [each.review_id for each in running_clocks(store)] == [ours]


def test_words_never_set_a_review_aside(store: Store, google: int) -> None:
    review_id = stored(store, google, found(text="Parking was hard"))
    write_setting(store, google, "must_not_words", "park")
    assert not review(store, review_id).set_aside
    write_setting(store, google, "mentions", "yes")
    assert review(store, review_id).set_aside
    write_setting(store, google, "mentions", "no")
    assert not review(store, review_id).set_aside


def test_the_owner_says_what_is_a_mention_and_takes_it_back(store: Store, google: int) -> None:
    rated = stored(store, google, found("1", stars=1))
    post = stored(store, google, found("2", mention=True))
    write_setting(store, google, "mentions", "yes")
    assert [review(store, each).mention for each in (rated, post)] == [True, True]
    assert ([each.k for each in opinions(store, [google])], running_clocks(store)) == ([0.25, 0.25], [])
    write_setting(store, google, "mentions", "no")
    assert [review(store, each).mention for each in (rated, post)] == [False, False]
    assert len(running_clocks(store)) == 2
    write_setting(store, google, "mentions", "")
    assert [review(store, each).mention for each in (rated, post)] == [False, True]


def test_mentions_start_clocks_where_their_channel_says_so(store: Store, alerts: int) -> None:
    review_id = stored(store, alerts, found(mention=True, claimed=NOW - 5 * DAY))
    write_setting(store, alerts, "mentions_clock", "yes")
    assert [each.started_at for each in running_clocks(store)] == [NOW - 5 * DAY]
    assert opinions(store, [alerts])[0].overdue_from == NOW - 3 * DAY
    write_setting(store, alerts, "mentions_clock", "no")
    assert review(store, review_id).clock_at is None
    assert review(store, review_id).state is State.AWAITING


def test_a_setting_that_cannot_be_written_changes_no_review(store: Store, google: int) -> None:
    """All that a setting changes is one step: here the step fails at its end."""
    review_id = stored(store, google, found(), 0.6)
    with store.transaction() as _, store.database.atomic() as step:
        shop(store, "complaint_threshold", "0.8")
        step.rollback()
    assert review(store, review_id).kind is Kind.COMPLAINT
    assert read_settings(store).complaint_threshold == 0.5

"""The first page: how the shop stands, who waits, what is worth a look."""

from __future__ import annotations

from datetime import date

import pytest

from reputation_desktop.desk.scope import shop_scope
from reputation_desktop.desk.score import score_now
from reputation_desktop.desk.today import COMPLAINTS_SHOWN, UNJUDGED_SHOWN, today
from reputation_desktop.domain.alarm import Alarm, AlarmKind
from reputation_desktop.domain.dating import end_of_day
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.review import State
from reputation_desktop.domain.stored import TouchedReview
from reputation_desktop.store import actions
from reputation_desktop.store.alarms import note_rung
from reputation_desktop.store.channels import name_shop
from reputation_desktop.store.follow_ups import add_follow_up, finish_follow_up
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, ZONE, channel, found, new, stored, write


@pytest.fixture
def google(store: Store) -> int:
    """A channel of the café's."""
    return channel(store, "Google", shop="Café Luna")


def test_a_shop_of_which_nothing_is_known_yet(store: Store) -> None:
    facts = today(store, NOW)
    assert (facts.shop, facts.score.enough, facts.trend) == ("", False, None)
    assert (facts.waiting_count, facts.waiting, facts.mixed_count, facts.to_be_posted_count) == (0, (), 0, 0)
    assert (facts.unjudged_count, facts.unjudged, facts.alarms, facts.channels) == (0, (), (), ())
    assert (facts.last_answered_at, facts.follow_ups) == (None, ())


def test_the_score_its_line_and_its_trend_agree(store: Store, google: int) -> None:
    write(
        store, google, new=[new(found(f"a{day}", stars=5, claimed=NOW - day * DAY), CONTENT) for day in range(30, 40)]
    )
    write(store, google, new=[new(found(f"b{day}", stars=1, claimed=NOW - day * DAY)) for day in range(3)])
    facts = today(store, NOW)
    scope = shop_scope(store, 1, "Café Luna")
    four_weeks_ago = end_of_day(NOW.toordinal() - 28, ZONE)
    assert facts.shop == "Café Luna"
    assert facts.score == facts.daily[-1] == score_now(store, scope, NOW)
    assert len(facts.daily) == 93
    assert facts.trend == pytest.approx(facts.score.score - score_now(store, scope, four_weeks_ago).score)
    assert facts.trend is not None
    assert facts.trend < 0


def test_without_enough_four_weeks_ago_there_is_no_trend(store: Store, google: int) -> None:
    write(store, google, new=[new(found(str(number), stars=5), CONTENT) for number in range(6)])
    facts = today(store, NOW)
    assert (facts.score.enough, facts.trend) == (True, None)


def test_the_complaints_that_wait_come_oldest_first(store: Store, google: int) -> None:
    young = stored(store, google, found("young", claimed=NOW - HOUR))
    old = stored(store, google, found("old", claimed=NOW - 60 * HOUR))
    stored(store, google, found("fine", stars=5), CONTENT)
    facts = today(store, NOW)
    assert facts.waiting_count == 2
    assert [(each.review.id, each.stage) for each in facts.waiting] == [(old, Stage.OVERDUE), (young, None)]
    assert facts.waiting[0].due_at == NOW - 12 * HOUR


def test_of_many_complaints_the_first_are_shown_and_all_are_counted(store: Store, google: int) -> None:
    count = COMPLAINTS_SHOWN + 3
    ids = write(store, google, new=[new(found(str(age), claimed=NOW - age * HOUR)) for age in range(count)])
    facts = today(store, NOW)
    assert facts.waiting_count == count
    assert [each.review.id for each in facts.waiting] == list(reversed(ids))[:COMPLAINTS_SHOWN]


def test_what_waits_without_a_clock_is_counted_beside(store: Store, google: int) -> None:
    alerts = channel(store, "Alerts", mention=True)
    with_clock = stored(store, google, found("1", stars=4), praised=True)
    without, snoozed = (stored(store, alerts, found(key, mention=True), praised=True) for key in "23")
    actions.snooze(store, snoozed, NOW + DAY, NOW)
    facts = today(store, NOW)
    assert [each.review.id for each in facts.waiting] == [with_clock]
    assert facts.mixed_count == 1
    assert today(store, NOW + 2 * DAY).mixed_count == 2
    actions.set_state(store, without, "to-be-posted", State.TO_BE_POSTED, NOW)
    assert (today(store, NOW).mixed_count, today(store, NOW).to_be_posted_count) == (1, 1)


def test_what_could_not_be_judged_is_there_to_be_looked_at(store: Store, google: int) -> None:
    ids = write(
        store,
        google,
        new=[
            new(found(str(age), "Отвратительно", claimed=NOW - age * HOUR), None) for age in range(UNJUDGED_SHOWN + 2)
        ],
    )
    stored(store, google, found("from before", "Отвратительно", claimed=NOW - 90 * DAY), None)
    facts = today(store, NOW)
    assert facts.unjudged_count == UNJUDGED_SHOWN + 2
    assert [each.id for each in facts.unjudged] == list(reversed(ids))[:UNJUDGED_SHOWN]
    actions.snooze(store, ids[0], NOW + DAY, NOW)
    actions.set_state(store, ids[1], "no-answer", State.NO_ANSWER_NEEDED, NOW)
    assert today(store, NOW).unjudged_count == UNJUDGED_SHOWN


def test_alarms_of_the_last_two_weeks_are_shown_and_none_is_rung(store: Store, google: int) -> None:
    old = Alarm(AlarmKind.SILENCE, "1", NOW - 15 * DAY, "“Google” has been silent.")
    recent = Alarm(AlarmKind.COMPLAINTS, "", NOW - DAY, "More complaints than usual.")
    note_rung(store, old)
    note_rung(store, recent)
    assert today(store, NOW).alarms == (recent,)


def test_channels_come_with_their_health(store: Store, google: int) -> None:
    channel(store, "Alerts")
    assert [(each.name, each.health.last_success_at) for each in today(store, NOW).channels] == [
        ("Google", None),
        ("Alerts", None),
    ]


def test_the_last_answer_is_the_owners_or_one_that_the_channel_shows(store: Store, google: int) -> None:
    one, two = stored(store, google), stored(store, google, found("k2"))
    actions.mark_answered(store, one, NOW, NOW - HOUR)
    assert today(store, NOW).last_answered_at == NOW - HOUR
    write(store, google, touched=[TouchedReview(two, found("k2", reply="Sorry", replied_at=NOW - HOUR / 2))])
    assert today(store, NOW).last_answered_at == NOW - HOUR / 2


def test_promises_that_are_due_on_the_shops_day_are_shown(store: Store, google: int) -> None:
    """At half past ten in the evening in London it is tomorrow already in Berlin."""
    review_id = stored(store, google)
    add_follow_up(store, review_id, "tomorrow", date(2026, 5, 5))
    late = add_follow_up(store, review_id, "late", date(2026, 5, 1))
    finish_follow_up(store, add_follow_up(store, review_id, "done", date(2026, 5, 1)), NOW)
    assert [each.id for each in today(store, NOW).follow_ups] == [late]
    assert [each.text for each in today(store, NOW + 10.5 * HOUR).follow_ups] == ["late", "tomorrow"]


def test_a_second_shop_has_a_score_of_its_own_and_nobody_is_left_waiting(store: Store, google: int) -> None:
    name_shop(store, "Bar Sol", NOW)
    bar = channel(store, "Bar’s page", shop="Bar Sol")
    write(store, bar, new=[new(found(str(number), stars=5), CONTENT) for number in range(6)])
    complaint = stored(store, google)
    facts = today(store, NOW, shop_id=2)
    assert (facts.shop, facts.score.reviews_12m) == ("Bar Sol", 6)
    assert [each.review.id for each in facts.waiting] == [complaint]

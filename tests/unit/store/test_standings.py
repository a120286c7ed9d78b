"""What the score, the reminders and the alarms ask of the store."""

from __future__ import annotations

from datetime import timedelta

from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.review import Spread
from reputation_desktop.store.actions import mark_answered
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.standings import (
    Tally,
    complaint_moments,
    note_shown,
    opinion_moments,
    opinions,
    running_among,
    running_clocks,
    shown_reminders,
    shown_since,
    spread_reviews,
    tallies,
)
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, channel, edited, found, stored, write


def test_clocks_run_with_their_channels_targets_oldest_first(store: Store, google: int) -> None:
    other = channel(store, "Other")
    write_setting(store, other, "nudge_after_h", "3")
    young = stored(store, google, found("1", claimed=NOW - HOUR))
    old = stored(store, other, found("2", claimed=NOW - DAY))
    clocks = running_clocks(store)
    assert [each.review_id for each in clocks] == [old, young]
    assert [each.targets.nudge for each in clocks] == [timedelta(hours=3), timedelta(hours=24)]


def test_a_reminder_is_recorded_once_with_the_moment_it_was_last_shown(store: Store, google: int) -> None:
    review_id = stored(store, google)
    note_shown(store, [(review_id, 1, Stage.NUDGE), (review_id, 1, Stage.OVERDUE)], NOW)
    note_shown(store, [(review_id, 1, Stage.OVERDUE)], NOW + DAY)
    assert sorted(shown_reminders(store)) == [
        (review_id, 1, Stage.NUDGE, NOW),
        (review_id, 1, Stage.OVERDUE, NOW + DAY),
    ]


def test_of_what_was_shown_only_that_of_running_clocks_is_read(store: Store, google: int) -> None:
    """The answered and the edited are past; they still count for their day."""
    texts = [found("1"), found("2"), found("3", claimed=NOW - DAY)]
    answered, reworded, waits = (stored(store, google, each) for each in texts)
    note_shown(store, [(each, 1, Stage.NUDGE) for each in (answered, reworded, waits)], NOW)
    mark_answered(store, answered, NOW + HOUR, NOW + HOUR)
    write(store, google, edited=[edited(reworded, found("2", "Worse"))], at=NOW + HOUR)
    assert shown_reminders(store) == [(waits, 1, Stage.NUDGE, NOW)]
    assert [each[0] for each in shown_since(store, NOW)] == [answered, reworded, waits]
    assert shown_since(store, NOW + HOUR) == []
    assert running_among(store, [waits, answered, reworded, 99]) == [reworded, waits]


def test_changed_opinions_are_in_no_days_sum(store: Store, google: int) -> None:
    one, two = stored(store, google, found("1")), stored(store, google, found("2"))
    write(store, google, edited=[edited(one, found("1", "Worse"))], missing=[two], at=NOW + DAY)
    assert sorted(each.review_id for each in opinions(store, [google])) == [one, one, two]
    assert store.sql("SELECT day FROM day").fetchall() == []


def test_complaints_were_heard_even_where_they_are_gone(store: Store, google: int, alerts: int) -> None:
    gone = stored(store, google, found("1", claimed=NOW - DAY))
    stored(store, google, found("2", stars=5, claimed=NOW - DAY), CONTENT)
    stored(store, google, found("3", claimed=NOW - 9 * DAY))
    twice = stored(store, google, found("4", claimed=NOW - 2 * DAY))
    write(store, google, missing=[gone], edited=[edited(twice, found("4", "Worse"))], at=NOW)
    assert sorted(complaint_moments(store, NOW - 5 * DAY)) == [NOW - 2 * DAY, NOW - DAY]
    write_setting(store, google, "muted", "yes")
    assert complaint_moments(store, NOW - 5 * DAY) == []


def test_a_channels_pace_is_told_by_its_newest_dated_reviews(store: Store, google: int) -> None:
    stored(store, google, found("1", claimed=NOW - DAY))
    stored(store, google, found("2", claimed=None), first_round=True)
    stored(store, google, found("3", claimed=NOW))
    assert opinion_moments(store, google) == [NOW, NOW - DAY]


def test_posts_that_spread_are_looked_for_where_figures_are_told(store: Store, alerts: int) -> None:
    far = stored(store, alerts, found("1", mention=True, spread=Spread(likes=99)))
    stored(store, alerts, found("2", mention=True))
    stored(store, alerts, found("3", mention=True, spread=Spread(likes=99)), set_aside=True)
    stored(store, alerts, found("4", mention=True, spread=Spread(likes=99), claimed=NOW - 9 * DAY))
    gone = stored(store, alerts, found("5", mention=True, spread=Spread(likes=99)))
    write(store, alerts, missing=[gone])
    assert spread_reviews(store, NOW - DAY) == [(far, "Alerts", Spread(likes=99))]


def test_tallies_tell_every_sort_apart(store: Store, google: int, alerts: int) -> None:
    stored(store, google, found("1"))
    stored(store, google, found("2"))
    stored(store, google, found("old", claimed=NOW - 99 * DAY))
    stored(store, alerts, found("3", mention=True), CONTENT, set_aside=True)
    counted = sorted(tallies(store), key=lambda each: (each.channel_id, each.from_before))
    assert counted == [
        Tally(google, "awaiting", "complaint", False, False, False, False, 2),
        Tally(google, "awaiting", "complaint", False, True, False, False, 1),
        Tally(alerts, "awaiting", "neutral", True, False, True, False, 1),
    ]

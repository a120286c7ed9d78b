"""What came of a change: the reviews of as many days before it as have passed since."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from reputation_desktop.desk.events import MOST_DAYS, before_after
from reputation_desktop.domain.before_after import Comparison, Outcome, compared
from reputation_desktop.domain.event import Event
from reputation_desktop.domain.judgement import Topic
from reputation_desktop.domain.stored import TouchedReview
from reputation_desktop.store.channels import name_shop
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, ZONE, channel, edited, found, judgement, new, write

TODAY = NOW.astimezone(ZONE).date()
OPENED = TODAY - timedelta(days=10)
"""Ten whole days have passed since."""

TILL = Event(1, 1, OPENED, "Second till", "waiting")


@pytest.fixture
def google(store: Store) -> int:
    return channel(store)


def _noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 10, tzinfo=UTC)


class Told:
    """Puts reviews into a channel, each with what its words blame or praise."""

    def __init__(self, store: Store, channel_id: int) -> None:
        self._store, self._channel_id = store, channel_id
        self._count = 0

    def __call__(self, at: datetime, topic: str = "", polarity: float = -0.7, *, mention: bool = False) -> int:
        self._count += 1
        words = "Twenty minutes in the queue." if topic else "It was all right."
        one = found(f"{self._channel_id}-{self._count}", words, claimed=at, mention=mention)
        topics = [Topic(topic, polarity, 0, 6)] if topic else []
        judged_as = judgement(one, 0.9 if topic and polarity < 0 else 0.1, topics=topics)
        (review_id,) = write(self._store, self._channel_id, new=[new(one, judged_as=judged_as)])
        return review_id

    def days(self, first: int, last: int, topic: str = "") -> None:
        """One review on each day, counted from the event."""
        for offset in range(first, last):
            self(_noon(OPENED + timedelta(days=offset)), topic)


@pytest.fixture
def told(store: Store, google: int) -> Told:
    return Told(store, google)


def _counted(comparison: Comparison) -> tuple[int, int, int, int]:
    return (comparison.before_blamed, comparison.before_of, comparison.after_blamed, comparison.after_of)


def test_the_days_since_are_compared_with_as_many_before(store: Store, told: Told) -> None:
    told.days(-12, 12)
    told.days(-10, 0, "waiting")
    assert before_after(store, TILL, NOW) == compared(10, 10, 20, 0, 10)
    assert before_after(store, TILL, NOW).outcome is Outcome.CLEARLY_FEWER


def test_days_are_the_shops_own(store: Store, told: Told) -> None:
    midnight = datetime(OPENED.year, OPENED.month, OPENED.day, tzinfo=ZONE)
    told(midnight, "waiting")
    told(midnight - timedelta(seconds=1), "waiting")
    told(midnight - 10 * DAY, "waiting")
    told(midnight - 10 * DAY - timedelta(seconds=1), "waiting")
    told(midnight + 10 * DAY, "waiting")
    assert _counted(before_after(store, TILL, NOW)) == (2, 2, 1, 1)


def test_only_blame_of_what_was_to_be_mended_counts(store: Store, told: Told) -> None:
    for topic, polarity in (("waiting", -0.2), ("waiting", 0.8), ("price", -0.9)):
        told(NOW - DAY, topic, polarity)
    assert _counted(before_after(store, TILL, NOW)) == (0, 0, 1, 3)


def test_without_a_topic_all_complaints_are_compared(store: Store, told: Told) -> None:
    for topic, polarity in (("waiting", -0.2), ("waiting", 0.8), ("price", -0.9), ("", 0)):
        told(NOW - DAY, topic, polarity)
    event = Event(1, 1, OPENED, "A new cook")
    assert _counted(before_after(store, event, NOW)) == (0, 0, 2, 4)


def test_what_counts_for_nothing_is_left_out(store: Store, told: Told) -> None:
    told(NOW - DAY, "waiting")
    told(NOW - DAY, "waiting", mention=True)
    other = channel(store, "The competitor")
    Told(store, other)(NOW - DAY, "waiting")
    write_setting(store, other, "competitor", "yes")
    name_shop(store, "Luna", NOW)
    Told(store, channel(store, "Elsewhere", shop="Sol"))(NOW - DAY, "waiting")
    assert _counted(before_after(store, TILL, NOW)) == (0, 0, 1, 1)


def test_a_review_is_heard_once_as_it_stands_now_also_where_it_vanished(store: Store, google: int, told: Told) -> None:
    changed, gone = told(NOW - 2 * DAY, "waiting"), told(NOW - 2 * DAY, "waiting")
    calm = found("1-1", "Twenty minutes, but they were kind.", claimed=NOW - 2 * DAY)
    write(store, google, edited=[edited(changed, calm, 0.1)], missing=[gone], at=NOW - HOUR)
    assert _counted(before_after(store, TILL, NOW)) == (0, 0, 1, 2)
    assert _counted(before_after(store, Event(1, 1, OPENED, "A new cook"), NOW)) == (0, 0, 1, 2)


def test_nothing_is_compared_before_a_whole_day_has_passed(store: Store, told: Told) -> None:
    told.days(-12, 12, "waiting")
    for day in (TODAY, TODAY + timedelta(days=3)):
        assert before_after(store, Event(1, 1, day, "Second till", "waiting"), NOW) == compared(0, 0, 0, 0, 0)
    yesterday = Event(1, 1, TODAY - timedelta(days=1), "Second till", "waiting")
    assert before_after(store, yesterday, NOW) == compared(1, 1, 1, 1, 1)


def test_an_event_of_long_ago_is_compared_over_ninety_days(store: Store, told: Told) -> None:
    event = Event(1, 1, TODAY - timedelta(days=400), "Second till", "waiting")
    for offset in (-91, -90, -1, 0, 89, 90):
        told(_noon(event.day + timedelta(days=offset)), "waiting")
    assert before_after(store, event, NOW) == compared(MOST_DAYS, 2, 2, 2, 2)


def test_a_review_that_came_back_counts_again(store: Store, google: int, told: Told) -> None:
    told(NOW - DAY, "waiting")
    again = found("1-1", "Twenty minutes in the queue.", claimed=NOW - DAY)
    write(store, google, missing=[1], at=NOW - 2 * HOUR)
    write(store, google, touched=[TouchedReview(1, again)], at=NOW - HOUR)
    assert _counted(before_after(store, TILL, NOW)) == (0, 0, 1, 1)

"""What became of the complaints of some time, and which wait now."""

from __future__ import annotations

from datetime import datetime

import pytest

from reputation_desktop.domain.response import Asked
from reputation_desktop.domain.review import State
from reputation_desktop.store.actions import mark_answered, set_state
from reputation_desktop.store.responses import Waiter, asked_between, waiting_by_channel, waiting_in
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, channel, edited, found, stored, write


def of(store: Store, *channel_ids: int, start: datetime = NOW - 7 * DAY, end: datetime = NOW) -> list[Asked]:
    return asked_between(store, channel_ids, start, end)


def test_each_complaint_is_answered_waits_or_is_closed_otherwise(store: Store, google: int) -> None:
    answered = stored(store, google, found("1", claimed=NOW - 3 * DAY))
    mark_answered(store, answered, NOW, NOW - 2 * DAY)
    waits = stored(store, google, found("2", claimed=NOW - 2 * DAY))
    needless = stored(store, google, found("3", claimed=NOW - DAY))
    set_state(store, needless, "no-answer", State.NO_ANSWER_NEEDED, NOW)
    gone = stored(store, google, found("4", claimed=NOW - HOUR))
    write(store, google, missing=[gone])
    stored(store, google, found("5", stars=5), CONTENT)
    assert of(store, google) == [
        Asked(answered, google, NOW - 3 * DAY, NOW - 2 * DAY, False),
        Asked(waits, google, NOW - 2 * DAY, None, True),
        Asked(needless, google, NOW - DAY, None, False),
        Asked(gone, google, NOW - HOUR, None, False),
    ]


def test_a_complaint_counts_where_it_was_written_whenever_it_was_answered(store: Store, google: int) -> None:
    one = stored(store, google, found("1", claimed=NOW - 8 * DAY))
    mark_answered(store, one, NOW, NOW - HOUR)
    assert of(store, google) == []
    assert [each.review_id for each in of(store, google, start=NOW - 9 * DAY, end=NOW - 8 * DAY)] == [one]


def test_what_started_no_clock_asks_for_no_answer(store: Store, google: int) -> None:
    stored(store, google, found("1", claimed=NOW - 60 * DAY))
    stored(store, google, found("2", mention=True, claimed=NOW - DAY))
    stored(store, google, found("3", claimed=NOW - DAY), set_aside=True)
    other = channel(store, "Elsewhere")
    stored(store, other, found("4", claimed=NOW - DAY))
    write_setting(store, other, "muted", "yes")
    assert of(store, google, other, start=NOW - 99 * DAY) == []


def test_a_complaint_that_was_answered_and_then_edited_asks_twice(store: Store, google: int) -> None:
    one = stored(store, google, found("1", "Cold soup", claimed=NOW - 5 * DAY), at=NOW - 5 * DAY)
    mark_answered(store, one, NOW - 4 * DAY, NOW - 4 * DAY)
    write(store, google, edited=[edited(one, found("1", "Cold again", edited_at=NOW - DAY))])
    assert of(store, google) == [
        Asked(one, google, NOW - 5 * DAY, NOW - 4 * DAY, False),
        Asked(one, google, NOW - DAY, None, True),
    ]


def test_a_complaint_that_was_edited_before_an_answer_asks_once(store: Store, google: int) -> None:
    one = stored(store, google, found("1", "Cold soup", claimed=NOW - 5 * DAY), at=NOW - 5 * DAY)
    write(store, google, edited=[edited(one, found("1", "Cold again", edited_at=NOW - DAY))])
    assert of(store, google) == [Asked(one, google, NOW - DAY, None, True)]


def test_the_same_words_told_at_greater_length_ask_once(store: Store, google: int) -> None:
    one = stored(store, google, found("1", "Cold", claimed=NOW - 5 * DAY), at=NOW - 5 * DAY)
    mark_answered(store, one, NOW - 4 * DAY, NOW - 4 * DAY)
    write(store, google, edited=[edited(one, found("1", "Cold soup"), fuller=True)])
    assert of(store, google) == [Asked(one, google, NOW - 5 * DAY, NOW - 4 * DAY, False)]


@pytest.mark.usefixtures("google")
def test_a_shop_without_channels_was_asked_nothing(store: Store) -> None:
    assert of(store) == []
    assert waiting_in(store, [], 5) == []


def test_who_waits_comes_oldest_first_and_only_of_the_channels_asked_for(store: Store, google: int) -> None:
    forum = channel(store, "Forum")
    younger = stored(store, google, found("1", claimed=NOW - HOUR))
    older = stored(store, google, found("2", claimed=NOW - DAY))
    stored(store, forum, found("3", claimed=NOW - 2 * DAY))
    mark_answered(store, stored(store, google, found("4", claimed=NOW - 3 * DAY)), NOW, NOW)
    assert waiting_in(store, [google], 5) == [Waiter(older, NOW - DAY), Waiter(younger, NOW - HOUR)]
    assert waiting_in(store, [google], 1) == [Waiter(older, NOW - DAY)]
    assert waiting_by_channel(store) == {google: 2, forum: 1}

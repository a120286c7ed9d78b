"""What the owner is told of the time since she last looked."""

from __future__ import annotations

from datetime import datetime

import pytest

from reputation_desktop.desk.briefing import LISTED, BriefingLine, BriefingSort, briefing
from reputation_desktop.domain.review import Kind
from reputation_desktop.domain.stored import EditedReview, TouchedReview
from reputation_desktop.store import actions
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, channel, edited, found, judgement, new, stored, write

LOOKED = NOW - 3 * DAY
"""When the owner last looked."""

BEFORE = LOOKED - DAY


@pytest.fixture
def google(store: Store) -> int:
    """A channel of reviews."""
    return channel(store, "Google")


@pytest.fixture
def alerts(store: Store) -> int:
    """A channel of mentions."""
    return channel(store, "Alerts", mention=True)


def lines(store: Store, since: datetime | None = LOOKED, now: datetime = NOW) -> list[BriefingLine]:
    return list(briefing(store, since, now).lines)


def told(store: Store, since: datetime | None = LOOKED) -> dict[BriefingSort, int]:
    return {line.sort: line.count for line in lines(store, since)}


def test_where_nothing_happened_nothing_is_told(store: Store, google: int) -> None:
    stored(store, google, found(stars=5, claimed=BEFORE), CONTENT, at=BEFORE)
    assert lines(store) == []


def test_the_days_away_are_whole(store: Store) -> None:
    assert briefing(store, LOOKED, NOW).days_away == 3
    assert briefing(store, NOW - 47 * HOUR, NOW).days_away == 1
    assert briefing(store, None, NOW).days_away == 0


def test_a_clock_that_ran_ahead_brings_nothing(store: Store, google: int) -> None:
    stored(store, google)
    future = briefing(store, NOW + 365 * DAY, NOW)
    assert (future.days_away, future.lines) == (0, ())


def test_every_new_review_is_in_one_line_the_gravest_first(store: Store, google: int, alerts: int) -> None:
    new_here = [
        new(found("bad")),
        new(found("mixed", stars=4), praised=True),
        new(found("foreign", "Отвратительно"), None),
        new(found("fine", stars=5), CONTENT),
        new(found("plain", stars=3), CONTENT),
    ]
    ids = write(store, google, new=new_here)
    heard = write(
        store,
        alerts,
        new=[
            new(found("press", mention=True), CONTENT),
            new(found("grumble", mention=True)),
            new(found("other shop", mention=True), set_aside=True),
        ],
    )
    assert lines(store) == [
        BriefingLine(BriefingSort.NEW_COMPLAINTS, 2, (heard[1], ids[0])),
        BriefingLine(BriefingSort.NEW_MIXED, 1, (ids[1],), "Google"),
        BriefingLine(BriefingSort.NEW_UNJUDGED, 1, (ids[2],), "Google"),
        BriefingLine(BriefingSort.NEW_MENTIONS, 1, (heard[0],), "Alerts"),
        BriefingLine(BriefingSort.NEW_PRAISE, 1, (ids[3],), "Google"),
        BriefingLine(BriefingSort.NEW_NEUTRAL, 1, (ids[4],), "Google"),
    ]


def test_what_comes_while_the_owner_looks_is_told_next_time(store: Store, google: int) -> None:
    stored(store, google, found("now", claimed=LOOKED - HOUR), at=LOOKED)
    late = stored(store, google, found("late"), at=NOW + HOUR)
    assert [line.sort for line in lines(store)] == [BriefingSort.OVERDUE]
    assert [line.review_ids for line in lines(store, NOW, NOW + 2 * HOUR)] == [(late,)]


def test_a_new_channels_past_is_one_line_and_no_flood_of_complaints(store: Store, google: int) -> None:
    old = [new(found(str(number), claimed=NOW - 90 * DAY), first_round=True) for number in range(3)]
    undated = new(found("undated", claimed=None, stars=5), CONTENT, first_round=True)
    ids = write(store, google, new=[*old, undated, new(found("fresh"), first_round=True)])
    assert lines(store) == [
        BriefingLine(BriefingSort.NEW_COMPLAINTS, 1, (ids[4],), "Google"),
        BriefingLine(BriefingSort.BACKLOG, 4, tuple(reversed(ids[:4])), "Google"),
    ]


def test_who_looks_for_the_first_time_is_told_of_the_last_month(store: Store, google: int) -> None:
    stored(store, google, found("long ago", stars=5, claimed=NOW - 40 * DAY), CONTENT, at=NOW - 40 * DAY)
    stored(store, google, found("old", claimed=NOW - 90 * DAY), at=NOW - 20 * DAY)
    stored(store, google, found("new", stars=5), CONTENT)
    assert told(store, None) == {BriefingSort.NEW_PRAISE: 1, BriefingSort.BACKLOG: 1}


def test_a_complaint_that_waited_too_long_meanwhile_is_told(store: Store, google: int) -> None:
    """Overdue after 48 hours, or after what the channel says."""
    long_overdue = stored(store, google, found("1", claimed=LOOKED - 60 * HOUR), at=BEFORE)
    second = stored(store, google, found("2", claimed=LOOKED - 20 * HOUR), at=BEFORE)
    first = stored(store, google, found("3", claimed=LOOKED - 40 * HOUR), at=BEFORE)
    answered = stored(store, google, found("4", claimed=LOOKED - 20 * HOUR), at=BEFORE)
    stored(store, google, found("5", claimed=NOW - 20 * HOUR), at=NOW - HOUR)
    actions.mark_answered(store, answered, LOOKED, LOOKED)
    assert lines(store)[1:] == [BriefingLine(BriefingSort.OVERDUE, 2, (first, second), "Google")]
    write_setting(store, google, "overdue_after_h", "100")
    assert lines(store)[1:] == [BriefingLine(BriefingSort.OVERDUE, 2, (long_overdue, first), "Google")]


def edit(review_id: int, key: str, stars: float | None) -> EditedReview:
    return edited(review_id, found(key, "I was there again.", stars=stars, claimed=BEFORE), CONTENT)


def test_one_edited_review_says_how_its_stars_moved(store: Store, google: int) -> None:
    """From what the owner saw when she last looked, over every edit since, to what stands there now."""
    review_id = stored(store, google, found(stars=1, claimed=BEFORE - HOUR), at=BEFORE - HOUR)
    write(store, google, edited=[edit(review_id, "k1", 2)], at=BEFORE)
    write(store, google, edited=[edit(review_id, "k1", 3)], at=NOW - DAY)
    write(store, google, edited=[edited(review_id, found(text="Fine", stars=4), CONTENT)], at=NOW - HOUR)
    assert lines(store) == [BriefingLine(BriefingSort.EDITED, 1, (review_id,), "Google", 2.0, 4.0)]


def test_an_edit_of_words_alone_tells_no_stars(store: Store, google: int) -> None:
    review_id = stored(store, google, found(stars=None, claimed=BEFORE), CONTENT, at=BEFORE)
    write(store, google, edited=[edit(review_id, "k1", None)])
    assert lines(store) == [BriefingLine(BriefingSort.EDITED, 1, (review_id,), "Google")]


def test_of_several_edited_reviews_the_stars_are_left_to_the_list(store: Store, google: int) -> None:
    ids = [stored(store, google, found(key, stars=5, claimed=BEFORE), CONTENT, at=BEFORE) for key in "12"]
    write(store, google, edited=[edit(each, str(each), 4) for each in ids])
    assert lines(store) == [BriefingLine(BriefingSort.EDITED, 2, tuple(reversed(ids)), "Google")]


def test_an_edited_review_that_is_new_anyway_is_told_once(store: Store, google: int) -> None:
    review_id = stored(store, google, at=NOW - DAY)
    write(store, google, edited=[edit(review_id, "k1", 1)])
    assert told(store) == {BriefingSort.NEW_COMPLAINTS: 1}


def test_the_same_words_told_at_greater_length_are_no_edit(store: Store, google: int) -> None:
    review_id = stored(store, google, found(stars=5, claimed=BEFORE), CONTENT, at=BEFORE)
    longer = found(text="The soup was cold. And more.", stars=5, claimed=BEFORE)
    write(store, google, edited=[EditedReview(review_id, longer, judgement(longer, CONTENT), fuller=True)])
    assert lines(store) == []


def test_what_vanished_is_told_and_is_not_new(store: Store, google: int) -> None:
    known = stored(store, google, found("1", stars=5, claimed=BEFORE), CONTENT, at=BEFORE)
    fresh = stored(store, google, found("2"), at=NOW - DAY)
    write(store, google, missing=[known, fresh])
    assert lines(store) == [BriefingLine(BriefingSort.VANISHED, 2, (fresh, known), "Google")]


def test_a_reply_that_the_channel_shows_is_told(store: Store, google: int) -> None:
    known = stored(store, google, found("1", claimed=BEFORE), at=BEFORE)
    stored(store, google, found("2", stars=5, reply="Thank you"), CONTENT)
    write(store, google, touched=[TouchedReview(known, found("1", reply="Sorry", replied_at=NOW - HOUR))])
    assert lines(store)[1:] == [BriefingLine(BriefingSort.ANSWERED_THERE, 1, (known,), "Google")]


def test_the_owners_corrections_moved_the_past(store: Store, google: int) -> None:
    one, two, three = (stored(store, google, found(key, stars=5, claimed=BEFORE), CONTENT, at=BEFORE) for key in "123")
    fresh = stored(store, google, found("4"), at=NOW - DAY)
    actions.correct(store, three, Kind.NEUTRAL, LOOKED - HOUR)
    actions.correct(store, one, Kind.NEUTRAL, NOW - 3 * HOUR)
    actions.correct(store, one, Kind.MIXED, NOW - 2 * HOUR)
    actions.correct(store, fresh, Kind.NEUTRAL, NOW - 2 * HOUR)
    actions.write_note(store, two, "call", NOW - HOUR)
    actions.correct(store, two, Kind.NEUTRAL, NOW)
    past = [line for line in lines(store) if line.sort is BriefingSort.PAST_RECOMPUTED]
    assert past == [BriefingLine(BriefingSort.PAST_RECOMPUTED, 2, (two, one), "Google")]
    actions.undo(store, NOW)
    assert told(store)[BriefingSort.PAST_RECOMPUTED] == 1


@pytest.mark.parametrize("setting", ["muted", "competitor"])
def test_what_does_not_count_is_not_told(store: Store, google: int, setting: str) -> None:
    stored(store, google)
    write_setting(store, google, setting, "yes")
    assert lines(store) == []


def test_a_long_line_counts_all_and_names_the_latest(store: Store, google: int) -> None:
    ids = write(store, google, new=[new(found(str(number))) for number in range(LISTED + 5)])
    (line,) = lines(store)
    assert (line.count, line.review_ids) == (LISTED + 5, tuple(reversed(ids[5:])))

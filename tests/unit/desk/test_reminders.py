"""Which complaints wait, and which reminders are still to be shown."""

from __future__ import annotations

from datetime import datetime

from reputation_desktop.desk.reminders import (
    outlook,
    record_shown,
    reminders_due,
    snooze_all,
    still_waiting,
    waiting_complaints,
)
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.store.actions import last_undoable, mark_answered, snooze, undo
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, ZONE, channel, found, stored


def test_waiting_complaints_and_their_stages(store: Store) -> None:
    """The longest waiting first; a young one has no stage and no reminder yet."""
    google = channel(store)
    young = stored(store, google, found("young", claimed=NOW - HOUR))
    old = stored(store, google, found("old", claimed=NOW - 50 * HOUR))
    stored(store, google, found("praise", "Lovely", stars=5, claimed=NOW - 50 * HOUR), 0.1)
    waiting = waiting_complaints(store, NOW)
    assert [(each.review.id, each.stage) for each in waiting] == [(old, Stage.OVERDUE), (young, None)]
    assert waiting[0].due_at == NOW - 2 * HOUR
    assert waiting[0].reminder is not None
    assert waiting[1].reminder is None
    assert (waiting[1].due_at, waiting[1].stage_at) == (NOW + 47 * HOUR, None)


def test_a_reminder_that_was_shown_is_not_shown_again(store: Store) -> None:
    """Each stage once; the next stage is due again."""
    google = channel(store)
    number = stored(store, google, found(claimed=NOW - 30 * HOUR))
    due = reminders_due(store, NOW)
    assert [(each.review_id, each.stage) for each in due] == [(number, Stage.NUDGE)]
    record_shown(store, due, NOW)
    assert reminders_due(store, NOW + HOUR) == ()
    assert [each.stage for each in reminders_due(store, NOW + DAY)] == [Stage.OVERDUE]


def test_what_was_shown_today_counts_against_the_cap(store: Store) -> None:
    """The cap is the day's, however often one looks."""
    google = channel(store)
    for n in range(9):
        stored(store, google, found(f"k{n}", claimed=NOW - (30 + n) * HOUR))
    first = reminders_due(store, NOW)
    assert [each.in_digest for each in first] == [False] * 8 + [True]
    record_shown(store, first[:8], NOW)
    assert [each.in_digest for each in reminders_due(store, NOW + HOUR)] == [True]
    assert all(not each.in_digest for each in reminders_due(store, NOW + DAY)[:8])


def test_snoozed_and_answered(store: Store) -> None:
    """Snoozing puts the showing off, an answer ends the waiting."""
    google = channel(store)
    number = stored(store, google, found(claimed=NOW - 30 * HOUR))
    snooze(store, number, NOW + 3 * HOUR, NOW)
    (due,) = reminders_due(store, NOW)
    assert due.show_at == NOW + 3 * HOUR
    mark_answered(store, number, NOW, NOW)
    assert waiting_complaints(store, NOW) == []


def showing(store: Store, now: datetime) -> list[tuple[int, Stage]]:
    """Which complaints are shown now at which stage; they are recorded."""
    found = outlook(store, now).to_show
    if found is None:
        return []
    record_shown(store, found.showing.reminders, now)
    return [(each.review_id, each.stage) for each in found.showing.reminders]


def test_what_is_shown_names_the_longest_waiting_and_its_channel(store: Store) -> None:
    google, portal = channel(store), channel(store, "Portal")
    young = stored(store, google, found("young", claimed=NOW - 30 * HOUR))
    old = stored(store, portal, found("old", "Rude on the phone", claimed=NOW - 50 * HOUR))
    stored(store, google, found("fresh", claimed=NOW - HOUR))
    shown = outlook(store, NOW).to_show
    assert shown is not None
    assert [each.review_id for each in shown.showing.reminders] == [old, young]
    assert (shown.first.review.id, shown.first.stage, shown.channel) == (old, Stage.OVERDUE, "Portal")
    assert (shown.showing.is_digest, shown.showing.last_today, shown.waiting_count) == (True, False, 3)
    assert shown.first.reminder == shown.showing.reminders[0]


def test_one_reminder_after_the_other_until_the_owner_answers(store: Store) -> None:
    number = stored(store, channel(store), found(claimed=NOW))
    write_setting(store, WHOLE_SHOP, "quiet_hours", "")
    now, seen = NOW, []
    while (following := outlook(store, now).next_at) is not None:
        now = following
        seen += [(now - NOW, stage) for _, stage in showing(store, now)]
    assert seen == [(DAY, Stage.NUDGE), (2 * DAY, Stage.OVERDUE), (7 * DAY, Stage.LAST_CALL)]
    assert still_waiting(store, [number, 99]) == {number}
    mark_answered(store, number, now, now)
    assert still_waiting(store, [number]) == frozenset()


def test_answering_makes_no_room_for_another_on_the_same_day(store: Store) -> None:
    write_setting(store, WHOLE_SHOP, "daily_cap", "1")
    google = channel(store)
    one = stored(store, google, found("1", claimed=NOW - 30 * HOUR))
    assert showing(store, NOW) == [(one, Stage.NUDGE)]
    mark_answered(store, one, NOW, NOW)
    two = stored(store, google, found("2", claimed=NOW - 24 * HOUR))
    assert outlook(store, NOW + HOUR).to_show is None
    morning = datetime(2026, 5, 5, 8, tzinfo=ZONE)
    assert outlook(store, NOW + HOUR).next_at == morning
    assert showing(store, morning) == [(two, Stage.NUDGE)]


def test_what_was_snoozed_until_closing_time_comes_then_although_the_day_has_no_place(store: Store) -> None:
    """Two came in one digest of a day that has one place: one is answered, the other comes, a third does not."""
    write_setting(store, WHOLE_SHOP, "daily_cap", "1")
    google = channel(store)
    one, two = (stored(store, google, found(f"{n}", claimed=NOW - (30 + n) * HOUR)) for n in range(2))
    assert showing(store, NOW) == [(two, Stage.NUDGE), (one, Stage.NUDGE)]
    mark_answered(store, two, NOW, NOW)
    snooze_all(store, [one], NOW + 3 * HOUR, NOW)
    third = stored(store, google, found("third", claimed=NOW - 40 * HOUR))
    assert showing(store, NOW + HOUR) == []
    assert outlook(store, NOW + HOUR).next_at == NOW + 3 * HOUR
    assert [(each.review_id, each.in_digest) for each in reminders_due(store, NOW + 3 * HOUR)] == [
        (third, True),
        (one, False),
    ]
    assert showing(store, NOW + 3 * HOUR) == [(one, Stage.NUDGE)]
    assert showing(store, NOW + 4 * HOUR) == []
    morning = datetime(2026, 5, 5, 8, tzinfo=ZONE)
    assert outlook(store, NOW + 4 * HOUR).next_at == morning
    assert showing(store, morning)[0] == (third, Stage.OVERDUE)


def test_several_are_snoozed_and_taken_back_as_one(store: Store) -> None:
    """What was answered meanwhile is left alone."""
    google = channel(store)
    one, two, answered = (stored(store, google, found(f"{n}", claimed=NOW - 30 * HOUR)) for n in range(3))
    mark_answered(store, answered, NOW, NOW)
    snooze_all(store, [one, two, answered], NOW + 3 * HOUR, NOW + HOUR)
    assert review(store, answered).snoozed_until is None
    assert outlook(store, NOW + 2 * HOUR).to_show is None
    assert outlook(store, NOW + 2 * HOUR).next_at == NOW + 3 * HOUR
    act = last_undoable(store)
    assert act is not None
    assert act.review_ids == (one, two)
    undo(store, NOW + 2 * HOUR)
    assert [number for number, _ in showing(store, NOW + 2 * HOUR)] == [one, two]


def test_a_snoozed_reminder_comes_back_once(store: Store) -> None:
    number = stored(store, channel(store), found(claimed=NOW - 30 * HOUR))
    assert showing(store, NOW) == [(number, Stage.NUDGE)]
    snooze_all(store, [number], NOW + 3 * HOUR, NOW)
    assert showing(store, NOW + 2 * HOUR) == []
    assert showing(store, NOW + 3 * HOUR) == [(number, Stage.NUDGE)]
    assert showing(store, NOW + 4 * HOUR) == []


def test_a_clock_that_stood_a_year_ahead_silences_nothing(store: Store) -> None:
    """Last call was shown in that year; now the nudge is, and the day has all its places."""
    write_setting(store, WHOLE_SHOP, "daily_cap", "1")
    number = stored(store, channel(store), found(claimed=NOW - 30 * HOUR))
    assert showing(store, NOW + 365 * DAY) == [(number, Stage.LAST_CALL)]
    assert showing(store, NOW) == [(number, Stage.NUDGE)]
    assert showing(store, NOW + HOUR) == []


def test_a_pause_puts_off_and_ends_by_itself(store: Store) -> None:
    number = stored(store, channel(store), found(claimed=NOW - 30 * HOUR))
    write_setting(store, WHOLE_SHOP, "reminders_paused_until", (NOW + HOUR).isoformat())
    assert showing(store, NOW) == []
    assert outlook(store, NOW).next_at == NOW + HOUR
    assert showing(store, NOW + HOUR) == [(number, Stage.NUDGE)]

"""Which complaints wait, and which reminders are still to be shown."""

from __future__ import annotations

from reputation_desktop.desk.reminders import record_shown, reminders_due, waiting_complaints
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.store.actions import mark_answered, snooze
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, channel, found, stored


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

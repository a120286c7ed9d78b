"""When an answer is due, as the inbox tells it."""

from __future__ import annotations

import pytest

from reputation_desktop.desk.inbox import Inbox
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.store.actions import mark_answered
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.store import Store
from tests.building import HOUR, NOW, channel, found, stored


def test_due_by_the_channels_own_targets(store: Store) -> None:
    """A channel may be in a greater hurry than the shop."""
    slow, quick = channel(store, "Slow"), channel(store, "Quick")
    write_setting(store, quick, "overdue_after_h", "4")
    first = stored(store, slow, found(claimed=NOW - 5 * HOUR))
    second = stored(store, quick, found(claimed=NOW - 5 * HOUR))
    inbox = Inbox(store, NOW)
    assert (inbox.one(first).due_at, inbox.one(first).stage) == (NOW + 43 * HOUR, None)
    assert (inbox.one(second).due_at, inbox.one(second).stage) == (NOW - HOUR, Stage.OVERDUE)


def test_nothing_is_due_where_no_clock_runs(store: Store) -> None:
    """Praise, answered complaints and mentions are not due."""
    google = channel(store)
    stored(store, google, found("praise", "Lovely", stars=5), 0.1)
    stored(store, google, found("mention", mention=True))
    answered = stored(store, google, found("answered"))
    mark_answered(store, answered, NOW, NOW)
    rows = list(Inbox(store, NOW).rows(InboxQuery()))
    assert [(row.due_at, row.stage) for row in rows] == [(None, None)] * 3


def test_a_review_that_there_is_not(store: Store) -> None:
    """An unknown number is told."""
    with pytest.raises(WrongWords, match="no review with the number 7"):
        Inbox(store, NOW).one(7)

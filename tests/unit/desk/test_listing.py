"""The rows of the inbox, as a window asks for them."""

from __future__ import annotations

from array import array

from reputation_desktop.desk.inbox import Inbox
from reputation_desktop.desk.listing import Listing, list_rows, waits_by_channel
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.store.actions import keep_draft, mark_answered, snooze
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, channel, found, stored, write


def test_a_row_tells_when_its_answer_is_due_as_the_command_line_does(store: Store) -> None:
    """By the targets of its channel; nothing where no clock runs."""
    slow, quick = channel(store, "Slow"), channel(store, "Quick")
    write_setting(store, quick, "overdue_after_h", "4")
    for where in (slow, quick):
        for hours in (1, 5, 30, 50, 200):
            stored(store, where, found(str(hours), claimed=NOW - hours * HOUR))
        stored(store, where, found("praise", "Lovely", stars=5), CONTENT)
        stored(store, where, found("mention", mention=True))
        mark_answered(store, stored(store, where, found("answered")), NOW, NOW)
        keep_draft(store, stored(store, where, found("drafted")), "Dear", NOW)
        write(store, where, missing=[stored(store, where, found("gone"))])
    whole = {row.review.id: (row.due_at, row.stage) for row in Inbox(store, NOW).rows(InboxQuery())}
    listing = Listing(store, InboxQuery(), NOW)
    ids = listing.next_ids()
    assert ids is not None
    rows = listing.rows(ids)
    assert {row.listed.id: (row.due_at, row.stage) for row in rows} == whole
    assert {stage for _, stage in whole.values()} == {None, *Stage}


def test_ids_come_until_there_are_no_more(store: Store) -> None:
    google = channel(store)
    older, newer = (stored(store, google, found(str(days), claimed=NOW - days * DAY)) for days in (2, 1))
    listing = Listing(store, InboxQuery(asking=True), NOW)
    assert listing.next_ids() == array("q", [older, newer])
    assert listing.next_ids() is None
    assert Listing(store, InboxQuery(praise=True), NOW).next_ids() in (None, array("q"))


def test_rows_anywhere_in_the_list_and_none_for_what_is_gone(store: Store) -> None:
    google = channel(store)
    for number in range(6):
        stored(store, google, found(str(number), author="Ben" if number == 2 else "Anna"))
    erase_person(store, "Ben", NOW)
    assert [row.listed.id for row in list_rows(store, [5, 3, 1, 9], NOW)] == [5, 1]


def test_how_many_wait_in_each_channel(store: Store) -> None:
    """What the list of channels tells is what each of them then lists."""
    google, forum, _ = channel(store), channel(store, "Forum"), channel(store, "Quiet")
    stored(store, google, found("one"))
    stored(store, google, found("two", stars=5), praised=True)
    stored(store, google, found("praise", stars=5), CONTENT)
    stored(store, forum, found("three"))
    snooze(store, stored(store, forum, found("asleep")), NOW + DAY, NOW)
    assert waits_by_channel(store, NOW) == {google: 2, forum: 1}
    assert waits_by_channel(store, NOW + DAY) == {google: 2, forum: 2}

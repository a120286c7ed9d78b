"""Search and chips: what of the inbox is shown, and how it is kept under a name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDateEdit, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.review import State
from reputation_desktop.store.actions import keep_draft, set_state, snooze
from reputation_desktop.store.saved_filters import saved_filters
from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox import filters
from reputation_desktop.ui.inbox.filters import Period
from reputation_desktop.ui.inbox.page import InboxPage
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, NOW, ZONE, channel, found, in_berlin, new, stored, write
from tests.ui.inbox_owner import (
    calm,
    chips,
    chosen_texts,
    click_row,
    inbox_over,
    many,
    named,
    press_chip,
    reads,
    search,
    texts,
    three_complaints,
)  # fmt: skip
from tests.ui.review_shop import choose, dialog, in_store, press, ticking_clock


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _shop(store: Store) -> None:
    """One review of every sort."""
    in_berlin(store)
    google, blog = channel(store), channel(store, "Town blog", mention=True)
    stored(store, google, found("complaint", "The soup was cold.", stars=1))
    stored(store, google, found("mixed", "Good soup, rude waiter.", stars=4, claimed=NOW - DAY))
    stored(store, google, found("praise", "Lovely bread.", stars=5, claimed=NOW - 2 * DAY), CONTENT)
    stored(store, google, found("neutral", "It was a meal.", stars=3, claimed=NOW - 20 * DAY), CONTENT)
    stored(store, google, found("unjudged", "スープ", claimed=NOW - 3 * DAY), None)
    write(store, blog, new=[new(found("post", "A blog names the café.", mention=True, claimed=NOW - 4 * DAY), CONTENT)])
    for key, verb in (("drafted", "draft"), ("posting", "to-post"), ("answered", "no-answer"), ("asleep", "snooze")):
        review_id = stored(store, google, found(key, f"This one is {key}.", stars=2, claimed=NOW - 5 * DAY))
        if verb == "draft":
            keep_draft(store, review_id, "Sorry.", NOW)
        elif verb == "to-post":
            set_state(store, review_id, verb, State.TO_BE_POSTED, NOW)
        elif verb == "no-answer":
            set_state(store, review_id, "answer", State.ANSWERED, NOW)
        else:
            snooze(store, review_id, NOW + DAY, NOW)


def _more(qtbot: QtBot, page: InboxPage, *path: str) -> None:
    """Chooses from the menu "More"."""
    shown: object = page.list.bar.findChild(QMenu)
    for words in path:
        assert isinstance(shown, QMenu)
        shown.aboutToShow.emit()
        (action,) = [each for each in shown.actions() if each.text() == words]
        shown = action.menu() or action
    assert isinstance(shown, QAction)
    shown.trigger()
    calm(qtbot, page)


def test_the_search_finds_as_one_types_and_escape_takes_it_back(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    search(qtbot, page, "waiter")
    assert texts(page) == ["The waiter was rude."]
    assert reads(page, "1 found")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.list.query.search)
    calm(qtbot, page)
    assert len(texts(page)) == 3
    qtbot.keyClick(page.list.search, Qt.Key.Key_Escape)
    assert page.list.view.hasFocus()


def test_a_search_without_hits_says_what_was_searched_and_offers_all_reviews(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, _shop)
    page = inbox_over(qtbot, services)
    search(qtbot, page, "lovely")
    assert reads(page, "No “lovely” here")
    press(page, "Search all reviews")
    calm(qtbot, page)
    assert texts(page) == ["Lovely bread."]
    search(qtbot, page, "zebra")
    assert reads(page, "Nobody wrote “zebra”")
    press(page, "Show what awaits an answer")
    calm(qtbot, page)
    assert reads(page, "await an answer")
    assert not page.list.search.text()


def test_filters_that_leave_nothing_say_so(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    _more(qtbot, page, "Answered")
    assert reads(page, "No review is like this")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("Praise",), ["Lovely bread."]),
        (("Neutral",), ["It was a meal.", "A blog names the café."]),
        (("Please look",), ["スープ"]),
        (("Mentions",), []),
        (("Drafts",), ["This one is drafted."]),
        (("Ready to post",), ["This one is posting."]),
        (("Snoozed",), ["This one is asleep."]),
        (("Answered",), ["This one is answered."]),
        (("Stars", "1 star"), ["The soup was cold."]),
        (("Written", "This week"), ["The soup was cold."]),
    ],
)
def test_every_filter_shows_its_reviews_and_is_a_chip_to_take_away(
    qtbot: QtBot, services: Services, tmp_path: Path, path: tuple[str, ...], expected: list[str]
) -> None:
    in_store(tmp_path, _shop)
    services.zone = ZONE
    page = inbox_over(qtbot, services)
    before = texts(page)
    _more(qtbot, page, *path)
    assert sorted(texts(page)) == sorted(expected)
    (extra,) = [words for words in chips(page) if words not in ("Awaiting", "Complaints", "Mixed")]
    named(page.list.bar.findChildren(QPushButton), extra).click()
    calm(qtbot, page)
    press_chip(qtbot, page, "Awaiting") if "Awaiting" not in chips(page) else None
    assert texts(page) == before


def test_chips_that_exclude_each_other_turn_each_other_off(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, _shop)
    page = inbox_over(qtbot, services)
    _more(qtbot, page, "Answered")
    assert chips(page) == ["Answered"]
    press_chip(qtbot, page, "Awaiting")
    assert chips(page) == ["Awaiting"]
    press_chip(qtbot, page, "Mixed")
    assert chips(page) == ["Awaiting", "Mixed"]
    assert texts(page) == ["Good soup, rude waiter."]
    press_chip(qtbot, page, "Awaiting")
    press_chip(qtbot, page, "Mixed")
    assert reads(page, "10 reviews")


def test_a_language_is_offered_where_a_review_is_in_it(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, _shop)
    page = inbox_over(qtbot, services)
    _more(qtbot, page, "Language", "English")
    assert "English" in chips(page)


def test_days_between_two_dates_are_asked_in_a_dialog(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, _shop)
    services.zone = ZONE
    page = inbox_over(qtbot, services)
    press_chip(qtbot, page, "Awaiting")
    _more(qtbot, page, "Written", "Between two days…")
    asked = dialog(qtbot)
    first, last = asked.findChildren(QDateEdit)
    assert [first.accessibleName(), last.accessibleName()] == ["From", "To"]
    last.setDate(QDate(2026, 4, 13))
    first.setDate(QDate(2026, 4, 16))
    press(asked, "Show")
    calm(qtbot, page)
    assert texts(page) == ["It was a meal."]
    assert "13 April to 16 April" in chips(page)


def test_a_filter_is_kept_renamed_and_removed(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, _shop)
    page = inbox_over(qtbot, services)
    press_chip(qtbot, page, "Mixed")
    press(page, "Save this filter")
    asked = dialog(qtbot)
    field = asked.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == "Awaiting, Mixed"
    field.clear()
    press(asked, "Save")
    qtbot.waitUntil(lambda: any("needs a name" in each.text() for each in asked.findChildren(QLabel)))
    qtbot.keyClicks(field, "The half happy")
    press(asked, "Save")
    calm(qtbot, page)
    place = next(each for each in page.column.places if each.name == "The half happy")
    assert in_store(tmp_path, saved_filters)[0].query == page.list.query
    button = named(page.column.findChildren(QPushButton), "The half happy")
    assert button.isChecked()
    button.menu_wanted.emit(place, QPoint(0, 0))  # type: ignore[attr-defined]
    choose(qtbot, "Rename…")
    renamed = dialog(qtbot)
    other = renamed.findChild(QLineEdit)
    assert isinstance(other, QLineEdit)
    other.setText("Mixed ones")
    press(renamed, "Rename")
    calm(qtbot, page)
    assert [each.name for each in in_store(tmp_path, saved_filters)] == ["Mixed ones"]
    button = named(page.column.findChildren(QPushButton), "Mixed ones")
    button.menu_wanted.emit(replace(place, name="Mixed ones"), QPoint(0, 0))  # type: ignore[attr-defined]
    choose(qtbot, "Remove")
    calm(qtbot, page)
    assert in_store(tmp_path, saved_filters) == []


def test_a_search_that_finds_too_much_says_at_least_how_much(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_store(tmp_path, lambda store: many(store, 60))
    from reputation_desktop.store import listing

    monkeypatch.setattr(listing, "SEARCHED_AT_MOST", 50)
    page = inbox_over(qtbot, services)
    search(qtbot, page, "text")
    assert reads(page, "50+ found")


def test_periods_begin_at_midnight_of_the_shop() -> None:
    now = datetime(2026, 5, 31, 23, 30, tzinfo=UTC)
    assert filters.begin_of(Period.MONTH, now, ZONE) == datetime(2026, 5, 31, 22, tzinfo=UTC)
    assert filters.begin_of(Period.MONTHS, now, ZONE) == datetime(2026, 2, 28, 23, tzinfo=UTC)
    assert (now - filters.begin_of(Period.WEEK, now, ZONE)).days < 7


def test_dates_are_named_by_what_is_asked() -> None:
    query = filters.every_review()
    since = replace(query, since=NOW - 40 * DAY)
    until = replace(query, until=NOW - 40 * DAY)
    assert filters.extras(since, NOW, ZONE) == [("Since 25 March", query)]
    assert filters.extras(until, NOW, ZONE) == [("Until 25 March", query)]
    assert filters.extras(replace(query, topic="waiting"), NOW, ZONE) == [("waiting", query)]


def test_what_was_chosen_stays_chosen_while_chips_and_search_leave_it(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, three_complaints)
    page = inbox_over(qtbot, services)
    click_row(qtbot, page, 1)
    press_chip(qtbot, page, "Awaiting")
    assert chosen_texts(page) == ["The waiter was rude."]
    search(qtbot, page, "room")
    assert chosen_texts(page) == ["The room was loud."]

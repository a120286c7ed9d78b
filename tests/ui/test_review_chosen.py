"""Several chosen reviews: one act for all of them, and one step back."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDateTimeEdit, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.review import Kind, State
from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox.review_actions import ReviewActions
from reputation_desktop.ui.inbox.review_pane import ReviewPane
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, HOUR, NOW, channel, found, in_berlin, stored
from tests.ui.review_shop import (
    choose,
    dialog,
    in_store,
    in_the_store,
    menu_words,
    press,
    settled,
    shown,
    ticking_clock,
)


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _three(store: Store) -> list[int]:
    in_berlin(store)
    google = channel(store)
    complaints = [stored(store, google, found(f"k{number}", f"Cold {number}.", stars=2)) for number in range(2)]
    return [*complaints, stored(store, google, found("k9", "Lovely.", stars=5), CONTENT)]


@pytest.fixture
def ids(tmp_path: Path) -> list[int]:
    """Two complaints and a praise."""
    return in_store(tmp_path, _three)


@pytest.fixture
def pane(qtbot: QtBot, services: Services, ids: list[int]) -> ReviewPane:
    """The pane with all three chosen."""
    pane = ReviewPane(services)
    qtbot.addWidget(pane)
    pane.resize(700, 700)
    pane.show()
    pane.show_chosen(ids)
    settled(qtbot, services)
    return pane


def test_how_many_of_which_kind_are_chosen(pane: ReviewPane) -> None:
    words = [each.text() for each in pane.findChildren(QLabel) if each.isVisible()]
    assert words[0] == "3 chosen"
    assert ("Complaint", "2") in pairwise(words)
    assert ("Praise", "1") in pairwise(words)


@pytest.mark.parametrize(
    ("name", "state", "said"),
    [
        ("Mark as answered", State.ANSWERED, "3 reviews are marked as answered."),
        ("No answer needed", State.NO_ANSWER_NEEDED, "3 reviews need no answer."),
        ("Not about us", State.NOT_ABOUT_US, "3 reviews are not about us."),
    ],
)
def test_all_are_done_together_and_taken_back_together(
    qtbot: QtBot,
    services: Services,
    tmp_path: Path,
    pane: ReviewPane,
    ids: list[int],
    name: str,
    state: State,
    said: str,
) -> None:
    with qtbot.waitSignal(services.did) as did:
        press(pane, name)
    assert did.args == [said, True]
    assert {in_the_store(tmp_path, each).state for each in ids} == {state}
    actions = ReviewActions(services, pane)
    with qtbot.waitSignal(actions.acted) as acted:
        actions.undo()
    assert sorted(acted.args[0]) == ids
    assert {in_the_store(tmp_path, each).state for each in ids} == {State.AWAITING}


def test_all_are_corrected(qtbot: QtBot, tmp_path: Path, pane: ReviewPane, ids: list[int]) -> None:
    with qtbot.waitSignal(pane.acted):
        press(pane, "Correct the kind…")
        choose(qtbot, "Neutral")
    assert {in_the_store(tmp_path, each).kind for each in ids} == {Kind.NEUTRAL}


def test_all_are_put_away_until_a_day_of_ones_own(
    qtbot: QtBot, tmp_path: Path, pane: ReviewPane, ids: list[int]
) -> None:
    press(pane, "Put away until…")
    choose(qtbot, "A day and time…")
    asked = dialog(qtbot)
    field = shown(asked, QDateTimeEdit, "Day and time")
    field.setDateTime(field.dateTime().addDays(-30))
    press(asked, "Put away")
    assert "That is in the past" in " ".join(each.text() for each in asked.findChildren(QLabel) if each.isVisible())
    field.setDateTime(field.dateTime().addDays(40))
    with qtbot.waitSignal(pane.acted):
        press(asked, "Put away")
    for each in ids:
        snoozed_until = in_the_store(tmp_path, each).snoozed_until
        assert snoozed_until is not None
        assert snoozed_until > NOW + 9 * DAY


def test_a_menu_of_usual_moments_opens_over_the_page(qtbot: QtBot, services: Services, ids: list[int]) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    ReviewActions(services, page).ask_snooze(ids)
    assert menu_words(qtbot) == ["This evening, 18:00", "Tomorrow, 09:00", "Monday, 09:00", "A day and time…"]


def test_nothing_chosen_does_nothing(qtbot: QtBot, services: Services, pane: ReviewPane) -> None:
    with qtbot.assertNotEmitted(services.did):
        ReviewActions(services, pane).no_answer([])
        settled(qtbot, services)


def test_what_cannot_be_done_is_told_in_the_pane(
    qtbot: QtBot, services: Services, tmp_path: Path, ids: list[int]
) -> None:
    told: list[str] = []
    parent = QWidget()
    qtbot.addWidget(parent)
    actions = ReviewActions(services, parent, lambda failure: told.append(str(failure)))
    actions.mark_answered(ids, answered_at=NOW + HOUR)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["An answer cannot have been posted in the future."]
    assert {in_the_store(tmp_path, each).state for each in ids} == {State.AWAITING}

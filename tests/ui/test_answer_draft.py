"""What the owner types is kept at once, to the letter, and nothing that happens elsewhere takes it from her."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import DiskFull
from reputation_desktop.domain.review import State
from reputation_desktop.store import actions
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox.draft_field import DraftField
from reputation_desktop.ui.inbox.review_pane import ReviewPane
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import NOW, channel, found, in_berlin, stored
from tests.ui.review_shop import (
    in_store,
    in_the_store,
    one_complaint,
    pane_over,
    press,
    settled,
    shown,
    ticking_clock,
)


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _field(pane: ReviewPane) -> DraftField:
    return shown(pane, DraftField, "Your answer")


def _draft(folder: Path, review_id: int) -> str:
    return in_the_store(folder, review_id).draft


def _words(pane: ReviewPane) -> list[str]:
    return [each.text() for each in pane.findChildren(QLabel) if each.isVisible()]


def _two(store: Store) -> list[int]:
    in_berlin(store)
    google = channel(store)
    return [stored(store, google, found(f"k{number}", f"Cold {number}.", stars=2)) for number in range(2)]


def test_typing_is_kept_and_says_when(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    pane.focus_answer()
    with qtbot.waitSignal(services.changed) as changed:
        QTest.keyClicks(_field(pane), "We are sorry")
    assert changed.args == [Changed.REVIEWS]
    assert (_draft(tmp_path, review_id), in_the_store(tmp_path, review_id).state) == ("We are sorry", State.DRAFTED)
    qtbot.waitUntil(lambda: any(each.startswith("kept ") for each in _words(pane)))


def test_who_types_without_a_pause_loses_half_a_second_at_most(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)

    def typed_on_and_kept() -> bool:
        QTest.keyClicks(_field(pane), "word ")
        return bool(_draft(tmp_path, review_id))

    qtbot.waitUntil(typed_on_and_kept)


def test_spaces_that_do_not_break_and_signs_beyond_the_usual_stay(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    words = "Désolé\u00a0! 🙂\n\nÀ bientôt"
    _field(pane).insertPlainText(words)
    qtbot.waitUntil(lambda: _draft(tmp_path, review_id) == words)


def test_going_to_another_review_keeps_the_words_and_shows_the_other_draft(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    first, second = in_store(tmp_path, _two)
    in_store(tmp_path, lambda store: actions.keep_draft(store, second, "Second draft", NOW))
    pane = pane_over(qtbot, services, first)
    _field(pane).insertPlainText("First draft")
    pane.show_review(second)
    qtbot.waitUntil(lambda: _field(pane).words == "Second draft")
    settled(qtbot, services)
    assert (_draft(tmp_path, first), _draft(tmp_path, second)) == ("First draft", "Second draft")
    assert not _field(pane).document().isUndoAvailable()


@pytest.mark.parametrize("leave", ["focus", "hide", "nothing", "quit"])
def test_words_are_kept_when_the_owner_leaves(qtbot: QtBot, services: Services, tmp_path: Path, leave: str) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    pane.focus_answer()
    _field(pane).insertPlainText("Sorry")
    if leave == "focus":
        _field(pane).clearFocus()
    elif leave == "hide":
        pane.hide()
    elif leave == "nothing":
        pane.show_nothing()
    else:
        QApplication.instance().aboutToQuit.emit()  # type: ignore[union-attr]
    assert services.database.busy
    settled(qtbot, services)
    assert _draft(tmp_path, review_id) == "Sorry"


def test_a_change_elsewhere_does_not_touch_what_is_being_typed(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    _field(pane).insertPlainText("My own words")
    services.changed.emit(Changed.REVIEWS)
    settled(qtbot, services)
    assert _field(pane).words == "My own words"


def test_typing_leaves_no_steps_for_the_undo_of_acts(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    _field(pane).insertPlainText("My own words")
    qtbot.waitUntil(lambda: _draft(tmp_path, review_id) == "My own words")
    assert in_store(tmp_path, actions.last_undoable) is None


def test_a_draft_that_was_written_elsewhere_is_taken_over_and_the_box_can_bring_back_what_was_there(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    _field(pane).insertPlainText("My own words")
    qtbot.waitUntil(lambda: _draft(tmp_path, review_id) == "My own words")
    settled(qtbot, services)
    in_store(tmp_path, lambda store: actions.keep_draft(store, review_id, "By command", NOW))
    services.changed.emit(Changed.REVIEWS)
    qtbot.waitUntil(lambda: _field(pane).words == "By command")
    _field(pane).undo()
    assert _field(pane).words == "My own words"


def test_the_line_that_is_typed_stays_in_view(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, one_complaint))
    pane.resize(1300, 500)
    pane.focus_answer()
    _field(pane).insertPlainText("A line.\n" * 40)

    def in_view() -> bool:
        cursor = _field(pane).viewport().mapTo(pane.page.area.viewport(), _field(pane).cursorRect().center())
        return pane.page.area.viewport().rect().contains(cursor)

    qtbot.waitUntil(in_view)


def test_words_to_a_review_that_was_erased_are_let_go(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, one_complaint))
    in_store(tmp_path, lambda store: erase_person(store, "Anna Baker", NOW))
    _field(pane).insertPlainText("Sorry")
    qtbot.waitUntil(lambda: any("There is no review" in each for each in _words(pane)))
    settled(qtbot, services)
    pane.page.box.keep_now()
    assert not services.database.busy


def test_emptying_the_box_takes_the_draft_back(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, one_complaint)
    in_store(tmp_path, lambda store: actions.keep_draft(store, review_id, "Draft", NOW))
    pane = pane_over(qtbot, services, review_id)
    _field(pane).selectAll()
    QTest.keyClick(_field(pane), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: in_the_store(tmp_path, review_id).state == State.AWAITING)
    assert _draft(tmp_path, review_id) == ""


def test_words_that_cannot_be_kept_stay_in_the_box_and_are_tried_again(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = in_store(tmp_path, _two)
    pane = pane_over(qtbot, services, first)

    def full(*_: object, **__: object) -> None:
        raise DiskFull(path=tmp_path)

    with monkeypatch.context() as broken:
        broken.setattr(actions, "keep_draft", full)
        _field(pane).insertPlainText("Precious")
        qtbot.waitUntil(lambda: any("not kept yet" in each for each in _words(pane)))
        pane.show_review(second)
        qtbot.waitUntil(lambda: pane.page.review_id == second)
        settled(qtbot, services)
        pane.show_review(first)
        qtbot.waitUntil(lambda: _field(pane).words == "Precious")
        settled(qtbot, services)
        qtbot.waitUntil(lambda: not services.database.busy)
    _field(pane).insertPlainText("!")
    qtbot.waitUntil(lambda: "Precious" in _draft(tmp_path, first))
    settled(qtbot, services)
    assert not any("not kept yet" in each for each in _words(pane))


def test_the_box_grows_with_its_words(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, one_complaint))
    before = _field(pane).height()
    _field(pane).insertPlainText("A line.\n" * 40)
    qtbot.waitUntil(lambda: _field(pane).height() > 2 * before)
    assert _field(pane).verticalScrollBar().maximum() == 0


def test_a_settled_review_offers_the_box_only_when_wanted(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, one_complaint)
    in_store(tmp_path, lambda store: actions.mark_answered(store, review_id, NOW, NOW, "We are sorry."))
    pane = pane_over(qtbot, services, review_id)
    assert not pane.page.box.isVisible()
    assert "You answered: We are sorry." in _words(pane)
    press(pane, "Change your answer")
    assert _field(pane).words == "We are sorry."


def test_the_cursor_goes_into_the_box_once_its_review_is_there(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    first, second = in_store(tmp_path, _two)
    pane = pane_over(qtbot, services, first)
    pane.show_review(second)
    pane.focus_answer()
    qtbot.waitUntil(lambda: _field(pane).hasFocus())
    assert pane.page.review_id == second

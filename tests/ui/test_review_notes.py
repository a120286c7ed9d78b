"""A note to self and what was promised: written down in place, ticked, taken away and put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.store.follow_ups import add_follow_up, follow_ups_of
from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox.review_pane import ReviewPane
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, NOW
from tests.ui.review_shop import (
    choose,
    dialog,
    in_store,
    in_the_store,
    one_complaint,
    pane_over,
    press,
    press_icon,
    shown,
    ticking_clock,
)


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _words(pane: ReviewPane) -> list[str]:
    return [each.text() for each in pane.findChildren(QLabel) if each.isVisible()]


def _gone(qtbot: QtBot, asked: QDialog) -> None:
    qtbot.waitUntil(lambda: not asked.isVisible())


def test_a_note_is_written_changed_and_taken_away(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    press_icon(pane, "Note to self")
    asked = dialog(qtbot)
    shown(asked, QPlainTextEdit, "Note to self").setPlainText("Ask the cook.")
    press(asked, "Keep")
    qtbot.waitUntil(lambda: "Ask the cook." in _words(pane))
    assert in_the_store(tmp_path, review_id).note == "Ask the cook."
    press(pane, "Change the note")
    press(dialog(qtbot), "Take it away")
    qtbot.waitUntil(lambda: "Ask the cook." not in _words(pane))
    assert in_the_store(tmp_path, review_id).note == ""


def test_a_promise_is_written_down_and_ticked(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    press_icon(pane, "More")
    choose(qtbot, "Follow-up…")
    asked = dialog(qtbot)
    assert not shown(asked, QPushButton, "Keep").isEnabled()
    shown(asked, QLineEdit, "What").setText("Refund")
    press(asked, "Keep")
    qtbot.waitUntil(lambda: "Refund, by Thursday" in _words(pane))
    shown(pane, QCheckBox, "Refund, by Thursday").click()
    qtbot.waitUntil(lambda: "Refund (done)" in _words(pane))
    shown(pane, QCheckBox, "Refund (done)").click()
    qtbot.waitUntil(lambda: "Refund, by Thursday" in _words(pane))


def test_a_promise_that_was_taken_away_is_put_back(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def promised(store: Store) -> int:
        review_id = one_complaint(store)
        add_follow_up(store, review_id, "Call her", (NOW - 2 * DAY).date())
        return review_id

    review_id = in_store(tmp_path, promised)
    pane = pane_over(qtbot, services, review_id)
    assert "Call her, was due Saturday" in _words(pane)
    press_icon(pane, "Take this follow-up away")
    qtbot.waitUntil(lambda: not in_store(tmp_path, lambda store: follow_ups_of(store, review_id)))
    qtbot.waitUntil(lambda: "“Call her” is taken away." in _words(pane))
    press(pane, "Put it back")
    qtbot.waitUntil(lambda: "Call her, was due Saturday" in _words(pane))
    assert "“Call her” is taken away." not in _words(pane)
    (promise,) = in_store(tmp_path, lambda store: follow_ups_of(store, review_id))
    assert (promise.text, promise.due_on) == ("Call her", (NOW - 2 * DAY).date())

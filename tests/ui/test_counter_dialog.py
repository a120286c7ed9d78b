"""The counter book: ten seconds from a spoken complaint to the inbox, and no word is lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt, QTime
from PySide6.QtWidgets import QDateEdit, QLineEdit, QPlainTextEdit, QPushButton, QTimeEdit
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import DiskFull
from reputation_desktop.domain.review import Kind
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.reviews import InboxQuery, inbox, review
from reputation_desktop.store.store import Store
from reputation_desktop.ui.channels.counter_dialog import CounterDialog
from reputation_desktop.ui.channels.counter_draft import NAME, CounterDraft, kept_draft
from reputation_desktop.ui.channels.counter_writing import CounterWriting
from reputation_desktop.ui.channels.star_picker import StarPicker
from reputation_desktop.ui.work.preferences import Preferences
from reputation_desktop.ui.work.services import Services
from tests.building import NOW, in_berlin
from tests.ui.channels_shop import shop_window
from tests.ui.owner import Owner
from tests.ui.review_shop import in_store

WORDS = "Waited twenty minutes for the bill."


def opened(qtbot: QtBot, services: Services) -> tuple[CounterDialog, Owner]:
    window = shop_window(qtbot)
    dialog = CounterDialog(services, window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog, Owner(qtbot, dialog)


def written(folder: Path) -> list[StoredReview]:
    def read(store: Store) -> list[StoredReview]:
        return [review(store, each.id) for each in inbox(store, InboxQuery(), NOW)]

    return in_store(folder, read)


def text_of(owner: Owner) -> QPlainTextEdit:
    return owner.finds(QPlainTextEdit, "What the customer said")


def test_ten_seconds_and_the_complaint_is_in_the_inbox(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, in_berlin)
    dialog, owner = opened(qtbot, services)
    assert not owner.finds(QPushButton, "Write it down").isEnabled()
    owner.types(text_of(owner), WORDS)
    owner.presses(Qt.Key.Key_2, text_of(owner), Qt.KeyboardModifier.AltModifier)
    owner.clicks("Complaint")
    owner.types(owner.finds(QLineEdit, "Who said it"), "Jo Doe")
    with qtbot.waitSignal(dialog.accepted, timeout=30_000), qtbot.waitSignal(services.did):
        owner.presses(Qt.Key.Key_Return, text_of(owner), Qt.KeyboardModifier.ControlModifier)
        assert not owner.finds(QPushButton, "Writing").isEnabled()
    (entry,) = written(tmp_path)
    assert (entry.text, entry.author, entry.kind, entry.channel) == (WORDS, "Jo Doe", Kind.COMPLAINT, "Counter")
    assert entry.rating is not None
    assert entry.rating.value == 2
    assert kept_draft(services.preferences) == CounterDraft()


def test_praise_of_last_sunday(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    in_store(tmp_path, in_berlin)
    dialog, owner = opened(qtbot, services)
    owner.types(text_of(owner), "Lovely cake.")
    owner.clicks("Complaint")
    owner.clicks("Praise")
    assert not owner.finds(QPushButton, "Complaint").isChecked()
    owner.clicks("Earlier than just now")
    owner.finds(QDateEdit, "The day on which it was said").setDate(QDate(2026, 5, 3))
    owner.finds(QTimeEdit, "The time at which it was said").setTime(QTime(14, 30))
    with qtbot.waitSignal(dialog.accepted, timeout=30_000):
        owner.clicks("Write it down")
    (entry,) = written(tmp_path)
    assert entry.kind == Kind.PRAISE
    assert entry.published_at is not None
    assert entry.published_at.isoformat() == "2026-05-03T12:30:00+00:00"


def test_words_survive_escape_and_come_back(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    dialog, owner = opened(qtbot, services)
    owner.types(text_of(owner), WORDS)
    owner.clicks("Praise")
    owner.clicks("Earlier than just now")
    owner.finds(QDateEdit, "The day on which it was said").setDate(QDate(2026, 5, 3))
    owner.presses(Qt.Key.Key_Escape, dialog)
    after_restart = Preferences(tmp_path)
    assert kept_draft(after_restart).text == WORDS
    again, owner = opened(qtbot, services)
    assert again.draft == kept_draft(after_restart)
    assert again.draft.said_at.startswith("2026-05-03T")
    owner.sees("These words were kept from last time")


def test_words_are_kept_while_they_are_typed(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    _, owner = opened(qtbot, services)
    owner.types(text_of(owner), WORDS)
    owner.waits_until(lambda: kept_draft(Preferences(tmp_path)).text == WORDS)


@pytest.mark.parametrize("spoiled", ["{", "[]", '{"no such field": 1}'])
def test_a_spoiled_draft_is_none(services: Services, spoiled: str) -> None:
    services.preferences.keep(NAME, spoiled)
    assert kept_draft(services.preferences) == CounterDraft()


def test_a_failure_keeps_the_words_and_says_so(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    dialog, owner = opened(qtbot, services)
    owner.types(text_of(owner), WORDS)
    dialog.save()
    dialog.save()
    assert len(services.processes.running) == 1
    services.processes.running[0].kill()
    owner.sees("Your words are kept here; write them down once more.")
    assert text_of(owner).toPlainText() == WORDS
    assert text_of(owner).isEnabled()
    dialog._on_failed(DiskFull())
    owner.sees("The disk is full")
    with qtbot.waitSignal(dialog.accepted, timeout=30_000):
        owner.clicks("Write it down")
    assert len(written(tmp_path)) == 1


def test_an_entry_is_written_even_where_the_dialog_is_closed(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    dialog, owner = opened(qtbot, services)
    owner.types(text_of(owner), WORDS)
    with qtbot.waitSignal(services.did, timeout=30_000) as did:
        dialog.save()
        dialog.reject()
    assert did.args == ["Written into the counter book.", False]
    assert kept_draft(services.preferences) == CounterDraft()
    assert len(written(tmp_path)) == 1


def test_a_closed_dialog_still_says_that_nothing_was_written(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    writing = CounterWriting(services, CounterDraft(text=WORDS))
    writing.speak_up()
    with qtbot.waitSignal(services.did) as did:
        services.processes.running[0].kill()
    assert did.args is not None
    assert did.args[0] == "The counter book was not written; your words wait there."


def test_nothing_said_is_nothing_to_write(qtbot: QtBot, services: Services) -> None:
    dialog, owner = opened(qtbot, services)
    owner.types(text_of(owner), "   ")
    dialog.save()
    assert not services.processes.running


def test_stars_are_chosen_by_click_and_by_key_and_taken_back(qtbot: QtBot, services: Services) -> None:
    picker = StarPicker(services.theme)
    qtbot.addWidget(picker)
    picker.show()
    chosen: list[int] = []
    picker.changed.connect(chosen.append)
    third = QPoint(services.theme.px(5 + 2 * 34 + 13), 12)
    qtbot.mouseMove(picker, third)
    assert not picker.grab().isNull()
    qtbot.mouseClick(picker, Qt.MouseButton.LeftButton, pos=third)
    qtbot.mouseClick(picker, Qt.MouseButton.LeftButton, pos=third)
    picker.setFocus()
    for key in (Qt.Key.Key_4, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_0, Qt.Key.Key_A):
        qtbot.keyClick(picker, key)
    assert chosen == [3, 0, 4, 5, 4, 0]
    assert picker.accessibleName() == "Stars: no stars. Keys 1 to 5."
    assert not picker.grab().isNull()
    qtbot.mouseMove(picker, QPoint(-5, -5))

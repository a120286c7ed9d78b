"""For everyone: each control has a name, a size that a hand hits, and can be reached without a mouse."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.shell.pages import PAGES as SHELL_PAGES
from reputation_desktop.ui.shell.window import MainWindow
from reputation_desktop.ui.theme.theme import LIGHT, Theme
from reputation_desktop.ui.words.settings import SECTIONS
from reputation_desktop.ui.work.services import Services
from tests.ui.well_filled import fill, opened

LEAST_PX = 28
PAGES = tuple(name for name, _, _ in SHELL_PAGES)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    fill(tmp_path)
    yield from opened(qtbot, theme, tmp_path)


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.services.database.busy, timeout=30_000)


def _shown(qtbot: QtBot, window: MainWindow, page: str) -> None:
    window.show_page(page)
    if page == "inbox":
        window.services.review_wanted.emit(1, False)
    _settle(qtbot, window)


def _controls(top: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
    return [
        each
        for each in top.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus and _meant_for_hands(each, kinds)
    ]


def _meant_for_hands(widget: QWidget, kinds: tuple[type[QWidget], ...]) -> bool:
    """Not the parts that Qt makes within a control of its own."""
    inner = isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QLineEdit)
    return not inner and (isinstance(widget, kinds) or not isinstance(widget, QScrollArea | QDialog | QLabel))


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"


def _check(top: QWidget) -> list[str]:
    """What is wrong with the controls of a page or dialog."""
    wrong = []
    for each in _controls(top):
        if not _name(each):
            wrong.append(f"{_told(each)} has no name")
        if isinstance(each, QAbstractButton) and min(each.width(), each.height()) < LEAST_PX - 1:
            wrong.append(f"{_told(each)} “{_name(each)}” is {each.width()}×{each.height()} px")
    wrong += [
        f"{_told(each)} may be taken for markup: {each.text()[:40]}"
        for each in top.findChildren(QLabel)
        if each.textFormat() != Qt.TextFormat.PlainText and each.text()
    ]
    return wrong


def _found(qtbot: QtBot, top: QWidget) -> list[str]:
    """What is wrong once everything has found its place."""
    with contextlib.suppress(TimeoutError):
        qtbot.waitUntil(lambda: not _check(top), timeout=2_000)
    return _check(top)


@pytest.mark.parametrize("page", PAGES)
def test_controls_have_names_and_a_size(qtbot: QtBot, window: MainWindow, page: str) -> None:
    _shown(qtbot, window, page)
    assert len(_controls(window.page(page))) >= 4
    assert _found(qtbot, window) == []


def test_settings_have_names_and_a_size(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("settings")
    wrong = []
    for section, _ in SECTIONS:
        window.services.setting_wanted.emit(section)
        _settle(qtbot, window)
        wrong += [f"{section}: {each}" for each in _found(qtbot, window.page("settings"))]
    assert wrong == []


DIALOGS: dict[str, Callable[[Services], None]] = {
    "why this score": lambda services: services.receipt_wanted.emit(),
    "counter book": lambda services: services.counter_wanted.emit(),
    "add a channel": lambda services: services.link_wanted.emit(""),
    "import": lambda services: services.file_wanted.emit(""),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_have_names_and_close_by_escape(qtbot: QtBot, window: MainWindow, name: str) -> None:
    DIALOGS[name](window.services)
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    _settle(qtbot, window)
    assert _found(qtbot, dialog) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())


@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_everything_and_comes_round(qtbot: QtBot, window: MainWindow, page: str) -> None:
    _shown(qtbot, window, page)
    wanted = {each for each in _controls(window) if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled()}
    wanted = {each for each in wanted if not _within_exclusive_group(each)}
    reached: set[QWidget] = set()
    for _ in range(3 * len(wanted) + 20):
        window.focusNextChild()
        focused = window.focusWidget()
        if focused is not None:
            reached.add(focused)
    missed = [f"{_told(each)} “{_name(each)}”" for each in wanted - reached]
    assert missed == []


def _within_exclusive_group(widget: QWidget) -> bool:
    """Of buttons that exclude each other Tab reaches the chosen one; arrows lead to the others."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive()


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_wider_than_the_smallest_window_at_twice_the_text(
    qtbot: QtBot, window: MainWindow, page: str
) -> None:
    try:
        window.services.theme.choose(LIGHT, 2.0)
        window.resize(1024, 700)
        _shown(qtbot, window, page)
        assert window.width() <= 1024
        shown = window.page(page)
        assert shown.width() >= shown.minimumSizeHint().width() or shown.findChildren(QScrollArea)
    finally:
        window.services.theme.choose(LIGHT, 1.0)

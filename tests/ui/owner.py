"""An owner at the window: finds controls by what they are called, and does with them what hands do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

Found = TypeVar("Found", bound=QWidget)
PATIENCE_MS = 30_000


class Owner:
    """Sees one window. Whatever is not there yet is waited for."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self._qtbot = qtbot
        self.window = window

    def waits_until(self, condition: Callable[[], object]) -> None:
        """Waits for something to be so."""
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def all(self, kind: type[Found], name: str = "") -> list[Found]:
        """The visible controls of a kind whose text or name begins so."""
        return [
            each
            for each in self.window.findChildren(kind)
            if each.isVisible() and (not name or name_of(each).startswith(name) or _text(each).startswith(name))
        ]

    def finds(self, kind: type[Found], name: str = "") -> Found:
        """The first of them."""
        self.waits_until(lambda: self.all(kind, name))
        return self.all(kind, name)[0]

    def clicks(self, name: str) -> None:
        """Clicks a button that can be clicked."""
        self.waits_until(lambda: any(each.isEnabled() for each in self.all(QAbstractButton, name)))
        button = next(each for each in self.all(QAbstractButton, name) if each.isEnabled())
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def types(self, widget: QWidget, text: str) -> None:
        """Types into a field."""
        self._qtbot.keyClicks(widget, text)

    def presses(self, key: Qt.Key, widget: QWidget | None = None, held: Qt.KeyboardModifier | None = None) -> None:
        """Presses a key, in the field that has the focus."""
        held = held if held is not None else Qt.KeyboardModifier.NoModifier
        self._qtbot.keyClick(widget or self.window.focusWidget() or self.window, key, held)

    def reads(self, text: str) -> bool:
        """Whether some visible words contain this."""
        return any(text in each.text() for each in self.window.findChildren(QLabel) if each.isVisible())

    def sees(self, text: str) -> None:
        """Waits until some visible words contain this."""
        self.waits_until(lambda: self.reads(text))

    def dialog(self) -> QDialog:
        """The dialog that is open."""
        return self.finds(QDialog)


def name_of(widget: QWidget) -> str:
    """What is read aloud for a control."""
    return widget.accessibleName()


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()).replace("&", "") if callable(text) else ""

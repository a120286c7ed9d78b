"""A window for dialogs to stand over."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

_LATEST: list[QWidget] = []
"""Keeps the window of the test that runs: a window that nobody holds would take its dialogs with it."""


def shop_window(qtbot: QtBot) -> QWidget:
    """An empty window, shown until the test ends."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    _LATEST[:] = [window]
    return window

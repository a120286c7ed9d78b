"""Bringing a window to the front on behalf of a later start of the program."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_MINIMISED = Qt.WindowState.WindowMinimized


def come_forward(window: QWidget, token: str = "") -> None:
    """Shows a window as it was before it was hidden or minimised, before the others and with the focus.

    Args:
        window: the window.
        token: by which the desktop knows that its user asked for it; Qt takes it from the environment.
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    if window.isMinimized():
        window.setWindowState(window.windowState() & ~_MINIMISED)
    window.show()
    window.raise_()
    window.activateWindow()

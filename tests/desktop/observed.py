"""The program as its owner starts it, with somebody inside who says what is on its screen (tests/desktop/program.py).

    python -m tests.desktop.observed --data FOLDER …

Lines of JSON come in, `{"do": "look"}` or `{"do": "close"}`; each is answered by a line that says what is seen then.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from reputation_desktop import app
from reputation_desktop.ui import start
from reputation_desktop.ui.running.application import Application
from reputation_desktop.ui.shell.window import MainWindow

_STDIN = 0


class Observer(QObject):
    """Hears what a test asks, in the turns of the program's own event loop."""

    def __init__(self) -> None:
        super().__init__()
        self._heard = b""
        self._notifier = QSocketNotifier(_STDIN, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_heard)

    def _on_heard(self) -> None:
        read = os.read(_STDIN, 4096)
        self._notifier.setEnabled(bool(read))
        *lines, self._heard = (self._heard + read).split(b"\n")
        for line in lines:
            window = _window()
            if json.loads(line)["do"] == "close" and window is not None:
                window.close()
            print(json.dumps(_seen(window)), flush=True)


def _window() -> MainWindow | None:
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)


def _seen(window: MainWindow | None) -> dict[str, Any]:
    if window is None:
        return {"state": "none", "page": "", "focus": "", "words": []}
    shown = "minimised" if window.isMinimized() else "shown"
    return {
        "state": shown if window.isVisible() else "hidden",
        "page": window.page_name,
        "focus": _name(window.focusWidget()),
        "words": [_text(each) for each in window.findChildren(QWidget) if each.isVisible() and _text(each)],
    }


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()


def _name(widget: QWidget | None) -> str:
    return "" if widget is None else widget.accessibleName() or type(widget).__name__


def main(arguments: Sequence[str]) -> int:
    """Runs the program; its observer is made with its application."""
    made_without = start.application

    def application(arguments: Sequence[str] = ()) -> Application:
        qt = made_without(arguments)
        Observer().setParent(qt)
        return qt

    start.application = application
    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What the owner sees when we failed: the data is safe, and a report can be copied. It holds no review text."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reputation_desktop.system.fault_report import fault_report, keep_report
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.text import label

log = logging.getLogger(__name__)


class CrashDialog(Dialog):
    """One fault of this program."""

    def __init__(self, theme: Theme, report: str, parent: QWidget | None) -> None:
        super().__init__(theme, self.tr("Something went wrong inside this program"), parent)
        self.setWindowTitle(self.tr("A fault of this program"))
        self.content.addWidget(
            label(
                self.tr(
                    "That is our fault, not yours. Everything stored is safe, and you can go on working. "
                    "This report tells where it happened; it holds no words of a review and nothing secret. "
                    "Please send it to us with a line about what you did."
                ),
                "secondary",
                wraps=True,
            )
        )
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("The report"))
        self._report.setMinimumHeight(theme.px(200))
        self.content.addWidget(self._report)
        self._copy = button(self.tr("Copy the report"), self._on_copy)
        go_on = button(self.tr("Go on"), self.accept, role="primary")
        self.add_buttons(self._copy, go_on)
        go_on.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(self.tr("Copied"))


class FaultWatch(QObject):
    """Takes every exception that nobody caught, in the window's thread or brought home from another.

    Signals:
        found: with the report. One fault that repeats (a paint event) is told once.
    """

    found = Signal(str)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._told: set[str] = set()
        self._before: Callable[..., object] = sys.excepthook

    def watch(self) -> None:
        """Takes what Python would print."""
        self._before, sys.excepthook = sys.excepthook, self._on_uncaught

    def look_away(self) -> None:
        """Gives it back."""
        sys.excepthook = self._before

    def take(self, error: BaseException) -> None:
        """Writes the report of a fault and tells it."""
        report = fault_report(error)
        where = "\n".join(report.splitlines()[2:])
        if where in self._told:
            return
        self._told.add(where)
        keep_report(self._folder, report)
        log.error("a fault of this program: %s", type(error).__name__)
        self.found.emit(report)

    def _on_uncaught(self, _: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._before(KeyboardInterrupt, error, None)
            return
        self.take(error)

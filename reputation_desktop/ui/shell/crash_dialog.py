"""What the owner sees when we failed: the data is safe, and a report can be copied. It holds no review text."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.text import label


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

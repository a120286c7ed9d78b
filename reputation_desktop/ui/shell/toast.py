"""A few words above the status line about what was just done, with Undo while it is fresh."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.text import label

SHOWN_MS = 10_000
"""Long enough to be read and reached by keyboard; Ctrl+Z goes on working afterwards."""


class Toast(QFrame):
    """Lies over the lower edge of the pages and takes no room. Signals `undo_wanted`."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, *, over: QWidget, within: QWidget) -> None:
        """Makes it a child of `within`, whose part `over` it lies over."""
        super().__init__(within)
        self._theme, self._over, self._within = theme, over, within
        self.setProperty("role", "toast")
        self._text = label()
        self._undo = button(self.tr("Undo"), self._on_undo, name=self.tr("Undo the last action"))
        self.setLayout(row(self._text, self._undo, margins=(16, 6, 8, 6), gap=12))
        self._away = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._away.timeout.connect(self._on_time_over)
        over.installEventFilter(self)
        self.hide()

    def say(self, text: str, *, undoable: bool) -> None:
        """Shows a sentence for a while."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo.setVisible(undoable)
        self.adjustSize()
        self._place()
        self.show()
        self._away.start()

    @property
    def text(self) -> str:
        """What is said, or said last."""
        return self._text.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        margin = self._theme.px(16)
        left = (self._over.width() - self.width()) // 2
        top = self._over.height() - self.height() - margin
        self.move(self._over.mapTo(self._within, QPoint(left, top)))
        self.raise_()

    def _on_time_over(self) -> None:
        if self._undo.hasFocus() or self.underMouse():
            self._away.start()
        else:
            self.hide()

    def _on_undo(self) -> None:
        self.hide()
        self.undo_wanted.emit()

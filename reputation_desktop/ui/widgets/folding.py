"""Two parts side by side, and one below the other where the room is too narrow for that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from reputation_desktop.ui.theme.theme import Theme

_ANY_WIDTH = 16_777_215
"""Qt's own largest width: no limit."""


class Folding(QWidget):
    """Folds by its own width. A part without a width takes a share of the room.

    Args:
        theme: the window's theme.
        first: the left part, or the upper one.
        second: the right part, or the lower one.
        below: the width in px of the design under which it folds.
        gap: px between the parts.
        first_width: px of the first part side by side; 0 for as wide as it wants to be.
        second_width: the same of the second part.

    Signals:
        folded: with whether the second part lies below the first now.
    """

    folded = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        first: QWidget,
        second: QWidget,
        *,
        below: int,
        gap: int,
        first_width: int | None = None,
        second_width: int | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._below = theme, below
        self._widths = ((first, first_width), (second, second_width))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(gap))
        for part, width in self._widths:
            self._box.addWidget(part, 1 if width is None else 0)
        self._box.addStretch()
        self.setLayout(self._box)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        folded = self.width() < self._theme.px(self._below)
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight)
        for part, width in self._widths:
            fixed = self._theme.px(width) if width and not folded else 0
            part.setMinimumWidth(fixed)
            part.setMaximumWidth(fixed or _ANY_WIDTH)
            self._box.setStretchFactor(part, 1 if width is None and not folded else 0)
        self._box.setStretch(len(self._widths), 1 if folded else 0)
        self.folded.emit(folded)

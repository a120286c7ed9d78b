"""Rows that act as one button, however much they show, and how many of them there are."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLayout, QSizePolicy, QWidget

from reputation_desktop.ui.theme.theme import Theme


class ClickableRow(QAbstractButton):
    """A row with a layout of its own that is clicked, or pressed by Enter or Space, as a whole.

    Args:
        theme: the window's theme.
        hover: the token that the row takes under the pointer.
        rule: whether a hairline runs along its top.
    """

    def __init__(self, theme: Theme, *, hover: str = "sunk", rule: bool = False) -> None:
        super().__init__()
        self._theme, self._hover, self._rule = theme, hover, rule
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        radius = 0 if self._rule else self._theme.px(6)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(self._hover))
            painter.drawRoundedRect(box.adjusted(1, 0, -1, 0) if self._rule else box, radius, radius)
        if self._rule:
            painter.fillRect(QRectF(0, 0, box.width(), 1), self._theme.colour("line"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        painter.end()


Row = TypeVar("Row", bound=QWidget)


class RowPool(Generic[Row]):
    """As many rows at the end of a layout as there is to show.

    Rows keep their places and take new content, so that neither the focus nor the pointer loses its row when the
    page is read anew.
    """

    def __init__(self, box: QBoxLayout, make: Callable[[int], Row]) -> None:
        self._box, self._make = box, make
        self.rows: list[Row] = []

    def resize(self, count: int) -> list[Row]:
        """Makes or removes rows until there are `count`; `make` gets the place of each new one."""
        while len(self.rows) < count:
            self.rows.append(self._make(len(self.rows)))
            self._box.addWidget(self.rows[-1])
        for row in self.rows[count:]:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self.rows[count:]
        return self.rows


def order_tabs(root: QWidget) -> None:
    """Lets Tab go through `root` in the order of its layouts, whenever its widgets were made."""
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> list[QWidget]:
    own = [widget] if widget.focusPolicy() & Qt.FocusPolicy.TabFocus else []
    layout = widget.layout()
    return own if layout is None else own + _stops_in(layout)


def _stops_in(layout: QLayout) -> list[QWidget]:
    found: list[QWidget] = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            found += _stops(widget)
        elif inner is not None:
            found += _stops_in(inner)
    return found

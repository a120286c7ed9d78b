"""A layout that puts its parts side by side and goes on in the next line where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Chips, tags, small buttons: as many in a line as fit.

    Args:
        parent: the widget that it lays out, if any.
        gap: px between two parts, and between two lines.
        right_from: the number of the part that, with those after it, stands at the right where all fit into one line.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8, right_from: int | None = None) -> None:
        super().__init__(parent)
        self._right_from = right_from
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802  # None ends the list
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _spare(self, width: int) -> int:
        """What is left of a line that holds all parts; nothing where they need more lines."""
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return max(0, width - sum(widths) - self.spacing() * (len(widths) - 1))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Places the parts within `rect`; returns the height they take."""
        x, y, height = rect.x(), rect.y(), 0
        for number, item in enumerate(self._items):
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if number == self._right_from:
                x += self._spare(rect.width())
            if x + size.width() > rect.right() + 1 and height:
                x, y, height = rect.x(), y + height + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            height = max(height, size.height())
        return y + height - rect.y()

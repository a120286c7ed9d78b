"""Cards, hairlines, boxes: the plain furniture of a page."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

Box = TypeVar("Box", bound=QBoxLayout)
Part = QWidget | QLayout | int | None
Margins = tuple[int, int, int, int]


def frame(role: str = "card") -> QFrame:
    """A frame of a role (see `theme/style_sheet.py`), without a layout."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def line() -> QFrame:
    """A hairline across."""
    return frame("line")


def column(*parts: Part, margins: Margins = (0, 0, 0, 0), gap: int = 0) -> QVBoxLayout:
    """Parts one below the other; a number is a gap of so many px, None takes what room is left."""
    return _filled(QVBoxLayout(), parts, margins, gap)


class _BoundedColumn(QVBoxLayout):
    """Knows that its widget is no wider than that may be; Qt asks how high it is for all the room there is."""

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        widget = self.parentWidget()
        return super().heightForWidth(width if widget is None else min(width, widget.maximumWidth()))


def bounded_column(*parts: Part, margins: Margins = (0, 0, 0, 0), gap: int = 0) -> QVBoxLayout:
    """A `column` for a widget with a maximum width and text that wraps."""
    return _filled(_BoundedColumn(), parts, margins, gap)


def row(*parts: Part, margins: Margins = (0, 0, 0, 0), gap: int = 8) -> QHBoxLayout:
    """Parts side by side; a number is a gap of so many px, None takes what room is left."""
    return _filled(QHBoxLayout(), parts, margins, gap)


def _filled(box: Box, parts: tuple[Part, ...], margins: Margins, gap: int) -> Box:
    box.setContentsMargins(*margins)
    box.setSpacing(gap)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)
    return box


def scrolling(content: QWidget) -> QScrollArea:
    """`content` in an area that scrolls up and down where the window is too low for it."""
    area = QScrollArea()
    content.setProperty("role", "page")
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def emptied(box: QLayout) -> None:
    """Takes everything out of a layout; what is taken out goes once the event is done with."""
    while (item := box.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)

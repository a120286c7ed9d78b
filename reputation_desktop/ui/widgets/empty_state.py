"""What a page shows where there is nothing yet: what that means and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.text import label


class EmptyState(QWidget):
    """A picture of two bubbles, a heading, a few plain words and what to do next."""

    def __init__(self, theme: Theme, heading: str, words: str, *actions: QAbstractButton) -> None:
        super().__init__()
        self._heading = label(heading, "title", wraps=True)
        self._words = label(words, "secondary", wraps=True)
        for each in (self._heading, self._words):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            each.setMaximumWidth(theme.px(560))
        centre = Qt.AlignmentFlag.AlignHCenter
        layout = column(None, margins=(36, 36, 36, 36), gap=12)
        layout.addWidget(_Bubbles(theme), alignment=centre)
        layout.addSpacing(12)
        for each in (self._heading, self._words):
            centred = row(None, each, None, gap=0)
            centred.setStretch(1, 1000)  # all the room up to its largest width; wrapped text asks for little
            layout.addLayout(centred)
        layout.addSpacing(8)
        layout.addLayout(row(None, *actions, None, gap=12))
        layout.addStretch(2)
        self.setLayout(layout)

    def say(self, heading: str, words: str) -> None:
        """Changes what is said."""
        self._heading.setText(heading)
        self._words.setText(words)


class _Bubbles(QWidget):
    """Something said, and its answer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(150), self._theme.px(102))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 150, self.height() / 102)
        colour = self._theme.colour
        painter.setPen(QPen(colour("edge"), 2))
        painter.setBrush(colour("surface"))
        painter.drawPath(_bubble(QRectF(2, 2, 116, 62), tail_x=38))
        painter.setPen(QPen(colour("line"), 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(22, 24, 84, 24)
        painter.drawLine(22, 40, 62, 40)
        painter.setPen(QPen(colour("accent"), 2))
        painter.setBrush(colour("accent_soft"))
        painter.drawPath(_bubble(QRectF(74, 38, 74, 46), tail_x=126))
        painter.setPen(
            QPen(colour("accent"), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tick = QPainterPath()
        tick.moveTo(98, 60)
        tick.lineTo(107, 69)
        tick.lineTo(124, 51)
        painter.drawPath(tick)
        painter.end()


def _bubble(box: QRectF, tail_x: float) -> QPainterPath:
    bubble, tail = QPainterPath(), QPainterPath()
    bubble.addRoundedRect(box, 12, 12)
    tail.moveTo(tail_x - 2, box.bottom() - 4)
    tail.lineTo(tail_x, box.bottom() + 14)
    tail.lineTo(tail_x + 14, box.bottom() - 4)
    tail.closeSubpath()
    return bubble.united(tail)

"""The steps at the left: what is done, where we are, what comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reputation_desktop.ui.theme.icons import paint_icon
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.words.numbers import whole

_DISC, _STEP = 26, 54


class StepList(QWidget):
    """Painted; read aloud as "Step 2 of 3: Where customers talk"."""

    def __init__(self, theme: Theme, names: Sequence[str]) -> None:
        super().__init__()
        self._theme, self._names, self._place = theme, tuple(names), 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, place: int) -> None:
        """Shows the step at `place`, counted from 0, as the present one."""
        self._place = place
        self.setAccessibleName(
            self.tr("Step {number} of {of}: {name}").format(
                number=place + 1, of=len(self._names), name=self._names[place]
            )
        )
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(240), self._theme.px(_STEP * (len(self._names) - 1) + _DISC + 2))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, name in enumerate(self._names):
            self._paint_step(painter, place, name)
        painter.end()

    def _paint_step(self, painter: QPainter, place: int, name: str) -> None:
        px, colour = self._theme.px, self._theme.colour
        disc = QRectF(1, 1 + px(_STEP) * place, px(_DISC), px(_DISC))
        reached = place <= self._place
        if place:
            painter.setPen(QPen(colour("line"), 2))
            x = disc.center().x()
            painter.drawLine(QPointF(x, disc.top() - px(20)), QPointF(x, disc.top() - px(8)))
        painter.setPen(QPen(colour("accent" if reached else "edge"), 1.2))
        painter.setBrush(colour("accent") if reached else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        if place < self._place:
            inset = px(6)
            paint_icon(painter, "tick", self._theme.tokens.on_accent, disc.adjusted(inset, inset, -inset, -inset))
        else:
            painter.setPen(colour("on_accent" if reached else "text2"))
            painter.setFont(self._theme.font(13, 600))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, whole(place + 1))
        painter.setPen(colour("text" if place == self._place else "text2"))
        painter.setFont(self._theme.font(14, 600 if place == self._place else 400))
        words = QRectF(disc.right() + px(12), disc.top(), self.width() - disc.right() - px(12), disc.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

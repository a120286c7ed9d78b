"""A switch that is on or off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from reputation_desktop.ui.theme.theme import Theme


class Switch(QAbstractButton):
    """Told apart by the place of its knob as well as by colour; `name` is read aloud."""

    def __init__(self, theme: Theme, name: str, *, checked: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(40), self._theme.px(28))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        px, colour = self._theme.px, self._theme.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(0, 0, px(34), px(18))
        track.moveCenter(QRectF(self.rect()).center())
        on = self.isChecked()
        painter.setPen(QPen(colour("accent" if on else "edge"), 1.2))
        painter.setBrush(colour("accent" if on else "surface"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        side = track.height() - px(6)
        x = track.right() - side - px(3) if on else track.left() + px(3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("on_accent" if on else "edge"))
        painter.drawEllipse(QRectF(x, track.top() + px(3), side, side))
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        painter.end()

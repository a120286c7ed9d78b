"""A picture that gives way to the next one within a blink, where the computer's owner has not asked for calm."""

from __future__ import annotations

from PySide6.QtCore import QVariantAnimation
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QWidget

FADE_MS = 120


def moves(widget: QWidget) -> bool:
    """Whether anything may move: the style gives its animations no time where motion is reduced."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0


class Fade(QVariantAnimation):
    """Blends what was seen into what is there now; `widget` is painted anew while it lasts."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._before = QPixmap()
        self.setDuration(FADE_MS)
        self.setStartValue(1.0)
        self.setEndValue(0.0)
        self._widget = widget
        self.valueChanged.connect(self._on_moved)
        self.finished.connect(self._on_finished)

    def begin(self, before: QPixmap) -> None:
        """Begins to give way to what is painted from now on."""
        self.stop()
        self._before = before
        self.start()

    def _on_moved(self, _: object) -> None:
        self._widget.update()

    def _on_finished(self) -> None:
        self._before = QPixmap()

    def paint(self, painter: QPainter) -> None:
        """Lays what was seen before over what has just been painted, as far as it is still there."""
        if self.state() == QVariantAnimation.State.Running:
            painter.save()
            painter.setOpacity(float(self.currentValue()))
            painter.drawPixmap(0, 0, self._before)
            painter.restore()

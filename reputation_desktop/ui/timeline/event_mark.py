"""The owner's events on the chart as buttons: reached by Tab, named, clicked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reputation_desktop.ui.charts.above import Pill
from reputation_desktop.ui.charts.chart_words import day_name
from reputation_desktop.ui.charts.facts import ChartFacts
from reputation_desktop.ui.theme.theme import Theme

LEAST = 28


class EventMark(QAbstractButton):
    """Lies over a painted pill, or over the dot of an event for whose name there was no room."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_pill(self, pill: Pill, top: float, facts: ChartFacts) -> None:
        """Takes its place over a pill; a dot stands at `top`."""
        least = self._theme.px(LEAST)
        dot = QRectF(pill.x - least / 2, top - least / 2, least, least)
        box = dot if pill.box is None else pill.box
        missing = max(0.0, least - box.height()) / 2
        self.setGeometry(box.adjusted(0, -missing, 0, missing).toAlignedRect())
        said = self.tr("Event: {title}, {day}")
        self.setAccessibleName(said.format(title=pill.event.title, day=day_name(pill.event.day, facts)))
        self.setToolTip(self.tr("{title}, {day}").format(title=pill.event.title, day=day_name(pill.event.day, facts)))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        """The pill itself is part of the chart; here is only what says that it has the focus."""
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.end()

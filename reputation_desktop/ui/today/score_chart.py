"""The score over three months, painted: a line on its band."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reputation_desktop.domain.score import Score
from reputation_desktop.ui.charts.course import (
    SCALE_WIDTH,
    Course,
    Mark,
    course_of,
    paint_bands,
    paint_grid,
    paint_lines,
    paint_point,
)
from reputation_desktop.ui.charts.facts import standing_of
from reputation_desktop.ui.charts.scale import scale_for
from reputation_desktop.ui.charts.ticks import Tick, month_ticks, paint_ticks
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.words.score_words import course_words, day_words, is_known

_MONTHS_HEIGHT, _AIR = 26, 8
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -7, Qt.Key.Key_PageDown: 7}


class ScoreChart(QWidget):
    """A day is read by pointing at it, or with the arrow keys; the chart's name then says it in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._daily: tuple[Score, ...] = ()
        self._days: list[date] = []
        self._zone: tzinfo = UTC
        self._now = datetime.now(UTC)
        self._scale = scale_for(50, 80)
        self._chosen: int | None = None
        self._points: list[QPointF] = []
        self._course = Course((), ())
        self._ticks: tuple[Tick, ...] = ()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(150))
        self._lay_out()
        self._name_course()

    def show_scores(self, daily: tuple[Score, ...], zone: tzinfo, now: datetime) -> None:
        """Shows one score a day, oldest first."""
        if self._chosen is not None and len(daily) != len(self._daily):
            self._chosen = None
        self._daily, self._zone, self._now = daily, zone, now
        self._days = [each.at.astimezone(zone).date() for each in daily]
        shown = [each for each in daily if is_known(each)]
        lows = [each.low if each.enough else each.score for each in shown]
        highs = [each.high if each.enough else each.score for each in shown]
        self._scale = scale_for(min(lows, default=50), max(highs, default=80))
        self._lay_out()
        if self._chosen is None:
            self._name_course()
        else:
            self._read(self._chosen)
        self.update()

    @property
    def reading(self) -> str:
        """The chosen day in words; empty while none is chosen."""
        return "" if self._chosen is None else day_words(self._daily[self._chosen], self._zone, self._now)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(480), self._theme.px(150))

    # --- reading a day -------------------------------------------------------------------------

    def _name_course(self) -> None:
        self.setAccessibleName(self.tr("Reputation score over three months"))
        if self._daily:
            self.setAccessibleDescription(course_words(self._daily, self._zone, self._now))

    def _read(self, place: int | None) -> None:
        self._chosen = place
        if place is None:
            QToolTip.hideText()
            self._name_course()
        else:
            self.setAccessibleName(self.reading)
            QToolTip.showText(self.mapToGlobal(self._points[place].toPoint()), self.reading, self)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._daily:
            share = (event.position().x() - self._plot.left()) / max(1.0, self._plot.width())
            self._read(min(len(self._daily) - 1, max(0, round(share * (len(self._daily) - 1)))))

    def leaveEvent(self, _: object) -> None:  # noqa: N802
        self._read(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._read(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key, last = event.key(), len(self._daily) - 1
        if last >= 0 and key in _STEPS:
            self._read(last if self._chosen is None else min(last, max(0, self._chosen + _STEPS[key])))
        elif last >= 0 and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._read(0 if key == Qt.Key.Key_Home else last)
        elif key == Qt.Key.Key_Escape and self._chosen is not None:
            self._read(None)
        else:
            super().keyPressEvent(event)

    # --- painting ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Places everything once, so that painting only draws."""
        px, daily = self._theme.px, self._daily
        plot = QRectF(self.rect()).adjusted(px(2), px(_AIR), -px(SCALE_WIDTH), -px(_MONTHS_HEIGHT))
        across = plot.width() / max(1, len(daily) - 1)
        self._plot = plot

        def place(number: int, value: float) -> QPointF:
            return QPointF(plot.left() + number * across, plot.bottom() - self._scale.share(value) * plot.height())

        marks = [
            Mark(place(number, each.score), place(number, each.high), place(number, each.low), standing_of(each))
            for number, each in enumerate(daily)
        ]
        self._points = [mark.point for mark in marks]
        self._course = course_of(marks)
        self._ticks = ()
        if self._days:
            first, last = self._days[0], self._days[-1]
            self._ticks = month_ticks(first, last, lambda day: plot.left() + (day - first).days * across, self.width(),
                                      self._theme)  # fmt: skip

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(13))
        if self._course.lines:
            paint_grid(painter, self._plot, self._scale, self.width(), self._theme)
            paint_ticks(painter, self._ticks, self._plot.bottom(), self._theme)
            paint_bands(painter, self._course, self._theme)
            paint_lines(painter, self._course, self._theme)
            self._paint_points(painter)
        elif self._daily:
            painter.setPen(self._theme.colour("text3"))
            centred = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), int(centred), course_words(self._daily, self._zone, self._now))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_points(self, painter: QPainter) -> None:
        """The last day, and the one that is being read, are filled points."""
        last = len(self._daily) - 1
        for number in {last, last if self._chosen is None else self._chosen}:
            score, point = self._daily[number], self._points[number]
            if not is_known(score):
                continue
            if number == self._chosen:
                painter.setPen(QPen(self._theme.colour("edge"), 1))
                painter.drawLine(QPointF(point.x(), self._plot.top()), QPointF(point.x(), self._plot.bottom()))
            paint_point(painter, point, standing_of(score), self._theme)

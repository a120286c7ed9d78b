"""The score over three months, painted: a line on its band."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from enum import Enum, auto
from itertools import groupby

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reputation_desktop.domain.score import Score
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.today.chart_scale import ChartScale, month_starts, scale_for
from reputation_desktop.ui.today.score_words import course_words, day_words, is_known
from reputation_desktop.ui.words.numbers import whole

_LINE = 2.4
_SCALE_WIDTH, _MONTHS_HEIGHT, _AIR = 44, 26, 8
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -7, Qt.Key.Key_PageDown: 7}


class _Standing(Enum):
    """What a day has to say."""

    NONE = auto()
    FEW = auto()
    ENOUGH = auto()


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
        self._bands: list[QPolygonF] = []
        self._lines: list[tuple[_Standing, QPolygonF]] = []
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
        plot = QRectF(self.rect()).adjusted(px(2), px(_AIR), -px(_SCALE_WIDTH), -px(_MONTHS_HEIGHT))
        across = plot.width() / max(1, len(daily) - 1)
        self._plot = plot

        def place(number: int, value: float) -> QPointF:
            return QPointF(plot.left() + number * across, plot.bottom() - self._scale.share(value) * plot.height())

        self._points = [place(number, each.score) for number, each in enumerate(daily)]
        self._bands, self._lines = [], []
        for standing, run in groupby(range(len(daily)), lambda number: _standing(daily[number])):
            numbers = list(run)
            if standing is _Standing.NONE:
                continue
            if standing is _Standing.ENOUGH:
                above = [place(number, daily[number].high) for number in numbers]
                below = [place(number, daily[number].low) for number in reversed(numbers)]
                self._bands.append(QPolygonF(above + below))
            before = numbers[0] - 1
            if before >= 0 and is_known(daily[before]):
                numbers.insert(0, before)
            self._lines.append((standing, QPolygonF([self._points[number] for number in numbers])))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(13))
        if self._lines:
            self._paint_grid(painter, self._scale)
            self._paint_months(painter)
            self._paint_course(painter)
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

    def _paint_grid(self, painter: QPainter, scale: ChartScale) -> None:
        plot, px, height = self._plot, self._theme.px, self._theme.px(18)
        line, text = self._theme.colour("line"), self._theme.colour("text3")
        for value in scale.lines:
            y = round(plot.bottom() - scale.share(value) * plot.height()) + 0.5
            painter.setPen(QPen(line, 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right() + px(6), y))
            painter.setPen(text)
            beside = QRectF(plot.right(), y - height / 2, self.width() - plot.right() - px(8), height)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, whole(value))

    def _paint_months(self, painter: QPainter) -> None:
        foot, gap, metrics = self._plot.bottom(), self._theme.px(4), QFontMetricsF(painter.font())
        for number in month_starts(self._days):
            name = QLocale().standaloneMonthName(self._days[number].month)
            x = round(self._points[number].x()) + 0.5
            painter.setPen(QPen(self._theme.colour("edge"), 1))
            painter.drawLine(QPointF(x, foot), QPointF(x, foot + gap))
            below = QRectF(x + gap, foot + gap / 2, metrics.horizontalAdvance(name) + 1, metrics.height())
            if below.right() <= self.width():
                painter.setPen(self._theme.colour("text3"))
                painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_course(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("band"))
        for band in self._bands:
            painter.drawPolygon(band)
        for standing, course in self._lines:
            pen = QPen(self._theme.colour("accent" if standing is _Standing.ENOUGH else "edge"), _LINE)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(course)

    def _paint_points(self, painter: QPainter) -> None:
        """The last day, and the one that is being read, are filled points."""
        last = len(self._daily) - 1
        for number in {last, last if self._chosen is None else self._chosen}:
            score, point, radius = self._daily[number], self._points[number], self._theme.px(5)
            if not is_known(score):
                continue
            if number == self._chosen:
                painter.setPen(QPen(self._theme.colour("edge"), 1))
                painter.drawLine(QPointF(point.x(), self._plot.top()), QPointF(point.x(), self._plot.bottom()))
            painter.setPen(QPen(self._theme.colour("surface"), 2))
            painter.setBrush(self._theme.colour("accent" if score.enough else "edge"))
            painter.drawEllipse(point, radius, radius)


def _standing(score: Score) -> _Standing:
    if not is_known(score):
        return _Standing.NONE
    return _Standing.ENOUGH if score.enough else _Standing.FEW

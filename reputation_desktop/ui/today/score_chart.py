"""The score over three months, painted: a line on its band."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from itertools import groupby

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reputation_desktop.domain.score import Score
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.today.chart_scale import ChartScale, month_starts, scale_for
from reputation_desktop.ui.today.score_words import course_words, day_words, is_known
from reputation_desktop.ui.words.numbers import whole

_LINE = 2.4
_SCALE_WIDTH, _MONTHS_HEIGHT, _AIR = 44, 26, 8
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -7, Qt.Key.Key_PageDown: 7}


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
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(150))
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
            at = self._point(place).toPoint()
            QToolTip.showText(self.mapToGlobal(at), self.reading, self)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._daily:
            plot = self._plot()
            share = (event.position().x() - plot.left()) / max(1.0, plot.width())
            self._read(min(len(self._daily) - 1, max(0, round(share * (len(self._daily) - 1)))))

    def leaveEvent(self, _: object) -> None:  # noqa: N802
        self._read(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._read(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key, last = Qt.Key(event.key()), len(self._daily) - 1
        if last >= 0 and key in _STEPS:
            self._read(last if self._chosen is None else min(last, max(0, self._chosen + _STEPS[key])))
        elif last >= 0 and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._read(0 if key == Qt.Key.Key_Home else last)
        elif key == Qt.Key.Key_Escape and self._chosen is not None:
            self._read(None)
        else:
            super().keyPressEvent(event)

    # --- painting ------------------------------------------------------------------------------

    def _plot(self) -> QRectF:
        px = self._theme.px
        return QRectF(self.rect()).adjusted(px(2), px(_AIR), -px(_SCALE_WIDTH), -px(_MONTHS_HEIGHT))

    def _point(self, place: int, value: float | None = None) -> QPointF:
        plot = self._plot()
        across = place / max(1, len(self._daily) - 1)
        height = self._scale.share(self._daily[place].score if value is None else value)
        return QPointF(plot.left() + across * plot.width(), plot.bottom() - height * plot.height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(13))
        if self._daily:
            self._paint_grid(painter, self._plot(), self._scale)
            self._paint_months(painter, self._plot())
            self._paint_course(painter)
            self._paint_points(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _paint_grid(self, painter: QPainter, plot: QRectF, scale: ChartScale) -> None:
        line, text, height = self._theme.colour("line"), self._theme.colour("text3"), self._theme.px(18)
        for value in scale.lines:
            y = round(plot.bottom() - scale.share(value) * plot.height()) + 0.5
            painter.setPen(QPen(line, 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right() + self._theme.px(6), y))
            painter.setPen(text)
            beside = QRectF(plot.right(), y - height / 2, self.width() - plot.right() - self._theme.px(8), height)
            painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, whole(value))

    def _paint_months(self, painter: QPainter, plot: QRectF) -> None:
        gap, metrics = self._theme.px(4), QFontMetricsF(painter.font())
        for place in month_starts(self._days):
            name = QLocale().standaloneMonthName(self._days[place].month)
            x = round(self._point(place).x()) + 0.5
            painter.setPen(QPen(self._theme.colour("edge"), 1))
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + gap))
            below = QRectF(x + gap, plot.bottom() + gap / 2, metrics.horizontalAdvance(name) + 1, metrics.height())
            if below.right() <= self.width():
                painter.setPen(self._theme.colour("text3"))
                painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_course(self, painter: QPainter) -> None:
        """The band and the line of the days that say enough; a grey line of those that do not yet."""
        for known, run in groupby(range(len(self._daily)), lambda place: self._standing(self._daily[place])):
            places = list(run)
            if known is None:
                continue
            if known:
                self._paint_band(painter, places)
            before = places[0] - 1
            joined = [before, *places] if before >= 0 and is_known(self._daily[before]) else places
            pen = QPen(self._theme.colour("accent" if known else "edge"), _LINE)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF([self._point(place) for place in joined]))

    @staticmethod
    def _standing(score: Score) -> bool | None:
        return score.enough if is_known(score) else None

    def _paint_band(self, painter: QPainter, places: list[int]) -> None:
        above = [self._point(place, self._daily[place].high) for place in places]
        below = [self._point(place, self._daily[place].low) for place in reversed(places)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("band"))
        painter.drawPolygon(QPolygonF(above + below))

    def _paint_points(self, painter: QPainter) -> None:
        """The last day, and the one that is being read, are filled points."""
        radius = self._theme.px(5)
        for place in {len(self._daily) - 1, len(self._daily) - 1 if self._chosen is None else self._chosen}:
            score = self._daily[place]
            if not is_known(score):
                continue
            point = self._point(place)
            if place == self._chosen:
                painter.setPen(QPen(self._theme.colour("edge"), 1))
                painter.drawLine(QPointF(point.x(), self._plot().top()), QPointF(point.x(), self._plot().bottom()))
            painter.setPen(QPen(self._theme.colour("surface"), 2))
            painter.setBrush(self._theme.colour("accent" if score.enough else "edge"))
            painter.drawEllipse(point, radius, radius)

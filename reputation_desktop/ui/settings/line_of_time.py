"""The line of time: a complaint that is written now, and when each of its reminders comes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reputation_desktop.ui.widgets.marks import Mark, mark_token, paint_mark
from reputation_desktop.ui.words.times import clock_time
from reputation_desktop.ui.work.services import Services

_MARK, _GAP, _SIDE = 18, 12, 12
_HEIGHT = 84
_A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class _Stop:
    """One mark on the line."""

    mark: Mark
    after_h: float
    when: str
    what: str


class LineOfTime(QWidget):
    """Four marks on a line, told in words too."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services, self._theme = services, services.theme
        self._stops: list[_Stop] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What happens to a complaint that is written now"))
        self._theme.changed.connect(self.updateGeometry)

    def show_targets(self, nudge_h: float, overdue_h: float, last_call_h: float) -> None:
        """Draws the line anew for these hours after the writing."""
        now = self._services.now()
        said = (
            (Mark.AWAITING, 0.0, self.tr("written")),
            (Mark.NUDGED, nudge_h, self.tr("nudge")),
            (Mark.OVERDUE, overdue_h, self.tr("overdue")),
            (Mark.LAST_CALL, last_call_h, self.tr("last call")),
        )
        stops = [_Stop(mark, hours, self._when(now, hours), what) for mark, hours, what in said]
        self._stops = sorted(stops, key=lambda stop: stop.after_h)
        told = "; ".join(self.tr("{what}: {when}").format(what=stop.what, when=stop.when) for stop in self._stops)
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.update()

    def _when(self, now: datetime, hours: float) -> str:
        """The moment as "Fri 10:00" within a week, later as "28 Nov 10:00"."""
        moment = now + timedelta(hours=hours)
        local = moment.astimezone(self._services.zone)
        if timedelta(hours=hours) <= _A_WEEK:
            day = QLocale().dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
        else:
            day = QLocale().toString(QDate(local.year, local.month, local.day), self.tr("d MMM"))
        return self.tr("{day} {time}").format(day=day, time=clock_time(moment, self._services.zone))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(420), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(300), self._theme.px(_HEIGHT))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, colour = self._theme.px, self._theme.colour
        places = self._places()
        y, half = px(22), px(_MARK) / 2
        for stop, x, following in zip(self._stops, places, [*places[1:], None], strict=True):
            if following is not None:
                token = "hatch" if stop.mark == Mark.AWAITING else mark_token(stop.mark)
                painter.setPen(QPen(colour(token), px(4)))
                start, end = x + half + px(4), following - half - px(4)
                if end > start:
                    painter.drawLine(round(start), y, round(end), y)
            paint_mark(painter, stop.mark, QRectF(x - half, y - half, 2 * half, 2 * half), self._theme)
        for place, (stop, x) in enumerate(zip(self._stops, places, strict=True)):
            self._paint_words(painter, stop, x, place)
        painter.end()

    def _paint_words(self, painter: QPainter, stop: _Stop, x: float, place: int) -> None:
        px = self._theme.px
        wide = self._widest()
        if place == 0:
            box, align = QRectF(x - px(_MARK) / 2, px(36), wide, px(20)), Qt.AlignmentFlag.AlignLeft
        elif place == len(self._stops) - 1:
            box, align = QRectF(x + px(_MARK) / 2 - wide, px(36), wide, px(20)), Qt.AlignmentFlag.AlignRight
        else:
            box, align = QRectF(x - wide / 2, px(36), wide, px(20)), Qt.AlignmentFlag.AlignHCenter
        painter.setFont(self._theme.font(13, 500))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, stop.when)
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(box.translated(0, px(20)), align | Qt.AlignmentFlag.AlignVCenter, stop.what)

    def _widest(self) -> float:
        """How much room the longest words under a mark take."""
        metrics = QFontMetricsF(self._theme.font(13, 500))
        return max((metrics.horizontalAdvance(stop.when) for stop in self._stops), default=0) + self._theme.px(4)

    def _places(self) -> list[float]:
        """Where each mark stands: far apart where much time lies between, and never upon another's words."""
        side = self._theme.px(_SIDE) + self._theme.px(_MARK) / 2
        length = self.width() - 2 * side
        longest = max((stop.after_h for stop in self._stops), default=1) or 1
        stretch = math.log1p(longest / 24)
        places = [side + length * math.log1p(stop.after_h / 24) / stretch for stop in self._stops]
        least = min(self._widest() + self._theme.px(_GAP), length / 3)
        for number in range(1, len(places)):
            places[number] = max(places[number], places[number - 1] + least)
        if places:
            places[-1] = min(places[-1], side + length)
        for number in range(len(places) - 2, 0, -1):
            places[number] = min(places[number], places[number + 1] - least)
        return places

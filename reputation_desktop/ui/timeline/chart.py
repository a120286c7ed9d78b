"""The timeline as a widget: read by pointing and by keys, days chosen by click and Enter."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reputation_desktop.ui.charts.chart_words import reading
from reputation_desktop.ui.charts.facts import ChartFacts, Picks, Standing
from reputation_desktop.ui.charts.fading import Fade, moves
from reputation_desktop.ui.charts.layout import ChartLayout, lay_out
from reputation_desktop.ui.charts.painting import paint_events, paint_layout, paint_picks
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.timeline.event_mark import EventMark
from reputation_desktop.ui.timeline.reading_box import paint_reading

_LEAST_HEIGHT, _INSET = 330, 6
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class TimelineChart(QWidget):
    """The picture is kept; what moves with the pointer is painted over it.

    Signals:
        day_chosen: with the number of a step.
        start_chosen: with the number of the step that the receipt shall start from.
        event_chosen: with the key of an event.
    """

    day_chosen = Signal(int)
    start_chosen = Signal(int)
    event_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facts: ChartFacts | None = None
        self._layout: ChartLayout | None = None
        self._picture = QPixmap()
        self._picks = Picks()
        self._event: int | None = None
        self._cursor: int | None = None
        self._marks: list[EventMark] = []
        self._fade = Fade(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(theme.px(_LEAST_HEIGHT))
        self.setAccessibleName(self.tr("Reputation score over time"))
        theme.changed.connect(self._on_theme_changed)

    # --- what is shown -------------------------------------------------------------------------

    def show_facts(self, facts: ChartFacts, description: str, *, fades: bool = False) -> None:
        """Shows another course.

        Args:
            facts: the course.
            description: it in words, for those who listen.
            fades: whether what was shown gives way to it gently.
        """
        before = self.grab() if fades and self.isVisible() and self._facts is not None and moves(self) else None
        same = self._facts is not None and self._facts.has_days_of(facts)
        self._facts, self._picks = facts, Picks()
        self.setAccessibleDescription(description)
        self._lay_out()
        self._read(self._cursor if same else None)
        if before is not None:
            self._fade.begin(before)

    def show_picks(self, picks: Picks, event: int | None) -> None:
        """Shows the chosen day, where its receipt starts, and which event is told of (its key)."""
        self._picks, self._event = picks, event
        self.update()

    @property
    def reading(self) -> list[str]:
        """What the day under the pointer or the keys says; empty while none is read."""
        return [] if self._cursor is None or self._facts is None else reading(self._cursor, self._facts)

    @property
    def event_marks(self) -> list[EventMark]:
        """The events as buttons, by day."""
        return [mark for mark in self._marks if mark.isVisibleTo(self)]

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(700), self._theme.px(_LEAST_HEIGHT))

    def _on_theme_changed(self) -> None:
        self.setMinimumHeight(self._theme.px(_LEAST_HEIGHT))
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Places everything; the picture is painted when it is seen next."""
        self._picture = QPixmap()
        self._layout = None
        if self._facts is not None and self.width() > self._theme.px(1):
            inset = self._theme.px(_INSET)
            self._layout = lay_out(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), self._facts, self._theme)
            self._place_marks(self._facts, self._layout)
        self.update()

    def _place_marks(self, facts: ChartFacts, layout: ChartLayout) -> None:
        pills = layout.above.pills if layout.says_something else ()
        while len(self._marks) < len(pills):
            made = EventMark(self, self._theme)
            made.clicked.connect(partial(self._on_event_clicked, len(self._marks)))
            self._marks.append(made)
        for mark, pill in zip(self._marks, pills, strict=False):
            mark.show_pill(pill, layout.plot.top(), facts)
        for mark in self._marks[len(pills) :]:
            mark.hide()
        before: QWidget = self
        for mark in self.event_marks:
            QWidget.setTabOrder(before, mark)
            before = mark

    def _on_event_clicked(self, place: int) -> None:
        if self._layout is not None:
            self.event_chosen.emit(self._layout.above.pills[place].event.key)

    # --- reading and choosing ------------------------------------------------------------------

    def _read(self, number: int | None) -> None:
        self._cursor = number
        lines = self.reading
        self.setAccessibleName("\n".join(lines) if lines else self.tr("Reputation score over time"))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._layout is not None:
            self._read(self._layout.step_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self._read(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._read(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._layout is not None and event.button() == Qt.MouseButton.LeftButton:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._choose(self._layout.step_at(event.position().x()), start=shift)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        target = None if self._facts is None else self._target(event.key(), self._facts, start=shift)
        if target is not None:
            self._read(target)
            if shift:
                self._choose(target, start=True)
        elif event.key() in _ENTER and self._cursor is not None:
            self._choose(self._cursor, start=shift)
        elif event.key() == Qt.Key.Key_Escape and self._cursor is not None:
            self._read(None)
        else:
            super().keyPressEvent(event)

    def _target(self, key: int, facts: ChartFacts, *, start: bool) -> int | None:
        """The step that a key leads to, from the one that is read, or from the start of the receipt."""
        last = len(facts.steps) - 1
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else last
        by = _ARROWS.get(Qt.Key(key), 0) + _PAGES.get(Qt.Key(key), 0) * facts.page
        if not by:
            return None
        if start:
            return min(last, max(0, (last if self._picks.start is None else self._picks.start) + by))
        if self._cursor is None:
            return last if self._picks.chosen is None else self._picks.chosen
        return min(last, max(0, self._cursor + by))

    def _choose(self, number: int, *, start: bool) -> None:
        (self.start_chosen if start else self.day_chosen).emit(number)

    # --- painting ------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._layout is not None:
            if self._picture.isNull():
                self._picture = self._painted(self._layout)
            painter.drawPixmap(0, 0, self._picture)
            paint_events(painter, self._layout, self._theme, self._event)
            paint_picks(painter, self._layout, self._picks, self._theme)
            self._fade.paint(painter)
            self._paint_cursor(painter, self._layout)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._theme.px(6), self._theme.px(6))
        painter.end()

    def _painted(self, layout: ChartLayout) -> QPixmap:
        """What stays as it is, kept as a picture as fine as the screen."""
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(self._theme.colour("surface"))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_layout(painter, layout, self._theme)
        painter.end()
        return picture

    def _paint_cursor(self, painter: QPainter, layout: ChartLayout) -> None:
        if self._cursor is None or not layout.says_something:
            return
        point, plot = layout.point(self._cursor), layout.plot
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        x = round(point.x()) + 0.5
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, layout.bars.bottom()))
        if layout.facts.steps[self._cursor].standing is not Standing.NONE:
            painter.setPen(QPen(self._theme.colour("surface"), 1.5))
            painter.setBrush(self._theme.colour("text2"))
            painter.drawEllipse(point, self._theme.px(3.5), self._theme.px(3.5))
        paint_reading(painter, self.reading, point, QRectF(self.rect()), self._theme)

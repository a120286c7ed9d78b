"""How far back the timeline looks: four buttons that are one control."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import row

_HEIGHT, _SIDE, _RADIUS = 34, 15, 8
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class RangeChooser(QWidget):
    """One of the ranges is chosen; the arrow keys go from one to the next.

    Signals:
        chosen: with the name of a range: month, quarter, year or all.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        words = {
            "month": self.tr("4 weeks"),
            "quarter": self.tr("3 months"),
            "year": self.tr("1 year"),
            "all": self.tr("All"),
        }
        self.setAccessibleName(self.tr("How far back"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        last = len(words) - 1
        self._segments = {
            name: _Segment(theme, text, first=place == 0, last=place == last)
            for place, (name, text) in enumerate(words.items())
        }
        for segment in self._segments.values():
            self._group.addButton(segment)
        self._group.buttonToggled.connect(self._on_toggled)
        self.setLayout(row(*self._segments.values(), gap=0))

    @property
    def names(self) -> tuple[str, ...]:
        """The ranges, shortest first."""
        return tuple(self._segments)

    def choose(self, name: str) -> None:
        """Chooses a range, and tells so where it was another."""
        self._segments[name].setChecked(True)

    def _on_toggled(self, segment: QAbstractButton, on: bool) -> None:
        if on:
            self.chosen.emit(next(name for name, each in self._segments.items() if each is segment))


class _Segment(QAbstractButton):
    """A part of the control; the outer corners are round."""

    def __init__(self, theme: Theme, text: str, *, first: bool, last: bool) -> None:
        super().__init__()
        self._theme, self._first, self._last = theme, first, last
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as its words are while it is chosen, so that choosing moves nothing."""
        width = QFontMetrics(self._theme.font(13, 600)).horizontalAdvance(self.text())
        return QSize(width + 2 * self._theme.px(_SIDE), self._theme.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        group = self.group()
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or group is None:
            super().keyPressEvent(event)
            return
        buttons = group.buttons()
        place = buttons.index(self) + step
        if 0 <= place < len(buttons):
            buttons[place].setFocus()
            buttons[place].click()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour, on = self._theme.colour, self.isChecked()
        shape = self._shape(QRectF(self.rect()).adjusted(0.5, 0.5, 0.5 if not self._last else -0.5, -0.5))
        token = "accent_soft" if on else "sel" if self.underMouse() else "surface"
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour(token))
        painter.drawPath(shape)
        painter.setFont(self._theme.font(13, 600 if on else 400))
        painter.setPen(colour("accent" if on else "text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(self._shape(QRectF(self.rect()).adjusted(1, 1, -1, -1)))
        painter.end()

    def _shape(self, box: QRectF) -> QPainterPath:
        """A rectangle that is round where the control ends."""
        radius = self._theme.px(_RADIUS)
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        for ends, left in ((self._first, box.left()), (self._last, box.right() - radius)):
            if not ends:
                square = QPainterPath()
                square.addRect(QRectF(left, box.top(), radius, box.height()))
                path = path.united(square)
        return path.simplified()

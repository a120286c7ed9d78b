"""Stars to choose by click or by the keys 1 to 5; the chosen one again takes them back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.stars import FIVE, paint_stars

_SIDE, _GAP, _MARGIN = 26, 8, 5


class StarPicker(QWidget):
    """None, or one to five.

    Signals:
        changed: with the number of stars; 0 for none.
    """

    changed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._stars = 0
        self._hovered = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say()
        theme.changed.connect(self.updateGeometry)

    @property
    def stars(self) -> int:
        """How many are chosen; 0 for none."""
        return self._stars

    def choose(self, stars: int) -> None:
        """Chooses so many; 0 takes them back."""
        if stars != self._stars:
            self._stars = stars
            self._say()
            self.update()
            self.changed.emit(stars)

    def sizeHint(self) -> QSize:  # noqa: N802
        px = self._theme.px
        return QSize(FIVE * px(_SIDE) + (FIVE - 1) * px(_GAP) + 2 * px(_MARGIN), px(_SIDE) + 2 * px(_MARGIN))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_5:
            self.choose(event.key() - Qt.Key.Key_0)
        elif event.key() in (Qt.Key.Key_0, Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.choose(0)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self.choose(min(FIVE, max(0, self._stars + step)))
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._hover(self._star_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self._hover(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        star = self._star_at(event.position().x())
        self.choose(0 if star == self._stars else star)
        self._hover(0)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        filled = self._hovered or self._stars
        paint_stars(
            painter, px(_MARGIN), px(_MARGIN), px(_SIDE), px(_GAP), filled, theme.colour("star"), theme.colour("edge")
        )
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.end()

    def _star_at(self, x: float) -> int:
        px = self._theme.px
        return min(FIVE, max(1, 1 + int((x - px(_MARGIN) + px(_GAP) / 2) // (px(_SIDE) + px(_GAP)))))

    def _hover(self, star: int) -> None:
        if star != self._hovered:
            self._hovered = star
            self.update()

    def _say(self) -> None:
        words = self.tr("%n star(s)", "", self._stars) if self._stars else self.tr("no stars")
        self.setAccessibleName(self.tr("Stars: {stars}. Keys 1 to 5.").format(stars=words))
        self.setToolTip(words)

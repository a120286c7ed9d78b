"""The rail at the left: one button a page, with what waits and what could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout

from reputation_desktop.ui.theme.icons import PROGRAM, paint_icon
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.words.numbers import whole

WIDTH = 84
_CONTENT = 41
"""An icon, and the word under it."""


class RailButton(QAbstractButton):
    """An icon over a word; a figure or a warning sign in its corner, read aloud with its name."""

    def __init__(self, theme: Theme, page: str, icon: str, text: str) -> None:
        super().__init__()
        self.page = page
        self._theme, self._icon = theme, icon
        self._count, self._warns = 0, False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_count(self, count: int) -> None:
        """Shows how many await an answer; nothing for none."""
        self._count = count
        self.setAccessibleName(
            self.text() if not count else self.tr("{page}, %n awaiting", "", count).format(page=self.text())
        )
        self.update()

    def show_warning(self, words: str) -> None:
        """Shows that something could not be read; `words` say what, none take the sign away."""
        self._warns = bool(words)
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide enough for the word as it is set while its page is shown; some languages have long ones."""
        word = QFontMetrics(self._theme.font(12, 600)).horizontalAdvance(self.text())
        return QSize(max(self._theme.px(WIDTH), word + self._theme.px(20)), self._theme.px(60))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        px, colour = self._theme.px, self._theme.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate = QRectF(self.rect()).adjusted(px(8), px(2), -px(8), -px(2))
        if self.isChecked():
            painter.setPen(QPen(colour("line"), 1))
            painter.setBrush(colour("surface"))
            painter.drawRoundedRect(plate, px(10), px(10))
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("line"))
            painter.drawRoundedRect(plate, px(10), px(10))
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), px(9), px(9))
        token = "accent" if self.isChecked() else "text2"
        side, centre = px(20), self.width() / 2
        top = plate.center().y() - px(_CONTENT) / 2
        paint_icon(painter, self._icon, getattr(self._theme.tokens, token),
                   QRectF(centre - side / 2, top, side, side))  # fmt: skip
        painter.setPen(colour(token))
        painter.setFont(self._theme.font(12, 600 if self.isChecked() else 400))
        words = QRectF(0, top + px(_CONTENT - 18), self.width(), px(18))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        self._paint_corner(painter, plate)
        painter.end()

    def _paint_corner(self, painter: QPainter, plate: QRectF) -> None:
        px, colour = self._theme.px, self._theme.colour
        if self._warns:
            side = px(14)
            place = QRectF(plate.right() - side - px(9), plate.top() + px(3), side, side)
            paint_icon(painter, "warning", self._theme.tokens.amber, place)
        elif self._count:
            figure = whole(self._count) if self._count < 1000 else "999+"
            painter.setFont(self._theme.font(11, QFont.Weight.DemiBold))
            width = max(px(18), painter.fontMetrics().horizontalAdvance(figure) + px(9))
            badge = QRectF(self.width() / 2 + px(8), plate.top() + px(2), width, px(18))
            badge.moveRight(min(badge.right(), plate.right() - 1))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(badge, px(9), px(9))
            painter.setPen(colour("on_accent"))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, figure)


class Rail(QFrame):
    """The buttons of all pages, the last one at the bottom. Signals `chosen` with the page's name."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, pages: Sequence[tuple[str, str, str]]) -> None:
        """Makes the rail of (page, icon, text)."""
        super().__init__()
        self.setProperty("role", "rail")
        self._theme = theme
        self._buttons: dict[str, RailButton] = {}
        group = QButtonGroup(self)
        group.setExclusive(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(0)
        self._emblem = _Emblem(theme)
        layout.addWidget(self._emblem)
        for page, icon, text in pages:
            made = RailButton(theme, page, icon, text)
            made.clicked.connect(self._on_clicked)
            group.addButton(made)
            self._buttons[page] = made
            if page == pages[-1][0]:
                layout.addStretch(1)
            layout.addWidget(made)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def button(self, page: str) -> RailButton:
        """The button of a page."""
        return self._buttons[page]

    def show_chosen(self, page: str) -> None:
        """Marks a page as the one that is shown."""
        self._buttons[page].setChecked(True)

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, RailButton):
            self.chosen.emit(sender.page)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Where there is not room for everything, the pages come first."""
        super().resizeEvent(event)
        pages = sum(each.sizeHint().height() for each in self._buttons.values())
        self._emblem.setVisible(self.height() >= pages + self._emblem.sizeHint().height())

    def _on_theme_changed(self) -> None:
        self.setFixedWidth(max(each.sizeHint().width() for each in self._buttons.values()))


class _Emblem(QFrame):
    """The program's icon, for recognition only."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(WIDTH), self._theme.px(72))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        side = self._theme.px(40)
        paint_icon(painter, PROGRAM, "", QRectF((self.width() - side) / 2, self._theme.px(16), side, side))
        painter.end()

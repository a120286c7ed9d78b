"""The column at the left of the inbox, and the menu that takes its place where there is little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QPushButton, QWidget

from reputation_desktop.ui.inbox.places import ColumnFacts, Place, channel_places, other_places
from reputation_desktop.ui.inbox.saved_filter_menu import SavedFilterMenu
from reputation_desktop.ui.theme.icons import paint_icon
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import tint
from reputation_desktop.ui.widgets.frames import column, emptied, frame, line, scrolling
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.numbers import whole
from reputation_desktop.ui.work.services import Services

WIDTH = 212
_PADDING, _ICON, _GAP = 10, 18, 8


class PlaceButton(QPushButton):
    """A line of the column: icon, name, and at the right a triangle or how many.

    Signals:
        menu_wanted: with where, for one of the owner's own filters.
    """

    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, place: Place) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "nav")
        self.setCheckable(True)
        self.show_place(place)

    def show_place(self, place: Place) -> None:
        """Shows a line, which may be the same with another count."""
        self.place = place
        tint(self, self._theme, place.icon, "text2")
        self.setAccessibleName(place.aloud)
        self.setToolTip(f"{place.name}: {place.warning}" if place.warning else place.name)
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        px, place = self._theme.px, self.place
        right = QRectF(self.rect()).adjusted(0, 0, -px(_PADDING), 0)
        if place.warning:
            side = px(16)
            sign = QRectF(right.right() - side, (self.height() - side) / 2, side, side)
            paint_icon(painter, "warning", self._theme.tokens.amber, sign)
            right.setRight(sign.left() - px(4))
        painter.setFont(self._theme.font(13, 600 if place.strong else 400))
        checked = self.isChecked() and place.strong
        painter.setPen(self._theme.colour("accent" if checked else "text" if place.strong else "text2"))
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        if self.place.saved_id is not None:
            self.menu_wanted.emit(self.place, event.globalPos())

    @property
    def _count(self) -> str:
        return whole(self.place.count) if self.place.count else ""

    def _fit(self) -> None:
        """Shortens the name to the room that icon, triangle and count leave."""
        px = self._theme.px
        taken = 2 * _PADDING + _ICON + 2 * _GAP + (22 if self.place.warning else 0)
        count = self.fontMetrics().horizontalAdvance(self._count)
        name = self.place.name.replace("&", "&&")
        room = max(px(40), self.width() - px(taken) - count)
        self.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room))


class ChannelColumn(QFrame):
    """Channels with how many ask for an answer; below them what is put aside, and the owner's own filters.

    Signals:
        chosen: with the `Place` that was clicked.
    """

    chosen = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self._services = services
        self._theme = services.theme
        self._saved = SavedFilterMenu(services, self)
        self._buttons: dict[str, PlaceButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._here = "all"
        self.places: tuple[Place, ...] = ()
        self._content = QWidget()
        self._lines = column(margins=(12, 20, 12, 12), gap=2)
        self._content.setLayout(self._lines)
        self.setLayout(column(scrolling(self._content)))
        self._theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_facts(self, facts: ColumnFacts) -> None:
        """Shows channels, folders and filters; where only counts are others, the lines stay what they are."""
        channels, others = channel_places(facts), other_places(facts)
        self.places = (*channels, *others)
        if list(self._buttons) == [place.key for place in self.places]:
            for place in self.places:
                self._buttons[place.key].show_place(place)
        else:
            self._build(channels, others)
        self.mark(self._here)

    def mark(self, key: str) -> None:
        """Marks the line that is shown; none where it is another query."""
        self._here = key
        for each, made in self._buttons.items():
            made.setChecked(each == key)

    def _build(self, channels: Sequence[Place], others: Sequence[Place]) -> None:
        emptied(self._lines)
        self._buttons.clear()
        heading = label(self.tr("Awaiting an answer"), "secondary")
        heading.setContentsMargins(self._theme.px(_PADDING), 0, 0, self._theme.px(6))
        self._lines.addWidget(heading)
        for place in channels:
            self._add(place)
        rule = frame("page")
        rule.setLayout(column(line(), margins=(10, 14, 10, 14)))
        self._lines.addWidget(rule)
        for place in others:
            self._add(place)
        self._lines.addStretch(1)

    def _add(self, place: Place) -> None:
        made = PlaceButton(self._theme, place)
        made.clicked.connect(self._on_clicked)
        made.menu_wanted.connect(self._saved.open_for)
        self._buttons[place.key] = made
        self._group.addButton(made)
        self._lines.addWidget(made)

    def _on_clicked(self) -> None:
        clicked = self.sender()
        if isinstance(clicked, PlaceButton):
            self.mark(clicked.place.key)
            self.chosen.emit(clicked.place)

    def _on_theme_changed(self) -> None:
        self.setFixedWidth(self._theme.px(WIDTH))


class PlaceMenuButton(QPushButton):
    """The column as a menu, where the page is too narrow for it.

    Signals:
        chosen: with the `Place`.
    """

    chosen = Signal(object)

    def __init__(self, services: Services, places: ChannelColumn) -> None:
        super().__init__()
        self._column = places
        self._theme = services.theme
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._on_menu_wanted)
        self.setMenu(self._menu)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        tint(self, self._theme, "down", "text2", size=16)

    def show_place(self, place: Place | None, title: str) -> None:
        """Says where the owner is."""
        words = title if place is None else place.name
        self.setText(_with_count(words.replace("&", "&&"), place.count if place else 0))
        self.setAccessibleName(self.tr("Shown: {place}").format(place=words if place is None else place.aloud))

    def _on_menu_wanted(self) -> None:
        self._menu.clear()
        began_others = False
        for place in self._column.places:
            if not place.strong and not began_others:
                self._menu.addSeparator()
                began_others = True
            icon = self._theme.icon("warning", "amber") if place.warning else self._theme.icon(place.icon)
            action = self._menu.addAction(icon, _with_count(place.name.replace("&", "&&"), place.count))
            action.triggered.connect(lambda _=False, place=place: self.chosen.emit(place))


def _with_count(name: str, count: int) -> str:
    return f"{name}   {whole(count)}" if count else name

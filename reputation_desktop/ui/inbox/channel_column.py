"""The column at the left of the inbox, and the menu that takes its place where there is little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QWidget

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
_PADDING, _ICON, _SIGN, _GAP = 10, 18, 16, 10


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
        self.setAccessibleName(place.aloud)
        self.setToolTip(f"{place.name}: {place.warning}" if place.warning else place.name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self)
        theme, place = self._theme, self.place
        px, tokens, checked = theme.px, theme.tokens, self.isChecked()
        inside = QRectF(self.rect()).adjusted(px(_PADDING), 0, -px(_PADDING), 0)
        paint_icon(painter, place.icon, tokens.accent if checked else tokens.text2, _square(inside, px(_ICON)))
        inside.setLeft(inside.left() + px(_ICON + _GAP))
        if place.warning:
            right = inside.adjusted(inside.width() - px(_SIGN), 0, 0, 0)
            paint_icon(painter, "warning", tokens.amber, _square(right, px(_SIGN)))
            inside.setRight(right.left() - px(_GAP) / 2)
        usual = "text" if place.strong else "text2"
        painter.setPen(theme.colour("accent" if checked else usual))
        if place.count:
            painter.setFont(theme.font(13, 600 if place.strong else 400))
            count = whole(place.count)
            painter.drawText(inside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
            inside.setRight(inside.right() - painter.fontMetrics().horizontalAdvance(count) - px(_GAP))
        painter.setFont(theme.font(14 if place.strong else 13, 600 if checked else 400))
        name = painter.fontMetrics().elidedText(place.name, Qt.TextElideMode.ElideRight, int(inside.width()))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        if self.place.saved_id is not None:
            self.menu_wanted.emit(self.place, event.globalPos())


def _square(within: QRectF, side: float) -> QRectF:
    """A square at the left of a line, in the middle of its height."""
    return QRectF(within.left(), within.center().y() - side / 2, side, side)


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
                if place != self._buttons[place.key].place:
                    self._buttons[place.key].show_place(place)
        else:
            self._build(channels, others)
        self.mark(self._here)

    def mark(self, key: str) -> None:
        """Marks the line that is shown; none where it is another query."""
        self._here = key
        for each, made in self._buttons.items():
            if made.isChecked() != (each == key):
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

    def show_place(self, place: Place | None) -> None:
        """Says where the owner is; None where the list belongs to no line of the column."""
        if place is None:
            self.setText(self.tr("Channels and filters"))
            self.setAccessibleName(self.text())
        else:
            self.setText(_with_count(place))
            self.setAccessibleName(self.tr("Shown: {place}").format(place=place.aloud))

    def _on_menu_wanted(self) -> None:
        self._menu.clear()
        began_others = False
        for place in self._column.places:
            if not place.strong and not began_others:
                self._menu.addSeparator()
                began_others = True
            icon = self._theme.icon("warning", "amber") if place.warning else self._theme.icon(place.icon)
            action = self._menu.addAction(icon, _with_count(place))
            action.triggered.connect(lambda _=False, place=place: self.chosen.emit(place))


def _with_count(place: Place) -> str:
    name = place.name.replace("&", "&&")
    return f"{name}   {whole(place.count)}" if place.count else name

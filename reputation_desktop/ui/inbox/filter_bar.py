"""The chips above the list: what of the inbox is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from reputation_desktop.ui.inbox import filters
from reputation_desktop.ui.inbox.period_dialog import PeriodDialog
from reputation_desktop.ui.widgets.buttons import chip, tint
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.frames import emptied
from reputation_desktop.ui.words.reviews import language_name
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from datetime import datetime

    from reputation_desktop.store.reviews import InboxQuery

USUAL = (filters.AWAITING, "complaints", "mixed")
"""The chips that are always there."""


class FilterBar(QWidget):
    """Three chips, a menu with all others, and every filter of that menu that is on as a chip to take away.

    Signals:
        changed: with the query that the owner wants now.
        title_closed: the name over a list that another page asked for was closed.
    """

    changed = Signal(object)
    title_closed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._query = filters.usual_query()
        self.languages: tuple[str, ...] = ()
        self._usual = {name: chip(filters.chip_word(name)) for name in USUAL}
        for name, made in self._usual.items():
            made.clicked.connect(lambda on, name=name: self._on_turned(name, on))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._on_menu_wanted)
        self._more = QPushButton(self.tr("More"))
        self._more.setProperty("role", "chip")
        self._more.setAccessibleName(self.tr("More filters"))
        self._more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._more.setMenu(self._menu)
        tint(self._more, services.theme, "down", "text2", size=14)
        self._layout = FlowLayout(self)
        self.show_query(self._query)

    def show_query(self, query: InboxQuery, title: str = "") -> None:
        """Shows what is asked; with a title alone where another page asked it."""
        self._query = query
        for made in (*self._usual.values(), self._more):
            self._layout.removeWidget(made)
        emptied(self._layout)
        if title:
            self._add_closing(title, self.title_closed.emit)
            shown: tuple[QWidget, ...] = ()
        else:
            for name, made in self._usual.items():
                made.setChecked(filters.is_on(query, name))
            shown = (*self._usual.values(), self._more)
        for made in (*self._usual.values(), self._more):
            made.setVisible(made in shown)
        for each in shown:
            self._layout.addWidget(each)
        if not title:
            now, zone = self._services.now(), self._services.zone
            for words, without in filters.extras(query, now, zone):
                self._add_closing(words, partial(self.changed.emit, without))
        self.updateGeometry()

    def _add_closing(self, words: str, on_closed: Callable[[], None]) -> None:
        made = chip(words, checked=True)
        made.setAccessibleName(self.tr("Remove the filter “{filter}”").format(filter=words))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        tint(made, self._services.theme, "close", "accent", size=12)
        made.clicked.connect(lambda *_: on_closed())
        self._layout.addWidget(made)

    def _on_turned(self, name: str, on: bool) -> None:
        self.changed.emit(filters.turned(self._query, name, on))

    # --- the menu ------------------------------------------------------------------------------

    def _on_menu_wanted(self) -> None:
        self._menu.clear()
        for group in filters.MORE:
            for name in group:
                self._check(self._menu, filters.chip_word(name), filters.is_on(self._query, name),
                            partial(self._on_turned, name))  # fmt: skip
            self._menu.addSeparator()
        self._add_stars(self._menu.addMenu(self.tr("Stars")))
        if self.languages:
            self._add_languages(self._menu.addMenu(self.tr("Language")))
        self._add_periods(self._menu.addMenu(self.tr("Written")))

    def _add_stars(self, menu: QMenu) -> None:
        for stars in (5, 4, 3, 2, 1):
            on = stars in self._query.stars
            self._check(menu, filters.stars_word(stars), on, partial(self._on_stars, stars))

    def _add_languages(self, menu: QMenu) -> None:
        for name, code in sorted((language_name(code), code) for code in self.languages):
            self._check(menu, name, code == self._query.language, partial(self._on_language, code))

    def _add_periods(self, menu: QMenu) -> None:
        for period in filters.Period:
            begin = filters.begin_of(period, self._services.now(), self._services.zone)
            on = self._query.since == begin and self._query.until is None
            self._check(menu, filters.period_word(period), on, partial(self._on_period, begin, None))
        menu.addSeparator()
        menu.addAction(self.tr("Between two days…")).triggered.connect(self._on_other_period_wanted)

    def _check(self, menu: QMenu, words: str, on: bool, act: Callable[[bool], None]) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda: act(action.isChecked()))

    def _on_stars(self, stars: int, on: bool) -> None:
        self.changed.emit(filters.with_stars(self._query, stars, on))

    def _on_language(self, code: str, on: bool) -> None:
        self.changed.emit(replace(self._query, language=code if on else ""))

    def _on_period(self, since: datetime, until: datetime | None, on: bool = True) -> None:
        self.changed.emit(replace(self._query, since=since if on else None, until=until))

    def _on_other_period_wanted(self) -> None:
        dialog = PeriodDialog(self._services.theme, self._services.zone, self._services.now(), self)
        dialog.chosen.connect(self._on_period)
        dialog.open()

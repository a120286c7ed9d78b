"""The Settings page: sections at the left, a search over all of them, and the chosen section at the right."""

from __future__ import annotations

import importlib

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QComboBox, QPushButton, QStackedWidget, QWidget

from reputation_desktop.ui.settings.fields import Unscrolled
from reputation_desktop.ui.settings.keeping import Keeping
from reputation_desktop.ui.settings.results import Results
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, frame, row
from reputation_desktop.ui.widgets.page import Page
from reputation_desktop.ui.widgets.search_field import SearchField
from reputation_desktop.ui.widgets.text import label, set_role
from reputation_desktop.ui.words.settings import SECTIONS, Findable, findables, section_title
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

SIDE_WIDTH = 244
NARROW = 1000
"""Design px of the page below which the sections stand in a menu above."""

_UNBOUNDED = 16_777_215
"""Qt's own greatest width."""


def section_class(name: str) -> type[Section]:
    """The class of a section, imported when it is wanted first."""
    module = importlib.import_module(f"reputation_desktop.ui.settings.{name}")
    made: type[Section] = getattr(module, f"{name.title().replace('_', '')}Section")
    return made


class SettingsPage(Page):
    """Every setting of the engine, what belongs to this computer, and the owner's copies."""

    cares_for = Changed.EVERYTHING

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.keeping = Keeping(services, self)
        self._made: dict[str, Section] = {}
        self._name = SECTIONS[0][0]
        self.search = SearchField(self.theme, self.tr("Find a setting"))
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self._on_search_left)
        self._title = label(self.tr("Settings"), "title")
        self._build_choices()
        self.results = Results(self.theme)
        self.results.chosen.connect(self._on_found)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.results)
        self._side = frame("side")
        self._inner = column(self._title, self.menu, self.search, self._list, None, gap=14)
        self._side.setLayout(self._inner)
        self._outer = row(self._side, gap=0)
        self._outer.addWidget(self.stack, 1)
        self.setLayout(self._outer)
        self.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_section(self._name)

    # --- building ------------------------------------------------------------------------------

    def _build_choices(self) -> None:
        """The sections twice: as a list of buttons, and as a menu for a narrow page."""
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._list = QWidget()
        box = column(gap=2)
        self.menu = QComboBox()
        self.menu.setAccessibleName(self.tr("Section"))
        Unscrolled(self.menu)
        for name, icon in SECTIONS:
            made = button(section_title(name), role="nav", theme=self.theme, icon=icon)
            made.setCheckable(True)
            self._group.addButton(made)
            self._buttons[name] = made
            box.addWidget(made)
            self.menu.addItem(section_title(name), name)
        self._list.setLayout(box)
        self._group.buttonClicked.connect(self._on_section_clicked)
        self.menu.activated.connect(self._on_menu_chosen)

    def _arrange(self) -> None:
        """Puts title, search and sections at the side, or above where the page is narrow."""
        narrow = self.width() < self.theme.px(NARROW)
        direction = QBoxLayout.Direction
        self._outer.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._inner.setDirection(direction.LeftToRight if narrow else direction.TopToBottom)
        self._inner.setContentsMargins(*((36, 20, 36, 4) if narrow else (16, 24, 16, 16)))
        self._list.setVisible(not narrow)
        self.menu.setVisible(narrow)
        set_role(self._side, "page" if narrow else "side")
        margins = self._inner.contentsMargins()
        widest = max(self.theme.px(SIDE_WIDTH), self._list.sizeHint().width() + margins.left() + margins.right())
        self._side.setMinimumWidth(0 if narrow else widest)
        self._side.setMaximumWidth(_UNBOUNDED if narrow else widest)
        self.search.setMaximumWidth(self.theme.px(260) if narrow else _UNBOUNDED)

    # --- choosing ------------------------------------------------------------------------------

    @property
    def section_name(self) -> str:
        """Which section is shown, or was before a search."""
        return self._name

    def section(self, name: str) -> Section:
        """The section of this name."""
        if name not in self._made:
            made = section_class(name)(self.services, self.keeping)
            self._made[name] = made
            self.stack.addWidget(made)
        return self._made[name]

    def show_section(self, name: str) -> None:
        """Shows a section."""
        self._name = name
        self._buttons[name].setChecked(True)
        self.menu.setCurrentIndex(self.menu.findData(name))
        self.stack.setCurrentWidget(self.section(name))

    def show_setting(self, name: str) -> None:
        """Shows a section ("privacy"), or the row of a setting or of another part of a section ("quiet_hours")."""
        self.search.clear()
        if name in self._buttons:
            self.show_section(name)
            return
        found = next((each for each in findables() if each.name == name), None)
        if found is not None:
            self._jump(found)

    def _jump(self, found: Findable) -> None:
        self.show_section(found.section)
        self.section(found.section).show_row(found.name)

    def take_focus(self) -> None:
        """The search, where most begin."""
        self.search.setFocus()

    def refresh(self, changed: Changed) -> None:
        """Reads the settings anew, and lets the shown section read what else it shows."""
        if changed & Changed.SETTINGS:
            self.keeping.read()
        if self._name in self._made and self._made[self._name].isVisible():
            self._made[self._name].refresh(changed)

    def _on_section_clicked(self, chosen: QAbstractButton) -> None:
        self._choose(next(name for name, each in self._buttons.items() if each is chosen))

    def _on_menu_chosen(self, _: int) -> None:
        self._choose(str(self.menu.currentData()))

    def _choose(self, name: str) -> None:
        self.search.clear()
        self.show_section(name)

    # --- finding -------------------------------------------------------------------------------

    def _on_searched(self, wanted: str) -> None:
        if not wanted:
            self.show_section(self._name)
            return
        found = [each for each in findables() if each.answers(wanted)]
        self.results.show_found(wanted, found)
        self.stack.setCurrentWidget(self.results)

    def _on_search_left(self) -> None:
        if self.stack.currentWidget() is self.results:
            self.results.take_focus()
        else:
            self._buttons[self._name].setFocus()

    def _on_found(self, found: Findable) -> None:
        self.search.clear()
        self._jump(found)

    # --- looks ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()

    def _on_theme_changed(self) -> None:
        self.menu.setIconSize(QSize(self.theme.px(16), self.theme.px(16)))
        for place, (_, icon) in enumerate(SECTIONS):
            self.menu.setItemIcon(place, self.theme.icon(icon))
        self._arrange()

"""What every section of the settings is: a heading, one line about it, its cards, and Undo at the top right."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QWidget

from reputation_desktop.ui.settings.controls import field_for
from reputation_desktop.ui.settings.fields import Field
from reputation_desktop.ui.settings.keeping import Keeping
from reputation_desktop.ui.settings.rows import Row, SettingRow, card_of
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import bounded_column, column, row, scrolling
from reputation_desktop.ui.widgets.marks import Mark, Sign
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.settings import part_words, section_title, section_words
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

CONTENT_WIDTH = 720
_MARGINS = (36, 24, 36, 36)


class KeptLine(QWidget):
    """Says that everything is kept as one changes it, with Undo where there is something to take back."""

    def __init__(self, theme: Theme, keeping: Keeping) -> None:
        super().__init__()
        self._keeping = keeping
        tick = Sign(theme, 16)
        tick.show_icon("tick", "accent", "")
        self.undo = button(self.tr("Undo"), keeping.undo, role="link")
        self.setLayout(row(tick, label(self.tr("Kept as you change it"), "small"), self.undo, gap=6))
        keeping.steps_changed.connect(self._on_steps_changed)
        self._on_steps_changed()

    def _on_steps_changed(self) -> None:
        what = self._keeping.last_label
        self.undo.setEnabled(bool(what))
        words = self.tr("Undo the change of “{what}”").format(what=what) if what else self.tr("Undo")
        self.undo.setAccessibleName(words)
        self.undo.setToolTip(words)


class Section(QWidget):
    """One section. What can be jumped to stands in `rows`, by the names under which the search finds it."""

    NAME = ""
    KEEPS = True
    """Whether what is changed here is kept at once, and the line that says so stands here."""

    def __init__(self, services: Services, keeping: Keeping) -> None:
        super().__init__()
        self.services, self.keeping, self.theme = services, keeping, services.theme
        self.rows: dict[str, Row] = {}
        self.fields: dict[str, Field] = {}
        self._column = QWidget()
        self._body = bounded_column(gap=20)
        head = row(gap=12)
        head.addWidget(label(section_title(self.NAME), "title", wraps=True), 1)
        if self.KEEPS:
            head.addWidget(KeptLine(self.theme, keeping))
        self._body.addLayout(column(head, label(section_words(self.NAME), "secondary", wraps=True), gap=4))
        self._column.setLayout(self._body)
        self._page = QWidget()
        held = row(self._column, margins=_MARGINS, gap=0)
        held.addStretch(0)
        held.setStretch(0, 1)
        self._page.setLayout(column(held, None))
        self._area = scrolling(self._page)
        self.setLayout(column(self._area))
        self.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.build()

    def build(self) -> None:
        """Puts the cards together."""
        raise NotImplementedError

    def refresh(self, changed: Changed) -> None:
        """Reads anew what changed, where the section shows more than settings."""

    def add(self, part: QWidget | QLayout) -> None:
        """Puts a card or a layout below the last one."""
        if isinstance(part, QLayout):
            self._body.addLayout(part)
        else:
            self._body.addWidget(part)

    def setting(self, name: str, mark: Mark = Mark.NOTHING) -> SettingRow:
        """The row of a setting."""
        made = SettingRow(self.theme, self.keeping, name, field_for(name, self.services), mark)
        self.rows[name], self.fields[name] = made, made.field
        return made

    def part(self, name: str, control: QWidget | None = None) -> Row:
        """The row of something that is no setting of the engine; what acts may also stand below its words."""
        made = Row(self.theme, *part_words(name), control or QWidget())
        self.rows[name] = made
        return made

    def add_card(self, heading: str, *parts: QWidget) -> None:
        """A card of rows, under a heading where there is one."""
        if heading:
            self.add(column(label(heading, "heading", wraps=True), card_of(*parts), gap=8))
        else:
            self.add(card_of(*parts))

    def show_row(self, name: str) -> None:
        """Scrolls to a row, makes it stand out and gives it the focus."""
        found = self.rows.get(name)
        if found is not None:
            found.stand_out()
            found.focus_control()
            # Once the layout has found its heights.
            QTimer.singleShot(0, found, lambda: self._area.ensureWidgetVisible(found, 0, self.theme.px(60)))

    @property
    def widest(self) -> int:
        """How wide the section has to be at least."""
        return self._page.minimumSizeHint().width()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.refresh(Changed.EVERYTHING)

    def _on_theme_changed(self) -> None:
        self._column.setMaximumWidth(self.theme.px(CONTENT_WIDTH))

"""What "Find a setting" found, to be jumped to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from reputation_desktop.ui.settings.section import CONTENT_WIDTH
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import column, frame, row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.settings import Findable, section_title

_FINDABLE = Qt.ItemDataRole.UserRole


class Results(QWidget):
    """A list of settings with the section that each stands in; Enter or a click jumps there.

    Signals:
        chosen: with the `Findable` to show.

    Attributes:
        wanted: what was looked for.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.wanted = ""
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSpacing(5)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Settings that were found"))
        self._nothing = label(self.tr("No setting is called like that. Try another word."), "secondary", wraps=True)
        self._card = frame("card")
        self._card.setLayout(column(self.list, margins=(12, 12, 12, 12)))
        self._card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._held = QWidget()
        self._held.setLayout(column(label(self.tr("Found"), "title"), self._nothing, gap=12))
        self._held.layout().addWidget(self._card)  # type: ignore[union-attr]
        centred = row(self._held, margins=(36, 24, 36, 24), gap=0)
        centred.addStretch(0)
        centred.setStretch(0, 1)
        self.setLayout(centred)
        self.list.itemActivated.connect(self._on_chosen)
        self.list.itemClicked.connect(self._on_chosen)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def found(self) -> list[Findable]:
        """What is listed."""
        return [self.list.item(place).data(_FINDABLE) for place in range(self.list.count())]

    def show_found(self, wanted: str, found: Sequence[Findable]) -> None:
        """Lists what was found for `wanted`."""
        self.wanted = wanted
        self.list.clear()
        for each in found:
            words = self.tr("{label} · {section}").format(label=each.label, section=section_title(each.section))
            item = QListWidgetItem(f"{words}\n{each.why}")
            item.setData(_FINDABLE, each)
            self.list.addItem(item)
        self._card.setVisible(bool(found))
        self._nothing.setVisible(not found)

    def take_focus(self) -> None:
        """The first one is at hand."""
        if self.list.count():
            self.list.setFocus()
            self.list.setCurrentRow(0)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_FINDABLE))

    def _on_theme_changed(self) -> None:
        self._held.setMaximumWidth(self._theme.px(CONTENT_WIDTH))

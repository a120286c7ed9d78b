"""What "Find a setting" found, to be jumped to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from reputation_desktop.ui.widgets.frames import column
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.settings import Findable, section_title


class Results(QWidget):
    """A list of settings with the section that each stands in; Enter or a click jumps there.

    Signals:
        chosen: with the `Findable` to show.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setSpacing(4)
        self._list.setAccessibleName(self.tr("Settings that were found"))
        self._nothing = label(self.tr("No setting is called like that. Try another word."), "secondary", wraps=True)
        self.setLayout(
            column(label(self.tr("Found"), "title"), self._nothing, self._list, margins=(36, 24, 36, 24), gap=12)
        )
        self._list.itemActivated.connect(self._on_chosen)
        self._list.itemClicked.connect(self._on_chosen)

    @property
    def labels(self) -> list[str]:
        """What the found settings are called."""
        return [self._list.item(place).data(Qt.ItemDataRole.UserRole).label for place in range(self._list.count())]

    def show_found(self, found: Sequence[Findable]) -> None:
        """Lists what was found."""
        self._list.clear()
        for each in found:
            words = self.tr("{label} · {section}").format(label=each.label, section=section_title(each.section))
            item = QListWidgetItem(f"{words}\n{each.why}")
            item.setData(Qt.ItemDataRole.UserRole, each)
            self._list.addItem(item)
        self._list.setVisible(bool(found))
        self._nothing.setVisible(not found)

    def take_focus(self) -> None:
        """The first one is at hand."""
        if self._list.count():
            self._list.setFocus()
            self._list.setCurrentRow(0)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

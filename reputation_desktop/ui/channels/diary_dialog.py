"""The network diary: every request that this program ever made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableView, QWidget

from reputation_desktop.ui.channels.diary_model import ADDRESS, ANSWER, CHANNEL, SIZE, TOOK, WHEN, DiaryModel
from reputation_desktop.ui.channels.growing_dialog import GrowingDialog
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, frame, row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.diary import DiaryEntry
    from reputation_desktop.store.store import Store

_WIDTHS = {WHEN: 160, CHANNEL: 130, ADDRESS: 320, ANSWER: 180, SIZE: 76, TOOK: 72}


class DiaryDialog(GrowingDialog):
    """A table of requests, by channel; the chosen ones can be copied."""

    def __init__(self, services: Services, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("DiaryDialog", "Network diary")
        super().__init__(services.theme, title, parent, width=940)
        self._services = services
        px = services.theme.px
        words = self.tr(
            "Every request that this program ever made, and nothing but these. What is secret in an address is "
            "struck out before it is written down."
        )
        self.content.addWidget(label(words, "secondary", wraps=True))
        self.model = DiaryModel(services.zone, services.now(), self)
        self._box = QComboBox()
        self._box.setAccessibleName(self.tr("Channel"))
        self._box.setMinimumWidth(px(220))
        self._box.addItem(self.tr("All channels"), "")
        self._box.activated.connect(self._on_chosen)
        self._count = label("", "small")
        self.content.addLayout(row(self._box, self._count, None, gap=px(12)))
        self.table = self._built_table()
        card = frame()
        card.setLayout(column(self.table, margins=(1, px(6), 1, px(6))))
        self.content.addWidget(card, 1)
        self._copy = button(self.tr("Copy"), self.copy, name=self.tr("Copy the chosen requests, or all that are shown"))
        self.add_buttons(button(self.tr("Close"), self.accept), left=self._copy)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table).activated.connect(self.copy)
        self.ask(services.database, _read_diary, self._on_read)

    def copy(self) -> None:
        """Copies the chosen requests, or all that are shown where none is chosen."""
        chosen = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        rows = chosen or range(self.model.rowCount())
        QGuiApplication.clipboard().setText("\n".join(map(self.model.line, rows)))

    def _built_table(self) -> QTableView:
        px = self._services.theme.px
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Requests"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(px(34))
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for section, width in _WIDTHS.items():
            table.setColumnWidth(section, px(width))
        table.horizontalHeader().setSectionResizeMode(ADDRESS, QHeaderView.ResizeMode.Stretch)
        table.setMinimumHeight(px(340))
        return table

    def _on_read(self, entries: list[DiaryEntry]) -> None:
        self.model.show_entries(entries)
        for name in self.model.channels:
            self._box.addItem(name, name)
        self._say_count()

    def _on_chosen(self, place: int) -> None:
        self.model.choose_channel(self._box.itemData(place))
        self._say_count()

    def _say_count(self) -> None:
        if self.model.chosen_count:
            self._count.setText(self.tr("%n request(s)", "", self.model.chosen_count))
        else:
            self._count.setText(self.tr("Nothing was ever requested."))


def _read_diary(store: Store) -> list[DiaryEntry]:
    from reputation_desktop.store.diary import diary

    return diary(store)

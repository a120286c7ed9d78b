"""The last requests to a channel and what came of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.channels.answer_words import answer_words, answered_well, duration_words
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, emptied, line, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.text import ElidedLabel, label
from reputation_desktop.ui.words import times
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.diary import DiaryEntry


SHOWN_AT_FIRST = 4


class LastTries(QWidget):
    """Newest first, a few until more are wanted; hidden where none was made."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._tries: tuple[DiaryEntry, ...] = ()
        self._rows = column()
        self._more = button("", self._on_more, role="link")
        title = label(self.tr("The last tries"), "heading")
        self.setLayout(column(title, services.theme.px(10), self._rows, row(self._more, None)))

    def show_tries(self, tries: tuple[DiaryEntry, ...]) -> None:
        """Shows these requests."""
        self._tries = tries
        self.setVisible(bool(tries))
        self._show(tries[:SHOWN_AT_FIRST])
        self._more.setVisible(len(tries) > SHOWN_AT_FIRST)
        self._more.setText(self.tr("Show %n earlier", "", len(tries) - SHOWN_AT_FIRST))

    def _show(self, tries: tuple[DiaryEntry, ...]) -> None:
        emptied(self._rows)
        for each in tries:
            self._rows.addWidget(line())
            self._rows.addWidget(self._row(each))

    def _on_more(self) -> None:
        self._more.hide()
        self._show(self._tries)

    def _row(self, entry: DiaryEntry) -> QWidget:
        theme, px = self._services.theme, self._services.theme.px
        well = answered_well(entry.status, entry.failure)
        sign = Sign(theme, 16)
        sign.show_icon(*(("tick", "accent", "") if well else ("warning", "amber", "")))
        when = times.day_and_time(entry.asked_at, self._services.zone, self._services.now())
        first = label(when[:1].upper() + when[1:], "secondary")
        first.setMinimumWidth(px(150))
        words = ElidedLabel(answer_words(entry.status, entry.failure), "secondary")
        took = label(duration_words(entry.millis) if entry.millis else "", "small")
        shown = QWidget()
        layout = row(sign, first, words, took, margins=(0, px(8), 0, px(8)), gap=px(14))
        layout.setStretch(2, 1)
        shown.setLayout(layout)
        return shown

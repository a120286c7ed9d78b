"""Who waits: the complaints, oldest first; and what is said where none does."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from reputation_desktop.ui.today.nobody_waits import NobodyWaits
from reputation_desktop.ui.today.reading import PageFacts
from reputation_desktop.ui.today.rows import RowPool
from reputation_desktop.ui.today.skeleton import grey_blocks
from reputation_desktop.ui.today.waiting_row import WaitingRow
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, line, row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.services import Services

ROWS = 8
"""Complaints that are shown before "Show all": more than anybody answers in one go."""


class WaitingCard(QFrame):
    """The second card."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._services = services
        px = services.theme.px
        self.heading = label(self.tr("Complaints"), "heading", wraps=True)
        self._order = label(self.tr("Oldest first"), "secondary")
        head = row(self.heading, self._order, margins=(px(20), px(14), px(20), px(14)))
        head.setStretch(0, 1)
        self._head = QWidget()
        self._head.setLayout(head)
        self._waiting = grey_blocks(services.theme, *[(560, 16), (320, 12)] * 3, gap=14)
        self._skeleton = QWidget()
        self._skeleton.setLayout(column(self._waiting, margins=(px(20), px(8), px(20), px(24))))
        self.nobody = NobodyWaits(services)
        self.nobody.hide()
        rows = column()
        self._pool = RowPool(rows, self._new_row)
        self.show_all = button("", self._on_show_all, role="link")
        self._more = self._strip(self.show_all)
        self._footnote = label(role="secondary", wraps=True)
        self.open_inbox = button(self.tr("Open the inbox"), partial(services.page_wanted.emit, "inbox"), role="link")
        self._foot = self._strip(self.open_inbox)
        self.setLayout(
            column(self._head, self._skeleton, self.nobody, rows, self._more, self._foot, margins=(1, 0, 1, px(1)))
        )
        self._order.hide()
        self._more.hide()
        self._foot.hide()

    def _strip(self, link: QAbstractButton) -> QWidget:
        px = self._services.theme.px
        strip = QWidget()
        words = row(margins=(px(20), px(6), px(16), px(6)))
        if link is self.open_inbox_or_none():
            words.addWidget(self._footnote, 1)
        words.addWidget(link)
        strip.setLayout(column(line(), words))
        return strip

"""What can be done to several chosen reviews at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from reputation_desktop.domain.review import Kind
from reputation_desktop.ui.inbox.kind_menu import KINDS, kind_icon
from reputation_desktop.ui.inbox.review_actions import ReviewActions
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.frames import column, emptied, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.numbers import whole
from reputation_desktop.ui.words.reviews import kind_word
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_SLOT = "chosen reviews"


class ChosenPane(QWidget):
    """How many are chosen, of which kinds, and the actions that fit all of them."""

    def __init__(self, services: Services, actions: ReviewActions) -> None:
        super().__init__()
        self._services, self._actions = services, actions
        self._ids: list[int] = []
        theme = services.theme
        self._count = label("", "title", wraps=True)
        self._kinds = FlowLayout(gap=theme.px(18))
        acts = FlowLayout(gap=theme.px(10))
        self._snooze = button(self.tr("Put away until…"), self._on_snooze_wanted, theme=theme, icon="snooze")
        self._correct = button(self.tr("Correct the kind…"), self._on_kind_wanted, theme=theme, icon="pen")
        for each in (
            button(self.tr("Mark as answered"), lambda: actions.mark_answered(self._ids), theme=theme, icon="tick"),
            button(self.tr("No answer needed"), lambda: actions.no_answer(self._ids), theme=theme, icon="done"),
            self._snooze,
            button(self.tr("Not about us"), lambda: actions.not_about_us(self._ids), theme=theme, icon="not_us"),
            self._correct,
        ):
            acts.addWidget(each)
        words = self.tr("Each of these can be undone with one step.")
        self.setLayout(
            column(
                self._count, 12, self._kinds, 24, acts, 16, label(words, "small", wraps=True), None,
                margins=(28, 36, 28, 28),
            )
        )  # fmt: skip

    def show_ids(self, ids: Sequence[int]) -> None:
        """Shows what is chosen; the kinds follow once they are counted."""
        self._ids = list(ids)
        self._count.setText(self.tr("%n chosen", "", len(self._ids)))
        chosen = self._ids

        def work(store: Store) -> Counter[Kind]:
            from reputation_desktop.store.listing import listed

            return Counter(each.kind for each in listed(store, chosen))

        self._services.database.ask(work, self._on_counted, slot=_SLOT)

    def _on_counted(self, kinds: Counter[Kind]) -> None:
        emptied(self._kinds)
        for kind in (*KINDS, Kind.UNJUDGED):
            if kinds[kind]:
                self._kinds.addWidget(self._kind(kind, kinds[kind]))

    def _kind(self, kind: Kind, count: int) -> QWidget:
        word = kind_word(kind)
        sign = Sign(self._services.theme, 12)
        sign.show_kind(kind, word)
        shown = QWidget()
        shown.setLayout(row(sign, label(word, "secondary"), label(whole(count), "strong"), gap=6))
        return shown

    def _on_snooze_wanted(self) -> None:
        self._actions.ask_snooze(self._ids, self._snooze)

    def _on_kind_wanted(self) -> None:
        menu, ids = QMenu(self), self._ids
        menu.aboutToHide.connect(menu.deleteLater)
        for kind in KINDS:
            action = menu.addAction(QIcon(kind_icon(self._services.theme, kind)), kind_word(kind))
            action.triggered.connect(lambda _=False, kind=kind: self._actions.correct(ids, kind))
        menu.popup(self._correct.mapToGlobal(QPoint(0, self._correct.height())))

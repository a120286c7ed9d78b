"""Why the score moved between two days, or why it is what it was on one of them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.group_receipt import Group
from reputation_desktop.ui.receipts.moment_panel import MomentPanel
from reputation_desktop.ui.receipts.own_slot import own_slot
from reputation_desktop.ui.receipts.points import ScoreLine
from reputation_desktop.ui.timeline.receipt_reading import ChangeShown, ChosenTime, read_change
from reputation_desktop.ui.timeline.receipt_rows import GroupSection
from reputation_desktop.ui.widgets.buttons import chip
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.rows import order_tabs
from reputation_desktop.ui.widgets.skeleton import grey_blocks
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.times import calendar_day
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.scope import Scope
    from reputation_desktop.store.store import Store


class ReceiptCard(QFrame):
    """The receipt of the chosen time: what changed, or all that the score is made of at its end.

    Signals:
        left_out: with a review's id: what if it were gone?
    """

    left_out = Signal(int)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._services, self._theme = services, services.theme
        self._slot = own_slot(self, services.database, "receipt of a change")
        self._chosen: ChosenTime | None = None
        px = self._theme.px
        self._time = label(role="secondary", wraps=True)
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._notice = Notice(self._theme)
        self._changed, self._all = chip(self.tr("What changed"), checked=True), chip(self.tr("All of it"))
        self._modes = QButtonGroup(self)
        for mode in (self._changed, self._all):
            self._modes.addButton(mode)
        self._modes.buttonClicked.connect(self._on_mode_chosen)
        self._waiting = grey_blocks(self._theme, *[(280, 20)] * 6, gap=18)
        self._change, self._moment = self._change_panel(), MomentPanel(services, leaves_out=True)
        self._moment.shown.connect(self._on_moment_shown)
        self._moment.not_read.connect(self._on_not_read)
        self._moment.left_out.connect(self.left_out)
        head = row(label(self.tr("Receipt"), "heading"), self._time)
        head.setStretch(1, 1)
        modes = row(self._changed, self._all, None, gap=px(6))
        self.setLayout(
            column(
                head, px(10), modes, px(4), self._notice, self._waiting, self._change, self._moment,
                margins=(px(18), px(16), px(18), px(10)),
            )
        )  # fmt: skip
        self._change.hide()
        self._moment.hide()

    def _change_panel(self) -> QWidget:
        self._start, self._total = ScoreLine(self._theme), ScoreLine(self._theme, total=True, ruled=True)
        self.groups = {group: GroupSection(self._services, group) for group in Group}
        for section in self.groups.values():
            section.grown.connect(self._on_grown)
            section.not_read.connect(self._on_not_read)
            section.left_out.connect(self.left_out)
        made = QWidget()
        made.setLayout(column(self._start, *self.groups.values(), self._total))
        return made

    # --- reading -------------------------------------------------------------------------------

    def show_between(self, scope: Scope, start: datetime, end: datetime) -> None:
        """Reads and shows the receipt of a change; where `start` is not before `end`, of the moment `end` alone."""
        self._chosen = ChosenTime(scope, start, end)
        moved = start < end
        self._changed.setVisible(moved)
        self._all.setVisible(moved)
        self._read()

    def _read(self) -> None:
        """What is shown stays until the other is read, so that nothing jumps."""
        chosen = self._chosen
        if chosen is None:
            return
        self._services.database.forget(self._slot)
        self._moment.forget()
        if self._all.isChecked() or not chosen.start < chosen.end:
            self._moment.read(chosen.scope, chosen.end, self._score_words(chosen.end))
            return
        opened = {group: section.open_count for group, section in self.groups.items() if not section.isHidden()}

        def read(store: Store) -> ChangeShown:
            return read_change(store, chosen, opened)

        self._services.database.ask(read, self._on_change_read, on_failed=self._on_not_read, slot=self._slot)

    def _on_change_read(self, shown: ChangeShown) -> None:
        chosen = self._chosen
        if chosen is None:
            return
        start, end, enough = self._score_words(chosen.start), self._score_words(chosen.end), shown.enough_reviews
        self._time.setText(self.tr("{start} to {end}").format(start=self._day(chosen.start), end=self._day(chosen.end)))
        self._start.show_score(start, shown.start, shown.before, enough)
        self._total.show_score(end, shown.end, shown.after, enough)
        found = {each.group: each for each in shown.groups}
        for group, section in self.groups.items():
            section.setVisible(group in found)
            if group in found:
                section.show_group(found[group], chosen)
        self._show(self._change)

    def _on_moment_shown(self) -> None:
        if self._chosen is not None:
            self._time.setText(self._day(self._chosen.end))
        self._show(self._moment)

    def _show(self, panel: QWidget) -> None:
        self._notice.hide()
        self._waiting.hide()
        for each in (self._change, self._moment):
            each.setVisible(each is panel)
        self._on_grown()

    def _on_not_read(self, failure: WorldFailed) -> None:
        self._waiting.hide()
        self._notice.say(told(failure), (self.tr("Try again"), self._read), sort="error")

    def _on_mode_chosen(self) -> None:
        self._read()

    def _on_grown(self) -> None:
        order_tabs(self)

    # --- words ---------------------------------------------------------------------------------

    def _score_words(self, at: datetime) -> str:
        return self.tr("Score on {day}").format(day=self._day(at))

    def _day(self, at: datetime) -> str:
        return calendar_day(at, self._services.zone, self._services.now())

"""The receipt of a moment on the screen."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.receipt import HEAVIEST
from reputation_desktop.ui.receipts.entry_list import EntryList
from reputation_desktop.ui.receipts.moment import MomentReceipt, read_moment, read_more_of_moment
from reputation_desktop.ui.receipts.own_slot import own_slot
from reputation_desktop.ui.receipts.points import ScoreLine
from reputation_desktop.ui.widgets.frames import column
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.scope import Scope
    from reputation_desktop.store.store import Store


class MomentPanel(QWidget):
    """What every shop starts with, the reviews that weigh most, the exact rest, and the score they make.

    Args:
        services: the window's.
        leaves_out: whether reviews can be imagined gone.

    Signals:
        shown: with the `MomentReceipt`, once it is.
        not_read: with the `WorldFailed` that says why not.
        left_out: with a review's id: what if it were gone?
    """

    shown = Signal(object)
    not_read = Signal(object)
    left_out = Signal(int)

    def __init__(self, services: Services, *, leaves_out: bool = False) -> None:
        super().__init__()
        self._database = services.database
        self._slot = own_slot(self, services.database, "receipt of a moment")
        self._scope: Scope | None = None
        self._at = services.now()
        self._total_words = ""
        self._start, self._total = ScoreLine(services.theme), ScoreLine(services.theme, total=True, ruled=True)
        self.entries = EntryList(services, leaves_out=leaves_out)
        self.entries.more_wanted.connect(self._on_more_wanted)
        self.entries.left_out.connect(self.left_out)
        self.setLayout(column(self._start, self.entries, self._total))

    def read(self, scope: Scope | None, at: datetime, total_words: str) -> None:
        """Reads and shows the receipt of `at`, of the first shop where there is no scope.

        Asked again for the same, it shows as many reviews as before.
        """
        count = max(HEAVIEST, self.entries.count) if (scope, at) == (self._scope, self._at) else HEAVIEST
        self._scope, self._at, self._total_words = scope, at, total_words

        def read(store: Store) -> MomentReceipt:
            return read_moment(store, scope, at, count)

        self._database.ask(read, self._on_read, on_failed=self.not_read.emit, slot=self._slot)

    def forget(self) -> None:
        """Wants no answer any more."""
        self._database.forget(self._slot)

    def _on_read(self, receipt: MomentReceipt) -> None:
        said = self.tr("{count} average reviews that every shop starts with")
        self._start.show_number(said.format(count=f"{receipt.phantoms:g}"), receipt.start)
        self.entries.show_page(receipt.page)
        self._total.show_score(self._total_words, receipt.end, receipt.score, receipt.enough_reviews)
        self.shown.emit(receipt)

    def _on_more_wanted(self) -> None:
        scope, at, shown = self._scope, self._at, self.entries.page
        self._database.ask(
            lambda store: read_more_of_moment(store, scope, at, shown),
            self.entries.add_page, on_failed=self.not_read.emit, slot=self._slot,
        )  # fmt: skip

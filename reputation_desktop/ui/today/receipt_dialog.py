"""Why the score is what it is: a receipt, down to single reviews."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.today.first_words import first_words
from reputation_desktop.ui.today.receipt_reading import ReceiptEntry, ShownReceipt, read_receipt
from reputation_desktop.ui.today.rows import ClickableRow
from reputation_desktop.ui.today.skeleton import grey_blocks
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.frames import column, emptied, line, row
from reputation_desktop.ui.widgets.marks import Mark, Sign
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.stars import Stars
from reputation_desktop.ui.widgets.text import ElidedLabel, label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.numbers import decimal, signed, whole
from reputation_desktop.ui.words.reviews import kind_word
from reputation_desktop.ui.words.times import day
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_SLOT = "receipt"
_SIGN_WIDTH, _POINTS_WIDTH = 84, 60


class ReceiptDialog(Dialog):
    """Opens at once and adds up meanwhile; closing it forgets what was asked."""

    def __init__(self, services: Services, parent: QWidget | None) -> None:
        super().__init__(
            services.theme, QCoreApplication.translate("ReceiptDialog", "Why this score?"), parent, width=680
        )
        self.set_delete_on_close()
        self._services = services
        self._notice = Notice(self.theme)
        self._adding = label(self.tr("Adding up…"), "secondary")
        self._parts = column(grey_blocks(self.theme, *[(600, 22)] * 12, gap=18))
        self.content.addWidget(self._notice)
        self.content.addWidget(self._adding)
        self.content.addLayout(self._parts)
        self.content.addStretch(1)
        self.add_buttons(button(self.tr("Close"), self.reject))
        self._read()

    def done(self, result: int) -> None:
        """Closes, and wants no answer any more."""
        self._services.database.forget(_SLOT)
        super().done(result)

    def _read(self) -> None:
        now = self._services.now()

        def read(store: Store) -> ShownReceipt:
            return read_receipt(store, now)

        self._services.database.ask(read, self._on_read, on_failed=self._on_not_read, slot=_SLOT)

    def _on_not_read(self, failure: WorldFailed) -> None:
        self._adding.hide()
        emptied(self._parts)
        self._notice.say(told(failure), sort="error")

    def _on_read(self, receipt: ShownReceipt) -> None:
        title = self.tr("Why {score}?").format(score=whole(round(receipt.end)))
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._adding.setText(self.tr("What adds to the score and what takes from it, the heaviest first."))
        emptied(self._parts)
        said = self.tr("{count} average reviews that every shop starts with")
        start = said.format(count=f"{receipt.phantoms:g}")
        self._parts.addLayout(self._sum_row(label(start, wraps=True), decimal(receipt.start)))
        for entry in receipt.entries:
            made = _EntryRow(self.theme, entry, receipt)
            made.clicked.connect(partial(self._on_entry_clicked, entry.review.id))
            self._parts.addWidget(made)
        if receipt.rest_count:
            others = self.tr("and %n other(s)", "", receipt.rest_count)
            self._parts.addWidget(line())
            self._parts.addLayout(self._sum_row(label(others, "secondary"), signed(receipt.rest_points)))
        self._parts.addWidget(line())
        total = label(self.tr("Reputation score now"), "strong")
        self._parts.addLayout(self._sum_row(total, decimal(receipt.end), role="heading"))

    def _sum_row(self, words: QLabel, points: str, *, role: str = "strong") -> QHBoxLayout:
        px = self.theme.px
        made = row(words, _points(self.theme, points, role), margins=(px(4), px(10), px(4), px(10)))
        made.setStretch(0, 1)
        return made

    def _on_entry_clicked(self, review_id: int, *_: object) -> None:
        self.accept()
        self._services.review_wanted.emit(review_id, False)


class _EntryRow(ClickableRow):
    """One review's part: its stars or its kind, what it says, and its points."""

    def __init__(self, theme: Theme, entry: ReceiptEntry, receipt: ShownReceipt) -> None:
        super().__init__(theme, hover="sel", rule=True)
        px, review = theme.px, entry.review
        sign_box = QWidget()
        sign_box.setFixedWidth(px(_SIGN_WIDTH))
        sign_box.setLayout(row(self._sign(theme, entry), None))
        words = first_words(review.title, review.excerpt)
        when = day(review.published_at or review.seen_at, receipt.zone, receipt.at)
        why = self.tr("no answer yet") if entry.silence else ""
        about = "  ·  ".join(part for part in (why, review.author, review.channel, when) if part)
        points = _points(theme, signed(entry.points), "error" if entry.points < 0 else "good")
        layout = row(
            sign_box, column(ElidedLabel(words), ElidedLabel(about, "small"), gap=px(2)), points,
            margins=(px(4), px(8), px(4), px(8)), gap=px(8),
        )  # fmt: skip
        layout.setStretch(1, 1)
        self.setLayout(layout)
        said = self.tr("{points} points: {words}, {about}")
        self.setAccessibleName(said.format(points=signed(entry.points), words=words, about=about))

    @staticmethod
    def _sign(theme: Theme, entry: ReceiptEntry) -> QWidget:
        review = entry.review
        if entry.silence or review.stars is None:
            sign = Sign(theme, 16)
            if entry.silence:
                sign.show_mark(Mark.OVERDUE, "", on="bg")
            else:
                sign.show_kind(review.kind, kind_word(review.kind, mention=review.mention), mention=review.mention)
            return sign
        stars = Stars(theme, 13)
        stars.show_rating(review.stars, review.worst, review.best)
        return stars


def _points(theme: Theme, text: str, role: str) -> QLabel:
    made = label(text, role)
    made.setMinimumWidth(theme.px(_POINTS_WIDTH))
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made

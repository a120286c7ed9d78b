"""The reviews behind a number: the heaviest one by one, the others in one exact line, and more by the page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.receipt import HEAVIEST
from reputation_desktop.ui.receipts.entries import EntryPage, ReceiptEntry
from reputation_desktop.ui.receipts.points import Figure
from reputation_desktop.ui.widgets.buttons import button, icon_button, tint
from reputation_desktop.ui.widgets.frames import column, line, row
from reputation_desktop.ui.widgets.marks import Mark, Sign
from reputation_desktop.ui.widgets.rows import ClickableRow, RowPool, order_tabs
from reputation_desktop.ui.widgets.stars import Stars
from reputation_desktop.ui.widgets.text import ElidedLabel, label
from reputation_desktop.ui.words.first_words import first_words
from reputation_desktop.ui.words.numbers import signed
from reputation_desktop.ui.words.reviews import kind_word, stars_words
from reputation_desktop.ui.words.times import day
from reputation_desktop.ui.work.services import Services


class EntryRow(ClickableRow):
    """One review's part: what it says, its stars or its kind, and its points.

    Args:
        services: the window's.
        leaves_out: whether a button asks what would be without the review.

    Signals:
        left_out: that button was pressed; with the review's id.
    """

    left_out = Signal(int)

    def __init__(self, services: Services, *, leaves_out: bool) -> None:
        theme = services.theme
        super().__init__(theme, hover="sel", rule=True)
        self._services, self._review_id = services, 0
        px = theme.px
        self._words, self._about = ElidedLabel(), ElidedLabel(role="small")
        self._stars, self._sign, self._points = Stars(theme, 13), Sign(theme, 14), Figure(theme)
        self._gone = icon_button(theme, "idea", self.tr("What if it were gone?"), self._on_gone_clicked)
        tint(self._gone, theme, "idea", "text3", size=16)
        self._gone.setVisible(leaves_out)
        about = row(self._stars, self._sign, self._about, gap=px(6))
        about.setStretch(2, 1)
        words = column(self._words, about, gap=px(2))
        layout = row(words, self._gone, self._points, margins=(px(4), px(7), 0, px(7)), gap=px(4))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.clicked.connect(self._on_clicked)

    def show_entry(self, entry: ReceiptEntry) -> None:
        """Shows a review's part."""
        review = entry.review
        self._review_id = review.id
        words = first_words(review.title, review.excerpt)
        when = day(review.published_at or review.seen_at, self._services.zone, self._services.now())
        why = self.tr("no answer yet") if entry.silence else ""
        about = "  ·  ".join(part for part in (why, review.author, review.channel, when) if part)
        self._words.setText(words)
        self._about.setText(about)
        self._points.show_points(entry.points)
        sign = self._show_sign(entry)
        said = self.tr("{points} points: {words}, {about}, {sign}")
        name = said.format(points=signed(entry.points), words=words, about=about, sign=sign)
        self.setAccessibleName(name)
        self._gone.setAccessibleName(self.tr("What if it were gone? {words}").format(words=words))

    def _show_sign(self, entry: ReceiptEntry) -> str:
        """Shows the stars, or what there is instead; returns it in words."""
        review = entry.review
        rated = not entry.silence and review.stars is not None
        self._stars.show_rating(*((review.stars, review.worst, review.best) if rated else (None, None, None)))
        self._sign.setVisible(not rated)
        if review.stars is not None and review.best is not None and rated:
            return stars_words(review.stars, review.best)
        said = self.tr("no answer yet") if entry.silence else kind_word(review.kind, mention=review.mention)
        if entry.silence:
            self._sign.show_mark(Mark.OVERDUE, said)
        else:
            self._sign.show_kind(review.kind, said, mention=review.mention)
        return said

    def _on_clicked(self) -> None:
        self._services.review_wanted.emit(self._review_id, False)

    def _on_gone_clicked(self) -> None:
        self.left_out.emit(self._review_id)


class EntryList(QWidget):
    """The entries of a receipt, heaviest first.

    Signals:
        left_out: with a review's id: what if it were gone?
        more_wanted: the next page shall be read.
    """

    left_out = Signal(int)
    more_wanted = Signal()

    def __init__(self, services: Services, *, leaves_out: bool = False) -> None:
        super().__init__()
        self._services, self._leaves_out = services, leaves_out
        self.page = EntryPage((), 0, 0.0, None)
        self.count = 0
        theme = services.theme
        rows = column()
        self._pool: RowPool[EntryRow] = RowPool(rows, self._new_row)
        self._others, self._others_points = label(role="secondary", wraps=True), Figure(theme)
        self.more = button("", self.more_wanted.emit, role="link")
        self._rest = QWidget()
        others = row(self._others, self._others_points, margins=(theme.px(4), theme.px(8), 0, 0))
        others.setStretch(0, 1)
        self._rest.setLayout(column(line(), others, row(self.more, None), theme.px(4)))
        self._rest.hide()
        self.setLayout(column(rows, self._rest))

    def _new_row(self, _: int) -> EntryRow:
        made = EntryRow(self._services, leaves_out=self._leaves_out)
        made.left_out.connect(self.left_out)
        return made

    def show_page(self, page: EntryPage) -> None:
        """Shows the first entries."""
        self._show_from(0, page)

    def add_page(self, page: EntryPage) -> None:
        """Shows further entries below those that are shown."""
        self._show_from(self.count, page)

    def _show_from(self, first: int, page: EntryPage) -> None:
        self.page, self.count = page, first + len(page.entries)
        for row_, entry in zip(self._pool.resize(self.count)[first:], page.entries, strict=True):
            row_.show_entry(entry)
        self._rest.setVisible(page.rest_count > 0)
        self._others.setText(self.tr("and %n other(s)", "", page.rest_count))
        self._others_points.show_points(page.rest_points)
        self.more.setVisible(page.next is not None)
        self.more.setText(self.tr("Show %n more", "", min(HEAVIEST, page.rest_count)))
        self.more.setAccessibleName(self.more.text())
        order_tabs(self)

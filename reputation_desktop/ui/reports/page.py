"""The Reports page: a week or a month of one shop or all, as it will be on paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QBoxLayout, QComboBox, QSizePolicy, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.report_time import ALL_SHOPS, ReportTime
from reputation_desktop.ui.paper.preview import PagePreview
from reputation_desktop.ui.reports.file_names import file_name
from reputation_desktop.ui.reports.reading import ReportShown, Wanted, read_shown
from reputation_desktop.ui.reports.report_files import ReportFiles
from reputation_desktop.ui.reports.taking_along import TakingAlong
from reputation_desktop.ui.reports.time_choice import TimeChoice
from reputation_desktop.ui.reports.writing_card import WritingCard
from reputation_desktop.ui.settings.fields import Unscrolled
from reputation_desktop.ui.settings.keeping import Keeping
from reputation_desktop.ui.widgets.folding import Folding
from reputation_desktop.ui.widgets.frames import column, emptied, row, scrolling
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.page import Page
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

_MARGIN, _WIDEST = 36, 1400
_SIDE_WIDTH = 324
_FOLDED_BELOW = 800
_HEAD_FOLDED_BELOW = 700
_BAR = 12
"""Room beside the cards for the bar that scrolls them."""

_PREVIEW_LEAST = 480
"""How high the preview is at least where the cards lie below it."""


class ReportsPage(Page):
    """The preview at the left; which report, what to do with it and what writes itself at the right."""

    cares_for = Changed.REVIEWS | Changed.CHANNELS | Changed.SETTINGS | Changed.EVENTS

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._wanted = Wanted()
        self._shown: ReportShown | None = None
        self.files = ReportFiles(services, self)
        self.keeping = Keeping(services, self)
        self._box = column()
        self.setLayout(self._box)
        self._build()
        self.theme.changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        px = self.theme.px
        self._scale = self.theme.scale
        self.notice = Notice(self.theme)
        self.preview = PagePreview(self.theme)
        self.preview.setMinimumHeight(px(_PREVIEW_LEAST))
        self.time = TimeChoice(self.theme)
        self.time.chosen.connect(self._on_time_chosen)
        self.shop = QComboBox()
        self.shop.setAccessibleName(self.tr("Of which shop"))
        Unscrolled(self.shop)
        self.shop.activated.connect(self._on_shop_chosen)
        self.shop.hide()
        self.taking = TakingAlong(self.services, self.files)
        self.writing = WritingCard(self.theme, self.keeping)
        self._cards, self._side = QWidget(), QWidget()
        self._cards.setLayout(column(self.taking, self.writing, None, margins=(0, 0, px(_BAR), 0), gap=px(16)))
        self._side.setLayout(column(scrolling(self._cards)))
        halves = Folding(self.theme, self.preview, self._side, below=_FOLDED_BELOW, gap=20, second_width=_SIDE_WIDTH)
        halves.folded.connect(self._on_folded)
        inner, content = QWidget(), QWidget()
        inner.setMaximumWidth(px(_WIDEST))
        body = column(self._head(), self.notice, halves, gap=px(16))
        body.setStretch(2, 1)
        inner.setLayout(body)
        content.setLayout(row(inner, margins=(px(_MARGIN), px(24), px(_MARGIN - _BAR), px(20))))
        self._box.addWidget(scrolling(content))

    def _head(self) -> Folding:
        title, choices = label(self.tr("Reports"), "title"), QWidget()
        self._choices = row(None, self.shop, self.time, gap=self.theme.px(12))
        choices.setLayout(self._choices)
        head = Folding(self.theme, title, choices, below=_HEAD_FOLDED_BELOW, gap=10)
        head.folded.connect(self._on_head_folded)
        return head

    def _on_head_folded(self, folded: bool) -> None:
        """Where there is little room the shop stands above the time."""
        direction = QBoxLayout.Direction
        self._choices.setDirection(direction.TopToBottom if folded else direction.LeftToRight)
        self._choices.setAlignment(self.time, Qt.AlignmentFlag.AlignLeft)

    def _on_folded(self, folded: bool) -> None:
        """Beside the preview the cards scroll by themselves, below it with the page.

        Side by side both are as high as the page has room, whatever they would like.
        """
        policy = QSizePolicy.Policy
        for part in (self.preview, self._side):
            part.setSizePolicy(part.sizePolicy().horizontalPolicy(), policy.Preferred if folded else policy.Ignored)
        self._side.setMinimumHeight(self._cards.sizeHint().height() if folded else 0)

    # --- reading -------------------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:
        """Reads the report anew, and the settings where they changed."""
        if changed & Changed.SETTINGS:
            self.keeping.read()
        self._read()

    def _read(self) -> None:
        read = partial(read_shown, wanted=self._wanted, now=self.services.now())
        self.services.database.ask(read, self._on_read, on_failed=self._on_not_read, slot="report")

    def _on_read(self, shown: ReportShown) -> None:
        self._shown = shown
        self._wanted = Wanted(shown.time, self._wanted.shop_id)
        self.notice.hide()
        self._show(shown)

    def _show(self, shown: ReportShown) -> None:
        self.time.show_time(shown.time, shown.today)
        self._show_shops(shown)
        self.preview.show_document(shown.document)
        self.writing.show_folder(there=shown.folder_there)
        several = len(shown.shops) > 1
        name = dict(shown.shops).get(self._wanted.shop_id, "") if several else ""
        self.taking.show_report(shown.document, file_name(shown.time, name))

    def _show_shops(self, shown: ReportShown) -> None:
        with QSignalBlocker(self.shop):
            self.shop.clear()
            self.shop.addItem(self.tr("All shops"), ALL_SHOPS)
            for shop_id, name in shown.shops:
                self.shop.addItem(name, shop_id)
            self.shop.setCurrentIndex(max(0, self.shop.findData(self._wanted.shop_id)))
        self.shop.setVisible(len(shown.shops) > 1)

    def _on_not_read(self, failure: WorldFailed) -> None:
        self.notice.say(told(failure), (self.tr("Try again"), self._read), sort="error")

    # --- choosing ------------------------------------------------------------------------------

    def _on_time_chosen(self, time: ReportTime) -> None:
        self._wanted = Wanted(time, self._wanted.shop_id)
        self._read()

    def _on_shop_chosen(self, _: int) -> None:
        self._wanted = Wanted(self._wanted.time, int(self.shop.currentData()))
        self._read()

    # --- the window's wishes -------------------------------------------------------------------

    def take_focus(self) -> None:
        """Back and forward in time, where most begin."""
        self.time.earlier.setFocus()

    def _on_theme_changed(self) -> None:
        """Sizes are made of the text's size, so another size is another page."""
        if self.theme.scale != self._scale:
            emptied(self._box)
            self._build()
            if self._shown is not None:
                self._show(self._shown)

"""A document's pages on the screen, as they will be printed."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QStackedWidget, QWidget

from reputation_desktop.domain.document import Document
from reputation_desktop.ui.paper.page_view import LARGEST, SMALLEST, PageView
from reputation_desktop.ui.paper.pages import Pages
from reputation_desktop.ui.paper.told import words_of
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import chip, icon_button
from reputation_desktop.ui.widgets.frames import column, frame, row
from reputation_desktop.ui.widgets.text import label

_STEP = 1.25
"""From one size of the pages to the next larger one."""


class PagePreview(QWidget):
    """Pages one below the other, as wide as there is room or larger; or their words alone, to be read out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.document: Document | None = None
        self._pages = PageView(theme)
        self._pages.turned.connect(self._on_turned)
        self._words = QPlainTextEdit()
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setProperty("role", "bare")
        self._words.document().setDocumentMargin(theme.px(16))
        self._words.setAccessibleName(self.tr("The report in words"))
        self._shown = QStackedWidget()
        self._shown.addWidget(self._pages)
        self._shown.addWidget(self._words)
        self._number = label("", "secondary")
        self._as_text = chip(self.tr("Words only"), self._on_as_text)
        self._smaller = icon_button(theme, "less", self.tr("Smaller"), self._on_smaller)
        self._larger = icon_button(theme, "add", self.tr("Larger"), self._on_larger)
        px = theme.px
        bar = row(
            self._number, None, self._smaller, self._larger, self._as_text,
            margins=(px(16), px(8), px(12), px(8)), gap=px(6),
        )  # fmt: skip
        strip = frame("sunk")
        strip.setLayout(bar)
        self.setLayout(column(strip, self._shown))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._show_number()

    def show_document(self, document: Document) -> None:
        """Shows a document; the place on its pages stays while it is as long as the one before."""
        if document == self.document:
            return
        self.document = document
        self._pages.show_pages(Pages(document))
        self._pages.setAccessibleDescription(words_of(document))
        self._words.setPlainText(words_of(document))
        self._show_number()

    def _show_number(self) -> None:
        said = self.tr("Page {page} of {pages}").format(page=self._pages.number + 1, pages=self._pages.count)
        self._number.setText(said if self._pages.count else "")
        self._pages.setAccessibleName(said if self._pages.count else self.tr("No pages yet"))
        self._smaller.setEnabled(self._pages.zoom > SMALLEST)
        self._larger.setEnabled(self._pages.zoom < LARGEST)

    def _on_turned(self) -> None:
        self._show_number()

    def _on_smaller(self) -> None:
        self._pages.zoom_to(self._pages.zoom / _STEP)

    def _on_larger(self) -> None:
        self._pages.zoom_to(self._pages.zoom * _STEP)

    def _on_as_text(self, as_text: bool) -> None:
        self._shown.setCurrentWidget(self._words if as_text else self._pages)
        for each in (self._smaller, self._larger, self._number):
            each.setVisible(not as_text)

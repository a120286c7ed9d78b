"""A document's pages on the screen, as they will be printed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.document import Document
from reputation_desktop.ui.theme.theme import Theme


class PagePreview(QWidget):
    """Pages one below the other, as wide as there is room or larger; or their words alone, to be read out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.document: Document | None = None

    def show_document(self, document: Document) -> None:
        """Shows another document, from its first page; the same place is kept where only its numbers changed."""
        self.document = document

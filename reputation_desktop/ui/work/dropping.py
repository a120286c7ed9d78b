"""What is dropped on the window: files are imported, links become channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl

from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent


def welcome(event: QDragEnterEvent) -> None:
    """Accepts what `take` can make something of."""
    mime = event.mimeData()
    if mime.hasUrls() or (mime.hasText() and _links_in(mime.text())):
        event.acceptProposedAction()


def take(event: QDropEvent, services: Services) -> None:
    """Asks for the dialog that fits each file and each link."""
    mime = event.mimeData()
    urls = mime.urls() if mime.hasUrls() else _links_in(mime.text())
    for url in urls:
        if url.isLocalFile():
            services.file_wanted.emit(url.toLocalFile())
        elif url.scheme() in ("http", "https"):
            services.link_wanted.emit(url.toString())
    event.acceptProposedAction()


def _links_in(text: str) -> list[QUrl]:
    """The links among dropped words, one a line."""
    urls = [QUrl(line.strip()) for line in text.splitlines() if line.strip()]
    return [url for url in urls if url.scheme() in ("http", "https") and url.isValid()]

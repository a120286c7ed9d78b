"""Writing a document as PDF, page after page, while the window goes on."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter, QPdfWriter

from reputation_desktop.domain.document import Document
from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.system.whole_file import write_whole
from reputation_desktop.ui.paper.pages import Pages
from reputation_desktop.ui.paper.sheet import INCH

log = logging.getLogger(__name__)


def write_pdf(
    document: Document, path: Path, on_done: Callable[[], None], on_failed: Callable[[WorldFailed], None]
) -> None:
    """Writes `document` to `path`, whole or not at all; returns at once.

    Args:
        document: what is written.
        path: the file; one that is there is replaced once the new one is whole.
        on_done: called in the window's thread when the file is there. A method of a widget that went meanwhile is
            not called, and the file is written nevertheless.
        on_failed: gets why it is not; a file that was there is as it was.
    """
    writing = _Writing(document, path)
    writing.done.connect(on_done)
    writing.failed.connect(on_failed)
    writing.begin()


class _Writing(QObject):
    """Paints a page in each turn of the event loop, and has a thread put the file in its place.

    Signals:
        done: the file is there.
        failed: with why it is not.
    """

    done = Signal()
    failed = Signal(object)
    _came_home = Signal(object)

    def __init__(self, document: Document, path: Path) -> None:
        super().__init__(QCoreApplication.instance())
        self._path = path
        self._pages = Pages(document)
        self._painted = 0
        self._body = QBuffer()
        self._body.open(QBuffer.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._body)
        self._writer.setTitle(document.title)
        self._writer.setCreator(QCoreApplication.applicationName())
        self._writer.setResolution(INCH)
        self._writer.setPageSize(self._pages.size)
        self._writer.setPageMargins(QMarginsF())
        self._painter = QPainter()
        self._came_home.connect(self._on_came_home)

    def begin(self) -> None:
        """Paints the first page in the next turn."""
        QTimer.singleShot(0, self._paint_next)

    def _paint_next(self) -> None:
        if self._painted == 0:
            self._painter.begin(self._writer)
        else:
            self._writer.newPage()
        sheet = self._pages.sheet
        self._pages.paint(self._painter, self._painted, QRectF(0, 0, sheet.width, sheet.height))
        self._painted += 1
        if self._painted < self._pages.count:
            self.begin()
            return
        self._painter.end()
        body = self._body.data().data()
        threading.Thread(target=self._put_in_place, args=(body,), name="paper").start()

    def _put_in_place(self, body: bytes) -> None:
        """In a thread: a slow disk stops nobody."""
        failure = None
        try:
            write_whole(self._path, body)
        except WorldFailed as error:
            failure = error
        try:
            self._came_home.emit(failure)
        except RuntimeError:
            log.info("the program ended while its file was written")

    def _on_came_home(self, failure: WorldFailed | None) -> None:
        if failure is None:
            self.done.emit()
        else:
            self.failed.emit(failure)
        self.deleteLater()

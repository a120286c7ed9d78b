"""Files for the owner: she says where, they are made and written in the store's thread, and a line says so."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QObject, QSizeF, Signal
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.system.whole_file import write_whole
from reputation_desktop.ui.praise.paper import UNITS_PER_INCH, Paper
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.asked_place import asked_place, open_file
from reputation_desktop.ui.work.services import Services

Paint = Callable[[QPainter], None]

_FINER = 5
"""Dots of the PDF in a tenth of a millimetre, so that type stands where it belongs."""

PRINT_DPI = 300


class Saving(QObject):
    """Asks for a place and has a file written there.

    Signals:
        written: with the file's path.
    """

    written = Signal(object)

    def __init__(self, services: Services, window: QWidget, notice: Notice) -> None:
        super().__init__(window)
        self._services, self._window, self._notice = services, window, notice

    def save(self, title: str, name: str, kinds: str, make: Callable[[], bytes]) -> None:
        """Asks for the place and writes what `make` makes, which runs in the store's thread.

        Args:
            title: of the dialog that asks.
            name: proposed for the file, with its ending.
            kinds: of files, as Qt's dialog names them.
            make: the file's content.
        """
        path = asked_place(self._window, self._services.preferences, title, name, kinds)
        if path is None:
            return
        self._services.database.ask(
            lambda _: write_whole(path, make()), partial(self._on_written, path), on_failed=self._on_failed
        )

    def _on_written(self, path: Path, _: object) -> None:
        said = self.tr("Saved as “{name}”.").format(name=path.name)
        self._notice.say(said, (self.tr("Open it"), partial(open_file, path)), sort="good")
        self.written.emit(path)

    def _on_failed(self, failure: WorldFailed) -> None:
        self._notice.say(told(failure), sort="error")


def png_of(picture: QImage) -> bytes:
    """A picture as a PNG file."""
    body = QBuffer()
    body.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(body, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt a str
    return bytes(body.data().data())


def painted(size: QSizeF, paint: Paint, dpi: int = PRINT_DPI) -> QImage:
    """What `paint` draws of a size in tenths of a millimetre, in pixels."""
    scale = dpi / UNITS_PER_INCH
    picture = QImage(round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_RGB32)
    picture.setDotsPerMeterX(round(dpi / 0.0254))
    picture.setDotsPerMeterY(round(dpi / 0.0254))
    painter = QPainter(picture)
    painter.scale(scale, scale)
    paint(painter)
    painter.end()
    return picture


def pdf_of(paper: Paper, title: str, paint: Paint) -> bytes:
    """One page as a PDF file; `paint` draws in tenths of a millimetre."""
    body = QBuffer()
    body.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(body)
    writer.setTitle(title)
    writer.setCreator(QCoreApplication.applicationName())
    writer.setResolution(UNITS_PER_INCH * _FINER)
    writer.setPageLayout(paper.layout)
    painter = QPainter(writer)
    painter.scale(_FINER, _FINER)
    paint(painter)
    painter.end()
    return bytes(body.data().data())

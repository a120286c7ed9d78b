"""Reads what stands on paper: the pages of a PDF as pictures and as words."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PySide6.QtGui import QColor, QImage

from reputation_desktop.domain.document import Block, Document


def document(*blocks: Block, foot: str = "Page {page} of {pages}") -> Document:
    """A small report in English."""
    return Document("en", "Weekly report", "Café Luna · made on 4 May 2026", blocks, foot)


class Paper:
    """A PDF file that was opened by another program than the one that wrote it."""

    def __init__(self, path: Path) -> None:
        self._file = pypdfium2.PdfDocument(path)
        self.count = len(self._file)

    @property
    def properties(self) -> dict[str, str]:
        """Title, creator and so on."""
        return dict(self._file.get_metadata_dict())

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the first page, in points."""
        width, height = self._file[0].get_size()
        return float(width), float(height)

    def words(self, number: int) -> str:
        """What can be copied from a page, in one line."""
        text = self._file[number].get_textpage()
        said = " ".join(str(text.get_text_range()).split())
        text.close()
        return said

    def picture(self, number: int) -> QImage:
        """A page as it is printed, two dots a point."""
        bitmap = self._file[number].render(scale=2)
        drawn = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)
        return drawn.copy()

    def close(self) -> None:
        """Closes the file."""
        self._file.close()


def share_of(picture: QImage, colour: QColor) -> float:
    """How much of a picture has (nearly) this colour, from 0 to 1; every third point of every third line is asked."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    wanted = (colour.red(), colour.green(), colour.blue())
    hits = seen = 0
    for y in range(0, plain.height(), 3):
        line = bytes(plain.constScanLine(y))  # type: ignore[call-overload]  # the stubs say object
        for x in range(0, 3 * plain.width(), 9):
            seen += 1
            hits += max(abs(each - other) for each, other in zip(line[x : x + 3], wanted, strict=True)) < 12
    return hits / seen


def ink_between(picture: QImage, top: float, bottom: float) -> bool:
    """Whether anything is printed between two heights, as shares of the page."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    white = bytes([255])
    for y in range(round(top * grey.height()), round(bottom * grey.height())):
        line = bytes(grey.constScanLine(y))[: grey.width()]  # type: ignore[call-overload]  # the stubs say object
        if line.strip(white):
            return True
    return False

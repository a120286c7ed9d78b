"""A document laid out on pages."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageSize, QPainter

from reputation_desktop.domain.document import Document


class Pages:
    """What stands on which page. Laid out once, painted as often and as large as wanted."""

    def __init__(self, document: Document, size: QPageSize | None = None) -> None:
        """`size` is that of the paper; None for what is usual where the owner lives."""
        raise NotImplementedError

    @property
    def count(self) -> int:
        """How many pages there are, one at least."""
        raise NotImplementedError

    def paint(self, painter: QPainter, number: int, rect: QRectF) -> None:
        """Paints page `number`, from 0, so that the paper fills `rect`; the paper itself is not painted."""
        raise NotImplementedError

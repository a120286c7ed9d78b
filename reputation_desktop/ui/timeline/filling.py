"""Parts one below the other that fill the window, and no more of it, whatever stands beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class FillingColumn(QVBoxLayout):
    """The first part takes what the others leave of `height_px`; all of them keep the height that they need.

    Attributes:
        height_px: how high the whole shall be.
    """

    def __init__(self, first: QWidget, *others: QWidget, gap: int) -> None:
        super().__init__()
        self.height_px = 0
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        self.addWidget(first, 1)
        for other in others:
            self.addWidget(other)

    def fill(self, height_px: int) -> None:
        """Takes another height."""
        if height_px != self.height_px:
            self.height_px = height_px
            self.invalidate()

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        return max(self.height_px, super().heightForWidth(width))

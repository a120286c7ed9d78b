"""Grey blocks where words and numbers will be."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import column, frame


def grey_blocks(theme: Theme, *sizes: tuple[int, int], gap: int = 12) -> QWidget:
    """Blocks of (width, height) px, one below the other; read aloud as "loading"."""
    holder = QWidget()
    holder.setAccessibleName(QCoreApplication.translate("Today", "Being read"))
    box = column(gap=theme.px(gap))
    for width, height in sizes:
        block = frame("sunk")
        block.setFixedHeight(theme.px(height))
        block.setMaximumWidth(theme.px(width))
        box.addWidget(block)
    holder.setLayout(box)
    return holder

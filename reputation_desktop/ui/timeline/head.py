"""The page's first line: its title at the left and its controls at the right, as long as both fit into one line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.text import label

_GAP, _HEIGHT = 12, 34


class PageHead(QWidget):
    """Where there is little room, or the text is large, the controls go on in the next lines.

    Signals:
        resized: it has another size.
    """

    resized = Signal()

    def __init__(self, theme: Theme, title: str, *controls: QWidget) -> None:
        super().__init__()
        named = label(title, "title")
        named.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        named.setMinimumHeight(theme.px(_HEIGHT))
        flow = FlowLayout(self, gap=theme.px(_GAP), right_from=1)
        for each in (named, *controls):
            flow.addWidget(each)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.resized.emit()

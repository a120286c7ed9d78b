"""The page's first line: its title at the left and its controls at the right, as long as both fit into one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
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
        self._gap = theme.px(_GAP)
        self._title, self._controls = label(title, "title"), controls
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._title.setMinimumHeight(theme.px(_HEIGHT))
        flow = FlowLayout(self, gap=self._gap)
        for each in (self._title, *controls):
            flow.addWidget(each)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()
        self.resized.emit()

    def _arrange(self) -> None:
        """The title takes what room the controls leave in its line."""
        taken = sum(each.sizeHint().width() + self._gap for each in self._controls)
        self._title.setMinimumWidth(max(0, self.width() - taken))

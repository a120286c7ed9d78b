"""What every dialog is: a heading, its content, and buttons below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QVBoxLayout, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import column, frame, line, row, scrolling
from reputation_desktop.ui.widgets.text import label


class Dialog(QDialog):
    """A dialog that scrolls where the screen is too low for it. Escape closes it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None, *, width: int = 620, words: str = "") -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setModal(True)
        self._content = QWidget()
        self.content: QVBoxLayout = column(margins=(28, 24, 28, 24), gap=12)
        self._content.setLayout(self.content)
        self.heading = label(title, "heading", wraps=True)
        self.content.addWidget(self.heading)
        if words:
            self.content.addWidget(label(words, "secondary", wraps=True))
        self._footer = frame("page")
        self._strip = row(margins=(28, 12, 28, 16), gap=10)
        self._footer.setLayout(self._strip)
        self._footer.hide()
        self._rule = line()
        self._rule.hide()
        self.setLayout(column(scrolling(self._content), self._rule, self._footer))
        self.setMinimumWidth(min(theme.px(width), 960))

    def add_buttons(self, *buttons: QAbstractButton, left: QAbstractButton | None = None) -> None:
        """Puts buttons into the strip below; the last is the one that acts, `left` stands apart."""
        strip = self._strip
        if left is not None:
            strip.addWidget(left)
        strip.addStretch(1)
        for each in buttons:
            strip.addWidget(each)
        self._rule.show()
        self._footer.show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """As high as its content wants, as far as the screen allows."""
        wanted = self._content.sizeHint().height() + self._footer.sizeHint().height() + 2
        available = self.screen().availableGeometry().height() - 80
        self.resize(self.width(), min(max(wanted, self.theme.px(200)), available))
        super().showEvent(event)

    def set_delete_on_close(self) -> None:
        """Frees the dialog once it is closed."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

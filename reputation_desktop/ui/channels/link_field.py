"""The field into which a link is pasted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.marks import Sign

_HEIGHT = 46


class LinkField(QLineEdit):
    """A globe in front, Paste at its end.

    Signals:
        pasted: a link was put there as a whole, not typed letter by letter.
    """

    pasted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        name = QCoreApplication.translate("LinkField", "Link to where customers talk")
        self.setAccessibleName(name)
        self.setPlaceholderText("https://")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxLength(4_000)
        self._globe = Sign(theme, 18)
        self._globe.show_icon("globe", "text3", "")
        self._globe.setParent(self)
        self._paste = button(self.tr("Paste"), self.paste_link, role="link", name=self.tr("Paste a link"))
        self._paste.setParent(self)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def paste_link(self) -> None:
        """Puts in what the clipboard holds, in place of what was there."""
        self.set_link(QGuiApplication.clipboard().text())
        self.setFocus()

    def set_link(self, text: str) -> None:
        """Puts in a link as a whole."""
        first = next((line for line in text.splitlines() if line.strip()), "")
        self.setText(first.strip())
        if self.text():
            self.pasted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        before = self.text()
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # or a dialog would press one of its buttons as well
        if event.matches(QKeySequence.StandardKey.Paste) and self.text() != before:
            self.pasted.emit()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(320), self._theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()

    def _on_theme_changed(self) -> None:
        side, paste = self._theme.px(18), self._paste.sizeHint().width()
        self.setTextMargins(side + self._theme.px(6), 0, paste, 0)
        self.updateGeometry()
        self._arrange()

    def _arrange(self) -> None:
        side, paste = self._theme.px(18), self._paste.sizeHint()
        middle = self.height() // 2
        self._globe.setGeometry(QRect(self._theme.px(12), middle - side // 2, side, side))
        left = self.width() - paste.width() - self._theme.px(6)
        self._paste.setGeometry(QRect(left, middle - paste.height() // 2, paste.width(), paste.height()))
        self._paste.setCursor(Qt.CursorShape.PointingHandCursor)

"""A channel's name as a title that can be changed where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import icon_button
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.text import ElidedLabel


class NameField(QStackedWidget):
    """A title with a pen; the pen makes it a field. Enter keeps the new name, Escape the old one.

    Signals:
        renamed: with the new name.
    """

    renamed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = ElidedLabel("", "title")
        self.title.setSizePolicy(self.title.sizePolicy().Policy.Maximum, self.title.sizePolicy().Policy.Preferred)
        self.pen = icon_button(theme, "pen", self.tr("Rename"), self.edit)
        reading = QWidget()
        reading.setLayout(row(self.title, self.pen, None, gap=theme.px(6)))
        self.field = _Field()
        self.field.setAccessibleName(self.tr("Name of the channel"))
        self.field.setMaxLength(120)
        self.field.editingFinished.connect(self._on_finished)
        self.field.left.connect(self._on_left)
        self.addWidget(reading)
        self.addWidget(self.field)

    def show_name(self, name: str) -> None:
        """Shows a name, unless it is being changed."""
        self.title.setText(name)
        self.title.updateGeometry()
        self.pen.setAccessibleName(self.tr("Rename “{name}”").format(name=name))

    def edit(self) -> None:
        """Makes the title a field."""
        self.field.setText(self.title.text())
        self.setCurrentWidget(self.field)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_finished(self) -> None:
        if self.currentWidget() is not self.field:
            return
        name = self.field.text().strip()
        self._on_left()
        if name and name != self.title.text():
            self.renamed.emit(name)

    def _on_left(self) -> None:
        self.setCurrentIndex(0)
        self.pen.setFocus()


class _Field(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

"""The control for a folder of the owner's."""

from __future__ import annotations

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from reputation_desktop.ui.settings.fields import Field
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.text import ElidedLabel

_WIDTH = 260


class FolderField(Field):
    """A folder, or none.

    Args:
        theme: the look.
        without: what it means to have none.
        right: whether it stands at the right edge, as in a row of settings.
    """

    def __init__(self, theme: Theme, without: str, *, right: bool = False) -> None:
        super().__init__()
        self._theme, self._without, self._folder = theme, without, ""
        self.control = self.choose = button(self.tr("Choose…"), self._on_choose)
        self.none = button(self.tr("None"), self._on_none, role="link")
        self.path = ElidedLabel(without, "secondary")
        buttons = row(None, self.none, self.choose) if right else row(self.choose, self.none, None)
        if right:
            self.path.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setLayout(column(self.path, buttons, gap=6))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._put("")

    def text(self) -> str:
        return self._folder

    def said(self, text: str) -> str:
        return QDir.toNativeSeparators(text) if text else self._without

    def name_control(self, name: str, why: str) -> None:
        self.choose.setAccessibleName(self.tr("{name}: choose").format(name=name))
        self.choose.setAccessibleDescription(why)
        self.none.setAccessibleName(self.tr("{name}: none").format(name=name))

    def _put(self, text: str) -> None:
        self._folder = text
        self.path.setText(self.said(text))
        self.none.setVisible(bool(text))

    def _on_choose(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        found = QFileDialog.getExistingDirectory(self, self.tr("Folder for reports"), self._folder or documents)
        if found:
            self._put(found)
            self._on_rested()

    def _on_none(self) -> None:
        self._put("")
        self._on_rested()
        self.choose.setFocus()

    def _on_theme_changed(self) -> None:
        self.setFixedWidth(self._theme.px(_WIDTH))

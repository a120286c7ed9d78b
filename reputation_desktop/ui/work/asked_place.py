"""Where a file shall go that the owner asked for, and opening it there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from reputation_desktop.ui.work.preferences import Preferences

LAST_FOLDER = "last_folder"
"""The preference that remembers where the last such file went."""


def asked_place(parent: QWidget, preferences: Preferences, title: str, name: str, kinds: str) -> Path | None:
    """Asks the owner; None where she would rather not.

    Args:
        parent: the window that asks.
        preferences: where the folder is remembered for the next time.
        title: of the dialog.
        name: proposed for the file, with its ending, which the answer has too where none is given.
        kinds: of files, as Qt's dialog names them.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(preferences.text(LAST_FOLDER) or documents)
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(folder / name), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    preferences.keep(LAST_FOLDER, str(path.parent))
    return path if path.suffix else path.with_name(path.name + Path(name).suffix)


def open_file(path: str | Path) -> None:
    """Shows a file or folder of the owner's with the program that she has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

"""What belongs to this computer rather than to the shop: look, size of text, where the window stood."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

FILE_NAME = "window.ini"

KEEP_WATCHING = "keep_watching"
"""Whether closing the window leaves the program running: yes unless the owner said no."""


class Preferences:
    """A small file beside the store, read before anything is painted."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    def text(self, name: str, default: str = "") -> str:
        """What is kept under `name`."""
        return str(self._file.value(name, default))

    def number(self, name: str, default: float) -> float:
        """The number kept under `name`; the default where it is none."""
        try:
            return float(str(self._file.value(name, default)))
        except ValueError:
            return default

    def keep(self, name: str, value: str | float) -> None:
        """Keeps a text or a number."""
        self._file.setValue(name, str(value))

    def bytes(self, name: str) -> QByteArray:
        """What Qt gave to be kept: a window's place, a splitter's parts; empty where there is none."""
        value = self._file.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_bytes(self, name: str, value: QByteArray) -> None:
        """Keeps what Qt gave."""
        self._file.setValue(name, value)

    def save(self) -> None:
        """Writes the file now."""
        self._file.sync()

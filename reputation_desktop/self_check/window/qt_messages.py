"""What Qt says while the window is drawn."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_SEVERE = (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
_SHOWN = 120
_USUAL = ("This plugin does not support", "Detected locale")
"""Said of every window that is drawn on no screen, and of every program that is started without a language."""


class QtMessages:
    """Hears Qt within its `with`.

    Attributes:
        severe: what must not be.
        warnings: what Qt frowns at, and goes on.
    """

    def __init__(self) -> None:
        self.severe: list[str] = []
        self.warnings: list[str] = []

    def __enter__(self) -> Self:
        self._before = qInstallMessageHandler(self._hear)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        qInstallMessageHandler(self._before)

    @property
    def told(self) -> str:
        """The warnings in a few words."""
        if not self.warnings:
            return ""
        return f"; warnings of Qt: {len(self.warnings)}, first: {self.warnings[0][:_SHOWN]}"

    def _hear(self, kind: QtMsgType, _: QMessageLogContext, words: str | None) -> None:
        if kind in _SEVERE:
            self.severe.append(f"Qt: {words}")
        elif kind == QtMsgType.QtWarningMsg and not (words or "").startswith(_USUAL):
            self.warnings.append(words or "")

"""A place where a message can appear."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reputation_desktop.ui.reminding.message import Message

NATIVE, BALLOON, WINDOW = "native", "balloon", "window"
"""The names of the surfaces, the best first."""


class Surface(QObject):
    """Shows messages, or says that it cannot.

    Attributes:
        name: NATIVE, BALLOON or WINDOW.

    Signals:
        shown: with a message's key: it is before the owner's eyes, as far as can be known.
        failed: with a message's key and why it could not be shown; the reason holds nothing of its text.
        chosen: with a message's key and what the owner chose (an `Act`); the message is gone then.
    """

    name = ""
    shown = Signal(str)
    failed = Signal(str, str)
    chosen = Signal(str, str)

    def show_message(self, message: Message) -> None:
        """Answers by exactly one of `shown` and `failed`, in a later turn of the event loop.

        What is withdrawn, or replaced by another message of the same key, is not answered any more.
        """
        raise NotImplementedError

    def withdraw(self, key: str) -> None:
        """Takes a message away, where it is on this surface at all."""
        raise NotImplementedError

    def close(self) -> None:
        """Takes everything away and lets go of what was needed; nothing is answered afterwards."""
        raise NotImplementedError

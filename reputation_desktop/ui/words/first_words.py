"""How a review begins."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_SHOWN = 300
"""Characters that a line could ever show; a long text is not laid out to be cut off."""


def first_words(title: str, text: str) -> str:
    """The beginning of what a customer wrote, on one line; what there is instead where she wrote nothing."""
    words = " ".join(f"{title[:_SHOWN]} {text[:_SHOWN]}".split())
    return words or QCoreApplication.translate("Today", "(stars without words)")

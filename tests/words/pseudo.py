"""A language that nobody speaks: every text two fifths longer, with accents, so that what was left out stands out."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

LONGER = 0.4
"""How much longer than English a text of another language may be."""

_KEPT = re.compile(r"(\{[^}]*\}|%L?n|https?://\S+|&(?=\w))")
_ACCENTS = str.maketrans("aeiouycnsAEIOUYCNS", "äéîöüýçñšÄÉÎÖÜÝÇÑŠ")
_FILLING = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def pseudo(text: str) -> str:
    """The text as that language has it; what is put in later stays."""
    parts = _KEPT.split(text)
    accented = "".join(part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(parts))
    more = int(sum(len(part) for part in parts[::2]) * LONGER)
    filling = " ".join(_FILLING * (more // 50 + 1))[:more]
    return f"{accented} {filling}".rstrip() if more >= 2 else accented


class Pseudo(QTranslator):
    """Says every text of the program in that language; numbers stay in their place."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, _: str, source: str, __: str | None = None, n: int = -1) -> str:
        return pseudo(source)


def speak_pseudo(application: QApplication) -> None:
    """Lets the program speak it, on top of the language before; `speak` takes it away again."""
    application.installTranslator(Pseudo(application))

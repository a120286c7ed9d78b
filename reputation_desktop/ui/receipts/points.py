"""Points that a receipt adds or takes, and the rows they stand in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.text import label, set_role
from reputation_desktop.ui.words.numbers import signed

_WIDTH = 40
GAIN, LOSS, NEITHER = "good", "error", "secondary"


def figure(theme: Theme, text: str = "", role: str = "strong") -> QLabel:
    """A number at the right edge of a receipt."""
    made = label(text, role)
    made.setMinimumWidth(theme.px(_WIDTH))
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def show_points(shown: QLabel, points: float) -> None:
    """Shows a difference with its sign and in its colour."""
    set_role(shown, NEITHER if not round(points, 1) else GAIN if points > 0 else LOSS)
    shown.setText(signed(points))


def sum_row(theme: Theme, words: QLabel, number: QLabel, *, above: int = 10, below: int = 10) -> QHBoxLayout:
    """Words at the left and their number at the right; the space above and below in px of the design."""
    made = row(words, number, margins=(0, theme.px(above), 0, theme.px(below)))
    made.setStretch(0, 1)
    return made

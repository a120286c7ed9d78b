"""Fields with arrows: numbers, times, dates."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractSpinBox

from reputation_desktop.ui.theme.theme import Theme

Field = TypeVar("Field", bound=QAbstractSpinBox)

_ROOM = 8


def roomy(field: Field, theme: Theme) -> Field:
    """The same field with its text off its border; a style sheet cannot, as the line within has no frame."""
    field.lineEdit().setTextMargins(theme.px(_ROOM), 0, 0, 0)
    return field

"""What becomes of the program when its window is closed."""

from __future__ import annotations

from enum import Enum


class Staying(Enum):
    """What becomes of the program when its window is closed."""

    ENDS = "ends"
    IN_TRAY = "in the tray"
    MINIMISED = "minimised"

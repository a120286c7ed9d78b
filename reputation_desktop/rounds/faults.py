"""What may be written down of a fault in this program."""

from __future__ import annotations

import traceback
from pathlib import PurePath


def told(error: BaseException) -> str:
    """The fault's type and where it happened, innermost first; never its message, which may quote a review."""
    frames = reversed(traceback.extract_tb(error.__traceback__))
    places = (f"{PurePath(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames)
    return " < ".join([type(error).__name__, *places])

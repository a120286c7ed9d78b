"""Making way for the owner's other programs."""

from __future__ import annotations

import os
import sys

_BELOW_NORMAL = 0x4000
"""Windows' BELOW_NORMAL_PRIORITY_CLASS."""


def make_way() -> None:
    """Lowers this process's priority, so that a round never slows the window or anything else down."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        os.nice(10)

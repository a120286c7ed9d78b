"""How often Python looks for circles of objects that nobody needs any more."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator

SELDOM = (100_000, 50, 100)
"""Thresholds for work that makes many objects and no circles to speak of: looking after every 700 new
objects costs such work a tenth of its time and finds nothing."""


def look_seldom() -> None:
    """Looks seldom from now on, and never again among what there is."""
    gc.freeze()
    gc.set_threshold(*SELDOM)


@contextlib.contextmanager
def looking_seldom() -> Iterator[None]:
    """Looks seldom for a while."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)

"""What a piece of work changed, so that every page decides by itself what to read anew."""

from __future__ import annotations

from enum import Flag, auto


class Changed(Flag):
    """What is no longer as it was."""

    NOTHING = 0
    REVIEWS = auto()
    CHANNELS = auto()
    SETTINGS = auto()
    REPLIES = auto()
    FILTERS = auto()
    EVENTS = auto()
    """What the owner wrote down of her shop's life, and what came of disputes."""
    EVERYTHING = REVIEWS | CHANNELS | SETTINGS | REPLIES | FILTERS | EVENTS

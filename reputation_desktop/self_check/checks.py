"""Which checks there are, and what one of them is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class NotWhole(Exception):
    """A part of this copy of the program is missing or does not do what it should; the message says which."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a check may write; all of it goes when the self-check ends.

    Attributes:
        own: an existing folder of its own.
        sample: where the sample shop is played, by the check of that name.
    """

    own: Path
    sample: Path


@dataclass(frozen=True, slots=True)
class Check:
    """A check: a module's function `check`, which runs in a process of its own.

    Attributes:
        name: as the report says it.
        limit_s: a check that takes longer hangs.
    """

    name: str
    module: str
    limit_s: float = 30.0


def place_in(folder: Path, name: str) -> Place:
    """Where a check works, within the folder of the whole self-check."""
    return Place(folder / name, folder / "sample-shop" / "shop")


def check_named(name: str) -> Check:
    """The check of this name.

    Raises:
        KeyError: there is none.
    """
    return {check.name: check for check in ALL}[name]


_DRAWN = (Check("sample-shop", "sample_shop", 90.0), Check("window", "window.window", 90.0))
"""The window shows the sample shop, which is played before."""

_OTHERS = (
    Check("resources", "window.resources"),
    Check("store", "store"),
    Check("judgement", "judgement"),
    Check("readers", "readers"),
    Check("network", "network"),
    Check("keychain", "keychain"),
    Check("processes", "processes"),
    Check("one-instance", "window.one_instance"),
    Check("notification", "notification"),
)

LANES = (_DRAWN, _OTHERS)
"""Lanes run beside each other, the checks of a lane one after another."""

ALL = (*_OTHERS, *_DRAWN)

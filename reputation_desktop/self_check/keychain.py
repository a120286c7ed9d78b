"""The keychain: which one is used. Nothing is read from it or written to it."""

from __future__ import annotations

import sys
from importlib.metadata import entry_points

import keyring
from keyring.backends.fail import Keyring as NoKeyring

from reputation_desktop.self_check.checks import NotWhole, Place

_OF_SYSTEM = {"win32": "Windows", "darwin": "macOS"}
_GROUP = "keyring.backends"


def check(place: Place) -> str:  # noqa: ARG001  # nothing is written
    """Names it. A computer without one is fine; a copy of the program that could use none is not."""
    wanted = _OF_SYSTEM.get(sys.platform, "SecretService")
    known = {entry.name: entry for entry in entry_points(group=_GROUP)}
    if wanted not in known:
        raise NotWhole(f"the road to this system's keychain ({wanted}) is missing")
    known[wanted].load()
    used = keyring.get_keyring()
    if isinstance(used, NoKeyring):
        return "no keychain here; the program will ask whether a private file may take its place"
    return ", ".join(each.name for each in getattr(used, "backends", [used]))

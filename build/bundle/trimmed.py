"""What is left of PyInstaller's list of files: those that are kept, and of libraries those that something loads."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable

from build.bundle.kept import is_kept
from build.bundle.needed import needed

Entry = tuple[str, str, str]
"""Where a file lies in the bundle, where it comes from, and PyInstaller's word for its kind."""

_COMPILED = ("BINARY", "EXTENSION")
_LINK = "SYMLINK"


def trimmed(entries: Iterable[Entry], imports: Callable[[str], set[str]]) -> list[Entry]:
    """The entries that go into the bundle, in their order.

    Args:
        entries: of modules' files, libraries, data and links.
        imports: tells for a library's path the file names that are loaded along with it.
    """
    listed = list(entries)
    kept = [entry for entry in listed if is_kept(entry[0])]
    loaded = needed({place: imports(source) for place, source, kind in kept if kind in _COMPILED})
    gone = {place for place, _, kind in listed if kind in _COMPILED and place not in loaded}
    frameworks = tuple(f"{place.partition('.framework/')[0]}.framework/" for place in gone if ".framework/" in place)
    return [entry for entry in kept if not _goes(entry, gone, frameworks)]


def _goes(entry: Entry, gone: set[str], frameworks: tuple[str, ...]) -> bool:
    """Whether it is a library that nothing loads, a link to one, or lies in its framework."""
    place, source, kind = entry
    target = posixpath.normpath(posixpath.join(posixpath.dirname(place), source)) if kind == _LINK else place
    return target in gone or f"{place}/".startswith(frameworks) or f"{target}/".startswith(frameworks)

"""Which libraries something still loads, once the plugins that nobody uses are gone."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

_PYTHON = re.compile(r"(lib)?python3[\d.]*\.(dll|so.*|dylib)|Python", re.IGNORECASE)
"""Loaded by the executable, which PyInstaller does not count among the libraries."""


def needed(imports: Mapping[str, Iterable[str]]) -> set[str]:
    """Those that the interpreter, the modules and the plugins load, and what these load in turn.

    Args:
        imports: for each place in the bundle the file names that are loaded along with it, which need not lie in the
            bundle.
    """
    by_name: dict[str, list[str]] = {}
    for place in imports:
        by_name.setdefault(_name(place), []).append(place)
    found: set[str] = set()
    waiting = [place for place in imports if not _is_library(place)]
    while waiting:
        place = waiting.pop()
        if place not in found:
            found.add(place)
            waiting += [other for name in imports[place] for other in by_name.get(_name(name), [])]
    return found


def linux_imports(library: str) -> set[str]:
    """The file names that a library for Linux says it needs; binutils' readelf reads them."""
    told = subprocess.run(["readelf", "-d", "-W", library], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", told))


def _is_library(place: str) -> bool:
    """Whether a file is loaded only by what is linked with it, unlike a Python module or a plugin."""
    path = PurePosixPath(place.replace("\\", "/"))
    if "plugins" in path.parts or _PYTHON.fullmatch(path.name):
        return False
    return ".so." in path.name or path.suffix in (".dll", ".dylib") or ".framework" in place


def _name(place: str) -> str:
    return PurePosixPath(place.replace("\\", "/")).name.lower()

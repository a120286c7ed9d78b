"""What a bundle holds: its files, and the modules that are packed into its executable."""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from build.bundle.names import INTERNAL
from reputation_desktop.system.licences import FOLDER


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a bundle."""

    places: tuple[str, ...]
    """Its files as paths with slashes below the folder that Python imports from; executables and links are left out."""

    modules: frozenset[str]
    """The modules in the executable's archive, by their full names."""

    scripts: frozenset[str]
    """What the executable runs before the program, by the names of its files without `.py`."""


def read_contents(bundle: Path) -> Contents:
    """Reads a bundle for Linux, Windows or macOS; what tells of the licences is no part of it.

    Args:
        bundle: PyInstaller's folder, or an application of macOS.

    Raises:
        FileNotFoundError: it has no executable that PyInstaller made.
    """
    starters = bundle / "Contents" / "MacOS" if (bundle / "Contents").is_dir() else bundle
    archives = {path: archive for path in sorted(starters.iterdir()) if (archive := _archive(path)) is not None}
    if not archives:
        raise FileNotFoundError(f"no executable of PyInstaller in {starters}")
    modules: set[str] = set()
    scripts: set[str] = set()
    for archive in archives.values():
        for name, entry in archive.toc.items():
            if entry[-1] == "z":
                modules |= archive.open_embedded_archive(name).toc.keys()
            elif entry[-1] == "s":
                scripts.add(name)
    places = {_place(bundle, path) for path in _files(bundle) if path not in archives}
    told = sorted(place for place in places if not place.startswith(f"{FOLDER}/"))
    return Contents(tuple(told), frozenset(modules), frozenset(scripts))


def _archive(path: Path) -> Any:
    readers = importlib.import_module("PyInstaller.archive.readers")
    if not path.is_file():
        return None
    try:
        return readers.CArchiveReader(str(path))
    except readers.ArchiveReadError:
        return None


def _files(bundle: Path) -> Iterator[Path]:
    for folder, _, names in os.walk(bundle):
        yield from (path for name in names if not (path := Path(folder, name)).is_symlink())


def _place(bundle: Path, path: Path) -> str:
    for base in (INTERNAL, "Contents/Frameworks", "Contents/Resources", "Contents", ""):
        if path.is_relative_to(bundle / base):
            # PyInstaller writes a dot in a folder's name so where macOS would take it for a bundle of its own.
            return path.relative_to(bundle / base).as_posix().replace("__dot__", ".")
    raise ValueError(f"{path} is not in {bundle}")

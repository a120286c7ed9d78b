"""What compiled files ask of the system: which libraries, and how new a C library."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

_MAGIC = b"\x7fELF"
_FILE = re.compile(r"^File: (.+)$")
_NEEDED = re.compile(r"\(NEEDED\) .*\[(.+)\]$")
_VERSION = re.compile(r"\bName: GLIBC_(\d+)\.(\d+)(?:\.\d+)?\s+Flags: none\b")


@dataclass(frozen=True, slots=True)
class Wants:
    """What a bundle finds in the system and does not bring along."""

    libraries: Mapping[str, str]
    """The sonames, each with one file that asks for it."""

    brought: Set[str]
    """The names of what the bundle does bring along."""

    glibc: tuple[int, int]
    """The oldest C library that has every symbol."""


def elf_files(folder: Path) -> list[Path]:
    """The compiled files below a folder, in order; links are left out."""
    return [path for path in _regular_files(folder) if _begins_as_elf(path)]


def wants_of(bundle: Path) -> Wants:
    """What the compiled files of `bundle` ask of the system.

    Raises:
        FileNotFoundError: nothing is compiled there, or there is no `readelf` (package binutils).
    """
    files = elf_files(bundle)
    if not files:
        raise FileNotFoundError(f"{bundle} holds no compiled file; make the bundle first: python -m build.bundle.make")
    told = subprocess.run(
        ["readelf", "--wide", "--dynamic", "--version-info", *(str(path.relative_to(bundle)) for path in files)],
        cwd=bundle,
        env={**os.environ, "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
    )
    brought = {path.name for path in _all_files(bundle)}
    return wants_told(
        told.stdout if len(files) > 1 else f"File: {files[0].relative_to(bundle)}\n{told.stdout}", brought
    )


def wants_told(readelf: str, brought: Set[str]) -> Wants:
    """Reads what readelf printed of several files; `brought` are the names of the bundle's own files."""
    asking: dict[str, str] = {}
    glibc = (0, 0)
    file = ""
    for line in readelf.splitlines():
        if header := _FILE.match(line):
            file = header[1]
        elif needed := _NEEDED.search(line):
            if needed[1] not in brought:
                asking.setdefault(needed[1], file)
        else:
            # A weak version is asked for only where it is there.
            for version in _VERSION.finditer(line):
                glibc = max(glibc, (int(version[1]), int(version[2])))
    return Wants(dict(sorted(asking.items())), brought, glibc)


def _all_files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _regular_files(folder: Path) -> Iterator[Path]:
    return (path for path in _all_files(folder) if not path.is_symlink())


def _begins_as_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC

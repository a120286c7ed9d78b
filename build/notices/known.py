"""The components that are known by the names of their files: tables in known/."""

from __future__ import annotations

import platform
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import translate
from functools import cache
from pathlib import Path
from typing import Any

from build.identity import HOME, ROOT
from build.notices.component import COMPILED, LIBRARIES, OWN, PYTHON, QT, TEXTS, LicenceText

TABLES = Path(__file__).parent / "known"

_KIND_OF_TABLE = {"own": OWN, "qt": QT, "python": PYTHON, "wheels": COMPILED, "libraries": LIBRARIES}


@dataclass(frozen=True, slots=True)
class Known:
    """A component as its table tells it."""

    kind: str
    name: str
    version: str
    licence: str
    source: str
    copyright: tuple[str, ...]
    note: str
    files: tuple[str, ...]
    """Patterns of the files that are this; one without a slash means the file's name, wherever it lies."""

    inside: tuple[str, ...]
    """Patterns of the files that hold its code among other code."""

    texts: tuple[LicenceText, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """What must not be in a bundle, and why."""

    files: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class PackageLicence:
    """What is known of a Python package that brings no licence file."""

    name: str
    versions: tuple[str, ...]
    licence: str
    copyright: tuple[str, ...]


def matches(place: str, patterns: Iterable[str]) -> bool:
    """Whether a file is meant by one of the patterns, in whatever case it is written."""
    path = place.lower()
    name = path.rpartition("/")[2]
    return any(_as_regex(pattern).match(path if "/" in pattern else name) for pattern in patterns)


@cache
def _as_regex(pattern: str) -> re.Pattern[str]:
    return re.compile(translate(pattern.lower()))


def known_components(qt_version: str) -> tuple[Known, ...]:
    """Every component of the tables, in their order.

    Args:
        qt_version: of the Qt in the bundle, such as "6.11.3".
    """
    words = {
        "home": HOME,
        "python": platform.python_version(),
        "qt": qt_version,
        "qt_line": qt_version.rpartition(".")[0],
    }
    return tuple(
        _known(kind, entry, table.get("places", {}), words)
        for name, kind in _KIND_OF_TABLE.items()
        for table in [_table(name)]
        for entry in table["component"]
    )


def refusals() -> tuple[Refusal, ...]:
    """What must not be in a bundle."""
    return tuple(Refusal(tuple(entry["files"]), entry["reason"]) for entry in _table("libraries")["refused"])


def package_licences() -> Mapping[str, str]:
    """SPDX expressions of the Python packages whose metadata tell none, by their names in lower case with dashes."""
    licences: Mapping[str, str] = _table("wheels")["licences"]
    return licences


def packages_without_text() -> tuple[PackageLicence, ...]:
    """The Python packages that bring no licence file."""
    return tuple(
        PackageLicence(entry["name"], tuple(entry["versions"]), entry["licence"], tuple(entry["copyright"]))
        for entry in _table("wheels")["package"]
    )


def _known(kind: str, entry: Mapping[str, Any], places: Mapping[str, list[str]], words: Mapping[str, str]) -> Known:
    inside = [pattern for name in entry.get("inside", ()) for pattern in places.get(name, [name])]
    kept = [TEXTS / name for name in entry.get("texts", ())]
    of_the_project = [ROOT / name for name in entry.get("project_texts", ())]
    return Known(
        kind=kind,
        name=entry["name"],
        version=entry.get("version", "").format(**words),
        licence=entry["licence"],
        source=entry["source"].format(**words),
        copyright=tuple(entry["copyright"]),
        note=entry.get("note", ""),
        files=tuple(entry.get("files", ())),
        inside=tuple(inside),
        texts=tuple(LicenceText(path.name, path.read_text(encoding="utf-8")) for path in kept + of_the_project),
    )


@cache
def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((TABLES / f"{name}.toml").read_text(encoding="utf-8"))

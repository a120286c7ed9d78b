"""A component: something that others made and that is in the bundle, with what its licence asks to be told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

TEXTS = Path(__file__).parent / "texts"
"""Licence texts that are kept here, named after their SPDX identifiers."""

OWN = "This program"
QT = "Qt and what is in it"
PYTHON = "Python"
PACKAGES = "Python packages"
COMPILED = "Compiled into Python packages"
LIBRARIES = "Libraries of the system"
KINDS = (OWN, QT, PYTHON, PACKAGES, COMPILED, LIBRARIES)
"""In the order in which they are told."""


class UnknownComponentError(Exception):
    """Something in the bundle has no known licence, or one that it must not be passed on under."""


@dataclass(frozen=True, slots=True)
class LicenceText:
    """A licence in its own words."""

    name: str
    """The file's name."""

    content: str


@dataclass(frozen=True, slots=True)
class Component:
    """Something that others made."""

    kind: str
    name: str
    version: str
    """Empty where it has none of its own, or none is known."""

    licence: str
    """An SPDX expression."""

    source: str
    """Where its source is to be had."""

    copyright: tuple[str, ...]
    files: tuple[str, ...] = ()
    """Where it lies in the bundle, of a Python package only its folders; empty where it is inside of other files."""

    texts: tuple[LicenceText, ...] = ()
    """What it brings itself; the kept texts of `licence` are told besides."""

    note: str = ""
    """What its licence wants to be said."""

    @property
    def folder(self) -> str:
        """A name that every file system takes."""
        return re.sub(r"[^a-z0-9.]+", "-", self.name.lower()).strip("-")


def licence_names(expression: str) -> tuple[str, ...]:
    """The SPDX identifiers of licences and exceptions in an expression."""
    words = re.split(r"[\s()]+", expression)
    return tuple(sorted({word for word in words if word and word not in ("AND", "OR", "WITH")}))


def kept_text(licence: str) -> Path | None:
    """The text of an SPDX identifier, if it is kept here; "or later" has the text of the version it names."""
    path = TEXTS / f"{re.sub(r'-(only|or-later)$', '', licence)}.txt"
    return path if path.is_file() else None


def demand_texts(component: Component) -> Component:
    """Lets a component pass whose licence can be told in full.

    Raises:
        UnknownComponentError: it brings no text, and not all of its licence's are kept here.
    """
    missing = [name for name in licence_names(component.licence) if kept_text(name) is None]
    if not component.texts and (missing or not component.licence):
        wanted = ", ".join(missing) or "its licence"
        raise UnknownComponentError(f"{component.name} {component.version}: no text of {wanted}".replace("  ", " "))
    if not component.copyright:
        raise UnknownComponentError(f"{component.name}: nobody is named who holds its copyright")
    return component

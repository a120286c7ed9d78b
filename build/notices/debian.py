"""The copyright file of a Debian package, in its machine-readable form.

https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from build.bundle.names import INTERNAL, licences_folder
from build.identity import COMMAND, HOME, MAINTAINER, TITLE
from build.notices.component import LIBRARIES, OWN, QT, Component, kept_text
from build.notices.write import read_record

_INSTALLED = f"usr/lib/{COMMAND}"
_LICENCES = f"/{_INSTALLED}/{licences_folder('linux')}"
_PROGRAM = ("*",)
_PACKED = (f"{_INSTALLED}/{INTERNAL}/*", f"{_INSTALLED}/{COMMAND}")
"""Where that is which has no file of its own."""

_FILES_NAMED = 12
"""With more, a component's folder is named instead."""

_COMMON = {
    "Apache-2.0": "Apache-2.0",
    "CC0-1.0": "CC0-1.0",
    "GPL-2.0": "GPL-2",
    "GPL-3.0": "GPL-3",
    "LGPL-2.1": "LGPL-2.1",
    "LGPL-3.0": "LGPL-3",
    "MPL-2.0": "MPL-2.0",
}
"""Texts that every Debian system has in /usr/share/common-licenses, by their SPDX identifiers."""

_DEBIAN_NAMES = {"MIT": "Expat", "BSD-2-Clause": "BSD-2-clause", "BSD-3-Clause": "BSD-3-clause"}


def debian_copyright(bundle: Path) -> str:
    """What a Debian package of the bundle has at /usr/share/doc/reputation-desktop/copyright.

    Args:
        bundle: PyInstaller's folder for Linux, its licences written.
    """
    components = read_record(bundle / licences_folder("linux"))
    terms = {term for each in components for term in _terms(each.licence)}
    paragraphs = [_head(), *_files(components), *(_licence(term) for term in sorted(terms, key=str.lower))]
    return "\n\n".join(paragraphs) + "\n"


def _head() -> str:
    return "\n".join(
        [
            "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
            f"Upstream-Name: {TITLE}",
            f"Upstream-Contact: {MAINTAINER}",
            f"Source: {HOME}",
            "Comment: What others made is told in full, with where its source is to be had,",
            f" in {_LICENCES}/THIRD-PARTY-NOTICES.txt.",
        ]
    )


def _files(components: Iterable[Component]) -> Iterator[str]:
    """The program, then all that is packed into other files, then folders, then single files: the last fit counts."""
    places: dict[tuple[str, ...], list[Component]] = {}
    for component in components:
        places.setdefault(_patterns(component), []).append(component)
    for patterns in sorted(places, key=lambda each: (each != _PROGRAM, each != _PACKED, not _is_folder(each), each)):
        together = places[patterns]
        licences = dict.fromkeys(_as_debian(each.licence) for each in together)
        holders = [f"{each.name}: {line}" for each in together for line in each.copyright]
        lines = [*_field("Files", patterns), *_field("Copyright", holders), f"License: {', and '.join(licences)}"]
        yield "\n".join(lines)


def _patterns(component: Component) -> tuple[str, ...]:
    if component.kind == OWN:
        return _PROGRAM if component.files else (f"{_INSTALLED}/{INTERNAL}/resources/*",)
    if component.kind in (QT, LIBRARIES) and len(component.files) <= _FILES_NAMED:
        places = component.files
    else:
        places = tuple(re.sub(r"/.*", "/*", place) for place in component.files)
    return tuple(sorted({f"{_INSTALLED}/{INTERNAL}/{place}" for place in places})) or _PACKED


def _is_folder(patterns: tuple[str, ...]) -> bool:
    return patterns[0].endswith("*")


def _field(name: str, lines: Sequence[str]) -> Iterator[str]:
    yield f"{name}: {lines[0]}"
    yield from (f" {line}" for line in lines[1:])


def _terms(expression: str) -> list[str]:
    """The licences of an SPDX expression, each with its exception."""
    words = re.sub(r"[()]", "", expression)
    return [term.strip() for term in re.split(r" (?:AND|OR) ", words)]


def _as_debian(expression: str) -> str:
    """An SPDX expression as Debian writes it: `GPL-3.0-or-later OR MIT` is `GPL-3+ or Expat`."""
    names = {term: _licence_name(term) for term in _terms(expression)}
    nested = re.sub(r"\) AND ", ", and ", expression.replace("(", ""))
    words = re.split(r"( AND | OR |, and )", nested)
    return "".join(names.get(word, word.lower()) for word in words)


def _licence_name(term: str) -> str:
    licence, _, exception = term.partition(" WITH ")
    name = re.sub(r"-or-later$", "+", re.sub(r"-only$", "", _DEBIAN_NAMES.get(licence, licence)))
    name = re.sub(r"^(L?GPL-\d)\.0", r"\1", name)
    return f"{name} with {exception.removesuffix('-exception')} exception" if exception else name


def _licence(term: str) -> str:
    licence, _, exception = term.partition(" WITH ")
    words = _text(licence) + (f"\n\n{_text(exception)}" if exception else "")
    lines = (f" {line}" if line.strip() else " ." for line in words.splitlines())
    return "\n".join([f"License: {_licence_name(term)}", *lines])


def _text(spdx: str) -> str:
    stem = re.sub(r"-(only|or-later)$", "", spdx)
    if stem in _COMMON:
        return f"On Debian systems, its full text is in /usr/share/common-licenses/{_COMMON[stem]}."
    if (kept := kept_text(spdx)) is not None:
        return kept.read_text(encoding="utf-8").rstrip()
    return f"Its text is with each component that has it, in\n{_LICENCES}/components."

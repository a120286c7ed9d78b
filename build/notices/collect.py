"""All components of a bundle."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from build.notices.component import (
    KINDS,
    LIBRARIES,
    Component,
    LicenceText,
    UnknownComponentError,
    demand_texts,
)
from build.notices.contents import Contents, read_contents
from build.notices.known import Known, known_components, matches, refusals
from build.notices.python_packages import (
    crates,
    installed,
    is_of_python,
    normalised,
    package_component,
    packages_of_modules,
)
from build.notices.system_packages import SystemPackage, packages_of_libraries

_LIBRARY = re.compile(r".*\.(so(\.[\w.]+)?|dll|dylib)", re.IGNORECASE)
_NOTES = re.compile(r"(?P<name>[^/]+)-[^/-]+\.dist-info/.*")
_BROUGHT_ALONG = re.compile(r".*\.libs/|.*\.dylibs/|PySide6/(?!Qt\w+\.)")


def components_of(bundle: Path) -> tuple[Component, ...]:
    """Every component of a bundle, in the order in which they are told.

    Args:
        bundle: PyInstaller's folder, or an application of macOS.

    Raises:
        UnknownComponentError: something in the bundle has no known licence.
    """
    return told_of(read_contents(bundle))


def told_of(contents: Contents) -> tuple[Component, ...]:
    """Every component of what a bundle holds.

    Raises:
        UnknownComponentError: something has no known licence, or must not be there.
    """
    qt = installed().by_name.get("pyside6-essentials")
    known = known_components(qt.version if qt else "")
    owners = {place: owner for place in contents.places if (owner := _owner(place))}
    _refuse(contents, known, owners)
    found = [*_packages(contents, owners), *_known_parts(contents, known, owners)]
    return tuple(sorted((demand_texts(each) for each in found), key=_order))


def _order(component: Component) -> tuple[int, bool, str]:
    return KINDS.index(component.kind), not component.files, component.name.lower()


def _owner(place: str) -> str:
    """The Python package that a file belongs to; empty if to none."""
    notes = _NOTES.fullmatch(place)
    return normalised(notes["name"]) if notes else installed().by_place.get(place, "")


def _refuse(contents: Contents, known: tuple[Known, ...], owners: Mapping[str, str]) -> None:
    for refusal in refusals():
        for place in contents.places:
            if matches(place, refusal.files):
                raise UnknownComponentError(f"{place} {refusal.reason}")
    patterns = [pattern for each in known for pattern in each.files]
    unknown = [place for place in contents.places if not _is_told(place, owners) and not matches(place, patterns)]
    if unknown:
        raise UnknownComponentError(f"no licence is known for {', '.join(unknown)}")


def _is_told(place: str, owners: Mapping[str, str]) -> bool:
    """Whether naming its Python package is enough: not so for libraries that the package itself has from others."""
    brought_along = _LIBRARY.fullmatch(place) and _BROUGHT_ALONG.match(place)
    return is_of_python(place) or (place in owners and not brought_along)


def _packages(contents: Contents, owners: Mapping[str, str]) -> Iterator[Component]:
    names = packages_of_modules(contents.modules, contents.scripts) | set(owners.values())
    for name in sorted(names):
        if name not in installed().by_name:
            raise UnknownComponentError(f"{name} is in the bundle, but is not installed")
        places = [place for place in contents.places if owners.get(place) == name]
        folders = {re.sub(r"/.*", "/*", place) for place in places if not _NOTES.fullmatch(place)}
        yield package_component(name, tuple(sorted(folders)))
        if any(place.endswith((".so", ".pyd")) for place in places):
            yield from crates(name)


def _known_parts(contents: Contents, known: tuple[Known, ...], owners: Mapping[str, str]) -> Iterator[Component]:
    libraries = [place for place in contents.places if place not in owners]
    patterns = [pattern for each in known if each.kind == LIBRARIES for pattern in each.files]
    origins = packages_of_libraries(place.rpartition("/")[2] for place in libraries if matches(place, patterns))
    for each in known:
        files = tuple(place for place in contents.places if matches(place, each.files))
        if files or any(matches(place, each.inside) for place in contents.places):
            yield _with_origin(_component(each, files), {} if each.kind != LIBRARIES else origins)


def _component(known: Known, files: tuple[str, ...]) -> Component:
    return Component(
        known.kind,
        known.name,
        known.version,
        known.licence,
        known.source,
        known.copyright,
        files,
        known.texts,
        known.note,
    )


def _with_origin(component: Component, origins: Mapping[str, SystemPackage]) -> Component:
    names = sorted({place.rpartition("/")[2] for place in component.files})
    packages = {origin.name: origin for name in names if (origin := origins.get(name))}
    if not packages:
        return component
    texts = {origin.copyright: LicenceText(f"{origin.name}.txt", origin.copyright) for origin in packages.values()}
    first = next(iter(packages.values()))
    sources = sorted({origin.source for origin in packages.values()})
    return replace(component, version=first.version, source=" ".join(sources), texts=tuple(texts.values()))

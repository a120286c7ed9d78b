"""The Python packages in a bundle, found by what they installed, with the licences they bring."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path, PurePosixPath

from build.identity import COMMAND
from build.notices.component import (
    COMPILED,
    PACKAGES,
    Component,
    LicenceText,
    UnknownComponentError,
    kept_text,
    licence_names,
)
from build.notices.known import package_licences, packages_without_text

STARTER = "pyinstaller"
"""Makes the executable; it is in every bundle, though no module of it may be."""

_LICENCE_FILE = re.compile(r"(licen[cs]es?|copying|notice|authors)([-._].*)?", re.IGNORECASE)
_COPYRIGHT = re.compile(
    r"[\s#*;,.-]*((?:portions )?(?:copyright|\(c\)|©)[\s:].*(?:\d{4}|contributors).*)", re.IGNORECASE
)
_OF_THE_TEXT = re.compile(r"Free Software Foundation|<copyright|\[(?:yyyy|name)|contributors may|contributions")
"""Whose copyright is the licence's own, and places that nobody filled in."""

_MODULE = re.compile(r"(?P<name>.+?)(?:\.(?:cpython|cp\d|abi3|pypy)[^/]*)?\.(?:py|pyc|so|pyd)")
_OWN = ("reputation_desktop", "resources", "main")
_STANDARD = sys.stdlib_module_names | {"_sysconfigdata", "sitecustomize"}
_LABELS = ("source", "source code", "repository", "code", "github", "homepage", "home", "documentation")


@dataclass(frozen=True, slots=True)
class Installed:
    """The packages of this interpreter, by what they installed."""

    by_place: Mapping[str, str]
    """A package's name for each file, as it lies in `site-packages`."""

    by_module: Mapping[str, str]
    """A package's name for each module."""

    by_name: Mapping[str, metadata.Distribution]


@cache
def installed() -> Installed:
    """Reads what is installed for this interpreter; the bundle has to be made with the same."""
    by_place: dict[str, str] = {}
    by_module: dict[str, str] = {}
    by_name: dict[str, metadata.Distribution] = {}
    # Not `metadata.distributions`: where a newer importlib_metadata is loaded, that asks it instead.
    for distribution in metadata.MetadataPathFinder.find_distributions():
        name = normalised(distribution.name)
        if name == COMMAND:
            continue
        by_name.setdefault(name, distribution)
        for file in distribution.files or ():
            place = file.as_posix()
            by_place.setdefault(place, name)
            if found := _MODULE.fullmatch(place):
                by_module.setdefault(found["name"].replace("/", ".").removesuffix(".__init__"), name)
    return Installed(by_place, by_module, by_name)


def normalised(name: str) -> str:
    """A package's name as it is compared: `PySide6_Essentials` is `pyside6-essentials`."""
    return re.sub(r"[-_.]+", "-", name).lower()


def packages_of_modules(modules: Iterable[str], scripts: Iterable[str]) -> set[str]:
    """The packages that the modules of an executable come from.

    Args:
        modules: by their full names.
        scripts: what runs before the program; those that are no package's are ours.

    Raises:
        UnknownComponentError: a module belongs to no installed package, is not Python's, and not ours.
    """
    index = installed()
    spaces = {name.rpartition(".")[0] for name in index.by_module}
    spaces |= {parent.rpartition(".")[0] for parent in spaces}
    found, unknown = {STARTER}, []
    for module in modules:
        top = module.partition(".")[0]
        if owner := index.by_module.get(module):
            found.add(owner)
        elif top not in _OWN and not _is_standard(top) and not top.startswith("_pyi") and module not in spaces:
            unknown.append(module)
    if unknown:
        raise UnknownComponentError(f"of no known package: {', '.join(sorted(unknown))}")
    hooks = {PurePosixPath(place).stem: name for place, name in index.by_place.items() if "/rthooks/" in place}
    return found | {hooks[script] for script in scripts if script in hooks}


def is_of_python(place: str) -> bool:
    """Whether a file is a module of Python's own that lies beside its interpreter, as on Windows."""
    found = _MODULE.fullmatch(place)
    return found is not None and _is_standard(found["name"])


def _is_standard(top: str) -> bool:
    return top in _STANDARD or top.startswith("_sysconfigdata_")


def package_component(name: str, places: tuple[str, ...] = ()) -> Component:
    """A package with its licence.

    Args:
        name: normalised.
        places: what it has in the bundle.

    Raises:
        UnknownComponentError: nothing tells its licence.
    """
    package = installed().by_name[name]
    texts = tuple(_licence_texts(package))
    kept = next((each for each in packages_without_text() if each.name == name), None)
    if not texts and (kept is None or package.version not in kept.versions):
        raise UnknownComponentError(f"{name} {package.version} brings no licence file, and none is kept for it")
    lines = () if kept is None else kept.copyright
    author = _said(package, "Author") or _said(package, "Author-email") or f"The authors of {package.name}"
    return Component(
        kind=PACKAGES,
        name=package.name,
        version=package.version,
        licence=kept.licence if kept else _expression(package),
        source=_address(package),
        copyright=lines or tuple(_copyright_lines(texts)) or (author,),
        files=places,
        texts=texts,
    )


def _licence_texts(package: metadata.Distribution) -> Iterator[LicenceText]:
    for file in sorted(package.files or (), key=str):
        parts = PurePosixPath(file.as_posix()).parts
        if len(parts) > 1 and parts[0].endswith(".dist-info") and _LICENCE_FILE.fullmatch(parts[-1]):
            content = _path(package, file).read_text(encoding="utf-8", errors="replace")
            name = "-".join(part for part in parts[1:] if part != "licenses")
            yield LicenceText(name if "." in name else f"{name}.txt", content)


def _path(package: metadata.Distribution, file: metadata.PackagePath) -> Path:
    return Path(str(package.locate_file(file)))


def _said(package: metadata.Distribution, field: str) -> str:
    """A field of its metadata, or nothing."""
    return str(next(iter(package.metadata.get_all(field) or ()), ""))


def _expression(package: metadata.Distribution) -> str:
    expression = _said(package, "License-Expression")
    told = expression or _said(package, "License")
    known = package_licences().get(normalised(package.name), "")
    names = licence_names(told)
    if known:
        return known
    if expression or (names and all(kept_text(name) for name in names)):
        return told
    raise UnknownComponentError(f"{package.name} {package.version} names no licence by its SPDX name: {told[:60]!r}")


def _address(package: metadata.Distribution) -> str:
    pairs = (entry.partition(",") for entry in package.metadata.get_all("Project-URL") or ())
    by_label = {label.strip().lower(): address.strip() for label, _, address in pairs}
    found = next((by_label[label] for label in _LABELS if label in by_label), "")
    return found or _said(package, "Home-page") or next(iter(by_label.values()), "")


def _copyright_lines(texts: Iterable[LicenceText]) -> Iterator[str]:
    seen = set()
    for text in texts:
        for line in text.content.splitlines():
            found = _COPYRIGHT.match(line)
            if found and not _OF_THE_TEXT.search(line) and found[1] not in seen:
                seen.add(found[1])
                yield found[1].strip()


def crates(name: str) -> Iterator[Component]:
    """What a package's own bill of materials names that is compiled into it from Rust.

    Raises:
        UnknownComponentError: one has no licence there.
    """
    package = installed().by_name[name]
    for file in sorted(package.files or (), key=str):
        if "/sboms/" in file.as_posix() and file.name.endswith(".json"):
            bill = json.loads(_path(package, file).read_text(encoding="utf-8"))
            yield from (_crate(each, package) for each in bill.get("components", ()) if _is_foreign_crate(each))


def _is_foreign_crate(entry: Mapping[str, str]) -> bool:
    purl = entry.get("purl", "")
    return purl.startswith("pkg:cargo/") and "download_url=file:" not in purl


def _crate(entry: Mapping[str, object], package: metadata.Distribution) -> Component:
    licences = entry.get("licenses")
    expression = licences[0].get("expression", "") if isinstance(licences, list) and licences else ""
    if not expression:
        raise UnknownComponentError(f"{entry['name']}, in {package.name}: no licence is told")
    return Component(
        kind=COMPILED,
        name=f"{entry['name']}, in {package.name}",
        version=str(entry.get("version", "")),
        licence=str(expression),
        source=f"https://docs.rs/crate/{entry['name']}/{entry.get('version', '')}/source/",
        copyright=(str(entry.get("author") or f"The authors of {entry['name']}"),),
    )

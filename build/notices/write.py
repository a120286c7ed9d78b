"""Writes the folder of licences that goes into every package."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from build.identity import ROOT
from build.notices.collect import components_of
from build.notices.component import Component, LicenceText
from build.notices.readable import COMPONENTS, QT_NOTICE, STANDARD, qt_notice, standard_texts, third_party_notices

NOTICES = "THIRD-PARTY-NOTICES.txt"
RECORD = "components.json"
"""The same facts for programs: what the Debian package's copyright file is made of."""


def write_notices(bundle: Path, into: Path) -> None:
    """Writes the licences of everything that is in a bundle.

    Args:
        bundle: PyInstaller's folder, or an application of macOS.
        into: a folder; what it held before is gone.

    Raises:
        UnknownComponentError: something in the bundle has no known licence.
    """
    components = components_of(bundle)
    shutil.rmtree(into, ignore_errors=True)
    _write(into / NOTICES, third_party_notices(components))
    _write(into / QT_NOTICE, qt_notice(components))
    _write(into / "LICENSE.txt", (ROOT / "LICENSE").read_text(encoding="utf-8"))
    _write(into / RECORD, json.dumps([_entry(each) for each in components], ensure_ascii=False, indent=1) + "\n")
    for component in components:
        for text in component.texts:
            _write(into / COMPONENTS / component.folder / text.name, text.content)
        for path in standard_texts(component):
            _write(into / STANDARD / path.name, path.read_text(encoding="utf-8"))


def _entry(component: Component) -> dict[str, Any]:
    return asdict(component) | {"texts": [text.name for text in component.texts]}


def read_record(licences: Path) -> tuple[Component, ...]:
    """The components of a folder that `write_notices` wrote, with the texts they brought."""
    return tuple(_component(licences, entry) for entry in json.loads((licences / RECORD).read_text(encoding="utf-8")))


def _component(licences: Path, entry: dict[str, Any]) -> Component:
    lists = {name: tuple(entry[name]) for name in ("copyright", "files", "texts")}
    component = Component(**entry | lists)
    texts = (
        LicenceText(name, (licences / COMPONENTS / component.folder / name).read_text(encoding="utf-8"))
        for name in lists["texts"]
    )
    return replace(component, texts=tuple(texts))


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8", newline="\n")

"""Collects the window's texts and makes its catalogues: `make texts`.

The source texts are English and need no translation, but for their plurals: `reputation_en.ts` says "1 review" and
"2 reviews" for "%n review(s)". Other languages get a file of their own beside it.
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
ENGLISH = FOLDER / "reputation_en.ts"

_TOOLS = Path(sys.executable).parent
_NUMBER_OF_ONE = {
    "are": "is",
    "were": "was",
    "have": "has",
    "await": "awaits",
    "ask": "asks",
    "need": "needs",
    "wait": "waits",
}


def sources() -> list[Path]:
    """The files that hold texts of the window."""
    return sorted((ROOT / "reputation_desktop" / "ui").rglob("*.py"))


def collect(target: Path, *, plurals_only: bool) -> None:
    """Brings a catalogue up to date with the sources; texts that are gone leave it."""
    only = ["-pluralonly"] if plurals_only else []
    command = [_TOOLS / "pyside6-lupdate", *sources(), *only, "-no-obsolete", "-locations", "none", "-ts", target]
    subprocess.run([str(part) for part in command], check=True, capture_output=True, cwd=ROOT)


def fill_english(catalogue: Path) -> list[str]:
    """Proposes forms for new plurals, "(s)" taken away or made an s; returns those to be looked at."""
    tree = ET.parse(catalogue)  # noqa: S314  # our own file
    new = []
    for message in _plurals(tree):
        translation = message.find("translation")
        source = message.findtext("source") or ""
        if translation is None or translation.get("type") != "unfinished":
            continue
        one, many = translation.findall("numerusform")
        one.text, many.text = _forms(source)
        del translation.attrib["type"]
        new.append(f"{source!r}: {one.text!r}, {many.text!r}")
    tree.write(catalogue, encoding="utf-8", xml_declaration=True)
    return new


def _plurals(tree: ET.ElementTree[ET.Element]) -> Iterator[ET.Element]:
    return (message for message in tree.iter("message") if message.get("numerus") == "yes")


def _forms(source: str) -> tuple[str, str]:
    source = re.sub(r"\bawait\(s\)", "await", source)
    many = re.sub(r"(\w)\(s\)", r"\1s", re.sub(r"y\(ies\)|\(y/ies\)", "ies", source))
    one = re.sub(r"(\w)\(s\)", r"\1", re.sub(r"y\(ies\)|\(y/ies\)", "y", source))
    for plural, singular in _NUMBER_OF_ONE.items():
        one = re.sub(rf"(%L?n(?: \w+){{0,2}}) {plural}\b", rf"\1 {singular}", one, count=1)
    return one, many


def release(catalogue: Path) -> Path:
    """Makes the file that the program reads."""
    made = catalogue.with_suffix(".qm")
    subprocess.run(
        [str(_TOOLS / "pyside6-lrelease"), str(catalogue), "-qm", str(made)], check=True, capture_output=True
    )
    return made


def main() -> None:
    """Collects, proposes and makes."""
    FOLDER.mkdir(exist_ok=True)
    collect(ENGLISH, plurals_only=True)
    for line in fill_english(ENGLISH):
        print(f"new, please look: {line}")
    print(release(ENGLISH).relative_to(ROOT))


if __name__ == "__main__":
    main()

"""Collects the program's texts and makes its catalogues: `make texts`.

Screen texts are the literals of `tr` and `translate` in the window; the engine's sentences are the literals of
`marked` anywhere in the package and stand in the context "engine". The source texts are English and need no
translation but for their plurals: `reputation_en.ts` says "1 review" and "2 reviews" for "%n review(s)". German has
every text in `reputation_de.ts`; what is there already stays when texts are collected anew.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
ENGLISH = FOLDER / "reputation_en.ts"
GERMAN = FOLDER / "reputation_de.ts"
ENGINE = "engine"

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


def engine_texts() -> list[str]:
    """The sentences that are marked for translation, in the package and its resources, in the order of their files."""
    files = [file for folder in ("reputation_desktop", "resources") for file in sorted((ROOT / folder).rglob("*.py"))]
    return list(dict.fromkeys(text for file in files for text in _marked_in(file)))


def _marked_in(file: Path) -> Iterator[str]:
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "marked" and len(call.args) == 1:
            yield str(ast.literal_eval(call.args[0]))


def collect(target: Path, *, plurals_only: bool) -> None:
    """Brings a catalogue up to date with the sources; texts that are gone leave it."""
    only = ["-pluralonly"] if plurals_only else []
    with tempfile.TemporaryDirectory() as folder:
        engine = Path(folder) / "engine.py"
        engine.write_text("".join(_as_source(text) for text in engine_texts()), encoding="utf-8")
        command = [_TOOLS / "pyside6-lupdate", *sources(), engine, *only]
        command += ["-no-obsolete", "-locations", "none", "-ts", target]
        subprocess.run([str(part) for part in command], check=True, capture_output=True, cwd=ROOT)


def _as_source(text: str) -> str:
    """A line from which the collector of screen texts takes an engine's sentence too."""
    literal = text.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
    return f'QCoreApplication.translate("{ENGINE}", "{literal}")\n'


def untranslated(catalogue: Path) -> list[str]:
    """Each text that still wants its translation, with its context."""
    wanting = []
    for context in ET.parse(catalogue).iter("context"):  # noqa: S314  # our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished" or not all(forms_of(message)):
                wanting.append(f"{context.findtext('name')}: {message.findtext('source')}")
    return wanting


def forms_of(message: ET.Element) -> list[str]:
    """What a message is translated to: one text, or one for each plural form."""
    translation = message.find("translation")
    if translation is None:
        return []
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


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
    collect(GERMAN, plurals_only=False)
    for line in untranslated(GERMAN):
        print(f"not in German yet: {line!r}")
    for catalogue in (ENGLISH, GERMAN):
        print(release(catalogue).relative_to(ROOT))


if __name__ == "__main__":
    main()

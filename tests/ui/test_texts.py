"""Every text can be translated, and English has its plurals."""

from __future__ import annotations

import ast
import importlib.util
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT_AT = {"tr": 0, "translate": 1}
"""Where the text stands among what a function is given."""

PAGES = sorted((ROOT / "reputation_desktop" / "ui").rglob("*.py"))


@pytest.fixture(scope="module")
def texts() -> ModuleType:
    """The script behind `make texts`."""
    spec = importlib.util.spec_from_file_location("texts", ROOT / "build" / "texts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _plurals(catalogue: Path) -> dict[tuple[str, str], list[str | None]]:
    found = {}
    for context in ET.parse(catalogue).iter("context"):
        for message in context.iter("message"):
            if message.get("numerus") == "yes":
                translation = message.find("translation")
                assert translation is not None
                finished = translation.get("type") != "unfinished"
                forms = [form.text for form in translation.iter("numerusform")] if finished else []
                found[context.findtext("name") or "", message.findtext("source") or ""] = forms
    return found


def test_every_plural_has_its_two_english_forms(texts: ModuleType, tmp_path: Path) -> None:
    collected = tmp_path / "all.ts"
    texts.collect(collected, plurals_only=True)
    told = _plurals(texts.ENGLISH)
    assert set(_plurals(collected)) == set(told), "run `make texts`"
    for (_, source), forms in told.items():
        assert len(forms) == 2, source
        assert all(form and "(s)" not in form and "(" not in form.split("%n")[-1][:8] for form in forms), (
            source,
            forms,
        )


def test_the_catalogue_that_the_program_reads_is_made_from_the_one_people_edit(
    texts: ModuleType, tmp_path: Path
) -> None:
    copy = tmp_path / texts.ENGLISH.name
    copy.write_bytes(texts.ENGLISH.read_bytes())
    assert texts.release(copy).read_bytes() == texts.ENGLISH.with_suffix(".qm").read_bytes(), "run `make texts`"


@pytest.mark.parametrize("file", PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_texts_are_literals_so_that_they_can_be_collected(file: Path) -> None:
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        called = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if called not in ("tr", "translate") or len(call.args) < TEXT_AT[called] + 1:
            continue
        text = call.args[TEXT_AT[called]]
        place = f"{file.name}:{call.lineno}"
        assert not isinstance(text, ast.JoinedStr | ast.BinOp), f"{place} is put together before it is translated"
        if isinstance(text, ast.Constant) and "%n" in str(text.value):
            assert called == "tr", f"{place}: plurals are collected from tr alone"

"""Every text can be translated, English has its plurals, and German has every text."""

from __future__ import annotations

import ast
import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT_AT = {"tr": 0, "translate": 1}
"""Where the text stands among what a function is given."""

PAGES = sorted((ROOT / "reputation_desktop" / "ui").rglob("*.py"))
MODULES = [file for file in sorted((ROOT / "reputation_desktop").rglob("*.py")) if "marked" in file.read_text("utf-8")]

ACCELERATOR = re.compile(r"&(?=\w)")
FILE_KINDS = re.compile(r"\(\*[^)]*\)")
_NUMBER = re.compile(r"%L?n")


@pytest.fixture(scope="module")
def texts() -> ModuleType:
    """The script behind `make texts`."""
    spec = importlib.util.spec_from_file_location("texts", ROOT / "build" / "texts.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _fields(text: str) -> set[str]:
    """What is put into a text: its named fields, and the number of a plural as it is written."""
    named = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    return named | set(_NUMBER.findall(text))


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


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_catalogue_that_the_program_reads_is_made_from_the_one_people_edit(
    texts: ModuleType, tmp_path: Path, language: str
) -> None:
    edited = texts.FOLDER / f"reputation_{language}.ts"
    copy = tmp_path / edited.name
    copy.write_bytes(edited.read_bytes())
    assert texts.release(copy).read_bytes() == edited.with_suffix(".qm").read_bytes(), "run `make texts`"


def _german(texts: ModuleType, catalogue: Path) -> dict[tuple[str, str, str], list[str]]:
    """What each text is in German, by its context, its source and the note beside it."""
    return {
        (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or ""): (
            texts.forms_of(message)
        )
        for context in ET.parse(catalogue).iter("context")
        for message in context.iter("message")
    }


def test_german_knows_every_text_and_no_other(texts: ModuleType, tmp_path: Path) -> None:
    collected = tmp_path / texts.GERMAN.name
    texts.collect(collected, plurals_only=False)
    now, told = _german(texts, collected).keys(), _german(texts, texts.GERMAN).keys()
    assert (sorted(now - told), sorted(told - now)) == ([], []), "run `make texts`"


def test_nothing_is_left_in_english(texts: ModuleType) -> None:
    assert texts.untranslated(texts.GERMAN) == [], "run `make texts` and translate these"


def test_every_german_text_takes_what_is_put_into_it(texts: ModuleType) -> None:
    """Fields stand in each form as in the source, the number of a plural at least in the form for many."""
    for (context, source, _), forms in _german(texts, texts.GERMAN).items():
        for form in filter(None, forms):
            fits = _fields(form) <= _fields(source) if len(forms) > 1 else _fields(form) == _fields(source)
            assert fits, (context, source, form)
        if len(forms) > 1 and all(forms):
            assert _fields(forms[-1]) == _fields(source), (context, source, forms)


def test_every_german_text_is_set_as_its_source(texts: ModuleType) -> None:
    """Keys to reach a control by, room around a text, the stop after what happened: each is there where it was."""
    for (context, source, _), forms in _german(texts, texts.GERMAN).items():
        for form in filter(None, forms):
            place = (context, source, form)
            assert len(ACCELERATOR.findall(form)) == len(ACCELERATOR.findall(source)), place
            assert (form[:1].isspace(), form[-1:].isspace()) == (source[:1].isspace(), source[-1:].isspace()), place
            assert source.endswith("…") == form.endswith("…"), place
            assert FILE_KINDS.findall(source) == FILE_KINDS.findall(form), place
            if context == texts.ENGINE and ". " in source:
                assert ". " in form, place


@pytest.mark.parametrize("file", MODULES, ids=lambda path: "/".join(path.relative_to(ROOT).with_suffix("").parts[1:]))
def test_what_the_engine_marks_are_literals_without_plurals(file: Path) -> None:
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "marked" and len(call.args) == 1:
            text, place = call.args[0], f"{file.name}:{call.lineno}"
            assert isinstance(text, ast.Constant), f"{place} cannot be collected"
            assert isinstance(text.value, str), place
            assert "%n" not in text.value, f"{place}: the engine has no plurals"
            assert "(s)" not in text.value, f"{place}: the engine has no plurals"
            for _, field, how, conversion in Formatter().parse(text.value):
                assert field is None or field.isidentifier(), f"{place}: “{field}” has no name"
                assert not how, f"{place}: numbers are written by the language, not by the template"
                assert not conversion, place


@pytest.mark.parametrize("file", PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_texts_are_literals_so_that_they_can_be_collected(file: Path) -> None:
    for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        called = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if called not in ("tr", "translate") or len(call.args) < TEXT_AT[called] + 1:
            continue
        if called == "translate" and not isinstance(call.args[0], ast.Constant):  # a painter's
            continue
        text = call.args[TEXT_AT[called]]
        place = f"{file.name}:{call.lineno}"
        assert not isinstance(text, ast.JoinedStr | ast.BinOp), f"{place} is put together before it is translated"
        if isinstance(text, ast.Constant) and "%n" in str(text.value):
            assert called == "tr", f"{place}: plurals are collected from tr alone"

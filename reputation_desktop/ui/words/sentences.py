"""The engine's sentences in the owner's language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from reputation_desktop.domain.sentence import Field, Sentence, from_json
from reputation_desktop.ui.words.numbers import brief
from reputation_desktop.ui.words.times import full_day


def said(text: str) -> str:
    """A text of the engine as the window says it; data, which is no `Sentence`, comes back as it is."""
    return _filled(_translated(text), text.fields) if isinstance(text, Sentence) else text


def said_apart(sentence: Sentence) -> tuple[str, str]:
    """The same as the first sentence of the template and the rest, whatever stops the fields hold."""
    first, stop, rest = _translated(sentence).partition(". ")
    return _filled(first + stop.strip(), sentence.fields), _filled(rest, sentence.fields)


def _translated(sentence: Sentence) -> str:
    return QCoreApplication.translate("engine", sentence.template)


def _filled(template: str, fields: Mapping[str, Field]) -> str:
    return template.format(**{name: _shown(field) for name, field in fields.items()}) if fields else template


def _shown(field: Field) -> str:
    if isinstance(field, str):
        return said(field)
    if isinstance(field, date):
        return full_day(field)
    return brief(field)


def told_by(line: Mapping[str, Any], name: str) -> list[str]:
    """What a child told under `name` on its line, sentence by sentence; each a `Sentence` where it said how.

    Args:
        line: the line as an object of JSON; `name` holds English texts there, and what they were made of stands
            in "sentences", for the first of them at least.
        name: of one text or of a list of them.
    """
    texts, made_of = line[name], line.get("sentences", {}).get(name, [])
    if isinstance(texts, str):
        texts, made_of = [texts], [made_of or texts]
    told = [each for each in map(from_json, made_of) if isinstance(each, str)]
    return [*told, *texts[len(told) :]]

"""The engine's sentences: English texts that know their template, so that the window can say them in any language.

A `Sentence` is an ordinary string for whoever prints, stores or compares it. Its template and its fields stay apart
beside that string until the last moment; the window translates the template and puts the fields in afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from reputation_desktop.domain.speech import English

Field = str | int | float | date
"""What may stand in a sentence. A string is data and stays as it is, unless it is a `Sentence` itself."""


class Sentence(str):
    """An English text with what it was made of.

    Attributes:
        template: the text that is translated.
        fields: what is put into it.
        terminal: the template to use at the terminal, where that names a command; empty where both say the same.
    """

    __slots__ = ("fields", "template", "terminal")

    def __new__(cls, template: str, fields: Mapping[str, Field] | None = None, terminal: str = "") -> Sentence:
        text = terminal or template
        made = super().__new__(cls, text if fields is None else text.format(**_in_english(fields)))
        made.template, made.terminal = str(template), str(terminal)
        made.fields = dict(fields or {})
        return made

    template: str
    terminal: str
    fields: dict[str, Field]

    def format(self, *_: object, **fields: object) -> Sentence:
        """The sentence with its fields; what is neither text, number nor day is put into words by `str`."""
        kept = {name: value if isinstance(value, Field) else str(value) for name, value in fields.items()}
        return Sentence(self.template, kept, self.terminal)

    def __reduce__(self) -> tuple[object, ...]:
        return Sentence, (self.template, self.fields or None, self.terminal)


def marked(text: str, *, terminal: str = "") -> Sentence:
    """Marks an English text for translation.

    Args:
        text: a literal, which `make texts` collects.
        terminal: what is said instead at the terminal, where a command is to be named; it is not translated.
    """
    return Sentence(text, terminal=terminal)


def joined(*sentences: str, apart: str = " ") -> Sentence:
    """Several sentences one after the other, or the members of a list; empty ones are left out."""
    fields = {f"part_{number}": each for number, each in enumerate(sentences) if each}
    return Sentence(apart.join(f"{{{name}}}" for name in fields), fields)


def as_json(field: Field) -> object:
    """A field as JSON keeps it: a sentence and a day as objects, everything else as it stands."""
    if isinstance(field, Sentence):
        kept: dict[str, object] = {"template": field.template}
        if field.fields:
            kept["fields"] = {name: as_json(value) for name, value in field.fields.items()}
        if field.terminal:
            kept["terminal"] = field.terminal
        return kept
    return {"day": field.isoformat()} if isinstance(field, date) else field


def from_json(kept: object) -> Field:
    """The field that was kept as JSON.

    Raises:
        ValueError, KeyError, IndexError: it is not what `as_json` makes.
    """
    match kept:
        case {"template": str(template), **rest}:
            fields = rest.get("fields")
            told = {name: from_json(each) for name, each in fields.items()} if isinstance(fields, dict) else None
            return Sentence(template, told, str(rest.get("terminal", "")))
        case {"day": str(day)}:
            return date.fromisoformat(day)
        case str() | int() | float():
            return kept
    return str(kept)


def _in_english(fields: Mapping[str, Field]) -> dict[str, Field]:
    return {name: English().day(each) if isinstance(each, date) else each for name, each in fields.items()}

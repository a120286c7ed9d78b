"""Shell scripts, put together of files so that what two of them do is written once."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).parent / "scripts"


def script(*names: str, head: str, **words: str) -> str:
    """The files `names` one below the other, after `head`; each @WORD@ in them is replaced."""
    return f"#!/bin/sh\n{head}\n\n" + "\n".join(filled(name, **words) for name in names)


def filled(name: str, **words: str) -> str:
    """The text of a file among the scripts, with each @WORD@ replaced."""
    text = (_FOLDER / name).read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(f"@{word}@", value)
    return text

"""The colours of a mode, read from its token file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import resources

FOLDER = Path(resources.__file__).parent
"""Where themes, icons and fonts lie, in the source as in a bundle."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as `#RRGGBB`; what each is for stands beside its group.

    bg page · surface cards, lists, fields · sunk rail, title strips · line hairlines, decoration only · edge control
    borders and empty stars · text, text2, text3 · accent acts and says "good" · sel the chosen row · ember complaint,
    overdue · amber waiting, not read · star gold · band, bar, hatch charts.
    """

    bg: str
    surface: str
    sunk: str
    line: str
    edge: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    sel: str
    ember: str
    ember_soft: str
    amber: str
    amber_soft: str
    star: str
    band: str
    bar: str
    hatch: str


def tokens_of(mode: str) -> Tokens:
    """The tokens of `light` or `dark`."""
    return Tokens(**json.loads((FOLDER / "themes" / f"{mode}.json").read_text(encoding="utf-8")))

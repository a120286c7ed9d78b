"""How pictures and print look: the program's own colours, whatever mode the window is in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor

from reputation_desktop.ui.theme.theme import DARK, LIGHT
from reputation_desktop.ui.theme.tokens import tokens_of


class Look(StrEnum):
    """What the owner chooses from."""

    LIGHT = "light"
    DARK = "dark"
    ACCENT = "accent"


@dataclass(frozen=True, slots=True)
class Colours:
    """A look's colours.

    Attributes:
        ground: what everything lies on.
        wash: a large shape that hardly stands out from the ground.
        quiet: text of less weight.
        edge: the outline of an empty star, and hairlines.
        stripe, other_stripe: of the awning.
    """

    ground: QColor
    wash: QColor
    text: QColor
    quiet: QColor
    accent: QColor
    star: QColor
    edge: QColor
    stripe: QColor
    other_stripe: QColor


@lru_cache(maxsize=3)
def colours_of(look: Look) -> Colours:
    """The colours of a look; not to be changed."""
    light, dark = tokens_of(LIGHT), tokens_of(DARK)
    named = {
        Look.LIGHT: (
            light.bg, light.accent_soft, light.text, light.text2, light.accent, light.star, light.edge,
            light.accent, light.surface,
        ),
        Look.DARK: (
            dark.bg, dark.surface, dark.text, dark.text2, dark.accent, dark.star, dark.edge,
            light.accent, dark.accent,
        ),
        Look.ACCENT: (
            light.accent, light.accent_hover, light.on_accent, light.accent_soft, light.on_accent, dark.star,
            dark.accent, dark.star, light.surface,
        ),
    }[look]  # fmt: skip
    return Colours(*(QColor(name) for name in named))


def printed_colours(look: Look) -> Colours:
    """The same on paper; the light look leaves it white, for printers at home."""
    colours = colours_of(look)
    if look is not Look.LIGHT:
        return colours
    return replace(colours, ground=QColor(Qt.GlobalColor.white), other_stripe=colours.wash)


def look_word(look: Look) -> str:
    """What a look is called."""
    translate = QCoreApplication.translate
    return {
        Look.LIGHT: translate("praise", "Light"),
        Look.DARK: translate("praise", "Dark"),
        Look.ACCENT: translate("praise", "Green"),
    }[look]

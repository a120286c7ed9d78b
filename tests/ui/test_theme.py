"""The look: colours that everybody can tell apart, one token file a mode, and a switch while the window is open."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from reputation_desktop.ui.theme.contrast import contrast
from reputation_desktop.ui.theme.theme import DARK, LIGHT, SYSTEM, Theme
from reputation_desktop.ui.theme.tokens import FOLDER, tokens_of

MODES = (LIGHT, DARK)
GROUNDS = ("bg", "surface", "sunk", "sel", "accent_soft", "ember_soft", "amber_soft")
TEXT, SHAPE = 4.5, 3.0


def test_contrast_is_reckoned_as_the_standard_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#0F6B5C", "#0F6B5C") == 1


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("ink", ["text", "text2", "text3"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_text_can_be_read_on_every_ground(mode: str, ink: str, ground: str) -> None:
    tokens = asdict(tokens_of(mode))
    assert contrast(tokens[ink], tokens[ground]) >= TEXT


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("accent", "bg"),
        ("accent", "surface"),
        ("accent", "sunk"),
        ("accent", "sel"),
        ("accent", "accent_soft"),
        ("ember", "bg"),
        ("ember", "surface"),
        ("ember", "sel"),
        ("ember", "ember_soft"),
        ("amber", "bg"),
        ("amber", "surface"),
        ("amber", "sel"),
        ("amber", "amber_soft"),
        ("surface", "text"),
    ],
)
def test_words_in_a_colour_can_be_read(mode: str, ink: str, ground: str) -> None:
    tokens = asdict(tokens_of(mode))
    assert contrast(tokens[ink], tokens[ground]) >= TEXT


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("shape", ["star", "edge", "accent", "ember", "amber"])
@pytest.mark.parametrize("ground", ["bg", "surface", "sel"])
def test_shapes_that_mean_something_stand_out(mode: str, shape: str, ground: str) -> None:
    tokens = asdict(tokens_of(mode))
    assert contrast(tokens[shape], tokens[ground]) >= SHAPE


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("sign", "token"), [("down", "text2"), ("up", "text2"), ("tick", "on_accent")])
def test_signs_inside_controls_have_the_modes_colours(mode: str, sign: str, token: str) -> None:
    drawn = (FOLDER / "themes" / f"{mode}-{sign}.svg").read_text(encoding="utf-8")
    assert asdict(tokens_of(mode))[token] in drawn


@pytest.mark.parametrize("file", sorted((FOLDER / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_can_be_drawn(theme: Theme, file: object) -> None:
    icon = theme.icon(file.stem)  # type: ignore[attr-defined]
    drawn = icon.pixmap(QSize(24, 24), QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert any(drawn.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_the_look_switches_while_the_window_is_open(theme: Theme) -> None:
    told: list[str] = []
    theme.changed.connect(lambda: told.append(theme.mode))
    try:
        theme.choose(DARK, 1.5)
        assert theme.tokens == tokens_of(DARK)
        assert theme.px(100) == round(100 * theme.scale)
        assert theme.look == DARK
        theme.choose(SYSTEM, 1.0)
        assert theme.mode in MODES
    finally:
        theme.choose(LIGHT, 1.0)
    assert told == [DARK, told[1], LIGHT]
    assert theme.text_size == 1.0

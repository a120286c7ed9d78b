"""The icon in the tray: clear at every size, on light and dark panels, and told apart without colour too."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.theme.contrast import contrast
from reputation_desktop.ui.tray.icon_painting import SIZES, TrayState, tray_icon

PANELS = {False: "#FFFFFF", True: "#1B201E"}
NUMBERS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 35, 48, 67, 99)


@pytest.fixture(autouse=True)
def _painting(qtbot: QtBot) -> None:
    """Pictures want an application."""


def picture(state: TrayState, side: int, number: int = 0, *, dark: bool = False, one_colour: bool = False) -> QImage:
    return tray_icon(state, number, dark, one_colour=one_colour).pixmap(side, side).toImage()


def alphas(image: QImage) -> list[int]:
    return [image.pixelColor(x, y).alpha() for y in range(image.height()) for x in range(image.width())]


@pytest.mark.parametrize("side", SIZES)
def test_every_size_is_painted_by_itself_with_crisp_edges(side: int) -> None:
    image = picture(TrayState.WAITING, side, 3)
    assert (image.width(), image.height()) == (side, side)
    across = [image.pixelColor(x, side // 3).alpha() for x in range(side)]
    assert set(across) <= {0, 255}
    down = [image.pixelColor(side * 2 // 3, y).alpha() for y in range(side)]
    assert set(down) <= {0, 255}


@pytest.mark.parametrize("side", SIZES)
def test_all_states_differ_at_every_size(side: int) -> None:
    seen = [picture(state, side, 3) for state in TrayState]
    assert all(one != other for place, one in enumerate(seen) for other in seen[place + 1 :])


@pytest.mark.parametrize("side", SIZES)
def test_every_number_looks_different(side: int) -> None:
    seen = [alphas(picture(TrayState.WAITING, side, number, one_colour=True)) for number in NUMBERS]
    assert len({tuple(each) for each in seen}) == len(NUMBERS)


def test_above_99_it_shows_99() -> None:
    assert picture(TrayState.WAITING, 22, 1234) == picture(TrayState.WAITING, 22, 99)


@pytest.mark.parametrize("number", NUMBERS)
def test_the_smallest_figures_are_whole_pixels(number: int) -> None:
    image = picture(TrayState.WAITING, 16, number)
    band = {image.pixelColor(x, y).name() for x in range(2, 14) for y in range(2, 10)}
    assert len(band) == 2, band


@pytest.mark.parametrize("side", [size for size in SIZES if size >= 22])
def test_overdue_is_told_by_shape_too(side: int) -> None:
    overdue, waiting = picture(TrayState.OVERDUE, side, 4), picture(TrayState.WAITING, side, 4)
    assert sum(alphas(overdue)) < sum(alphas(waiting))


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("state", TrayState)
def test_shapes_and_figures_stand_out_from_the_panel(state: TrayState, dark: bool) -> None:
    image = picture(state, 64, 1, dark=dark)
    solid = [image.pixelColor(x, y) for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255]
    names = [colour.name() for colour in solid]
    shape = max(set(names), key=names.count)
    assert contrast(shape, PANELS[dark]) >= 3
    if state in (TrayState.WAITING, TrayState.OVERDUE):
        figures = max(set(names) - {shape}, key=names.count)
        assert contrast(figures, shape) >= 4.5


def test_the_light_ones_are_seen_on_black_too() -> None:
    for state in TrayState:
        image = picture(state, 64)
        names = [image.pixelColor(x, y).name() for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha()]
        assert contrast(max(set(names), key=names.count), "#000000") >= 3


def test_where_the_system_wants_one_colour_the_number_is_cut_out() -> None:
    icon = tray_icon(TrayState.WAITING, 1, dark_panel=False, one_colour=True)
    assert icon.isMask()
    image = icon.pixmap(64, 64).toImage()
    across = [image.pixelColor(x, 30) for x in range(64)]
    assert min(colour.alpha() for colour in across[16:48]) == 0
    assert {colour.name() for colour in across} == {QColor("black").name()}

"""The icon in the tray: a speech bubble with the number that waits, painted for each size on whole pixels."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from reputation_desktop.ui.theme.theme import DARK, LIGHT
from reputation_desktop.ui.theme.tokens import Tokens, tokens_of
from reputation_desktop.ui.tray.figures import paint_figures

SIZES = (16, 20, 22, 24, 28, 32, 40, 44, 48, 64)
"""The sides in px that trays ask for."""

_MOST = 99
_NOTCHED_FROM = 22
_MASK = QColor(Qt.GlobalColor.black)


class TrayState(StrEnum):
    """What the icon says before any word."""

    QUIET = "quiet"
    """Nothing waits: an empty bubble."""
    WAITING = "waiting"
    """A full bubble with the number."""
    OVERDUE = "overdue"
    """The same in ember, with a notched corner where there is room."""
    UNREAD = "unread"
    """Nothing waits that is known of, but a channel could not be read: an amber bubble with "!"."""
    OFFLINE = "offline"
    """Nothing waits that is known of, and nothing is fetched: a grey bubble with a dash."""


_TOKENS = {
    TrayState.QUIET: "accent",
    TrayState.WAITING: "accent",
    TrayState.OVERDUE: "ember",
    TrayState.UNREAD: "amber",
    TrayState.OFFLINE: "text3",
}
_FULL = (TrayState.WAITING, TrayState.OVERDUE)


@dataclass(frozen=True, slots=True)
class _Bubble:
    """Where the parts of a bubble lie in an icon of one size, in whole px.

    Attributes:
        stroke: how wide its outline is; at 16 px one is too faint, and two leave no room within.
        bar: how wide the strokes of its signs are; even as `width` is.
        tail: how far it reaches below.
    """

    side: int
    left: int
    top: int
    width: int
    height: int
    stroke: float
    bar: int
    tail: int


def tray_icon(state: TrayState, number: int, dark_panel: bool, *, one_colour: bool = sys.platform == "darwin") -> QIcon:
    """The icon for a state, in every size of `SIZES`.

    Args:
        state: what it says.
        number: how many wait; above 99 it shows 99.
        dark_panel: whether the panel behind it is dark.
        one_colour: the system gives the icon its one colour; the number is cut out of the bubble.
    """
    tokens = _tokens(dark_panel)
    shape = _MASK if one_colour else QColor(getattr(tokens, _TOKENS[state]))
    figures = None if one_colour else QColor(tokens.on_accent)
    icon = QIcon()
    for side in SIZES:
        icon.addPixmap(_painted(state, min(number, _MOST), side, shape, figures))
    icon.setIsMask(one_colour)
    return icon


@lru_cache(maxsize=2)
def _tokens(dark: bool) -> Tokens:
    return tokens_of(DARK if dark else LIGHT)


def _bubble(side: int) -> _Bubble:
    margin = side // 20
    height = round(side * 0.74)
    tail = round(side * 0.18)
    return _Bubble(
        side=side,
        left=margin,
        top=(side - height - tail) // 2,
        width=side - 2 * margin,
        height=height,
        stroke=1.5 if side < 20 else round(side / 12),
        bar=2 * max(1, round(side / 20)),
        tail=tail,
    )


def _painted(state: TrayState, number: int, side: int, shape: QColor, figures: QColor | None) -> QPixmap:
    bubble = _bubble(side)
    pixels = QPixmap(side, side)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state in _FULL:
        painter.fillPath(_outline(bubble, 0, notched=state is TrayState.OVERDUE and side >= _NOTCHED_FROM), shape)
        if figures is None:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        paint_figures(painter, str(number), _place(bubble, str(number)), figures or _MASK)
    else:
        pen = QPen(shape, bubble.stroke)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(_outline(bubble, bubble.stroke / 2, notched=False), pen)
        for part in _sign(state, bubble):
            painter.fillRect(part, shape)
    painter.end()
    return pixels


def _place(bubble: _Bubble, figures: str) -> QRectF:
    """Where the figures stand: a little smaller where there are two, and with as much room above as below."""
    share = 0.66 if len(figures) == 1 or bubble.side < 20 else 0.58
    high = round(bubble.height * share)
    high += (bubble.height - high) % 2
    return QRectF(bubble.left, bubble.top + (bubble.height - high) / 2, bubble.width, high)


def _outline(bubble: _Bubble, inset: float, *, notched: bool) -> QPainterPath:
    """A rounded box with its tail at the lower left, `inset` px within its place."""
    left, top = bubble.left + inset, bubble.top + inset
    right, bottom = bubble.left + bubble.width - inset, bubble.top + bubble.height - inset
    round_off = max(1.0, bubble.side * 0.22 - inset)
    notch = bubble.side * 0.25
    tail_left, tail_right = left + bubble.side * 0.19, left + bubble.side * 0.46
    path = QPainterPath()
    path.moveTo(left + round_off, top)
    if notched:
        path.lineTo(right - notch, top)
        path.lineTo(right, top + notch)
    else:
        path.lineTo(right - round_off, top)
        path.arcTo(right - 2 * round_off, top, 2 * round_off, 2 * round_off, 90, -90)
    path.lineTo(right, bottom - round_off)
    path.arcTo(right - 2 * round_off, bottom - 2 * round_off, 2 * round_off, 2 * round_off, 0, -90)
    path.lineTo(tail_right, bottom)
    path.lineTo(tail_left, bottom + bubble.tail)
    path.lineTo(tail_left, bottom)
    path.lineTo(left + round_off, bottom)
    path.arcTo(left, bottom - 2 * round_off, 2 * round_off, 2 * round_off, 270, -90)
    path.lineTo(left, top + round_off)
    path.arcTo(left, top, 2 * round_off, 2 * round_off, 180, -90)
    path.closeSubpath()
    return path


def _sign(state: TrayState, bubble: _Bubble) -> list[QRectF]:
    """The strokes of "!" or of a dash in the middle of the bubble."""
    middle = bubble.left + bubble.width / 2
    bar = bubble.bar
    if state is TrayState.UNREAD:
        room = bubble.height - 2 * bubble.stroke
        high = room - 2 * max(1, round(room * 0.12))
        top = bubble.top + bubble.stroke + (room - high) // 2
        gap = max(1, bar // 2)
        return [
            QRectF(middle - bar / 2, top, bar, high - bar - gap),
            QRectF(middle - bar / 2, top + high - bar, bar, bar),
        ]
    if state is TrayState.OFFLINE:
        wide = 2 * round(bubble.width * 0.21)
        thick = bar if (bubble.height - bar) % 2 == 0 else bar + 1
        return [QRectF(middle - wide / 2, bubble.top + (bubble.height - thick) / 2, wide, thick)]
    return []

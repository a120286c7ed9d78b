"""What a page is filled with: strips, each as high as one line, one row or one figure, that are never cut."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

Paint = Callable[[QPainter, float], None]
"""Paints what the strip holds with its upper edge at a height; the left edge of the body is 0."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a block, as wide as the body of the page.

    Attributes:
        height: of what is painted.
        paint: paints it.
        above: room before it, which the top of a page does not need.
        stays_with_next: no page ends between it and the next one, where both fit on a page.
        head: what is repeated above it where it begins a page.
        breaks: it begins a new page.
    """

    height: float
    paint: Paint
    above: float = 0.0
    stays_with_next: bool = False
    head: Strip | None = None
    breaks: bool = False


def below(strips: Sequence[Strip], above: float) -> list[Strip]:
    """The same strips with room before the first."""
    return [replace(strips[0], above=above), *strips[1:]] if strips else []


def joined(*parts: Sequence[Strip]) -> list[Strip]:
    """Parts of which none is alone on a page's end or beginning: the last strip of each stays with the next part."""
    strips: list[Strip] = []
    for part in parts:
        if strips and part:
            strips[-1] = replace(strips[-1], stays_with_next=True)
        strips.extend(part)
    return strips


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip on a page, `top` below the body's upper edge."""

    strip: Strip
    top: float


def on_pages(strips: Sequence[Strip], height: float) -> list[list[Placed]]:
    """Puts strips on pages whose bodies have this height; one page at least.

    What stays together goes to the next page together, unless that is not high enough for it either. A strip that is
    higher than a page stands alone and hangs out below.
    """
    filling = _Filling(height)
    for company in _companies(strips):
        filling.take(company)
    return filling.pages


def _companies(strips: Sequence[Strip]) -> list[list[Strip]]:
    """The strips in runs that stay together."""
    companies: list[list[Strip]] = []
    joined = False
    for strip in strips:
        if joined and not strip.breaks:
            companies[-1].append(strip)
        else:
            companies.append([strip])
        joined = strip.stays_with_next
    return companies


class _Filling:
    def __init__(self, height: float) -> None:
        self._height = height
        self._filled = 0.0
        self.pages: list[list[Placed]] = [[]]

    def take(self, company: Sequence[Strip]) -> None:
        first = company[0]
        wanted = sum(each.above + each.height for each in company)
        fits_here = self._filled + wanted <= self._height
        fits_anew = wanted - first.above + _head_of(first) <= self._height
        if self.pages[-1] and (first.breaks or (not fits_here and fits_anew)):
            self._turn()
        for strip in company:
            if self.pages[-1] and self._filled + strip.above + strip.height > self._height:
                self._turn()
            self._place(strip)

    def _turn(self) -> None:
        self.pages.append([])
        self._filled = 0.0

    def _place(self, strip: Strip) -> None:
        page = self.pages[-1]
        if page:
            self._filled += strip.above
        elif strip.head is not None:
            page.append(Placed(strip.head, 0.0))
            self._filled = strip.head.height
        page.append(Placed(strip, self._filled))
        self._filled += strip.height


def _head_of(strip: Strip) -> float:
    return 0.0 if strip.head is None else strip.head.height

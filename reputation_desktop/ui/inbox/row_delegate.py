"""Paints a review as a row of the inbox: its state, stars, age, words, kind, author and channel."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reputation_desktop.ui.inbox.list_model import ROW
from reputation_desktop.ui.inbox.row_words import RowWords, row_words
from reputation_desktop.ui.widgets.marks import Mark, paint_kind, paint_mark
from reputation_desktop.ui.widgets.stars import FIVE, on_five, paint_stars
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.listing import ListRow
    from reputation_desktop.store.listing import Listed

HEIGHT = 104
NARROWEST = 340
TEXT_X, MARGIN, GAP = 46, 16, 8
MARK_PLACE = (16, 14, 18)
STAR, STAR_GAP = 14, 2
KIND, KIND_GAP = 10, 5
BAR = 3
STARS_LINE, TEXT_LINE, SECOND_TEXT_LINE, KIND_LINE = (13, 18), (35, 20), (55, 20), (79, 16)
"""Where the lines begin and how high they are, in px of the design."""

PICTURES_KEPT = 32
"""More rows than a high screen shows."""

PAINTED_AT_ONCE_S = 0.003
"""After so long the rows that were never seen before wait for the next turn, so that the window answers meanwhile."""

NARROW_LETTER = 3.5
"""No script's letters are narrower on average, in px of the design; words beyond that are not laid out."""

Line = tuple[int, int]


class _Type:
    """A font with its measures, made once."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetrics(font)
        self.width = self.metrics.horizontalAdvance

    def elided(self, text: str, room: float) -> str:
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(room)))


@dataclass(frozen=True, slots=True)
class _Picture:
    """A painted row, and what it was painted of."""

    row: ListRow
    width: int
    sharpness: float
    pixels: QPixmap


class RowDelegate(QStyledItemDelegate):
    """Asks the model once a row. A painted row is kept as a picture, so that scrolling paints only new ones."""

    def __init__(self, services: Services, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._services = services
        self._theme = services.theme
        self._view = view
        self._spent_s = 0.0
        self._owing = False
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._on_turn_over)
        self._pictures: dict[int, dict[str, _Picture]] = {}
        self._theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def sizeHint(self, _: QStyleOptionViewItem, __: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(self._theme.px(NARROWEST), self._theme.px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        on = "sel" if chosen else "bg" if hovered else "surface"
        row: ListRow | None = index.data(ROW)
        sharpness = painter.device().devicePixelRatioF()
        painter.save()
        painter.translate(box.topLeft())
        if row is not None and not sharpness.is_integer():
            # A picture would be blurred where a row begins between two pixels.
            self._paint_row(painter, box.size(), row, on)
        elif row is not None and (picture := self._picture(row, box.size(), on, sharpness)) is not None:
            painter.drawPixmap(0, 0, picture)
        else:
            self._paint_unread(painter, box.size(), on)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(QRectF(1, 1, box.width() - 2, box.height() - 3))
        painter.restore()

    def _picture(self, row: ListRow, size: QSize, on: str, sharpness: float) -> QPixmap | None:
        pictures = self._pictures.pop(row.listed.id, None)
        if pictures is None and self._spent_s > PAINTED_AT_ONCE_S:
            self._owing = True
            return None
        pictures = pictures or {}
        kept = pictures.get(on)
        if kept is None or kept.row is not row or (kept.width, kept.sharpness) != (size.width(), sharpness):
            kept = pictures[on] = self._painted(row, size, on, sharpness)
        self._pictures[row.listed.id] = pictures
        if len(self._pictures) > PICTURES_KEPT:
            del self._pictures[next(iter(self._pictures))]
        return kept.pixels

    def _painted(self, row: ListRow, size: QSize, on: str, sharpness: float) -> _Picture:
        begun = time.perf_counter()
        pixels = QPixmap(size * sharpness)
        pixels.setDevicePixelRatio(sharpness)
        painter = QPainter(pixels)
        self._paint_row(painter, size, row, on)
        painter.end()
        self._spent_s += time.perf_counter() - begun
        if not self._turn.isActive():
            self._turn.start()
        return _Picture(row, size.width(), sharpness, pixels)

    def _on_turn_over(self) -> None:
        self._spent_s = 0.0
        if self._owing:
            self._owing = False
            self._view.viewport().update()

    # --- one row, whose upper left corner is at the origin -------------------------------------

    def _paint_ground(self, painter: QPainter, size: QSize, on: str) -> None:
        colour = self._theme.colour
        painter.fillRect(0, 0, size.width(), size.height(), colour(on))
        painter.fillRect(0, size.height() - 1, size.width(), 1, colour("line"))
        if on == "sel":
            painter.fillRect(0, 0, self._theme.px(BAR), size.height(), colour("accent"))

    def _paint_unread(self, painter: QPainter, size: QSize, on: str) -> None:
        """Grey bars where words will be."""
        self._paint_ground(painter, size, on)
        px = self._theme.px
        left, room = px(TEXT_X), size.width() - px(TEXT_X + MARGIN)
        for (top, height), share in (
            (STARS_LINE, 0.25),
            (TEXT_LINE, 1.0),
            (SECOND_TEXT_LINE, 0.7),
            (KIND_LINE, 0.45),
        ):
            bar = px(10)
            y = px(top) + (px(height) - bar) // 2
            painter.fillRect(left, y, int(room * share), bar, self._theme.colour("sunk"))

    def _paint_row(self, painter: QPainter, size: QSize, row: ListRow, on: str) -> None:
        self._paint_ground(painter, size, on)
        px, each = self._theme.px, row.listed
        words = row_words(row, self._services.now(), self._services.zone)
        x, y, side = (px(number) for number in MARK_PLACE)
        paint_mark(painter, words.mark, QRectF(x, y, side, side), self._theme, on)
        left, right = px(TEXT_X), size.width() - px(MARGIN)
        if each.stars is None or each.worst is None or each.best is None:
            first_end = self._paint_kind(painter, left, STARS_LINE, words, each)
            who_x = float(left)
        else:
            first_end = self._paint_stars(painter, left, on_five(each.stars, each.worst, each.best))
            who_x = self._paint_kind(painter, left, KIND_LINE, words, each) + px(GAP)
        self._paint_age(painter, words, first_end + px(GAP), right)
        self._paint_text(painter, words, left, right - left)
        small = self._small
        code_x = right - small.width(words.language)
        self._say(painter, small, words.language, code_x, KIND_LINE, "text3")
        self._say(painter, small, small.elided(words.who, code_x - px(GAP) - who_x), who_x, KIND_LINE, "text3")

    def _paint_stars(self, painter: QPainter, left: float, filled: float) -> float:
        """Returns where they end."""
        px, colour = self._theme.px, self._theme.colour
        top = px(STARS_LINE[0]) + (px(STARS_LINE[1]) - px(STAR) * 1.05) / 2
        paint_stars(painter, left, top, px(STAR), px(STAR_GAP), filled, colour("star"), colour("edge"))
        return left + FIVE * px(STAR) + (FIVE - 1) * px(STAR_GAP)

    def _paint_kind(self, painter: QPainter, left: float, line: Line, words: RowWords, each: Listed) -> float:
        """Returns where its word ends."""
        px = self._theme.px
        top = px(line[0]) + (px(line[1]) - px(KIND)) / 2
        paint_kind(painter, each.kind, QRectF(left, top, px(KIND), px(KIND)), self._theme, mention=each.mention)
        x = left + px(KIND + KIND_GAP)
        self._say(painter, self._kind, words.kind, x, line, "text2")
        return x + self._kind.width(words.kind)

    def _paint_age(self, painter: QPainter, words: RowWords, left: float, right: float) -> None:
        """The age and its word at the right; the word is left out where there is no room, then the age shortened."""
        strong, usual = self._strong, self._usual
        state = f", {words.state}" if words.state else ""
        when = words.when
        if right - usual.width(state) - strong.width(when) < left:
            state, when = "", strong.elided(when, right - left)
        state_x = right - usual.width(state)
        self._say(painter, usual, state, state_x, STARS_LINE, words.token)
        self._say(painter, strong, when, state_x - strong.width(when), STARS_LINE, words.token)

    def _paint_text(self, painter: QPainter, words: RowWords, left: float, room: float) -> None:
        """Two lines: the first broken where words end, the second with all that is left, shortened."""
        token = "text3" if words.silent else "text2" if words.mark == Mark.ANSWERED else "text"
        longest = int(room / max(1, self._theme.px(NARROW_LETTER)))
        layout = QTextLayout(words.text[:longest], self._body.font)
        layout.setTextOption(self._wrapping)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(room)
        layout.endLayout()
        painter.setPen(self._theme.colour(token))
        first.draw(painter, QPointF(left, self._baseline(self._body, TEXT_LINE) - first.ascent()))
        end = first.textLength()
        rest = self._body.elided(words.text[end : end + longest].lstrip(), room)
        self._say(painter, self._body, rest, left, SECOND_TEXT_LINE, token)

    def _baseline(self, type_: _Type, line: Line) -> int:
        top, height = self._theme.px(line[0]), self._theme.px(line[1])
        return round(top + (height - type_.metrics.height()) / 2 + type_.metrics.ascent())

    def _say(self, painter: QPainter, type_: _Type, text: str, x: float, line: Line, token: str) -> None:
        """Writes words that begin at `x` in the middle of a line."""
        if not text:
            return
        painter.setFont(type_.font)
        painter.setPen(self._theme.colour(token))
        painter.drawText(QPointF(x, self._baseline(type_, line)), text)

    def _on_theme_changed(self) -> None:
        self._pictures.clear()
        font = self._theme.font
        self._body, self._strong, self._usual = _Type(font(14)), _Type(font(13, 600)), _Type(font(13))
        self._kind, self._small = _Type(font(12, 500)), _Type(font(12))
        self._wrapping = QTextOption()
        self._wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

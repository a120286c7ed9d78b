"""Paints a review as a row of the inbox: its state, stars, age, words, kind, author and channel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QStaticText, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reputation_desktop.ui.inbox.list_model import ROW
from reputation_desktop.ui.inbox.row_words import RowWords, row_words
from reputation_desktop.ui.widgets.marks import Mark, paint_kind, paint_mark
from reputation_desktop.ui.widgets.stars import on_five, paint_stars
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.listing import ListRow

HEIGHT = 104
NARROWEST = 340
TEXT_X, MARGIN = 46, 16
MARK = QRectF(16, 14, 18, 18)
STAR, STAR_GAP = 14, 2
KIND = 10
TOPS = (13, 35, 79)
"""Where the three parts begin: stars and age, two lines of text, kind and author."""

HEIGHTS = (18, 20, 16)
"""How high a line of each part is."""

BAR = 3
PREPARED_KEPT = 600
NARROW_LETTER = 3.0
"""No script's letters are narrower on average, in px of the design; words beyond that are not laid out."""


@dataclass(slots=True)
class _Fonts:
    text: QFont
    age: QFont
    state: QFont
    kind: QFont
    small: QFont


@dataclass(frozen=True, slots=True)
class _Piece:
    """Laid out words, with the place they are drawn at and the token of their colour."""

    words: QStaticText
    font: QFont
    place: QPointF
    token: str


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A row ready to be painted at one width. `kind_place` is where the kind's sign stands."""

    row: ListRow
    width: int
    mark: Mark
    filled: float | None
    kind_place: QRectF
    pieces: tuple[_Piece, ...]


class RowDelegate(QStyledItemDelegate):
    """Asks the model once a row; what is laid out is kept until the row, the width or the theme changes."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = services.theme
        self._kept: dict[int, _Prepared] = {}
        self._fonts = self._made_fonts()
        self._theme.changed.connect(self._on_theme_changed)

    def sizeHint(self, _: QStyleOptionViewItem, __: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        return QSize(self._theme.px(NARROWEST), self._theme.px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # PySide's types leave out the fields of styles' options.
        box: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        row: ListRow | None = index.data(ROW)
        painter.save()
        painter.translate(box.topLeft())
        width, height = box.width(), box.height()
        on = self._paint_ground(painter, width, height, state)
        if row is None:
            self._paint_unread(painter, width)
        else:
            self._paint_row(painter, self._prepared(row, width), on)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(1, 1, width - 2, height - 3))
        painter.restore()

    # --- painting ------------------------------------------------------------------------------

    def _paint_ground(self, painter: QPainter, width: int, height: int, state: QStyle.StateFlag) -> str:
        """Paints what the row stands on; returns its token."""
        colour = self._theme.colour
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        on = "sel" if chosen else "bg" if hovered else "surface"
        painter.fillRect(0, 0, width, height, colour(on))
        painter.fillRect(0, height - 1, width, 1, colour("line"))
        if chosen:
            painter.fillRect(0, 0, self._theme.px(BAR), height, colour("accent"))
        return on

    def _paint_unread(self, painter: QPainter, width: int) -> None:
        """Grey bars where words will be."""
        px = self._theme.px
        room = width - px(TEXT_X + MARGIN)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunk"))
        for top, share in ((17, 0.25), (40, 1.0), (60, 0.7), (82, 0.45)):
            painter.drawRoundedRect(QRectF(px(TEXT_X), px(top), room * share, px(10)), px(4), px(4))

    def _paint_row(self, painter: QPainter, prepared: _Prepared, on: str) -> None:
        px, theme, each = self._theme.px, self._theme, prepared.row.listed
        mark = QRectF(px(MARK.x()), px(MARK.y()), px(MARK.width()), px(MARK.height()))
        paint_mark(painter, prepared.mark, mark, theme, on)
        if prepared.filled is not None:
            top = px(TOPS[0]) + (px(HEIGHTS[0]) - px(STAR) * 1.05) / 2
            gold, edge = theme.colour("star"), theme.colour("edge")
            paint_stars(painter, px(TEXT_X), top, px(STAR), px(STAR_GAP), prepared.filled, gold, edge)
        paint_kind(painter, each.kind, prepared.kind_place, theme, mention=each.mention)
        for piece in prepared.pieces:
            painter.setFont(piece.font)
            painter.setPen(theme.colour(piece.token))
            painter.drawStaticText(piece.place, piece.words)

    # --- laying out ----------------------------------------------------------------------------

    def _prepared(self, row: ListRow, width: int) -> _Prepared:
        kept = self._kept.get(row.listed.id)
        if kept is not None and kept.row is row and kept.width == width:
            return kept
        while len(self._kept) >= PREPARED_KEPT:
            del self._kept[next(iter(self._kept))]
        made = self._kept[row.listed.id] = self._prepare(row, width)
        return made

    def _prepare(self, row: ListRow, width: int) -> _Prepared:
        each, px = row.listed, self._theme.px
        words = row_words(row, self._services.now(), self._services.zone)
        rated = each.stars is not None and each.worst is not None and each.best is not None
        filled = on_five(each.stars, each.worst, each.best) if rated else None  # type: ignore[arg-type]
        left, right = px(TEXT_X), width - px(MARGIN)
        kind_line = 2 if rated else 0
        kind = self._piece(words.kind, self._fonts.kind, left + px(KIND + 5), kind_line, "text2")
        kind_end = kind.place.x() + kind.words.size().width()
        first_end = left + 5 * px(STAR) + 4 * px(STAR_GAP) if rated else kind_end
        language = self._at_right(words.language, self._fonts.small, right, 2, "text3")
        who_x = kind_end + px(8) if rated else left
        room = language.place.x() - px(8) - who_x
        who = self._elided(words.who, self._fonts.small, room)
        pieces = (
            *self._age(words, first_end + px(8), right),
            *self._text(words, left, right - left),
            kind,
            self._piece(who, self._fonts.small, who_x, 2, "text3"),
            language,
        )
        top = px(TOPS[kind_line]) + (px(HEIGHTS[kind_line]) - px(KIND)) / 2
        return _Prepared(row, width, words.mark, filled, QRectF(left, top, px(KIND), px(KIND)), pieces)

    def _age(self, words: RowWords, left: float, right: float) -> tuple[_Piece, ...]:
        """The age and its word at the right; the word is left out where there is no room, then the age shortened."""
        comma = f", {words.state}" if words.state else ""
        state = self._at_right(comma, self._fonts.state, right, 0, words.token)
        age = self._at_right(words.when, self._fonts.age, state.place.x(), 0, words.token)
        if age.place.x() >= left:
            return age, state
        shortened = self._elided(words.when, self._fonts.age, right - left)
        return (self._at_right(shortened, self._fonts.age, right, 0, words.token),)

    def _text(self, words: RowWords, left: float, room: float) -> tuple[_Piece, ...]:
        """Two lines: the first broken where words end, the second with all that is left, shortened."""
        font = self._fonts.text
        token = "text3" if words.silent else "text2" if words.mark == Mark.ANSWERED else "text"
        fits = int(room / max(1, self._theme.px(NARROW_LETTER))) + 8
        layout = QTextLayout(words.text[:fits], font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(room)
        end = first.textLength()
        layout.endLayout()
        pieces = [self._piece(words.text[:end].rstrip(), font, left, 1, token)]
        if rest := words.text[end:].lstrip():
            shortened = self._elided(rest[: fits * 2], font, room)
            pieces.append(self._piece(shortened, font, left, 1, token, down=self._theme.px(HEIGHTS[1])))
        return tuple(pieces)

    def _piece(self, text: str, font: QFont, x: float, part: int, token: str, *, down: float = 0) -> _Piece:
        """Words that begin at `x` in one of the three parts."""
        words = QStaticText(text)
        words.setTextFormat(Qt.TextFormat.PlainText)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        words.setTextOption(option)
        words.prepare(font=font)
        px = self._theme.px
        top = px(TOPS[part]) + (px(HEIGHTS[part]) - words.size().height()) / 2 + down
        return _Piece(words, font, QPointF(x, round(top)), token)

    def _at_right(self, text: str, font: QFont, right: float, part: int, token: str) -> _Piece:
        piece = self._piece(text, font, right, part, token)
        piece.place.setX(right - piece.words.size().width())
        return piece

    def _elided(self, text: str, font: QFont, room: float) -> str:
        return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(room)))

    def _made_fonts(self) -> _Fonts:
        font = self._theme.font
        return _Fonts(font(14), font(13, 600), font(13), font(12, 500), font(12))

    def _on_theme_changed(self) -> None:
        self._kept.clear()
        self._fonts = self._made_fonts()

"""The numbers of a receipt, one below the other at its right edge."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from reputation_desktop.domain.score import Score
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.numbers import decimal, signed
from reputation_desktop.ui.words.score_words import not_enough_words

_WEIGHT, _LARGE, _LEAST_WIDTH, _RULE = 600, 20, 40, 2


class Figure(QLabel):
    """A number in a token's colour, of `size` px."""

    def __init__(self, theme: Theme, size: int = 14) -> None:
        super().__init__()
        self._theme, self._size, self.token = theme, size, "text"
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_number(self, text: str, token: str = "text") -> None:
        """Shows a number that is in words already."""
        self.token = token
        self.setText(text)
        self.update()

    def show_points(self, points: float, *, plain: bool = False) -> None:
        """Shows a difference with its sign, in the colour of good or bad unless it is plainly neither."""
        gain = "accent" if points > 0 else "ember"
        self.show_number(signed(points), "text2" if plain or not round(points, 1) else gain)

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = QFontMetrics(self._theme.font(self._size, _WEIGHT))
        width = metrics.horizontalAdvance(self.text()) + 2
        return QSize(max(width, self._theme.px(_LEAST_WIDTH)), metrics.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setFont(self._theme.font(self._size, _WEIGHT))
        painter.setPen(self._theme.colour(self.token))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class ScoreLine(QWidget):
    """A score with what it is, greyed while there is not enough to say.

    Args:
        theme: the window's.
        total: whether it is what all above it adds up to.
        ruled: whether a strong line parts it from what is above.
    """

    def __init__(self, theme: Theme, *, total: bool = False, ruled: bool = False) -> None:
        super().__init__()
        self._theme, self._ruled = theme, ruled
        self._words = label(role="strong" if total else "secondary", wraps=True)
        self.number = Figure(theme, _LARGE if total else 14)
        self._why_grey = label(role="small", wraps=True)
        self._why_grey.hide()
        line = row(self._words, self.number)
        line.setStretch(0, 1)
        self.setLayout(column(line, self._why_grey, margins=(0, theme.px(9), 0, theme.px(9)), gap=theme.px(4)))

    def show_number(self, words: str, number: float) -> None:
        """Shows a number that there is always enough to say about."""
        self._words.setText(words)
        self.number.show_number(decimal(number))

    def show_score(self, words: str, number: float, score: Score, enough_reviews: int) -> None:
        """Shows a score as `number`, its one decimal in the receipt."""
        self._words.setText(words)
        self.number.show_number(decimal(number), "text" if score.enough else "text3")
        self._why_grey.setVisible(not score.enough)
        self._why_grey.setText(not_enough_words(score, enough_reviews))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        if self._ruled:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), _RULE, self._theme.colour("text"))
            painter.end()

"""The score as a large number, and where it lies between 0 and 100."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reputation_desktop.domain.score import Score
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.words.numbers import whole
from reputation_desktop.ui.words.score_words import is_known

_UNKNOWN = "\u2013"


class ScoreNumber(QWidget):
    """The score's whole number; grey while there is not enough to say, a dash where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text, self._token = "", "text"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_score(self, score: Score) -> None:
        """Shows a score."""
        self._text = whole(round(score.score)) if is_known(score) else _UNKNOWN
        self._token = "text" if score.enough else "text3"
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    @property
    def grey(self) -> bool:
        """Whether it is greyed."""
        return self._token != "text"

    def sizeHint(self) -> QSize:  # noqa: N802
        metrics = QFontMetrics(self._theme.font(64, 600))
        return QSize(metrics.horizontalAdvance(self._text or "00") + 2, self._theme.px(68))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setFont(self._theme.font(64, 600))
        painter.setPen(self._theme.colour(self._token))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()


class ScoreRail(QWidget):
    """A rail from 0 to 100 with the band, and a tick at the score; bare where there is not enough to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._score: Score | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_score(self, score: Score) -> None:
        """Shows a score."""
        self._score = score
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(196), self._theme.px(20))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, colour, middle = self._theme.px, self._theme.colour, self.height() / 2
        rail = QRectF(0.5, middle - px(3), self.width() - 1, px(6))
        painter.setPen(colour("line"))
        painter.setBrush(colour("sunk"))
        painter.drawRoundedRect(rail, px(3), px(3))
        if self._score is not None and self._score.enough:
            painter.setPen(Qt.PenStyle.NoPen)
            left, right = (rail.left() + each / 100 * rail.width() for each in (self._score.low, self._score.high))
            painter.setOpacity(0.45)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(left, middle - px(5), right - left, px(10)), px(5), px(5))
            painter.setOpacity(1)
            at = rail.left() + self._score.score / 100 * rail.width()
            painter.drawRect(QRectF(at - px(1.5), middle - px(9), px(3), px(18)))
        painter.end()

"""How the shop stands: the score, its trend, its band and its last three months."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from reputation_desktop.domain.review import Kind
from reputation_desktop.domain.score import Score
from reputation_desktop.ui.today.reading import PageFacts
from reputation_desktop.ui.today.score_chart import ScoreChart
from reputation_desktop.ui.today.score_figures import ScoreNumber, ScoreRail
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.folding import Folding
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.skeleton import grey_blocks
from reputation_desktop.ui.widgets.text import label, set_role
from reputation_desktop.ui.words.numbers import decimal, whole
from reputation_desktop.ui.words.score_words import SAME, band_words, is_known, not_enough_words, trend_words
from reputation_desktop.ui.work.services import Services

_FIGURES_WIDTH = 196
_STACKED_BELOW = 520


class ScoreCard(QFrame):
    """The first card. Grey blocks stand in for every number until the store has answered."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme = services.theme
        px = self._theme.px
        self._number = ScoreNumber(self._theme)
        self._trend_sign = Sign(self._theme, 11)
        self._trend = label(role="strong")
        self._trend_over = label(self.tr("in 4 weeks"), "secondary")
        self._rail = ScoreRail(self._theme)
        self._band = label(role="secondary", wraps=True)
        self.chart = ScoreChart(self._theme)
        self.why = button("", services.receipt_wanted.emit, role="link")
        self._waiting = grey_blocks(self._theme, (110, 56), (_FIGURES_WIDTH, 10), (150, 14), gap=18)
        self._figures = QWidget()
        self._figures.setLayout(self._figures_column())
        left, right = QWidget(), QWidget()
        left.setLayout(
            column(px(5), label(self.tr("Reputation score"), "secondary"), px(8), self._waiting, self._figures, None)
        )
        right.setLayout(column(row(label(self.tr("Three months"), "secondary"), None, self.why), px(2), self.chart))
        halves = Folding(self._theme, left, right, below=_STACKED_BELOW, gap=30, first_width=_FIGURES_WIDTH)
        self.setLayout(column(halves, margins=(px(22), px(16), px(18), px(14))))
        self._figures.hide()
        self.why.hide()

    def _figures_column(self) -> QBoxLayout:
        px = self._theme.px
        beside = column(None, row(self._trend_sign, self._trend, None, gap=px(5)), self._trend_over, px(8))
        ends = row(label(whole(0), "small"), None, label(whole(100), "small"))
        return column(row(self._number, beside, None, gap=px(12)), px(12), self._rail, ends, px(6), self._band)

    def show_facts(self, facts: PageFacts) -> None:
        """Shows the score of one moment."""
        score = facts.today.score
        self._number.show_score(score)
        self._number.setAccessibleName(self._name(score, facts.enough_reviews))
        self._rail.show_score(score)
        self._band.setText(band_words(score) if score.enough else not_enough_words(score, facts.enough_reviews))
        self._show_trend(facts.today.trend if score.enough else None)
        self.why.setVisible(is_known(score))
        self.why.setText(self.tr("Why {score}?").format(score=self._number.text))
        self.why.setAccessibleName(self.tr("Why {score}? Shows the arithmetic").format(score=self._number.text))
        self.chart.show_scores(facts.today.daily, facts.zone, facts.at)
        self._waiting.hide()
        self._figures.show()

    def _show_trend(self, trend: float | None) -> None:
        changed = trend is not None and abs(trend) >= SAME
        self._trend_sign.setVisible(changed)
        self._trend.setVisible(trend is not None)
        self._trend_over.setVisible(changed)
        if trend is None:
            return
        if not changed:
            set_role(self._trend, "secondary")
            self._trend.setText(self.tr("about the same"))
        else:
            self._trend_sign.show_kind(Kind.PRAISE if trend > 0 else Kind.COMPLAINT, "")
            set_role(self._trend, "good" if trend > 0 else "error")
            self._trend.setText(decimal(abs(trend)))
        self._trend.setAccessibleName(trend_words(trend))

    def _name(self, score: Score, enough: int) -> str:
        if not score.enough:
            return not_enough_words(score, enough)
        said = self.tr("Reputation score {score}. {band}")
        return said.format(score=self._number.text, band=band_words(score))

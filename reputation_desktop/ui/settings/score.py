"""The score: its formula in plain words with the present numbers, and what it says now."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, frame, row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.numbers import decimal, whole
from reputation_desktop.ui.work.changes import Changed

if TYPE_CHECKING:
    from datetime import datetime

    from reputation_desktop.domain.score import Score
    from reputation_desktop.store.store import Store

_WEIGHTS = ("half_life_days", "mention_weight", "enough_reviews")
_PHANTOMS = ("phantom_reviews", "phantom_satisfaction")
_SILENCE = ("silence_cost", "silence_half")


def _score(store: Store, now: datetime) -> Score:
    from reputation_desktop.desk.scope import shop_scope
    from reputation_desktop.desk.score import score_now
    from reputation_desktop.store.channels import FIRST_SHOP

    return score_now(store, shop_scope(store, FIRST_SHOP, ""), now)


class ScoreSection(Section):
    """How the score comes about."""

    NAME = "score"

    def build(self) -> None:
        self._formula = [label(wraps=True) for _ in range(5)]
        self.add(self._now_card())
        self.add_card(self.tr("What weighs how much"), *(self.setting(name) for name in _WEIGHTS))
        self.add_card(self.tr("What silence costs"), *(self.setting(name) for name in _SILENCE))
        self.add_card(self.tr("What a new shop begins with"), *(self.setting(name) for name in _PHANTOMS))
        for each in self.fields.values():
            each.moved.connect(self._say_formula)
        self.keeping.was_read.connect(self._say_formula)
        self.keeping.kept.connect(self._on_kept)
        self._say_formula()

    def refresh(self, changed: Changed) -> None:
        """What the score is now."""
        if changed & (Changed.REVIEWS | Changed.CHANNELS | Changed.SETTINGS):
            work = partial(_score, now=self.services.now())
            self.services.database.ask(work, self._on_score, slot="settings-score")

    def _now_card(self) -> QFrame:
        card = frame("card")
        self._score = label("–", "title")
        self._band = label(role="secondary", wraps=True)
        self._receipt = button(self.tr("Show the arithmetic"), self.services.receipt_wanted.emit, role="link")
        top = row(column(label(self.tr("Your score now"), "secondary"), self._score, self._band, gap=2), gap=12)
        top.setStretch(0, 1)
        top.addWidget(self._receipt)
        card.setLayout(column(top, column(*self._formula, gap=5), margins=(22, 16, 22, 18), gap=14))
        return card

    def _on_kept(self, _: str) -> None:
        if self.isVisible():
            self.refresh(Changed.SETTINGS)

    def _on_score(self, found: Score) -> None:
        self._score.setText(decimal(found.score))
        if found.enough:
            words = self.tr("of 100, probably between {low} and {high}")
            self._band.setText(words.format(low=whole(round(found.low)), high=whole(round(found.high))))
        else:
            self._band.setText(self.tr("Not enough to say yet: %n review(s) in the last year.", "", found.reviews_12m))

    def _said(self, name: str) -> str:
        return self.fields[name].said(self.fields[name].text())

    def _say_formula(self) -> None:
        sentences = (
            self.tr("Each review counts by its stars, or by its words where it has none."),
            self.tr("The newest count most: after {half} a review weighs half. A mention weighs {mention}."),
            self.tr("{phantoms} with {stars} are invented, so that a single one does not make or break the score."),
            self.tr("Overdue complaints cost up to {cost}; {silence} cost half of that."),
            self.tr("Below {enough} in the last year the number is greyed."),
        )
        said = {
            "half": self._said("half_life_days"),
            "mention": self._said("mention_weight"),
            "phantoms": self._said("phantom_reviews"),
            "stars": self._said("phantom_satisfaction"),
            "cost": self._said("silence_cost"),
            "silence": self._said("silence_half"),
            "enough": self._said("enough_reviews"),
        }
        for line, sentence in zip(self._formula, sentences, strict=True):
            line.setText(sentence.format(**said))

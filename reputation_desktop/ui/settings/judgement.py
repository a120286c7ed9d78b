"""Judgement: what is taken for a complaint, when a post spreads, and how far a word travels."""

from __future__ import annotations

from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.widgets.text import label


class JudgementSection(Section):
    """What the program makes of a review."""

    NAME = "judgement"

    def build(self) -> None:
        self.add_card("", self.setting("complaint_threshold"))
        self.add(
            label(
                self.tr(
                    "Stars decide how satisfied somebody was, words whether it is a complaint. Your own correction of "
                    "a single review always wins; it stands in the inbox beside the review."
                ),
                "secondary",
                wraps=True,
            )
        )
        self.add_card(
            self.tr("How far a word travels"),
            self.setting("told_by_happy"),
            self.setting("told_by_unhappy"),
            self.setting("spread_from"),
        )

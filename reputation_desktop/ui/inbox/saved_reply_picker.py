"""Saved replies: the wordings for a situation, offered in turn, with the customer's facts filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reputation_desktop.domain.saved_reply import SavedReply, filled, next_wording, situations, wordings
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.ui.inbox.topic_words import topic_word
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.replies import ReviewFacts
    from reputation_desktop.store.store import Store

_SLOT = "saved replies"


def placeholders_of(facts: ReviewFacts, shop_name: str) -> dict[str, str]:
    """What is filled into a saved reply for a review."""
    review = facts.row.review
    rating = review.rating
    return {
        "customer": " ".join(review.author.split()),
        "shop": facts.shop or shop_name,
        "channel": review.channel,
        "stars": "" if rating is None or rating.value is None else f"{rating.value:g}",
    }


class SavedReplyPicker(QWidget):
    """Offers the situations in a menu, and the next wording of the one chosen.

    Signals:
        picked: with the words, filled in.
        keep_wanted: the words in the box shall become a saved reply.
    """

    picked = Signal(str)
    keep_wanted = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._replies: list[SavedReply] = []
        self._facts: ReviewFacts | None = None
        self._offered: SavedReply | None = None
        self._in_turn: tuple[SavedReply, ...] = ()
        self._choose = button("", self._on_menu_wanted)
        self._next = button(self.tr("Next wording"), self._on_next_wanted, role="link")
        self.setLayout(row(self._choose, self._next, gap=services.theme.px(8)))
        services.changed.connect(self._on_changed)
        self._show_offered()
        self._read()
"""
"""

"""The right part of the inbox: the chosen review with all that is known of it, and the answer to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.inbox.review_actions import ReviewActions
from reputation_desktop.ui.work.services import Services


class ReviewPane(QWidget):
    """Shows one review, what fits several chosen ones, or a hint.

    It reads its review anew by itself when something changed in the store.

    Signals:
        acted: with the list of ids that the owner did something to here.
    """

    acted = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.actions_on_reviews = ReviewActions(services, self)
        self.actions_on_reviews.acted.connect(self.acted)

    def show_review(self, review_id: int) -> None:
        """Shows one review; what was shown stays until it is there."""

    def show_nothing(self) -> None:
        """Shows how to choose one."""

    def show_chosen(self, ids: list[int]) -> None:
        """Shows what can be done to several at once."""

    def focus_answer(self) -> None:
        """Puts the cursor into the answer box, once its review is there."""

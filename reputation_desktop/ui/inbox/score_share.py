"""What a review adds to the shop's score, or takes from it, in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.numbers import decimal
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.score import Share
    from reputation_desktop.store.store import Store

_SLOT = "score share"
_PAUSE_MS = 150
"""Nobody who leafs through reviews wants the arithmetic of each."""


def share_words(share: Share) -> str:
    """The share in words, rounded to tenths of a point."""
    translate = QCoreApplication.translate
    said, silence = round(share.said, 1), round(share.silence, 1)
    if not share.said and not share.silence:
        return translate("share", "It does not count in the score.")
    if silence:
        if said > 0:
            words = translate(
                "share", "It adds {said} points to the score; that nobody has answered yet takes {silence}."
            )
        else:
            words = translate(
                "share", "It takes {sum} points from the score; {silence} of them because nobody has answered yet."
            )
    elif said > 0:
        words = translate("share", "It adds {said} points to the score.")
    elif said < 0:
        words = translate("share", "It takes {sum} points from the score.")
    else:
        words = translate("share", "It moves the score by less than a tenth of a point.")
    return words.format(said=decimal(abs(said)), silence=decimal(abs(silence)), sum=decimal(abs(said + silence)))


class ScoreShare(QWidget):
    """The sentence, and "Why?", which shows the whole arithmetic. Reckoned only once the owner stays."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._review: StoredReview | None = None
        self._words = label("", "small", wraps=True)
        why = button(self.tr("Why?"), services.receipt_wanted.emit, role="link", name=self.tr("Why is the score so?"))
        layout = row(self._words, why)
        layout.setStretch(0, 1)
        self._content = (self._words, why)
        self.setLayout(layout)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_stayed)

    def show_review(self, review: StoredReview) -> None:
        """Reckons a review's share soon; until then nothing is said of another one's."""
        if self._review is None or self._review.id != review.id:
            self._show("")
        self._review = review
        self._services.database.forget(_SLOT)
        self._pause.start()

    def _on_stayed(self) -> None:
        review, now = self._review, self._services.now()
        if review is None:
            return

        def work(store: Store) -> Share:
            from reputation_desktop.desk.score import share_of

            return share_of(store, review, now)

        self._services.database.ask(work, self._on_reckoned, slot=_SLOT)

    def _on_reckoned(self, share: Share) -> None:
        self._show(share_words(share))

    def _show(self, words: str) -> None:
        self._words.setText(words)
        self._content[1].setVisible(bool(words))

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
from reputation_desktop.ui.words.numbers import brief
from reputation_desktop.ui.words.sentences import said
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.replies import ReviewFacts
    from reputation_desktop.store.store import Store

_SLOT = "saved replies"


def called(author: str) -> str:
    """How a customer is addressed: of a first name and a surname the first name; a made-up name as it is."""
    names = author.split()
    told = len(names) > 1 and all(name[0].isupper() and name.replace("-", "").isalpha() for name in names[:2])
    return names[0] if told else " ".join(names)


def placeholders_of(facts: ReviewFacts, shop_name: str) -> dict[str, str]:
    """What is filled into a saved reply for a review."""
    review = facts.row.review
    rating = review.rating
    return {
        "customer": called(review.author),
        "shop": facts.shop or shop_name,
        "channel": review.channel,
        "stars": "" if rating is None or rating.value is None else brief(rating.value),
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
        self.box = row(self._choose, self._next, gap=services.theme.px(8))
        self.setLayout(self.box)
        services.changed.connect(self._on_changed)
        self._show_offered()
        self._read()

    def show_facts(self, facts: ReviewFacts) -> None:
        """Offers replies for a review; what was offered for another one is forgotten."""
        if self._facts is None or self._facts.row.review.id != facts.row.review.id:
            self._offered = None
        self._facts = facts
        self._show_offered()

    @property
    def offered(self) -> SavedReply | None:
        """The wording that was picked last for this review."""
        return self._offered

    @property
    def replies(self) -> list[SavedReply]:
        """All saved replies."""
        return self._replies

    def _read(self) -> None:
        def work(store: Store) -> list[SavedReply]:
            from reputation_desktop.store.saved_replies import saved_replies

            return saved_replies(store)

        self._services.database.ask(work, self._on_read, slot=_SLOT)

    def _on_read(self, replies: list[SavedReply]) -> None:
        self._replies = replies
        self._show_offered()

    def _on_changed(self, changed: Changed) -> None:
        if changed & Changed.REPLIES:
            self._read()

    def _show_offered(self) -> None:
        offered = self._offered
        if offered is None:
            words = self.tr("Saved reply")
        else:
            place = next((n for n, each in enumerate(self._in_turn, 1) if each.id == offered.id), 1)
            said = self.tr("Saved reply: {situation}, {place} of {count}")
            words = said.format(situation=offered.situation, place=place, count=len(self._in_turn))
        self._choose.setText(f"{words}  ▾")
        self._choose.setAccessibleName(words)
        self._next.setVisible(offered is not None and len(self._in_turn) > 1)

    def _on_menu_wanted(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for situation in self._by_topic():
            count = len(wordings(self._replies, situation))
            words = self.tr("{situation} (%n wording(s))", "", count).format(situation=situation)
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, situation=situation: self._pick(situation))
        if not self._replies:
            menu.addAction(self.tr("Add replies to begin with")).triggered.connect(self._on_starters_wanted)
        menu.addSeparator()
        menu.addAction(self.tr("Keep my words as a saved reply…")).triggered.connect(lambda *_: self.keep_wanted.emit())
        if self._replies:
            change = menu.addAction(self.tr("Change saved replies…"))
            change.triggered.connect(lambda *_: self._services.setting_wanted.emit("saved_replies"))
        menu.popup(self._choose.mapToGlobal(QPoint(0, self._choose.height())))

    def _by_topic(self) -> list[str]:
        """The situations; those that this review is about first."""
        about = {topic_word(each.topic).casefold() for each in self._review.topics} if self._review else set()
        return sorted(situations(self._replies), key=lambda each: each.casefold() not in about)

    @property
    def _review(self) -> StoredReview | None:
        return None if self._facts is None else self._facts.row.review

    def _pick(self, situation: str) -> None:
        self._in_turn = wordings(self._replies, situation)
        self._offer(self._in_turn[0])

    def _on_next_wanted(self) -> None:
        if self._offered is not None:
            self._offer(next_wording(self._replies, self._offered.situation, self._offered.id))

    def _offer(self, reply: SavedReply) -> None:
        if self._facts is None:
            return
        self._offered = reply
        self._show_offered()
        self.picked.emit(filled(reply.text, placeholders_of(self._facts, self._services.shop_name)))

    def _on_starters_wanted(self) -> None:
        def work(store: Store) -> int:
            from reputation_desktop.desk.replies import add_starters

            return add_starters(store, said)

        done = self.tr("Replies to begin with are there. Change them as you like under Settings.")
        self._services.act(work, changed=Changed.REPLIES, said=done)

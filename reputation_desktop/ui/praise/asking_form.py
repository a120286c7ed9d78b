"""What is asked and where: the channel, the page where its reviews are written, and the words."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reputation_desktop.domain.invitation import Invitation, InvitationFinding, Unfairness, unfair_places
from reputation_desktop.ui.inbox.growing_text import GrowingText
from reputation_desktop.ui.inbox.reply_page_line import web_page
from reputation_desktop.ui.praise.asking_words import usual_invitation
from reputation_desktop.ui.praise.choice import Choice
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.praise import PraiseChoices, PraisePlace
    from reputation_desktop.store.store import Store

_KEPT_AFTER_MS = 400
_LONGEST_LINK = 300
"""A longer one makes a code of so many modules that phones cannot read it from a card."""


def finding_words(finding: InvitationFinding) -> str:
    """What is unfair about it, and what helps."""
    translate = QCoreApplication.translate
    said = {
        Unfairness.REWARD: translate(
            "praise", "“{quote}” may read as a reward for a review. Better left out: platforms remove such reviews."
        ),
        Unfairness.GATING: translate(
            "praise", "“{quote}” may read as asking only some, or only for praise. Better ask everybody alike."
        ),
    }[finding.sort]
    return said.format(quote=" ".join(finding.quote.split()))


class AskingForm(QWidget):
    """What is typed is kept half a second later, and when the focus leaves.

    Signals:
        changed: another page or other words are asked with.
    """

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._places: tuple[PraisePlace, ...] = ()
        self._kept_words: Invitation | None = None
        self.place: Choice[int] = Choice(self.tr("Where customers write"))
        self.link = QLineEdit()
        self.headline = QLineEdit()
        self.words = _Words()
        self.notice = Notice(services.theme)
        self.fair = label(self.tr("No reward, and everybody is asked alike."), "good", wraps=True)
        self.wrong = label("", "error", wraps=True)
        self.usual = button(self.tr("Use the usual words"), self._on_usual_wanted, role="link")
        self._soon = QTimer(self, singleShot=True, interval=_KEPT_AFTER_MS)
        self._soon.timeout.connect(self.keep_now)
        self.place.activated.connect(self._on_place_chosen)
        for field in (self.link, self.headline, self.words):
            field.textChanged.connect(self._on_typed)
        self.link.editingFinished.connect(self.keep_now)
        self.headline.editingFinished.connect(self.keep_now)
        self.words.left.connect(self.keep_now)
        self._build()
        self._show_words(usual_invitation())
        self._show_link()

    def _build(self) -> None:
        px = self._services.theme.px
        self.link.setPlaceholderText("https://")
        self.wrong.hide()
        where = label(self.tr("&Where shall customers write?"), "strong")
        where.setBuddy(self.place)
        page = label(self.tr("The &page where they write"), "strong")
        page.setBuddy(self.link)
        self.link.setAccessibleName(self.tr("The page where they write"))
        how = self.tr("Open the page where a customer writes a review, and copy its address from the browser.")
        headline = label(self.tr("&Headline"), "strong")
        headline.setBuddy(self.headline)
        self.headline.setAccessibleName(self.tr("Headline"))
        under = label(self.tr("Words &under it"), "strong")
        under.setBuddy(self.words)
        self.words.setAccessibleName(self.tr("Words under it"))
        fairness = self.tr(
            "Ask every customer alike, and give nothing for it. To ask only happy customers or to reward reviews"
            " breaks the rules of the platforms, and the law in many countries."
        )
        small = px(6)
        self.setLayout(
            column(
                label(self.tr("Ask for reviews"), "heading"),
                label(fairness, "secondary", wraps=True),
                column(where, self.place, gap=small),
                column(page, self.link, self.wrong, label(how, "small", wraps=True), gap=small),
                column(headline, self.headline, gap=small),
                column(under, self.words, row(self.usual, None), gap=small),
                self.notice,
                self.fair,
                gap=px(14),
            )
        )

    # --- what is shown -------------------------------------------------------------------------

    def show_choices(self, choices: PraiseChoices, kept: Invitation) -> None:
        """Shows the places there are; what is being typed stays."""
        before = self.place.value
        self._places = tuple(each for each in choices.places if each.asks)
        self.place.offer([(each.name, each.id) for each in self._places])
        if self.place.value != before:
            self._show_link()
        if self._kept_words is None:
            usual = usual_invitation()
            self._kept_words = kept
            self._show_words(Invitation(kept.headline or usual.headline, kept.words or usual.words))
        self.changed.emit()

    @property
    def chosen(self) -> PraisePlace | None:
        """The channel that customers are asked to write to."""
        return next((each for each in self._places if each.id == self.place.value), None)

    @property
    def page(self) -> str:
        """The link that is typed, as a web address; empty where it is none, or too long for a code."""
        page = web_page(self.link.text())
        return page if len(page) <= _LONGEST_LINK else ""

    @property
    def invitation(self) -> Invitation:
        """The words as they are printed; the usual ones where the owner left none."""
        usual = usual_invitation()
        headline, words = self.headline.text().strip(), " ".join(self.words.words.split())
        return Invitation(headline or usual.headline, words or usual.words)

    def _show_link(self) -> None:
        place = self.chosen
        self.link.blockSignals(True)
        self.link.setText(place.review_page if place is not None else "")
        self.link.blockSignals(False)
        self.link.setEnabled(place is not None)
        self._judge()

    def _show_words(self, invitation: Invitation) -> None:
        for field in (self.headline, self.words):
            field.blockSignals(True)
        self.headline.setText(invitation.headline)
        self.words.setPlainText(invitation.words)
        for field in (self.headline, self.words):
            field.blockSignals(False)
        self._judge()

    def _judge(self) -> None:
        """Says what is wrong with the link and unfair about the words."""
        typed, page = self.link.text().strip(), web_page(self.link.text())
        not_one = self.tr("That is no web address. It begins with https://")
        too_long = self.tr("This address is too long for a code that phones can read. Look for a shorter one.")
        self.wrong.setText(too_long if page else not_one)
        self.wrong.setVisible(bool(typed) and not self.page)
        found = unfair_places(self.invitation)
        self.fair.setVisible(not found)
        if found:
            self.notice.say("\n".join(finding_words(each) for each in found))
        else:
            self.notice.hide()
        self.usual.setVisible(self.invitation != usual_invitation())

    # --- what the owner does -------------------------------------------------------------------

    def _on_place_chosen(self) -> None:
        self._show_link()
        self.changed.emit()

    def _on_usual_wanted(self) -> None:
        self._show_words(usual_invitation())
        self._on_typed()

    def _on_typed(self) -> None:
        self._judge()
        self._soon.start()
        self.changed.emit()

    def keep_now(self) -> None:
        """Keeps the link and the words where they changed."""
        self._soon.stop()
        place, page = self.chosen, self.page
        if place is not None and page != place.review_page and (page or not self.link.text().strip()):
            self._keep_page(place, page)
        usual, said = usual_invitation(), self.invitation
        own = Invitation(
            "" if said.headline == usual.headline else said.headline, "" if said.words == usual.words else said.words
        )
        if self._kept_words is not None and own != self._kept_words:
            self._kept_words = own
            self._services.act(partial(_keep_invitation, own), changed=Changed.NOTHING)

    def _keep_page(self, place: PraisePlace, page: str) -> None:
        self._places = tuple(replace(each, review_page=page) if each is place else each for each in self._places)
        self._services.act(partial(_keep_page, place.id, page), changed=Changed.NOTHING)


class _Words(GrowingText):
    """A few lines; Tab leaves them.

    Signals:
        left: the focus went elsewhere.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.left.emit()


def _keep_page(channel_id: int, page: str, store: Store) -> None:
    from reputation_desktop.store.invitations import keep_review_page

    keep_review_page(store, channel_id, page)


def _keep_invitation(invitation: Invitation, store: Store) -> None:
    from reputation_desktop.store.invitations import keep_invitation

    keep_invitation(store, invitation)

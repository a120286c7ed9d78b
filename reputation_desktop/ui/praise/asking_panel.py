"""Asking for reviews: a poster and small cards with a code, seen as they will be printed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QHideEvent, QPainter
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.invitation import Invitation
from reputation_desktop.ui.praise import poster, small_cards
from reputation_desktop.ui.praise.asking_form import AskingForm
from reputation_desktop.ui.praise.asking_words import AskingWords, typed_address
from reputation_desktop.ui.praise.card_choices import OneOf, keep, kept, looks
from reputation_desktop.ui.praise.choice import Choice
from reputation_desktop.ui.praise.paper import Paper, usual_paper
from reputation_desktop.ui.praise.picture_looks import Look
from reputation_desktop.ui.praise.picture_view import PictureView
from reputation_desktop.ui.praise.qr_code import QrCode, qr_code
from reputation_desktop.ui.praise.saving import Saving, painted, pdf_of, png_of
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.folding import Folding
from reputation_desktop.ui.widgets.frames import column, frame
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.praise import PraiseChoices

PaintSheet = Callable[[QPainter, Paper, Look, AskingWords], None]

_FOLDED_BELOW, _FORM, _HIGHEST = 700, 380, 548
SLOT = "praise code"
"""Under which a code is made; a panel that goes wants no answer any more."""


class AskingPanel(QWidget):
    """The form at the left, and what it makes at the right."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._choices: PraiseChoices | None = None
        self._code: QrCode | None = None
        preferences, theme = services.preferences, services.theme
        self.form = AskingForm(services)
        self.form.changed.connect(self._on_changed)
        self.view = PictureView(theme, _HIGHEST)
        self.sorts = OneOf(self.tr("What is printed"), (self.tr("Poster"), self.tr("Ten cards to cut out")))
        self.looks = looks(kept(preferences, "print_look", Look.LIGHT))
        papers = ((self.tr("A4"), Paper.A4), (self.tr("Letter"), Paper.LETTER))
        self.paper: Choice[Paper] = Choice(self.tr("Paper"), papers)
        self.paper.choose(kept(preferences, "paper", usual_paper()))
        self.notice, self.told = Notice(theme), Notice(theme)
        self._saving = Saving(services, self, self.told)
        self.save = button(self.tr("Save as PDF…"), self._on_save, role="primary", theme=theme, icon="download")
        self.save_picture = button(self.tr("Save as picture…"), self._on_save_picture)
        self.waiting = label(
            self.tr("Paste the page where customers write their reviews, and the poster appears here."),
            "secondary",
            wraps=True,
        )
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sorts.chosen.connect(self._show)
        self.looks.chosen.connect(self._on_print_chosen)
        self.paper.activated.connect(self._on_print_chosen)
        self._build()
        self._show()

    def _build(self) -> None:
        px = self._services.theme.px
        choosing, shown, form = QWidget(), QWidget(), frame()
        flow = FlowLayout(choosing, gap=px(16))
        for each in (self.sorts, self.looks, self.paper):
            flow.addWidget(each)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=px(8))
        flow.addWidget(self.save)
        flow.addWidget(self.save_picture)
        self.waiting.setMargin(px(48))
        shown.setLayout(column(choosing, self.waiting, self.view, None, gap=px(16)))
        parts = (self.form, self.notice, buttons, self.told, None)
        form.setLayout(column(*parts, margins=(px(20), px(18), px(20), px(20)), gap=px(14)))
        halves = Folding(self._services.theme, form, shown, below=_FOLDED_BELOW, gap=24, first_width=_FORM)
        self.setLayout(column(halves, None))

    def show_choices(self, choices: PraiseChoices, invitation: Invitation) -> None:
        """Shows the channels there are, and the words that are kept."""
        self._choices = choices
        self.form.show_choices(choices, invitation)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """What was typed is kept before the owner goes elsewhere."""
        super().hideEvent(event)
        self.form.keep_now()

    # --- what is printed -----------------------------------------------------------------------

    @property
    def look(self) -> Look:
        """The look that is chosen."""
        return list(Look)[self.looks.number]

    @property
    def asked(self) -> AskingWords | None:
        """All that is printed; None before there is a code."""
        if self._code is None:
            return None
        return AskingWords(self._shop(), self.form.invitation, typed_address(self._code.link), self._code)

    def _shop(self) -> str:
        place = self.form.chosen
        shops = dict(self._choices.shops) if self._choices is not None else {}
        return shops.get(place.shop_id, "") if place is not None else ""

    def _on_changed(self) -> None:
        link = self.form.page
        if not link:
            self._services.database.forget(SLOT)
            self._code = None
        elif self._code is None or self._code.link != link:
            self._services.database.ask(lambda _: qr_code(link), self._on_coded, slot=SLOT)
        self._show()

    def _on_coded(self, code: QrCode) -> None:
        self._code = code
        self._show()

    def _on_print_chosen(self) -> None:
        keep(self._services.preferences, "print_look", self.look)
        keep(self._services.preferences, "paper", self._paper())
        self._show()

    def _paper(self) -> Paper:
        return self.paper.value or Paper.A4

    def _sheet(self) -> PaintSheet:
        return small_cards.paint_cards if self._cards_wanted() else poster.paint_poster

    def _cards_wanted(self) -> bool:
        return self.sorts.number == 1

    def _show(self) -> None:
        asked, paper, look, sheet = self.asked, self._paper(), self.look, self._sheet()
        for each in (self.view, self.save, self.save_picture):
            each.setVisible(asked is not None)
        self.save_picture.setVisible(asked is not None and not self._cards_wanted())
        self.waiting.setVisible(asked is None)
        self.notice.hide()
        if asked is None:
            return

        def paint(painter: QPainter) -> None:
            sheet(painter, paper, look, asked)

        said = self.tr("{headline} {words} A code leads to {address}")
        words = said.format(headline=asked.invitation.headline, words=asked.invitation.words, address=asked.address)
        self.view.show_picture(QSizeF(paper.size), paint, words)
        if self._cards_wanted() and not small_cards.words_fit(paper, asked):
            self.notice.say(self.tr("These words are too long for a small card. Shorten them, or print the poster."))
            self.save.setEnabled(False)
        else:
            self.save.setEnabled(True)

    def _on_save(self) -> None:
        asked = self.asked
        if asked is None:
            return
        name = self.tr("review-cards") if self._cards_wanted() else self.tr("review-poster")
        make = partial(_pdf, self._sheet(), self._paper(), self.look, asked)
        self._saving.save(self.tr("Save as PDF"), f"{name}.pdf", self.tr("PDF files (*.pdf)"), make)

    def _on_save_picture(self) -> None:
        asked = self.asked
        if asked is None:
            return
        make = partial(_png, self._paper(), self.look, asked)
        name = f"{self.tr('review-poster')}.png"
        self._saving.save(self.tr("Save as picture"), name, self.tr("Pictures (*.png)"), make)


def _pdf(sheet: PaintSheet, paper: Paper, look: Look, asked: AskingWords) -> bytes:
    title = asked.shop or asked.invitation.headline
    return pdf_of(paper, title, lambda painter: sheet(painter, paper, look, asked))


def _png(paper: Paper, look: Look, asked: AskingWords) -> bytes:
    return png_of(painted(paper.size, lambda painter: poster.paint_poster(painter, paper, look, asked)))

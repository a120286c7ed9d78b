"""Praise put to work: pictures to share, a page for the shop's site, and asking for more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.invitation import Invitation
from reputation_desktop.domain.praise import Praise
from reputation_desktop.ui.praise import asking_panel, praise_list
from reputation_desktop.ui.praise.asking_panel import AskingPanel
from reputation_desktop.ui.praise.card_choices import OneOf
from reputation_desktop.ui.praise.card_panel import CardPanel
from reputation_desktop.ui.praise.praise_list import PraiseList
from reputation_desktop.ui.praise.praise_model import PraiseModel
from reputation_desktop.ui.praise.testimonials_panel import TestimonialsPanel
from reputation_desktop.ui.widgets.folding import Folding
from reputation_desktop.ui.widgets.frames import column, emptied, row, scrolling
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.page import Page
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.praise import PraiseChoices
    from reputation_desktop.store.store import Store

_MARGIN, _WIDEST = 36, 1480
_FOLDED_BELOW, _LIST = 760, 340
_CARD, _SITE, _ASK = range(3)


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read at once: `renewed` is what is left of `asked`, the praise that was chosen."""

    choices: PraiseChoices
    invitation: Invitation
    asked: Sequence[int]
    renewed: Sequence[Praise]


class PraisePage(Page):
    """Three benches: a picture of one praise, a page of several, and asking for reviews."""

    cares_for = Changed.REVIEWS | Changed.CHANNELS | Changed.SETTINGS

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._was_read = False
        self.model = PraiseModel()
        self.model.setParent(self)
        self._box = column()
        self.setLayout(self._box)
        self._build(_CARD)
        self.theme.changed.connect(self._on_theme_changed)

    def _build(self, bench: int) -> None:
        px = self.theme.px
        self._scale = self.theme.scale
        self.notice = Notice(self.theme)
        words = (self.tr("Picture card"), self.tr("Page for your site"), self.tr("Ask for reviews"))
        self.benches = OneOf(self.tr("What to make"), words, bench)
        self.benches.chosen.connect(self._on_bench_chosen)
        self.list = PraiseList(self.services, self.model)
        self.card, self.site = CardPanel(self.services), TestimonialsPanel(self.services)
        self.asking = AskingPanel(self.services)
        self.list.picked.connect(self.card.show_praise)
        self.list.failed.connect(self._on_not_read)
        self.model.chosen_changed.connect(self._on_chosen_changed)
        self.site.all_wanted.connect(self._on_all_wanted)
        self.site.none_wanted.connect(self._on_none_wanted)
        self._made = _Stack(self.card, self.site)
        praise = Folding(self.theme, self.list, self._made, below=_FOLDED_BELOW, gap=24, first_width=_LIST)
        self._halves = _Stack(praise, self.asking)
        title = row(label(self.tr("Praise"), "title"), None, gap=px(16))
        inner, content = QWidget(), QWidget()
        inner.setMaximumWidth(px(_WIDEST))
        inner.setLayout(column(title, self.benches, self.notice, self._halves, gap=px(16)))
        content.setLayout(row(inner, margins=(px(_MARGIN), px(24), px(_MARGIN), px(24))))
        self.area = scrolling(content)
        self._box.addWidget(self.area)
        self._on_bench_chosen(bench)

    # --- reading -------------------------------------------------------------------------------

    def refresh(self, changed: Changed) -> None:  # noqa: ARG002  # one reading answers every change
        """Reads what there is to choose from, and the praise anew."""
        chosen = [each.id for each in self.model.chosen]

        def read(store: Store) -> _Read:
            from reputation_desktop.desk.praise import praise_choices
            from reputation_desktop.store.invitations import kept_invitation
            from reputation_desktop.store.praise import praise_numbered

            return _Read(praise_choices(store), kept_invitation(store), chosen, praise_numbered(store, chosen))

        self.services.database.ask(read, self._on_read, on_failed=self._on_not_read, slot="praise")

    def _on_read(self, read: _Read) -> None:
        self._was_read = True
        self.notice.hide()
        self.asking.show_choices(read.choices, read.invitation)
        self.list.show_choices(read.choices)
        self.model.renew(read.asked, read.renewed)

    def _on_not_read(self, failure: WorldFailed) -> None:
        self.notice.say(told(failure), (self.tr("Try again"), self._on_again_wanted), sort="error")

    def _on_again_wanted(self) -> None:
        self.refresh(self.cares_for)

    # --- what the owner does -------------------------------------------------------------------

    def take_focus(self) -> None:
        """The list gets the focus, or the form where nothing is listed."""
        if self.benches.number == _ASK:
            self.asking.form.link.setFocus()
        else:
            self.list.view.setFocus()

    def _on_bench_chosen(self, bench: int) -> None:
        self._halves.show_part(1 if bench == _ASK else 0)
        self._made.show_part(1 if bench == _SITE else 0)
        self.model.let_choose(bench == _SITE)

    def _on_chosen_changed(self) -> None:
        self.site.show_chosen(self.model.chosen)

    def _on_all_wanted(self) -> None:
        self.model.choose(self.model.listed())

    def _on_none_wanted(self) -> None:
        self.model.choose(())

    def _on_theme_changed(self) -> None:
        """Sizes are made of the text's size, so another size is another page; colours alone are painted anew."""
        if self.theme.scale == self._scale:
            return
        bench = self.benches.number
        self.asking.form.keep_now()
        for slot in (praise_list.SLOT, asking_panel.SLOT):
            self.services.database.forget(slot)
        emptied(self._box)
        self._build(bench)
        self._on_chosen_changed()
        if self._was_read:
            self._on_again_wanted()


class _Stack(QWidget):
    """One of two parts; only the one that is shown takes room."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._parts = parts
        self.setLayout(column(*parts))

    def show_part(self, number: int) -> None:
        """Shows a part in place of the other."""
        for place, part in enumerate(self._parts):
            part.setVisible(place == number)

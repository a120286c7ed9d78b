"""What the score would be if the owner did something about it."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.receipts.own_slot import own_slot
from reputation_desktop.ui.receipts.points import Figure, ScoreLine
from reputation_desktop.ui.settings.fields import Unscrolled
from reputation_desktop.ui.timeline.what_if_reading import Overdue, WhatIfShown, Wish, read_what_if
from reputation_desktop.ui.timeline.what_if_rows import GoneRow, StarsChoice, TickRow
from reputation_desktop.ui.widgets.buttons import icon_button, tint
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.frames import column, line, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.rows import RowPool, order_tabs
from reputation_desktop.ui.widgets.skeleton import grey_blocks
from reputation_desktop.ui.widgets.spins import roomy
from reputation_desktop.ui.widgets.stars import FIVE
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.first_words import first_words
from reputation_desktop.ui.words.numbers import decimal
from reputation_desktop.ui.words.times import age
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.scope import Scope
    from reputation_desktop.store.store import Store

PAUSE_MS = 150
"""Who counts up by the arrows wants the last number alone."""

_MORE, _MOST = 6, 50
_OTHERS = 0
"""Stands for the overdue complaints that are not listed; no review has this id."""

_INDENT, _FIELD_WIDTH, _FIELD_HEIGHT = 26, 62, 36


class WhatIfCard(QFrame):
    """Imagines answers, further reviews and reviews gone; nothing of it is stored."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._services, self._theme = services, services.theme
        self._slot = own_slot(self, services.database, "what if")
        self._scope: Scope | None = None
        self._now = services.now()
        self._spared: set[int] = set()
        self._gone: list[int] = []
        self._shown: WhatIfShown | None = None
        self._told_gone = False
        self._soon = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._soon.timeout.connect(self._read)
        self._build()

    def _build(self) -> None:
        theme, px = self._theme, self._theme.px
        self._notice = Notice(theme)
        self._waiting = grey_blocks(theme, (240, 20), (260, 20), (200, 24), gap=16)
        self._gone_box = column(gap=px(2))
        self._gone_rows: RowPool[GoneRow] = RowPool(self._gone_box, self._new_gone_row)
        self._total = ScoreLine(theme, total=True)
        self._parts = QWidget()
        self._parts.setLayout(
            column(self._answer_box(), self._more_line(), self._gone_box, px(8), line(), self._total, gap=px(4))
        )
        self.setLayout(
            column(
                label(self.tr("What if?"), "heading"), px(8), self._notice, self._waiting, self._parts,
                margins=(px(18), px(16), px(18), px(8)),
            )
        )  # fmt: skip
        self._parts.hide()

    def _answer_box(self) -> QVBoxLayout:
        """Whether the overdue are answered, and below, where it is unfolded, which of them."""
        theme, px = self._theme, self._theme.px
        self._none_overdue = label(self.tr("No complaint is overdue."), "secondary", wraps=True)
        self.answer = TickRow(theme)
        self.answer.setChecked(True)
        self.answer.toggled.connect(self._on_wish_changed)
        self.which = icon_button(theme, "down", self.tr("Choose which to answer"))
        self.which.setCheckable(True)
        self.which.toggled.connect(self._on_which_toggled)
        self._answer_points = Figure(theme)
        self._answer_line = QWidget()
        answer = row(self.answer, self.which, self._answer_points, gap=px(4))
        answer.setStretch(0, 1)
        self._answer_line.setLayout(answer)
        self._choices = QWidget()
        choices = column(margins=(px(_INDENT), 0, 0, px(4)))
        self._choices.setLayout(choices)
        self._choice_rows: RowPool[TickRow] = RowPool(choices, self._new_choice_row)
        self._choices.hide()
        return column(self._none_overdue, self._answer_line, self._choices)

    def _more_line(self) -> QHBoxLayout:
        """How many further reviews come in, with how many stars."""
        theme, px = self._theme, self._theme.px
        self.more = QCheckBox()
        self.more.setChecked(True)
        self.more.setAccessibleName(self.tr("More reviews come in"))
        self.more.toggled.connect(self._on_wish_changed)
        self.count = roomy(QSpinBox(), theme)
        self.count.setRange(1, _MOST)
        self.count.setValue(_MORE)
        self.count.setFixedWidth(px(_FIELD_WIDTH))
        self.count.setAccessibleName(self.tr("How many more reviews"))
        Unscrolled(self.count)
        self.count.valueChanged.connect(self._on_more_changed)
        self.stars = StarsChoice(theme)
        self.stars.chosen.connect(self._on_more_changed)
        words = label(self.tr("more"))
        flow = FlowLayout(gap=px(6))
        for part in (self.count, words, self.stars):
            part.setFixedHeight(px(_FIELD_HEIGHT))
            flow.addWidget(part)
        self._more_points = Figure(theme)
        made = row(self.more, flow, self._more_points, gap=px(2))
        made.setStretch(1, 1)
        return made

    def _new_choice_row(self, place: int) -> TickRow:
        made = TickRow(self._theme, elided=True)
        made.toggled.connect(partial(self._on_choice_toggled, place))
        return made

    def _new_gone_row(self, _: int) -> GoneRow:
        made = GoneRow(self._theme)
        made.put_back.connect(self._on_put_back)
        return made

    # --- reading -------------------------------------------------------------------------------

    def show_scope(self, scope: Scope, now: datetime) -> None:
        """Reads and shows what would be of one shop or channel at `now`."""
        if self._scope is not None and self._scope.key != scope.key:
            self._spared.clear()
            self._gone.clear()
        self._scope, self._now = scope, now
        self._read()

    def leave_out(self, review_id: int) -> None:
        """Imagines a review gone, until the owner puts it back."""
        if review_id not in self._gone:
            self._gone.append(review_id)
        self._told_gone = False
        self._read()

    def _read(self) -> None:
        self._soon.stop()
        scope, now, wish = self._scope, self._now, self._wish()
        if scope is None:
            return

        def read(store: Store) -> WhatIfShown:
            return read_what_if(store, scope, now, wish)

        self._services.database.ask(read, self._on_read, on_failed=self._on_not_read, slot=self._slot)

    def _wish(self) -> Wish:
        return Wish(
            answers=self.answer.isChecked(),
            spared=frozenset(self._spared),
            others=_OTHERS not in self._spared,
            more=self.count.value() if self.more.isChecked() else 0,
            satisfaction=(self.stars.stars - 1) / (FIVE - 1),
            gone=tuple(self._gone),
        )

    def _on_not_read(self, failure: WorldFailed) -> None:
        self._waiting.hide()
        self._notice.say(told(failure), (self.tr("Try again"), self._read), sort="error")

    @property
    def reckoning(self) -> bool:
        """Whether something was wished that is not shown yet."""
        return self._soon.isActive()

    # --- showing -------------------------------------------------------------------------------

    def _on_read(self, shown: WhatIfShown) -> None:
        self._shown = shown
        self._notice.hide()
        self._waiting.hide()
        self._show_answers(shown)
        self._more_points.show_points(shown.more_points)
        self._more_points.setVisible(self.more.isChecked())
        self._gone = [each.review.id for each in shown.gone]
        for made, gone in zip(self._gone_rows.resize(len(shown.gone)), shown.gone, strict=True):
            made.show_gone(gone)
        self._total.show_score(self.tr("Would be today"), shown.end, shown.score, shown.enough_reviews)
        self._parts.show()
        order_tabs(self)
        self._tell_gone(shown)

    def _show_answers(self, shown: WhatIfShown) -> None:
        total = len(shown.overdue) + shown.others_count
        self._none_overdue.setVisible(not total)
        self._answer_line.setVisible(bool(total))
        self.which.setVisible(total > 1)
        self._choices.setVisible(total > 1 and self.which.isChecked())
        said = self.tr("Answer the %n overdue", "", total)
        if shown.answered_count != total:
            said = self.tr("Answer {count} of the {total} overdue").format(count=shown.answered_count, total=total)
        self.answer.show_words(said, ticked=self.answer.isChecked())
        self._answer_points.show_points(shown.answered_points)
        self._answer_points.setVisible(self.answer.isChecked())
        rows = self._choice_rows.resize(len(shown.overdue) + bool(shown.others_count))
        for made, overdue in zip(rows, shown.overdue, strict=False):
            self._show_choice(made, overdue)
        if shown.others_count:
            others = self.tr("and %n other(s)", "", shown.others_count)
            rows[-1].show_words(others, ticked=_OTHERS not in self._spared)

    def _show_choice(self, made: TickRow, overdue: Overdue) -> None:
        review = overdue.review
        waited = self.tr("{age}, {who}").format(
            age=age(self._now - overdue.started_at), who=review.author or review.channel
        )
        made.show_words(first_words(review.title, review.excerpt), waited, ticked=review.id not in self._spared)

    def _tell_gone(self, shown: WhatIfShown) -> None:
        """Below the window's edge nobody sees what came of leaving a review out."""
        if self._gone and not self._told_gone:
            self._told_gone = True
            if self._total.visibleRegion().isEmpty():
                said = self.tr("“What if?” leaves it out: it would be {score} today.")
                self._services.did.emit(said.format(score=decimal(shown.end)), False)

    # --- what the owner does -------------------------------------------------------------------

    def _on_wish_changed(self) -> None:
        self._soon.start()

    def _on_more_changed(self) -> None:
        """Whoever says how many, or how good, wants them."""
        self.more.setChecked(True)
        self._soon.start()

    def _on_which_toggled(self, unfolded: bool) -> None:
        tint(self.which, self._theme, "up" if unfolded else "down", size=20)
        self._choices.setVisible(unfolded)

    def _on_choice_toggled(self, place: int, ticked: bool) -> None:
        if self._shown is None:
            return
        overdue = self._shown.overdue
        review_id = overdue[place].review.id if place < len(overdue) else _OTHERS
        if ticked:
            self._spared.discard(review_id)
        else:
            self._spared.add(review_id)
        self.answer.setChecked(True)
        self._soon.start()

    def _on_put_back(self, review_id: int) -> None:
        if review_id in self._gone:
            self._gone.remove(review_id)
        self._read()

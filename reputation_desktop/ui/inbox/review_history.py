"""What happened to a review: its versions, the shop's answers, the owner's note and what she promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from reputation_desktop.domain.review import Rating
from reputation_desktop.ui.inbox.compare_dialog import CompareDialog
from reputation_desktop.ui.inbox.versions import Step, step, wordings
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, emptied
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.reviews import stars_words
from reputation_desktop.ui.words.times import day_and_time
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.replies import ReviewFacts

_AIR = 5
"""Above and below a line of text, so that it stands level with the link beside it."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of the history; `at` is None where no source says when. An edit can be compared."""

    at: datetime | None
    words: str
    edit: Step | None = None
    is_version: bool = False


def happenings(facts: ReviewFacts) -> list[Happening]:
    """The history of a review, oldest first; nothing where it was written once and nothing followed."""
    translate, review = QCoreApplication.translate, facts.row.review
    found = _versions(facts)
    reply = review.reply
    for text, moment in facts.posted:
        if reply is not None and text.split() == reply.text.split():
            continue
        said = translate("history", "You answered: {words}") if text else translate("history", "Answered.")
        found.append(Happening(moment, said.format(words=text.strip())))
    if reply is not None:
        said = translate("history", "Your reply there: {words}").format(words=reply.text.strip())
        found.append(Happening(reply.at, said))
    return sorted(found, key=lambda each: (each.at is None, each.at or review.seen_at))


def _versions(facts: ReviewFacts) -> list[Happening]:
    if not facts.versions:
        return []
    all_wordings = wordings(facts.versions, facts.row.review)
    first = all_wordings[0]
    found = [Happening(first.at, _first_words(first.rating), is_version=True)]
    for before, after in pairwise(all_wordings):
        change = step(before, after)
        found.append(Happening(after.at, _change_words(change), change, is_version=True))
    return found


def _first_words(rating: Rating | None) -> str:
    stars = _stars(rating)
    if not stars:
        return QCoreApplication.translate("history", "First written, without stars")
    return QCoreApplication.translate("history", "First written, with {stars}").format(stars=stars)


def _stars(rating: Rating | None) -> str:
    return "" if rating is None or rating.value is None else stars_words(rating.value, rating.best)


def _change_words(change: Step) -> str:
    translate = QCoreApplication.translate
    stars = _stars(change.after.rating) or translate("history", "no stars")
    if change.stars_changed:
        if change.added:
            said = translate("history", "Edited: now {stars}, and “{words}” added")
        elif change.taken_out:
            said = translate("history", "Edited: now {stars}, and “{words}” taken out")
        elif change.text_changed:
            said = translate("history", "Edited: now {stars}, and the words changed")
        else:
            said = translate("history", "Edited: now {stars}")
    elif change.added:
        said = translate("history", "Edited: “{words}” added")
    elif change.taken_out:
        said = translate("history", "Edited: “{words}” taken out")
    else:
        said = translate("history", "Edited: the words changed")
    return said.format(stars=stars, words=change.added or change.taken_out)


class ReviewHistory(QWidget):
    """The lines, with the versions folded into one link where there is little room."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._facts: ReviewFacts | None = None
        self._narrow = self._unfolded = False
        self._fold = button("", self._on_unfolded, role="link")
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(services.theme.px(16))
        self._lines.setVerticalSpacing(0)
        self._lines.setColumnStretch(1, 1)
        self.setLayout(column(self._fold, self._lines, gap=4))
        self.hide()

    def show_facts(self, facts: ReviewFacts) -> None:
        """Shows what happened to a review."""
        if self._facts is None or self._facts.row.review.id != facts.row.review.id:
            self._unfolded = False
        if facts == self._facts:
            return
        self._facts = facts
        self._fill()

    def fold(self, narrow: bool) -> None:
        """Folds the versions into one line, or shows them all."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fill()

    def _fill(self) -> None:
        if self._facts is None:
            return
        emptied(self._lines)
        found = happenings(self._facts)
        count = sum(each.is_version for each in found)
        folded = self._narrow and not self._unfolded and count > 0
        words = self.tr("%n version(s)", "", count)
        self._fold.setText(f"{words} ▸")
        self._fold.setAccessibleName(self.tr("Show %n version(s)", "", count))
        self._fold.setVisible(folded)
        for number, each in enumerate(each for each in found if not (folded and each.is_version)):
            self._add(number, each)
        self.setVisible(bool(found))

    def _add(self, number: int, each: Happening) -> None:
        when = "" if each.at is None else day_and_time(each.at, self._services.zone, self._services.now())
        top = Qt.AlignmentFlag.AlignTop
        words = label(each.words, "secondary", wraps=True, selectable=True)
        air = self._services.theme.px(_AIR)
        for place, shown in enumerate((label(when, "secondary"), words)):
            shown.setContentsMargins(0, air, 0, air)
            self._lines.addWidget(shown, number, place, top)
        if each.edit is not None:
            self._lines.addWidget(self._compare(each.edit), number, 2, top)

    def _compare(self, edit: Step) -> QPushButton:
        name = self.tr("Compare the words before and after this edit")
        return button(self.tr("Compare"), partial(self._on_compare_wanted, edit), role="link", name=name)

    def _on_compare_wanted(self, edit: Step) -> None:
        services = self._services
        CompareDialog(services.theme, edit, services.now(), services.zone, self).open()

    def _on_unfolded(self) -> None:
        self._unfolded = True
        self._fill()

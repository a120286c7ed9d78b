"""What the offline check says of a draft: places to look at again, or calmly that there are none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QLayout, QWidget

from reputation_desktop.domain.alike import FEWEST_WORDS, Alike
from reputation_desktop.domain.draft_check import Finding, FindingSort
from reputation_desktop.ui.inbox.marked_text import MarkedText
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, emptied, frame, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.replies import DraftFindings
    from reputation_desktop.store.store import Store

_SLOT = "draft check"
_PAUSE_MS = 300
_CHECKED_LANGUAGES = ("", "en", "de")
"""Blame, incentives and legal words are known in these; an empty code: the review's language is not known."""


def finding_words(finding: Finding) -> str:
    """What may be misread, and what helps."""
    translate = QCoreApplication.translate
    said = {
        FindingSort.BLAME: translate(
            "findings", "“{quote}” may read as blaming the customer. Better say what you will do."
        ),
        FindingSort.PERSONAL_DATA: translate(
            "findings", "“{quote}” may tell everyone something private. Better left out here."
        ),
        FindingSort.INCENTIVE: translate(
            "findings", "“{quote}” may read as a reward for a review. Better offered in person."
        ),
        FindingSort.LEGAL: translate("findings", "“{quote}” may read as a threat. Better settled in person."),
    }[finding.sort]
    return said.format(quote=" ".join(finding.quote.split()))


def calm_words(found: DraftFindings, text: str, language: str) -> str:
    """What was looked for and not found; empty where nothing of the kind can be said."""
    translate = QCoreApplication.translate
    sorts = {each.sort for each in found.findings}
    known = {FindingSort.PERSONAL_DATA: translate("findings", "no personal data")}
    if language.split("-", maxsplit=1)[0] in _CHECKED_LANGUAGES:
        known = {
            FindingSort.BLAME: translate("findings", "no blame"),
            **known,
            FindingSort.INCENTIVE: translate("findings", "no reward"),
            FindingSort.LEGAL: translate("findings", "no legal words"),
        }
    absent = ", ".join(words for sort, words in known.items() if sort not in sorts)
    unlike = found.alike is None and len(text.split()) >= FEWEST_WORDS
    if absent and unlike:
        said = translate("findings", "{absent}. Unlike your recent replies.")
    elif absent:
        said = translate("findings", "{absent}.")
    else:
        return translate("findings", "Unlike your recent replies.") if unlike else ""
    return said.format(absent=absent[0].upper() + absent[1:])


class DraftCheck(QWidget):
    """Checks once the typing pauses, and says what was found; nothing while the box is empty.

    Signals:
        found: with the places of the text that was checked last.
    """

    found = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._review_id, self._text, self._language = 0, "", ""
        self._result: DraftFindings | None = None
        self._narrow = self._unfolded = False
        self._lines = column(gap=services.theme.px(6))
        self.setLayout(self._lines)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self.hide()

    def show_draft(self, review_id: int, text: str, language: str) -> None:
        """Checks `text` soon; what was said of it before no longer holds."""
        if review_id != self._review_id:
            self._unfolded = False
            self._forget()
        self._review_id, self._text, self._language = review_id, text, language
        self._services.database.forget(_SLOT)
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._forget()

    def fold(self, narrow: bool) -> None:
        """Says it all in one line, or in as many as it takes."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fill()

    def _forget(self) -> None:
        self._result = None
        self.found.emit(())
        self._fill()

    def _on_paused(self) -> None:
        review_id, text, now = self._review_id, self._text, self._services.now()

        def work(store: Store) -> DraftFindings:
            from reputation_desktop.desk.replies import check_of_draft

            return check_of_draft(store, review_id, text, now)

        self._services.database.ask(work, self._on_checked, slot=_SLOT)

    def _on_checked(self, result: DraftFindings) -> None:
        self._result = result
        self.found.emit(result.findings)
        self._fill()

    def _fill(self) -> None:
        emptied(self._lines)
        result = self._result
        self.setVisible(result is not None)
        if result is None:
            return
        count = len(result.findings) + (result.alike is not None)
        if count and self._narrow and not self._unfolded:
            self._lines.addWidget(self._fold(count))
            return
        if result.findings:
            self._lines.addWidget(self._box(*(self._line(each) for each in result.findings)))
        if result.alike is not None:
            self._lines.addWidget(self._box(self._alike(result.alike)))
        calm = calm_words(result, self._text, self._language)
        if calm:
            tick = Sign(self._services.theme, 16)
            tick.show_icon("tick", "accent", "")
            layout = row(tick, label(calm, "secondary", wraps=True))
            layout.setStretch(1, 1)
            self._lines.addLayout(layout)

    def _fold(self, count: int) -> QWidget:
        box = frame("notice")
        words = self.tr("%n place(s) to look at again", "", count)
        show = button(f"{words} ▸", self._on_unfolded, role="link", name=words)
        box.setLayout(row(self._warning(), show, None, margins=(12, 2, 8, 2)))
        return box

    def _on_unfolded(self) -> None:
        self._unfolded = True
        self._fill()

    def _box(self, *lines: QLayout) -> QWidget:
        box = frame("notice")
        box.setLayout(column(*lines, margins=(12, 10, 12, 10), gap=8))
        return box

    def _line(self, finding: Finding) -> QLayout:
        return self._warned(finding_words(finding), finding.quote)

    def _alike(self, alike: Alike) -> QLayout:
        said = self.tr("“{quote}” also stands in a recent reply. Customers see when answers are alike.")
        layout = self._warned(said.format(quote=" ".join(alike.quote.split())), alike.quote)
        show = button(self.tr("Show that one"), partial(self._on_other_wanted, alike.review_id), role="link")
        return column(layout, row(28, show, None))

    def _on_other_wanted(self, review_id: int) -> None:
        self._services.review_wanted.emit(review_id, False)

    def _warned(self, said: str, quote: str) -> QLayout:
        words = MarkedText(self._services.theme, 13, 18)
        title = f"“{' '.join(quote.split())}”"
        words.show_words(said, (), title if said.startswith(title) else "")
        words.setAccessibleName(said)
        layout = row(self._warning(), words, gap=10)
        layout.setStretch(1, 1)
        return layout

    def _warning(self) -> Sign:
        sign = Sign(self._services.theme, 16)
        sign.show_icon("warning", "amber", "")
        return sign

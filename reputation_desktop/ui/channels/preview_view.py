"""What a look at a link found: what can be read there and what cannot, and the newest three."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from reputation_desktop.ui.channels.link_preview import NewestEntry, Preview
from reputation_desktop.ui.widgets.frames import column, emptied, line, row
from reputation_desktop.ui.widgets.marks import Mark, Sign
from reputation_desktop.ui.widgets.stars import Stars
from reputation_desktop.ui.widgets.text import ElidedLabel, label
from reputation_desktop.ui.words import times
from reputation_desktop.ui.words.reviews import language_name
from reputation_desktop.ui.work.services import Services


class PreviewView(QWidget):
    """Ticks and dashes, then the newest entries as they would come in."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._facts = QGridLayout()
        self._facts.setContentsMargins(0, 0, 0, 0)
        self._facts.setHorizontalSpacing(services.theme.px(24))
        self._facts.setVerticalSpacing(services.theme.px(6))
        self._facts.setColumnStretch(0, 1)
        self._facts.setColumnStretch(1, 1)
        self._newest: QVBoxLayout = column(gap=0)
        self.setLayout(column(self._facts, services.theme.px(14), self._newest))

    def show_preview(self, preview: Preview) -> None:
        """Shows what was found."""
        emptied(self._facts)
        emptied(self._newest)
        if not preview.entries:
            self._newest.addWidget(label(self.tr("What comes will be read."), "secondary"))
            return
        can, cannot = self._can(preview), self._cannot(preview)
        for side, (facts, sees) in enumerate(((can, True), (cannot, False))):
            for place, words in enumerate(facts):
                self._facts.addWidget(self._fact(words, sees=sees), place, side, Qt.AlignmentFlag.AlignTop)
        self._show_entries(preview.entries)

    def _can(self, preview: Preview) -> list[str]:
        told = [
            name
            for there, name in (
                (preview.stars, self.tr("stars")),
                (True, self.tr("text")),
                (preview.authors, self.tr("author")),
                (preview.dates, self.tr("date")),
            )
            if there
        ]
        listed = ", ".join(told)
        can = [listed[:1].upper() + listed[1:]]
        if preview.edits_noticed:
            can.append(self.tr("Later edits are noticed"))
        if preview.replies:
            can.append(self.tr("Your replies there are seen"))
        if preview.secret:
            can.append(self.tr("The link is a secret and is kept like a password"))
        return can

    def _cannot(self, preview: Preview) -> list[str]:
        cannot = []
        if not preview.stars and not preview.mention:
            cannot.append(self.tr("No stars: judged by the words"))
        if preview.mention:
            cannot.append(self.tr("Mentions, not reviews: they weigh less and start no clock"))
        if not preview.replies:
            cannot.append(self.tr("Cannot see your replies: you confirm them"))
        if not preview.edits_noticed:
            cannot.append(self.tr("Later edits go unseen"))
        if not preview.dates:
            cannot.append(self.tr("No dates: counted from when they are first seen"))
        return cannot

    def _fact(self, words: str, *, sees: bool) -> QWidget:
        sign = Sign(self._services.theme, 16)
        if sees:
            sign.show_icon("tick", "accent", self.tr("yes"))
        else:
            sign.show_mark(Mark.NO_ANSWER, self.tr("no"), on="bg")
        fact = QWidget()
        fact.setLayout(row(sign, label(words, "secondary", wraps=True), gap=self._services.theme.px(8)))
        layout = fact.layout()
        assert layout is not None  # noqa: S101  # set above
        layout.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        layout.setStretch(1, 1)  # type: ignore[attr-defined]
        return fact

    def _show_entries(self, entries: tuple[NewestEntry, ...]) -> None:
        px = self._services.theme.px
        self._newest.addWidget(label(self.tr("The newest %n", "", len(entries)), "secondary"))
        self._newest.addSpacing(px(6))
        for entry in entries:
            self._newest.addWidget(line())
            self._newest.addWidget(self._entry(entry))
        self._newest.addWidget(line())

    def _entry(self, entry: NewestEntry) -> QWidget:
        px = self._services.theme.px
        stars = Stars(self._services.theme)
        words = ElidedLabel(entry.words or self.tr("(no words)"), "body")
        beside = ElidedLabel(self._beside(entry), "small")
        shown = QWidget()
        texts = column(words, beside, gap=px(2))
        shown.setLayout(row(stars, texts, margins=(0, px(9), 0, px(9)), gap=px(12)))
        layout = shown.layout()
        assert layout is not None  # noqa: S101  # set above
        layout.setAlignment(stars, Qt.AlignmentFlag.AlignTop)
        layout.setStretch(1, 1)  # type: ignore[attr-defined]
        stars.show_rating(entry.stars, entry.worst, entry.best)
        return shown

    def _beside(self, entry: NewestEntry) -> str:
        now, zone = self._services.now(), self._services.zone
        when = times.day(entry.published_at, zone, now) if entry.published_at is not None else self.tr("undated")
        language = language_name(entry.language) if entry.language else ""
        return " · ".join(part for part in (when, entry.author, language) if part)

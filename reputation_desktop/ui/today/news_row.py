"""One line of the briefing: how many, a sign, and what happened in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reputation_desktop.domain.review import Kind
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.marks import Mark, Sign
from reputation_desktop.ui.widgets.rows import ClickableRow
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.numbers import brief, whole
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.briefing import BriefingLine

_KINDS = {
    "new complaints": Kind.COMPLAINT,
    "new mixed": Kind.MIXED,
    "new unjudged": Kind.UNJUDGED,
    "new mentions": Kind.NEUTRAL,
    "new praise": Kind.PRAISE,
    "new neutral": Kind.NEUTRAL,
}
_ICONS = {
    "edited": ("pen", "text2"),
    "vanished": ("close", "text2"),
    "answered there": ("tick", "accent"),
    "backlog": ("clock", "text2"),
}


class NewsRow(ClickableRow):
    """A click shows the reviews; after days away it says so."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.theme)
        px = services.theme.px
        self.count = label(role="strong")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._sign, self._words = Sign(services.theme, 13), label(role="secondary", wraps=True)
        self._show = label(self.tr("show them"), "good")
        layout = row(self.count, self._sign, self._words, self._show, margins=(0, px(6), px(4), px(6)), gap=px(9))
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.setToolTip(self.tr("Show them"))

    def show_line(self, line: BriefingLine, *, welcome: bool) -> None:
        """Shows one kind of news; `welcome` says what a click does."""
        self.count.setText(whole(line.count))
        self._show_sign(str(line.sort))
        self._words.setText(self._said(line))
        self._show.setVisible(welcome)
        self.setAccessibleName(self.tr("{news}: show them").format(news=self.title))

    @property
    def title(self) -> str:
        """The line in words: "2 kind reviews"."""
        return self.tr("{count} {news}").format(count=self.count.text(), news=self._words.text())

    def _show_sign(self, sort: str) -> None:
        if sort in _KINDS:
            self._sign.show_kind(_KINDS[sort], "", mention=sort == "new mentions")
        elif sort in _ICONS:
            self._sign.show_icon(*_ICONS[sort], "")
        else:
            self._sign.show_mark(Mark.OVERDUE, "", on="bg")

    def _said(self, line: BriefingLine) -> str:
        before, after = line.before_stars, line.after_stars
        if before is not None and after is not None and before != after:
            return self.tr("edited: {before} stars became {after}").format(before=brief(before), after=brief(after))
        said = self._alone(str(line.sort), line.count)
        if not line.channel or line.sort in ("edited", "vanished"):
            return said
        return self.tr("{news}, in “{channel}”").format(news=said, channel=line.channel)

    def _alone(self, sort: str, count: int) -> str:
        return {
            "new complaints": self.tr("complaint(s)", "", count),
            "overdue": self.tr("fell overdue", "", count),
            "edited": self.tr("edited", "", count),
            "vanished": self.tr("no longer on the page; your copy is kept", "", count),
            "new mixed": self.tr("mixed review(s)", "", count),
            "new unjudged": self.tr("could not be judged", "", count),
            "new mentions": self.tr("mention(s)", "", count),
            "new praise": self.tr("kind review(s)", "", count),
            "new neutral": self.tr("neutral review(s)", "", count),
            "answered there": self.tr("reply(ies) seen on the page", "", count),
            "backlog": self.tr("older review(s), from before", "", count),
        }[sort]

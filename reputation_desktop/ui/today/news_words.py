"""One line of the briefing: its sign and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reputation_desktop.domain.review import Kind
from reputation_desktop.ui.widgets.marks import Mark, Sign

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


def show_sign(sign: Sign, line: BriefingLine) -> None:
    """Gives a line its sign; its words say the same."""
    sort = str(line.sort)
    if sort in _KINDS:
        sign.show_kind(_KINDS[sort], "", mention=sort == "new mentions")
    elif sort in _ICONS:
        icon, token = _ICONS[sort]
        sign.show_icon(icon, token, "")
    else:
        sign.show_mark(Mark.OVERDUE, "", on="bg")


def news_words(line: BriefingLine) -> str:
    """What follows the count: "kind reviews", "complaint, in “Counter book”", "edited: 2 stars became 4"."""
    said = _with_stars(line) or _alone(str(line.sort), line.count)
    if not line.channel or str(line.sort) == "edited" or str(line.sort) == "vanished":
        return said
    return QCoreApplication.translate("News", "{news}, in “{channel}”").format(news=said, channel=line.channel)


def _with_stars(line: BriefingLine) -> str:
    before, after = line.before_stars, line.after_stars
    if before is None or after is None or before == after:
        return ""
    said = QCoreApplication.translate("News", "edited: {before} stars became {after}")
    return said.format(before=f"{before:g}", after=f"{after:g}")


def _alone(sort: str, count: int) -> str:
    translate = QCoreApplication.translate
    return {
        "new complaints": translate("News", "complaint(s)", "", count),
        "overdue": translate("News", "fell overdue", "", count),
        "edited": translate("News", "edited", "", count),
        "vanished": translate("News", "no longer on the page; your copy is kept", "", count),
        "new mixed": translate("News", "mixed review(s)", "", count),
        "new unjudged": translate("News", "could not be judged", "", count),
        "new mentions": translate("News", "mention(s)", "", count),
        "new praise": translate("News", "kind review(s)", "", count),
        "new neutral": translate("News", "neutral review(s)", "", count),
        "answered there": translate("News", "reply(ies) seen on the page", "", count),
        "backlog": translate("News", "older review(s), from before", "", count),
    }[sort]

"""What is new since the owner last looked; after days away, her welcome back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.today.channel_standing import unread_since
from reputation_desktop.ui.today.news_row import NewsRow
from reputation_desktop.ui.today.reading import PageFacts
from reputation_desktop.ui.widgets.frames import column
from reputation_desktop.ui.widgets.rows import RowPool
from reputation_desktop.ui.widgets.skeleton import grey_blocks
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.times import when_read
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.briefing import BriefingLine

AWAY_DAYS = 2
"""Days without a look after which the owner is welcomed back."""

PAST_RECOMPUTED = "past recomputed"
"""The sort of a line that is told under "Worth a look": it is no news from customers."""


class BriefingColumn(QWidget):
    """One line a kind of news; a click shows the reviews."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        px = services.theme.px
        self._heading = label(self.tr("New since you last looked"), "heading", wraps=True)
        self._waiting = grey_blocks(services.theme, (220, 14), (250, 14), (200, 14), gap=16)
        self._nothing = label(role="secondary", wraps=True)
        self._nothing.hide()
        self._lines: tuple[BriefingLine, ...] = ()
        box = column()
        self._pool = RowPool(box, self._new_row)
        self.setLayout(column(self._heading, px(8), self._waiting, box, self._nothing))

    def show_facts(self, facts: PageFacts) -> None:
        """Shows what happened since the last look."""
        briefing = facts.briefing
        if briefing is None:
            return
        self._waiting.hide()
        welcome = briefing.days_away >= AWAY_DAYS
        away = self.tr("While you were away (%n day(s))", "", briefing.days_away)
        self._heading.setText(away if welcome else self._headed(facts))
        self._lines = tuple(each for each in briefing.lines if each.sort != PAST_RECOMPUTED)
        for each, line in zip(self._pool.resize(len(self._lines)), self._lines, strict=True):
            each.show_line(line, welcome=welcome)
        widest = max((each.count.sizeHint().width() for each in self._pool.rows), default=0)
        for each in self._pool.rows:
            each.count.setMinimumWidth(max(widest, self._services.theme.px(24)))
        self._nothing.setText("" if self._lines else self._nothing_words(facts))
        self._nothing.setVisible(not self._lines)

    def _headed(self, facts: PageFacts) -> str:
        if facts.since is None:
            return self.tr("What has come in")
        return self.tr("New since {when}").format(when=when_read(facts.since, facts.zone, facts.at))

    def _nothing_words(self, facts: PageFacts) -> str:
        since = facts.since
        missing = unread_since(facts.today.channels, since, facts.at)
        if len(missing) == 1:
            return self.tr("Nothing new in what was read. “{channel}” was not read.").format(channel=missing[0].name)
        if missing:
            return self.tr("Nothing new in what was read. %n channel(s) were not read.", "", len(missing))
        if since is None:
            return self.tr("Nothing has come in yet.")
        return self.tr("Nothing new since {when}.").format(when=when_read(since, facts.zone, facts.at))

    def _new_row(self, place: int) -> NewsRow:
        made = NewsRow(self._services)
        made.clicked.connect(partial(self._on_clicked, place))
        return made

    def _on_clicked(self, place: int, *_: object) -> None:
        from reputation_desktop.store.reviews import InboxQuery

        line = self._lines[place]
        self._services.inbox_wanted.emit(InboxQuery(ids=line.review_ids), self._pool.rows[place].title)

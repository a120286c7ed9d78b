"""What stands in place of rows: nothing was found, or nothing awaits an answer."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.inbox.places import ColumnFacts
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.empty_state import EmptyState
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.times import day, day_and_time
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.domain.stored import Channel


class NothingFound(QWidget):
    """In the list: what was looked for, and where to look instead.

    Signals:
        all_wanted: the search shall go through every review.
        usual_wanted: search and filters shall be taken away.
    """

    all_wanted = Signal()
    usual_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = label(role="heading", wraps=True)
        self._words = label(role="secondary", wraps=True)
        self._all = button(self.tr("Search all reviews"), self.all_wanted.emit)
        self._usual = button(self.tr("Show what awaits an answer"), self.usual_wanted.emit, role="link")
        parts = column(self._heading, self._words, 4, margins=(24, 36, 24, 24), gap=8)
        for each in (self._all, self._usual):
            parts.addWidget(each, alignment=Qt.AlignmentFlag.AlignLeft)
        parts.addStretch(1)
        self.setLayout(parts)

    def say(self, search: str, *, everything: bool) -> None:
        """Says that nothing was found.

        Args:
            search: what was searched for; empty where only filters are on.
            everything: whether all reviews were looked through.
        """
        if not search:
            self._heading.setText(self.tr("No review is like this"))
            self._words.setText(self.tr("The filters that are on leave none. Take one away to see more."))
        elif everything:
            self._heading.setText(self.tr("Nobody wrote “{search}”").format(search=search))
            self._words.setText(self.tr("All reviews were searched. Fewer words, or their beginnings, find more."))
        else:
            self._heading.setText(self.tr("No “{search}” here").format(search=search))
            self._words.setText(self.tr("Only what the filters leave was searched."))
        self._all.setVisible(bool(search) and not everything)


class NothingWaits(QWidget):
    """In place of list and review: relief, without hiding what was not read.

    Signals:
        all_wanted: every review shall be shown.
        channel_wanted: with the id of the channel to look into.
    """

    all_wanted = Signal()
    channel_wanted = Signal(int)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        show_all = button(self.tr("Show all reviews"), self.all_wanted.emit)
        self._state = EmptyState(services.theme, "", "", show_all)
        self._notice = Notice(services.theme)
        self._notice.setMaximumWidth(services.theme.px(640))
        below = row(None, self._notice, None)
        below.setStretchFactor(self._notice, 20)
        self.setLayout(column(None, self._state, below, None, margins=(24, 24, 24, 36)))

    def show_facts(self, facts: ColumnFacts, channel: Channel | None) -> None:
        """Says how it stands, of one channel or of all."""
        if channel is not None and facts.waiting:
            heading = self.tr("Nothing from {channel} awaits an answer").format(channel=channel.name)
        elif facts.folders["snoozed"]:
            heading = self.tr("Nothing awaits an answer now")
        else:
            heading = self.tr("Every complaint we know of has an answer")
        self._state.say(heading, " ".join(self._words(facts)))
        unread = [channel] if channel in facts.not_read else facts.not_read if channel is None else []
        if not unread:
            self._notice.hide()
        else:
            first = unread[0]
            look = (self.tr("Look into it"), lambda: self.channel_wanted.emit(first.id))
            self._notice.say(self._missing(tuple(unread)), look)

    def _words(self, facts: ColumnFacts) -> list[str]:
        now, zone = self._services.now(), self._services.zone
        words = []
        if facts.last_answered_at is not None:
            when = day_and_time(facts.last_answered_at, zone, now)
            words.append(self.tr("The last one was answered {when}.").format(when=when))
        if put_away := facts.folders["snoozed"]:
            words.append(self.tr("%n review(s) are put away until later.", "", put_away))
        if unjudged := facts.folders["unjudged"]:
            words.append(self.tr("%n review(s) could not be judged; please look at them.", "", unjudged))
        words.append(self.tr("You will be told when somebody writes."))
        return words

    def _missing(self, unread: tuple[Channel, ...]) -> str:
        if len(unread) > 1:
            return self.tr("%n channels could not be read, so something may be missing.", "", len(unread))
        since: datetime | None = unread[0].health.failing_since_at
        if since is None:
            said = self.tr("{channel} could not be read, so something may be missing.")
            return said.format(channel=unread[0].name)
        said = self.tr("{channel} has been out of reach since {day}, so something may be missing.")
        when = day(since, self._services.zone, self._services.now())
        return said.format(channel=unread[0].name, day=when)

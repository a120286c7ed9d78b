"""What is said where no complaint waits: relief, without hiding what was not read; or what to do first."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QAbstractButton, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.today.channel_standing import silent_from, unread
from reputation_desktop.ui.today.reading import PageFacts
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.empty_state import EmptyState
from reputation_desktop.ui.widgets.frames import column, emptied
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.words.times import day_and_time, when_read
from reputation_desktop.ui.work.services import Services


class NobodyWaits(QWidget):
    """Takes the place of the rows."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._theme: Theme = services.theme
        px = self._theme.px
        self._said: tuple[str, str] = ("", "")
        self._state = column()
        self.gap = Notice(self._theme)
        self.setLayout(column(self._state, column(self.gap, margins=(px(20), 0, px(20), px(20)))))

    def show_facts(self, facts: PageFacts) -> None:
        """Says what holds at one moment."""
        if facts.any_review:
            heading, words = self._relief(facts)
        elif facts.today.channels:
            heading = self.tr("Nothing has come in yet")
            words = self.tr("Reviews appear here as soon as a channel has been read or a file imported.")
        else:
            heading = self.tr("Where do customers talk about you?")
            words = self.tr(
                "Paste a link to your shop, a page of reviews or a feed. Everything stays on this computer."
            )
        if (heading, words) != self._said:
            self._said = heading, words
            emptied(self._state)
            self._state.addWidget(EmptyState(self._theme, heading, words, *self._next_steps(facts)))
        self._show_gap(facts)

    @property
    def said(self) -> tuple[str, str]:
        """The heading and the words that are shown."""
        return self._said

    def _relief(self, facts: PageFacts) -> tuple[str, str]:
        last = facts.today.last_answered_at
        if last is None:
            return self.tr("No complaint is waiting"), self.tr("New ones appear here, the oldest first.")
        said = self.tr("The last one was answered {moment}. New ones appear here.")
        words = said.format(moment=day_and_time(last, facts.zone, facts.at))
        return self.tr("Every complaint we know of has an answer"), words

    def _next_steps(self, facts: PageFacts) -> list[QAbstractButton]:
        if facts.any_review:
            return [
                button(self.tr("Show all reviews"), self._on_all_wanted),
                button(self.tr("Thank somebody for praise"), self._on_praise_wanted, role="link"),
            ]
        return [
            button(self.tr("Add a channel"), partial(self._services.link_wanted.emit, ""), role="primary"),
            button(self.tr("Import a file"), partial(self._services.file_wanted.emit, "")),
        ]

    def _show_gap(self, facts: PageFacts) -> None:
        missing = unread(facts.today.channels, facts.at)
        if not missing:
            self.gap.hide()
        elif len(missing) == 1:
            (channel,) = missing
            since = silent_from(channel)
            if since is None:
                words = self.tr("“{channel}” has not been read yet, so something may be missing.")
            else:
                words = self.tr("“{channel}” has not been read since {when}, so something may be missing.")
            said = words.format(
                channel=channel.name, when="" if since is None else when_read(since, facts.zone, facts.at)
            )
            self.gap.say(said, (self.tr("Look into it"), partial(self._services.channel_wanted.emit, channel.id)))
        else:
            said = self.tr("%n channel(s) were not read lately, so something may be missing.", "", len(missing))
            self.gap.say(said, (self.tr("Look into it"), partial(self._services.page_wanted.emit, "channels")))

    def _on_all_wanted(self) -> None:
        from reputation_desktop.store.reviews import InboxQuery

        self._services.inbox_wanted.emit(InboxQuery(), self.tr("All reviews"))

    def _on_praise_wanted(self) -> None:
        from reputation_desktop.store.reviews import InboxQuery

        self._services.inbox_wanted.emit(InboxQuery(praise=True), self.tr("Praise"))

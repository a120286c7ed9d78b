"""A channel that cannot be read: what happened, what it means, what helps."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from reputation_desktop.domain.stored import Channel
from reputation_desktop.ui.channels.answer_words import answer_words
from reputation_desktop.ui.channels.channel_facts import OneChannel
from reputation_desktop.ui.channels.channel_words import what_it_is, where_it_is
from reputation_desktop.ui.channels.road_chips import open_page
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words import times
from reputation_desktop.ui.words.failures import told, told_in_parts
from reputation_desktop.ui.work.services import Services


class FailureCard(QFrame):
    """Hidden while the channel is read well.

    Signals:
        copied: the details are in the clipboard.
    """

    copied = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._facts: OneChannel | None = None
        self.setProperty("role", "card")
        px = services.theme.px
        sign = Sign(services.theme, 22)
        sign.show_icon("warning", "amber", self.tr("could not be read"))
        self._heading = label("", "heading", wraps=True)
        self._happened = label("", "body", wraps=True, selectable=True)
        self._means = label("", "body", wraps=True, selectable=True)
        self._helps = label("", "body", wraps=True, selectable=True)
        thirds = row(
            self._third(self.tr("What happened"), self._happened),
            self._third(self.tr("What it means"), self._means),
            self._third(self.tr("What helps"), self._helps),
            gap=px(24),
        )
        for place in range(thirds.count()):
            thirds.setStretch(place, 1)
        self._retry = button(self.tr("Try again"), self._on_retry, role="primary")
        self._open = button(self.tr("Open the page"), self._on_open, role="quiet")
        actions = FlowLayout(gap=px(10))
        for each in (
            self._retry,
            button(self.tr("Paste a new link"), self._on_new_link),
            self._open,
            button(self.tr("Copy details"), self._on_copy, role="quiet"),
        ):
            actions.addWidget(each)
        body = column(self._heading, px(14), thirds, px(16), actions)
        layout = row(sign, body, margins=(px(24), px(20), px(24), px(20)), gap=px(14))
        layout.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.hide()

    def show_failure(self, facts: OneChannel) -> None:
        """Shows why a channel could not be read; hides itself where it could."""
        self._facts = facts
        channel = facts.channel
        self.setVisible(channel.health.failure is not None)
        if channel.health.failure is None:
            return
        zone, now = self._services.zone, self._services.now()
        since = channel.health.failing_since_at
        if since is None:
            self._heading.setText(self.tr("Could not be read"))
        else:
            when = times.day_and_time(since, zone, now)
            self._heading.setText(self.tr("Out of reach since {when}").format(when=when))
        happened, helps = failure_parts(channel)
        self._happened.setText(happened)
        self._means.setText(self._meaning(facts))
        self._helps.setText(f"{helps} {self._next_try(channel)}".strip())
        self._open.setVisible(bool(channel.address) and not channel.secret)

    def show_reading(self, *, reading: bool) -> None:
        """Says that a round looks at the channel now, or no longer."""
        self._retry.setEnabled(not reading)
        self._retry.setText(self.tr("Trying…") if reading else self.tr("Try again"))

    def _meaning(self, facts: OneChannel) -> str:
        if not facts.known:
            return self.tr("What customers write there goes unseen for now.")
        if facts.channel.mentions:
            return self.tr(
                "New mentions there go unseen for now. What you have from there is safe: %n mention(s).",
                "",
                facts.known,
            )
        return self.tr(
            "New reviews there go unseen for now. What you have from there is safe: %n review(s).", "", facts.known
        )

    def _next_try(self, channel: Channel) -> str:
        now = self._services.now()
        if channel.retry_at is None or channel.retry_at <= now:
            return ""
        when = times.day_and_time(channel.retry_at, self._services.zone, now)
        return self.tr("Its server wants no question before {when}.").format(when=when)

    def _third(self, title: str, words: QLabel) -> QVBoxLayout:
        third = column(label(title, "secondary"), words, gap=self._services.theme.px(4))
        third.addStretch(1)
        return third

    def _on_retry(self) -> None:
        if self._facts is not None:
            self._services.round_wanted.emit(self._facts.channel.id)

    def _on_new_link(self) -> None:
        self._services.link_wanted.emit("")

    def _on_open(self) -> None:
        if self._facts is not None:
            open_page(self._facts.channel.address)

    def _on_copy(self) -> None:
        if self._facts is not None:
            QGuiApplication.clipboard().setText(details_of(self._facts))
            self.copied.emit()


def failure_parts(channel: Channel) -> tuple[str, str]:
    """What happened and what helps."""
    return ("", "") if channel.health.failure is None else told_in_parts(channel.health.failure)


def details_of(facts: OneChannel) -> str:
    """Everything about the failure as plain text for whoever helps; no review, no secret."""
    channel = facts.channel
    lines = [
        channel.name,
        what_it_is(channel),
        where_it_is(channel),
        told(channel.health.failure) if channel.health.failure is not None else "",
        *(
            f"{each.asked_at:%Y-%m-%d %H:%M} UTC  {answer_words(each.status, each.failure)}  {each.address}"
            for each in facts.tries
        ),
    ]
    return "\n".join(line for line in lines if line)

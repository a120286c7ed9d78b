"""An alarm of the last two weeks, in words."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from reputation_desktop.domain.alarm import RECENT, Alarm, AlarmKind
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.sentences import said
from reputation_desktop.ui.work.services import Services


class AlarmNotice(QFrame):
    """An alarm with its sentence and where to look."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._services = services
        px = services.theme.px
        sign = Sign(services.theme, 18)
        sign.show_icon("alert", "amber", "")
        self._heading, self._sentence = label(role="strong", wraps=True), label(role="secondary", wraps=True)
        for each in (self._heading, self._sentence):
            each.setIndent(px(5))  # as far as a link's own padding
        self._show = button("", self._on_show_clicked, role="link")
        self._alarm: Alarm | None = None
        words = column(self._heading, px(2), self._sentence, row(self._show, None))
        self.setLayout(row(sign, words, margins=(px(16), px(12), px(14), px(6)), gap=px(6)))
        self.layout().setAlignment(sign, Qt.AlignmentFlag.AlignTop)  # type: ignore[union-attr]

    def show_alarm(self, alarm: Alarm) -> None:
        self._alarm = alarm
        heading, verb = {
            AlarmKind.COMPLAINTS: (self.tr("More complaints than usual"), self.tr("Show these")),
            AlarmKind.SILENCE: (self.tr("Unusually silent"), self.tr("Look into it")),
            AlarmKind.SPREAD: (self.tr("A post is spreading"), self.tr("Show it")),
            AlarmKind.STOPPED: (self.tr("A channel stopped working"), self.tr("Look into it")),
        }[alarm.kind]
        self._heading.setText(heading)
        self._sentence.setText(said(alarm.sentence))
        self._show.setText(verb)
        self._show.setAccessibleName(f"{heading}: {verb}")

    def _on_show_clicked(self) -> None:
        from reputation_desktop.store.reviews import InboxQuery

        alarm = self._alarm
        if alarm is None:
            return
        if alarm.kind is AlarmKind.COMPLAINTS:
            week = InboxQuery(complaints=True, since=alarm.at - RECENT + timedelta(microseconds=1), until=alarm.at)
            self._services.inbox_wanted.emit(week, self._heading.text())
        elif alarm.kind is AlarmKind.SPREAD:
            self._services.review_wanted.emit(int(alarm.subject), False)
        else:
            self._services.channel_wanted.emit(int(alarm.subject))

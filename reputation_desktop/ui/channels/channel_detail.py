"""One channel: its health, what helps where it fails, the last tries, its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.channels.channel_facts import OneChannel, read_channel
from reputation_desktop.ui.channels.channel_settings_form import ChannelSettingsForm
from reputation_desktop.ui.channels.channel_words import (
    asked_by_rounds,
    health_words,
    is_asked,
    what_it_is,
    where_it_is,
)
from reputation_desktop.ui.channels.errand import Errand
from reputation_desktop.ui.channels.failure_card import FailureCard
from reputation_desktop.ui.channels.last_tries import LastTries
from reputation_desktop.ui.channels.name_field import NameField
from reputation_desktop.ui.channels.remove_dialog import RemoveDialog
from reputation_desktop.ui.widgets.buttons import button, tint
from reputation_desktop.ui.widgets.frames import bounded_column, column, row, scrolling
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words import times
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.platforms import platform_icon
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_WIDEST = 900


class ChannelDetail(QWidget):
    """The page of one channel.

    Signals:
        left: back to all channels.
    """

    left = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._channel_id = 0
        self._facts: OneChannel | None = None
        self._build()

    @property
    def channel_id(self) -> int:
        """Which channel is shown; 0 before the first."""
        return self._channel_id

    def show_channel(self, channel_id: int) -> None:
        """Shows a channel, read anew."""
        self._channel_id = channel_id
        self._notice.hide()
        self.refresh()

    def refresh(self) -> None:
        """Reads the channel anew."""
        channel_id, now = self._channel_id, self._services.now()
        self._services.database.ask(
            lambda store: read_channel(store, channel_id, now), self._on_read, slot="one channel"
        )

    def show_reading(self, *, reading: bool) -> None:
        """Says that a round looks at this channel now, or no longer."""
        self._look.setEnabled(not reading)
        self._look.setText(self.tr("Reading…") if reading else self.tr("Look now"))
        self._failure.show_reading(reading=reading)

    def take_focus(self) -> None:
        """The way back comes first."""
        self._back.setFocus()

    def _build(self) -> None:
        services, px = self._services, self._services.theme.px
        self._back = button(self.tr("All channels"), self.left.emit, role="link", theme=services.theme, icon="left")
        self._sign = Sign(services.theme, 24)
        self._name = NameField(services.theme)
        self._name.renamed.connect(self._on_renamed)
        self._look = button(self.tr("Look now"), self._on_look, theme=services.theme, icon="fetch")
        self._pause = button("", self._on_pause, theme=services.theme, icon="pause")
        self._remove = button(self.tr("Remove"), self._on_remove)
        self._notice = Notice(services.theme)
        self._about = label("", "secondary", wraps=True, selectable=True)
        self._waiting = button("", self._on_waiting, role="link")
        self._failure = FailureCard(services)
        self._failure.copied.connect(self._on_copied)
        self._tries = LastTries(services)
        self.form = ChannelSettingsForm(services)
        header = row(self._sign, self._name, self._look, self._pause, self._remove, gap=px(10))
        header.setStretch(1, 1)
        body = bounded_column(
            header, self._notice, row(self._about, self._waiting, gap=px(8)), self._failure, self._tries, px(4),
            self.form, gap=px(16),
        )  # fmt: skip
        narrow = QWidget()
        narrow.setLayout(body)
        narrow.setMaximumWidth(px(_WIDEST))
        content = QWidget()
        outer = column(row(self._back, None), narrow, margins=(px(36), px(14), px(36), px(36)), gap=px(6))
        outer.addStretch(1)
        content.setLayout(outer)
        self._area = scrolling(content)
        self.setLayout(column(self._area))

    def _on_read(self, facts: OneChannel | None) -> None:
        if facts is None:
            self.left.emit()
            return
        if self._facts is None or self._facts.channel.id != facts.channel.id:
            self._area.verticalScrollBar().setValue(0)
        self._facts = facts
        channel, services = facts.channel, self._services
        self._sign.show_icon(platform_icon(channel.platform), "text2", what_it_is(channel))
        self._name.show_name(channel.name)
        readable, paused = asked_by_rounds(channel), channel.settings.paused
        self._look.setVisible(is_asked(channel) and not channel.health.failure)
        self._pause.setVisible(readable)
        self._pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self._pause.setAccessibleName(self._pause.text())
        tint(self._pause, services.theme, "go_on" if paused else "pause")
        self._remove.setAccessibleName(self.tr("Remove “{name}”").format(name=channel.name))
        self._about.setText(self._described(facts))
        self._waiting.setVisible(facts.awaiting > 0)
        self._waiting.setText(self.tr("%n review(s) wait for an answer", "", facts.awaiting))
        self._failure.show_failure(facts)
        self.form.show_settings(facts)
        self._tries.show_tries(facts.tries)

    def _described(self, facts: OneChannel) -> str:
        """What it is, where, what is known and how reading it goes: one line of facts."""
        channel, zone, now = facts.channel, self._services.zone, self._services.now()
        known = (
            self.tr("%n mention(s) known", "", facts.known)
            if channel.mentions
            else self.tr("%n review(s) known", "", facts.known)
        )
        added = self.tr("added {day}").format(day=times.day(channel.added_at, zone, now))
        health = "" if channel.health.failure else health_words(channel, zone, now)
        parts = (what_it_is(channel), where_it_is(channel), known, added, health)
        return " · ".join(part for part in parts if part)

    def _on_look(self) -> None:
        self._services.round_wanted.emit(self._channel_id)

    def _on_waiting(self) -> None:
        from reputation_desktop.store.reviews import InboxQuery  # the store is open where reviews wait

        if self._facts is not None:
            query = InboxQuery(asking=True, channel_id=self._channel_id)
            self._services.inbox_wanted.emit(query, self._facts.channel.name)

    def _on_pause(self) -> None:
        if self._facts is None:
            return
        channel = self._facts.channel
        text = "no" if channel.settings.paused else "yes"

        def write(store: Store) -> None:
            from reputation_desktop.store.settings import write_setting

            write_setting(store, channel.id, "paused", text)

        said = self.tr("“{name}” is read again.") if text == "no" else self.tr("“{name}” is not read until you go on.")
        self._services.act(write, changed=Changed.CHANNELS, said=said.format(name=channel.name))

    def _on_renamed(self, name: str) -> None:
        channel_id = self._channel_id

        def rename(store: Store) -> None:
            from reputation_desktop.store.channels import rename_channel

            rename_channel(store, channel_id, name)

        self._notice.hide()
        self._services.act(rename, changed=Changed.CHANNELS | Changed.REVIEWS, on_failed=self._on_failed)

    def _on_remove(self) -> None:
        if self._facts is None:
            return
        dialog = RemoveDialog(self._services.theme, self._facts, self)
        dialog.pause_wanted.connect(self._on_pause)
        dialog.accepted.connect(self._remove_it)
        dialog.open()

    def _remove_it(self) -> None:
        # By a child: it also takes a secret link out of its keeper, which is no business of the window.
        errand = Errand(self._services, ["remove", str(self._channel_id)])
        errand.succeeded.connect(self._on_removed)
        errand.failed.connect(self._on_not_removed)

    def _on_removed(self, _: dict[str, Any]) -> None:
        name = self._facts.channel.name if self._facts is not None else ""
        self._services.did.emit(self.tr("“{name}” is read no more. Its reviews stay.").format(name=name), False)
        self._services.changed.emit(Changed.CHANNELS)
        self.left.emit()

    def _on_not_removed(self, failure: WorldFailed | None) -> None:
        if failure is not None:
            self._on_failed(failure)
        else:
            self._notice.say(self.tr("The channel could not be removed. It is as it was; try once more."), sort="error")

    def _on_copied(self) -> None:
        self._services.did.emit(self.tr("Details copied."), False)

    def _on_failed(self, failure: WorldFailed) -> None:
        self._notice.say(told(failure), sort="error")

    def keyPressEvent(self, event: Any) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

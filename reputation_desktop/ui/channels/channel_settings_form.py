"""A channel's own settings, kept as one changes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.settings import CHANNEL_SETTINGS, setting_named
from reputation_desktop.domain.stored import Channel
from reputation_desktop.ui.channels.channel_facts import OneChannel
from reputation_desktop.ui.channels.channel_words import asked_by_rounds
from reputation_desktop.ui.channels.setting_rows import (
    ChoiceSetting,
    SettingRow,
    SwitchSetting,
    TextSetting,
    WordsSetting,
)
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, line
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.numbers import brief
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_NOT_HERE = "paused"
"""The one setting that has a button of its own."""


class ChannelSettingsForm(QWidget):
    """All settings of one channel but its pause."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._channel: Channel | None = None
        self._own: Mapping[str, str] = {}
        self._unwritten = 0
        self._notice = Notice(services.theme)
        self._rows = self._made_rows()
        self._reset = button(self.tr("Back to the shop's defaults"), self._on_reset, role="link")
        layout = column(label(self.tr("Settings of this channel"), "heading"), services.theme.px(10), self._notice)
        for each in self._rows:
            each.changed.connect(self._on_changed)
            layout.addWidget(line())
            layout.addWidget(each)
        layout.addWidget(line())
        layout.addSpacing(services.theme.px(10))
        layout.addWidget(self._reset)
        self.setLayout(layout)

    def show_settings(self, facts: OneChannel) -> None:
        """Shows what is stored of this channel; not what was stored before the owner's last change of it."""
        if self._channel is not None and self._channel.id != facts.channel.id:
            self._notice.hide()
            for each in self._rows:
                each.settle()
        elif self._unwritten:
            return
        self._channel, self._own = facts.channel, facts.own
        for each in self._rows:
            if isinstance(each, TextSetting) and each.name.endswith("_h"):
                shops = getattr(facts.shop, each.name)
                each.show_default(self.tr("{hours} (the shop's)").format(hours=brief(shops)))
            each.show_value(facts.own.get(each.name, ""))
            if each.name == "round_every_h":
                each.setVisible(asked_by_rounds(facts.channel))
        self._reset.setEnabled(any(name != _NOT_HERE for name in facts.own))

    def row(self, name: str) -> SettingRow:
        """The row of a setting."""
        return next(each for each in self._rows if each.name == name)

    def _made_rows(self) -> tuple[SettingRow, ...]:
        theme, hours = self._services.theme, self.tr("hours")
        mentions = (
            ("", self.tr("As its platform has it")),
            ("yes", self.tr("Yes, mentions")),
            ("no", self.tr("No, reviews")),
        )
        return (
            TextSetting(
                theme, "reply_page", self.tr("Where you reply"), example=self.tr("“Copy and open” leads there.")
            ),
            TextSetting(theme, "nudge_after_h", self.tr("Nudge after"), unit=hours),
            TextSetting(theme, "overdue_after_h", self.tr("Overdue after"), unit=hours),
            TextSetting(theme, "last_call_after_h", self.tr("Last call after"), unit=hours),
            TextSetting(theme, "round_every_h", self.tr("Look every"), unit=hours),
            ChoiceSetting(theme, "mentions", self.tr("Are these mentions?"), mentions),
            WordsSetting(
                theme,
                "must_words",
                self.tr("Words that a mention must hold"),
                self.tr("An alert for “Café Luna” is mostly about others: “harbour street” keeps yours."),
            ),
            WordsSetting(
                theme,
                "must_not_words",
                self.tr("Words that it must not hold"),
                self.tr("“moon landing” keeps out what has nothing to do with you."),
            ),
            SwitchSetting(theme, "mentions_clock", self.tr("Mentions start a clock")),
            SwitchSetting(theme, "muted", self.tr("Muted")),
            SwitchSetting(theme, "competitor", self.tr("About a competitor")),
        )

    def _on_changed(self, name: str, text: str) -> None:
        if self._channel is None:
            return
        channel_id = self._channel.id

        def write(store: Store) -> None:
            from reputation_desktop.store.settings import write_setting

            write_setting(store, channel_id, name, text)

        self._notice.hide()
        self._unwritten += 1
        self._services.act(
            write,
            changed=Changed.CHANNELS | Changed.REVIEWS,
            on_done=self._on_written,
            on_failed=self._on_not_written,
        )

    def _on_written(self, _: None) -> None:
        self._unwritten -= 1

    def _on_not_written(self, failure: WorldFailed) -> None:
        self._unwritten -= 1
        self._on_failed(failure)
        self._services.changed.emit(Changed.CHANNELS)  # so that the rows show again what is stored

    def _on_reset(self) -> None:
        if self._channel is None:
            return
        channel_id, names = self._channel.id, [name for name in self._own if name != _NOT_HERE]

        def write(store: Store) -> None:
            from reputation_desktop.store.settings import write_setting

            with store.transaction():
                for name in names:
                    write_setting(store, channel_id, name, setting_named(name, CHANNEL_SETTINGS).default)

        said = self.tr("“{channel}” follows the shop's defaults again.").format(channel=self._channel.name)
        self._services.act(write, changed=Changed.CHANNELS | Changed.REVIEWS, said=said, on_failed=self._on_failed)

    def _on_failed(self, failure: WorldFailed) -> None:
        self._notice.say(told(failure), sort="error")

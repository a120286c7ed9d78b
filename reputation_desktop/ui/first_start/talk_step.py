"""Where customers talk: links become channels, each looked at before it is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.channels.link_panel import LinkPanel
from reputation_desktop.ui.first_start.step import Step
from reputation_desktop.ui.widgets.buttons import button, icon_button
from reputation_desktop.ui.widgets.frames import column, emptied, frame, line, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import ElidedLabel, label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.platforms import platform_icon
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.domain.stored import Channel
    from reputation_desktop.store.store import Store
    from reputation_desktop.ui.work.children import ChildEnd


class TalkStep(Step):
    """The link panel, and below it what is ready to be read."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.panel = LinkPanel(services)
        self.add = button(self.tr("Add this one"), self._on_add, role="primary")
        self.add.hide()
        self.notice = Notice(services.theme)
        self._list = column()
        self._count = label(role="secondary")
        self._card = frame()
        heading = row(label(self.tr("Ready to read"), "heading"), None, self._count, margins=(16, 12, 16, 12))
        self._card.setLayout(column(heading, self._list))
        self._card.hide()
        self._promise = label(
            self.tr("Only these addresses will be asked. Every request is listed in the network diary."),
            "secondary",
            wraps=True,
        )
        self.setLayout(
            column(
                label(self.tr("Where do customers talk about you?"), "title", wraps=True),
                8,
                label(
                    self.tr("Paste a link. You will see what it is and what can be read before anything is kept."),
                    "secondary",
                    wraps=True,
                ),
                16,
                self.panel,
                12,
                row(None, self.add),
                self.notice,
                16,
                self._card,
                12,
                self._promise,
                None,
            )
        )
        self.panel.ready.connect(self._on_ready)
        services.changed.connect(self._on_changed)

    def begin(self) -> None:
        self.panel.field.setFocus()
        self._read()

    def keep(self) -> None:
        """What was looked at and found readable is meant to be read."""
        if self.add.isVisibleTo(self) and self.add.isEnabled():
            self._on_add()

    def _on_changed(self, changed: Changed) -> None:
        if changed & Changed.CHANNELS and self.isVisible():
            self._read()

    def _on_ready(self, found: object) -> None:
        self.add.setVisible(found is not None)
        self.add.setEnabled(True)

    def _on_add(self) -> None:
        found = self.panel.found
        if found is None:
            return
        self.add.setEnabled(False)
        self.notice.hide()
        self._services.processes.run(
            ["add", "-", f"--name={found.name}", "--json"],
            words=found.link,  # it may be a secret, which has no place in a list of processes
            on_line=self._on_added,
            on_end=self._on_add_ended,
        )

    def _on_added(self, line: dict[str, Any]) -> None:
        if "id" in line:
            self.panel.clear()
            self._services.changed.emit(Changed.CHANNELS)

    def _on_add_ended(self, end: ChildEnd) -> None:
        if end.exit_code == 0:
            return
        self.add.setEnabled(True)
        words = end.failure.error if end.failure is not None else None
        self.notice.say(told(words) if words else self.tr("This link could not be added. Please try once more."))

    def _read(self) -> None:
        def read(store: Store) -> list[Channel]:
            from reputation_desktop.store.channels import channels

            return channels(store)

        self._services.database.ask(read, self._show, slot="first start channels")

    def _show(self, channels: list[Channel]) -> None:
        emptied(self._list)
        self._card.setVisible(bool(channels))
        self._count.setText(self.tr("%n channel(s)", "", len(channels)))
        for channel in channels:
            self._list.addWidget(line())
            self._list.addWidget(self._line_of(channel))

    def _line_of(self, channel: Channel) -> QWidget:
        theme = self._services.theme
        sign, tick = Sign(theme, 20), Sign(theme, 18)
        sign.show_icon(platform_icon(channel.platform), "text2", "")
        tick.show_icon("tick", "accent", self.tr("ready"))
        remove = icon_button(
            theme,
            "close",
            self.tr("Do not read {name}").format(name=channel.name),
            partial(self._on_remove, channel.id),
        )
        address = channel.address or self.tr("on this laptop")
        words = column(label(channel.name, "strong"), ElidedLabel(address, "small"), gap=2)
        holder = QWidget()
        layout = row(sign, 8, margins=(16, 8, 12, 8))
        layout.addLayout(words, 1)
        layout.addWidget(tick)
        layout.addWidget(remove)
        holder.setLayout(layout)
        return holder

    def _on_remove(self, channel_id: int) -> None:
        now = self._services.now()

        def remove(store: Store) -> None:
            from reputation_desktop.store.channels import remove_channel

            remove_channel(store, channel_id, now)

        self._services.act(remove, changed=Changed.CHANNELS)

"""Where customers talk: every channel with its health, and each by itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from reputation_desktop.ui.channels.channel_detail import ChannelDetail
from reputation_desktop.ui.channels.channel_facts import AllChannels, read_channels
from reputation_desktop.ui.channels.channel_list import ChannelTable
from reputation_desktop.ui.channels.channel_model import ChannelModel
from reputation_desktop.ui.channels.channel_words import is_asked
from reputation_desktop.ui.channels.diary_dialog import DiaryDialog
from reputation_desktop.ui.channels.opml_exchange import OpmlExchange
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.empty_state import EmptyState
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.page import Page
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work import dropping
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services


class ChannelsPage(Page):
    """All channels, or the page of one of them; files and links may be dropped here."""

    cares_for = Changed.CHANNELS | Changed.REVIEWS | Changed.SETTINGS

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._read: AllChannels | None = None
        self._model = ChannelModel(self)
        self._build()
        services.round_wanted.connect(self._on_round_wanted)
        self.setAcceptDrops(True)

    def refresh(self, changed: Changed) -> None:  # noqa: ARG002  # all of them may change a row
        now = self.services.now()
        self.services.database.ask(lambda store: read_channels(store, now), self._on_read, slot="channels")
        if self._stack.currentWidget() is self.detail:
            self.detail.refresh()

    def take_focus(self) -> None:
        if self._stack.currentWidget() is self.detail:
            self.detail.take_focus()
        elif self._model.rowCount():
            self.table.rows.setFocus()
        else:
            self._add.setFocus()

    def show_channel(self, channel_id: int) -> None:
        """Shows the page of one channel."""
        self.detail.show_channel(channel_id)
        self._stack.setCurrentWidget(self.detail)
        self.detail.take_focus()

    def show_all(self) -> None:
        """Shows all channels, with the one that was open chosen."""
        if self._stack.currentWidget() is not self.detail:
            return
        self._stack.setCurrentWidget(self._all)
        if self._model.rowCount():
            self.table.choose(self._model.row_of(self.detail.channel_id))

    def round_progressed(self, line: dict[str, Any]) -> None:
        """Takes a line that a running round told: what it begins with, or what looking at a channel brought."""
        channel_id = line.get("channel_id")
        if channel_id is None:
            self._on_round_begun(line.get("of", 0))
            return
        started = "started" in line
        if started:
            self._model.note_started(channel_id)
        else:
            self._model.note_looked(line)
        if channel_id == self.detail.channel_id:
            self.detail.show_reading(reading=started)

    def _on_round_begun(self, of: int) -> None:
        """Where a round looks at every channel that can be asked, all are being read until it tells more of them."""
        asked = [each for each in self._read.channels if is_asked(each)] if self._read is not None else []
        if of == len(asked):
            for each in asked:
                self._model.note_started(each.id)

    def _on_round_wanted(self, channel_id: int) -> None:
        if channel_id > 0:
            self._model.note_started(channel_id)
            if channel_id == self.detail.channel_id:
                self.detail.show_reading(reading=True)

    def round_ended(self) -> None:
        """The round is over: what it brought gives way to the channels' health."""
        self._model.forget_news()
        self.detail.show_reading(reading=False)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._show_rows()  # a day may have passed since the words were said

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        dropping.welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        dropping.take(event, self.services)

    def _build(self) -> None:
        services, theme, px = self.services, self.theme, self.theme.px
        self._import = button(self.tr("Import a file"), self._on_import, theme=theme, icon="file")
        self._add = button(self.tr("Add a channel"), self._on_add, theme=theme, icon="add")
        self._more = button(self.tr("More"), theme=theme, icon="more")
        self._more.setMenu(self._more_menu())
        self._opml = OpmlExchange(services, self)
        self._notice = Notice(theme)
        self._opml.told.connect(self._on_opml_told)
        self.table = ChannelTable(theme, self._model)
        self.table.opened.connect(self.show_channel)
        self._empty = self._built_empty_state()
        header = row(label(self.tr("Channels"), "title"), None, self._import, self._add, self._more, gap=px(12))
        self._all = QWidget()
        layout = column(header, px(4), self._notice, self.table, self._empty, gap=px(14))
        layout.setContentsMargins(px(36), px(26), px(36), px(24))
        layout.addStretch(1)
        self._all.setLayout(layout)
        self.detail = ChannelDetail(services)
        self.detail.left.connect(self.show_all)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._all)
        self._stack.addWidget(self.detail)
        self.setLayout(column(self._stack))
        self.table.hide()
        self._empty.hide()

    def _built_empty_state(self) -> EmptyState:
        return EmptyState(
            self.theme,
            self.tr("Where do customers talk about you?"),
            self.tr(
                "A channel is one such place: your shop, a page of reviews, a forum, an alert. Paste its link, or "
                "import a file; both can be dropped here too."
            ),
            button(self.tr("Add your first channel"), self._on_add, role="primary"),
            button(self.tr("Import a file"), self._on_import),
        )

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Counter book…"), self.services.counter_wanted.emit)
        menu.addAction(self.tr("Network diary…"), self.show_diary)
        menu.addSeparator()
        menu.addAction(self.tr("Take channels from a list (OPML)…"), self._on_opml_import)
        menu.addAction(self.tr("Write the channels to a list (OPML)…"), self._on_opml_export)
        return menu

    def show_diary(self) -> None:
        """Opens the list of all requests ever made."""
        DiaryDialog(self.services, self).open()

    def _on_read(self, everything: AllChannels) -> None:
        self._read = everything
        self._show_rows()

    def _show_rows(self) -> None:
        if self._read is None:
            return
        self._model.show_channels(self._read, self.services.zone, self.services.now())
        self.table.setVisible(bool(self._read.channels))
        self._empty.setVisible(not self._read.channels)

    def _on_add(self) -> None:
        self.services.link_wanted.emit("")

    def _on_import(self) -> None:
        self.services.file_wanted.emit("")

    def offer_list(self, path: str) -> None:
        """Asks whether the channels of the list in `path` shall be added."""
        words = self.tr("“{name}” is a list of feeds. Its channels can be added to yours.").format(name=Path(path).name)
        self.show_all()
        self._notice.say(words, (self.tr("Add them"), lambda: self._opml.take(Path(path))), sort="offer")

    def _on_opml_import(self) -> None:
        self._opml.choose_and_take()

    def _on_opml_export(self) -> None:
        self._opml.choose_and_write()

    def _on_opml_told(self, words: str, sort: str) -> None:
        self._notice.say(words, (self.tr("Close"), self._notice.hide), sort=sort)

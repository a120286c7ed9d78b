"""Before a channel is removed: what stays, what goes, and that a pause may be enough."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.channels.channel_facts import OneChannel
from reputation_desktop.ui.channels.channel_words import asked_by_rounds
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.text import label


class RemoveDialog(Dialog):
    """Accepted where the channel shall be removed.

    Signals:
        pause_wanted: it shall be paused instead.
    """

    pause_wanted = Signal()

    def __init__(self, theme: Theme, facts: OneChannel, parent: QWidget) -> None:
        channel = facts.channel
        title = QCoreApplication.translate("RemoveDialog", "Remove “{name}”?").format(name=channel.name)
        super().__init__(theme, title, parent, width=480)
        self.set_delete_on_close()
        words = [self.tr("What you have from there stays: %n review(s), with the answers.", "", facts.known)]
        pause = None
        if asked_by_rounds(channel):
            words.append(
                self.tr(
                    "Its link is forgotten, and this cannot be undone: adding the link again later begins a new "
                    "channel, which brings its reviews once more."
                )
            )
            if not channel.settings.paused:
                words.append(self.tr("Where it should only rest, pause it."))
                pause = button(self.tr("Pause instead"), self._on_pause)
        for each in words:
            self.content.addWidget(label(each, "body", wraps=True))
        keep = button(self.tr("Keep it"), self.reject)
        self.add_buttons(keep, button(self.tr("Remove"), self.accept, role="danger"), left=pause)
        keep.setFocus()

    def _on_pause(self) -> None:
        self.pause_wanted.emit()
        self.reject()

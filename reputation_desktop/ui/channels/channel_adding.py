"""Keeping a link as a channel, with what the owner said about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.channels.errand import Errand
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store


class ChannelAdding(QObject):
    """Goes on where its dialog is closed; then what became of it is told below.

    Signals:
        added: the channel is kept with its settings, and its first round is asked for.
        failed: with the `WorldFailed`, or None where the child ended without a word.

    Args:
        services: the window's.
        link: as it was pasted.
        name: what to call the channel; empty for what its source calls itself.
        settings: its own settings as texts; empty ones stay at the shop's.
    """

    added = Signal()
    failed = Signal(object)

    def __init__(self, services: Services, link: str, name: str, settings: Mapping[str, str]) -> None:
        super().__init__(services)
        self._settings = {key: text for key, text in settings.items() if text}
        self._alone = False
        errand = Errand(services, ["add", "-", f"--name={name}"], words=link)
        errand.succeeded.connect(self._on_succeeded)
        errand.failed.connect(self._on_failed)

    @property
    def _services(self) -> Services:
        """The parent. As an attribute it would make a circle that tears both apart at once when the window goes."""
        return cast(Services, self.parent())

    def speak_up(self) -> None:
        """Tells a failure below from now on: its dialog is gone."""
        self._alone = True

    def _on_succeeded(self, line: dict[str, Any]) -> None:
        channel_id, name, settings = line["id"], line["name"], self._settings

        def write(store: Store) -> None:
            from reputation_desktop.store.settings import write_setting

            with store.transaction():
                for key, text in settings.items():
                    write_setting(store, channel_id, key, text)

        self._services.act(
            write,
            changed=Changed.CHANNELS,
            said=self.tr("“{name}” added.").format(name=name),
            on_done=lambda _: self._on_written(channel_id),
            on_failed=self._on_failed,
        )

    def _on_written(self, channel_id: int) -> None:
        self._services.round_wanted.emit(channel_id)
        self.added.emit()
        self.deleteLater()

    def _on_failed(self, failure: WorldFailed | None) -> None:
        if self._alone:
            why = told(failure) if failure is not None else ""
            self._services.did.emit(self.tr("No channel was added. {why}").format(why=why).strip(), False)
        self.failed.emit(failure)
        self.deleteLater()

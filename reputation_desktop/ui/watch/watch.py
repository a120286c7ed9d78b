"""One shop under watch: its store's thread, its rounds, and how it stands at a glance, with or without a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reputation_desktop.ui.watch.fault_watch import FaultWatch
from reputation_desktop.ui.watch.round_runner import RoundRunner
from reputation_desktop.ui.watch.staying import Staying
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.glance import Glance
    from reputation_desktop.store.store import Store

_CLOSING_MS = 8_000


class Watch(QObject):
    """What lives as long as a shop is open in the program; windows come and go over it.

    Attributes:
        glance: how the shop stands, or None before the store was read.
        is_sample: whether it is the sample shop, whose places exist nowhere.
        is_ending: the program shall end: closing the window hides nothing any more.
        is_over: whether it was closed.
        how_it_stays: says what closing the window means; None while nothing works without one.

    Signals:
        glanced: `glance` was read anew.
        closing: what works over it shall end now.
    """

    glanced = Signal()
    closing = Signal()

    def __init__(self, services: Services, faults: FaultWatch, *, sample: bool = False) -> None:
        super().__init__()
        self.services, self.faults, self.is_sample = services, faults, sample
        self.rounds = RoundRunner(services, nobody_to_ask=sample)
        self.rounds.setParent(self)
        self.glance: Glance | None = None
        self.is_ending = self.is_over = False
        self.how_it_stays: Callable[[], Staying] | None = None
        services.database.opened.connect(self.look)
        services.database.broke.connect(faults.take)
        services.changed.connect(self._on_changed)

    @property
    def staying(self) -> Staying:
        """What becomes of the program when its window is closed now."""
        if self.how_it_stays is None or self.is_ending or not self.services.database.is_open:
            return Staying.ENDS
        return self.how_it_stays()

    def look(self) -> None:
        """Reads how the shop stands; `glanced` tells."""

        def read(store: Store) -> Glance:
            from reputation_desktop.desk.glance import glance

            return glance(store, self.services.now())

        self.services.database.ask(read, self._on_read, slot="glance")

    def change_setting(self, name: str, text: str) -> None:
        """Writes a setting of the whole shop for the owner."""
        folder = self.services.folder

        def write(store: Store) -> None:
            from reputation_desktop.desk.setting_changes import change_setting

            change_setting(store, folder, name, text)

        self.services.act(write, changed=Changed.SETTINGS)

    def stay_offline(self, offline: bool) -> None:
        """Keeps whether nothing is to be fetched; a round that runs is ended."""
        self.services.offline = offline
        if offline:
            self.rounds.cancel()
        self.change_setting("stay_offline", "yes" if offline else "no")

    def close(self) -> None:
        """Lets everything that was begun come to its end or stop safely, and closes the store."""
        if self.is_over:
            return
        self.is_over = True
        self.closing.emit()
        self.rounds.cancel()
        self.services.processes.end_all(_CLOSING_MS)
        self.services.database.close()
        self.services.preferences.save()
        for each in self.findChildren(QTimer):
            each.stop()

    def _on_changed(self, changed: Changed) -> None:
        if changed & (Changed.REVIEWS | Changed.CHANNELS | Changed.SETTINGS):
            self.look()

    def _on_read(self, glance: Glance) -> None:
        services, first = self.services, self.glance is None
        moved = services.zone != glance.zone or services.shop_name != glance.shop_name
        services.zone, services.shop_name, services.offline = glance.zone, glance.shop_name, glance.stay_offline
        services.settings = glance.settings
        self.glance = glance
        self.glanced.emit()
        if moved and not first:
            services.changed.emit(Changed.SETTINGS)

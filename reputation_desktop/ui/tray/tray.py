"""The icon in the tray: shown where the desktop has a tray, with its tooltip, its menu and, at need, a balloon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reputation_desktop.ui.tray.availability import TrayAvailability
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.tray_facts import TrayFacts


class Tray(QObject):
    """Shows itself once there is a tray, and again when one comes back.

    Signals:
        visible_changed: with whether the icon is in a tray from now on.
        open_wanted: the window shall be shown.
        review_wanted: with the id of a review that shall be answered.
        fetch_wanted: a round shall be made.
        counter_wanted: the counter book shall open.
        pause_wanted: with the moment until which no reminder shall appear; None: they shall appear again.
        holiday_wanted: the owner shall be asked for the day until which no reminder appears.
        offline_wanted: with whether nothing shall be fetched.
        quit_wanted: the program shall end.
        balloon_clicked: the last balloon was clicked.

    Attributes:
        visible: whether the icon is in a tray now.
    """

    visible_changed = Signal(bool)
    open_wanted = Signal()
    review_wanted = Signal(int)
    fetch_wanted = Signal()
    counter_wanted = Signal()
    pause_wanted = Signal(object)
    holiday_wanted = Signal()
    offline_wanted = Signal(bool)
    quit_wanted = Signal()
    balloon_clicked = Signal()

    def __init__(
        self, services: Services, availability: TrayAvailability | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.visible = False

    def start(self) -> None:
        """Begins to look for a tray."""

    def show_facts(self, facts: TrayFacts, online: bool, round_running: bool) -> None:
        """Shows the shop as it is now: icon, tooltip and menu.

        Args:
            facts: what waits and what was not read.
            online: whether the computer has a connection.
            round_running: whether a round is being made.
        """

    def balloon(self, title: str, body: str) -> bool:
        """Shows a balloon at the icon; whether it is known to be shown."""
        return False

    def close(self) -> None:
        """Takes the icon out of the tray."""

"""The icon in the tray: shown where the desktop has a tray, with its tooltip, its menu and, at need, a balloon."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from reputation_desktop.ui.tray.availability import TrayAvailability
from reputation_desktop.ui.tray.icon_painting import TrayState, tray_icon
from reputation_desktop.ui.tray.panel import panel_is_dark
from reputation_desktop.ui.tray.tray_menu import TrayMenu
from reputation_desktop.ui.tray.tray_words import TrayWords
from reputation_desktop.ui.tray.wishes import TrayWishes
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.tray_facts import TrayFacts

_BALLOON = "QBalloonTip"


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the icon tells of."""

    facts: TrayFacts
    online: bool
    round_running: bool


class Tray(TrayWishes):
    """Shows itself once there is a tray and it knows what to say, and again when a tray comes back.

    Signals:
        visible_changed: with whether the icon is in a tray from now on.
        balloon_clicked: the last balloon was clicked.

    Attributes:
        visible: whether the icon is in a tray now.
    """

    visible_changed = Signal(bool)
    balloon_clicked = Signal()

    def __init__(
        self, services: Services, availability: TrayAvailability | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.visible = False
        self._services = services
        self._words = TrayWords(self)
        self._menu = TrayMenu(services, self)
        self._icon: QSystemTrayIcon | None = None
        self._shown: _Shown | None = None
        self._painted: tuple[TrayState, int, bool] | None = None
        self._availability = availability or TrayAvailability(self)
        self._availability.appeared.connect(self._on_tray_appeared)
        self._availability.vanished.connect(self._on_tray_vanished)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._say)

    def start(self) -> None:
        """Begins to look for a tray."""
        self._availability.start()

    def show_facts(self, facts: TrayFacts, online: bool, round_running: bool) -> None:
        """Shows the shop as it is now: icon, tooltip and menu.

        Args:
            facts: what waits and what was not read.
            online: whether the computer has a connection.
            round_running: whether a round is being made.
        """
        self._shown = _Shown(facts, online, round_running)
        self._say()

    def balloon(self, title: str, body: str) -> bool:
        """Shows a balloon at the icon; whether it is known to be shown.

        A tray by D-Bus would hand it to the notification service, and nobody says whether there is one.
        """
        if self._icon is None or not self.visible or self._availability.by_bus:
            return False
        self._icon.showMessage(title, body, QSystemTrayIcon.MessageIcon.NoIcon)
        return sys.platform in ("win32", "darwin") or any(
            each.isVisible() and each.inherits(_BALLOON) for each in QApplication.topLevelWidgets()
        )

    def close(self) -> None:
        """Takes the icon out of the tray, and looks for none any more."""
        self._availability.close()
        if self._icon is not None:
            self._icon.hide()
        self._set_visible(visible=False)

    def _say(self) -> None:
        shown = self._shown
        if shown is None:
            return
        self._menu.show_facts(shown.facts, round_running=shown.round_running)
        if self._icon is None:
            return
        look = _state(shown), shown.facts.waiting, panel_is_dark()
        if look != self._painted:
            self._painted = look
            self._icon.setIcon(tray_icon(*look))
        self._icon.setToolTip(self._words.tooltip(shown.facts, self._services.now(), online=shown.online))

    def _on_tray_appeared(self) -> None:
        if self._icon is None:
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self._menu)  # GNOME hides an icon that has none
            self._icon.activated.connect(self._on_activated)
            self._icon.messageClicked.connect(self.balloon_clicked)
            self._painted = None
        if self._shown is None:
            self._icon.setIcon(tray_icon(TrayState.QUIET, 0, panel_is_dark()))
        self._say()
        self._icon.show()
        self._set_visible(visible=True)

    def _on_tray_vanished(self) -> None:
        self._set_visible(visible=False)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On a Mac a click opens the menu, and comes as a trigger too.
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.open_wanted.emit()

    def _set_visible(self, *, visible: bool) -> None:
        if visible != self.visible:
            self.visible = visible
            self.visible_changed.emit(visible)


def _state(shown: _Shown) -> TrayState:
    facts = shown.facts
    if facts.overdue:
        return TrayState.OVERDUE
    if facts.waiting:
        return TrayState.WAITING
    if facts.stay_offline or not shown.online:
        return TrayState.OFFLINE
    return TrayState.UNREAD if facts.not_read else TrayState.QUIET

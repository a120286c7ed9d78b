"""The control for a pause of the reminders: until when, and a menu of the usual lengths."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton

from reputation_desktop.domain.reminder import LONGEST_PAUSE, closing_moment, next_morning
from reputation_desktop.ui.settings.fields import Field
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.times import day_and_time
from reputation_desktop.ui.work.services import Services

_HOUR = timedelta(hours=1)


class PauseField(Field):
    """A moment, or none; one that has passed is none, nor is one that the engine takes for a wrong clock's."""

    control: QPushButton

    def __init__(self, theme: Theme, services: Services) -> None:
        super().__init__()
        self._services = services
        self._text = ""
        self.control = button("")
        self._menu = QMenu(self.control)
        self._menu.aboutToShow.connect(self._on_menu_opens)
        self.control.setMenu(self._menu)
        self._until = label(role="secondary")
        self.setLayout(row(self._until, self.control, gap=10))
        theme.changed.connect(self._show)
        self._show()

    def text(self) -> str:
        return self._text

    def said(self, text: str) -> str:
        now = self._services.now()
        until = datetime.fromisoformat(text) if text else now
        if not now < until <= now + LONGEST_PAUSE:
            return self.tr("not paused")
        return self.tr("until {moment}").format(moment=day_and_time(until, self._services.zone, now))

    def _put(self, text: str) -> None:
        self._text = text
        self._show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Time has gone on meanwhile."""
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        self._until.setText(self.said(self._text))
        self.control.setText(self.tr("Change") if self._is_paused else self.tr("Pause"))

    @property
    def _is_paused(self) -> bool:
        return self.said(self._text) != self.said("")

    def _choose(self, text: str) -> None:
        self._put(text)
        self._on_rested()

    def _on_menu_opens(self) -> None:
        """The lengths are those of this moment."""
        services = self._services
        now = services.now()
        closing = closing_moment(now, services.zone, services.settings)
        self._menu.clear()
        if self._is_paused:
            self._menu.addAction(self.tr("Resume now"), partial(self._choose, ""))
        self._offer(self.tr("for an hour"), now + _HOUR)
        if closing is not None:
            self._offer(self.tr("until closing time"), closing)
        self._offer(self.tr("until tomorrow"), next_morning(now, services.zone, services.settings))

    def _offer(self, words: str, until: datetime) -> None:
        self._menu.addAction(words, partial(self._choose, until.isoformat(timespec="minutes")))

"""Says that no reminder appears at present, because the owner wanted it so, and takes that back in one click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.reminder import paused_until
from reputation_desktop.ui.today.reading import PageFacts
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.times import calendar_day, day_and_time
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store


class NoReminders(QWidget):
    """One line, hidden while reminders appear."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._words = label(role="warning", wraps=True)
        again = button(self.tr("Remind me again"), self._on_again, role="link")
        layout = row(self._words, again, gap=12)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.hide()

    def show_facts(self, facts: PageFacts) -> None:
        """Shows what holds at one moment."""
        holiday, pause = facts.settings.holiday_until, paused_until(facts.at, facts.settings)
        words = ""
        if holiday is not None and facts.at.astimezone(facts.zone).date() <= holiday:
            said = self.tr("Holiday until {day}: no reminder appears. The clocks go on.")
            words = said.format(day=calendar_day(holiday, facts.zone, facts.at))
        elif pause is not None:
            said = self.tr("No reminder appears until {when}. The clocks go on.")
            words = said.format(when=day_and_time(pause, facts.zone, facts.at))
        self._words.setText(words)
        self.setVisible(bool(words))

    def _on_again(self) -> None:
        def write(store: Store) -> None:
            from reputation_desktop.store.settings import WHOLE_SHOP, write_setting

            with store.transaction():
                for name in ("holiday_until", "reminders_paused_until"):
                    write_setting(store, WHOLE_SHOP, name, "")

        self._services.act(write, changed=Changed.SETTINGS)

"""What the tray says: its tooltip, and the lines of its menu that tell how the shop stands."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reputation_desktop.system.notification import plain
from reputation_desktop.ui.words.first_words import first_words
from reputation_desktop.ui.words.times import age, calendar_day, day_and_time

if TYPE_CHECKING:
    from reputation_desktop.desk.tray_facts import TrayFacts, WaitingLine

_TEXT_LENGTH, _NAME_LENGTH = 40, 24
_TOOLTIP_LENGTH = 127
"""Windows cuts off what is longer."""


class TrayWords(QObject):
    """The shop as the tray tells it, in words."""

    def heading(self, facts: TrayFacts) -> str:
        """How many wait: "4 complaints are waiting"."""
        if facts.waiting:
            return self.tr("%n complaint(s) are waiting", "", facts.waiting)
        return self.tr("No complaint is waiting")

    def not_read(self, facts: TrayFacts) -> str:
        """Which channels could not be read; empty where there is none."""
        if len(facts.not_read) == 1:
            name = plain(facts.not_read[0], _NAME_LENGTH)
            return self.tr("{channel} could not be read").format(channel=name)
        return self.tr("%n channel(s) could not be read", "", len(facts.not_read)) if facts.not_read else ""

    def waiting_line(self, line: WaitingLine, now: datetime) -> str:
        """A complaint on one line of a menu: "★★ Google · The soup was… · 7 days"."""
        parts = [
            f"{'★' * round(line.stars or 0)} {plain(line.channel, _NAME_LENGTH)}".strip(),
            plain(first_words("", line.text), _TEXT_LENGTH),
            age(now - line.waits_since),
        ]
        return _without_mnemonics(" · ".join(parts))

    def pausing(self, facts: TrayFacts, now: datetime) -> str:
        """Until when no reminder appears; empty where they do."""
        if facts.holiday_until is not None:
            until = calendar_day(facts.holiday_until, facts.zone, now)
            return self.tr("No reminders until the end of {day}").format(day=until)
        if facts.paused_until is not None and facts.paused_until > now:
            return self.tr("Reminders pause until {when}").format(
                when=day_and_time(facts.paused_until, facts.zone, now)
            )
        return ""

    def tooltip(self, facts: TrayFacts, now: datetime, *, online: bool) -> str:
        """All that the icon means, the most important first; what would be cut off is left out."""
        said = ""
        for part in self._sentences(facts, now, online=online):
            longer = f"{said} {part}.".strip()
            if len(longer) <= _TOOLTIP_LENGTH:
                said = longer
        return said

    def _sentences(self, facts: TrayFacts, now: datetime, *, online: bool) -> list[str]:
        parts = [self.heading(facts)]
        if facts.oldest:
            waited = age(now - facts.oldest[0].waits_since)
            said = self.tr("%n complaint(s) are waiting, the oldest for {age}", "", facts.waiting)
            parts = [said.format(age=waited)]
        if facts.overdue:
            parts.append(self.tr("%n are overdue", "", facts.overdue))
        if facts.stay_offline:
            parts.append(self.tr("You stay offline: nothing is fetched"))
        elif not online:
            parts.append(self.tr("There is no connection"))
        return [part for part in (*parts, self.not_read(facts), self.pausing(facts, now)) if part]


def _without_mnemonics(text: str) -> str:
    """A customer's "&" underlines no letter of a menu, nor does one `_` where a panel draws the menu itself.

    Doubling them would do for one "&"; of several, Qt gives a panel all but the first as they are. And the wide "&" of
    Chinese and Japanese is missing in many fonts.
    """
    return text.replace("&", "+").replace("_", "\N{MODIFIER LETTER LOW MACRON}")

"""What the status line says of the channels: what was read, and never "all fine" while one was not."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reputation_desktop.ui.words.times import when_read

if TYPE_CHECKING:
    from reputation_desktop.desk.glance import Glance


class GlanceWords(QObject):
    """The shop at a glance, in words."""

    def of(self, glance: Glance, now: datetime) -> tuple[str, str]:
        """The sentence, and its sort: `good`, `warning` or none."""
        if glance.stay_offline:
            return self.tr("You stay offline: nothing is fetched."), ""
        if not glance.asked:
            return self.tr("There is no channel to read yet."), ""
        if glance.not_read:
            return f"{self._read(glance, now)} {self.not_read(glance)}".strip(), "warning"
        if glance.read_at is None:
            return self.tr("Nothing has been read yet."), ""
        return self._read(glance, now), "good"

    def not_read(self, glance: Glance) -> str:
        """Which channels could not be read; empty where there is none."""
        if not glance.not_read:
            return ""
        if len(glance.not_read) == 1:
            return self.tr("{channel} could not be read.").format(channel=glance.not_read[0].name)
        return self.tr("%n channel(s) could not be read.", "", len(glance.not_read))

    def _read(self, glance: Glance, now: datetime) -> str:
        if glance.read_at is None:
            return ""
        when = when_read(glance.read_at, glance.zone, now)
        if len(glance.asked) == 1:
            return self.tr("Read: {when}.").format(when=when) if not glance.not_read else ""
        said = self.tr("Read {read} of {of} channels, last {when}.")
        return said.format(read=len(glance.asked) - len(glance.not_read), of=len(glance.asked), when=when)

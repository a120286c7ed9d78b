"""Reports: what is put into a folder by itself."""

from __future__ import annotations

from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import row


class ReportWritingSection(Section):
    """Where to, and how often."""

    NAME = "report_writing"

    def build(self) -> None:
        self.add_card("", *(self.setting(name) for name in ("report_folder", "weekly_report", "monthly_report")))
        self.add(row(button(self.tr("Look at a report…"), self._on_look, role="link"), None))

    def _on_look(self) -> None:
        self.services.page_wanted.emit("reports")

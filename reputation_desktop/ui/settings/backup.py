"""To come."""

from reputation_desktop.ui.settings.section import Section


class BackupSection(Section):
    NAME = "backup"

    def build(self) -> None:
        pass

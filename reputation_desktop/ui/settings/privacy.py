"""To come."""

from reputation_desktop.ui.settings.section import Section


class PrivacySection(Section):
    NAME = "privacy"

    def build(self) -> None:
        pass

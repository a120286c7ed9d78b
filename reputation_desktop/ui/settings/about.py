"""To come."""

from reputation_desktop.ui.settings.section import Section


class AboutSection(Section):
    NAME = "about"

    def build(self) -> None:
        pass

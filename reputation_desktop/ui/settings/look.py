"""To come."""

from reputation_desktop.ui.settings.section import Section


class LookSection(Section):
    NAME = "look"

    def build(self) -> None:
        pass

"""To come."""

from reputation_desktop.ui.settings.section import Section


class SavedRepliesSection(Section):
    NAME = "saved_replies"

    def build(self) -> None:
        pass

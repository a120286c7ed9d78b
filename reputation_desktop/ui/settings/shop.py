"""To come."""

from reputation_desktop.ui.settings.section import Section


class ShopSection(Section):
    NAME = "shop"

    def build(self) -> None:
        pass

"""Privacy and network: what goes out, what was asked, where secrets lie, and erasing a person."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.settings.erase_dialog import EraseDialog
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.text import label


class PrivacySection(Section):
    """What the program asks of the world, and what it keeps of people."""

    NAME = "privacy"

    def build(self) -> None:
        diary = self.part("diary", button(self.tr("Open the diary"), self._on_diary))
        self.add_card("", self.setting("stay_offline"), self.setting("round_every_h"), diary)
        self.add_card("", self._leaves())
        self.add_card("", self.setting("secrets"))
        erase = self.part("erase", button(self.tr("Erase a person…"), self._on_erase, role="danger"))
        self.add_card("", erase)

    def _leaves(self) -> QWidget:
        part = self.part("leaves")
        for words in (
            self.tr("The requests that your channels need, to their own addresses: every one stands in the diary."),
            self.tr("Your answers leave only where you paste them yourself; nothing is ever posted for you."),
            self.tr("There is no account and no server of ours, and nothing is counted or reported home."),
        ):
            sign = Sign(self.theme, 16)
            sign.show_icon("tick", "accent", "")
            line = row(sign, gap=10)
            line.addWidget(label(words, wraps=True), 1)
            part.told.addLayout(column(4, line))
        return part

    def _on_diary(self) -> None:
        from reputation_desktop.ui.channels.diary_dialog import DiaryDialog

        DiaryDialog(self.services, self).open()

    def _on_erase(self) -> None:
        EraseDialog(self.services, self).open()

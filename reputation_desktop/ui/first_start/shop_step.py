"""What the shop is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from reputation_desktop.ui.first_start.step import Step
from reputation_desktop.ui.widgets.frames import column
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store


class ShopStep(Step):
    """One field. Signals `confirmed` when Enter is pressed in it."""

    confirmed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Linden & Rye"))
        self.name.setMaxLength(120)
        self.name.setProperty("role", "large")
        self.name.returnPressed.connect(self.confirmed)
        question = label(self.tr("What is your shop called?"), "title", wraps=True)
        question.setBuddy(self.name)
        self.name.setAccessibleName(question.text())
        why = label(
            self.tr("The name your customers use. It greets you in the morning and stands in saved replies."),
            "secondary",
            wraps=True,
        )
        self.setLayout(column(question, 8, why, 20, self.name, None))
        self._kept = ""

    def begin(self) -> None:
        self.name.setFocus()

    def keep(self) -> None:
        name = " ".join(self.name.text().split())
        if not name or name == self._kept:
            return
        self._kept = name
        now = self._services.now()

        def write(store: Store) -> None:
            from reputation_desktop.store.channels import FIRST_SHOP, name_shop, rename_shop, shops

            if any(shop_id == FIRST_SHOP for shop_id, _ in shops(store)):
                rename_shop(store, FIRST_SHOP, name)
            else:
                name_shop(store, name, now)

        self._services.shop_name = name
        self._services.act(write, changed=Changed.SETTINGS)

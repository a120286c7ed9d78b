"""Shop and languages: the shop's name, the zone of its days, and the window's language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.settings.language import LanguageChooser
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.settings import part_words
from reputation_desktop.ui.work.changes import Changed

if TYPE_CHECKING:
    from datetime import datetime

    from reputation_desktop.store.store import Store


def _shop_name(store: Store) -> str:
    from reputation_desktop.store.channels import shops

    return next((name for _, name in shops(store)), "")


def _rename(store: Store, name: str, now: datetime) -> None:
    from reputation_desktop.store.channels import name_shop, rename_shop

    with store.transaction():
        rename_shop(store, name_shop(store, "", now), name)


class ShopSection(Section):
    """What the shop is called, where its days begin, and what the window speaks."""

    NAME = "shop"

    def build(self) -> None:
        self._name = QLineEdit()
        self._name.setMaxLength(120)
        label_text, why = part_words("shop_name")
        self._name.setAccessibleName(label_text)
        self._name.setAccessibleDescription(why)
        self._kept = ""
        self._row = self.part("shop_name", self._name)
        self._row.heading.setBuddy(self._name)
        self._language = LanguageChooser(self.services)
        language = self.part("language", self._language)
        language.heading.setBuddy(self._language)
        self._language.setAccessibleName(part_words("language")[0])
        self.add_card("", self._row, self.setting("zone"), language)
        self._name.editingFinished.connect(self._on_name_finished)
        self.theme.changed.connect(self._on_sized)
        self._on_sized()

    def refresh(self, changed: Changed) -> None:
        """The name may have been changed elsewhere."""
        if changed & Changed.SETTINGS:
            self.services.database.ask(_shop_name, self._on_name_read, slot="settings-shop")

    def _on_name_read(self, name: str) -> None:
        if not (self._name.hasFocus() and self._name.isModified()):
            self._kept = name
            self._name.setText(name)

    def _on_name_finished(self) -> None:
        name = self._name.text().strip()
        if name != self._kept:
            self._write(name, self._kept)

    def _write(self, name: str, previous: str) -> None:
        self._row.say("")
        work = partial(_rename, name=name, now=self.services.now())
        self.services.act(
            work,
            changed=Changed.SETTINGS | Changed.CHANNELS,
            on_done=partial(self._on_renamed, name, previous),
            on_failed=self._on_failed,
        )

    def _on_renamed(self, name: str, previous: str, _: None) -> None:
        self._kept = name
        self._name.setModified(False)
        self.services.shop_name = name
        if previous:
            self.keeping.remember(part_words("shop_name")[0], partial(self._take_back, previous))

    def _take_back(self, name: str) -> None:
        work = partial(_rename, name=name, now=self.services.now())
        self._name.setModified(False)
        self.services.act(work, changed=Changed.SETTINGS | Changed.CHANNELS)

    def _on_failed(self, failure: WorldFailed) -> None:
        if self._name.text().strip():
            self._row.say(told(failure))
        else:
            self._row.say(self.tr("A shop needs a name. It stays “{name}”.").format(name=self._kept))
            self._name.setText(self._kept)

    def _on_sized(self) -> None:
        self._name.setMinimumWidth(self.theme.px(260))

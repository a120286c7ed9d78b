"""In the background: starting with the computer, staying when the window is closed, and how a reminder appears."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.system.folders import sample_folder
from reputation_desktop.system.login_item import login_item
from reputation_desktop.ui.settings.fields import show_switched
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.switch import Switch
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.settings import part_words
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.preferences import KEEP_WATCHING

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store


class BackgroundSection(Section):
    """What goes on without the window. What the system starts is read from it each time: it may be changed there."""

    NAME = "background"

    def build(self) -> None:
        self._item = login_item(self.services.folder)
        self._login = self._switch("login")
        self._login.toggled.connect(self._on_login_toggled)
        self._watching = self._switch("keep_watching")
        self._watching.toggled.connect(self._on_watching_toggled)
        trial = self.part("trial", button(self.tr("Try a reminder"), self.services.trial_wanted.emit))
        self._where = label(role="secondary", wraps=True)
        trial.told.addWidget(self._where)
        self.services.surface_told.connect(self._show_where)
        leaving = self.part("quit", button(self.tr("Quit now"), self.services.quit_wanted.emit))
        self.add_card("", self.rows["login"], self.rows["keep_watching"])
        self.add_card("", trial)
        self.add_card("", leaving)
        if self.services.folder == sample_folder():
            for name in ("login", "keep_watching", "trial"):
                self.rows[name].setEnabled(False)
            self.rows["login"].say(self.tr("The sample shop is only there to be looked at."), "secondary")

    def _switch(self, name: str) -> Switch:
        heading, why = part_words(name)
        made = Switch(self.theme, heading)
        made.setAccessibleDescription(why)
        self.part(name, made).heading.setBuddy(made)
        return made

    def refresh(self, _: Changed) -> None:
        """Reads how things stand outside this window."""
        self._show_watching()
        self._show_where()
        self._read_login()

    # --- with the computer ---------------------------------------------------------------------

    def _read_login(self) -> None:
        item = self._item
        # The file or the registry is read by the worker, like everything that may wait for the disk.
        self.services.database.ask(lambda _: item.is_on(), self._on_login_read, slot="login item")

    def _on_login_read(self, on: bool) -> None:
        show_switched(self._login, on=on)

    def _on_login_toggled(self, on: bool) -> None:
        self._turn_login(on, takes_back=True)

    def _turn_login(self, on: bool, *, takes_back: bool = False) -> None:
        item = self._item

        def turn(_: Store) -> bool:
            item.turn(on)
            return takes_back

        self.rows["login"].say("")
        self.services.database.forget("login item")
        self.services.database.ask(turn, partial(self._on_login_turned, on), on_failed=self._on_login_failed)

    def _on_login_turned(self, on: bool, takes_back: bool) -> None:
        show_switched(self._login, on=on)
        if takes_back:
            self.keeping.remember(part_words("login")[0], partial(self._turn_login, not on))

    def _on_login_failed(self, failure: WorldFailed) -> None:
        self.rows["login"].say(told(failure))
        self._read_login()

    # --- when the window is closed -------------------------------------------------------------

    def _show_watching(self) -> None:
        show_switched(self._watching, on=self.services.preferences.text(KEEP_WATCHING, "yes") == "yes")

    def _on_watching_toggled(self, on: bool) -> None:
        self._keep_watching(on)
        self.keeping.remember(part_words(KEEP_WATCHING)[0], partial(self._keep_watching, not on))

    def _keep_watching(self, on: bool) -> None:
        self.services.preferences.keep(KEEP_WATCHING, "yes" if on else "no")
        self._show_watching()

    # --- reminders -----------------------------------------------------------------------------

    def _show_where(self) -> None:
        self._where.setText(self.services.surface_words)
        self._where.setVisible(bool(self.services.surface_words))

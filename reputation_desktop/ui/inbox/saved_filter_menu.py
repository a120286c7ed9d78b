"""Keeping what the inbox shows under a name, renaming it and taking it away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.reviews import InboxQuery
    from reputation_desktop.store.store import Store
    from reputation_desktop.ui.inbox.places import Place

LONGEST_NAME = 60


class NameDialog(Dialog):
    """Asks for a filter's name; stays open with what is amiss where it cannot be kept.

    Signals:
        named: with the name.
    """

    named = Signal(str)

    def __init__(self, theme: Theme, title: str, name: str, verb: str, parent: QWidget | None) -> None:
        super().__init__(theme, title, parent, width=420)
        self.set_delete_on_close()
        caption = label(self.tr("&Name"))
        self.field = QLineEdit(name)
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.selectAll()
        caption.setBuddy(self.field)
        self._amiss = label(role="error", wraps=True)
        self._amiss.hide()
        for each in (caption, self.field, self._amiss):
            self.content.addWidget(each)
        keep = button(verb, lambda: self.named.emit(self.field.text()), role="primary")
        keep.setDefault(True)
        self.add_buttons(button(self.tr("Cancel"), self.reject), keep)
        self.field.setFocus()

    def say(self, failure: WorldFailed) -> None:
        """Says why the name cannot be kept."""
        self._amiss.setText(told(failure))
        self._amiss.show()


class SavedFilterMenu(QObject):
    """What can be done with the owner's own filters."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._parent = parent

    def ask_keep(self, query: InboxQuery, proposed: str) -> None:
        """Asks under which name to keep a query."""

        def keep(store: Store, name: str) -> None:
            from reputation_desktop.store.saved_filters import keep_filter

            keep_filter(store, name, query)

        said = self.tr("Kept at the left as “{name}”.")
        self._ask_name(self.tr("Save this filter"), proposed, self.tr("Save"), keep, said)

    def open_for(self, place: Place, where: QPoint) -> None:
        """Opens the menu of one of them."""
        menu = QMenu(self._parent)
        menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self.ask_rename(place))
        menu.addAction(self.tr("Remove")).triggered.connect(lambda: self.remove(place))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def ask_rename(self, place: Place) -> None:
        """Asks for another name."""

        def rename(store: Store, name: str) -> None:
            from reputation_desktop.store.saved_filters import rename_filter

            rename_filter(store, place.saved_id or 0, name)

        said = self.tr("It is called “{name}” now.")
        self._ask_name(self.tr("Rename the filter"), place.name, self.tr("Rename"), rename, said)

    def remove(self, place: Place) -> None:
        """Forgets one of them."""

        def remove(store: Store) -> None:
            from reputation_desktop.store.saved_filters import remove_filter

            remove_filter(store, place.saved_id or 0)

        said = self.tr("The filter “{name}” is gone; its reviews stay.").format(name=place.name)
        self._services.act(remove, changed=Changed.FILTERS, said=said)

    def _ask_name(self, title: str, name: str, verb: str, act: Callable[[Store, str], None], said: str) -> None:
        dialog = NameDialog(self._services.theme, title, name, verb, self._parent)

        def on_named(typed: str) -> None:
            self._services.act(
                lambda store: act(store, typed),
                changed=Changed.FILTERS,
                said=said.format(name=" ".join(typed.split())),
                on_done=lambda _: dialog.accept(),
                on_failed=dialog.say,
            )

        dialog.named.connect(on_named)
        dialog.open()

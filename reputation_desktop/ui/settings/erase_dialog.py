"""Erasing a person on request: what is found by exactly that name, what is kept, and a word typed to be sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.settings.fields import buddy_label
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from reputation_desktop.store.store import Store


_HIGHEST = 620
"""Fits the lowest screen; beyond it the dialog scrolls."""


@dataclass(frozen=True, slots=True)
class _Found:
    """How many reviews a person wrote, and in which channels."""

    name: str
    count: int
    channels: tuple[str, ...]


def _find(store: Store, name: str) -> _Found:
    from reputation_desktop.store.erasing import reviews_by
    from reputation_desktop.store.reviews import review

    ids = reviews_by(store, name)
    return _Found(name, len(ids), tuple(dict.fromkeys(review(store, each).channel for each in ids)))


def _erase(store: Store, folder: Path, name: str, now: datetime) -> int:
    from reputation_desktop.store.erasing import erase_person
    from reputation_desktop.system.round_lock import round_lock

    with round_lock(folder):
        return erase_person(store, name, now)


class EraseDialog(Dialog):
    """A name, what is found, a word typed to be sure, and the result."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        words = translate(
            "EraseDialog", "Write the name exactly as it stands with the reviews. Capital letters do not matter."
        )
        super().__init__(services.theme, translate("EraseDialog", "Erase a person"), parent, words=words)
        self.set_delete_on_close()
        self._services = services
        self._found: _Found | None = None
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("The person's name"))
        self._look = button(self.tr("Look"), self._on_look)
        self.content.addLayout(
            column(buddy_label(self.tr("&Name"), self._name), row(self._name, self._look, gap=10), gap=6)
        )
        self._notice = Notice(self.theme)
        self.content.addWidget(self._notice)
        self.content.addLayout(self._sure_part())
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("Erasing…"))
        self._progress.hide()
        self.content.addWidget(self._progress)
        self.content.addStretch(1)
        self._close = button(self.tr("Cancel"), self.reject)
        self._erase = button(self.tr("Erase for good"), self._on_erase, role="danger")
        self._erase.setEnabled(False)
        self.add_buttons(self._close, self._erase)
        self.setMinimumHeight(min(self.theme.px(480), _HIGHEST))
        self._name.textChanged.connect(self._on_name_changed)
        self._look.setDefault(True)
        self._on_name_changed()

    def _sure_part(self) -> QVBoxLayout:
        self._typed = QLineEdit()
        self._typed.setAccessibleName(self.tr("Type the word to be sure"))
        self._typed.textChanged.connect(self._on_typed)
        said = self.tr("To be sure, type the word “{word}”").format(word=self._word())
        told_before = [
            self.tr("With them go their versions, your answers and notes. This cannot be undone."),
            self.tr("Kept is a fingerprint of each, from which nothing can be read: no round brings them back."),
            self.tr("Backups that you made before still hold them. Delete those yourself."),
        ]
        words = [label(each, "secondary", wraps=True) for each in told_before]
        self._typed.setEnabled(False)
        return column(*words, 6, buddy_label(said, self._typed, "strong"), self._typed, gap=6)

    def _word(self) -> str:
        return self.tr("erase")

    # --- looking -------------------------------------------------------------------------------

    def _on_name_changed(self) -> None:
        self._look.setEnabled(bool(self._name.text().strip()))
        self._found = None
        self._services.database.forget("erase")
        self._notice.hide()
        self._typed.clear()
        self._typed.setEnabled(False)

    def _on_look(self) -> None:
        name = self._name.text().strip()
        if name:
            self._services.database.ask(partial(_find, name=name), self._on_found, slot="erase")

    def _on_found(self, found: _Found) -> None:
        self._found = found
        self._typed.setEnabled(bool(found.count))
        if not found.count:
            said = self.tr("No review by exactly “{name}” is here. Look at the name beside one of the reviews.")
            self._notice.say(said.format(name=found.name))
            return
        said = self.tr("%n review(s) by exactly “{name}”, in {channels}.", "", found.count)
        self._notice.say(said.format(name=found.name, channels=_listed(found.channels)))
        self._typed.setFocus()

    # --- erasing -------------------------------------------------------------------------------

    def _on_typed(self, text: str) -> None:
        sure = text.strip().casefold() == self._word().casefold()
        self._erase.setEnabled(sure and self._found is not None and self._found.count > 0)

    def _on_erase(self) -> None:
        if self._found is None:
            return
        self._hold(under_way=True)
        work = partial(_erase, folder=self._services.folder, name=self._found.name, now=self._services.now())
        self._services.act(work, changed=Changed.REVIEWS, on_done=self._on_erased, on_failed=self._on_failed)

    def _on_erased(self, count: int) -> None:
        self._hold(under_way=False)
        self._name.clear()
        self._close.setText(self.tr("Close"))
        self._close.setFocus()
        self._notice.say(self.tr("%n review(s) were erased for good.", "", count), sort="good")

    def _on_failed(self, failure: WorldFailed) -> None:
        self._hold(under_way=False)
        self._notice.say(told(failure), sort="error")

    def _hold(self, *, under_way: bool) -> None:
        for each in (self._name, self._typed, self._look, self._erase, self._close):
            each.setEnabled(not under_way)
        self._progress.setVisible(under_way)

    def reject(self) -> None:
        """Stays while the erasing is under way: what comes of it is to be said here."""
        if self._close.isEnabled():
            super().reject()


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in names)

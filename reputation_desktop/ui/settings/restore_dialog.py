"""Putting a backup in place of the store: said before, done in the worker, and what is left to do after."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store


class RestoreDialog(Dialog):
    """Asks once more, because it replaces everything that is here.

    Signals:
        restored: the store is the backup's now.
    """

    restored = Signal()

    def __init__(self, services: Services, parent: QWidget, path: Path) -> None:
        super().__init__(services.theme, QCoreApplication.translate("RestoreDialog", "Restore a backup"), parent)
        self.set_delete_on_close()
        self._services, self._path = services, path
        self.content.addWidget(label(QDir.toNativeSeparators(str(path)), "strong", wraps=True, selectable=True))
        for words in (
            self.tr("Everything in this window is replaced by what is in this file, and is as it was on that day."),
            self.tr("What is here now is kept beside it, in a file whose name ends in “before-restore”."),
            self.tr("Secret links are in no backup: the channels that have one ask you to paste it again."),
            self.tr("People who were erased since that day are in the backup still, and come back with it."),
        ):
            self.content.addWidget(label(words, wraps=True))
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("Putting it in place…"))
        self._progress.hide()
        self._notice = Notice(self.theme)
        self.content.addWidget(self._progress)
        self.content.addWidget(self._notice)
        self.content.addStretch(1)
        self._cancel = button(self.tr("Cancel"), self.reject)
        self._restore = button(self.tr("Restore"), self._on_restore, role="primary")
        self.add_buttons(self._cancel, self._restore)

    def _on_restore(self) -> None:
        folder, path = self._services.folder, self._path

        def work(store: Store) -> list[str]:
            from reputation_desktop.store.backup import restore
            from reputation_desktop.system.round_lock import round_lock

            with round_lock(folder):
                return restore(store, path)

        self._restore.setEnabled(False)
        self._cancel.setEnabled(False)
        self._notice.hide()
        self._progress.show()
        self._services.act(work, changed=Changed.EVERYTHING, on_done=self._on_restored, on_failed=self._on_failed)

    def reject(self) -> None:
        """Stays while the work is under way: what comes of it is to be said here."""
        if self._cancel.isEnabled():
            super().reject()

    def _on_restored(self, paste_again: list[str]) -> None:
        self._progress.hide()
        self._restore.hide()
        self._cancel.setEnabled(True)
        self._cancel.setText(self.tr("Close"))
        self._cancel.setFocus()
        if paste_again:
            names = "\n".join(self.tr("“{channel}”").format(channel=name) for name in paste_again)
            said = self.tr("Everything is as it was in that file. Paste the secret link of these again:\n{channels}")
            self._notice.say(
                said.format(channels=names), (self.tr("Paste a link…"), self._on_paste_wanted), sort="warning"
            )
        else:
            self._notice.say(self.tr("Everything is as it was in that file."), sort="good")
        self.restored.emit()

    def _on_paste_wanted(self) -> None:
        self.accept()
        self._services.link_wanted.emit("")

    def _on_failed(self, failure: WorldFailed) -> None:
        self._progress.hide()
        self._restore.setEnabled(True)
        self._cancel.setEnabled(True)
        self._notice.say(self.tr("{what} Everything here is as it was.").format(what=told(failure)), sort="error")

"""Backup: everything in one file and back again, checked, exported, and where it lies."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.channels.errand import Errand
from reputation_desktop.ui.channels.opml_exchange import OpmlExchange
from reputation_desktop.ui.settings.restore_dialog import RestoreDialog
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.paths import shown_path
from reputation_desktop.ui.words.sentences import said, told_by
from reputation_desktop.ui.words.times import day_and_time
from reputation_desktop.ui.work.asked_place import open_file

LAST_AT, LAST_PATH = "last_backup_at", "last_backup_path"


class BackupSection(Section):
    """What the owner does for the day on which this computer is gone.

    Writing and checking are left to children: a large store takes them a while, and the window goes on meanwhile.
    """

    NAME = "backup"
    KEEPS = False

    def build(self) -> None:
        self._notice = Notice(self.theme)
        self._last = label(role="secondary", wraps=True, selectable=True)
        self._back_up = button(self.tr("Back up now…"), self._on_back_up, role="primary")
        self._restore = button(self.tr("Restore…"), self._on_restore)
        self._check = button(self.tr("Check"), self._on_check)
        self._csv = button(self.tr("Write CSV…"), self._on_csv)
        self._opml = OpmlExchange(self.services, self)
        self._opml.told.connect(self._on_told)
        write_opml = button(self.tr("Write OPML…"), self._opml.choose_and_write)
        back_up = self.part("back_up", self._back_up)
        back_up.told.addWidget(self._last)
        self.add(self._notice)
        self.add_card("", back_up, self.part("restore", self._restore), self.part("check", self._check))
        self.add_card("", self.part("csv", self._csv), self.part("opml", write_opml))
        folder = self.part("data_folder", self._folder_actions())
        folder.told.addWidget(label(shown_path(self.services.folder), "body", wraps=True))
        self.add_card("", folder)
        self._say_last()

    def _folder_actions(self) -> QWidget:
        holder = QWidget()
        holder.setLayout(
            row(
                button(self.tr("Copy"), self._on_copy, name=self.tr("Copy the folder's path")),
                button(self.tr("Open the folder"), self._on_open),
            )
        )
        return holder

    # --- writing -------------------------------------------------------------------------------

    def _on_back_up(self) -> None:
        day = self.services.now().astimezone(self.services.zone).date().isoformat()
        name = self.tr("Reputation backup {day}.sqlite3").format(day=day)
        path = self._asked_place(self.tr("Back up everything"), name, self.tr("Backups (*.sqlite3)"))
        if path:
            errand = self._errand(["backup", path], self._back_up)
            errand.succeeded.connect(self._on_backed_up)

    def _on_backed_up(self, line: dict[str, Any]) -> None:
        self.services.preferences.keep(LAST_AT, self.services.now().isoformat())
        self.services.preferences.keep(LAST_PATH, str(line["file"]))
        self._say_last()
        self._say_written(line, self.tr("Everything is in {path}, and it was checked. Secret links are not in it."))

    def _on_csv(self) -> None:
        path = self._asked_place(self.tr("Write all reviews"), self.tr("reviews.csv"), self.tr("Tables (*.csv)"))
        if path:
            errand = self._errand(["export", path], self._csv)
            errand.succeeded.connect(self._on_exported)

    def _on_exported(self, line: dict[str, Any]) -> None:
        self._say_written(line, self.tr("Wrote %n review(s) to {path}.", "", line["reviews"]))

    def _asked_place(self, title: str, name: str, kinds: str) -> str:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        beside = Path(self.services.preferences.text(LAST_PATH) or Path(documents) / name).parent
        path, _ = QFileDialog.getSaveFileName(self, title, str(beside / name), kinds)
        return path

    def _errand(self, arguments: list[str], by: QPushButton) -> Errand:
        """Begins a command; its button waits, and the notice says that it is under way."""
        by.setEnabled(False)
        self._notice.say(self.tr("Writing…") if by is not self._check else self.tr("Checking…"), sort="good")
        errand = Errand(self.services, arguments)
        errand.failed.connect(self._on_failed)
        errand.destroyed.connect(self._on_errand_ended)
        return errand

    def _on_errand_ended(self) -> None:
        for each in (self._back_up, self._csv, self._check):
            each.setEnabled(True)

    def _say_written(self, line: dict[str, Any], words: str) -> None:
        self._on_told(words.format(path=shown_path(line["file"])), "good")

    def _on_failed(self, failure: WorldFailed | None) -> None:
        never = self.tr("That ended before its time. Nothing was changed; try once more.")
        self._on_told(told(failure) if failure is not None else never, "error")

    def _on_told(self, words: str, sort: str) -> None:
        self._notice.say(words, (self.tr("Close"), self._notice.hide), sort=sort)

    def _say_last(self) -> None:
        path = self.services.preferences.text(LAST_PATH)
        try:
            made_at = datetime.fromisoformat(self.services.preferences.text(LAST_AT))
        except ValueError:  # nothing is kept, or somebody wrote into the file
            self._last.setText(self.tr("None was made on this computer yet."))
            return
        when = day_and_time(made_at, self.services.zone, self.services.now())
        said = self.tr("The last one was made {when}: {path}")
        self._last.setText(said.format(when=when, path=shown_path(path)))

    # --- restoring and checking ----------------------------------------------------------------

    def _on_restore(self) -> None:
        beside = self.services.preferences.text(LAST_PATH)
        kinds = self.tr("Backups (*.sqlite3);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Restore a backup"), beside, kinds)
        if path:
            dialog = RestoreDialog(self.services, self, Path(path))
            dialog.restored.connect(self.keeping.forget_steps)
            dialog.open()

    def _on_check(self) -> None:
        errand = self._errand(["check"], self._check)
        errand.succeeded.connect(self._on_checked)

    def _on_checked(self, line: dict[str, Any]) -> None:
        problems = told_by(line, "problems")
        if not problems:
            self._on_told(self.tr("Everything agrees: nothing is damaged, and every number is right."), "good")
            return
        found = self.tr("Not everything agrees: %n place(s) were found. Restore the newest backup.", "", len(problems))
        self._on_told("\n".join((found, *map(said, problems[:5]))), "error")

    # --- the folder ----------------------------------------------------------------------------

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(QDir.toNativeSeparators(str(self.services.folder)))
        self.services.did.emit(self.tr("Copied."), False)

    def _on_open(self) -> None:
        open_file(self.services.folder)

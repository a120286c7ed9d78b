"""Reviews from a file: choose it, say which channel it belongs to, answer what it does not say itself."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QMenu, QWidget

from reputation_desktop.domain.errors import AnotherRound, ColumnsUnclear, DayOrMonth, WorldFailed, WrongWords
from reputation_desktop.ui.channels.errand import Errand
from reputation_desktop.ui.channels.growing_dialog import GrowingDialog
from reputation_desktop.ui.channels.import_questions import ColumnsQuestion, DatesQuestion
from reputation_desktop.ui.channels.import_result import ImportResult
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, emptied, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_EXCEL = "--map dates=excel"
"""By this the engine's sentence is known that asks whether dates are Excel's day numbers."""


class ImportDialog(GrowingDialog):
    """Takes reviews from a file or a folder; several opened at once wait for each other.

    Args:
        services: the window's.
        parent: the window.
        path: what is to be imported, where that is known already.
    """

    def __init__(self, services: Services, parent: QWidget | None, path: str = "") -> None:
        title = QCoreApplication.translate("ImportDialog", "Import a file")
        super().__init__(services.theme, title, parent, width=620)
        self._services = services
        self._errand: Errand | None = None
        self._question: ColumnsQuestion | DatesQuestion | None = None
        self._said: dict[str, str] = {}
        self._known: list[str] = []
        self._named = False
        self._build()
        self.setAcceptDrops(True)
        self.ask(services.database, _channel_names, self._on_channels)
        if path:
            self._path.setText(path)
            self._channel.setFocus()
        else:
            self._choose.setFocus()

    def open(self) -> None:
        """Opens, once those that were opened before over the same window are done."""
        parent = self.parentWidget()
        before = [each for each in parent.findChildren(ImportDialog) if each.isVisible()] if parent else []
        if before:
            before[-1].finished.connect(self.open)
        else:
            super().open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        self._path.setText(paths[0])
        for other in paths[1:]:
            self._services.file_wanted.emit(other)
        event.acceptProposedAction()

    def _build(self) -> None:
        px = self.theme.px
        words = self.tr(
            "A Google Takeout export (the zip, or its folder), a table of reviews (CSV), or a mail about a new review "
            "(.eml). It may be dropped here. Importing a file twice does no harm."
        )
        self.content.addWidget(label(words, "secondary", wraps=True))
        self._path = QLineEdit()
        self._path.setPlaceholderText(self.tr("No file chosen yet"))
        self._path.textChanged.connect(self._on_path)
        self._choose = button(self.tr("Choose…"))
        self._choose.setMenu(self._choose_menu())
        self._channel = QComboBox()
        self._channel.setEditable(True)
        self._channel.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._channel.editTextChanged.connect(self._on_channel_typed)
        typed = self._channel.lineEdit()
        if typed is not None:
            typed.setPlaceholderText(self.tr("A channel that you have, or a new name"))
            typed.textEdited.connect(self._on_named)
        self._belongs = label("", "small", wraps=True)
        self._belongs.hide()
        for text, field, beside in (
            (self.tr("&File or folder"), self._path, self._choose),
            (self.tr("&Channel that it belongs to"), self._channel, None),
        ):
            name = label(text, "secondary")
            name.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            line = row(field, gap=px(10))
            line.setStretch(0, 1)
            if beside is not None:
                line.addWidget(beside)
            self.content.addLayout(column(name, line, gap=px(4)))
        self.content.addWidget(self._belongs)
        self._notice = Notice(self.theme)
        self._asked = column()
        self.result_view = ImportResult(self.theme)
        self.content.addWidget(self._notice)
        self.content.addLayout(self._asked)
        self.content.addWidget(self.result_view)
        self.content.addStretch(1)
        self._again = button(self.tr("Import another file"), self._on_again, role="link")
        self._again.hide()
        self._close = button(self.tr("Cancel"), self.reject)
        self._import = button(self.tr("Import"), self.start, role="primary")
        self._import.setEnabled(False)
        for each in (self._again, self._close, self._choose):
            each.setAutoDefault(False)
        self.add_buttons(self._close, self._import, left=self._again)

    def _choose_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("A file…"), self._on_choose_file)
        menu.addAction(self.tr("A folder…"), self._on_choose_folder)
        return menu

    def _on_choose_file(self) -> None:
        kinds = self.tr("Exports, tables and mails (*.zip *.csv *.tsv *.txt *.json *.eml *.mbox);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.windowTitle(), "", kinds)
        if path:
            self._path.setText(path)

    def _on_choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.windowTitle())
        if path:
            self._path.setText(path)

    def _on_channels(self, names: list[str]) -> None:
        self._known = names
        typed = self._channel.currentText()
        self._channel.blockSignals(True)
        self._channel.clear()
        self._channel.addItems(names)
        self._channel.setCurrentIndex(-1)
        self._channel.setEditText(typed)
        self._channel.blockSignals(False)
        self._propose()

    def _on_named(self, text: str) -> None:
        self._named = bool(text)

    def _on_path(self) -> None:
        self._forget_question()
        self._notice.hide()
        self.result_view.hide()
        self._propose()
        self._say_ready()

    def _on_channel_typed(self, text: str) -> None:
        name = text.strip()
        known = any(name.casefold() == each.casefold() for each in self._known)
        self._belongs.setText(self.tr("“{name}” will be a new channel.").format(name=name))
        self._belongs.setVisible(bool(name) and not known)
        self._say_ready()

    def _propose(self) -> None:
        path = self._path.text().strip()
        if path and not self._named and self._errand is None:
            self._channel.setEditText(proposed_channel(path, self._known))

    def _say_ready(self) -> None:
        ready = bool(self._path.text().strip() and self._channel.currentText().strip()) and self._errand is None
        self._import.setEnabled(ready)

    def start(self) -> None:
        """Imports, with what was said about the file so far."""
        if self._question is not None:
            self._said |= self._question.said()
        maps: Mapping[str, str] = self._said
        channel, path = self._channel.currentText().strip(), self._path.text().strip()
        self._notice.hide()
        self.result_view.hide()
        arguments = ["import", str(Path(path).absolute()), f"--channel={channel}"]
        self._errand = Errand(self._services, [*arguments, *(f"--map={role}={said}" for role, said in maps.items())])
        self._errand.succeeded.connect(self._on_succeeded)
        self._errand.failed.connect(self._on_failed)
        self._lock(locked=True)

    def _on_succeeded(self, line: dict[str, Any]) -> None:
        self._errand = None
        self._forget_question()
        self._lock(locked=False)
        self.result_view.show_result(line)
        self._again.show()
        self._close.setText(self.tr("Done"))
        self._import.hide()
        self._close.setFocus()
        self._services.changed.emit(Changed.CHANNELS | Changed.REVIEWS)

    def _on_failed(self, failure: WorldFailed | None) -> None:
        self._errand = None
        self._lock(locked=False)
        if isinstance(failure, ColumnsUnclear):
            self._ask_columns(failure.fields["columns"].split(", "))
        elif isinstance(failure, DayOrMonth):
            self._ask_dates(failure.fields["example"])
        elif isinstance(failure, WrongWords) and _EXCEL in str(failure):
            words = self.tr("The dates in this file look like Excel's day numbers.")
            self._notice.say(words, (self.tr("Read them so"), self._on_excel))
        elif isinstance(failure, AnotherRound):
            words = self.tr("The channels are being read just now. The file waits; nothing was imported yet.")
            self._notice.say(words, (self.tr("Try again"), self.start))
        else:
            never = self.tr("The import ended before its time. Nothing was imported; try once more.")
            self._notice.say(told(failure) if failure is not None else never, sort="error")

    def _ask_columns(self, columns: list[str]) -> None:
        if isinstance(self._question, ColumnsQuestion):
            self._notice.say(self.tr("Say at least which column holds the text or the stars."))
        else:
            self._ask(ColumnsQuestion(self.theme, columns))

    def _ask_dates(self, example: str) -> None:
        if isinstance(self._question, DatesQuestion):
            self._notice.say(self.tr("Choose one of the two."))
        else:
            self._ask(DatesQuestion(self.theme, example))

    def _on_excel(self) -> None:
        self._said["dates"] = "excel"
        self.start()

    def _on_again(self) -> None:
        self._said.clear()
        self._named = False
        self._again.hide()
        self._import.show()
        self._close.setText(self.tr("Cancel"))
        self._path.clear()
        self._channel.setEditText("")
        self._choose.setFocus()

    def _ask(self, question: ColumnsQuestion | DatesQuestion) -> None:
        self._forget_question(keep_said=True)
        self._question = question
        self._asked.addWidget(question)
        question.take_focus()

    def _forget_question(self, *, keep_said: bool = False) -> None:
        emptied(self._asked)
        self._question = None
        if not keep_said:
            self._said.clear()

    def _lock(self, *, locked: bool) -> None:
        for each in (self._path, self._choose, self._channel):
            each.setEnabled(not locked)
        if self._question is not None:
            self._question.setEnabled(not locked)
        self._import.setText(self.tr("Importing…") if locked else self.tr("Import"))
        self._say_ready()


def proposed_channel(path: str, known: list[str]) -> str:
    """The channel that a file probably belongs to: one whose name is in the file's, Google's, else the file's name."""
    stem = Path(path).stem
    bare = stem.casefold().replace("_", " ").replace("-", " ")
    for name in sorted(known, key=len, reverse=True):
        if name.casefold() in bare:
            return name
    if "takeout" in bare or "google" in bare or Path(path).suffix.lower() in (".eml", ".mbox", ".zip"):
        return next((name for name in known if "google" in name.casefold()), "Google")
    words = stem.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]


def _channel_names(store: Store) -> list[str]:
    from reputation_desktop.store.channels import channels

    return [each.name for each in channels(store)]

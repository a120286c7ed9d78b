"""Channels from a list of feeds and to one, as other feed readers know it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.channels.errand import Errand
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.children import Failure
from reputation_desktop.ui.work.services import Services

_NAME = "channels.opml"


class OpmlExchange(QObject):
    """Asks for a file and has a child read or write it.

    Signals:
        told: with the result in words, and its sort for a `Notice`.
    """

    told = Signal(str, str)

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._window = parent

    def choose_and_take(self) -> None:
        """Takes the channels of a list that the owner chooses."""
        kinds = self.tr("Lists of feeds (*.opml *.xml);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Take channels from a list"), "", kinds)
        if path:
            self.take(Path(path))

    def choose_and_write(self) -> None:
        """Writes the channels to a list where the owner wants it."""
        kinds = self.tr("Lists of feeds (*.opml)")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Write the channels to a list"), _NAME, kinds)
        if path:
            self.write(Path(path))

    def take(self, path: Path) -> None:
        """Takes the channels of the list in `path`."""
        self._run("import", path, self._on_taken)

    def write(self, path: Path) -> None:
        """Writes the channels to `path`."""
        self._run("export", path, self._on_written)

    def _run(self, direction: str, path: Path, on_succeeded: Callable[[dict[str, Any]], None]) -> None:
        errand = Errand(self._services, ["opml", direction, str(path)])
        errand.succeeded.connect(on_succeeded)
        errand.failed.connect(self._on_failed)

    def _on_taken(self, line: dict[str, Any]) -> None:
        added, known, left_out = line["added"], line["known"], line.get("failures", [])
        parts = [self.tr("Took %n new channel(s).", "", added)]
        if known:
            parts.append(self.tr("%n channel(s) of the list known already.", "", known))
        parts.extend(map(self._left_out, left_out))
        if added:
            parts.append(self.tr("The next round tells whether they can be read."))
            self._services.changed.emit(Changed.CHANNELS)
        self._say(" ".join(parts), "warning" if left_out else "good")

    def _left_out(self, fields: dict[str, Any]) -> str:
        failure = fields["failure"]
        why = told(Failure(failure["code"], failure["fields"], failure["sentence"]).error)
        name = fields["name"] or self.tr("one without a name")
        return self.tr("Left out: “{name}”. {why}").format(name=name, why=why)

    def _on_written(self, line: dict[str, Any]) -> None:
        parts = [self.tr("Wrote %n channel(s) to the list.", "", line["written"])]
        if line["left_out"]:
            parts.append(self.tr("%n channel(s) left out: the link is a secret.", "", line["left_out"]))
        self._say(" ".join(parts), "good")

    def _on_failed(self, failure: WorldFailed | None) -> None:
        never = self.tr("That ended before its time. Nothing was changed; try once more.")
        self._say(told(failure) if failure is not None else never, "error")

    def _say(self, words: str, sort: str) -> None:
        self.told.emit(words, sort)

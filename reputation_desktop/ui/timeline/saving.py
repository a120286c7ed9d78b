"""Saving the timeline as a file: asks where, and writes it away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QSize, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.system.whole_file import write_whole
from reputation_desktop.ui.timeline.export import Sheet, csv_of, picture_of, png_of, svg_of
from reputation_desktop.ui.widgets.buttons import tint
from reputation_desktop.ui.work.asked_place import asked_place
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store


class SaveButton(QPushButton):
    """A button with a menu of kinds of files.

    Args:
        services: the window's services.
        sheet: what is to be saved now, with the size of the chart; None while there is nothing yet.

    Signals:
        failed: with the `WorldFailed` for which nothing was written.
    """

    failed = Signal(object)

    def __init__(self, services: Services, sheet: Callable[[], tuple[Sheet, QSize] | None]) -> None:
        super().__init__(self.tr("Save as…"))
        self._services, self._sheet = services, sheet
        self.setProperty("role", "quiet")
        self.setAccessibleName(self.tr("Save the timeline as a file"))
        tint(self, services.theme, "download", "text2", size=16)
        menu = QMenu(self)
        menu.addAction(self.tr("Picture (PNG)…")).triggered.connect(self._on_picture)
        menu.addAction(self.tr("Drawing (SVG)…")).triggered.connect(self._on_drawing)
        menu.addAction(self.tr("Numbers (CSV)…")).triggered.connect(self._on_numbers)
        self.setMenu(menu)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def _on_picture(self) -> None:
        if (wanted := self._sheet()) is not None:
            image = picture_of(*wanted, self._services.theme)
            self._save(".png", self.tr("Pictures (*.png)"), lambda: png_of(image))

    def _on_drawing(self) -> None:
        if (wanted := self._sheet()) is not None:
            drawing = svg_of(*wanted, self._services.theme)
            self._save(".svg", self.tr("Drawings (*.svg)"), lambda: drawing)

    def _on_numbers(self) -> None:
        if (wanted := self._sheet()) is not None:
            sheet, _ = wanted
            self._save(".csv", self.tr("Tables (*.csv)"), lambda: csv_of(sheet.facts))

    def _save(self, suffix: str, kinds: str, content: Callable[[], bytes]) -> None:
        path = self._asked_place(suffix, kinds)
        if path is None:
            return

        def write(_: Store) -> None:
            write_whole(path, content())

        said = self.tr("Saved as {path}.").format(path=QDir.toNativeSeparators(str(path)))
        self._services.act(write, changed=Changed.NOTHING, said=said, on_failed=self._on_failed)

    def _on_failed(self, failure: WorldFailed) -> None:
        self.failed.emit(failure)

    def _asked_place(self, suffix: str, kinds: str) -> Path | None:
        day = self._services.now().astimezone(self._services.zone).date().isoformat()
        name = self.tr("Timeline {day}").format(day=day) + suffix
        title = self.tr("Save the timeline")
        return asked_place(self.window(), self._services.preferences, title, name, kinds)

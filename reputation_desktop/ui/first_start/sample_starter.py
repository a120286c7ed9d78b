"""The way into the sample shop: played by the real road in a folder of its own, and gone in one click."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QProgressBar, QWidget

from reputation_desktop.system.folders import sample_folder
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.ui.work.children import ChildEnd


class SampleStarter(QWidget):
    """A link, and how far the sample shop has come once it was clicked."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._words = label(self.tr("Clearly marked, and gone in one click."), "small", wraps=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How far the sample shop has come"))
        self._progress.hide()
        self.explore = button(self.tr("Explore a sample shop"), self._on_click, role="link")
        self.setLayout(column(row(label(self.tr("Just looking?"), "secondary"), self.explore, None, gap=2), self._words,
                              6, self._progress))  # fmt: skip

    def _on_click(self) -> None:
        self.explore.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._words.setText(self.tr("An invented shop is being set up on this laptop. This takes some seconds."))
        self._services.processes.run(
            ["sample", "--json"], folder=sample_folder(), on_line=self._on_line, on_end=self._on_end
        )

    def _on_line(self, line: dict[str, Any]) -> None:
        if "of" in line:
            self._progress.setRange(0, int(line["of"]))
            self._progress.setValue(int(line["done"]))

    def _on_end(self, end: ChildEnd) -> None:
        self.explore.setEnabled(True)
        self._progress.hide()
        if end.exit_code == 0:
            self._services.shop_wanted.emit(sample_folder(), True)
        elif end.failure is not None:
            self._words.setText(told(end.failure.error))
        else:
            self._words.setText(self.tr("The sample shop could not be set up. Nothing else was touched."))

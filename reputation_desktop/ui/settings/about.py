"""About: the version, whose work is in it, the keys, and where reports of faults lie."""

from __future__ import annotations

from PySide6.QtCore import QDir, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from reputation_desktop import __version__
from reputation_desktop.system.licences import licences_folder
from reputation_desktop.ui.inbox.shortcuts import ShortcutsDialog
from reputation_desktop.ui.settings.rows import Row
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, frame, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.paths import shown_path
from reputation_desktop.ui.work.asked_place import open_file


class AboutSection(Section):
    """Which program this is."""

    NAME = "about"
    KEEPS = False

    def build(self) -> None:
        self._version = self.tr("Version {version}, with Qt {qt}").format(version=__version__, qt=qVersion())
        self.add_card("", self._program())
        self.add(self._credits())
        keys = button(self.tr("Show the keys"), self._on_keys)
        reports = self.part("reports", self._report_actions())
        reports.told.addWidget(label(shown_path(self._reports), wraps=True))
        self.add_card(self.tr("Where help is"), self.part("keys", keys), reports)

    def _program(self) -> Row:
        sign = Sign(self.theme, 56)
        sign.show_icon("program", "accent", "")
        copy = button(self.tr("Copy"), self._on_copy, name=self.tr("Copy the version"))
        made = Row(self.theme, self.tr("Reputation Desktop"), self._version, copy, sign)
        licence = self.tr("Free software under the MIT licence: it stays yours, and it works without us.")
        made.told.addWidget(label(licence, "secondary", wraps=True))
        self.rows["version"] = made
        return made

    def _credits(self) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (name, words) in enumerate(
            (
                (self.tr("Qt and Qt for Python"), self.tr("the window, under the LGPL 3")),
                (self.tr("Inter"), self.tr("the typeface by Rasmus Andersson, under the OFL 1.1")),
                (self.tr("Tabler Icons"), self.tr("the icons by Paweł Kuna, under the MIT licence")),
                (self.tr("VADER"), self.tr("the feeling in words, by C.J. Hutto, under the MIT licence")),
            )
        ):
            grid.addWidget(label(name, "strong"), place, 0)
            grid.addWidget(label(words, "secondary", wraps=True), place, 1)
        card = frame("card")
        layout = column(label(self.tr("Whose work is in it"), "heading"), grid, margins=(22, 16, 22, 18), gap=12)
        licences = licences_folder()
        if licences is not None:
            layout.addLayout(self._licences(str(licences)))
        card.setLayout(layout)
        return card

    def _licences(self, folder: str) -> QHBoxLayout:
        """What an installed program brings along, and whose; one that runs from its source brings nothing."""
        words = self.tr(
            "The licences of all that came with this program lie beside it, with what the LGPL gives you: "
            "you may put libraries of Qt of your own in place of these."
        )
        told = label(words, "secondary", wraps=True)
        line = row(
            told,
            button(
                self.tr("Open the folder"), lambda: open_file(folder), name=self.tr("Open the folder of the licences")
            ),
            gap=20,
        )
        line.setStretch(0, 1)
        return line

    def _on_keys(self) -> None:
        ShortcutsDialog(self.theme, self).open()

    # --- reports -------------------------------------------------------------------------------

    @property
    def _reports(self) -> str:
        return str(self.services.folder / "reports")

    def _report_actions(self) -> QWidget:
        return button(self.tr("Open the folder"), self._on_open, name=self.tr("Open the folder of reports"))

    def _on_open(self) -> None:
        reports = QDir(self._reports)
        folder = reports.path() if reports.exists() else str(self.services.folder)
        open_file(folder)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.tr('Reputation Desktop')} {self._version}")
        self.services.did.emit(self.tr("Copied."), False)

"""About: the version, whose work is in it, the keys, and where reports of faults lie."""

from __future__ import annotations

from PySide6.QtCore import QDir, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from reputation_desktop import __version__
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, frame, row
from reputation_desktop.ui.widgets.marks import Sign
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.settings import part_words


class AboutSection(Section):
    """Which program this is."""

    NAME = "about"
    KEEPS = False

    def build(self) -> None:
        self._add_name()
        self._add_credits()
        self._add_keys()
        reports = self.part("reports", self._report_actions())
        reports.told.addWidget(label(QDir.toNativeSeparators(self._reports), wraps=True, selectable=True))
        self.add_card("", reports)

    def _add_name(self) -> None:
        sign = Sign(self.theme, 56)
        sign.show_icon("program", "accent", "")
        self._version = self.tr("Version {version}, with Qt {qt}").format(version=__version__, qt=qVersion())
        copy = button(self.tr("Copy"), self._on_copy, name=self.tr("Copy the version"))
        words = column(
            label(self.tr("Reputation Desktop"), "heading"),
            label(self._version, "secondary", selectable=True),
            label(
                self.tr("Free software under the MIT licence. It stays yours, and it works without us."),
                "secondary",
                wraps=True,
            ),
            gap=3,
        )
        line = row(sign, gap=18, margins=(22, 18, 22, 18))
        line.addLayout(words, 1)
        line.addWidget(copy)
        card = frame("card")
        card.setLayout(line)
        self.add(card)

    def _add_credits(self) -> None:
        credits_of = (
            (self.tr("Qt and Qt for Python"), self.tr("the window, under the LGPL 3")),
            (self.tr("Inter"), self.tr("the typeface by Rasmus Andersson, under the OFL 1.1")),
            (self.tr("Tabler Icons"), self.tr("the icons by Paweł Kuna, under the MIT licence")),
            (self.tr("VADER"), self.tr("the feeling in words by C.J. Hutto, under the MIT licence")),
        )
        self.add(self._grid_card(self.tr("Whose work is in it"), credits_of))

    def _add_keys(self) -> None:
        native = QKeySequence.SequenceFormat.NativeText

        def key(keys: str) -> str:
            return QKeySequence(keys).toString(native)

        keys = (
            (self.tr("{first} to {last}").format(first=key("Ctrl+1"), last=key("Ctrl+4")), self.tr("the pages")),
            (key("F5"), self.tr("look for new reviews now")),
            (key("Ctrl+L"), self.tr("add a channel")),
            (key("Ctrl+N"), self.tr("write into the counter book")),
            (key("Ctrl+Z"), self.tr("undo what was done to a review")),
            (key("Ctrl+,"), self.tr("these settings")),
            (key("?"), self.tr("in the inbox: all its keys")),
        )
        title, words = part_words("keys")
        self.add(self._grid_card(title, keys, words))

    def _grid_card(self, title: str, lines: tuple[tuple[str, str], ...], words: str = "") -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (first, second) in enumerate(lines):
            grid.addWidget(label(first, "strong"), place, 0)
            grid.addWidget(label(second, "secondary", wraps=True), place, 1)
        card = frame("card")
        head = column(label(title, "heading"), gap=2)
        if words:
            head.addWidget(label(words, "secondary", wraps=True))
        card.setLayout(column(head, grid, margins=(22, 16, 22, 18), gap=12))
        return card

    # --- reports -------------------------------------------------------------------------------

    @property
    def _reports(self) -> str:
        return str(self.services.folder / "reports")

    def _report_actions(self) -> QWidget:
        return button(self.tr("Open the folder"), self._on_open, name=self.tr("Open the folder of reports"))

    def _on_open(self) -> None:
        reports = QDir(self._reports)
        folder = reports.path() if reports.exists() else str(self.services.folder)
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.tr('Reputation Desktop')} {self._version}")
        self.services.did.emit(self.tr("Copied."), False)

"""Reports that write themselves: where to, and how often."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from reputation_desktop.ui.settings.fields import show_switched
from reputation_desktop.ui.settings.folder_field import FolderField
from reputation_desktop.ui.settings.keeping import Keeping
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.switch import Switch
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.settings import setting_label
from reputation_desktop.ui.work.asked_place import open_file

_FOLDER = "report_folder"
_SWITCHES = ("weekly_report", "monthly_report")


class WritingCard(QFrame):
    """The three settings of reports that are written by themselves, kept as they are changed."""

    def __init__(self, theme: Theme, keeping: Keeping) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme, self._keeping = theme, keeping
        self.notice = Notice(self._theme)
        self.folder = FolderField(self._theme, self.tr("No folder is chosen"))
        self.folder.name_control(setting_label(_FOLDER), self.tr("Reports are put into it by themselves."))
        self.switches = {name: Switch(self._theme, setting_label(name)) for name in _SWITCHES}
        self.open = button(self.tr("Open the folder"), self._on_open, role="link")
        px = self._theme.px
        words = self.tr("A PDF of each week or month, put into a folder of yours once it is over.")
        self.setLayout(
            column(
                label(self.tr("Write by itself"), "heading"),
                label(words, "secondary", wraps=True),
                self.notice,
                self.folder,
                *(self._line(name) for name in _SWITCHES),
                row(self.open, None),
                margins=(px(20), px(16), px(20), px(16)),
                gap=px(10),
            )
        )
        self.folder.changed.connect(self._on_folder)
        self.switches["weekly_report"].toggled.connect(self._on_weekly)
        self.switches["monthly_report"].toggled.connect(self._on_monthly)
        self._keeping.was_read.connect(self._show)
        self._keeping.refused.connect(self._on_refused)
        self._show()

    def _line(self, name: str) -> QWidget:
        line = QWidget()
        words = label(setting_label(name), wraps=True)
        words.setBuddy(self.switches[name])
        told = row(words, self.switches[name])
        told.setStretch(0, 1)
        line.setLayout(told)
        return line

    def _show(self) -> None:
        folder = self._keeping.text(_FOLDER)
        self.folder.show_text(folder)
        for name, switch in self.switches.items():
            show_switched(switch, on=bool(self._keeping.value(name)))
            switch.setEnabled(bool(folder))
            switch.setToolTip("" if folder else self.tr("Choose a folder first"))
        self.open.setVisible(bool(folder))

    def show_folder(self, *, there: bool) -> None:
        """Says so where the folder is gone."""
        self.notice.setVisible(not there)
        self.open.setEnabled(there)
        if not there:
            self.notice.say(self.tr("This folder is not there now, so nothing can be put into it. Choose another one."))

    def _on_folder(self, path: str) -> None:
        self._keeping.keep(_FOLDER, path, setting_label(_FOLDER))
        self._show()

    def _on_weekly(self, wanted: bool) -> None:
        self._keep("weekly_report", wanted)

    def _on_monthly(self, wanted: bool) -> None:
        self._keep("monthly_report", wanted)

    def _keep(self, name: str, wanted: bool) -> None:
        self._keeping.keep(name, "yes" if wanted else "no", setting_label(name))

    def _on_refused(self, _: str, words: str) -> None:
        self.notice.say(words, sort="error")

    def _on_open(self) -> None:
        open_file(self._keeping.text(_FOLDER))

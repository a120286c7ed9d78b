"""Starting the window: paint first, open the store then, and change to another shop's folder where asked."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reputation_desktop import __version__
from reputation_desktop.system.garbage import look_seldom
from reputation_desktop.ui.languages import speak
from reputation_desktop.ui.shell.fault_watch import FaultWatch
from reputation_desktop.ui.shell.window import MainWindow
from reputation_desktop.ui.theme.icons import PROGRAM, icon
from reputation_desktop.ui.theme.theme import SYSTEM, Theme
from reputation_desktop.ui.work.database import Database
from reputation_desktop.ui.work.preferences import Preferences
from reputation_desktop.ui.work.services import Services

_SETTLED_MS = 5_000
"""By then what stays is made; from then on Python looks seldom for what it can take away, a stop of 40 ms each time."""


class Program(QObject):
    """The running program: the application, and the window of the shop that is open."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        super().__init__()
        self._application = application
        self._preferences = preferences = Preferences(folder)
        speak(application, preferences.text("language"))
        self.theme = Theme(application, preferences.text("look", SYSTEM), preferences.number("text_size", 1.0))
        self.window: MainWindow | None = None
        self._faults: FaultWatch | None = None
        self._own_folder = folder

    def open_shop(self, folder: Path, *, sample: bool = False) -> MainWindow:
        """Shows the window of the shop in `folder`; the store is opened once that is painted."""
        self._faults = FaultWatch(folder)
        self._faults.watch()
        services = Services(folder, self.theme, Database(folder), Preferences(folder))
        services.shop_wanted.connect(self._on_shop_wanted)
        services.language_wanted.connect(self._on_language_wanted)
        self.window = MainWindow(services, self._faults, sample=sample)
        self.window.painted.connect(services.database.start)
        QTimer.singleShot(_SETTLED_MS, look_seldom)
        self.window.show()
        return self.window

    def close(self) -> None:
        """Closes the window that is open."""
        if self._faults is not None:
            self._faults.look_away()
        if self.window is not None:
            self.window.close()

    def _on_shop_wanted(self, folder: Path, sample: bool) -> None:
        # In a turn of its own: the window that asks is about to go.
        QTimer.singleShot(0, lambda: self._change_shop(folder if sample else self._own_folder, sample))

    def _change_shop(self, folder: Path, sample: bool) -> None:
        before = self.window
        self._open_instead(folder, sample)
        if before is not None and before.is_sample:
            _remove_sample(before.services.folder)

    def _on_language_wanted(self, code: str) -> None:
        self._preferences.keep("language", code)
        QTimer.singleShot(0, lambda: self._change_language(code))

    def _change_language(self, code: str) -> None:
        """Makes the window anew: what is on the screen was said in the language before, by hundreds of places."""
        before = self.window
        if before is None:
            return
        page, services = before.page_name, before.services
        speak(self._application, code)
        window = self._open_instead(services.folder, before.is_sample)
        if page:
            window.show_page(page)

    def _open_instead(self, folder: Path, sample: bool) -> MainWindow:
        """Closes the window that is open, so that all that it did is done, and opens one after it."""
        before = self.window
        self._application.setQuitOnLastWindowClosed(False)
        self.close()
        if before is not None:
            before.deleteLater()
        window = self.open_shop(folder, sample=sample)
        self._application.setQuitOnLastWindowClosed(True)
        return window


def _remove_sample(folder: Path) -> None:
    """Takes the sample shop away; only a folder that says of itself that it is one."""
    if (folder / "sample-shop.txt").is_file():
        import shutil

        shutil.rmtree(folder, ignore_errors=True)


def application(arguments: Sequence[str] = ()) -> QApplication:
    """The Qt application with the program's name and its icon."""
    QApplication.setStyle("Fusion")  # before there is an application, so that no other style is made first
    made = QApplication([sys.argv[0], *arguments])
    made.setApplicationName("Reputation Desktop")
    made.setApplicationVersion(__version__)
    made.setDesktopFileName("reputation-desktop")
    made.setWindowIcon(icon(PROGRAM, "#000000"))
    return made


def run(folder: Path, on_painted: Callable[[], None]) -> int:
    """Shows the window until it is closed; returns the exit code.

    Args:
        folder: the data folder.
        on_painted: called once the window is on the screen.
    """
    qt = application()
    program = Program(qt, folder)
    program.open_shop(folder).painted.connect(on_painted)
    code = qt.exec()
    program.close()
    return code

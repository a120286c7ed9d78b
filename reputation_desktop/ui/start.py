"""Starting the program: paint first, open the store then, and change to another shop's folder where asked."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from reputation_desktop import __version__
from reputation_desktop.system.app_identity import claim_identity
from reputation_desktop.ui.languages import speak
from reputation_desktop.ui.running.application import Application
from reputation_desktop.ui.running.front import come_forward
from reputation_desktop.ui.shell.window import MainWindow
from reputation_desktop.ui.theme.icons import PROGRAM, icon
from reputation_desktop.ui.theme.theme import SYSTEM, Theme
from reputation_desktop.ui.watch.fault_watch import FaultWatch
from reputation_desktop.ui.watch.staying import Staying
from reputation_desktop.ui.watch.watch import Watch
from reputation_desktop.ui.work.database import Database
from reputation_desktop.ui.work.preferences import Preferences
from reputation_desktop.ui.work.services import Services
from reputation_desktop.ui.work.tidying import Tidying

if TYPE_CHECKING:
    from reputation_desktop.ui.running.ending import Ending
    from reputation_desktop.ui.running.instance import Instance
    from reputation_desktop.ui.watch.companion import Companion


COMPANY_MS = 1_000
"""After the window was painted, so that its first page is filled before the tray and the reminders are loaded."""


class Program(QObject):
    """The running program: the application, the shop that is watched, and its window while there is one.

    Signals:
        ending: the program is about to quit.
    """

    ending = Signal()

    def __init__(self, application: QApplication, folder: Path, *, works_by_itself: bool = False) -> None:
        """Makes it.

        Args:
            application: Qt's own.
            folder: the data folder of the owner's own shop.
            works_by_itself: whether rounds, reminders and the tray begin with a shop, as they do for an owner.
        """
        super().__init__()
        self._application = application
        application.setQuitOnLastWindowClosed(False)
        self._preferences = preferences = Preferences(folder)
        speak(application, preferences.text("language"))
        self.theme = Theme(application, preferences.text("look", SYSTEM), preferences.number("text_size", 1.0))
        self.watch: Watch | None = None
        self.window: MainWindow | None = None
        self.companion: Companion | None = None
        self._tidying = Tidying() if works_by_itself else None
        self._works_by_itself = works_by_itself
        self._own_folder = folder

    # --- a shop --------------------------------------------------------------------------------

    def open_shop(self, folder: Path, *, sample: bool = False) -> MainWindow:
        """Shows the window of the shop in `folder`; the store is opened once that is painted."""
        watch = self._watch_over(folder, sample)
        window = self._make_window(watch)
        window.painted.connect(watch.services.database.start)
        window.painted.connect(self._on_painted)
        window.show()
        return window

    def watch_shop(self, folder: Path) -> None:
        """Watches the shop in `folder` without a window, which is made when it is wanted."""
        watch = self._watch_over(folder, sample=False)
        watch.services.database.could_not_open.connect(lambda _: self.show_window())
        watch.services.database.start()
        self._accompany()

    def _watch_over(self, folder: Path, sample: bool) -> Watch:
        faults = FaultWatch(folder)
        faults.watch()
        services = Services(folder, self.theme, Database(folder), Preferences(folder))
        services.shop_wanted.connect(self._on_shop_wanted)
        services.language_wanted.connect(self._on_language_wanted)
        services.quit_wanted.connect(self.quit)
        self.watch = Watch(services, faults, sample=sample)
        return self.watch

    def _on_painted(self) -> None:
        QTimer.singleShot(COMPANY_MS, self, self._accompany)

    def _accompany(self) -> None:
        """Begins what needs no window: rounds by themselves, reminders, the tray."""
        if self.watch is None or not self._works_by_itself or self.watch.is_sample or self.companion is not None:
            return
        from reputation_desktop.ui.watch.companion import Companion

        self.companion = companion = Companion(self.watch)
        companion.window_wanted.connect(self.show_window)
        companion.nowhere_seen.connect(self._show_in_task_bar)
        if self.window is not None:
            companion.attach(self.window, self.window.stack)

    # --- its window ----------------------------------------------------------------------------

    def show_window(self, token: str = "") -> None:
        """Brings the window to the front; it is made where there is none.

        Args:
            token: by which the desktop knows that its user asked for it, or nothing.
        """
        if self.watch is not None:
            come_forward(self.window or self._make_window(self.watch), token)

    def open_file(self, path: str, token: str = "") -> None:
        """Brings the window to the front and has it ask what shall become of a file."""
        self.show_window(token)
        if self.window is not None:
            self.window.open_file(path)

    def _show_in_task_bar(self) -> None:
        """Where there is no tray a hidden window would be lost."""
        if self.watch is not None and (self.window is None or not self.window.isVisible()):
            window = self.window or self._make_window(self.watch)
            window.showMinimized()

    def _make_window(self, watch: Watch) -> MainWindow:
        self.window = window = MainWindow(watch)
        window.was_closed.connect(self._on_window_closed)
        if self.companion is not None:
            self.companion.attach(window, window.stack)
        return window

    def _on_window_closed(self, staying: Staying) -> None:
        if staying is Staying.ENDS:
            if self._works_by_itself and self.watch is not None:  # the owner closed it, and not this program
                self.quit()
        elif self.companion is not None:
            self.companion.tell_staying(staying)

    # --- the end -------------------------------------------------------------------------------

    def close(self) -> None:
        """Ends the watch over the shop and closes its window, after all that was begun is done."""
        watch, window = self.watch, self.window
        self.watch = self.window = self.companion = None
        if watch is None:
            return
        watch.faults.look_away()
        watch.is_ending = True
        if window is not None:
            window.close()
            window.deleteLater()
        watch.close()
        # Qt's part goes in this thread; Python might take the rest away in the store's, where no timer may end.
        watch.deleteLater()

    def quit(self) -> None:
        """Ends the program, after all that was begun is done."""
        self.ending.emit()
        self.close()
        self._application.quit()

    # --- another shop, another language --------------------------------------------------------

    def _on_shop_wanted(self, folder: Path, sample: bool) -> None:
        # In a turn of its own: the window that asks is about to go.
        QTimer.singleShot(0, lambda: self._change_shop(folder if sample else self._own_folder, sample))

    def _change_shop(self, folder: Path, sample: bool) -> None:
        before = self.watch
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
        self.close()
        return self.open_shop(folder, sample=sample)


def _remove_sample(folder: Path) -> None:
    """Takes the sample shop away; only a folder that says of itself that it is one."""
    if (folder / "sample-shop.txt").is_file():
        import shutil

        shutil.rmtree(folder, ignore_errors=True)


def application(arguments: Sequence[str] = ()) -> Application:
    """The Qt application with the program's name and its icon."""
    claim_identity()
    QApplication.setStyle("Fusion")  # before there is an application, so that no other style is made first
    made = Application([sys.argv[0], *arguments])
    made.setApplicationName("Reputation Desktop")
    made.setApplicationVersion(__version__)
    made.setDesktopFileName("reputation-desktop")
    made.setWindowIcon(icon(PROGRAM, "#000000"))
    return made


def run(folder: Path, on_painted: Callable[[], None], *, minimized: bool = False, opened: Path | None = None) -> int:
    """Watches the shop until the owner ends the program; returns the exit code.

    Args:
        folder: the data folder.
        on_painted: called once the window is on the screen, or at once where none is shown.
        minimized: begin in the tray, or in the task bar where there is no tray.
        opened: a file that shall be opened in the window.
    """
    qt = application()
    program = Program(qt, folder, works_by_itself=True)
    ears: list[Ending | Instance] = []

    def begun() -> None:
        on_painted()
        ears.extend(_listen(qt, program, folder))
        if opened is not None:
            program.open_file(str(opened.absolute()))

    if minimized and any(folder.glob("*.sqlite3")):
        program.watch_shop(folder)
        begun()
    else:
        program.open_shop(folder).painted.connect(begun)
    code = qt.exec()
    program.close()
    for each in ears:
        each.close()
    return code


def _listen(qt: Application, program: Program, folder: Path) -> tuple[Ending, Instance]:
    """Hears signals, the session's end, and later starts of the program."""
    from reputation_desktop.ui.running.ending import Ending
    from reputation_desktop.ui.running.instance import Instance

    ending, instance = Ending(qt), Instance(folder)
    ending.end_wanted.connect(program.quit)
    instance.quit_wanted.connect(program.quit)
    instance.show_wanted.connect(program.show_window)
    instance.file_wanted.connect(program.open_file)
    qt.file_wanted.connect(program.open_file)
    program.ending.connect(instance.close)
    return ending, instance

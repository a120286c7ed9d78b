"""A program that is nothing but a tray icon, for tests that watch it on a real desktop.

It tells each wish, and whether the icon is visible, in a line; the line `balloon` shows one and tells whether it did.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from reputation_desktop.ui.languages import speak
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.tray.tray import Tray
from reputation_desktop.ui.work.database import Database
from reputation_desktop.ui.work.preferences import Preferences
from reputation_desktop.ui.work.services import Services
from tests.ui.tray_shop import facts


def main(folder: Path) -> None:
    """Runs until its input ends."""
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    speak(application, "en")
    tray = Tray(Services(folder, Theme(application), Database(folder), Preferences(folder)))
    tray.visible_changed.connect(lambda visible: print("visible" if visible else "gone", flush=True))
    tray.open_wanted.connect(lambda: print("open", flush=True))
    tray.review_wanted.connect(lambda number: print(f"review {number}", flush=True))
    tray.quit_wanted.connect(lambda: print("quit", flush=True))

    def on_line() -> None:
        line = sys.stdin.readline()
        if line.strip() == "balloon":
            print(f"balloon {tray.balloon('Title', 'Body')}", flush=True)
        elif not line:
            tray.close()
            application.quit()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(on_line)
    tray.show_facts(facts(4, overdue=1), online=True, round_running=False)
    tray.start()
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

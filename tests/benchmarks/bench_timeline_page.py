"""Prints how soon the timeline is painted after a click, and its receipt after a day was chosen.

    python tests/benchmarks/bench_timeline_page.py FOLDER

FOLDER holds a store (`python -m tests.benchmarks.million FOLDER` builds one of a million reviews over ten years), which
is not changed. The page is painted offscreen in the size that a window of 1280×800 leaves it. Times run from the click
to the end of the paint event that first shows the new course (its 120 ms of fading in begin there) or the new receipt.
Nothing is asserted: machines differ and are busy.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from reputation_desktop.ui.languages import speak
from reputation_desktop.ui.theme.theme import LIGHT, Theme
from reputation_desktop.ui.timeline.page import TimelinePage
from reputation_desktop.ui.work.database import Database
from reputation_desktop.ui.work.preferences import Preferences
from reputation_desktop.ui.work.services import Services
from tests.benchmarks.bench_inbox import PAGE, told

REPEATS = 20


class Painted(QObject):
    """Notes when a widget was painted last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.at_s = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QApplication.sendEvent(watched, event)
            watched.installEventFilter(self)
            self.at_s = time.perf_counter()
            return True
        return False


class Bench:
    """The page over one store."""

    def __init__(self, folder: Path, preferences: Path) -> None:
        theme = Theme(QApplication.instance(), LIGHT)  # type: ignore[arg-type]
        self.services = Services(folder, theme, Database(folder), Preferences(preferences))
        self.services.database.start()
        self.page = TimelinePage(self.services)
        self.page.resize(*PAGE)
        self.page.show()
        self.settle()

    def settle(self) -> None:
        """Waits until nothing was asked for a while."""
        quiet = time.perf_counter()
        while time.perf_counter() - quiet < 0.4:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            if self.services.database.busy:
                quiet = time.perf_counter()

    def click_range(self, name: str) -> float:
        """Clicks a range; returns the seconds until the chart shows it."""
        chart = self.page.card.chart
        shown, painted = chart.accessibleDescription(), Painted(chart)
        button = next(each for each in self.page.ranges.findChildren(QAbstractButton) if each.text() == name)
        began = time.perf_counter()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        while chart.accessibleDescription() == shown or painted.at_s < began:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if chart.accessibleDescription() == shown:
                painted.at_s = 0.0
        chart.removeEventFilter(painted)
        took = painted.at_s - began
        self.settle()
        return took

    def choose_day(self, key: Qt.Key) -> float:
        """Chooses another day by its key; returns the seconds until its receipt stands there."""
        chart, receipt = self.page.card.chart, self.page.receipt
        chart.setFocus()
        self.settle()
        QTest.keyClick(chart, key)
        painted, began = Painted(receipt), time.perf_counter()
        QTest.keyClick(chart, Qt.Key.Key_Return)
        while self.services.database.busy or painted.at_s < began:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if self.services.database.busy:
                painted.at_s = 0.0
        receipt.removeEventFilter(painted)
        took = painted.at_s - began
        self.settle()
        return took


def main() -> None:
    """Measures all of it and prints."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    folder = arguments.parse_args().folder
    application = QApplication([])
    speak(application, "en")
    with TemporaryDirectory() as preferences:
        bench = Bench(folder, Path(preferences))
        ranges: dict[str, list[float]] = {"All": [], "1 year": [], "3 months": []}
        for _ in range(REPEATS):
            for name, times_s in ranges.items():
                times_s.append(bench.click_range(name))
        for name, times_s in ranges.items():
            told(f"from click to painted: {name}", times_s)
        bench.click_range("1 year")
        keys = (Qt.Key.Key_PageUp, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_End)
        told("receipt of a year, from key to painted", [bench.choose_day(keys[n % 4]) for n in range(REPEATS)])
        bench.services.database.close()


if __name__ == "__main__":
    main()

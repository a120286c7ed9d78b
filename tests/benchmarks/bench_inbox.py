"""Prints how smooth the inbox is with many reviews: scrolling, jumping, filtering and searching.

    python tests/benchmarks/bench_inbox.py FOLDER

FOLDER holds a store (`python -m tests.benchmarks.million FOLDER` builds one of a million reviews), which is not
changed. The page is painted offscreen. A frame is one step of the scroll bar and painting the whole list; "in the
window" is what the window's thread was busy for at a stretch, "on screen" how long until rows stand where there were
grey bars. Nothing is asserted: machines differ and are busy.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop
from PySide6.QtWidgets import QApplication

from reputation_desktop.ui.inbox import filters
from reputation_desktop.ui.inbox.list_model import ROW
from reputation_desktop.ui.inbox.page import InboxPage
from reputation_desktop.ui.theme.theme import LIGHT, Theme
from reputation_desktop.ui.work.database import Database
from reputation_desktop.ui.work.preferences import Preferences
from reputation_desktop.ui.work.services import Services

PAGE = (1196, 768)
"""What the rail and the status line leave of a window of 1280×800."""

FRAMES, JUMPS, REPEATS = 600, 200, 20
SEARCHES = ("coffee", "kaffee kalt", "personal", "zimmer laut", "waiter")


class Watch:
    """Times what the window's thread does between two waits."""

    def __init__(self) -> None:
        self.stretches: list[float] = []
        self._awake_s = time.perf_counter()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._on_awake)
        dispatcher.aboutToBlock.connect(self._on_about_to_block)

    def _on_awake(self) -> None:
        self._awake_s = time.perf_counter()

    def _on_about_to_block(self) -> None:
        self.stretches.append(time.perf_counter() - self._awake_s)


def wait_for(condition: Callable[[], bool], watch: Watch) -> list[float]:
    """Lets the window work until then; returns the stretches it was busy for."""
    watch.stretches.clear()
    while not condition():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return watch.stretches[:]


def told(name: str, times_s: list[float]) -> None:
    """Prints the usual shares of what was measured."""
    ordered = sorted(times_s)
    shares = (ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000 for share in (0.5, 0.95, 0.99))
    p50, p95, p99 = shares
    print(f"{name:<42} p50 {p50:7.2f}  p95 {p95:7.2f}  p99 {p99:7.2f}  max {ordered[-1] * 1000:7.2f} ms")


class Bench:
    """The page over one store."""

    def __init__(self, page: InboxPage) -> None:
        self.page = page
        self.view = page.list.view
        self.model = page.list.model
        self.watch = Watch()

    def read(self) -> bool:
        """Whether the rows that are looked at are there."""
        if not self.page.list.snapshot.has_begun:
            return False
        top, _ = self.view.top()
        last = min(self.model.rowCount(), top + self.view.viewport().height() // self.view.rowHeight(0) + 1)
        return all(self.model.index(row, 0).data(ROW) is not None for row in range(top, last))

    def on_screen_s(self, act: Callable[[], object]) -> tuple[float, float, list[float]]:
        """Acts; returns how long that took, how long until rows are painted, and the busy stretches meanwhile."""
        begun_s = time.perf_counter()
        act()
        self.view.viewport().repaint()
        acted_s = time.perf_counter() - begun_s
        stretches = wait_for(self.read, self.watch)
        painted_s = time.perf_counter()
        self.view.viewport().repaint()
        stretches.append(time.perf_counter() - painted_s)
        return acted_s, time.perf_counter() - begun_s, stretches

    def scroll(self) -> None:
        """A step of the wheel at a time."""
        bar = self.view.verticalScrollBar()
        frames = []
        for _ in range(FRAMES):
            begun_s = time.perf_counter()
            bar.setValue(bar.value() + bar.singleStep())
            self.view.viewport().repaint()
            frames.append(time.perf_counter() - begun_s)
            wait_for(self.read, self.watch)
        told("scroll frame", frames)

    def jump(self) -> None:
        """To anywhere in the list."""
        chance = random.Random(7)
        bar = self.view.verticalScrollBar()
        measured = [self.on_screen_s(lambda: bar.setValue(chance.randrange(bar.maximum()))) for _ in range(JUMPS)]
        told("jump, in the window: grey bars", [acted for acted, _, _ in measured])
        told("jump, in the window: rows come", [each for _, _, stretches in measured for each in stretches])
        told("jump, on screen", [shown for _, shown, _ in measured])

    def ask(self, name: str, acts: Sequence[Callable[[], object]]) -> None:
        """Other lists, one after the other."""
        told(name, [self.on_screen_s(act)[1] for act in acts])

    def complete(self) -> None:
        """Waits for every id."""
        wait_for(lambda: self.page.list.snapshot.complete, self.watch)


def run(folder: Path, kept: Path) -> None:
    """Measures over the store in `folder`; `kept` takes what a window keeps beside its store."""
    application = QApplication([])
    database = Database(folder)
    services = Services(folder, Theme(application, LIGHT), database, Preferences(kept))
    page = InboxPage(services)
    page.resize(*PAGE)
    bench = Bench(page)
    page.show()
    database.start()
    wait_for(lambda: page.list.snapshot.complete and not database.busy, bench.watch)
    show = page.list.query_wanted.emit
    bench.ask("awaiting, on screen", [lambda: show(filters.usual_query())] * REPEATS)
    every = filters.every_review()
    bench.ask("every review, first rows on screen", [lambda: show(every)] * REPEATS)
    stretches = wait_for(lambda: page.list.snapshot.complete, bench.watch)
    told("every review, in the window while ids come", stretches or [0.0])
    print(f"{bench.model.rowCount():,} reviews are listed")
    bench.scroll()
    bench.jump()
    some = [replace(every, complaints=True), replace(every, stars=(1,)), replace(every, language="fr"),
            replace(every, answered=True), replace(every, channel_id=2), replace(every, snoozed=True)]  # fmt: skip
    bench.ask("filter, on screen", [partial(show, query) for query in some] * (REPEATS // 5))
    searches = [replace(every, search=words) for words in SEARCHES]
    bench.ask("search, on screen", [partial(show, query) for query in searches] * (REPEATS // 5))
    database.close()


def main() -> None:
    """Measures the store that the command line names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    with TemporaryDirectory() as kept:
        run(parser.parse_args().folder, Path(kept))


if __name__ == "__main__":
    main()

"""Prints what the program costs while it only watches, beside an idle empty tray program in the same run.

    python -m tests.benchmarks.bench_companion [--minutes 2] [--channels 12] [--threads]

Both run at once, minimised, on an X server and a session bus of their own with a tray that takes their icons. Counted
are CPU seconds an hour, wake-ups a second (of all threads) and PSS; and what the two usual rounds cost, one that the
servers answer with "nothing new" and one where they send the same again, of which there are four a day. Nothing is
asserted: machines differ and are busy; quote the ratios of one run.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from tests.benchmarks.bench_round import ADD_CHANNELS, ROOT, serve
from tests.benchmarks.bench_window import begun
from tests.desktop.desktop import Desktop

SETTLED_S = 20
"""By then a program has started, shown what is due and made itself small."""

ROUNDS_AN_HOUR = 1 / 6
"""As the settings are at first; channels gather into common rounds."""

EMPTY = """
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
application = QApplication([])
application.setQuitOnLastWindowClosed(False)
picture = QPixmap(22, 22)
picture.fill("teal")
menu = QMenu()
menu.addAction("Quit").triggered.connect(application.quit)
icon = QSystemTrayIcon(QIcon(picture))
icon.setContextMenu(menu)
icon.show()
application.exec()
"""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a process has taken of the machine so far.

    Attributes:
        cpu_s: seconds of all its threads, with those of its children that have ended.
        wakes: how often each of its threads slept and was woken, by the thread's number and name.
    """

    cpu_s: float
    wakes: dict[str, int]


def taken(process: int) -> Taken:
    """Reads it from the system, without disturbing the process."""
    folder = Path("/proc") / str(process)
    after_name = (folder / "stat").read_text().rpartition(")")[2].split()
    children = sum(int(ticks) for ticks in after_name[13:15]) / os.sysconf("SC_CLK_TCK")
    own = time.clock_gettime(~process << 3 | 2)  # the clock of another process, finer than its ticks
    wakes = {}
    for task in (folder / "task").iterdir():
        told = (task / "status").read_text()
        name = told.partition("Name:")[2].split("\n", 1)[0].strip()
        wakes[f"{name} {task.name}"] = int(told.partition("\nvoluntary_ctxt_switches:")[2].split()[0])
    return Taken(own + children, wakes)


def pss_mb(process: int) -> float:
    """The memory that is the process's own, with its share of what it shares, in MB."""
    told = (Path("/proc") / str(process) / "smaps_rollup").read_text()
    return int(told.partition("Pss:")[2].split()[0]) / 1024


def watched(desktop: Desktop, commands: dict[str, list[str]], minutes: float) -> dict[str, tuple[Taken, Taken, float]]:
    """Runs the commands at once and returns what each had taken after it settled and at the end, and its PSS."""
    environment = desktop.environment | {"PYTHONPATH": str(ROOT)}
    running = {name: subprocess.Popen(line, cwd=ROOT, env=environment) for name, line in commands.items()}
    try:
        time.sleep(SETTLED_S)
        first = {name: taken(each.pid) for name, each in running.items()}
        time.sleep(minutes * 60)
        return {name: (first[name], taken(each.pid), pss_mb(each.pid)) for name, each in running.items()}
    finally:
        for each in running.values():
            each.terminate()
            each.wait()


@contextmanager
def channels(folder: Path, number: int, entries: int) -> Iterator[Connection]:
    """A store whose channels were all read once from a server, and the wire to that."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(number, entries, theirs), daemon=True)
    server.start()
    try:
        port = ours.recv()
        addresses = [f"http://127.0.0.1:{port}/{place}.xml" for place in range(number)]
        subprocess.run([sys.executable, "-c", ADD_CHANNELS, str(folder), *addresses], check=True, cwd=ROOT)
        round_cost_s(folder)
        yield ours
    finally:
        ours.send("stop")
        server.join()


def round_cost_s(folder: Path) -> float:
    """CPU seconds of one round over all channels, with its processes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, str(ROOT / "main.py"), "--data", str(folder), "round", "--force"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Prints all figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--minutes", type=float, default=2)
    arguments.add_argument("--channels", type=int, default=12)
    arguments.add_argument("--threads", action="store_true", help="who wakes up, thread by thread")
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = begun(Path(place) / "shop")
        with channels(folder, chosen.channels, 100) as server:
            nothing_new = round_cost_s(folder)
            server.send("200")
            server.recv()
            the_same = round_cost_s(folder)
        ours = [sys.executable, str(ROOT / "main.py"), "--data", str(folder), "--minimized"]
        commands = {"ours, minimised": ours, "an empty tray program": [sys.executable, "-c", EMPTY]}
        with Desktop() as desktop:
            found = watched(desktop, commands, chosen.minutes)
    seconds = chosen.minutes * 60
    print(f"Idle for {seconds:.0f} s, {chosen.channels} channels with 100 reviews each:")
    for name, (first, last, pss) in found.items():
        hourly = (last.cpu_s - first.cpu_s) / seconds * 3600
        woken = {thread: count - first.wakes.get(thread, 0) for thread, count in last.wakes.items()}
        print(f"  {name:<24} {hourly:6.2f} CPU s/h  {sum(woken.values()) / seconds:6.2f} wake-ups/s  {pss:5.0f} MB PSS")
        for thread, count in sorted(woken.items(), key=lambda item: -item[1]):
            if chosen.threads and count:
                print(f"      {thread:<28} {count / seconds:6.2f}/s")
    (_, _, our_pss), (_, _, their_pss) = found.values()
    print(f"  PSS, ours : empty = {our_pss / their_pss:.2f}")
    print(f"A round: {nothing_new:.2f} CPU s with nothing new, {the_same:.2f} with the same again;", end=" ")
    print(f"an hour's share {nothing_new * ROUNDS_AN_HOUR:.2f} to {the_same * ROUNDS_AN_HOUR:.2f} CPU s")


if __name__ == "__main__":
    main()

"""Prints how soon the window is painted, what it weighs, and how smooth it stays while a round runs.

    python tests/benchmarks/bench_window.py [--million FOLDER] [--vorta PYTHON] [--times N]

Beside a bare QMainWindow in the same run, turn and turn about. `--million` names a store with a million reviews
(`python -m tests.benchmarks.million FOLDER`); `--vorta` a Python that has PyPI's `vorta` installed, for which an Xvfb
and xdotool are needed. Nothing is asserted: machines differ and are busy; quote the ratios of one run.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.bench_round import ADD_CHANNELS, serve  # noqa: E402

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, told)
def told():
    print(time.monotonic() - float(sys.argv[1]), flush=True)
    import os
    os._exit(0)
application = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
"""

OURS = """
import os, sys, time
from pathlib import Path
def told():
    print(time.monotonic() - float(sys.argv[1]), flush=True)
    os._exit(0)
import reputation_desktop.app as program
program.default_data_folder = lambda: Path(sys.argv[2])
import reputation_desktop.ui.start as start
run = start.run
start.run = lambda folder, on_painted, **_: run(folder, told)
program.main([])
"""

WEIGHED = """
import json, os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from reputation_desktop.ui.start import Program, application
def pss():
    return int(Path("/proc/self/smaps_rollup").read_text().split("Pss:")[1].split()[0]) / 1024
folder = Path(sys.argv[1])
qt = application()
program = Program(qt, folder)
window = program.open_shop(folder)
def settled():
    QTest.qWait(500)
    while window.services.database.busy:
        QTest.qWait(20)
settled()
told = {"today": pss()}
window.show_page("inbox")
settled()
told["inbox"] = pss()
for name in ("channels", "settings"):
    window.show_page(name)
    settled()
told["all pages"] = pss()
if sys.argv[2] == "round":
    late, last = [], [time.perf_counter()]
    def tick():
        now = time.perf_counter()
        late.append((now - last[0] - 0.005) * 1000)
        last[0] = now
    timer = QTimer(interval=5)
    timer.setTimerType(__import__("PySide6.QtCore").QtCore.Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    window.rounds.ended.connect(timer.stop)  # quitting waits for the store, and is no part of this
    window.rounds.ended.connect(qt.quit)
    window.show_page("inbox")
    settled()
    timer.start()
    last[0] = time.perf_counter()
    begun = time.perf_counter()
    window.services.round_wanted.emit(-1)
    qt.exec()  # and not qWait, which sleeps for 10 ms at a time
    late.sort()
    told["lateness"] = {"p50": late[len(late) // 2], "p99": late[int(len(late) * 0.99)], "worst": late[-1]}
    told["round_s"] = time.perf_counter() - begun
    told["pss_after"] = pss()
print(json.dumps(told), flush=True)
os._exit(0)
"""


def environment() -> dict[str, str]:
    """As an installation has it: Python may keep its compiled files, and nobody looks at the window."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    compiled = Path(tempfile.gettempdir()) / "reputation-desktop-compiled"
    return kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(compiled), "PYTHONPATH": str(ROOT)}


def painted(code: str, *arguments: str) -> float:
    """Seconds from the start of the process to the first painted window."""
    command = [sys.executable, "-c", code, str(time.monotonic()), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment(), cwd=ROOT)
    return float(done.stdout)


def begun(folder: Path) -> Path:
    """A folder whose owner has been through the first start."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "window.ini").write_text("[General]\nbegun=yes\n", encoding="utf-8")
    return folder


def starts(folders: dict[str, Path], times: int) -> None:
    """Prints the starts, turn and turn about."""
    seconds: dict[str, list[float]] = {"a bare QMainWindow": [], **{name: [] for name in folders}}
    for turn in range(times + 1):
        measured = {"a bare QMainWindow": painted(BARE)}
        measured |= {name: painted(OURS, str(folder)) for name, folder in folders.items()}
        if turn:  # the first fills the caches
            for name, value in measured.items():
                seconds[name].append(value)
    bare = statistics.median(seconds["a bare QMainWindow"])
    print("Start of the process to the first painted window, median of", times)
    for name, values in seconds.items():
        middle = statistics.median(values)
        print(f"  {name:<24} {middle * 1000:6.0f} ms  {middle / bare:4.2f} x  (least {min(values) * 1000:.0f} ms)")


def weigh(name: str, folder: Path, what: str = "") -> None:
    """Prints what the window weighs, and how late its event loop comes while a round runs."""
    command = [sys.executable, "-c", WEIGHED, str(folder), what]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment(), cwd=ROOT)
    told = json.loads(done.stdout.splitlines()[-1])
    sizes = ", ".join(f"{page} {told[page]:.0f}" for page in ("today", "inbox", "all pages"))
    print(f"PSS in MB, {name}: {sizes}")
    if "lateness" in told:
        late = told["lateness"]
        print(
            f"Event loop lateness in a round of {told['round_s']:.0f} s: p50 {late['p50']:.1f}, p99 {late['p99']:.1f}, "
            f"worst {late['worst']:.1f} ms; PSS afterwards {told['pss_after']:.0f}"
        )


def round_of(feeds: int, entries: int) -> None:
    """Prints the lateness while a round reads feeds from a server of its own."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=serve, args=(feeds, entries, theirs), daemon=True)
    server.start()
    port = ours.recv()
    with tempfile.TemporaryDirectory() as place:
        folder = begun(Path(place))
        addresses = [f"http://127.0.0.1:{port}/{number}.xml" for number in range(feeds)]
        subprocess.run([sys.executable, "-c", ADD_CHANNELS, place, *addresses], check=True, env=environment(), cwd=ROOT)
        weigh(f"{feeds} channels, nothing read yet", folder, "round")
    ours.send("stop")
    server.join()


def mapped(command: list[str], title: str, home: Path) -> float:
    """Seconds until a window with this title is mapped under the X server that is running."""
    kept = {name: value for name, value in environment().items() if name != "QT_QPA_PLATFORM"}
    start = time.monotonic()
    program = subprocess.Popen(
        command, env=kept | {"HOME": str(home)}, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", title],
            check=True, capture_output=True, timeout=60, env=kept,
        )  # fmt: skip
        return time.monotonic() - start
    finally:
        program.kill()
        program.wait()


def beside_vorta(python: str, times: int) -> None:
    """Prints the starts of our window and of vorta's, turn and turn about."""
    display = f":{40 + os.getpid() % 50}"
    server = subprocess.Popen(["Xvfb", display, "-screen", "0", "1280x800x24"], stderr=subprocess.DEVNULL)
    os.environ["DISPLAY"] = display
    time.sleep(1)
    ours, theirs = [], []
    try:
        for turn in range(times + 1):
            with tempfile.TemporaryDirectory() as place:
                data = begun(Path(place) / "data")
                first = mapped([sys.executable, "main.py", "--data", str(data)], "^Reputation Desktop", Path(place))
                second = mapped([python, "-m", "vorta", "--foreground"], "^Vorta", Path(place))
                if turn:
                    ours.append(first)
                    theirs.append(second)
    finally:
        server.terminate()
        server.wait()
    one, other = statistics.median(ours), statistics.median(theirs)
    print(f"Window mapped under Xvfb: ours {one:.2f} s, vorta {other:.2f} s, {one / other:.2f} x")


def main() -> None:
    """Prints all figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--million", type=Path)
    arguments.add_argument("--vorta", default="")
    arguments.add_argument("--times", type=int, default=7)
    arguments.add_argument("--feeds", type=int, default=200)
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folders = {"ours, an empty store": begun(Path(place) / "empty")}
        if chosen.million is not None:
            folders["ours, a million reviews"] = begun(chosen.million)
        starts(folders, chosen.times)
        weigh("an empty store", folders["ours, an empty store"])
        if chosen.million is not None:
            weigh("a million reviews", chosen.million)
    if chosen.feeds:
        round_of(chosen.feeds, 100)
    if chosen.vorta and shutil.which("Xvfb") and shutil.which("xdotool"):
        beside_vorta(chosen.vorta, chosen.times)


if __name__ == "__main__":
    main()

"""Prints what a bundle weighs, and how soon it starts beside the same program from source, turn and turn about.

    python -m tests.benchmarks.bench_bundle out/bundle/reputation-desktop [--times 7]

The window counts as painted when the program begins its log, which it does then and not before; nobody looks at it.
Nothing is asserted: machines differ and are busy; quote the ratios of one run.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from build.bundle.names import console_twin, executable
from build.bundle.sizes import told_sizes
from tests.benchmarks.bench_window import ROOT, begun, environment

_PATIENCE_S = 60
_POLL_S = 0.001

Start = Callable[[list[str]], float]
"""Starts the program by its command line and tells the seconds until it is where it is waited for."""


def commands_of(bundle: Path) -> tuple[list[str], list[str]]:
    """The bundle's command lines: the one for the window, and the one for commands."""
    inside = bundle / "Contents" / "MacOS" if bundle.suffix == ".app" else bundle
    suffix = ".exe" if sys.platform == "win32" else ""
    window = inside / f"{executable()}{suffix}"
    twin = inside / f"{console_twin()}{suffix}"
    return [str(window)], [str(twin if twin.is_file() else window)]


def painted(folder: Path) -> Start:
    """Until the first window of the data folder `folder` is painted; the program is ended then."""
    log = folder / "logs" / "program.log"

    def start(command: list[str]) -> float:
        log.unlink(missing_ok=True)
        begin = time.perf_counter()
        program = subprocess.Popen(
            [*command, "--data", str(folder)],
            env=environment(), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            while not log.exists():
                if program.poll() is not None or time.perf_counter() - begin > _PATIENCE_S:
                    raise SystemExit(f"{command[0]} painted no window")
                time.sleep(_POLL_S)
            return time.perf_counter() - begin
        finally:
            program.kill()
            program.wait()

    return start


def done(*arguments: str) -> Start:
    """Until a command with these arguments has ended."""

    def start(command: list[str]) -> float:
        begin = time.perf_counter()
        subprocess.run([*command, *arguments], env=environment(), cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - begin

    return start


def compare(name: str, start: Start, bundle: list[str], source: list[str], times: int) -> None:
    """Prints the medians of both, and their ratio; the first turn, which fills the caches, is not counted."""
    turns = [(start(bundle), start(source)) for _ in range(times + 1)][1:]
    ours, theirs = (statistics.median(seconds) for seconds in zip(*turns, strict=True))
    print(f"  {name:<16} {ours * 1000:6.0f} ms  from source {theirs * 1000:6.0f} ms  {ours / theirs:4.2f} x")


def main() -> None:
    """Prints all figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("bundle", type=Path)
    arguments.add_argument("--times", type=int, default=7)
    chosen = arguments.parse_args()
    bundle = chosen.bundle.resolve()
    print(told_sizes(bundle))
    window, commands = commands_of(bundle)
    source = [sys.executable, str(ROOT / "main.py")]
    print("Start of the bundle beside the program from source, median of", chosen.times)
    with tempfile.TemporaryDirectory() as place:
        folder = begun(Path(place))
        compare("painted window", painted(folder), window, source, chosen.times)
        compare("--help", done("--help"), commands, source, chosen.times)
        compare("score", done("score", "--data", str(folder)), commands, source, chosen.times)


if __name__ == "__main__":
    main()

"""Tries the Debian package as its owner would, on clean systems: `python -m tests.packages.deb --deb FILE`, as root.

A system is made by debootstrap, without Python. The package is installed, looked at, used on a desktop, ended, killed,
installed over itself and purged; on a second system the version before is upgraded while it runs. A line a step says
what was seen; the first that fails ends it all with 1, the end of the log and a picture of the screen.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.packages.clean_system import COMPONENTS, CleanSystem, cache_folder
from tests.packages.desktop_session import DesktopSession
from tests.packages.guest_book import COMPLAINT, PRAISE, guest_book
from tests.packages.installing import Installing
from tests.packages.log import Failed, Log
from tests.packages.upgrading import Upgrading
from tests.packages.using import Using

FAILED = "failed.png"
"""The screen at the moment of a failure, among the pictures."""

NEEDED = ("debootstrap", "unshare", "nsenter", "chroot")

Step = Callable[[], str]


def main(arguments: Sequence[str] | None = None) -> int:
    """Tries everything and returns the exit code."""
    words = _words(arguments)
    if os.geteuid() != 0:
        print("This makes a system of its own and needs root.", file=sys.stderr)
        return 2
    missing = [each for each in NEEDED if shutil.which(each) is None]
    if missing:
        print(f"Not on this machine: {', '.join(missing)}", file=sys.stderr)
        return 2
    log = Log(words.pictures / f"test-deb-{words.release}.log")
    (words.pictures / FAILED).unlink(missing_ok=True)
    begun = time.monotonic()
    try:
        _try_new(words, log)
        if words.previous is not None:
            _try_upgrade(words, log)
    except Failed as failure:
        print(
            f"\n{failure}\n\n{log.tail()}\n\nThe log and, where there was one, the screen: {words.pictures}",
            file=sys.stderr,
        )
        return 1
    print(f"All was as it should be, in {time.monotonic() - begun:.0f} s. Pictures and log: {words.pictures}")
    return 0


def _words(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--deb", type=Path, required=True, help="the package")
    parser.add_argument("--previous", type=Path, help="the package of the version before, to be upgraded")
    parser.add_argument("--release", choices=sorted(COMPONENTS), default="bookworm", help="of Debian or Ubuntu")
    parser.add_argument("--short", action="store_true", help="install, self-check, window and purge alone")
    parser.add_argument("--pictures", type=Path, default=Path("out/installed"), help="for pictures and the log")
    parser.add_argument("--cache", type=Path, default=cache_folder(), help="keeps bare systems for the next time")
    return parser.parse_args(arguments)


def _try_new(words: argparse.Namespace, log: Log) -> None:
    """The package on a system that never saw one."""
    print(f"A clean {words.release}, and {words.deb.name}")
    with CleanSystem("new", words.release, words.cache, log) as system:
        installing = Installing(system, words.deb)
        _walk(
            installing.no_python,
            installing.install,
            installing.self_check,
            installing.documents,
            installing.libraries,
            installing.desktop,
        )
        with DesktopSession(system) as session, guest_book(PRAISE, COMPLAINT) as book:
            using = Using(system, session, book, words.deb, words.pictures)
            with using, session.picture_on_failure(words.pictures / FAILED):
                short: list[Step] = [using.first_start, using.skipped, using.channel]
                long = [using.self_check, using.fetched, using.second_start, using.restart, using.killed, using.offline,
                        using.read_only, using.reinstalled]  # fmt: skip
                _walk(*short, *([] if words.short else long))
        _walk(installing.purge)


def _try_upgrade(words: argparse.Namespace, log: Log) -> None:
    """The package over the version before."""
    print(f"A clean {words.release}, and {words.deb.name} over {words.previous.name}")
    with CleanSystem("upgrade", words.release, words.cache, log) as system:
        installing = Installing(system, words.previous)
        _walk(installing.install, installing.desktop)
        with DesktopSession(system) as session, guest_book(PRAISE, COMPLAINT) as book:
            upgrading = Upgrading(system, session, book, words.deb, words.pictures)
            with upgrading, session.picture_on_failure(words.pictures / FAILED):
                _walk(upgrading.before, upgrading.upgrade, upgrading.migrated, upgrading.window)
        _walk(installing.purge)


def _walk(*steps: Step) -> None:
    """Does one step after the other, and says of each what was seen."""
    for step in steps:
        begun = time.monotonic()
        name = step.__name__.replace("_", " ")
        try:
            seen = step()
        except Failed:
            print(f"  FAILED  {name}", flush=True)
            raise
        print(f"  {time.monotonic() - begun:5.1f} s  {name:<14} {seen}", flush=True)


if __name__ == "__main__":
    sys.exit(main())

"""A platform's reader as bad as can be, for processes that are spawned and so must find it by its name.

What it does is said by the payload's address.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen

from reputation_desktop.domain.channel import Payload, Reading
from reputation_desktop.domain.errors import EmptyAnswer
from reputation_desktop.rounds.workers import Outcome, Workers, read

SECRET = "what a customer wrote"


class UnspeakableError(Exception):
    """Cannot be sent from one process to another: it is made from two things and remembers one."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(one)
        self.other = other


def read_badly(platform: str, payload: Payload) -> Reading:
    """Reads, or fails in the way that the last word of the payload's address says."""
    match payload.address.rpartition("/")[2]:
        case "hang":
            while True:
                time.sleep(1)
        case "regular-expression":
            re.match(r"(a|aa)+$", "a" * 80 + "b")
        case "die":
            os._exit(9)
        case "err":
            raise ValueError(SECRET)
        case "unspeakable":
            raise UnspeakableError(SECRET, "more")
        case "refuse":
            raise EmptyAnswer(host="guests.example")
        case "who":
            return Reading(title=str(os.getpid()))
    return read(platform, payload)


class BadWorkers(Workers):
    """Has a reader that fails on demand."""

    def read(self, platform: str, payload: Payload) -> Outcome[Reading]:
        return self._scheduled(read_badly, platform, payload)


@contextmanager
def round_of_its_own(address: str, watchdog_s: float) -> Iterator[tuple[Popen[bytes], int]]:
    """A process with one worker, that was given `address` to read; hands out both, the worker by its number."""
    root = Path(__file__).resolve().parent.parent
    program = (
        "from tests.bad_parsers import *\n"
        f"with BadWorkers(1, {watchdog_s}) as workers:\n"
        "    print(workers.read('feed', Payload('/who', b'')).result().title, flush=True)\n"
        f"    workers.read('feed', Payload({address!r}, b'')).result()\n"
        "    import time; time.sleep(600)\n"
    )
    with Popen([sys.executable, "-c", f"if __name__ == '__main__': exec({program!r})"], cwd=root, stdout=PIPE) as it:
        assert it.stdout is not None
        try:
            yield it, int(it.stdout.readline())
        finally:
            it.kill()

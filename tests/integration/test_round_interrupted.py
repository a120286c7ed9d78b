"""A round or an import that is killed at any moment, and the next one that makes good for it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from reputation_desktop.domain.errors import AnotherRound
from reputation_desktop.store.actions import mark_answered
from reputation_desktop.store.checking import problems
from reputation_desktop.store.store import open_store
from reputation_desktop.system.round_lock import round_lock
from tests.building import DAY, NOW
from tests.conftest import ROOT
from tests.loopback import Answer, LoopbackServer, SeenRequest
from tests.whole_road import Shop, contents, feed, item

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(280),
    pytest.mark.skipif(sys.platform == "win32", reason="kills as only POSIX can"),
]

FEEDS = 12
TEXTS = ("The soup was cold and the waiter was rude.", "Lovely breakfast.", "Fine.", "Der Kaffee war kalt.")


def guests(number: int, changed: bool = False) -> bytes:
    """A feed of reviews; `changed` has some edited, some new and some that left the window."""
    first = 10 if changed else 0
    return feed(
        *(
            item(
                str(key),
                TEXTS[key % 4] + (" Never again." if changed and key % 3 == 0 else ""),
                author=f"Guest {key}",
                stars=str(key % 5 + 1),
                at=NOW - key * DAY if key % 7 else None,
            )
            for key in range(first, first + 60)
        ),
        head=f"<link>http://guests.example/{number}</link>",
    )


class Gate:
    """Stands before a server: lets `at_once` answers go, then holds the others until it is opened."""

    def __init__(self) -> None:
        self.seen = threading.Semaphore(0)
        self._may_go = threading.Semaphore(0)

    def let(self, count: int) -> None:
        """Lets `count` more answers go."""
        self._may_go.release(count)

    def passing(self, body: bytes) -> Callable[[SeenRequest], Answer]:
        def answer(_: SeenRequest) -> Answer:
            self.seen.release()
            self._may_go.acquire(timeout=60)
            return Answer(body, headers={"Content-Type": "application/rss+xml"}, etag='"x"')

        return answer


def laid_out(folder: Path, loopback: LoopbackServer) -> None:
    """A store with the channels, of which nothing was read yet."""
    with Shop.opened(folder) as shop:
        for number in range(FEEDS):
            shop.add(loopback.address(f"/{number}"), name=str(number))


@contextmanager
def program(folder: Path, *words: str | Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program in a process group of its own, which is ended with the block."""
    command = [sys.executable, str(ROOT / "main.py"), *map(str, words), "--data", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as it:
        try:
            yield it
        finally:
            with_group(it, signal.SIGKILL)


def with_group(it: subprocess.Popen[bytes], with_signal: int) -> None:
    try:
        os.killpg(it.pid, with_signal)
    except ProcessLookupError:
        return


def played(folder: Path, *words: str) -> None:
    """Plays a round of the program to its end."""
    with program(folder, "round", *words) as it:
        said, complained = it.communicate(timeout=120)
        assert (it.returncode, complained) == (0, b""), said


def stored(folder: Path) -> dict[str, list[Any]]:
    """What a store came to, once its damage, if any, was looked for."""
    with open_store(folder) as store:
        assert list(problems(store)) == []
        return contents(store)

"""A round or an import that is killed at any moment, and the next one that makes good for it."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any

import pytest

from reputation_desktop.domain.errors import AnotherRound
from reputation_desktop.store.actions import mark_answered
from reputation_desktop.store.checking import problems
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.reviews import InboxQuery, inbox
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

PROGRAM = """
import sys
from datetime import datetime
from reputation_desktop.system import clock
clock.now = lambda moment=datetime.fromisoformat(sys.argv[1]): moment
from reputation_desktop.app import main
sys.exit(main(sys.argv[2:]))
"""
"""The program with a clock that stands still, so that two runs can come to the very same."""


def guests(number: int, *, changed: bool = False) -> bytes:
    """A feed of reviews; `changed` has some edited, some new, and some that left its window."""
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
    """Stands before the feeds: knows who has asked, and lets answers go one by one."""

    def __init__(self, loopback: LoopbackServer, *, changed: bool = False) -> None:
        self.asked = threading.Semaphore(0)
        self._may_go = threading.Semaphore(0)
        for number in range(FEEDS):
            loopback.serve_with(f"/{number}", self._answering(guests(number, changed=changed)))

    def let(self, count: int) -> None:
        """Lets `count` more answers go."""
        for _ in range(count):
            self._may_go.release()

    def open(self) -> None:
        """Lets everybody through."""
        self.let(1000)

    def _answering(self, body: bytes) -> Callable[[SeenRequest], Answer]:
        def answer(_: SeenRequest) -> Answer:
            self.asked.release()
            self._may_go.acquire(timeout=60)
            return Answer(body, headers={"Content-Type": "application/rss+xml"})

        return answer


def laid_out(folder: Path, loopback: LoopbackServer) -> Path:
    """A store with the channels, of which nothing was read yet."""
    with Shop.opened(folder) as shop:
        for number in range(FEEDS):
            shop.add(loopback.address(f"/{number}"), name=str(number))
    return folder


@contextmanager
def program(folder: Path, now: datetime, *words: str | Path) -> Iterator[Popen[bytes]]:
    """The program in a process group of its own, which ends with the block."""
    command = [sys.executable, "-c", PROGRAM, now.isoformat(), *map(str, words), "--data", str(folder)]
    with Popen(command, cwd=ROOT, stdout=PIPE, stderr=PIPE, start_new_session=True) as it:
        try:
            yield it
        finally:
            with suppress(ProcessLookupError):
                os.killpg(it.pid, signal.SIGKILL)


def run(folder: Path, now: datetime, *words: str | Path, code: int = 0) -> str:
    """Runs the program to its end, and returns what it complained of."""
    with program(folder, now, *words) as it:
        said, complained = it.communicate(timeout=120)
        assert it.returncode == code, (said, complained)
        return complained.decode()


def heard(folder: Path, now: datetime) -> int:
    """How many channels were looked at `now`, seen from beside."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as beside:
        question = "SELECT COUNT(*) FROM channel WHERE last_try_at = ?"
        (count,) = beside.execute(question, (to_micros(now),)).fetchone()
        return int(count)


def until(what: Callable[[], bool], within_s: float = 60) -> None:
    """Waits until something is so."""
    ends = time.monotonic() + within_s
    while not what():
        assert time.monotonic() < ends, "waited in vain"
        time.sleep(0.002)


def came_to(folder: Path) -> dict[str, list[Any]]:
    """All that a sound store holds."""
    with open_store(folder) as store:
        assert list(problems(store)) == []
        return contents(store)


def survivors(group: int) -> list[str]:
    """The processes of a group that still run."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _, its_group = stat.read_text().rpartition(") ")[2].split()[:3]
            if int(its_group) == group and state not in "ZX":
                found.append(stat.parent.name)
    return found


# --- rounds ---------------------------------------------------------------------------------------

MOMENTS = ((0, 0), (1, 0), (3, 1), (3, 2), (1, 0), (1, 1), (1, 0), (1, 1))
"""When a round is killed: once it got so many answers, and at least so many channels were stored."""


def killed_again_and_again(folder: Path, loopback: LoopbackServer, now: datetime, *, changed: bool) -> None:
    """Kills rounds at many moments, in turn alone and with all their processes, and looks at what each left."""
    for turn, (answers, stored) in enumerate(MOMENTS[2:6] if changed else MOMENTS):
        gate, goal = Gate(loopback, changed=changed), heard(folder, now) + stored
        with program(folder, now, "round") as it:
            assert gate.asked.acquire(timeout=60)
            gate.let(answers)
            while heard(folder, now) < goal:
                assert it.poll() is None
            (os.killpg if turn % 2 else os.kill)(it.pid, signal.SIGKILL)
            it.wait()
            gate.open()
            nobody_stays(it)
        came_to(folder)
    assert heard(folder, now) < FEEDS


def nobody_stays(it: Popen[bytes]) -> None:
    """Waits until every process of a program has ended by itself."""
    if sys.platform.startswith("linux"):
        until(lambda: survivors(it.pid) == [])


def test_rounds_that_were_killed_come_to_the_same_as_one_that_was_not(tmp_path: Path, loopback: LoopbackServer) -> None:
    whole, broken = laid_out(tmp_path / "whole", loopback), laid_out(tmp_path / "broken", loopback)
    for now, changed in ((NOW, False), (NOW + timedelta(hours=7), True)):
        killed_again_and_again(broken, loopback, now, changed=changed)
        Gate(loopback, changed=changed).open()
        for folder in (whole, broken):
            assert run(folder, now, "round") == ""
        expected = came_to(whole)
        assert came_to(broken) == expected
        assert len(expected["review"]) == FEEDS * (70 if changed else 60)
        assert bool(expected["version"]) is changed


def test_a_request_that_was_under_way_stays_in_the_diary(tmp_path: Path, loopback: LoopbackServer) -> None:
    folder = laid_out(tmp_path, loopback)
    gate = Gate(loopback)
    with program(folder, NOW, "round") as it:
        assert gate.asked.acquire(timeout=60)
        it.kill()
        it.wait()
        gate.open()
    with Shop.opened(folder) as shop:
        told = shop.diary()
    assert len(told) >= 1
    assert all((entry.status, entry.failure) == (None, "") for entry in told)


def test_an_interrupted_round_leaves_at_once_and_with_a_word(tmp_path: Path, loopback: LoopbackServer) -> None:
    folder = laid_out(tmp_path, loopback)
    gate = Gate(loopback)
    with program(folder, NOW, "round") as it:
        assert gate.asked.acquire(timeout=60)
        os.killpg(it.pid, signal.SIGINT)
        begun = time.monotonic()
        _, complained = it.communicate(timeout=100)
        assert time.monotonic() - begun < 10
        assert (it.returncode, complained) == (130, b"Interrupted. Nothing stored was lost.\n")
        nobody_stays(it)
    gate.open()


# --- two at once ----------------------------------------------------------------------------------


def test_a_second_round_leaves_the_first_one_alone(tmp_path: Path, loopback: LoopbackServer) -> None:
    folder = laid_out(tmp_path, loopback)
    gate = Gate(loopback)
    with program(folder, NOW, "round") as first:
        assert gate.asked.acquire(timeout=60)
        assert "Another round is running" in run(folder, NOW, "round", code=3)
        with pytest.raises(AnotherRound), round_lock(folder):
            pytest.fail("there is a round")
        run(folder, NOW, "counter", "--stars", "1", "--text", "Cold soup.")
        gate.open()
        first.communicate(timeout=60)
        assert first.returncode == 0
    with round_lock(folder):
        pass


def test_the_owner_answers_while_a_round_is_played(tmp_path: Path, loopback: LoopbackServer) -> None:
    folder = laid_out(tmp_path, loopback)
    gate = Gate(loopback)
    answered: set[int] = set()
    with program(folder, NOW, "round") as it, open_store(folder) as store:
        while it.poll() is None:
            gate.let(1)
            for review in list(inbox(store, InboxQuery(awaiting=True, complaints=True), NOW)):
                mark_answered(store, review.id, NOW, NOW, "We are sorry.")
                answered.add(review.id)
        said, complained = it.communicate(timeout=60)
        assert (it.returncode, complained) == (0, b""), said
        stored = {review.id for review in inbox(store, InboxQuery(answered=True), NOW)}
        assert answered == stored
        assert len(answered) >= FEEDS
        assert list(problems(store)) == []


# --- imports --------------------------------------------------------------------------------------


def takeout(path: Path, count: int) -> Path:
    """An export with so many reviews."""
    reviews = [
        {
            "name": f"accounts/1/locations/2/reviews/{number}",
            "reviewer": {"displayName": f"Guest {number}"},
            "starRating": ("ONE", "TWO", "THREE", "FOUR", "FIVE")[number % 5],
            "comment": TEXTS[number % 4],
            "createTime": (NOW - number * timedelta(hours=5)).isoformat(),
            "updateTime": (NOW - number * timedelta(hours=5)).isoformat(),
        }
        for number in range(count)
    ]
    with zipfile.ZipFile(path, "w") as archive:
        page = json.dumps({"reviews": reviews})
        archive.writestr("Takeout/Google Business Profile/account-1/location-2/reviews.json", page)
    return path


def cpu_s(it: Popen[bytes]) -> float:
    """How long a process has worked."""
    fields = Path(f"/proc/{it.pid}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at processes as Linux shows them")
def test_imports_that_were_killed_come_to_the_same_as_one_that_was_not(tmp_path: Path) -> None:
    export = takeout(tmp_path / "takeout.zip", 1500)
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    words = ("import", export, "--channel", "Google")
    with program(whole, NOW, *words) as it:
        until((whole / "round.lock").exists)
        begins = cpu_s(it)
        worked = begins
        while it.poll() is None:
            with suppress(OSError, IndexError):
                worked = max(worked, cpu_s(it))
    killed = 0
    for step in range(8):
        with program(broken, NOW, *words) as it:
            while it.poll() is None and cpu_s(it) < begins + step / 10 * (worked - begins):
                continue
            it.kill()
            killed += it.wait() == -signal.SIGKILL
        came_to(broken)
    assert killed >= 4
    run(broken, NOW, *words)
    assert came_to(broken) == came_to(whole)
    assert len(came_to(whole)["review"]) == 1500

"""Rounds in a child: real ones, also where they hang or are killed."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QTimer
from pytestqt.qtbot import QtBot

from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.system.clock import now
from reputation_desktop.system.round_lock import round_lock
from reputation_desktop.ui.watch import round_runner as module
from reputation_desktop.ui.watch import round_schedule
from reputation_desktop.ui.watch.heartbeat import Heartbeat
from reputation_desktop.ui.watch.round_runner import ALL, DUE, HUNG_AFTER_S, RoundRunner, is_another_round
from reputation_desktop.ui.watch.round_schedule import RoundSchedule
from reputation_desktop.ui.work import children
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.children import ChildEnd
from reputation_desktop.ui.work.services import Services
from tests.loopback import LoopbackServer
from tests.whole_road import Shop, feed, item

LONG_MS = 60_000
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX has them")


@pytest.fixture
def loopback() -> Iterator[LoopbackServer]:
    """A web server of this test's own."""
    with LoopbackServer() as server:
        yield server


class Playing:
    """A runner with what it was heard to say."""

    def __init__(self, qtbot: QtBot, services: Services) -> None:
        self._qtbot, self._services = qtbot, services
        self.rounds = RoundRunner(services)
        self.ends: list[ChildEnd] = []
        self.changed: list[Changed] = []
        self.rounds.ended.connect(self.ends.append)
        services.changed.connect(self.changed.append)

    def waits_for(self, ends: int) -> ChildEnd:
        """Waits until so many rounds are over, and hands out how the last one ended."""
        self._qtbot.waitUntil(lambda: len(self.ends) >= ends, timeout=LONG_MS)
        assert len(self.ends) == ends
        return self.ends[-1]

    def child(self) -> int:
        """The number of the round's process."""
        (child,) = self._services.processes.running
        return int(child.findChild(QProcess).processId())  # type: ignore[union-attr]

    def minutes_pass(self) -> None:
        """Lets the time be over that a round may be silent for."""
        (silence,) = (each for each in self.rounds.findChildren(QTimer) if each.interval() == HUNG_AFTER_S * 1000)
        silence.start(50)

    def stored(self) -> list[str]:
        with open_store(self._services.folder) as store:
            return sorted(each.text for each in inbox(store, InboxQuery(), now()))


@pytest.fixture
def playing(qtbot: QtBot, services: Services) -> Playing:
    return Playing(qtbot, services)


def keep(folder: Path, address: str, name: str = "Guests") -> None:
    with Shop.opened(folder) as shop:
        shop.add(address, name=name)


@posix
def test_a_round_that_hangs_is_ended_and_the_next_is_as_ever(
    qtbot: QtBot, playing: Playing, loopback: LoopbackServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that never answers, and a process that hears nothing any more, not even that it shall end."""
    keep(tmp_path, loopback.serve_hang("/feed"))
    monkeypatch.setattr(children, "CANCEL_GRACE_S", 0.2)
    playing.rounds.play(DUE, by_itself=True)
    qtbot.waitUntil(lambda: bool(loopback.requests), timeout=LONG_MS)
    os.kill(playing.child(), signal.SIGSTOP)
    playing.minutes_pass()
    playing.waits_for(1)
    assert (playing.rounds.hung, playing.rounds.stopped, playing.rounds.running) == (True, False, False)
    monkeypatch.undo()
    loopback.serve("/feed", feed(item(text="Warm rolls.")))
    playing.rounds.play(DUE)
    assert playing.waits_for(2) == ChildEnd(0, crashed=False, failure=None, complaint="")
    assert (playing.rounds.hung, playing.rounds.by_itself) == (False, False)
    assert playing.stored() == ["Warm rolls."]


@posix
def test_a_round_that_is_killed_in_its_middle_costs_nothing(
    qtbot: QtBot, playing: Playing, loopback: LoopbackServer, tmp_path: Path
) -> None:
    keep(tmp_path, loopback.serve("/one", feed(item(text="Warm rolls."))), "One")
    keep(tmp_path, loopback.serve_hang("/two"), "Two")
    lines: list[dict[str, object]] = []
    playing.rounds.progressed.connect(lines.append)
    playing.rounds.play(DUE)
    qtbot.waitUntil(lambda: any(line.get("channel") == "One" for line in lines), timeout=LONG_MS)
    os.kill(playing.child(), signal.SIGKILL)
    assert playing.waits_for(1).crashed
    assert not playing.rounds.hung
    assert playing.stored() == ["Warm rolls."]
    loopback.serve("/two", feed(item(text="Cold soup.")))
    playing.rounds.play(DUE)
    assert playing.waits_for(2).exit_code == 0
    assert playing.stored() == ["Cold soup.", "Warm rolls."]


def test_a_round_that_is_slow_but_says_so_is_left_alone(
    qtbot: QtBot, playing: Playing, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Longer in all than silence may last, a line at a time; the last line's round ends by itself."""
    body = 'import time\nfor n in range(16): print(\'{"done": 0, "of": 1}\', flush=True); time.sleep(0.15)'
    monkeypatch.setattr(children, "own_command", lambda _: (sys.executable, ["-I", "-S", "-c", body]))
    monkeypatch.setattr(module, "HUNG_AFTER_S", 2)
    playing.rounds.play(DUE)
    assert playing.waits_for(1).exit_code == 0
    assert not playing.rounds.hung


def test_what_the_owner_wants_meanwhile_comes_after(
    playing: Playing, loopback: LoopbackServer, tmp_path: Path, services: Services
) -> None:
    keep(tmp_path, loopback.serve("/feed", feed(item())))
    began: list[bool] = []
    playing.rounds.began.connect(lambda: began.append(playing.rounds.by_itself))
    playing.rounds.play(DUE, by_itself=True)
    services.round_wanted.emit(ALL)
    services.round_wanted.emit(ALL)
    playing.waits_for(2)
    assert (began, len(loopback.requests)) == ([True, False], 2)
    assert Changed.REVIEWS | Changed.CHANNELS in playing.changed


def test_stop_ends_the_round_and_what_was_to_follow(
    qtbot: QtBot, playing: Playing, loopback: LoopbackServer, tmp_path: Path, services: Services
) -> None:
    keep(tmp_path, loopback.serve_hang("/feed"))
    services.round_wanted.emit(1)
    services.round_wanted.emit(ALL)
    qtbot.waitUntil(lambda: bool(loopback.requests), timeout=LONG_MS)
    playing.rounds.cancel()
    assert not playing.waits_for(1).crashed
    assert (playing.rounds.stopped, playing.rounds.hung, playing.rounds.running) == (True, False, False)


def test_another_round_elsewhere_is_told_apart(playing: Playing, tmp_path: Path) -> None:
    with round_lock(tmp_path):
        playing.rounds.play(DUE, by_itself=True)
        assert is_another_round(playing.waits_for(1))


def test_the_schedule_plays_a_real_round_and_knows_when_the_next_is_due(
    qtbot: QtBot, playing: Playing, loopback: LoopbackServer, tmp_path: Path, services: Services,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """On the real clock, and whether or not this computer has a way outside: the server is on it."""
    keep(tmp_path, loopback.serve("/feed", feed(item(text="Warm rolls."))))
    monkeypatch.setattr(round_schedule, "START_GRACE_S", 0.01)
    schedule = RoundSchedule(services, playing.rounds, Heartbeat())
    schedule.start()
    assert playing.waits_for(1).exit_code == 0
    qtbot.waitUntil(lambda: not services.database.busy)
    assert playing.rounds.by_itself
    assert playing.stored() == ["Warm rolls."]
    assert schedule.next_at is not None
    assert 5.9 < (schedule.next_at - now()).total_seconds() / 3600 < 6.5

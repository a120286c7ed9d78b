"""What the heartbeat notices: sleep, a clock that was set, and the way outside coming and going."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.watch import heartbeat as module
from reputation_desktop.ui.watch.heartbeat import BEAT_MS, Heartbeat
from tests.ui.laptop import Laptop

BEAT_S = BEAT_MS / 1000


class Heard:
    """What a heartbeat was heard to say, in order."""

    def __init__(self, heartbeat: Heartbeat) -> None:
        self.said: list[object] = []
        heartbeat.leapt.connect(lambda seconds: self.said.append(("leapt", round(seconds))))
        heartbeat.online_changed.connect(lambda online: self.said.append(("online", online)))
        heartbeat.beat.connect(lambda: self.said.append("beat"))


@pytest.fixture
def laptop() -> Laptop:
    return Laptop()


@pytest.fixture
def heard(qtbot: QtBot, laptop: Laptop) -> Heard:
    return Heard(laptop.heartbeat)


@pytest.mark.parametrize(
    ("wall_s", "monotonic_s", "leapt"),
    [
        (BEAT_S, BEAT_S, None),
        (BEAT_S + 20, BEAT_S, None),  # the network's time put it right
        (BEAT_S + 40, BEAT_S + 40, None),  # a busy computer
        (8 * 3600 + BEAT_S, BEAT_S, 8 * 3600),  # asleep, where sleep does not count
        (8 * 3600 + BEAT_S, 8 * 3600 + BEAT_S, 8 * 3600),  # asleep, where it does
        (90, 90, 60),
        (89, 89, None),
        (BEAT_S + 40 * 86400, BEAT_S, 40 * 86400),
        (BEAT_S - 3600, BEAT_S, -3600),  # a clock that was set back
    ],
)
def test_time_that_went_otherwise_than_a_timer_does(
    laptop: Laptop, heard: Heard, wall_s: float, monotonic_s: float, leapt: int | None
) -> None:
    laptop.passes(wall_s, monotonic_s)
    laptop.heartbeat.check()
    assert heard.said == ["beat"] if leapt is None else [("leapt", leapt), "beat"]


def test_each_leap_is_told_once(laptop: Laptop, heard: Heard) -> None:
    laptop.sleeps(timedelta(hours=8))
    laptop.passes(BEAT_S)
    laptop.heartbeat.check()
    laptop.passes(BEAT_S)
    laptop.heartbeat.check()
    assert heard.said == [("leapt", 8 * 3600), "beat", "beat"]


def test_going_offline_and_coming_back(laptop: Laptop, heard: Heard) -> None:
    for online in (True, False, False, True):
        laptop.online = online
        laptop.heartbeat.check()
        assert laptop.heartbeat.online is online
    assert heard.said == ["beat", ("online", False), "beat", "beat", ("online", True), "beat"]


def test_what_is_told_first_is_known_when_the_beat_comes(laptop: Laptop, heard: Heard) -> None:
    laptop.online = False
    laptop.sleeps(timedelta(days=3))
    laptop.heartbeat.check()
    assert heard.said == [("leapt", 3 * 86400), ("online", False), "beat"]


def test_it_beats_by_itself_on_the_real_clock_until_it_is_stopped(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BEAT_MS", 20)
    heartbeat = Heartbeat()
    heard = Heard(heartbeat)
    assert not heartbeat.findChild(QTimer).isActive()  # type: ignore[union-attr]
    heartbeat.start()
    qtbot.waitUntil(lambda: heard.said.count("beat") >= 3)
    heartbeat.stop()
    assert {*heard.said} == {"beat"}
    assert not heartbeat.findChild(QTimer).isActive()  # type: ignore[union-attr]


def test_nothing_wakes_the_computer_more_often_than_twice_a_minute() -> None:
    assert BEAT_MS >= 30_000

"""Rounds by themselves: on start, when they are due, after a sleep, on coming online, and never in a loop."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from reputation_desktop.desk import rounds_due
from reputation_desktop.domain.errors import StoreBusy
from reputation_desktop.domain.looking import LONGEST_JITTER
from reputation_desktop.store.channels import add_channel, note_success
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.store import Store
from reputation_desktop.ui.watch import round_schedule as module
from reputation_desktop.ui.watch.round_runner import ALL, RoundRunner
from reputation_desktop.ui.watch.round_schedule import RoundSchedule
from reputation_desktop.ui.work import children
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import HOUR, NOW, channel
from tests.ui.laptop import Laptop

MINUTE = timedelta(minutes=1)
BUSY = "import sys; sys.exit(3)"
CRASHES = "import os; os.abort()"
WAITS = "import sys; sys.stdin.readline(); sys.exit(130)"


class Watched:
    """A shop whose rounds begin by themselves; another program stands in for the round.

    Attributes:
        began: whether each round that began did so by itself, in order.
    """

    def __init__(self, qtbot: QtBot, services: Services, laptop: Laptop, folder: Path, *, sample: bool) -> None:
        self._qtbot, self._services, self.laptop, self._folder = qtbot, services, laptop, folder
        self.rounds = RoundRunner(services, nobody_to_ask=sample)
        self.began: list[bool] = []
        self.rounds.began.connect(lambda: self.began.append(self.rounds.by_itself))
        self.schedule = RoundSchedule(services, self.rounds, laptop.heartbeat)
        (self._grace,) = self.schedule.findChildren(QTimer)

    def starts(self) -> Watched:
        self.schedule.start()
        return self

    def waits_until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=20_000)

    def settles(self) -> None:
        """Waits until no grace time and no round is under way, and all that was asked of the store is told."""
        self.waits_until(lambda: not (self._grace.isActive() or self.rounds.running or self._services.database.busy))

    def has_begun(self, number: int) -> None:
        """Waits for the round of this number, and until it is over."""
        self.waits_until(lambda: len(self.began) >= number)
        self.settles()
        assert len(self.began) == number

    def begins_nothing(self, within: timedelta) -> None:
        """Lets time pass by beats, after which no further round has begun."""
        before = len(self.began)
        self.laptop.beats(within)
        self.settles()
        self.laptop.heartbeat.check()
        self.settles()
        assert len(self.began) == before

    def changes(self, work: Callable[[Store], object], changed: Changed) -> None:
        """What the owner does to the store."""
        with open_store(self._folder) as store:
            work(store)
        self._services.changed.emit(changed)
        self.settles()


@pytest.fixture
def laptop() -> Laptop:
    return Laptop()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets no test wait for a grace time, and a round end at once."""
    for grace in ("START_GRACE_S", "ONLINE_GRACE_S", "WAKE_GRACE_S"):
        monkeypatch.setattr(module, grace, 0.01)
    stand_in(monkeypatch, "")


def stand_in(monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """Lets another program play the rounds to come; it looks at no channel."""
    monkeypatch.setattr(children, "own_command", lambda _: (sys.executable, ["-I", "-S", "-c", body]))


@pytest.fixture
def google(tmp_path: Path) -> int:
    """A channel that was never asked."""
    with open_store(tmp_path) as store:
        return channel(store, "Google")


@pytest.fixture
def watched(qtbot: QtBot, laptop: Laptop, tmp_path: Path, google: int, services: Services) -> Iterator[Watched]:
    watched = Watched(qtbot, services, laptop, tmp_path, sample=False)
    yield watched
    watched.rounds.cancel()
    watched.settles()


def looked_at(google: int, at: datetime) -> Callable[[Store], None]:
    return lambda store: note_success(store, google, at)


def offline(text: str) -> Callable[[Store], None]:
    return lambda store: write_setting(store, WHOLE_SHOP, "stay_offline", text)


# --- when ------------------------------------------------------------------------------------------


def test_what_is_due_at_the_start_is_looked_at(watched: Watched) -> None:
    watched.starts().has_begun(1)
    assert watched.began == [True]
    assert watched.schedule.next_at == NOW


def test_what_becomes_due_is_looked_at_then(watched: Watched, google: int) -> None:
    watched.changes(looked_at(google, NOW - HOUR), Changed.NOTHING)
    watched.starts().waits_until(lambda: watched.schedule.next_at)
    next_at = watched.schedule.next_at
    assert next_at is not None
    assert timedelta() <= next_at - (NOW + 5 * HOUR - MINUTE) <= LONGEST_JITTER
    watched.begins_nothing(next_at - NOW - MINUTE)
    watched.laptop.beats(MINUTE)
    watched.has_begun(1)


def test_a_channel_that_is_added_is_looked_at_with_the_next_beat(watched: Watched, google: int) -> None:
    """Not at once: whoever adds a channel asks for its round, and that one comes first."""
    watched.changes(looked_at(google, NOW), Changed.NOTHING)
    watched.starts().waits_until(lambda: watched.schedule.next_at)
    watched.changes(lambda store: channel(store, "Forum"), Changed.CHANNELS)
    assert watched.began == []
    assert watched.schedule.next_at == NOW
    watched.laptop.beats()
    watched.has_begun(1)


def test_after_a_sleep_it_waits_for_the_network_first(watched: Watched, google: int, quick: None) -> None:
    watched.changes(looked_at(google, NOW), Changed.NOTHING)
    watched.starts().waits_until(lambda: watched.schedule.next_at)
    watched.laptop.sleeps(timedelta(days=3))
    watched.laptop.passes(30)
    watched.laptop.heartbeat.check()
    assert watched.began == [], "the beat that noticed it begins nothing"
    watched.has_begun(1)


@pytest.mark.parametrize("days", [-400, -1, 1, 4000])
def test_a_clock_that_stands_wrong_for_a_while_costs_no_day(watched: Watched, google: int, days: int) -> None:
    watched.changes(looked_at(google, NOW), Changed.NOTHING)
    watched.starts().waits_until(lambda: watched.schedule.next_at)
    right = watched.laptop.at
    watched.laptop.at += timedelta(days=days)
    watched.laptop.heartbeat.check()
    watched.has_begun(1)
    watched.changes(looked_at(google, watched.laptop.at), Changed.NOTHING)
    watched.laptop.passes(1, 600)
    watched.laptop.at = right + HOUR
    watched.laptop.heartbeat.check()
    if days > 0:
        watched.has_begun(2)
    watched.changes(looked_at(google, watched.laptop.at), Changed.CHANNELS)
    assert watched.schedule.next_at is not None
    assert 5 * HOUR < watched.schedule.next_at - watched.laptop.at < 7 * HOUR


# --- when not --------------------------------------------------------------------------------------


def test_after_any_round_nothing_begins_for_a_minute_whatever_the_store_says(watched: Watched) -> None:
    """The round that stands in looks at nothing, so that Google stays due."""
    watched.starts().has_begun(1)
    watched.begins_nothing(timedelta(seconds=59))
    watched.laptop.passes(1)
    watched.laptop.heartbeat.check()
    watched.has_begun(2)


def test_rounds_that_break_down_come_less_and_less_often(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, CRASHES)
    watched.starts().has_begun(1)
    for number, minutes in enumerate((2, 4, 8, 16, 32, 60, 60), 2):
        watched.laptop.passes(minutes * 60 - 1)
        watched.begins_nothing(timedelta())
        watched.laptop.passes(1)
        watched.laptop.heartbeat.check()
        watched.has_begun(number)
    stand_in(monkeypatch, "")
    watched.laptop.beats(timedelta(hours=1))
    watched.waits_until(lambda: len(watched.began) == 9)
    watched.settles()
    watched.laptop.beats(MINUTE)
    watched.has_begun(10)


def test_where_another_round_runs_it_tries_again_after_two_minutes(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, BUSY)
    watched.starts().has_begun(1)
    for number in (2, 3):
        watched.laptop.passes(119)
        watched.begins_nothing(timedelta())
        watched.laptop.passes(1)
        watched.laptop.heartbeat.check()
        watched.has_begun(number)


def test_an_owner_who_pressed_stop_is_left_in_peace(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, WAITS)
    watched.starts().waits_until(lambda: watched.rounds.running)
    watched.rounds.cancel()
    watched.has_begun(1)
    watched.begins_nothing(timedelta(minutes=29))
    watched.laptop.beats(2 * MINUTE)
    watched.waits_until(lambda: len(watched.began) == 2)


def test_while_the_owners_own_round_runs_nothing_begins(
    watched: Watched, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, WAITS)
    services.round_wanted.emit(ALL)
    watched.starts().waits_until(lambda: watched.schedule.next_at)
    watched.laptop.beats(timedelta(hours=2))
    watched.waits_until(lambda: not services.database.busy)
    assert watched.began == [False]


def test_the_sample_shop_has_nobody_to_ask(
    qtbot: QtBot, laptop: Laptop, tmp_path: Path, google: int, services: Services
) -> None:
    said: list[str] = []
    services.did.connect(lambda words, _: said.append(words))
    watched = Watched(qtbot, services, laptop, tmp_path, sample=True).starts()
    watched.begins_nothing(timedelta(hours=7))
    assert (watched.schedule.next_at, said) == (None, [])


def test_a_shop_without_channels_has_no_rounds(
    qtbot: QtBot, laptop: Laptop, tmp_path: Path, services: Services
) -> None:
    watched = Watched(qtbot, services, laptop, tmp_path, sample=False).starts()
    watched.begins_nothing(timedelta(hours=7))
    assert watched.schedule.next_at is None


# --- offline ---------------------------------------------------------------------------------------


def test_an_owner_who_stays_offline_is_obeyed(watched: Watched, services: Services) -> None:
    watched.changes(offline("yes"), Changed.SETTINGS)
    watched.starts().begins_nothing(timedelta(hours=7))
    watched.changes(offline("no"), Changed.SETTINGS)
    assert watched.began == []
    watched.laptop.beats()
    watched.has_begun(1)


def test_the_switch_is_obeyed_before_the_store_knows_of_it(watched: Watched, services: Services) -> None:
    services.offline = True
    watched.starts().waits_until(lambda: watched.schedule.next_at)
    watched.begins_nothing(timedelta(hours=7))


def test_without_a_connection_nothing_is_asked_until_it_is_back(watched: Watched) -> None:
    watched.laptop.online = False
    watched.laptop.heartbeat.check()
    watched.starts().begins_nothing(timedelta(days=1))
    assert watched.schedule.next_at is None
    watched.laptop.online = True
    watched.laptop.heartbeat.check()
    watched.has_begun(1)


def test_going_offline_is_noticed(watched: Watched, google: int) -> None:
    watched.changes(looked_at(google, NOW - 5 * HOUR), Changed.NOTHING)
    watched.starts().waits_until(lambda: watched.schedule.next_at)
    watched.laptop.online = False
    watched.begins_nothing(timedelta(hours=3))
    assert watched.schedule.next_at is None


def test_a_server_in_the_house_is_asked_all_the_same(watched: Watched) -> None:
    def add_till(store: Store) -> None:
        add_channel(
            store, shop_id=1, name="Till", platform="feed", address="http://192.168.1.20/feed", secret=False,
            mention=False, now=NOW,
        )  # fmt: skip

    watched.laptop.online = False
    watched.laptop.heartbeat.check()
    watched.changes(add_till, Changed.NOTHING)
    watched.starts().has_begun(1)


# --- trouble ---------------------------------------------------------------------------------------


def test_a_store_that_is_busy_is_asked_again_and_nobody_is_troubled(
    watched: Watched, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    troubled: list[object] = []
    services.database.failed.connect(troubled.append)
    real, asked = rounds_due.next_round_at, count()

    def at_first_busy(store: Store, now: datetime, *, online: bool) -> datetime | None:
        if next(asked) == 0:
            raise StoreBusy
        return real(store, now, online=online)

    monkeypatch.setattr(rounds_due, "next_round_at", at_first_busy)
    monkeypatch.setattr(module, "REST_S", 0.01)
    watched.starts().has_begun(1)
    assert troubled == []

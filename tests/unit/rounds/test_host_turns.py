"""A host is asked a little apart and never by many at once; no host waits for another."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from reputation_desktop.rounds.network.host_turns import HostTurns


class SlowClock:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0
        self.sleeps: list[float] = []
        self._lock = threading.Lock()

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self.sleeps.append(seconds)
            self.now += seconds


def test_requests_to_one_host_start_a_second_apart() -> None:
    clock = SlowClock()
    turns = HostTurns(1.0, clock=clock, sleep=clock.sleep)
    starts = []
    for _ in range(3):
        with turns.turn("shop.example"):
            starts.append(clock.now)
    assert starts == [100.0, 101.0, 102.0]


def test_a_host_that_was_left_alone_long_enough_is_asked_at_once() -> None:
    clock = SlowClock()
    turns = HostTurns(1.0, clock=clock, sleep=clock.sleep)
    with turns.turn("shop.example"):
        clock.now += 5
    with turns.turn("shop.example"), turns.turn("another.example"):
        assert clock.sleeps == []


def test_threads_that_come_together_still_start_apart() -> None:
    clock = SlowClock()
    waits: list[float] = []
    turns = HostTurns(1.0, at_once=8, clock=clock, sleep=waits.append)
    together = threading.Barrier(8)

    def ask() -> None:
        together.wait()
        with turns.turn("shop.example"):
            pass

    with ThreadPoolExecutor(8) as pool:
        for asked in [pool.submit(ask) for _ in range(8)]:
            asked.result()
    assert sorted(waits) == [1, 2, 3, 4, 5, 6, 7]


def test_at_most_two_ask_one_host_at_the_same_time() -> None:
    turns = HostTurns(0.0)
    asking, most = 0, 0
    lock = threading.Lock()
    two_inside = threading.Barrier(2)

    def ask() -> None:
        nonlocal asking, most
        with turns.turn("shop.example"):
            with lock:
                asking += 1
                most = max(most, asking)
            two_inside.wait(timeout=10)
            with lock:
                asking -= 1

    with ThreadPoolExecutor(8) as pool:
        for asked in [pool.submit(ask) for _ in range(8)]:
            asked.result()
    assert most == 2


def test_a_failed_request_frees_its_place() -> None:
    turns = HostTurns(0.0, at_once=1)
    for _ in range(2):
        try:
            with turns.turn("shop.example"):
                raise ConnectionError
        except ConnectionError:
            continue

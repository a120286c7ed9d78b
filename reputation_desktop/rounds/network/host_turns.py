"""Whose turn it is to ask a host: a little apart, and never many at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class HostTurns:
    """Spaces the requests to one host, over all threads; different hosts never wait for each other.

    Args:
        spacing_s: the least time between the starts of two requests to one host.
        at_once: how many requests one host may be working on.
        clock: monotonic seconds.
        sleep: waits that many seconds.
    """

    def __init__(
        self,
        spacing_s: float,
        at_once: int = 2,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._spacing_s = spacing_s
        self._at_once = at_once
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._room: dict[str, threading.Semaphore] = {}
        self._free_at: dict[str, float] = {}

    @contextmanager
    def turn(self, host: str) -> Iterator[None]:
        """Waits until `host` may be asked; the block is the asking."""
        with self._lock:
            room = self._room.setdefault(host, threading.Semaphore(self._at_once))
        # Room comes first: who took a time and then had to wait for room would start beside the next in line.
        with room:
            with self._lock:
                now = self._clock()
                start = max(now, self._free_at.get(host, now))
                self._free_at[host] = start + self._spacing_s
            if start > now:
                self._sleep(start - now)
            yield

"""The processes that read and judge: low in priority, watched, replaced when one crashes or hangs."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from pebble import ProcessPool

from reputation_desktop.channels.registry import platform_named
from reputation_desktop.domain.channel import Payload, Reading
from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.judgement import Judgement
from reputation_desktop.judgement.judging import judge
from reputation_desktop.system.priority import make_way

WATCHDOG_S = 60.0
"""After this long a payload is taken to hang, and its process is ended."""


@dataclass(frozen=True, slots=True)
class Words:
    """What is judged of one review. `stars` is the satisfaction that they say, or None."""

    title: str
    text: str
    stars: float | None
    language: str


def read(platform: str, payload: Payload) -> Reading | WorldFailed:
    """Turns a payload into reviews; a payload that is not what it should be is an answer too."""
    try:
        return platform_named(platform).read(payload)
    except WorldFailed as failure:
        return failure


def judge_all(words: Sequence[Words], threshold: float) -> list[Judgement]:
    """Judges each of `words`."""
    return [judge(each.title, each.text, each.stars, each.language, threshold) for each in words]


class Workers:
    """A small pool of reading processes, started when the first payload comes; a context manager.

    Futures raise TimeoutError where the watchdog ended a task, and pebble's ProcessExpired where a parser
    took its process down; either way the pool goes on.
    """

    def __init__(self, count: int, watchdog_s: float = WATCHDOG_S) -> None:
        self._count = count
        self._watchdog_s = watchdog_s
        self._started: ProcessPool | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._started is None:
            return
        if kind is None:
            self._started.close()
        else:
            self._started.stop()
        self._started.join()

    @property
    def _pool(self) -> ProcessPool:
        if self._started is None:
            # Spawned, not forked: threads are fetching meanwhile, and a fork would copy their locks as they stand.
            self._started = ProcessPool(
                max_workers=self._count, initializer=make_way, context=multiprocessing.get_context("spawn")
            )
        return self._started

    def read(self, platform: str, payload: Payload) -> Future[Reading | WorldFailed]:
        """Reads a payload in a worker."""
        future: Future[Reading | WorldFailed] = self._pool.schedule(
            read, args=[platform, payload], timeout=self._watchdog_s
        )
        return future

    def judge(self, words: Sequence[Words], threshold: float) -> Future[list[Judgement]]:
        """Judges words in a worker."""
        future: Future[list[Judgement]] = self._pool.schedule(
            judge_all, args=[words, threshold], timeout=self._watchdog_s
        )
        return future

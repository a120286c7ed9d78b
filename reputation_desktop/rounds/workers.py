"""The processes that read and judge: low in priority, watched, replaced when one crashes or hangs."""

from __future__ import annotations

import faulthandler
import logging
import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from reputation_desktop.domain.channel import Payload, Reading
from reputation_desktop.domain.errors import OurFault, ReadingStalled, WorldFailed
from reputation_desktop.domain.judgement import Judgement
from reputation_desktop.judgement.judging import judge
from reputation_desktop.rounds import faults
from reputation_desktop.rounds.storable import storable
from reputation_desktop.system.garbage import look_seldom
from reputation_desktop.system.priority import make_way

if TYPE_CHECKING:
    from pebble import ProcessPool

log = logging.getLogger(__name__)

T = TypeVar("T")

WATCHDOG_S = 60.0
"""After this long a task is taken to hang, and its process is ended."""

_ORPHANED_S = 5.0
"""So much longer a process waits for its round to end it, before it ends itself."""


@dataclass(frozen=True, slots=True)
class Words:
    """What is judged of one review. `stars` is the satisfaction that they say, or None."""

    title: str
    text: str
    stars: float | None
    language: str


def read(platform: str, payload: Payload) -> Reading:
    """Turns a payload into reviews that can be stored.

    Raises:
        WorldFailed: the payload is not what it should be.
    """
    from reputation_desktop.channels.registry import platform_named

    return storable(platform_named(platform).read(payload))


def judge_all(words: Sequence[Words], threshold: float) -> list[Judgement]:
    """Judges each of `words`."""
    return [judge(each.title, each.text, each.stars, each.language, threshold) for each in words]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in this program failed at a task; `told` may stand in a log."""

    told: str


Outcome = Future[T | WorldFailed | Fault]
"""What a worker will make of a task; `Workers.result` takes it apart."""


def _undertaken(task: Callable[..., T], arguments: Sequence[Any], ends_after_s: float) -> T | WorldFailed | Fault:
    """Does a task inside a worker, which is the edge of a process: whatever is raised becomes an answer.

    Where the round was killed, nobody is left to end a worker that hangs. So it does that itself, by a timer
    that strikes even amid a regular expression, which keeps every Python thread from its turn.
    """
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123  # faulthandler wants a file
        faulthandler.dump_traceback_later(ends_after_s, exit=True, file=nowhere)
        try:
            return task(*arguments)
        except WorldFailed as failure:
            return failure
        except Exception as error:  # noqa: BLE001
            return Fault(faults.told(error))
        finally:
            faulthandler.cancel_dump_traceback_later()


def _begin() -> None:
    """Readies a new worker."""
    make_way()
    look_seldom()


class Workers:
    """A small pool of reading processes, started when the first task comes; a context manager."""

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

    def read(self, platform: str, payload: Payload) -> Outcome[Reading]:
        """Reads a payload in a worker."""
        return self._scheduled(read, platform, payload)

    def judge(self, words: Sequence[Words], threshold: float) -> Outcome[list[Judgement]]:
        """Judges words in a worker."""
        return self._scheduled(judge_all, words, threshold)

    def result(self, outcome: Outcome[T], host: str) -> T:
        """What became of a task; blocks until it is done.

        Args:
            outcome: the task, as it was given to this pool.
            host: where its payload came from, for the sentence that explains a failure.

        Raises:
            ReadingStalled: it hung, and its process was ended.
            OurFault: it took its process down, or this program failed at it; the log says where.
            WorldFailed: what the task itself raised.
        """
        try:
            result = outcome.result()
        except TimeoutError:
            raise ReadingStalled(host=host, seconds=round(self._watchdog_s)) from None
        except Exception as error:  # noqa: BLE001  # whatever the pool says of a lost process
            log.error("a worker was lost: %s", faults.told(error))
            raise OurFault(host=host) from None
        if isinstance(result, Fault):
            log.error("a worker failed: %s", result.told)
            raise OurFault(host=host)
        if isinstance(result, WorldFailed):
            raise result
        return result

    def _scheduled(self, task: Callable[..., T], *arguments: Any) -> Outcome[T]:
        outcome: Outcome[T] = self._pool().schedule(
            _undertaken, args=[task, arguments, self._watchdog_s + _ORPHANED_S], timeout=self._watchdog_s
        )
        return outcome

    def _pool(self) -> ProcessPool:
        """The running pool; a new one where the old one broke, as it does when a worker dies between two tasks."""
        if self._started is not None and not self._started.active:
            self._started.join()
            self._started = None
        if self._started is None:
            from pebble import ProcessPool

            # Spawned, not forked: threads are fetching meanwhile, and a fork would copy their locks as they stand.
            self._started = ProcessPool(
                max_workers=self._count, initializer=_begin, context=multiprocessing.get_context("spawn")
            )
        return self._started

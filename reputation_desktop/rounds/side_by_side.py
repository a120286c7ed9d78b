"""Many things at once in one thread, each of them waiting for threads and processes most of the time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from typing import Any, TypeVar

T = TypeVar("T")

Stepwise = Generator[Future[Any], None, T]
"""Does something, handing out each future that it has to wait for, and goes on when that one is done."""


def side_by_side(
    things: Iterator[Stepwise[T]], at_once: int, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[T]:
    """Does all `things`, at most `at_once` of them begun and unfinished, and hands out what each came to as it ends.

    Args:
        things: begun in this order; the next one is only taken when there is room for it.
        at_once: how many may be in work.
        cancelled: asked between steps; once true, nothing more is begun, and what was begun ends.
    """
    ready: deque[Stepwise[T]] = deque()
    waiting: dict[Future[Any], Stepwise[T]] = {}
    more = True
    while more or ready or waiting:
        more = more and not cancelled()
        while more and len(ready) + len(waiting) < at_once:
            following = next(things, None)
            more = following is not None
            if following is not None:
                ready.append(following)
        if not ready and waiting:
            # With a time-out, because Windows lets nobody interrupt a wait without one.
            done, _ = wait(waiting, timeout=1.0, return_when=FIRST_COMPLETED)
            ready.extend(waiting.pop(future) for future in done)
        if ready:
            thing = ready.popleft()
            try:
                waiting[next(thing)] = thing
            except StopIteration as ended:
                yield ended.value

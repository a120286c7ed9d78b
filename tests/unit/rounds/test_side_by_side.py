"""Many channels in work at once, in one thread."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from reputation_desktop.rounds.side_by_side import Stepwise, side_by_side


def done(value: int = 0) -> Future[int]:
    future: Future[int] = Future()
    future.set_result(value)
    return future


def adding(*numbers: int) -> Stepwise[int]:
    total = 0
    for number in numbers:
        future = done(number)
        yield future
        total += future.result()
    return total


def test_everything_is_done_and_handed_out() -> None:
    things = (adding(*range(count)) for count in range(50))
    assert sorted(side_by_side(things, 7)) == sorted(sum(range(count)) for count in range(50))


def test_nothing_to_do_is_soon_done() -> None:
    assert list(side_by_side(iter(()), 3)) == []


def test_no_more_than_so_many_are_in_work_at_a_time() -> None:
    at_work: set[int] = set()
    most = 0

    def thing(number: int, pool: ThreadPoolExecutor) -> Stepwise[int]:
        nonlocal most
        at_work.add(number)
        most = max(most, len(at_work))
        for _ in range(3):
            yield pool.submit(int)
        at_work.discard(number)
        return number

    with ThreadPoolExecutor(4) as pool:
        ended = list(side_by_side((thing(number, pool) for number in range(300)), 24))
    assert sorted(ended) == list(range(300))
    assert most == 24


def test_one_that_waits_long_holds_nobody_up() -> None:
    never: Future[int] = Future()

    def slow() -> Stepwise[int]:
        yield never
        return -1

    def things() -> Iterator[Stepwise[int]]:
        yield slow()
        yield from (adding(number) for number in range(100))

    ended = side_by_side(things(), 2)
    assert [next(ended) for _ in range(100)] == list(range(100))
    never.set_result(0)
    assert list(ended) == [-1]


def test_once_cancelled_nothing_more_is_begun_and_what_was_begun_ends() -> None:
    begun: list[int] = []

    def thing(number: int) -> Stepwise[int]:
        begun.append(number)
        yield done()
        yield done()
        return number

    ended = list(side_by_side((thing(number) for number in range(100)), 5, cancelled=lambda: len(begun) >= 5))
    assert begun == [0, 1, 2, 3, 4]
    assert sorted(ended) == begun


def test_what_one_of_them_raises_comes_through() -> None:
    def thing() -> Stepwise[int]:
        yield done()
        raise LookupError

    with pytest.raises(LookupError):
        list(side_by_side(iter([thing()]), 1))

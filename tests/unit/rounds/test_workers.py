"""The processes that read and judge: what one of them suffers never reaches the round."""

from __future__ import annotations

import logging
import os
import signal
import sys
import time
from collections.abc import Iterator

import pytest

from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.errors import EmptyAnswer, OurFault, ReadingStalled, WorldFailed
from reputation_desktop.domain.review import Kind
from reputation_desktop.rounds.workers import Words
from tests.bad_parsers import SECRET, BadWorkers, round_of_its_own
from tests.loopback import FEED

HOST = "guests.example"


def payload(what: str = "feed") -> Payload:
    return Payload(f"http://{HOST}/{what}", FEED)


@pytest.fixture(scope="module")
def workers() -> Iterator[BadWorkers]:
    with BadWorkers(1, watchdog_s=1) as workers:
        yield workers


def still_reads(workers: BadWorkers) -> bool:
    reading = workers.result(workers.read("feed", payload()), HOST)
    return [review.title for review in reading.reviews] == ["Lovely breakfast"]


def failure_of(workers: BadWorkers, what: str) -> WorldFailed:
    with pytest.raises(WorldFailed) as caught:
        workers.result(workers.read("feed", payload(what)), HOST)
    return caught.value


def test_a_payload_is_read_and_words_are_judged_in_another_process(workers: BadWorkers) -> None:
    assert still_reads(workers)
    assert workers.result(workers.read("feed", payload("who")), HOST).title not in ("", str(os.getpid()))
    words = [Words("", "Cold and rude.", 0.0, "en"), Words("", "Lovely.", 1.0, "en")]
    judgements = workers.result(workers.judge(words, 0.5), HOST)
    assert [judgement.kind for judgement in judgements] == [Kind.COMPLAINT, Kind.PRAISE]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other priorities")
def test_the_owners_other_programs_come_first(workers: BadWorkers) -> None:
    number = int(workers.result(workers.read("feed", payload("who")), HOST).title)
    assert os.getpriority(os.PRIO_PROCESS, number) >= min(19, os.getpriority(os.PRIO_PROCESS, 0) + 10)


def test_a_payload_that_is_refused_is_refused_with_its_reason(workers: BadWorkers) -> None:
    assert isinstance(failure_of(workers, "refuse"), EmptyAnswer)


@pytest.mark.parametrize("what", ["hang", "regular-expression"])
def test_a_parser_that_hangs_is_ended_by_the_watchdog(workers: BadWorkers, what: str) -> None:
    begun = time.monotonic()
    failure = failure_of(workers, what)
    assert isinstance(failure, ReadingStalled)
    assert "within 1 seconds" in str(failure)
    assert time.monotonic() - begun < 20
    assert still_reads(workers)


def test_a_parser_that_takes_its_process_down_is_our_fault(
    workers: BadWorkers, caplog: pytest.LogCaptureFixture
) -> None:
    assert isinstance(failure_of(workers, "die"), OurFault)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert still_reads(workers)


@pytest.mark.parametrize("what", ["err", "unspeakable"])
def test_a_fault_is_written_down_without_what_a_customer_wrote(
    workers: BadWorkers, caplog: pytest.LogCaptureFixture, what: str
) -> None:
    failure = failure_of(workers, what)
    assert isinstance(failure, OurFault)
    assert HOST in str(failure)
    assert "bad_parsers.py" in caplog.text
    assert SECRET not in caplog.text
    assert failure.__cause__ is None
    assert still_reads(workers)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other signals")
def test_a_worker_that_is_killed_between_two_tasks_is_replaced(workers: BadWorkers) -> None:
    for _ in range(2):
        number = int(workers.result(workers.read("feed", payload("who")), HOST).title)
        os.kill(number, signal.SIGKILL)
        wait_for_the_end_of(number)
        for _ in range(50):  # the pool needs a moment to notice; what it is given meanwhile may be lost
            try:
                assert still_reads(workers)
                break
            except OurFault:
                continue
        else:
            pytest.fail("the pool did not come back")


def wait_for_the_end_of(number: int, within_s: float = 20) -> None:
    """Waits until there is no process of this number, or only what is left of one until its parent asks."""
    ends = time.monotonic() + within_s
    while time.monotonic() < ends:
        try:
            with open(f"/proc/{number}/stat") as state:  # noqa: PTH123
                if state.read().rpartition(") ")[2].startswith("Z"):
                    return
        except (FileNotFoundError, ProcessLookupError):
            return
        time.sleep(0.02)
    pytest.fail(f"process {number} is still there")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at processes as Linux shows them")
@pytest.mark.parametrize("what", ["feed", "regular-expression"])
def test_no_worker_outlives_a_round_that_was_killed(what: str) -> None:
    with round_of_its_own(f"http://{HOST}/{what}", watchdog_s=0.5) as (it, worker):
        it.kill()
        it.wait()
        wait_for_the_end_of(worker)

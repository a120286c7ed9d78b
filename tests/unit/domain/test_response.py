"""How many were answered, and how long that took."""

from __future__ import annotations

from datetime import timedelta

from reputation_desktop.domain.response import Asked, Responses, responses_of
from tests.building import DAY, HOUR, NOW


def asked(answered_after: timedelta | None = None, *, waits: bool = False) -> Asked:
    return Asked(1, 1, NOW - DAY, None if answered_after is None else NOW - DAY + answered_after, waits)


def test_nothing_was_asked() -> None:
    nothing = responses_of([])
    assert nothing == Responses(0, 0, 0, 0, None, None)
    assert nothing.rate is None


def test_all_parts_add_up_and_the_rate_is_of_all_that_were_written() -> None:
    told = responses_of([asked(HOUR), asked(3 * HOUR), asked(waits=True), asked()])
    assert told == Responses(4, 2, 1, 1, 2 * HOUR, 3 * HOUR)
    assert told.rate == 0.5


def test_the_middle_answer_of_an_odd_number_is_one_of_them() -> None:
    assert responses_of([asked(HOUR), asked(50 * HOUR), asked(3 * HOUR)]).median == 3 * HOUR


def test_an_answer_that_is_dated_before_its_complaint_took_no_time() -> None:
    assert responses_of([asked(-HOUR)]).slowest == timedelta()

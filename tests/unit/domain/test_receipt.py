"""The receipt: review by review, and to the last digit."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.receipt import Receipt, points_of, receipt_at, receipt_of_change
from reputation_desktop.domain.score import Opinion, score_at
from reputation_desktop.domain.settings import Settings
from tests.unit.domain.opinion_sets import DEFAULTS, START, all_settings, days, moments, opinion_sets, said, thoroughly


def told(receipt: Receipt) -> list[tuple[int | None, str]]:
    return [(line.review_id, line.cause) for line in receipt.lines]


def adds_up(receipt: Receipt) -> bool:
    return abs(receipt.start + math.fsum(line.points for line in receipt.lines) - receipt.end) < 1e-9


@thoroughly
@given(data=st.data(), chosen=all_settings)
def test_every_receipt_adds_up_to_the_score_it_explains(data: st.DataObject, chosen: Settings) -> None:
    opinions = data.draw(opinion_sets(days(400), chosen))
    start, end = data.draw(moments(days(600))), data.draw(moments(days(600)))
    then, now = (score_at(opinions, at, chosen).score for at in (start, end))
    moment = receipt_at(opinions, end, chosen)
    assert adds_up(moment)
    assert (moment.start, moment.end) == (100.0 * chosen.phantom_satisfaction, now)
    change = receipt_of_change(opinions, start, end, chosen)
    assert adds_up(change)
    assert (change.start, change.end) == (then, now)


@thoroughly
@given(opinions=opinion_sets(), start=moments(days(600)), end=moments(days(600)))
def test_a_receipt_names_the_heaviest_first_and_what_faded_in_one_line(
    opinions: list[Opinion], start: object, end: object
) -> None:
    change = receipt_of_change(opinions, start, end, DEFAULTS)  # type: ignore[arg-type]
    weights = [abs(line.points) for line in change.lines]
    assert weights == sorted(weights, reverse=True)
    assert len(set(told(change))) == len(change.lines)
    assert {line.cause for line in change.lines if line.review_id is None} <= {"fading"}
    assert all(line.review_id is not None for line in change.lines if line.cause != "fading")


def test_a_receipt_worked_out_by_hand() -> None:
    """R = (0 + ½·1 + 4.375) / 8.5, C = .10 · 1/3; 62.5 + 100·w·(s − .625)/8.5 each − 10·R·1/(1 + 2)."""
    opinions = [said(1.0, START - days(90)), said(0.0, review_id=2, overdue_from=START)]
    receipt = receipt_at(opinions, START, DEFAULTS)
    rating = 4.875 / 8.5
    assert receipt.start == 62.5
    assert [(line.review_id, line.cause, round(line.points, 6)) for line in receipt.lines] == [
        (2, "said", round(-62.5 / 8.5, 6)),
        (1, "said", round(50 * 0.375 / 8.5, 6)),
        (2, "silence", round(-10 * rating / 3, 6)),
    ]
    assert receipt.end == pytest.approx(100 * rating * (1 - 0.1 / 3))
    assert points_of(opinions, START, DEFAULTS)[1] == pytest.approx((50 * 0.375 / 8.5, 0.0))


def test_without_opinions_the_receipt_is_the_phantoms_alone() -> None:
    assert receipt_at([], START, DEFAULTS) == Receipt(62.5, (), 62.5)
    assert receipt_of_change([], START, START + days(9), DEFAULTS) == Receipt(62.5, (), 62.5)


def test_while_nothing_happens_there_is_nothing_to_explain() -> None:
    opinions = [said(1.0), said(0.2, review_id=2)]
    assert receipt_of_change(opinions, START, START + days(300), DEFAULTS).lines == ()


def test_each_turn_of_the_world_has_its_own_cause() -> None:
    end = START + days(10)
    edited_at = START + days(5)
    opinions = [
        said(0.5, review_id=1),
        replace(said(0.0, review_id=2), counts_until=edited_at),
        replace(said(1.0, review_id=2), counts_from=edited_at),
        replace(said(0.1, review_id=3), counts_until=edited_at),
        said(0.9, edited_at, review_id=4),
        said(0.0, review_id=5, overdue_from=edited_at),
        replace(said(0.0, review_id=6, overdue_from=START - days(1)), overdue_until=edited_at),
        replace(said(0.0, review_id=7, overdue_from=edited_at), overdue_until=edited_at + days(1)),
    ]
    change = receipt_of_change(opinions, START, end, DEFAULTS)
    assert sorted(told(change), key=str) == sorted(
        [(2, "edited"), (3, "removed"), (4, "new"), (5, "silence"), (6, "silence ended"), (None, "fading")], key=str
    )
    ended = next(line for line in change.lines if line.cause == "silence ended")
    assert ended.points > 0.0


def test_a_review_that_stays_overdue_while_others_come_belongs_to_what_faded() -> None:
    opinions = [said(0.0, overdue_from=START), said(0.0, START + days(1), review_id=2, overdue_from=START + days(3))]
    change = receipt_of_change(opinions, START, START + days(4), DEFAULTS)
    assert sorted(told(change), key=str) == sorted([(2, "new"), (2, "silence"), (None, "fading")], key=str)
    assert adds_up(change)


def test_a_shop_without_phantoms_has_receipts_too() -> None:
    chosen = replace(DEFAULTS, phantom_reviews=0.0)
    opinions = [said(0.0, overdue_from=START), said(1.0, review_id=2)]
    receipt = receipt_at(opinions, START, chosen)
    assert adds_up(receipt)
    assert receipt.end == pytest.approx(50 * (1 - 0.1 / 3))

"""Scores from day sums agree with scores from single reviews, at every moment; shares agree with receipts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from reputation_desktop.desk.scope import channel_scopes, shop_scope
from reputation_desktop.desk.score import (
    in_words,
    receipt,
    receipt_between,
    score_now,
    share_of,
    timeline,
    top_receipt,
    what_if,
)
from reputation_desktop.domain.score import score_at
from reputation_desktop.store.actions import mark_answered
from reputation_desktop.store.channels import remove_channel
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import read_settings, write_setting
from reputation_desktop.store.standings import opinions
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, channel, edited, found, stored, write


@pytest.fixture
def shop(store: Store) -> Store:
    """A shop with two channels, overdue, answered, edited and old reviews."""
    google, forum = channel(store, "Google"), channel(store, "Forum")
    for n in range(12):
        at = NOW - n * 20 * DAY - n * HOUR
        stored(store, google, found(f"g{n}", f"Review {n}", stars=1 + n % 5, claimed=at), 0.9 if n % 5 < 2 else 0.1)
    late = stored(store, google, found("late", claimed=NOW - 5 * DAY))
    mark_answered(store, late, NOW, NOW - DAY)
    stored(store, forum, found("f", "A grumble", mention=True, claimed=NOW - 2 * DAY))
    changed = stored(store, google, found("c", "Lovely", stars=5, claimed=NOW - 9 * DAY), 0.1, at=NOW - 9 * DAY)
    write(store, google, edited=[edited(changed, found("c", "Lovely, then cold", stars=1, claimed=NOW - 9 * DAY))])
    return store


def test_every_moment_agrees_with_the_single_reviews(shop: Store) -> None:
    """Now, at odd hours and a year ago."""
    scope = shop_scope(shop, 1, "")
    single, settings = opinions(shop, scope.channel_ids), read_settings(shop)
    for back in (timedelta(0), HOUR, 7 * HOUR, DAY, 9 * DAY + HOUR, 100 * DAY, 365 * DAY):
        at = NOW - back
        exact, summed = score_at(single, at, settings), score_now(shop, scope, at)
        assert (summed.score, summed.low, summed.high) == pytest.approx((exact.score, exact.low, exact.high))
        assert (summed.reviews_12m, summed.enough) == (exact.reviews_12m, exact.enough)


def test_the_timeline_is_the_score_of_each_day(shop: Store) -> None:
    """Each point is what the score was at the end of that day."""
    scope = shop_scope(shop, 1, "")
    line = timeline(shop, scope, NOW - 12 * DAY, NOW)
    assert len(line) == 13
    for point in line:
        assert point.score == pytest.approx(score_now(shop, scope, point.at).score, abs=1e-9)


def test_receipts_and_shares(shop: Store) -> None:
    """Receipts are exact, and a review's share is its lines in it."""
    scope = shop_scope(shop, 1, "")
    bill = receipt(shop, scope, NOW)
    assert bill.start + sum(line.points for line in bill.lines) == pytest.approx(bill.end, abs=1e-9)
    change = receipt_between(shop, scope, NOW - 10 * DAY, NOW)
    assert change.start + sum(line.points for line in change.lines) == pytest.approx(change.end, abs=1e-9)
    number = bill.lines[0].review_id
    assert number is not None
    share = share_of(shop, review(shop, number), NOW)
    lines = [line.points for line in bill.lines if line.review_id == number]
    assert share.said + share.silence == pytest.approx(sum(lines), abs=1e-12)


def test_where_silence_costs_nothing_no_receipt_speaks_of_it(shop: Store) -> None:
    """Neither in a line nor among those that are told together."""
    scope = shop_scope(shop, 1, "")
    assert "silence" in {line.cause for line in top_receipt(shop, scope, NOW, 99).lines}
    write_setting(shop, 0, "silence_cost", "0")
    whole, top = receipt(shop, scope, NOW), top_receipt(shop, scope, NOW, 99)
    assert {line.cause for line in top.lines} == {"said"}
    assert (len(top.lines), top.rest_count) == (len(whole.lines), 0)
    assert top.rest == pytest.approx(0.0, abs=1e-9)


def test_each_channel_and_the_removed_ones(shop: Store) -> None:
    """A removed channel's reviews stay in the shop's score, but it has none of its own any more."""
    before = score_now(shop, shop_scope(shop, 1, ""), NOW).score
    assert [scope.name for scope in channel_scopes(shop, 1)] == ["Google", "Forum"]
    remove_channel(shop, 2, NOW)
    assert [scope.name for scope in channel_scopes(shop, 1)] == ["Google"]
    assert score_now(shop, shop_scope(shop, 1, ""), NOW).score == before


def test_what_if_the_overdue_ones_were_answered(shop: Store) -> None:
    """Answering what is overdue raises the score; what is not overdue changes nothing; more praise does."""
    scope = shop_scope(shop, 1, "")
    silent = [line.review_id for line in receipt(shop, scope, NOW).lines if line.cause == "silence"]
    answered = [number for number in silent if number is not None]
    assert answered
    now, then = what_if(shop, scope, NOW, answered, [])
    assert (then.cost, now.cost > 0) == (0, True)
    assert then.score > now.score
    same = what_if(shop, scope, NOW, [999], [])
    assert same[0].score == same[1].score == now.score
    assert what_if(shop, scope, NOW, [], [1.0] * 6)[1].score > now.score


def test_causes_in_words() -> None:
    """What people read for a cause; plain words stay."""
    assert in_words("said") == "its words"
    assert in_words("new") == "new"

"""Why the score moved, by groups: whatever customers do, it is the receipt of the single reviews, in other words."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.desk.receipts import change_receipt, group_lines, moment_lines
from reputation_desktop.desk.scope import Scope, channel_scopes
from reputation_desktop.domain.group_receipt import Group, LinePage
from reputation_desktop.domain.receipt import ReceiptLine, receipt_at, receipt_of_change
from reputation_desktop.domain.score import Opinion
from reputation_desktop.store.settings import read_settings, write_setting
from reputation_desktop.store.store import Store
from tests.building import HOUR
from tests.unit.desk.told_stories import REVIEWS, SPANS, complains, near, told
from tests.unit.domain.opinion_sets import START, days, opinion_sets, said, thoroughly

GROUP_OF = {
    "edited": Group.EDITED,
    "removed": Group.REMOVED,
    "silence ended": Group.ANSWERED,
    "silence": Group.OVERDUE,
    "fading": Group.FADING,
}


def grouped(opinions: Sequence[Opinion], lines: Sequence[ReceiptLine], end: datetime) -> dict[Group, list[ReceiptLine]]:
    """The lines of a receipt of single reviews by their groups."""
    complaining = {each.review_id for each in opinions if complains(each) and each.counts_at(end)}
    groups: dict[Group, list[ReceiptLine]] = {}
    for line in lines:
        new = Group.NEW_COMPLAINTS if line.review_id in complaining else Group.NEW
        groups.setdefault(GROUP_OF.get(line.cause, new), []).append(line)
    return groups


def pages(store: Store, scope: Scope, start: datetime, end: datetime, group: Group, count: int) -> Iterator[LinePage]:
    page = group_lines(store, scope, start, end, group, count=count)
    yield page
    while page.next is not None:
        page = group_lines(store, scope, start, end, group, after=page.next, count=count)
        yield page


def agree(told_pages: Sequence[LinePage], exact: Sequence[ReceiptLine], count: int) -> None:
    """The pages tell all lines, each once, heaviest first, and at each end what is left, to 1e-9."""
    left = {(line.review_id, line.cause): line.points for line in exact}
    heaviest = sorted((abs(line.points) for line in exact), reverse=True)
    for page in told_pages:
        for line in page.lines:
            assert line.points == pytest.approx(left.pop((line.review_id, line.cause)), abs=1e-9)
            assert abs(line.points) == pytest.approx(heaviest.pop(0), abs=1e-9)
        assert page.rest_count == len(left)
        assert page.rest_points == pytest.approx(math.fsum(left.values()), abs=1e-9)
        assert len(page.lines) == count or page.next is None
    assert left == {}


@thoroughly
@given(data=st.data(), span=st.sampled_from(SPANS), count=st.integers(1, 9))
def test_the_receipt_of_any_change(told_shop: Store, data: st.DataObject, span: timedelta, count: int) -> None:
    """Its groups are those of the single lines; their pages tell every line once."""
    opinions = data.draw(opinion_sets(span, at_most=REVIEWS))
    scope, settings = told(told_shop, opinions), read_settings(told_shop)
    start, end = sorted((data.draw(near(opinions, span)), data.draw(near(opinions, span))))
    exact = receipt_of_change(opinions, start, end, settings)
    receipt = change_receipt(told_shop, scope, start, end)
    assert (receipt.start, receipt.end) == pytest.approx((exact.start, exact.end), abs=1e-9)
    assert receipt.start + math.fsum(line.points for line in receipt.groups) == pytest.approx(receipt.end, abs=1e-9)
    groups = grouped(opinions, exact.lines, end)
    assert {line.group for line in receipt.groups} == {
        group for group, lines in groups.items() if group is not Group.FADING or abs(lines[0].points) > 1e-9
    }
    assert [line.group for line in receipt.groups] == [g for g in Group if g in {x.group for x in receipt.groups}]
    for line in receipt.groups:
        assert line.points == pytest.approx(math.fsum(each.points for each in groups[line.group]), abs=1e-9)
        if line.group is not Group.FADING:
            assert line.count == len(groups[line.group])
            agree(list(pages(told_shop, scope, start, end, line.group, count)), groups[line.group], count)


@thoroughly
@given(data=st.data(), span=st.sampled_from(SPANS), count=st.integers(1, 9))
def test_the_receipt_of_any_moment_page_by_page(
    told_shop: Store, data: st.DataObject, span: timedelta, count: int
) -> None:
    opinions = data.draw(opinion_sets(span, at_most=REVIEWS))
    scope = told(told_shop, opinions)
    at = data.draw(near(opinions, span))
    found = [moment_lines(told_shop, scope, at, count=count)]
    while (place := found[-1].next) is not None:
        found.append(moment_lines(told_shop, scope, at, after=place, count=count))
    agree(found, receipt_at(opinions, at, read_settings(told_shop)).lines, count)


def test_each_group_is_told_in_the_order_in_which_it_is_shown(told_shop: Store) -> None:
    """A story with something of every group; what faded says how many reviews it is of, and has no lines."""
    edited_at, end = START + days(5), START + days(10)
    opinions = [
        said(1.0, review_id=1),
        replace(said(0.0, review_id=2), counts_until=edited_at),
        replace(said(1.0, review_id=2), counts_from=edited_at),
        replace(said(0.0, review_id=3), counts_until=edited_at),
        said(0.9, edited_at, review_id=4),
        said(0.1, edited_at, review_id=5),
        said(0.0, review_id=6, overdue_from=edited_at),
        replace(said(0.0, review_id=7, overdue_from=START), overdue_until=edited_at),
    ]
    scope = told(told_shop, opinions)
    receipt = change_receipt(told_shop, scope, START, end)
    assert [(line.group, line.count) for line in receipt.groups] == [
        (Group.FADING, 3),
        (Group.NEW, 1),
        (Group.NEW_COMPLAINTS, 1),
        (Group.EDITED, 1),
        (Group.REMOVED, 1),
        (Group.ANSWERED, 1),
        (Group.OVERDUE, 1),
    ]
    faded = group_lines(told_shop, scope, START, end, Group.FADING)
    assert (faded.lines, faded.rest_count, faded.rest_points, faded.next) == ((), 3, receipt.groups[0].points, None)
    signs = {line.group: line.points > 0 for line in receipt.groups[1:]}
    assert [group for group, rises in signs.items() if rises] == [
        Group.NEW,
        Group.EDITED,
        Group.REMOVED,
        Group.ANSWERED,
    ]


def test_while_nothing_happens_there_is_nothing_to_explain(told_shop: Store) -> None:
    scope = told(told_shop, [said(1.0), said(0.2, review_id=2)])
    receipt = change_receipt(told_shop, scope, START, START + days(300))
    assert (receipt.groups, receipt.start) == ((), receipt.end)
    for group in Group:
        assert group_lines(told_shop, scope, START, START + days(300), group) == LinePage((), 0, 0.0, None)


def test_where_silence_costs_nothing_nobody_is_told_of_it(told_shop: Store) -> None:
    opinions = [said(0.0, review_id=1, overdue_from=START + HOUR), said(1.0, START + HOUR, review_id=2)]
    scope = told(told_shop, opinions)
    write_setting(told_shop, 0, "silence_cost", "0")
    try:
        receipt = change_receipt(told_shop, scope, START, START + days(1))
        assert {line.group for line in receipt.groups} == {Group.FADING, Group.NEW}
        assert group_lines(told_shop, scope, START, START + days(1), Group.OVERDUE).lines == ()
        assert {line.cause for line in moment_lines(told_shop, scope, START + days(1)).lines} == {"said"}
    finally:
        write_setting(told_shop, 0, "silence_cost", "0.1")


def test_a_channel_has_receipts_of_its_own(told_shop: Store) -> None:
    opinions = [said(1.0, START + HOUR, review_id=number) for number in range(1, REVIEWS + 1)]
    told(told_shop, opinions)
    google, _ = channel_scopes(told_shop, 1)
    (line,) = change_receipt(told_shop, google, START, START + days(1)).groups
    assert (line.group, line.count) == (Group.NEW, REVIEWS // 2)
    page = group_lines(told_shop, google, START, START + days(1), Group.NEW, count=3)
    assert [each.review_id for each in page.lines] == [1, 3, 5]
    assert page.next is not None
    rest = group_lines(told_shop, google, START, START + days(1), Group.NEW, after=page.next, count=3)
    assert [each.review_id for each in rest.lines] == [7]


@pytest.mark.parametrize("back", [1, 4, 18, 60, 100, 400])
def test_cool_words_that_are_no_complaint_are_found_among_the_praise(told_shop: Store, back: int) -> None:
    """Such as a review of two stars that the owner knows to be none: however long ago, at their place."""
    end = START + days(500)
    praise = [said(1.0, end, review_id=number) for number in (4, 5, 6)]
    cool = [said(0.3, end - days(back), review_id=number) for number in (1, 2)]
    opinions = [*praise, *cool]
    scope = told(told_shop, opinions)
    exact = receipt_of_change(opinions, START, end, read_settings(told_shop))
    agree(list(pages(told_shop, scope, START, end, Group.NEW, 2)), exact.lines, 2)

"""Puts stories that were made up where the store keeps what customers said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import strategies as st

from reputation_desktop.desk.scope import Scope, shop_scope
from reputation_desktop.domain.dating import day_of
from reputation_desktop.domain.score import Opinion
from reputation_desktop.domain.timeline import scaled_weight
from reputation_desktop.store.fields import micros_or_none, to_micros
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.opinions import sum_days
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.store import Store
from tests.building import ZONE, channel, found, in_berlin, stored
from tests.unit.domain.opinion_sets import START, days, moments, never_changed, turns

SPANS = (days(3), days(40), days(900))
REVIEWS = 8


def shop_of_stories(folder: Path) -> Iterator[Store]:
    """A shop of two channels with complaints that wait for an answer, and whose opinions each example tells anew."""
    with open_store(folder) as store:
        in_berlin(store)
        google, forum = channel(store, "Google"), channel(store, "Forum")
        for number in range(REVIEWS):
            stored(store, (google, forum)[number % 2], found(f"{number}", claimed=START), at=START)
        yield store


def complains(opinion: Opinion) -> bool:
    """What made-up opinions do not tell: some complain, and all of those that were overdue."""
    return opinion.satisfaction <= 0.25 or opinion.overdue_from is not None


def told(store: Store, opinions: Sequence[Opinion]) -> Scope:
    """Puts opinions where the store keeps them, and sums their days as the store does."""
    half_life = read_settings(store).half_life_days
    steady = never_changed(opinions)
    rows = []
    versions = Counter[int]()
    for each in opinions:
        versions[each.review_id] += 1
        turning = (each.counts_from, each.overdue_from, each.overdue_until)
        rows.append(
            (
                each.review_id, versions[each.review_id], 2 - each.review_id % 2, each.k, each.satisfaction,
                each.mention, complains(each),
                to_micros(each.published_at), to_micros(each.counts_from), micros_or_none(each.counts_until),
                micros_or_none(each.overdue_from), micros_or_none(each.overdue_until),
                scaled_weight(each.k, each.published_at, half_life), each not in steady,
                *(None if moment is None else day_of(moment, ZONE) for moment in turning),
            )
        )  # fmt: skip
    with store.transaction():
        store.sql("DELETE FROM opinion")
        store.sql("DELETE FROM day")
        store.many(f"INSERT INTO opinion VALUES ({', '.join('?' * 17)})", rows)
        touched = sorted({int(day) for row in rows for day in row[14:] if day is not None})
        for channel_id in (1, 2):
            sum_days(store, channel_id, touched)
    return shop_scope(store, 1, "")


def near(opinions: Sequence[Opinion], span: timedelta) -> st.SearchStrategy[datetime]:
    """Moments at which something just happens, and others."""
    anywhere = moments(2 * span)
    overdue = [each.overdue_from for each in opinions if each.overdue_from is not None]
    return st.one_of(st.sampled_from([*turns(opinions), *overdue]), anywhere) if opinions else anywhere

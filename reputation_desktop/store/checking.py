"""Recomputes everything that is derived and compares it with what is stored."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterator
from typing import Any

import peewee

from reputation_desktop.domain.errors import marked
from reputation_desktop.store.opinions import derived, summed, summed_over_shop
from reputation_desktop.store.rejudging import overruled
from reputation_desktop.store.settings import judge_all_anew, rebuild_all, rules_for
from reputation_desktop.store.store import Store, explained

TOLERANCE = 1e-9

COUNTED = """
SELECT channel_id, state, kind, mention, from_before, set_aside, removed_at IS NOT NULL, COUNT(*)
FROM review GROUP BY 1, 2, 3, 4, 5, 6, 7
"""
"""What table `tally` must hold."""

_JUDGEMENTS = marked("Judgements of “{name}” that do not agree with the words and stars they are made of: {n}.")
_DERIVED = marked("{what} that do not agree with the reviews they are derived from: {n}.")
_OPINIONS = marked("Opinions of “{name}”")
_DAYS = marked("Days of “{name}”")
_SHOP_DAYS = marked("Days of the shop “{name}”")


def problems(store: Store) -> Iterator[str]:
    """Every damage that is found, each in one sentence; nothing for a sound store.

    In a file that is damaged itself nothing further is looked for.
    """
    with explained(store.path):
        broken = _broken(store)
        yield from (marked("The file itself is damaged: {what}.").format(what=each) for each in broken)
        if broken:
            return
        yield from _words(store)
        yield from _tallies(store)
        yield from _orphans(store)
        for channel_id, name in store.sql("SELECT id, name FROM channel").fetchall():
            yield from _verdicts(store, channel_id, name)
            yield from _opinions(store, channel_id, name)
            yield from _days(store, channel_id, name)
        for shop_id, name in store.sql("SELECT id, name FROM shop").fetchall():
            yield from _shop_days(store, shop_id, name)


def _broken(store: Store) -> list[str]:
    try:
        return [said for (said,) in store.sql("PRAGMA integrity_check").fetchall() if said != "ok"]
    except (peewee.DatabaseError, sqlite3.DatabaseError) as error:
        if "malformed" not in str(error):
            raise
        return [str(error)]


def _words(store: Store) -> Iterator[str]:
    try:
        store.sql("INSERT INTO review_words (review_words, rank) VALUES ('integrity-check', 1)")
    except peewee.OperationalError:
        raise
    except peewee.DatabaseError:
        yield marked("The search index does not agree with the reviews.")


def _tallies(store: Store) -> Iterator[str]:
    wrong_rows = set(store.sql("SELECT * FROM tally WHERE n <> 0")) ^ set(store.sql(COUNTED))
    wrong = len({row[:-1] for row in wrong_rows})
    if wrong:
        yield marked("Counts of the inbox that do not agree with the reviews: {n}.").format(n=wrong)


def _orphans(store: Store) -> Iterator[str]:
    for table in ("version", "draft", "answer", "opinion", "alias", "reminder", "action", "follow_up"):
        (lost,) = store.sql(f"SELECT COUNT(*) FROM {table} WHERE review_id NOT IN (SELECT id FROM review)").fetchone()
        if lost:
            yield marked("Rows of “{table}” that belong to no review: {n}.").format(table=table, n=lost)


def _verdicts(store: Store, channel_id: int, name: str) -> Iterator[str]:
    wrong = sum(1 for _ in overruled(store, channel_id, rules_for(store, channel_id)))
    if wrong:
        yield _JUDGEMENTS.format(name=name, n=wrong)


def _opinions(store: Store, channel_id: int, name: str) -> Iterator[str]:
    expected = {row[:2]: row for row in derived(store, channel_id, rules_for(store, channel_id))}
    rows = store.sql("SELECT * FROM opinion WHERE channel_id = ?", (channel_id,))
    yield from _compared(expected, {row[:2]: row for row in rows}, _OPINIONS.format(name=name))


def _days(store: Store, channel_id: int, name: str) -> Iterator[str]:
    expected = {row[0]: row for row in summed(store, channel_id)}
    rows = store.sql("SELECT * FROM day WHERE scope = ?", (channel_id,))
    yield from _compared(expected, {row[1]: row[1:] for row in rows}, _DAYS.format(name=name))


def _shop_days(store: Store, shop_id: int, name: str) -> Iterator[str]:
    expected = {row[0]: row for row in summed_over_shop(store, shop_id)}
    rows = store.sql("SELECT * FROM day WHERE scope = ?", (-shop_id,))
    yield from _compared(expected, {row[1]: row[1:] for row in rows}, _SHOP_DAYS.format(name=name))


def _compared(expected: dict[Any, tuple[Any, ...]], stored: dict[Any, tuple[Any, ...]], what: str) -> Iterator[str]:
    wrong = sum(
        1
        for key in expected.keys() | stored.keys()
        if key not in expected or key not in stored or not _alike(expected[key], stored[key])
    )
    if wrong:
        yield _DERIVED.format(what=what, n=wrong)


def _alike(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    return all(
        math.isclose(a, b, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
        if isinstance(a, float) and isinstance(b, float)
        else a == b
        for a, b in zip(one, other, strict=True)
    )


def mend(store: Store) -> None:
    """Derives everything anew from the reviews: the search index, judgements, counts, opinions and days."""
    with store.transaction():
        store.sql("INSERT INTO review_words (review_words) VALUES ('rebuild')")
        judge_all_anew(store)
        store.sql("DELETE FROM tally")
        store.sql(f"INSERT INTO tally {COUNTED}")
        store.sql("DELETE FROM day")
        rebuild_all(store)

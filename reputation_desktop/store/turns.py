"""What turned between two moments: which opinions came, changed or went, fell overdue or were answered.

The opinions that never changed are told by the sums of their days, or by the days on which their clocks turned; those
that did change are few, and all are looked at.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reputation_desktop.domain.group_receipt import Between, Group, GroupLine, Place
from reputation_desktop.domain.receipt import ReceiptLine
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.standings import RUNNING, number_list
from reputation_desktop.store.store import Store

_COUNTS = "counts_from_at <= :{at} AND IFNULL(counts_until_at > :{at}, 1)"
_SILENT = "IFNULL(overdue_from_at <= :{at}, 0) AND IFNULL(overdue_until_at > :{at}, 1)"
_COUNTED, _COUNTS_NOW = _COUNTS.format(at="start"), _COUNTS.format(at="end")
_WAS_SILENT = f"{_COUNTED} AND {_SILENT.format(at='start')}"
_IS_SILENT = f"{_COUNTS_NOW} AND {_SILENT.format(at='end')}"

_STEADY = "FROM opinion WHERE NOT changed AND channel_id IN ({ids})"
_CHANGED = "FROM opinion WHERE changed AND channel_id IN ({ids})"

_TURNED = f"""
SELECT review_id, MAX(before) AS was, MAX(after) AS is_now, MAX(before AND after) AS same,
    MAX(after AND complaint) AS complains,
    MAX(k * silent_before) AS silent_before, MAX(k * silent_after) AS silent_after,
    :said_after * TOTAL(worth * after) - :said_before * TOTAL(worth * before) AS points
FROM (
    SELECT review_id, complaint, k, scaled * (satisfaction - :middle) AS worth, {_COUNTED} AS before,
        {_COUNTS_NOW} AS after, {_WAS_SILENT} AS silent_before, {_IS_SILENT} AS silent_after
    {_CHANGED} AND counts_from_at <= :end AND IFNULL(counts_until_at > :start, 1)
        AND (counts_from_at > :start OR counts_until_at <= :end OR overdue_from_at > :start OR overdue_until_at <= :end)
) WHERE before <> after OR silent_before <> silent_after GROUP BY review_id
"""
"""A row for each review with versions that count at one of the moments only, or wait too long at one of them only."""

_OF_GROUP = {
    Group.NEW: ("is_now AND NOT was AND NOT complains", "points"),
    Group.NEW_COMPLAINTS: ("is_now AND NOT was AND complains", "points"),
    Group.EDITED: ("is_now AND was AND NOT same", "points"),
    Group.REMOVED: ("was AND NOT is_now", "points"),
    Group.ANSWERED: ("silent_before AND NOT silent_after", ":silence_before * silent_before"),
    Group.OVERDUE: ("silent_after AND NOT silent_before", "-:silence_after * silent_after"),
}
_TURNED_BY_GROUP = ", ".join(
    f"COUNT(*) FILTER (WHERE {which}), TOTAL({points}) FILTER (WHERE {which})" for which, points in _OF_GROUP.values()
)
_STEADY_SILENCE = {
    Group.ANSWERED: f"""
        SELECT review_id, :silence_before * k AS points {_STEADY} AND calm_day BETWEEN :first_day AND :last_day
            AND overdue_from_at <= :start AND overdue_until_at > :start AND overdue_until_at <= :end
    """,
    Group.OVERDUE: f"""
        SELECT review_id, -:silence_after * k AS points {_STEADY} AND overdue_day BETWEEN :first_day AND :last_day
            AND overdue_from_at > :start AND overdue_from_at <= :end AND IFNULL(overdue_until_at > :end, 1)
    """,
}
_CAME = f"""
SELECT TOTAL(opinions), TOTAL(complaints), TOTAL(scaled), TOTAL(satisfied), TOTAL(complaining),
    TOTAL(complaining_satisfied)
FROM (
    SELECT opinions, complaints, scaled, scaled_satisfaction AS satisfied, complaining,
        complaining_satisfaction AS complaining_satisfied
    FROM day WHERE scope = :scope AND day > :first_day AND day < :last_day
    UNION ALL
    SELECT 1, complaint, scaled, scaled * satisfaction, complaint * scaled, complaint * scaled * satisfaction
    {_STEADY} AND from_day IN (:first_day, :last_day) AND counts_from_at > :start AND counts_from_at <= :end
)
"""
_STAYED = f"""
SELECT (SELECT TOTAL(opinions) FROM day WHERE scope = :scope AND day < :first_day)
    + (SELECT COUNT(*) {_STEADY} AND from_day = :first_day AND counts_from_at <= :start)
    + (SELECT COUNT(*) {_CHANGED} AND {_COUNTED} AND {_COUNTS_NOW})
"""

_SAID_NOW = f"""
SELECT review_id, :said_after * (scaled * (satisfaction - :middle)) AS points {_CHANGED} AND {_COUNTS_NOW}
"""
_SILENT_NOW = f"""
SELECT review_id, -:silence_after * k AS points FROM opinion
WHERE NOT changed AND review_id IN (SELECT id FROM review WHERE {RUNNING}) AND +channel_id IN ({{ids}})
    AND overdue_from_at <= :end AND overdue_until_at IS NULL
UNION ALL
SELECT review_id, -:silence_after * k {_STEADY} AND calm_day >= :last_day
    AND overdue_from_at <= :end AND overdue_until_at > :end
UNION ALL
SELECT review_id, -:silence_after * k {_CHANGED} AND {_IS_SILENT}
"""
"""Without an answer up to now are only complaints that wait for one; answered after a moment, those of later days."""

CAUSES = {
    Group.NEW: "new",
    Group.NEW_COMPLAINTS: "new",
    Group.EDITED: "edited",
    Group.REMOVED: "removed",
    Group.ANSWERED: "silence ended",
    Group.OVERDUE: "silence",
}
"""What a line of each group is called in a receipt of single lines."""


@dataclass(frozen=True, slots=True)
class Heaviest:
    """The heaviest lines after a place, and how many there are from there on, with all their points."""

    lines: tuple[ReceiptLine, ...]
    count: int
    points: float


def turned(store: Store, between: Between) -> tuple[GroupLine, ...]:
    """What each group adds up to, in their order; of `FADING` only how many opinions counted all the while."""
    ((stayed,),) = rows(store, _STAYED, between)
    (by_group,) = rows(store, f"SELECT {_TURNED_BY_GROUP} FROM ({_TURNED})", between)
    parts = dict(zip(_OF_GROUP, zip(by_group[::2], by_group[1::2], strict=True), strict=True))
    silences = {
        group: rows(store, f"SELECT COUNT(*), TOTAL(points) FROM ({lines})", between)[0]
        for group, lines in _STEADY_SILENCE.items()
    }
    more = {line.group: (line.count, line.points) for line in came(store, between)} | silences
    lines = []
    for group, (count, points) in parts.items():
        also, also_points = more.get(group, (0, 0.0))
        lines.append(GroupLine(group, count + also, points + also_points))
    return GroupLine(Group.FADING, int(stayed), 0.0), *lines


def came(store: Store, between: Between) -> tuple[GroupLine, GroupLine]:
    """The opinions that came and never changed, those that complain in a line of their own."""
    ((opinions, complaints, scaled, satisfied, complaining, complaining_satisfied),) = rows(store, _CAME, between)
    said, middle = between.end.said, between.middle
    other = satisfied - complaining_satisfied - middle * (scaled - complaining)
    return (
        GroupLine(Group.NEW, int(opinions - complaints), said * other),
        GroupLine(Group.NEW_COMPLAINTS, int(complaints), said * (complaining_satisfied - middle * complaining)),
    )


def heaviest_turned(store: Store, between: Between, group: Group, after: Place | None, count: int) -> Heaviest:
    """The heaviest lines of a group but `FADING` after a place, but for those that `came`."""
    which, points = _OF_GROUP[group]
    lines = f"SELECT review_id, {points} AS points FROM ({_TURNED}) WHERE {which}"
    if group in _STEADY_SILENCE:
        lines = f"{lines} UNION ALL {_STEADY_SILENCE[group]}"
    return _heaviest(store, lines, between, CAUSES[group], after, count)


def heaviest_words_of_changed(store: Store, between: Between, after: Place | None, count: int) -> Heaviest:
    """The heaviest lines after a place of the words, in the receipt of the end, of opinions that changed."""
    return _heaviest(store, _SAID_NOW, between, "said", after, count)


def heaviest_silences(store: Store, between: Between, after: Place | None, count: int) -> Heaviest:
    """The heaviest lines after a place of missing answers in the receipt of the end."""
    return _heaviest(store, _SILENT_NOW, between, "silence", after, count)


_FROM_PLACE = """
FROM ({lines}) WHERE ABS(points) < :weight OR ABS(points) = :weight AND review_id > :beyond
ORDER BY ABS(points) DESC, review_id LIMIT :count
"""


def _heaviest(store: Store, lines: str, between: Between, cause: str, after: Place | None, count: int) -> Heaviest:
    """The first `count` after a place of the lines that a statement selects as `review_id` and `points`."""
    told = f"SELECT review_id, points, COUNT(*) OVER (), TOTAL(points) OVER () {_FROM_PLACE.format(lines=lines)}"
    found = rows(store, told, between, _page(cause, after, count))
    left, points = found[0][2:] if found else (0, 0.0)
    return Heaviest(tuple(ReceiptLine(row[0], cause, row[1]) for row in found), left, points)


def heaviest_among(
    store: Store,
    lines: str,
    between: Between,
    cause: str,
    after: Place | None,
    count: int,
    more: Mapping[str, Any],
) -> list[ReceiptLine]:
    """Likewise, without counting those that come after them; `more` is what else the statement asks for, by name."""
    told = f"SELECT review_id, points {_FROM_PLACE.format(lines=lines)}"
    found = rows(store, told, between, {**_page(cause, after, count), **more})
    return [ReceiptLine(review_id, cause, points) for review_id, points in found]


def _page(cause: str, after: Place | None, count: int) -> dict[str, Any]:
    if after is None:
        return {"weight": sys.float_info.max, "beyond": 0, "count": count}
    # Of one review and one weight, the causes come in the order of their names.
    return {"weight": after.weight, "beyond": after.review_id - (cause > after.cause), "count": count}


def rows(
    store: Store, statement: str, between: Between, more: Mapping[str, Any] | None = None
) -> list[tuple[Any, ...]]:
    """What a statement selects that asks for the two moments, and for `more`, by names."""
    start, end = between.start, between.end
    asked = {
        "scope": between.scope,
        "start": to_micros(start.at),
        "end": to_micros(end.at),
        "first_day": start.day,
        "last_day": end.day,
        "said_before": start.said,
        "said_after": end.said,
        "silence_before": start.silence,
        "silence_after": end.silence,
        "middle": between.middle,
        **(more or {}),
    }
    told = statement.format(ids=number_list(between.channel_ids))
    found: list[tuple[Any, ...]] = store.database.connection().execute(told, asked).fetchall()
    return found

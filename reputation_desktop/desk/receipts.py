"""Why the score moved, group by group, and the reviews behind it a page at a time."""

from __future__ import annotations

import math
from datetime import datetime
from typing import TYPE_CHECKING

from reputation_desktop.domain.dating import day_of
from reputation_desktop.domain.group_receipt import (
    Between,
    ChangeReceipt,
    Group,
    GroupLine,
    LinePage,
    Place,
    Rates,
    beginning,
    page_of,
    rates_of,
)
from reputation_desktop.domain.receipt import HEAVIEST
from reputation_desktop.domain.settings import Settings
from reputation_desktop.store.basis import read_basis
from reputation_desktop.store.heaviest import ALL, COMPLAINTS, OTHERS, heaviest_words
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.store import Store
from reputation_desktop.store.turns import (
    CAUSES,
    came,
    heaviest_silences,
    heaviest_turned,
    heaviest_words_of_changed,
    turned,
)

if TYPE_CHECKING:
    from reputation_desktop.desk.scope import Scope

_WORDS = {Group.NEW: OTHERS, Group.NEW_COMPLAINTS: COMPLAINTS}
"""Whose lines are also of opinions that never changed."""

_SILENCE = (Group.ANSWERED, Group.OVERDUE)

_NOTHING = 1e-9
"""What comes to less is the rounding of the arithmetic."""


def change_receipt(store: Store, scope: Scope, start: datetime, end: datetime) -> ChangeReceipt:
    """Why the score moved from `start` to `end`, which is the later moment; groups in the order of `Group`."""
    between = _changes(store, scope, start, end)
    return ChangeReceipt(between.start.score, _groups(store, between), between.end.score)


def _groups(store: Store, between: Between) -> tuple[GroupLine, ...]:
    fading, *others = turned(store, between)
    costs = between.start.silence or between.end.silence
    groups = [line for line in others if line.count and (costs or line.group not in _SILENCE)]
    faded = math.fsum((between.end.score.score, -between.start.score.score, *(-line.points for line in groups)))
    if abs(faded) > _NOTHING:
        groups.insert(0, GroupLine(Group.FADING, fading.count, faded))
    return tuple(groups)


def group_lines(
    store: Store,
    scope: Scope,
    start: datetime,
    end: datetime,
    group: Group,
    *,
    after: Place | None = None,
    count: int = HEAVIEST,
) -> LinePage:
    """The reviews of one group of `change_receipt`, heaviest first, `count` at a time.

    `Group.FADING` has no lines: its page is empty, and what it comes to is its rest.
    """
    if group is Group.FADING:
        return _faded(change_receipt(store, scope, start, end))
    between = _changes(store, scope, start, end)
    if group in _SILENCE and not (between.start.silence or between.end.silence):
        return LinePage((), 0, 0.0, None)
    found = heaviest_turned(store, between, group, after, count)
    lines, left, points = list(found.lines), found.count, found.points
    if group in _WORDS:
        lines += heaviest_words(store, between, _WORDS[group], CAUSES[group], after, count)
        if after is None:
            more = next(line for line in came(store, between) if line.group is group)
            left, points = left + more.count, points + more.points
    if after is not None:
        left, points = after.rest_count, after.rest_points
    return page_of(lines, count, left, points)


def _faded(receipt: ChangeReceipt) -> LinePage:
    told = [line for line in receipt.groups if line.group is Group.FADING]
    return LinePage((), sum(line.count for line in told), math.fsum(line.points for line in told), None)


def moment_lines(
    store: Store, scope: Scope, at: datetime, *, after: Place | None = None, count: int = HEAVIEST
) -> LinePage:
    """The receipt of a moment, heaviest first, `count` lines at a time.

    A line's cause is "said" or "silence". With what the phantoms make, 100 times their satisfaction, all add up to the
    score.
    """
    settings = read_settings(store)
    between = _between(scope, beginning(settings), _rates(store, scope, at, settings), settings)
    found = [heaviest_words_of_changed(store, between, after, count)]
    if between.end.silence:
        found.append(heaviest_silences(store, between, after, count))
    lines = [line for each in found for line in each.lines]
    lines += heaviest_words(store, between, ALL, "said", after, count)
    if after is not None:
        return page_of(lines, count, after.rest_count, after.rest_points)
    left = sum(each.count for each in found) + sum(each.count for each in came(store, between))
    return page_of(lines, count, left, between.end.score.score - between.start.score.score)


def _changes(store: Store, scope: Scope, start: datetime, end: datetime) -> Between:
    settings = read_settings(store)
    before, after = (_rates(store, scope, at, settings) for at in (start, end))
    return _between(scope, before, after, settings)


def _between(scope: Scope, start: Rates, end: Rates, settings: Settings) -> Between:
    return Between(scope.key, scope.channel_ids, start, end, settings.phantom_satisfaction)


def _rates(store: Store, scope: Scope, at: datetime, settings: Settings) -> Rates:
    moment = day_of(at, zone_of(settings)), at
    return rates_of(read_basis(store, scope.key, scope.channel_ids, [moment]), settings)

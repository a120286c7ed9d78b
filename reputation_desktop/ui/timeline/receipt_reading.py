"""Why the score moved between two moments, as it is shown: by groups, and the reviews of those that are open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from reputation_desktop.domain.group_receipt import Group, GroupLine, Place
from reputation_desktop.domain.receipt import HEAVIEST
from reputation_desktop.domain.score import Score
from reputation_desktop.ui.receipts.entries import EntryPage, entry_page, shared_out

if TYPE_CHECKING:
    from reputation_desktop.desk.scope import Scope
    from reputation_desktop.store.store import Store

FEW = 2
"""So many complaints are told by the days on which they were written."""


@dataclass(frozen=True, slots=True)
class ChosenTime:
    """Whose score, from when to when."""

    scope: Scope
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class ShownGroup:
    """What one group added or took.

    Attributes:
        count: how many reviews.
        points: of one decimal.
        written: when they were published, where they are few complaints; else empty.
        page: the reviews, where the group is open; they add up to `points`.
    """

    group: Group
    count: int
    points: float
    written: tuple[datetime, ...]
    page: EntryPage | None


@dataclass(frozen=True, slots=True)
class ChangeShown:
    """A receipt of a change in points of one decimal, which add up: `start` and the groups make `end`.

    Attributes:
        before: the score at its beginning, unrounded; `after` that at its end.
        enough_reviews: how many reviews in a year a score needs.
        groups: in the order of `Group`.
    """

    before: Score
    after: Score
    enough_reviews: int
    start: float
    groups: tuple[ShownGroup, ...]
    end: float


def read_change(store: Store, chosen: ChosenTime, opened: Mapping[Group, int]) -> ChangeShown:
    """Why the score moved.

    Args:
        store: the open store.
        chosen: whose score and when.
        opened: the groups that are open, with how many of their reviews are shown.
    """
    from reputation_desktop.desk.receipts import change_receipt
    from reputation_desktop.store.settings import read_settings

    receipt = change_receipt(store, chosen.scope, chosen.start, chosen.end)
    before, after = receipt.before, receipt.after
    start, end = round(before.score, 1), round(after.score, 1)
    points = shared_out(end - start, [each.points for each in receipt.groups])
    groups = [
        _shown(store, chosen, each, shown, opened.get(each.group, 0))
        for each, shown in zip(receipt.groups, points, strict=True)
    ]
    return ChangeShown(before, after, read_settings(store).enough_reviews, start, tuple(groups), end)


def read_group(
    store: Store, chosen: ChosenTime, group: Group, total: float, count: int = HEAVIEST, after: Place | None = None
) -> EntryPage:
    """The heaviest reviews of a group, or those after a place; with their rest they add up to `total`."""
    from reputation_desktop.desk.receipts import group_lines

    lines = group_lines(store, chosen.scope, chosen.start, chosen.end, group, after=after, count=count)
    return entry_page(store, lines, total)


def _shown(store: Store, chosen: ChosenTime, line: GroupLine, points: float, open_count: int) -> ShownGroup:
    few = line.group in (Group.ANSWERED, Group.OVERDUE) and line.count <= FEW
    page = read_group(store, chosen, line.group, points, max(open_count, FEW)) if few or open_count else None
    known = [each.review.published_at for each in page.entries if each.review.published_at] if few and page else []
    return ShownGroup(line.group, line.count, points, tuple(sorted(known)), page if open_count else None)

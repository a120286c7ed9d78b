"""Why the score moved, group by group, and the reviews behind it a page at a time."""

from __future__ import annotations

from datetime import datetime

from reputation_desktop.desk.score import Scope
from reputation_desktop.domain.group_receipt import ChangeReceipt, Group, LinePage, Place
from reputation_desktop.domain.receipt import HEAVIEST
from reputation_desktop.store.store import Store


def change_receipt(store: Store, scope: Scope, start: datetime, end: datetime) -> ChangeReceipt:
    """Why the score moved from `start` to `end`, which is the later moment; groups in the order of `Group`."""
    raise NotImplementedError


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
    raise NotImplementedError


def moment_lines(
    store: Store, scope: Scope, at: datetime, *, after: Place | None = None, count: int = HEAVIEST
) -> LinePage:
    """The receipt of a moment, heaviest first, `count` lines at a time.

    A line's cause is "said" or "silence". With what the phantoms make, 100 times their satisfaction, all add up to the
    score.
    """
    raise NotImplementedError

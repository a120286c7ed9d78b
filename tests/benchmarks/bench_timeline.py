"""Prints how long the timeline and its receipts take the thread that owns the store.

    python -m tests.benchmarks.bench_timeline FOLDER [--rounds N]

FOLDER holds a store (`python -m tests.benchmarks.million FOLDER` builds one of a million reviews), whose reviews are
not changed. Printed are milliseconds: the median and the longest of some rounds, after one that warms the caches.
Nothing is asserted: machines differ and are busy.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from reputation_desktop.desk.receipts import change_receipt, group_lines, moment_lines
from reputation_desktop.desk.scope import Scope, channel_scopes, shop_scope
from reputation_desktop.desk.score import receipt_between, what_if
from reputation_desktop.desk.timeline import Span, read_timeline
from reputation_desktop.domain.group_receipt import Group, LinePage
from reputation_desktop.store.channels import FIRST_SHOP
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.store import Store
from reputation_desktop.system.garbage import look_seldom
from tests.benchmarks.bench_score import measured

YEAR = timedelta(days=365)

Actions = Iterator[tuple[str, Callable[[], object]]]


def timelines(store: Store, scope: Scope, now: datetime) -> Actions:
    """The course, by its spans, of the shop and of one channel."""
    (channel, *_) = channel_scopes(store, FIRST_SHOP)
    for span in Span:
        yield f"the timeline: {span}", partial(read_timeline, store, scope, span, now)
    yield "all of one channel", lambda: read_timeline(store, channel, Span.ALL, now)


def receipts(store: Store, scope: Scope, now: datetime) -> Actions:
    """Changes by groups, and the single lines behind them, the first page and the following one."""
    start = now - YEAR
    for name, back in (("a month", YEAR / 12), ("a year", YEAR), ("ten years", 10 * YEAR)):
        yield f"the receipt of {name}", partial(change_receipt, store, scope, now - back, now)

    def lines(group: Group, page: LinePage | None = None) -> LinePage:
        return group_lines(store, scope, start, now, group, after=None if page is None else page.next)

    for group in (each.group for each in change_receipt(store, scope, start, now).groups):
        first = lines(group)
        yield f"a year's lines: {group}", partial(lines, group)
        if first.next is not None:
            yield f"the next of: {group}", partial(lines, group, first)
    first = moment_lines(store, scope, now)
    yield "the lines of this moment", lambda: moment_lines(store, scope, now)
    yield "the next of them", lambda: moment_lines(store, scope, now, after=first.next)
    yield "the lines of a year ago", lambda: moment_lines(store, scope, start)
    heaviest = [line.review_id for line in first.lines if line.review_id is not None]
    yield "three reviews gone", lambda: what_if(store, scope, now, [], [], heaviest[:3])


def run(store: Store, rounds: int, *, slow: bool) -> None:
    """Measures and prints."""
    now = datetime.now(UTC)
    scope = shop_scope(store, FIRST_SHOP, "")
    opinions, changed = store.sql("SELECT COUNT(*), SUM(changed) FROM opinion").fetchone()
    print(f"{opinions:,} opinions, of them {changed:,} changed; milliseconds{'p50':>10}{'longest':>10}")
    for actions in (timelines(store, scope, now), receipts(store, scope, now)):
        for name, action in actions:
            median, longest = measured(action, rounds)
            print(f"{name:34}{median:30.1f}{longest:10.1f}", flush=True)
    if slow:
        median, _ = measured(lambda: receipt_between(store, scope, now - YEAR, now), 1)
        print(f"{'a year, from single opinions':34}{median:30.0f}")


def main() -> None:
    """Opens the store and measures, with Python's memory kept as in the window."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--slow", action="store_true", help="also what reads every opinion")
    chosen = parser.parse_args()
    look_seldom()
    with open_store(chosen.folder) as store:
        run(store, chosen.rounds, slow=chosen.slow)


if __name__ == "__main__":
    main()

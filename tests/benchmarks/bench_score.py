"""Prints how long the score takes, whatever the window asks of it.

    python -m tests.benchmarks.bench_score FOLDER [--rounds N] [--slow]

FOLDER holds a store (`python -m tests.benchmarks.million FOLDER` builds one of a million reviews), whose reviews are
not changed. Printed are milliseconds: the median and the longest of some rounds, after one that warms the caches.
With --slow also what still reads every opinion. Nothing is asserted: machines differ and are busy.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reputation_desktop.desk.scope import shop_scope
from reputation_desktop.desk.score import receipt_between, score_now, share_of, timeline, top_receipt, what_if
from reputation_desktop.desk.today import SHOWN, today
from reputation_desktop.domain.receipt import HEAVIEST
from reputation_desktop.store.channels import FIRST_SHOP
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.store.store import Store

DAY = timedelta(days=1)
YEAR = 365 * DAY


def measured(action: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Milliseconds: the median and the longest."""
    took = []
    for _ in range(rounds + 1):
        begun = time.perf_counter()
        action()
        took.append((time.perf_counter() - begun) * 1_000)
    return statistics.median(took[1:]), max(took[1:])


def run(store: Store, rounds: int, *, slow: bool) -> None:
    """Measures and prints."""
    now = datetime.now(UTC)
    scope = shop_scope(store, FIRST_SHOP, "")
    reviews, changed = store.sql("SELECT COUNT(*), SUM(changed) FROM opinion").fetchone()
    waiting = list(inbox(store, InboxQuery(awaiting=True, complaints=True), now, 3))
    answered = [each.id for each in waiting]
    actions: dict[str, Callable[[], object]] = {
        "the score now": lambda: score_now(store, scope, now),
        "the score half a year ago": lambda: score_now(store, scope, now - YEAR / 2),
        "the line of 92 days": lambda: timeline(store, scope, now - SHOWN, now),
        "of a year": lambda: timeline(store, scope, now - YEAR, now),
        "of ten years": lambda: timeline(store, scope, now - 10 * YEAR, now),
        "why it is what it is": lambda: top_receipt(store, scope, now, HEAVIEST),
        "why it was, half a year ago": lambda: top_receipt(store, scope, now - YEAR / 2, HEAVIEST),
        "a review's share": lambda: share_of(store, waiting[0], now),
        "three answered, six more": lambda: what_if(store, scope, now, answered, [1.0] * 6),
        "all of Today": lambda: today(store, now),
    }
    print(f"{reviews:,} opinions, of them {changed:,} changed; milliseconds{'p50':>10}{'longest':>10}")
    for name, action in actions.items():
        median, longest = measured(action, rounds)
        print(f"{name:30}{median:34.1f}{longest:10.1f}", flush=True)
    if slow:
        median, _ = measured(lambda: receipt_between(store, scope, now - YEAR, now), 1)
        print(f"{'the receipt of a year':30}{median:34.0f}")


def main() -> None:
    """Opens the store and measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--slow", action="store_true")
    chosen = parser.parse_args()
    with open_store(chosen.folder) as store:
        run(store, chosen.rounds, slow=chosen.slow)


if __name__ == "__main__":
    main()

"""Prints how long the window waits for the inbox of a store with a million reviews.

    python -m tests.benchmarks.bench_store [FOLDER] [--reviews N] [--rounds N]

The store is built in FOLDER where it is absent. Printed are milliseconds, after one round that warms the caches:
until the first ids of a list and the rows of its first screen are there; until counts are; until the 200 rows
anywhere in the list are, as after a jump of the scroll bar. For lists also how long the longest later piece took,
and all of them. Nothing is asserted: machines differ and are busy.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from array import array
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reputation_desktop.desk.listing import Listing, list_rows, waits_by_channel
from reputation_desktop.store.listing import languages_seen
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.standings import tallies
from reputation_desktop.store.store import Store
from tests.benchmarks.million import CHANNELS, LANGUAGES, build

SCREEN = 20
JUMP = 200


def lists(now: datetime) -> dict[str, list[InboxQuery]]:
    """What the chips can ask, each with some variety."""
    channels = range(1, len(CHANNELS) + 1)
    years = [now - timedelta(days=365 * number) for number in range(1, 10)]
    return {
        "everything": [InboxQuery()],
        "asking": [InboxQuery(asking=True)],
        "asking, newest first": [InboxQuery(asking=True, newest_first=True)],
        "asking, one channel": [InboxQuery(asking=True, channel_id=each) for each in channels],
        "awaiting": [InboxQuery(awaiting=True)],
        "complaints": [InboxQuery(complaints=True)],
        "praise": [InboxQuery(praise=True)],
        "mixed": [InboxQuery(mixed=True)],
        "neutral": [InboxQuery(neutral=True)],
        "unjudged": [InboxQuery(unjudged=True)],
        "mentions": [InboxQuery(mentions=True)],
        "mentions that complain": [InboxQuery(mentions=True, complaints=True)],
        "answered": [InboxQuery(answered=True)],
        "snoozed": [InboxQuery(snoozed=True)],
        "drafted": [InboxQuery(drafted=True)],
        "to be posted": [InboxQuery(to_be_posted=True)],
        "removed": [InboxQuery(removed=True)],
        "edited": [InboxQuery(edited=True)],
        "one channel": [InboxQuery(channel_id=each) for each in channels],
        "complaints, one channel": [InboxQuery(complaints=True, channel_id=each) for each in channels],
        "stars": [InboxQuery(stars=(each,)) for each in range(1, 6)],
        "language": [InboxQuery(language=each) for each in LANGUAGES],
        "a year": [InboxQuery(since=each, until=each + timedelta(days=365)) for each in years],
        "a year's complaints": [
            InboxQuery(complaints=True, since=each, until=each + timedelta(days=365)) for each in years
        ],
        "seen since yesterday": [InboxQuery(seen_since=now - timedelta(days=1))],
        "one topic": [InboxQuery(topic=each) for each in ("price", "waiting", "place")],
        "channel, language and stars": [InboxQuery(channel_id=each, language="es", stars=(2, 3)) for each in channels],
    }


def searches(authors: Sequence[str]) -> dict[str, list[InboxQuery]]:
    """What a person may type: (kind of search → searches)."""
    typed: dict[str, Sequence[str]] = {
        "a rare name": authors,
        "a common word": ("coffee", "soup", "the", "personal", "freundlich", "bon", "mesa"),
        "a beginning of three letters": ("cof", "sou", "sta", "fre", "emp", "caf", "rui"),
        "a broad beginning": ("kal", "ste", "mas"),
        "two words": ("coffee cold", "soup waited", "zimmer sauber", "café froide", "mesa ruidoso"),
        "words without spaces": ("遅い", "清潔", "料理"),
        "nothing that is there": ("xylophone", "qq"),
    }
    found = {name: [InboxQuery(search=each) for each in words] for name, words in typed.items()}
    complaints = [InboxQuery(search=each, complaints=True, channel_id=3) for each in ("coffee", "suppe")]
    asking = [InboxQuery(search=each, asking=True) for each in ("coffee", "suppe")]
    return {**found, "a common word in complaints": complaints, "a common word in what asks": asking}


def measured(rounds: int, actions: Sequence[Callable[[], object]]) -> list[float]:
    """Milliseconds of every action in every round but the first."""
    took: list[float] = []
    for number in range(rounds + 1):
        for action in actions:
            begun = time.perf_counter()
            action()
            if number:
                took.append((time.perf_counter() - begun) * 1_000)
    return took


def first_screen(store: Store, query: InboxQuery, now: datetime) -> None:
    """As a window opens a list."""
    ids = Listing(store, query, now).next_ids()
    list_rows(store, (ids or array("q"))[:SCREEN], now)


def later_pieces(store: Store, query: InboxQuery, now: datetime) -> Iterator[float]:
    """Milliseconds of each piece."""
    listing = Listing(store, query, now)
    begun = time.perf_counter()
    while listing.next_ids() is not None:
        yield (time.perf_counter() - begun) * 1_000
        begun = time.perf_counter()


def told(name: str, took: Sequence[float], more: str = "") -> str:
    """One line."""
    p = statistics.quantiles(took, n=100, method="inclusive")
    return f"{name:32}{p[49]:8.2f}{p[94]:8.2f}{p[98]:8.2f}{more}"


def run(store: Store, rounds: int) -> None:
    """Measures and prints."""
    now = datetime.now(UTC)
    (reviews,) = store.sql("SELECT MAX(id) FROM review").fetchone()
    places = [reviews * share // 10 for share in range(1, 10)]
    authors = [str(store.sql("SELECT author FROM review WHERE id = ?", (each,)).fetchone()[0]) for each in places]
    print(f"{reviews:,} reviews, milliseconds{'p50':>15}{'p95':>8}{'p99':>8}   longest piece, all of it")
    for name, queries in {**lists(now), **searches(authors)}.items():
        took = measured(rounds, [lambda query=query: first_screen(store, query, now) for query in queries])  # type: ignore[misc]
        pieces = list(later_pieces(store, queries[0], now)) or [0.0]
        print(told(name, took, f"{max(pieces):10.1f}{sum(pieces):12.0f}"))
    ids = array("q", (each for (each,) in store.sql("SELECT id FROM review ORDER BY sort_at DESC, id DESC")))
    chance = random.Random(1)

    def jump() -> None:
        place = chance.randrange(max(1, len(ids) - JUMP))
        list_rows(store, ids[place : place + JUMP], now)

    for name, action in (
        ("a jump", jump),
        ("what asks, by channel", lambda: waits_by_channel(store, now)),
        ("tallies", lambda: tallies(store)),
        ("languages", lambda: languages_seen(store)),
    ):
        print(told(name, measured(rounds, [action] * 5)))


def main() -> None:
    """Builds the store where it is absent, then measures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--reviews", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=20)
    chosen = parser.parse_args()
    folder = chosen.folder or Path(tempfile.gettempdir()) / f"reputation-{chosen.reviews}"
    with open_store(build(folder, chosen.reviews)) as store:
        run(store, chosen.rounds)


if __name__ == "__main__":
    main()

"""Builds a store of a million reviews, for benchmarks and for looking at the window with it.

    python -m tests.benchmarks.million FOLDER [REVIEWS]

Ten years of eight channels in five languages, invented, written straight into the store's own tables and
then derived as `check --repair` does. The same seed gives the same reviews, told from the present moment.
"""

from __future__ import annotations

import argparse
import itertools
import random
import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from reputation_desktop.domain.judgement import judged_anew
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.store.checking import COUNTED
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.settings import rebuild_all
from reputation_desktop.store.store import Store
from tests.building import channel, in_berlin

HOUR = to_micros(datetime(1970, 1, 1, 1, tzinfo=UTC))
DAY = 24 * HOUR
YEARS = 10
ROUND = 6 * HOUR
CHARACTERS = 435
BATCH = 20_000
THRESHOLD = 0.5
LATEST_DAYS = 30
WAITING_SHARE = 0.03
"""Of the complaints of the latest days so many wait; the older ones are answered."""

CHANNELS = (
    # name, share of the reviews, mentions, highest of the stars
    ("Google", 40, False, 5),
    ("Tripadvisor", 20, False, 5),
    ("Booking", 14, False, 10),
    ("Facebook", 10, False, 5),
    ("Own site", 8, False, 5),
    ("Trustpilot", 5, False, 5),
    ("Newspapers", 2, True, 5),
    ("Counter", 1, False, 5),
)
LANGUAGES = {"de": 60, "en": 24, "fr": 10, "es": 5, "ja": 1}
JAPANESE = "料理は美味しいがサービスは遅い。店員は親切で部屋は清潔だった。予約が取れず残念、また来たい。"
EVERYDAY = {
    "de": "das die der und war sehr wir ein nicht mit essen personal freundlich zimmer kaffee suppe kalt wieder gern "
    "leider lange gewartet preis gut lecker bedienung sauber schön frühstück empfehlen terrasse torte schnell laut",
    "en": "the and was a we to very for with not food staff friendly room coffee soup cold again would waited long "
    "price good tasty service clean lovely breakfast recommend terrace cake quick loud refund waiter booking table",
    "fr": "le la les et était très nous un pas avec repas personnel aimable chambre café soupe froide encore attendu "
    "longtemps prix bon délicieux propre joli déjeuner conseille terrasse gâteau rapide bruyant serveur table",
    "es": "el la los y era muy un no con comida personal amable habitación café sopa fría volver esperado mucho "
    "precio bueno rico servicio limpio bonito desayuno recomiendo terraza tarta rápido ruidoso camarero mesa",
}
SYLLABLES = re.findall("..", "kalomirestavetogabrischupedoalfironebatelgrumasiveaulholcemdrapo")
TOPICS = ("service", "waiting", "price", "quality", "cleanliness", "delivery", "booking", "returns", "place")


@dataclass(frozen=True, slots=True)
class Profile:
    """A sort of review: how often, its stars of five, what its words say."""

    share: int
    stars: int | None
    complains: float | None
    praised: bool

    def verdict(self) -> tuple[Kind, bool]:
        if self.complains is None:
            return Kind.UNJUDGED, False
        return judged_anew(
            None if self.stars is None else (self.stars - 1) / 4, self.complains, self.praised, THRESHOLD
        )


PROFILES = (
    Profile(52, 5, 0.1, True),
    Profile(18, 4, 0.2, True),
    Profile(5, 4, 0.7, True),
    Profile(3, 3, 0.8, True),
    Profile(6, 3, 0.2, False),
    Profile(4, 2, 0.8, False),
    Profile(8, 1, 0.9, False),
    Profile(3, None, 0.3, False),
)
UNREAD = Profile(0, None, None, False)
"""What is written in a language that cannot be judged."""


def build(folder: Path, reviews: int = 1_000_000, seed: int = 7) -> Path:
    """The folder with the store, which is built where it is absent or of another size; minutes for a million."""
    if (folder / FILE_NAME).exists():
        with open_store(folder, durable=False) as store:
            if store.sql("SELECT COUNT(*) FROM review").fetchone() == (reviews,):
                return folder
        shutil.rmtree(folder)
    unfinished = folder.with_name(f"{folder.name}-unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    with open_store(unfinished, durable=False) as store:
        _fill(store, reviews, random.Random(seed))
    unfinished.rename(folder)
    return folder


def _fill(store: Store, reviews: int, chance: random.Random) -> None:
    in_berlin(store)
    for name, _, mention, _ in CHANNELS:
        channel(store, name, platform="google_alerts" if mention else "feed", mention=mention)
    store.sql("PRAGMA synchronous = OFF")
    rows = Reviews(reviews, chance).rows()
    while batch := list(itertools.islice(rows, BATCH)):
        insert = f"INSERT INTO review ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"
        with store.transaction():
            store.many(insert, batch)
    with store.transaction():
        store.sql(_EARLIER_VERSIONS)
        store.sql("INSERT INTO review_words (rowid, title, text, author) SELECT id, title, text, author FROM review")
        store.sql(f"INSERT INTO tally {COUNTED}")
    with store.transaction():
        rebuild_all(store)
    store.sql("PRAGMA wal_checkpoint(TRUNCATE)")


COLUMNS = (
    "id", "channel_id", "key", "road", "url", "author", "title", "text", "stars", "worst", "best", "stars_raw",
    "mention", "told_mention", "about", "outlet", "declared_language", "claimed", "published_at", "date_basis",
    "sort_at", "seen_at", "version", "version_seen_at", "edited_at", "fingerprint", "removed_at", "reply_text",
    "reply_at", "reply_seen_at", "satisfaction", "kind", "complaint", "judged_kind", "judged_complaint",
    "judged_satisfaction", "complaint_probability", "praised", "language", "phrases", "topics", "engine", "set_aside",
    "state", "cycle", "cycle_at", "cycle_seen_at", "clock_at", "closed_at", "from_before", "snoozed_until_at", "note",
)  # fmt: skip
_EARLIER_VERSIONS = """
INSERT INTO version
SELECT id, 1, title, substr(text, 1, 300), stars, worst, best, stars_raw, seen_at, NULL, edited_at, 'earlier',
    satisfaction, kind, complaint, complaint_probability, praised, NULL, language, engine, 'awaiting', published_at,
    seen_at, clock_at, NULL
FROM review WHERE version = 2
"""


class Reviews:
    """Invents reviews, the oldest first."""

    def __init__(self, reviews: int, chance: random.Random) -> None:
        self._reviews = reviews
        self._chance = chance
        self._now = to_micros(datetime.now(UTC) - timedelta(minutes=10))
        self._words = {language: Words(language, chance) for language in LANGUAGES}
        self._authors = [f"{first} {last}" for first in _names(300, chance) for last in _names(300, chance)]

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Rows of table `review`, by `COLUMNS`."""
        chance = self._chance
        channels = [share for _, share, _, _ in CHANNELS]
        profiles = [profile.share for profile in PROFILES]
        verdicts = {profile: profile.verdict() for profile in (*PROFILES, UNREAD)}
        for begin in range(0, self._reviews, BATCH):
            size = min(BATCH, self._reviews - begin)
            for place, where, language, profile in zip(
                range(begin, begin + size),
                chance.choices(range(len(CHANNELS)), channels, k=size),
                chance.choices(list(LANGUAGES), list(LANGUAGES.values()), k=size),
                chance.choices(PROFILES, profiles, k=size),
                strict=True,
            ):
                chosen = UNREAD if language == "ja" else profile
                yield self._row(place + 1, where, language, chosen, *verdicts[chosen])

    def _row(
        self, number: int, where: int, language: str, profile: Profile, kind: Kind, complaint: bool
    ) -> tuple[Any, ...]:
        chance, now = self._chance, self._now
        _, _, mention, best = CHANNELS[where]
        left = 1 - number / self._reviews
        published = now - int(YEARS * 365 * DAY * left**1.4)
        seen = min(now, published - published % ROUND + ROUND)
        worth = None if mention or profile.stars is None else (profile.stars - 1) / 4
        stars = None if worth is None else 1 + worth * (best - 1)
        said = None if profile.complains is None else 1 - profile.complains
        satisfaction = worth if worth is not None else said
        if mention or profile.stars is None:
            kind, complaint = Profile(0, None, profile.complains, profile.praised).verdict()
        state, closed, snoozed = self._standing(kind, published, seen)
        replied = state is State.ANSWERED
        edited = seen < now - DAY and chance.random() < 0.005
        removed = seen + (now - seen) // 2 if chance.random() < 0.005 else None
        clock = published if complaint and not mention else None
        writer = self._words[language]
        return (
            number, where + 1, f"k{number}", "feed", f"https://example.org/{where}/{number}",
            chance.choice(self._authors), writer.title(), writer.text(), stars,
            None if worth is None else 1, None if worth is None else best, None if stars is None else f"{stars:g}",
            mention, mention, "", "", "", "", published, "claimed",
            published, seen, 2 if edited else 1, seen + DAY // 2 if edited else seen,
            seen + DAY // 2 if edited else None, f"f{number}", removed, "Thank you." if replied else None,
            closed if replied else None, closed if replied else None, satisfaction, kind, complaint, kind, complaint,
            satisfaction, profile.complains, profile.praised, language, "[[4, 12, 0.8], [30, 41, -0.4]]",
            _topics(chance), "invented 1", False,
            state, 1, published, seen, clock, closed, False, snoozed, "",
        )  # fmt: skip

    def _standing(self, kind: Kind, published: int, seen: int) -> tuple[State, int | None, int | None]:
        """State, when it was closed, until when it sleeps: complaints are answered, praise now and then."""
        chance = self._chance
        closed = min(self._now, seen + int(chance.random() * 3 * DAY))
        if kind not in (Kind.COMPLAINT, Kind.MIXED):
            return (State.ANSWERED, closed, None) if chance.random() < 0.3 else (State.AWAITING, None, None)
        if published > self._now - LATEST_DAYS * DAY and chance.random() < WAITING_SHARE:
            state = chance.choices((State.AWAITING, State.DRAFTED, State.TO_BE_POSTED), (16, 3, 1))[0]
            return state, None, self._now + 2 * DAY if chance.random() < 0.1 else None
        return chance.choices((State.ANSWERED, State.NO_ANSWER_NEEDED), (97, 3))[0], closed, None


class Words:
    """Writes in one language: everyday words, rarer ones, and now and then a name that hardly anybody uses."""

    def __init__(self, language: str, chance: random.Random) -> None:
        self._chance = chance
        everyday = EVERYDAY.get(language, "").split()
        if everyday:
            self._sentences = [_sentence(everyday, chance) for _ in range(6_000)]
        else:
            self._sentences = [JAPANESE[place:] + JAPANESE[:place] for place in range(len(JAPANESE))]
        self._rare = _names(60_000, chance)

    def text(self) -> str:
        """About `CHARACTERS` long."""
        sentences = self._chance.choices(self._sentences, k=7)
        rare = self._rare[int(len(self._rare) * self._chance.random() ** 2)]
        return f"{sentences[0]} {rare}. {' '.join(sentences[1:])}"[:CHARACTERS]

    def title(self) -> str:
        """A few words, or none."""
        return self._chance.choice(self._sentences)[:24] if self._chance.random() < 0.3 else ""


def _sentence(everyday: list[str], chance: random.Random) -> str:
    weights = [1 / rank for rank in range(2, len(everyday) + 2)]
    words = chance.choices(everyday, weights, k=chance.randint(7, 13)) + _names(1, chance)
    return " ".join(words).capitalize() + "."


def _names(number: int, chance: random.Random) -> list[str]:
    return ["".join(chance.choices(SYLLABLES, k=chance.choice((2, 3, 3, 4)))).capitalize() for _ in range(number)]


def _topics(chance: random.Random) -> str:
    told = [
        f'["{topic}", {chance.choice((-0.8, 0.9))}, 4, 12]' for topic in chance.sample(TOPICS, chance.randint(0, 2))
    ]
    return f"[{', '.join(told)}]"


def main() -> None:
    """Builds a store where the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("reviews", type=int, nargs="?", default=1_000_000)
    chosen = parser.parse_args()
    begun = time.perf_counter()
    build(chosen.folder, chosen.reviews)
    print(f"{chosen.reviews:,} reviews in {chosen.folder}, {time.perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()

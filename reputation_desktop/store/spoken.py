"""What was said in some time: how much in which channel, of what, and how far it went."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.domain.review import Kind, Spread
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.standings import number_list
from reputation_desktop.store.store import Store

_COUNTED = """
r.channel_id IN ({ids}) AND r.sort_at > ?1 AND r.sort_at <= ?2
AND EXISTS (SELECT 1 FROM opinion o WHERE o.review_id = r.id)
"""
"""Published after the one moment and until the other, and counted then or later."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """How much was said in a channel.

    Attributes:
        reviews: those that count, mentions included.
        complaints: those of them that complain.
        praise: those of them that praise and do not complain.
    """

    channel_id: int
    reviews: int
    complaints: int
    praise: int


def spoken_between(store: Store, channel_ids: Iterable[int], start: datetime, end: datetime) -> list[Spoken]:
    """How much was published after `start` and until `end`, by the channels in which there was anything."""
    rows = store.sql(
        f"SELECT r.channel_id, COUNT(*), SUM(r.complaint), SUM(r.kind = '{Kind.PRAISE}' AND NOT r.complaint)"
        f" FROM review r WHERE {_COUNTED.format(ids=number_list(channel_ids))} GROUP BY r.channel_id",
        (to_micros(start), to_micros(end)),
    )
    return [Spoken(*row) for row in rows]


def kinds_and_spreads(
    store: Store, channel_ids: Iterable[int], start: datetime, end: datetime
) -> list[tuple[Kind, Spread]]:
    """What `reach` counts: every counted review that was published after `start` and until `end`."""
    rows = store.sql(
        "SELECT r.kind, r.likes, r.shares, r.comments, r.followers FROM review r"
        f" WHERE {_COUNTED.format(ids=number_list(channel_ids))}",
        (to_micros(start), to_micros(end)),
    )
    return [(Kind(row[0]), Spread(*row[1:])) for row in rows]


@dataclass(frozen=True, slots=True)
class TopicCount:
    """How many reviews praise a topic, and how many blame it."""

    topic: str
    praised: int
    blamed: int


def topics_between(store: Store, channel_ids: Iterable[int], start: datetime, end: datetime) -> list[TopicCount]:
    """What the reviews between two moments speak of where that was judged, most spoken of first."""
    praised: dict[str, int] = {}
    blamed: dict[str, int] = {}
    for (topics,) in store.sql(
        f"SELECT r.topics FROM review r WHERE {_COUNTED.format(ids=number_list(channel_ids))}"
        " AND r.topics <> '[]' AND r.removed_at IS NULL",
        (to_micros(start), to_micros(end)),
    ):
        told = json.loads(topics)
        for counts, side in ((praised, 1), (blamed, -1)):
            for topic in {name for name, polarity, *_ in told if polarity * side > 0}:
                counts[topic] = counts.get(topic, 0) + 1
    counted = [TopicCount(name, praised.get(name, 0), blamed.get(name, 0)) for name in {*praised, *blamed}]
    return sorted(counted, key=lambda each: (-each.praised - each.blamed, each.topic))

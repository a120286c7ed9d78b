"""Praise as it is shown to others: read by a page at a time, newest first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from reputation_desktop.domain.praise import Praise
from reputation_desktop.domain.review import Rating
from reputation_desktop.store.channels import channels
from reputation_desktop.store.fields import moment_or_none
from reputation_desktop.store.listing import listed_ids
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.store import Store

STEP = 100
"""Reviews that are read at once."""

_ROWS = """
SELECT r.id, s.name, c.name, r.author, r.title, r.text, r.stars, r.worst, r.best, r.stars_raw, r.mention, r.language,
    r.published_at, r.phrases
FROM review r JOIN channel c ON c.id = r.channel_id JOIN shop s ON s.id = c.shop_id
WHERE r.id IN (SELECT value FROM json_each(?)) AND r.kind = 'praise' AND (r.text <> '' OR r.title <> '')
    AND r.removed_at IS NULL AND NOT r.set_aside AND r.state NOT IN ('not about us', 'reported') AND r.road <> 'counter'
    AND r.channel_id NOT IN (SELECT value FROM json_each(?)) AND (? OR NOT r.mention)
"""


def praise_found(
    store: Store, now: datetime, *, shop_id: int, channel_id: int | None, language: str, mentions: bool
) -> Iterator[list[Praise]]:
    """Praise that can be shown, newest first, in steps of a few milliseconds; a step may find none.

    Praise without words, no longer on its page, not about the shop or of a muted or a competitor's channel is left
    out.

    Args:
        store: the open store.
        now: the moment.
        shop_id: of this shop alone.
        channel_id: of this channel alone, or None.
        language: in this language alone, by its code, or empty.
        mentions: whether posts and articles are wanted too.
    """
    elsewhere = _elsewhere(store)
    query = InboxQuery(praise=True, shop_id=shop_id, channel_id=channel_id, language=language)
    for chunk in listed_ids(store, query, now):
        ids = list(chunk)
        for start in range(0, max(1, len(ids)), STEP):
            yield _praise(store, ids[start : start + STEP], elsewhere, mentions)


def praise_numbered(store: Store, ids: Sequence[int]) -> list[Praise]:
    """These praises as they are now, in this order; those that can no longer be shown are left out."""
    return _praise(store, ids, _elsewhere(store), mentions=True)


def _elsewhere(store: Store) -> str:
    """The channels whose praise is not the shop's, as JSON."""
    return json.dumps([each.id for each in channels(store, removed=True) if not each.counted])


def _praise(store: Store, ids: Sequence[int], elsewhere: str, mentions: bool) -> list[Praise]:
    rows = {row[0]: row for row in store.sql(_ROWS, (json.dumps(list(ids)), elsewhere, mentions))}
    return [_one(*rows[each]) for each in ids if each in rows]


def _one(
    identity: int, shop: str, channel: str, author: str, title: str, text: str, stars: float | None,
    worst: float | None, best: float | None, raw: str | None, mention: int, language: str, published: int | None,
    phrases: str,
) -> Praise:  # fmt: skip
    rated = raw is not None and worst is not None and best is not None
    rating = Rating(stars, worst, best, raw) if rated else None  # type: ignore[arg-type]  # known by `rated`
    weight = sum(weight for _, _, weight in json.loads(phrases))
    return Praise(
        identity, shop, channel, author.strip(), title.strip(), text.strip(), rating, bool(mention), language,
        moment_or_none(published), weight,
    )  # fmt: skip

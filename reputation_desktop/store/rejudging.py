"""Applies the owner's corrections and today's settings to what was read in the reviews, past versions included.

Inside a transaction of the caller, who derives the opinions anew afterwards.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from reputation_desktop.domain.review import Kind, Rating
from reputation_desktop.domain.verdict import Grounds, Verdict, starts_clock, taken_as_mention, verdict_of
from reputation_desktop.domain.word_filter import excluded
from reputation_desktop.store.fields import MICROSECOND, micros_or_none, moment_or_none, to_moment
from reputation_desktop.store.opinions import Rules
from reputation_desktop.store.store import Store

PRESENT = 0
"""Stands for the number of the version that a review has now."""

_GROUNDS = f"""
SELECT r.id, {PRESENT}, r.stars, r.worst, r.best, r.judged_kind, r.judged_complaint, r.judged_satisfaction,
    r.complaint_probability, r.praised, r.corrected_kind, r.cycle_at, r.cycle_seen_at, r.mention, r.set_aside,
    r.judged_kind, r.judged_complaint, r.kind, r.complaint, r.satisfaction, r.clock_at
FROM review r WHERE r.channel_id = :channel {{which}}
UNION ALL
SELECT r.id, v.number, v.stars, v.worst, v.best, v.kind, v.complaint, v.satisfaction,
    v.complaint_probability, v.praised, v.corrected_kind, v.cycle_at, v.cycle_seen_at, r.mention, r.set_aside,
    v.kind, v.complaint, v.kind, v.complaint, v.satisfaction, v.clock_at
FROM review r JOIN version v ON v.review_id = r.id WHERE r.channel_id = :channel {{which}}
"""
_SOME = "AND r.id IN (SELECT value FROM json_each(:ids))"

_HOLDS_NOW = """
UPDATE review SET judged_kind = ?, judged_complaint = ?, kind = ?, complaint = ?, satisfaction = ?, clock_at = ?
WHERE id = ?
"""
_HELD_THEN = """
UPDATE version SET kind = ?, complaint = ?, satisfaction = ?, clock_at = ? WHERE review_id = ? AND number = ?
"""


@dataclass(frozen=True, slots=True)
class Overruled:
    """A version whose stored verdict is no longer the one that holds."""

    review_id: int
    number: int
    verdict: Verdict


def overruled(store: Store, channel_id: int, rules: Rules, review_ids: list[int] | None = None) -> Iterator[Overruled]:
    """The versions of a channel's reviews, or of some of them, whose verdict is another by today's rules."""
    rows = store.database.connection().execute(
        _GROUNDS.format(which="" if review_ids is None else _SOME),
        {"channel": channel_id, "ids": json.dumps(review_ids)},
    )
    for review_id, number, *facts in rows:
        *known, mention, set_aside = facts[:13]
        clocked = starts_clock(rules.channel, mention=bool(mention), set_aside=bool(set_aside))
        verdict = verdict_of(_grounds(*known), rules.shop, clocked=clocked)
        now = (
            verdict.judged_kind, verdict.judged_complaint, verdict.kind, verdict.complaint, verdict.satisfaction,
            micros_or_none(verdict.clock_at),
        )  # fmt: skip
        since = 0 if number == PRESENT else 2
        if now[since:] != tuple(facts[13 + since :]):
            yield Overruled(review_id, number, verdict)


def _grounds(
    stars: float | None,
    worst: float | None,
    best: float | None,
    kind: str,
    complaint: int,
    satisfaction: float | None,
    probability: float | None,
    praised: int,
    correction: str | None,
    cycle_at: int | None,
    cycle_seen_at: int,
) -> Grounds:
    rating = None if stars is None or worst is None or best is None else Rating(stars, worst, best, "")
    return Grounds(
        stars=None if rating is None else rating.satisfaction,
        kind=Kind(kind),
        complaint=bool(complaint),
        satisfaction=satisfaction,
        complaint_probability=probability,
        praised=bool(praised),
        correction=None if correction is None else Kind(correction),
        cycle_at=moment_or_none(cycle_at),
        cycle_seen_at=to_moment(cycle_seen_at),
    )


def rejudge(store: Store, channel_id: int, rules: Rules, review_ids: list[int] | None = None) -> None:
    """Writes what holds of a channel's reviews, or of some of them, by today's rules."""
    present, earlier = [], []
    for each in overruled(store, channel_id, rules, review_ids):
        verdict = each.verdict
        held = (verdict.kind, verdict.complaint, verdict.satisfaction, micros_or_none(verdict.clock_at))
        if each.number == PRESENT:
            present.append((verdict.judged_kind, verdict.judged_complaint, *held, each.review_id))
        else:
            earlier.append((*held, each.review_id, each.number))
    store.many(_HOLDS_NOW, present)
    store.many(_HELD_THEN, earlier)


_OLD = """
(published_at IS NULL OR seen_at - published_at > :limit) AND (cycle = 1 OR cycle_seen_at - cycle_at > :limit)
"""


def sort_anew(store: Store, channel_id: int, rules: Rules) -> None:
    """Sorts a channel's reviews by today's rules: mention or review, set aside or not, from before or not."""
    run = store.database.connection().execute
    run(
        "UPDATE review SET mention = :wanted WHERE channel_id = :channel AND mention <> :wanted"
        if rules.channel.mentions
        else "UPDATE review SET mention = told_mention WHERE channel_id = :channel AND mention <> told_mention",
        {"channel": channel_id, "wanted": taken_as_mention(False, rules.channel)},
    )
    limit = timedelta(days=rules.shop.from_before_days) // MICROSECOND
    run(
        f"UPDATE review SET from_before = NOT from_before WHERE channel_id = :channel AND from_before <> ({_OLD})",
        {"channel": channel_id, "limit": limit},
    )
    rows = run(
        "SELECT id, title, text, url, mention, set_aside FROM review WHERE channel_id = ? AND (mention OR set_aside)",
        (channel_id,),
    ).fetchall()
    flipped = [
        (review_id,)
        for review_id, title, text, url, mention, set_aside in rows
        if bool(set_aside) != bool(mention and excluded(rules.channel, title, text, url))
    ]
    store.many("UPDATE review SET set_aside = NOT set_aside WHERE id = ?", flipped)

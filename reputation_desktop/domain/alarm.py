"""Alarms: when more happens, or less, than chance explains. The statistics stay here; screens use words."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from reputation_desktop.domain.review import Spread

RECENT = timedelta(days=7)
BASELINE_WEEKS = 26
AT_LEAST = 3
RARE = 0.002
"""Poisson tail below which a week of complaints is no chance: about once in ten years of weeks."""

REARMED_AFTER = timedelta(days=14)
KNOWN_OPINIONS = 10
SILENT = 0.01
STOPPED_AFTER_FAILURES = 3
UNREACHED_FOR = timedelta(hours=12)
WIDELY_FOLLOWED = 10_000


class AlarmKind(StrEnum):
    """What an alarm is about."""

    COMPLAINTS = "complaints"
    SILENCE = "silence"
    SPREAD = "spread"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Alarm:
    """One alarm in words. `subject` tells apart alarms of one kind (a channel, a review).

    The sentence is a `Sentence`, unless an earlier version of the program stored it as English words alone.
    """

    kind: AlarmKind
    subject: str
    at: datetime
    sentence: str


def poisson_tail(count: int, expected: float) -> float:
    """The probability of `count` or more where `expected` is the mean (Poisson)."""
    if count <= 0:
        return 1.0
    if expected <= 0:
        return 0.0
    terms = (math.exp(i * math.log(expected) - expected - math.lgamma(i + 1)) for i in range(count))
    return max(0.0, 1.0 - math.fsum(terms))


def complaints_alarm(complained_at: Iterable[datetime], now: datetime) -> bool:
    """Whether the complaints of the last 7 days are more than the 26 weeks before explain."""
    start = now - RECENT
    baseline_start = start - BASELINE_WEEKS * RECENT
    recent = baseline = 0
    for moment in complained_at:
        if start < moment <= now:
            recent += 1
        elif baseline_start < moment <= start:
            baseline += 1
    return recent >= AT_LEAST and poisson_tail(recent, baseline / BASELINE_WEEKS) < RARE


def silence_alarm(opinions_at: Sequence[datetime], now: datetime) -> bool:
    """Whether a channel is silent for longer than its own pace explains.

    With n opinions over a span, gaps are taken as exponential with the mean span/(n − 1); the alarm rings
    where a gap as long as the present one has a probability under 1 %. The caller has made sure that the
    rounds of that time succeeded.
    """
    if len(opinions_at) < KNOWN_OPINIONS:
        return False
    first, last = min(opinions_at), max(opinions_at)
    mean_gap = (last - first) / (len(opinions_at) - 1)
    if mean_gap <= timedelta(0) or now <= last:
        return False
    return math.exp(-((now - last) / mean_gap)) < SILENT


def spreads(spread: Spread, from_reactions: int) -> bool:
    """Whether one post travels: many reactions, or an author whom many follow."""
    reactions = sum(count or 0 for count in (spread.likes, spread.shares, spread.comments))
    return reactions >= from_reactions or (spread.followers or 0) >= WIDELY_FOLLOWED


def rings(last_rung_at: datetime | None, now: datetime) -> bool:
    """Whether an alarm that last rang then may ring again; it is armed anew after 14 days."""
    return last_rung_at is None or now - last_rung_at >= REARMED_AFTER

"""What holds of a version now: what was read in it, under the owner's correction and today's settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from reputation_desktop.domain.dating import DateBasis, Dated
from reputation_desktop.domain.judgement import corrected, judged_anew
from reputation_desktop.domain.reminder import clock_start
from reputation_desktop.domain.review import Kind
from reputation_desktop.domain.settings import ChannelSettings, Settings


@dataclass(frozen=True, slots=True)
class Grounds:
    """What is known of a version for good; nothing here depends on a setting.

    Attributes:
        stars: the satisfaction that the stars say, or None.
        kind: the engine's word, by the threshold of its time; so is `complaint`.
        satisfaction: the engine's.
        complaint_probability: by the words, or None where they were not judged.
        praised: praise was found in the words.
        correction: the owner's word, or None.
        cycle_at: when the customer wrote what the present cycle is about: the publication, or the edit that
            opened it; None where that is undated and from before.
        cycle_seen_at: when that was first seen.
    """

    stars: float | None
    kind: Kind
    complaint: bool
    satisfaction: float | None
    complaint_probability: float | None
    praised: bool
    correction: Kind | None
    cycle_at: datetime | None
    cycle_seen_at: datetime


@dataclass(frozen=True, slots=True)
class Verdict:
    """What holds: `kind`, `complaint` and `satisfaction` with the owner's correction, `judged_…` without it."""

    judged_kind: Kind
    judged_complaint: bool
    kind: Kind
    complaint: bool
    satisfaction: float | None
    clock_at: datetime | None


def verdict_of(grounds: Grounds, shop: Settings, *, clocked: bool) -> Verdict:
    """Judges a version by its grounds, as if today's settings had always held.

    Args:
        grounds: what is known of it.
        shop: the threshold, and what is from before.
        clocked: whether a complaint there starts a clock (see `starts_clock`).
    """
    judged_kind, judged_complaint = grounds.kind, grounds.complaint
    if grounds.complaint_probability is not None:
        judged_kind, judged_complaint = judged_anew(
            grounds.stars, grounds.complaint_probability, grounds.praised, shop.complaint_threshold
        )
    kind, complaint, satisfaction = judged_kind, judged_complaint, grounds.satisfaction
    if grounds.correction is not None:
        kind = grounds.correction
        complaint, satisfaction = corrected(kind, grounds.stars, grounds.satisfaction)
    clock_at = clock_start(
        Dated(grounds.cycle_at, DateBasis.CLAIMED),
        None,
        grounds.cycle_seen_at,
        complaint=complaint,
        clocked=clocked,
        from_before=timedelta(days=shop.from_before_days),
    )
    return Verdict(judged_kind, judged_complaint, kind, complaint, satisfaction, clock_at)


def taken_as_mention(told: bool, channel: ChannelSettings) -> bool:
    """Whether something is a mention: the owner's word for its channel, else what its source told."""
    return channel.mentions == "yes" if channel.mentions else told


def starts_clock(channel: ChannelSettings, *, mention: bool, set_aside: bool) -> bool:
    """Whether a complaint here starts a clock at all."""
    return not (set_aside or channel.muted or channel.competitor) and (not mention or channel.mentions_clock)

"""What holds of a review today: its grounds, under the owner's correction and today's settings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reputation_desktop.domain.review import Kind
from reputation_desktop.domain.settings import channel_settings
from reputation_desktop.domain.verdict import Grounds, starts_clock, taken_as_mention, verdict_of
from tests.unit.domain.opinion_sets import DEFAULTS, days

WRITTEN = datetime(2026, 5, 4, 12, tzinfo=UTC)
GRUMBLE = Grounds(
    stars=None,
    kind=Kind.COMPLAINT,
    complaint=True,
    satisfaction=0.3,
    complaint_probability=0.6,
    praised=False,
    correction=None,
    cycle_at=WRITTEN,
    cycle_seen_at=WRITTEN + days(1),
)


def test_words_over_the_threshold_complain_and_start_a_clock() -> None:
    found = verdict_of(GRUMBLE, DEFAULTS, clocked=True)
    assert (found.kind, found.complaint, found.satisfaction, found.clock_at) == (Kind.COMPLAINT, True, 0.3, WRITTEN)
    assert verdict_of(GRUMBLE, DEFAULTS, clocked=False).clock_at is None


def test_a_new_threshold_holds_for_all_moments() -> None:
    strict = replace(DEFAULTS, complaint_threshold=0.7)
    found = verdict_of(GRUMBLE, strict, clocked=True)
    assert (found.judged_kind, found.kind, found.complaint, found.clock_at) == (Kind.NEUTRAL, Kind.NEUTRAL, False, None)
    back = verdict_of(replace(GRUMBLE, kind=Kind.NEUTRAL, complaint=False), DEFAULTS, clocked=True)
    assert (back.kind, back.complaint) == (Kind.COMPLAINT, True)


def test_what_was_never_judged_by_words_keeps_its_kind() -> None:
    unjudged = replace(GRUMBLE, kind=Kind.UNJUDGED, complaint=False, satisfaction=None, complaint_probability=None)
    assert verdict_of(unjudged, DEFAULTS, clocked=True).kind is Kind.UNJUDGED


def test_the_owners_correction_wins_over_any_threshold() -> None:
    praised = replace(GRUMBLE, correction=Kind.PRAISE)
    for threshold in (0.1, 0.9):
        found = verdict_of(praised, replace(DEFAULTS, complaint_threshold=threshold), clocked=True)
        assert (found.kind, found.complaint, found.satisfaction, found.clock_at) == (Kind.PRAISE, False, 0.75, None)
    assert verdict_of(praised, DEFAULTS, clocked=True).judged_kind is Kind.COMPLAINT
    complained = replace(GRUMBLE, stars=1.0, satisfaction=1.0, complaint_probability=0.0, correction=Kind.COMPLAINT)
    found = verdict_of(complained, DEFAULTS, clocked=True)
    assert (found.kind, found.complaint, found.satisfaction, found.clock_at) == (Kind.COMPLAINT, True, 1.0, WRITTEN)


@pytest.mark.parametrize(
    ("cycle_at", "seen_after", "from_before_days", "clock_at"),
    [
        (WRITTEN, days(30), 30.0, WRITTEN),
        (WRITTEN, days(30) + timedelta(seconds=1), 30.0, None),
        (WRITTEN, days(40), 60.0, WRITTEN),
        (None, days(0), 30.0, None),
    ],
)
def test_a_complaint_from_before_starts_no_clock(
    cycle_at: datetime | None, seen_after: timedelta, from_before_days: float, clock_at: datetime | None
) -> None:
    grounds = replace(GRUMBLE, cycle_at=cycle_at, cycle_seen_at=WRITTEN + seen_after)
    assert verdict_of(grounds, replace(DEFAULTS, from_before_days=from_before_days), clocked=True).clock_at == clock_at


@pytest.mark.parametrize(
    ("stored", "mention", "set_aside", "starts"),
    [
        ({}, False, False, True),
        ({}, True, False, False),
        ({"mentions_clock": "yes"}, True, False, True),
        ({"mentions_clock": "yes"}, True, True, False),
        ({}, False, True, False),
        ({"muted": "yes"}, False, False, False),
        ({"competitor": "yes"}, False, False, False),
    ],
)
def test_where_a_complaint_starts_a_clock(stored: dict[str, str], mention: bool, set_aside: bool, starts: bool) -> None:
    assert starts_clock(channel_settings(stored), mention=mention, set_aside=set_aside) is starts


@pytest.mark.parametrize(
    ("said", "told", "mention"),
    [("", True, True), ("", False, False), ("yes", False, True), ("no", True, False)],
)
def test_whether_it_is_a_mention_is_the_owners_word(said: str, told: bool, mention: bool) -> None:
    assert taken_as_mention(told, channel_settings({"mentions": said})) is mention

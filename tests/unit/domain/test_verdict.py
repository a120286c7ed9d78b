"""What holds of a version under corrections and settings, and which mentions are about somebody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.judgement import WordsRead, judged
from reputation_desktop.domain.review import Kind
from reputation_desktop.domain.settings import channel_settings, shop_settings
from reputation_desktop.domain.verdict import Grounds, starts_clock, taken_as_mention, verdict_of
from reputation_desktop.domain.word_filter import excluded

SEEN = datetime(2026, 5, 4, 12, tzinfo=UTC)
WRITTEN = SEEN - timedelta(days=2)
SHOP = shop_settings({})
MILD = Grounds(
    stars=None,
    kind=Kind.COMPLAINT,
    complaint=True,
    satisfaction=0.4,
    complaint_probability=0.6,
    praised=False,
    correction=None,
    cycle_at=WRITTEN,
    cycle_seen_at=SEEN,
)


@given(
    stars=st.none() | st.floats(0, 1),
    probability=st.floats(0, 1),
    praised=st.booleans(),
    then=st.floats(0.05, 0.95),
    now=st.floats(0.05, 0.95),
)
def test_words_judged_again_are_judged_as_if_for_the_first_time(
    stars: float | None, probability: float, praised: bool, then: float, now: float
) -> None:
    words = WordsRead(1 - probability, probability, praised)
    first = judged(stars, words, "en", then, "engine", has_words=True)
    fresh = judged(stars, words, "en", now, "engine", has_words=True)
    grounds = Grounds(stars, first.kind, first.complaint, first.satisfaction, probability, praised, None, WRITTEN, SEEN)
    verdict = verdict_of(grounds, shop_settings({"complaint_threshold": str(now)}), clocked=True)
    assert (verdict.kind, verdict.complaint, verdict.satisfaction) == (fresh.kind, fresh.complaint, fresh.satisfaction)
    assert (verdict.judged_kind, verdict.judged_complaint) == (fresh.kind, fresh.complaint)
    assert verdict.clock_at == (WRITTEN if fresh.complaint else None)


def test_what_was_not_judged_by_words_stays_as_it_was() -> None:
    unjudged = replace(MILD, kind=Kind.UNJUDGED, complaint=False, satisfaction=None, complaint_probability=None)
    verdict = verdict_of(unjudged, SHOP, clocked=True)
    assert (verdict.kind, verdict.complaint, verdict.satisfaction, verdict.clock_at) == (
        Kind.UNJUDGED,
        False,
        None,
        None,
    )


def test_the_owners_word_holds_and_the_engines_is_kept_beside() -> None:
    verdict = verdict_of(replace(MILD, correction=Kind.PRAISE), SHOP, clocked=True)
    assert (verdict.kind, verdict.complaint, verdict.satisfaction) == (Kind.PRAISE, False, 0.75)
    assert (verdict.judged_kind, verdict.judged_complaint, verdict.clock_at) == (Kind.COMPLAINT, True, None)


@pytest.mark.parametrize(
    ("written", "clocked", "starts"),
    [
        (WRITTEN, True, WRITTEN),
        (WRITTEN, False, None),
        (None, True, None),
        (SEEN - timedelta(days=30), True, SEEN - timedelta(days=30)),
        (SEEN - timedelta(days=31), True, None),
    ],
)
def test_a_clock_starts_when_the_customer_wrote(
    written: datetime | None, clocked: bool, starts: datetime | None
) -> None:
    assert verdict_of(replace(MILD, cycle_at=written), SHOP, clocked=clocked).clock_at == starts


@pytest.mark.parametrize(
    ("own", "told", "taken"), [("", True, True), ("", False, False), ("yes", False, True), ("no", True, False)]
)
def test_the_owner_says_what_a_mention_is(own: str, told: bool, taken: bool) -> None:
    assert taken_as_mention(told, channel_settings({"mentions": own})) is taken


@pytest.mark.parametrize(
    ("stored", "mention", "set_aside", "starts"),
    [
        ({}, False, False, True),
        ({}, True, False, False),
        ({"mentions_clock": "yes"}, True, False, True),
        ({"mentions_clock": "yes"}, True, True, False),
        ({"muted": "yes"}, False, False, False),
        ({"competitor": "yes"}, False, False, False),
    ],
)
def test_which_complaints_start_a_clock(stored: dict[str, str], mention: bool, set_aside: bool, starts: bool) -> None:
    assert starts_clock(channel_settings(stored), mention=mention, set_aside=set_aside) is starts


@pytest.mark.parametrize(
    ("must", "must_not", "out"),
    [
        ("", "", False),
        ("luna", "", False),
        ("sol", "", True),
        ("sol, CAFÉ", "", False),
        ("", "park", False),
        ("", "Hofstraße", True),
        ("luna", "example.org", True),
        ("", "teashop", True),
    ],
)
def test_words_tell_mentions_of_somebody_else_apart(must: str, must_not: str, out: bool) -> None:
    channel = channel_settings({"must_words": must, "must_not_words": must_not})
    assert excluded(channel, "A Teashop", "The café LUNA, HOFSTRASSE 3", "https://example.org/1") is out

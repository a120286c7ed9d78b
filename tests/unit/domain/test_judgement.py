"""What is a complaint: the table of the product, row by row and boundary by boundary."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.judgement import (
    Judgement,
    Phrase,
    Topic,
    WordsRead,
    corrected,
    judged,
    judged_anew,
    judged_text,
)
from reputation_desktop.domain.review import Kind
from tests.unit.domain.opinion_sets import satisfactions, thoroughly

THRESHOLD = 0.5
JUST_OVER_A_QUARTER, JUST_UNDER_THREE_QUARTERS = 0.2500001, 0.7499999

GRUMBLE = WordsRead(0.2, 0.9, praised=False)
GRUMBLE_AND_PRAISE = WordsRead(0.5, 0.9, praised=True)
AT_THE_THRESHOLD = WordsRead(0.4, THRESHOLD, praised=False)
UNDER = WordsRead(0.45, 0.4999999, praised=False)
PRAISE = WordsRead(0.9, 0.1, praised=True)
FLAT = WordsRead(0.5, 0.1, praised=False)
ALL_WORDS = [None, GRUMBLE, GRUMBLE_AND_PRAISE, AT_THE_THRESHOLD, UNDER, PRAISE, FLAT]


def judge(stars: float | None, words: WordsRead | None, *, has_words: bool | None = None) -> Judgement:
    there = words is not None if has_words is None else has_words
    return judged(stars, words, "en", THRESHOLD, "test 1", has_words=there)


TABLE = [
    # s ≤ .25: complaint, whatever the words
    *((stars, words, Kind.COMPLAINT, True) for stars in (0.0, 0.25) for words in ALL_WORDS),
    # .25 < s < .75: complaint over the threshold, or mixed where praise is found too; neutral otherwise
    *(
        (stars, words, kind, complaint)
        for stars in (JUST_OVER_A_QUARTER, 0.5, JUST_UNDER_THREE_QUARTERS)
        for words, kind, complaint in (
            (GRUMBLE, Kind.COMPLAINT, True),
            (AT_THE_THRESHOLD, Kind.COMPLAINT, True),
            (GRUMBLE_AND_PRAISE, Kind.MIXED, True),
            (None, Kind.NEUTRAL, False),
            (UNDER, Kind.NEUTRAL, False),
            (FLAT, Kind.NEUTRAL, False),
            (PRAISE, Kind.NEUTRAL, False),
        )
    ),
    # s ≥ .75: mixed over the threshold; praise otherwise
    *(
        (stars, words, kind, complaint)
        for stars in (0.75, 1.0)
        for words, kind, complaint in (
            (GRUMBLE, Kind.MIXED, True),
            (AT_THE_THRESHOLD, Kind.MIXED, True),
            (GRUMBLE_AND_PRAISE, Kind.MIXED, True),
            (None, Kind.PRAISE, False),
            (UNDER, Kind.PRAISE, False),
            (FLAT, Kind.PRAISE, False),
            (PRAISE, Kind.PRAISE, False),
        )
    ),
    # no stars: judged by words
    (None, GRUMBLE, Kind.COMPLAINT, True),
    (None, AT_THE_THRESHOLD, Kind.COMPLAINT, True),
    (None, GRUMBLE_AND_PRAISE, Kind.MIXED, True),
    (None, UNDER, Kind.NEUTRAL, False),
    (None, FLAT, Kind.NEUTRAL, False),
    (None, PRAISE, Kind.PRAISE, False),
]


@pytest.mark.parametrize(("stars", "words", "kind", "complaint"), TABLE)
def test_the_table_of_the_product(stars: float | None, words: WordsRead | None, kind: Kind, complaint: bool) -> None:
    found = judge(stars, words)
    assert (found.kind, found.complaint) == (kind, complaint)
    assert found.satisfaction == (stars if stars is not None else words.satisfaction if words else None)


@pytest.mark.parametrize(
    ("stars", "kind"),
    [
        (None, Kind.UNJUDGED),
        (0.25, Kind.COMPLAINT),
        (JUST_OVER_A_QUARTER, Kind.NEUTRAL),
        (JUST_UNDER_THREE_QUARTERS, Kind.NEUTRAL),
        (0.75, Kind.PRAISE),
    ],
)
def test_words_that_cannot_be_judged_are_never_guessed(stars: float | None, kind: Kind) -> None:
    found = judge(stars, None, has_words=True)
    assert (found.kind, found.satisfaction, found.complaint_probability) == (kind, stars, None)
    assert found.complaint is (kind is Kind.COMPLAINT)
    assert (found.phrases, found.topics) == ((), ())


def test_an_empty_review_without_stars_says_nothing_either_way() -> None:
    found = judge(None, None, has_words=False)
    assert (found.kind, found.satisfaction, found.complaint) == (Kind.NEUTRAL, 0.5, False)


def test_the_owners_threshold_decides() -> None:
    words = WordsRead(0.3, 0.7, praised=False)
    kinds = [judged(None, words, "en", threshold, "", has_words=True).kind for threshold in (0.69, 0.7, 0.71)]
    assert kinds == [Kind.COMPLAINT, Kind.COMPLAINT, Kind.NEUTRAL]


some_words = st.one_of(st.none(), st.builds(WordsRead, st.floats(0, 1), st.floats(0, 1), praised=st.booleans()))


@thoroughly
@given(
    stars=st.one_of(st.none(), satisfactions),
    words=some_words,
    threshold=st.floats(0.05, 0.95),
    has_words=st.booleans(),
)
def test_stars_fix_the_satisfaction_and_never_hide_words(
    stars: float | None, words: WordsRead | None, threshold: float, has_words: bool
) -> None:
    found = judged(stars, words, "en", threshold, "test 1", has_words=has_words or words is not None)
    assert (found.satisfaction is None) is (found.kind is Kind.UNJUDGED)
    if stars is not None:
        assert found.satisfaction == stars
    over = words is not None and words.complaint_probability >= threshold
    assert found.complaint is (over or (stars is not None and stars <= 0.25))
    assert found.complaint_probability == (None if words is None else words.complaint_probability)
    assert (found.kind in (Kind.COMPLAINT, Kind.MIXED)) is found.complaint


@thoroughly
@given(
    stars=st.one_of(st.none(), satisfactions),
    probability=st.floats(0, 1),
    praised=st.booleans(),
    threshold=st.floats(0.05, 0.95),
)
def test_another_threshold_judges_anew_as_it_would_have_from_the_first(
    stars: float | None, probability: float, praised: bool, threshold: float
) -> None:
    first = judged(stars, WordsRead(0.4, probability, praised=praised), "en", threshold, "", has_words=True)
    assert judged_anew(stars, probability, praised, threshold) == (first.kind, first.complaint)


def test_what_decided_comes_along() -> None:
    phrases, topics = (Phrase("rude", 4, 8, -1.0),), (Topic("service", -0.8, 4, 8),)
    found = judge(1.0, replace(GRUMBLE, phrases=phrases, topics=topics))
    assert (found.phrases, found.topics, found.language, found.engine) == (phrases, topics, "en", "test 1")
    assert (found.complaint_probability, found.praised) == (0.9, False)
    assert judge(1.0, GRUMBLE_AND_PRAISE).praised


@pytest.mark.parametrize(
    ("satisfaction", "sentiment"),
    [
        (0.0, "negative"),
        (0.449, "negative"),
        (0.45, "neutral"),
        (0.55, "neutral"),
        (0.551, "positive"),
        (1.0, "positive"),
    ],
)
def test_sentiment_goes_by_the_satisfaction(satisfaction: float, sentiment: str) -> None:
    assert judge(satisfaction, None).sentiment == sentiment


def test_the_unjudged_has_no_sentiment() -> None:
    assert judge(None, None, has_words=True).sentiment == "neutral"


@pytest.mark.parametrize(
    ("kind", "stars", "words", "expected"),
    [
        # stars fix the satisfaction, the owner's word the kind
        (Kind.PRAISE, 0.0, 0.1, (False, 0.0)),
        (Kind.COMPLAINT, 1.0, 0.9, (True, 1.0)),
        (Kind.MIXED, 0.75, None, (True, 0.75)),
        (Kind.NEUTRAL, 0.25, 0.0, (False, 0.25)),
        # without stars the words' own satisfaction, moved no further than to agree
        (Kind.COMPLAINT, None, 0.9, (True, 0.25)),
        (Kind.COMPLAINT, None, 0.1, (True, 0.1)),
        (Kind.PRAISE, None, 0.1, (False, 0.75)),
        (Kind.PRAISE, None, 0.9, (False, 0.9)),
        (Kind.MIXED, None, 0.9, (True, 0.75)),
        (Kind.MIXED, None, 0.5, (True, 0.5)),
        (Kind.NEUTRAL, None, 0.1, (False, 0.25)),
        # where the words could not be judged, the middle is moved
        (Kind.COMPLAINT, None, None, (True, 0.25)),
        (Kind.PRAISE, None, None, (False, 0.75)),
        (Kind.NEUTRAL, None, None, (False, 0.5)),
    ],
)
def test_the_owners_correction_wins(
    kind: Kind, stars: float | None, words: float | None, expected: tuple[bool, float]
) -> None:
    assert corrected(kind, stars, words) == expected


@given(
    kind=st.sampled_from([Kind.COMPLAINT, Kind.PRAISE, Kind.MIXED, Kind.NEUTRAL]),
    stars=st.one_of(st.none(), satisfactions),
    words=st.one_of(st.none(), satisfactions),
)
def test_a_correction_agrees_with_the_table(kind: Kind, stars: float | None, words: float | None) -> None:
    complaint, satisfaction = corrected(kind, stars, words)
    assert complaint is (kind in (Kind.COMPLAINT, Kind.MIXED))
    assert satisfaction == stars or stars is None
    if stars is None and kind is Kind.COMPLAINT:
        assert satisfaction <= 0.25
    if stars is None and kind is Kind.PRAISE:
        assert satisfaction >= 0.75


@pytest.mark.parametrize(
    ("title", "text", "read"),
    [
        ("", "Slow", "Slow"),
        ("Slow", "", "Slow"),
        ("", "", ""),
        ("Slow", "Never again", "Slow\n\nNever again"),
        ("Never a…", "Never again", "Never again"),
        ("Never a...", "Never again", "Never again"),
        ("Never again", "Never again", "Never again"),
        ("…", "Never again", "Never again"),
    ],
)
def test_a_title_that_only_begins_the_text_is_read_once(title: str, text: str, read: str) -> None:
    assert judged_text(title, text) == read

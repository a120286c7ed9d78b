"""Whatever a text is, it is judged, alike every time, and soon."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reputation_desktop.domain.judgement import judged_text
from reputation_desktop.domain.review import Kind
from reputation_desktop.judgement.judging import judge

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=200)
WORDS = (
    "the food was not never very good bad awful lovely but BUT , . ! ? ... ;) :( 👍 😡❤️ waited an hour refund "
    "don't recommend no complaints \n worst service ok nicht sehr gut 5/5 İ \ud83d \x00"
)
OPINIONS = st.lists(st.sampled_from(WORDS.split(" ")), max_size=40).map(" ".join)


@settings(max_examples=300, deadline=None)  # the first text waits for the lexicon to be read
@given(
    title=ANYTHING | OPINIONS,
    text=ANYTHING | OPINIONS,
    stars=st.none() | st.floats(0, 1),
    declared=st.sampled_from(["", "en", "de"]) | ANYTHING,
    threshold=st.floats(0.05, 0.95),
)
def test_any_text_gets_a_judgement(title: str, text: str, stars: float | None, declared: str, threshold: float) -> None:
    judgement = judge(title, text, stars, declared, threshold)
    words = judged_text(title, text)
    assert judgement == judge(title, text, stars, declared, threshold)
    assert (judgement.satisfaction is None) == (judgement.kind is Kind.UNJUDGED)
    assert judgement.satisfaction is None or 0 <= judgement.satisfaction <= 1
    assert judgement.complaint_probability is None or 0 <= judgement.complaint_probability <= 1
    assert stars is None or judgement.satisfaction == stars
    places = [0, *(place for phrase in judgement.phrases for place in (phrase.start, phrase.end)), len(words)]
    assert places == sorted(places)
    assert len(judgement.phrases) <= 8
    for phrase in judgement.phrases:
        assert words[phrase.start : phrase.end] == phrase.text != ""
        assert 0 < abs(phrase.weight) <= 1
    for topic in judgement.topics:
        assert 0 <= topic.start < topic.end <= len(words)
        assert -1 <= topic.polarity <= 1
    assert len({topic.topic for topic in judgement.topics}) == len(judgement.topics)


@settings(deadline=None)
@given(text=OPINIONS, blanks=st.sampled_from(["", " ", "\n\n", "\t \r\n"]))
def test_blanks_around_a_text_change_nothing(text: str, blanks: str) -> None:
    judgement = judge("", text, None, "en", 0.5)
    spaced = judge("", text + blanks, None, "en", 0.5)
    assert spaced == judgement


@pytest.mark.parametrize(
    "unit",
    [
        "The food was not good and nobody came. ",
        "the food was not good but nobody came, ",
        "the food was not good but nobody came ",
        "good",
        "good!",
        "😀",
        "👍🚫 but ",
        ";",
        "...",
        "\n",
        "n't ",
        "no ",
        "@",
        "漢字",
        "waited ",
        "\ud800",
    ],
)
def test_a_very_long_text_takes_time_in_proportion(unit: str) -> None:
    taken = []
    for size in (20_000, 200_000):
        text = (unit * (size // len(unit) + 1))[:size]
        start = time.perf_counter()
        judge("", text, 0.5, "en", 0.5)
        taken.append(time.perf_counter() - start)
    print(f"{unit!r}: {taken[0]:.2f} s for 20,000 characters, {taken[1]:.2f} s for 200,000")

"""The phrases that decided, and what a review is about."""

from __future__ import annotations

import pytest

from reputation_desktop.judgement.judging import judge


def phrases(text: str) -> dict[str, float]:
    judgement = judge("", text, None, "en", 0.5)
    assert all(text[phrase.start : phrase.end] == phrase.text for phrase in judgement.phrases)
    return {phrase.text: phrase.weight for phrase in judgement.phrases}


def topics(text: str) -> dict[str, str]:
    judgement = judge("", text, None, "en", 0.5)
    signs = {True: "praise", False: "blame"}
    return {topic.topic: signs[topic.polarity > 0] if topic.polarity else "named" for topic in judgement.topics}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The staff were not friendly or helpful.", {"not friendly or helpful": -1}),
        ("The staff weren’t friendly.", {"weren’t friendly": -1}),
        ("A really slow kitchen.", {"really slow": -1}),
        ("We waited an hour.", {"waited an hour": -1}),
        ("We will never be back", {"never be back": -1}),
        ("(Great) cake, “awful” tea", {"Great": 1, "awful": -1}),
        ("No complaints, excellent service", {"No complaints": 1, "excellent": 1}),
        ("Lovely cake 😡", {"Lovely": 1, "😡": -1}),
        ("Wir kommen wieder", {}),
    ],
)
def test_the_deciding_words_are_marked_with_what_turns_them_round(text: str, expected: dict[str, int]) -> None:
    found = phrases(text)
    assert {phrase: (weight > 0) - (weight < 0) for phrase, weight in found.items()} == expected
    assert all(-1 <= weight <= 1 for weight in found.values())


def test_at_most_eight_phrases_are_marked_and_these_are_the_strongest() -> None:
    mild, strong = "The tea was fine. ", "The cake was awful. "
    found = judge("", mild * 10 + strong * 8 + mild * 10, None, "", 0.5).phrases
    assert [phrase.text for phrase in found] == ["awful"] * 8
    assert [phrase.start for phrase in found] == sorted(phrase.start for phrase in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Good food but slow service.", {"quality": "praise", "service": "blame", "waiting": "blame"}),
        ("The queue was endless and awful.", {"waiting": "blame"}),
        ("Far too expensive.", {"price": "blame"}),
        ("The bathroom was filthy.", {"cleanliness": "blame", "place": "blame"}),
        ("The parcel never arrived.", {"delivery": "blame"}),
        ("They lost our reservation, terrible.", {"booking": "blame"}),
        ("They refused a refund.", {"returns": "blame"}),
        ("The terrace is lovely.", {"place": "praise"}),
        ("I saw the manager.", {"service": "named"}),
        ("Can't wait to see you again!", {}),
        ("It took place last time in May.", {}),
    ],
)
def test_topics_are_praised_or_blamed_apart(text: str, expected: dict[str, str]) -> None:
    assert topics(text) == expected


def test_each_topic_is_named_once_where_most_is_said_about_it() -> None:
    text = "The waiter came at six. The waiter was rude and horrible! The waiter left."
    (topic,) = judge("", text, None, "", 0.5).topics
    assert text[topic.start : topic.end] == "The waiter was rude and horrible"
    assert topic.polarity < -0.5


def test_a_topics_stretch_is_the_part_of_the_sentence_that_speaks_of_it() -> None:
    text = "The rooms are gorgeous, however the check-in took ages."
    found = {topic.topic: text[topic.start : topic.end] for topic in judge("", text, None, "", 0.5).topics}
    assert found["place"] == "The rooms are gorgeous"
    assert found["booking"] == "however the check-in took ages"

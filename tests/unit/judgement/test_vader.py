"""Our reading of VADER's rules gives VADER's numbers."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vaderSentiment import vaderSentiment as stock  # noqa: N813

from reputation_desktop.judgement.vader import Vader, compound
from reputation_desktop.judgement.wording import lines

MORE = {word: float(value) for value, words in lines("words.txt") for word in words}

STOCK = stock.SentimentIntensityAnalyzer()
WIDENED = stock.SentimentIntensityAnalyzer()
WIDENED.lexicon.update(MORE)

OURS = Vader({})
OURS_WIDENED = Vader(MORE)

TURNS = "no No NO or nor but But BUT least at very so this without doubt never kind of n't mayn't"
SIGNS = "the coffee was , ! !! ? ?? ??? ???? . ... :) :( ;-) <3 ok. (good) 'bad' great! İ ΑΣ x😡y 👍 ❤️ 😍😍"
LEXICON = sorted(STOCK.lexicon)
RULES = [
    *stock.NEGATE,
    *stock.BOOSTER_DICT,
    *(word for saying in stock.SPECIAL_CASES for word in saying.split()),
    *TURNS.split(),
    *SIGNS.split(),
]
WORDS = st.one_of(st.sampled_from(LEXICON), st.sampled_from(RULES), st.text(max_size=3)).flatmap(
    lambda word: st.sampled_from([word, word.upper(), word.capitalize()])
)


def ours(text: str, reader: Vader = OURS) -> float:
    sentence = reader.taken_apart(text)
    return compound(reader.valences(sentence.tokens, sentence.lowered).values(), sentence.text)


@settings(max_examples=600)
@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_every_sentence_scores_as_in_vader(text: str) -> None:
    assert ours(text) == STOCK.polarity_scores(text)["compound"]
    assert ours(text, OURS_WIDENED) == WIDENED.polarity_scores(text)["compound"]


@settings(max_examples=200)
@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_any_text_scores_as_in_vader(text: str) -> None:
    assert ours(text) == STOCK.polarity_scores(text)["compound"]


def test_ten_thousand_sentences_made_to_mislead_score_as_in_vader() -> None:
    chance = random.Random(11)
    for _ in range(10_000):
        words = [chance.choice(LEXICON if chance.random() < 0.35 else RULES) for _ in range(chance.randint(1, 12))]
        text = " ".join(word.upper() if chance.random() < 0.15 else word for word in words)
        assert ours(text) == STOCK.polarity_scores(text)["compound"], text


@pytest.mark.parametrize(
    "text",
    [
        "The coffee was never so good.",
        "Without a doubt the best",
        "It was, without doubt really, good",
        "one of the least friendly",
        "at least friendly",
        "least friendly",
        "no good or bad",
        "no, nor so good",
        "kind of good, sort of bad",
        "the cake is to die for today",
        "a very bad ass bus stop",
        "good but bad but good but good",
        "bad bad but bad bad",
        "NO GOOD place",
        "",
    ],
)
def test_vaders_special_rules_are_kept(text: str) -> None:
    assert ours(text) == STOCK.polarity_scores(text)["compound"]


@pytest.mark.parametrize(
    ("text", "first", "last", "expected"),
    [
        ("the food, was (great)!", 3, 3, "great"),
        ("  not good  ", 0, 1, "not good"),
        ("nice :) place", 1, 1, ":)"),
        ("so 😍 today", 1, 1, "😍"),
        ("x😡😡y z", 0, 3, "x😡😡"),
    ],
)
def test_a_word_is_found_again_where_it_stands(text: str, first: int, last: int, expected: str) -> None:
    start, end = OURS.taken_apart(text, origin=7).span(first, last)
    assert text[start - 7 : end - 7] == expected

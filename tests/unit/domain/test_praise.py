"""Whose praise is shown, how they are named, and which of their sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.praise import ELLIPSIS, NameStyle, Praise, excerpt, sentences_of, shown_name
from reputation_desktop.domain.review import Rating, recommendation

THREE = "The bread was warm. Nobody hurried us! We will be back."


def _sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences_of(text)]


@pytest.mark.parametrize(
    ("author", "shown"),
    [
        ("Anna Baker", "Anna B."),
        ("Lucía Fernández-Ortega", "Lucía F."),
        ("Dr. Anna Baker", "Anna B."),
        ("Dr. Baker", "Dr. B."),
        ("Annelies de Wit", "Annelies W."),
        ("  Anna   Baker ", "Anna B."),
        ("Niall O’Dwyer", "Niall O."),
        ("Sean O'Brien", "Sean O."),
        ("Oddný Þórsdóttir", "Oddný Þ."),
        ("Mpho", "Mpho"),
        ("coffee lover 23", "coffee lover 23"),
        ("Anna und Peter", "Anna und Peter"),
        ("Ruedi & Trix", "Ruedi & Trix"),
        ("anna müller", "anna m."),
        ("王 伟", "王"),
        ("Anna 🌸", "Anna"),
        ("", ""),
    ],
)
def test_a_surname_is_told_by_its_first_letter(author: str, shown: str) -> None:
    assert shown_name(author, NameStyle.INITIAL) == shown


def test_the_owner_may_show_the_whole_name_or_none() -> None:
    assert shown_name(" Anna  Baker ", NameStyle.FULL) == "Anna Baker"
    assert shown_name("Anna Baker", NameStyle.NONE) == ""


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (THREE, ["The bread was warm.", "Nobody hurried us!", "We will be back."]),
        ("Two years! ❤️", ["Two years! ❤️"]),
        ("Ask for room 9. You wake up early.", ["Ask for room 9. You wake up early."]),
        ("Dr. Baker was kind. Thanks", ["Dr. Baker was kind.", "Thanks"]),
        ("Really nice... and cheap. Go!", ["Really nice... and cheap.", "Go!"]),
        ("“What a place!” she said. True.", ["“What a place!” she said.", "True."]),
        ("One line\nanother one", ["One line", "another one"]),
        ("とても美味しい。また来ます。", ["とても美味しい。", "また来ます。"]),
        ("Costs 3.50 only", ["Costs 3.50 only"]),
        ("", []),
        ("!!!", ["!!!"]),
    ],
)
def test_sentences_end_where_people_end_them(text: str, sentences: list[str]) -> None:
    assert _sentences(text) == sentences


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        ({0, 1, 2}, THREE),
        ({0}, "The bread was warm. …"),
        ({2}, "… We will be back."),
        ({1}, "… Nobody hurried us! …"),
        ({0, 2}, "The bread was warm. … We will be back."),
        ({0, 1}, "The bread was warm. Nobody hurried us! …"),
    ],
)
def test_what_is_left_out_is_marked(chosen: set[int], shown: str) -> None:
    assert excerpt(THREE, chosen) == shown


@given(st.text(alphabet="aB .!?…\n3。❤é", max_size=60))
def test_no_word_is_lost_between_the_sentences(text: str) -> None:
    kept = "".join("".join(sentence.split()) for sentence in _sentences(text))
    assert kept == "".join(text.split())
    assert excerpt(text, range(len(sentences_of(text)))) == text.strip()


@given(st.text(alphabet="aB .!?\n", max_size=60), st.sets(st.integers(0, 5)))
def test_an_excerpt_holds_only_the_customers_words_and_marks(text: str, chosen: set[int]) -> None:
    wanted = [sentence for number, sentence in enumerate(_sentences(text)) if number in chosen]
    shown = excerpt(text, chosen)
    assert "".join(shown.replace(ELLIPSIS, "").split()) == "".join("".join(wanted).split())


def _praise(text: str = "", title: str = "", rating: Rating | None = None) -> Praise:
    return Praise(1, "Café Luna", "Google", "Anna Baker", title, text, rating, False, "en", None, 0.0)


def test_a_title_alone_is_what_was_written() -> None:
    assert _praise(title="Lovely").words == "Lovely"
    assert _praise("The soup was hot.", "Lovely").words == "The soup was hot."


def test_a_recommendation_has_no_stars() -> None:
    assert _praise(rating=recommendation(True)).stars is None
    assert _praise(rating=Rating(None, 1, 5, "-")).stars is None
    assert _praise(rating=Rating(9, 1, 10, "9")).stars == (9, 1, 10)

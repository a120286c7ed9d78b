"""Word lists, and the wordings of several words in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from reputation_desktop.judgement.wording import Found, Wordings, lines

TOPICS = {"service", "waiting", "price", "quality", "cleanliness", "delivery", "booking", "returns", "place"}


@pytest.fixture
def wordings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Wordings:
    (tmp_path / "judgement").mkdir()
    (tmp_path / "judgement" / "list.txt").write_text(
        "# a comment\n\n-1 never (ever) again\n-2 waste|wasted ~ time|money\n3 good\n4 good value for money\n",
        encoding="utf-8",
    )
    monkeypatch.setattr("importlib.resources.files", lambda _package: tmp_path)
    return Wordings("list.txt")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("never again", [("-1", 0, 1)]),
        ("oh never ever again please", [("-1", 1, 3)]),
        ("never", []),
        ("never never again", [("-1", 1, 2)]),
        ("wasted time", [("-2", 0, 1)]),
        ("a waste of our time", [("-2", 1, 4)]),
        ("a waste of all our time", []),
        ("waste not time", []),
        ("waste don't time", []),
        ("good", [("3", 0, 0)]),
        ("good value for money", [("4", 0, 3)]),
        ("good value good value for money", [("3", 0, 0), ("4", 2, 5)]),
        ("goodvalue nevertheless again", []),
        ("", []),
    ],
)
def test_the_longest_wording_is_found(wordings: Wordings, text: str, expected: list[tuple[str, int, int]]) -> None:
    assert wordings.found(text.split()) == [Found(*found) for found in expected]


@pytest.mark.parametrize("name", ["words.txt", "cues.txt", "leanings.txt"])
def test_every_valence_of_a_list_is_within_vaders_scale(name: str) -> None:
    assert all(-4 <= float(value) <= 4 for value, _ in lines(name))


@pytest.mark.parametrize("name", ["cues.txt", "topics.txt"])
def test_every_wording_begins_with_a_word_and_is_in_lower_case(name: str) -> None:
    for _, (first, *others) in lines(name):
        assert not first.startswith(("~", "(")), first
        assert all(step == step.lower() and step.strip("()|") == step.strip("()") for step in others), others


def test_no_word_has_two_valences() -> None:
    words = [word for _, said in lines("words.txt") for word in said]
    assert sorted({word for word in words if words.count(word) > 1}) == []


def test_topics_have_the_names_that_the_product_gives_them() -> None:
    assert {topic for topic, _ in lines("topics.txt")} - {"-"} == TOPICS

"""The inbox at the command line: which reviews it shows, and what is known of one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from reputation_desktop.rounds.sample.expected import expected
from tests.commands import REVIEW_FIELDS, Owner, table

Review = dict[str, Any]
NOW = datetime.now(UTC)
WAITING = {"awaiting", "drafted", "to be posted"}


def test_every_review_as_json(guesthouse: Owner) -> None:
    """All of them, without a limit, newest first, with the promised fields and no others."""
    reviews = guesthouse.inbox()
    assert len(reviews) > 180
    assert all(set(review) == REVIEW_FIELDS for review in reviews)
    moments = [review["published_at"] for review in reviews if review["published_at"]]
    assert moments == sorted(moments, reverse=True)
    assert all(moment.endswith("Z") for moment in moments)
    scales = [review["scale"] for review in reviews if review["stars"] is not None]
    assert {tuple(scale) for scale in scales} == {(1, 5), (1, 10)}
    assert len({review["id"] for review in reviews}) == len(reviews)


def test_people_see_the_first_fifty(guesthouse: Owner) -> None:
    """Two lines a review, the number first, and how to see more."""
    lines = guesthouse.does("inbox").splitlines()
    assert len(lines) == 101
    assert lines[-1] == "… the first 50 are shown; narrow it down, or use --json for all."
    assert all(line.lstrip()[0].isdigit() for line in lines[:-1:2])
    assert all(line.startswith("       ") for line in lines[1::2])
    assert all(len(line) <= 80 for line in lines[1::2])


FILTERS: list[tuple[tuple[str, ...], Callable[[Review], bool]]] = [
    (("--complaints",), lambda review: review["complaint"]),
    (("--praise",), lambda review: review["kind"] == "praise"),
    (("--mixed",), lambda review: review["kind"] == "mixed"),
    (("--unjudged",), lambda review: review["kind"] == "unjudged"),
    (("--mentions",), lambda review: review["mention"]),
    (("--answered",), lambda review: review["state"] == "answered"),
    (("--channel", "Google"), lambda review: review["channel"] == "Google"),
    (("--channel", "goo", "--mixed"), lambda review: review["channel"] == "Google" and review["kind"] == "mixed"),
]


@pytest.mark.parametrize(("words", "fits"), FILTERS, ids=[" ".join(words) for words, _ in FILTERS])
def test_filters(guesthouse: Owner, words: tuple[str, ...], fits: Callable[[Review], bool]) -> None:
    """Each filter shows exactly the reviews that it names."""
    everything = {review["id"]: review for review in guesthouse.inbox()}
    shown = {review["id"] for review in guesthouse.inbox(*words)}
    assert shown == {number for number, review in everything.items() if fits(review)}
    assert shown


def test_what_awaits_an_answer(guesthouse: Owner) -> None:
    """Only what waits, the oldest first; complaints with when an answer is due."""
    waiting = guesthouse.inbox("--awaiting")
    assert {review["state"] for review in waiting} <= WAITING
    moments = [review["published_at"] for review in waiting]
    assert moments == sorted(moments)
    complaints = guesthouse.inbox("--awaiting", "--complaints")
    assert all(review["due_at"] for review in complaints if not review["mention"])
    assert {"nudge", "overdue", "last call", None} == {review["stage"] for review in complaints}


def test_snoozed(guesthouse: Owner) -> None:
    """A snoozed review is out of sight, and found under its own filter."""
    number = guesthouse.inbox("--awaiting", "--complaints")[0]["id"]
    guesthouse.does("snooze", str(number), "3d")
    assert number not in [review["id"] for review in guesthouse.inbox("--awaiting")]
    assert [review["id"] for review in guesthouse.inbox("--snoozed")] == [number]


def test_topics(guesthouse: Owner) -> None:
    """Reviews by what they speak of; the topics are told with each review."""
    (breakfast,) = [review for review in guesthouse.inbox() if review["text"].startswith("The breakfast is fantastic")]
    (shown,) = guesthouse.asks("show", str(breakfast["id"]))
    topic = shown["topics"][0]["topic"]
    assert breakfast["id"] in [review["id"] for review in guesthouse.inbox("--topic", topic)]
    assert guesthouse.does("inbox", "--topic", "astronomy") == "No review fits.\n"


@pytest.fixture
def four(owner: Owner, tmp_path: Path) -> Owner:
    """An owner with four reviews, of which one has no date."""
    path = table(
        tmp_path,
        [
            ("Ada", 1, datetime(2026, 5, 1, 9, 0, tzinfo=UTC), "The café was cold and loud."),
            ("Béla", 5, datetime(2026, 5, 2, 21, 59, tzinfo=UTC), "Warm soup, warm welcome."),
            ("Chloé", 3, datetime(2026, 5, 2, 22, 1, tzinfo=UTC), "服务员很好，汤太冷了。"),
        ],
    )
    with path.open("a", encoding="utf-8") as file:
        file.write('Dora,4,,"=1+1 is what I paid"\n')
    owner.does("import", path, "--channel", "Portal")
    return owner


@pytest.mark.parametrize(
    ("words", "authors"),
    [
        (("--since", "2026-05-02", "--until", "2026-05-02"), {"Béla"}),
        (("--since", "2026-05-03", "--until", "2026-05-03"), {"Chloé"}),
        (("--until", "2026-05-01"), {"Ada"}),
        (("--since", "2026-05-02T21:59:00+00:00", "--until", "2026-05-02T23:59"), {"Béla"}),
        (("--search", "cafe"), {"Ada"}),
        (("--search", "CAFÉ col"), {"Ada"}),
        (("--search", "warm sou"), {"Béla"}),
        (("--search", "warm zebra"), set()),
        (("--search", "冷"), {"Chloé"}),
        (("--search", "“”…"), set()),
        (("--search", 'warm" OR "cold'), set()),
        (("--search", "100%"), set()),
    ],
)
def test_days_and_words(four: Owner, words: tuple[str, ...], authors: set[str]) -> None:
    """Days are the shop's own (Berlin is two hours ahead); all words must be found, accents and case aside."""
    assert {review["author"] for review in four.inbox(*words)} == authors


def test_spans_look_back(owner: Owner) -> None:
    """“7d” is the last seven days, whatever is asked since then."""
    owner.does("counter", "--text", "Lovely cake")
    assert len(owner.inbox("--since", "7d")) == 1
    assert owner.inbox("--until", "1h") == []


@pytest.mark.parametrize(
    "words",
    [("--since", "yesterday"), ("--until", "2026-02-30"), ("--channel", "Nowhere"), ("--since", "99999999999d"),
     ("--colour", "red")],
)  # fmt: skip
def test_wrong_words(owner: Owner, words: tuple[str, ...]) -> None:
    """What is no time, no channel or no filter is told."""
    said = owner("inbox", *words)
    assert said.code == 2
    assert said.sentence


def test_an_empty_inbox(owner: Owner) -> None:
    """Nothing yet is not the same as nothing that fits."""
    assert owner.does("inbox") == "There are no reviews yet.\n"
    assert owner.does("inbox", "--praise") == "No review fits.\n"
    assert owner.asks("inbox") == []


# --- show ---------------------------------------------------------------------------------------


def test_one_review_in_full(guesthouse: Owner) -> None:
    """Its facts, every word, why it was judged so, and its part of the score."""
    number = guesthouse.numbered("The breakfast is fantastic")
    said = guesthouse.does("show", str(number))
    assert said.startswith(f"{number:>5}  mixed      4 of 5 ★     ")
    assert "An answer is due " in said
    assert "Really disappointing for this price." in said
    assert "Judged mixed by stars and words. What decided: “" in said
    assert "for the missing answer." in said
    assert "\n\n\n" not in said
    (shown,) = guesthouse.asks("show", f"#{number}")
    assert set(shown) == REVIEW_FIELDS | {
        "versions", "complaint_probability", "phrases", "topics", "engine", "corrected", "draft", "note", "removed_at",
        "receipt",
    }  # fmt: skip
    assert all(shown["text"][each["start"] : each["end"]] == each["text"] for each in shown["phrases"])
    assert shown["receipt"]["silence"] < 0


def test_an_edited_review(guesthouse: Owner) -> None:
    """What it said before stays, with the day until which it did."""
    number = guesthouse.numbered("I have to lower my rating")
    said = guesthouse.does("show", str(number))
    assert "Solveig Nygård · Google, edited " in said
    assert "it said: 4 of 5 ★, praise: Charming house" in said
    (version,) = guesthouse.asks("show", str(number))[0]["versions"]
    assert set(version) == {"number", "text", "title", "stars", "kind", "replaced_at"}
    assert version["stars"] == 4


def test_reviews_of_many_fates(guesthouse: Owner) -> None:
    """Removed, set aside, unjudged, answered, from before: each says what became of it."""
    (removed,) = expected(NOW).removed
    said = guesthouse.does("show", str(guesthouse.numbered(removed)))
    assert ", no longer there\n" in said
    assert "No longer there since " in said
    (unjudged,) = guesthouse.inbox("--unjudged", "--awaiting")
    assert "Unjudged: this program cannot judge this language" in guesthouse.does("show", str(unjudged["id"]))
    archery = guesthouse.numbered("The archery club")
    said = guesthouse.does("show", str(archery))
    assert "Set aside by the channel's words." in said
    assert "It does not count in today's score." in said
    replied = next(review for review in guesthouse.inbox("--answered") if review["reply"])
    assert f"The reply there: {replied['reply']}" in guesthouse.does("show", str(replied["id"]))
    oldest = guesthouse.inbox("--channel", "Old portal")[-1]
    assert "From before: it starts no clock." in guesthouse.does("show", str(oldest["id"]))


def test_a_review_without_a_date(four: Owner) -> None:
    """On the first round it is from before; in the list it is undated."""
    number = four.numbered("=1+1")
    assert "undated" in four.does("inbox", "--search", "paid")
    assert "No date is known, so it is from before and outside the score." in four.does("show", str(number))
    assert four.inbox("--search", "paid")[0]["published_at"] is None


def test_dated_by_when_it_was_seen(owner: Owner, tmp_path: Path) -> None:
    """A date in the future is not believed, and the claim is told."""
    ahead = NOW + timedelta(days=400)
    owner.does("import", table(tmp_path, [("Ada", 2, ahead, "Cold soup.")]), "--channel", "Portal")
    said = owner.does("show", "1")
    assert f"Dated by when it was first seen; the source says {ahead:%Y-%m-%d}" in said


def test_words_never_command_the_terminal(owner: Owner) -> None:
    """What a customer writes is shown, not obeyed; programs get it to the letter."""
    words = "Nice\x1b[2J\x1b]0;title\x07 \x9b31m\rsoup"
    owner.does("counter", "--text", words)
    for said in (owner.does("show", "1"), owner.does("inbox"), owner("remove", words).err):
        assert not set(said) & set("\x1b\x07\x9b\r")
        assert "Nice\ufffd[2J" in said
    assert owner.texts() == [words]


@pytest.mark.parametrize("number", ["999", "abc", "-1", "9" * 30, "1.5", ""])
def test_reviews_that_there_are_not(owner: Owner, number: str) -> None:
    """A number that belongs to no review, or is none."""
    said = owner("show", number)
    assert said.code == 2
    assert "number" in said.sentence

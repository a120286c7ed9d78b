"""What the owner does with a review at the command line, and taking it back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.commands import Owner, table

NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)
WROTE = NOW - 50 * HOUR

COMPLAINT, PRAISE = "1", "2"


@pytest.fixture
def shop(owner: Owner, tmp_path: Path) -> Owner:
    """An owner with an overdue complaint and a praise."""
    rows = [
        ("Ada", 1, WROTE, "The soup was cold and the waiter was rude."),
        ("Béla", 5, WROTE, "Lovely rolls, wonderful staff."),
    ]
    owner.does("import", table(tmp_path, rows), "--channel", "Portal")
    assert owner.numbered("cold") == int(COMPLAINT)
    return owner


def facts(owner: Owner, number: str = COMPLAINT) -> dict[str, Any]:
    """All that is known of a review but its share of the score, which ages by the second."""
    (shown,) = owner.asks("show", number)
    del shown["receipt"]
    return shown


ACTIONS = [
    (("answer", COMPLAINT, "--text", "We are sorry"), "The draft is kept.", "draft"),
    (("answer", COMPLAINT, "--posted"), "1 is answered.", "answer"),
    (("answer", COMPLAINT, "--text", "We are sorry", "--posted", "2h"), "1 is answered.", "answer"),
    (("snooze", COMPLAINT, "3d"), "1 comes back ", "snooze"),
    (("note", COMPLAINT, "Refund by Friday"), "The note is kept.", "note"),
    (("correct", COMPLAINT, "praise"), "1 is praise; the score was computed anew.", "correct"),
    (("correct", PRAISE, "complaint"), "2 is complaint; the score was computed anew.", "correct"),
    (("no-answer", COMPLAINT), "1: no answer needed.", "no-answer"),
    (("not-us", COMPLAINT), "1: not about us.", "not-us"),
    (("reported", COMPLAINT), "1: reported.", "reported"),
]


@pytest.mark.parametrize(("words", "says", "verb"), ACTIONS, ids=[" ".join(words) for words, _, _ in ACTIONS])
def test_each_action_and_its_undoing(shop: Owner, words: tuple[str, ...], says: str, verb: str) -> None:
    """It says what was done; undone, the review, its clock and its drafts are exactly as they were."""
    number = words[1]
    before, score = facts(shop, number), shop.asks("score")[0]
    assert shop.does(*words).startswith(says)
    done = facts(shop, number)
    if verb != "snooze":
        assert done != before
    assert shop.does("undo") == f"“{verb}” on {number} is taken back.\n"
    assert facts(shop, number) == before
    assert shop.asks("score")[0]["score"] == pytest.approx(score["score"], abs=1e-3)
    assert shop.asks("check") == [{"ok": True, "problems": []}]


@pytest.mark.parametrize(("words", "state"), [
    (("answer", COMPLAINT, "--text", "Sorry"), "drafted"), (("answer", COMPLAINT, "--posted"), "answered"),
    (("no-answer", COMPLAINT), "no answer needed"), (("not-us", COMPLAINT), "not about us"),
    (("reported", COMPLAINT), "reported"), (("note", COMPLAINT, "x"), "awaiting"),
    (("snooze", COMPLAINT, "1h"), "awaiting"),
])  # fmt: skip
def test_actions_for_programs(shop: Owner, words: tuple[str, ...], state: str) -> None:
    """The number, and how far the answer has come."""
    (done,) = shop.asks(*words)
    assert set(done) == {"id", "state", "kind", "draft"}
    assert (done["id"], done["state"], done["kind"]) == (1, state, "complaint")
    assert facts(shop)["state"] == state


def test_undoing_goes_back_step_by_step(shop: Owner) -> None:
    """The last action first, and at the beginning there is nothing more to undo."""
    shop.does("note", COMPLAINT, "one")
    shop.does("note", COMPLAINT, "two")
    shop.does("undo")
    assert facts(shop)["note"] == "one"
    shop.does("undo")
    assert facts(shop)["note"] is None
    said = shop("undo")
    assert said.code == 2
    assert said.sentence == "There is nothing to undo."


# --- answers ------------------------------------------------------------------------------------


def test_a_draft_is_kept_as_typed(shop: Owner) -> None:
    """Every sign of it, until it is taken back; shown with the review."""
    words = "Dear Ada,\n\n  we are *sorry* — truly.\t“Really”"
    shop.does("answer", COMPLAINT, "--text", words)
    assert facts(shop)["draft"] == words
    assert f"Draft: {words}" in shop.does("show", COMPLAINT)
    assert shop.does("answer", COMPLAINT, "--text", "") == "The draft is taken back.\n"
    assert facts(shop)["draft"] is None
    assert facts(shop)["state"] == "awaiting"


def test_an_answer_closes_the_clock(shop: Owner) -> None:
    """An answered complaint waits no more, and silence costs nothing more."""
    assert shop.asks("reminders")[0]["stage"] == "overdue"
    before = shop.asks("score")[0]
    shop.does("answer", COMPLAINT, "--posted", "--text", "We are sorry")
    after = shop.asks("score")[0]
    assert shop.does("reminders") == "No complaint is waiting.\n"
    assert (before["cost"] > 0, after["cost"]) == (True, 0)
    assert after["score"] > before["score"]
    said = shop.does("show", COMPLAINT)
    assert ": We are sorry" in said
    assert "Answered 20" in said
    assert "Draft" not in said


def test_an_answer_whose_words_were_not_kept(shop: Owner) -> None:
    """Marked answered without its words, it says so."""
    shop.does("answer", PRAISE, "--posted")
    assert "(the words were not kept)" in shop.does("show", PRAISE)


def test_an_answer_posted_earlier(shop: Owner) -> None:
    """In time is in time, though it is told late."""
    assert shop.asks("score")[0]["cost"] > 0
    shop.does("answer", COMPLAINT, "--posted", "30h")
    assert shop.asks("score")[0]["cost"] == 0
    shop.does("undo")
    shop.does("answer", COMPLAINT, "--posted", (WROTE + HOUR).isoformat())
    assert facts(shop)["state"] == "answered"


def test_the_day_of_an_answer_suffices(shop: Owner, tmp_path: Path) -> None:
    """Answered on the very day that the customer wrote, however late on that day."""
    late = datetime(NOW.year - 1, 3, 3, 22, 30, tzinfo=UTC)  # half past eleven at night in Berlin
    shop.does("import", table(tmp_path, [("Cleo", 1, late, "The lamp was broken.")]), "--channel", "Portal")
    number = str(shop.numbered("lamp"))
    shop.does("answer", number, "--posted", f"{late:%Y-%m-%d}")
    shop.does("undo")
    said = shop("answer", number, "--posted", f"{late - 24 * HOUR:%Y-%m-%d}")
    assert said.code == 2
    assert said.sentence == "An answer cannot be older than what the customer wrote."
    shop.does("answer", COMPLAINT, "--posted", f"{NOW:%Y-%m-%d}")


@pytest.mark.parametrize("number", [COMPLAINT, PRAISE])
def test_an_answer_before_the_review(shop: Owner, number: str) -> None:
    """Nobody answers what was not written yet, be it complaint or praise."""
    said = shop("answer", number, "--posted", (WROTE - HOUR).isoformat())
    assert said.code == 2
    assert "older than what the customer wrote" in said.sentence
    assert facts(shop, number)["state"] == "awaiting"


def test_an_answer_in_the_future(shop: Owner) -> None:
    """Nor can it have been posted tomorrow."""
    said = shop("answer", COMPLAINT, "--posted", (NOW + 24 * HOUR).isoformat())
    assert said.code == 2
    assert "in the future" in said.sentence


# --- the others ---------------------------------------------------------------------------------


def test_a_correction_wins(shop: Owner) -> None:
    """The owner's word is the kind, starts or ends the clock, and says so."""
    shop.does("correct", COMPLAINT, "neutral")
    assert shop.does("reminders") == "No complaint is waiting.\n"
    assert "Judged neutral by your word." in shop.does("show", COMPLAINT)
    assert facts(shop)["satisfaction"] == 0  # stars fix the satisfaction, whatever is said of the words
    shop.does("correct", PRAISE, "complaint")
    assert [each["id"] for each in shop.asks("reminders")] == [2]


def test_a_note_is_shown_and_taken_back(shop: Owner) -> None:
    """A note to self stays with the review."""
    shop.does("note", COMPLAINT, "Refund by Friday")
    assert "Note: Refund by Friday" in shop.does("show", COMPLAINT)
    assert shop.does("note", COMPLAINT, "") == "The note is taken back.\n"
    assert "Note:" not in shop.does("show", COMPLAINT)


def test_not_about_us_does_not_count(shop: Owner) -> None:
    """What is not about the shop leaves the score; what needs no answer stays in it."""
    before = shop.asks("score")[0]["reviews_12m"]
    shop.does("no-answer", COMPLAINT)
    assert shop.asks("score")[0]["reviews_12m"] == before
    shop.does("not-us", COMPLAINT)
    assert shop.asks("score")[0]["reviews_12m"] == before - 1


def test_snoozing_until_a_day(shop: Owner) -> None:
    """It comes back at the beginning of that day in the shop's zone; its clock goes on."""
    day = NOW + timedelta(days=5)
    assert shop.does("snooze", COMPLAINT, f"{day:%Y-%m-%d}") == (
        f"1 comes back {day:%Y-%m-%d} 00:00; its clock goes on.\n"
    )
    assert f"Snoozed until {day:%Y-%m-%d} 00:00." in shop.does("show", COMPLAINT)
    assert shop.asks("reminders")[0]["stage"] == "overdue"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("answer", COMPLAINT), "answer wants --text or --posted, or both."),
        (("answer", COMPLAINT, "--posted", "lately"), "“lately” is not a time."),
        (("answer", "77", "--text", "x"), "There is no review with the number 77."),
        (("answer", "77", "--posted", "1d"), "There is no review with the number 77."),
        (("snooze", COMPLAINT, "2020-01-01"), "A review can only be snoozed until a time to come."),
        (("snooze", COMPLAINT, "99999999999999d"), "is not a time."),
        (("snooze", COMPLAINT), "UNTIL"),
        (("note", COMPLAINT), "required: T"),
        (("note", "77", "x"), "There is no review with the number 77."),
        (("correct", COMPLAINT, "unjudged"), "“unjudged” is none of: complaint, praise, mixed, neutral."),
        (("no-answer", "soup"), "“soup” is not the number of a review."),
        (("not-us", "0"), "There is no review with the number 0."),
        (("reported",), "required: ID"),
        (("undo", "1"), "Unrecognized arguments: 1."),
    ],
)
def test_wrong_words(shop: Owner, words: tuple[str, ...], says: str) -> None:
    """Nothing is done, and the reason is told."""
    said = shop(*words)
    assert said.code == 2
    assert says in said.sentence
    assert facts(shop)["state"] == "awaiting"

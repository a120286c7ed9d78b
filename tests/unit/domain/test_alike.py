"""A draft that is much like a recent answer."""

from __future__ import annotations

from reputation_desktop.domain.alike import most_alike

LONG = (
    "Thank you for telling us about Saturday. The kitchen was behind from noon on, and nobody at the door said so. We"
    " have put a board up that tells how long a meal takes, and we look at it every ten minutes. We hope that you"
    " give us another chance, and that the soup is hot then."
)
SHORT = "Thank you for your kind words, the whole team is glad."


def test_the_same_words_are_alike() -> None:
    found = most_alike(LONG, [(4, "Something else was written here about the price of cakes."), (7, LONG.upper())])
    assert found is not None
    assert (found.review_id, found.share) == (7, 1.0)
    assert found.quote == LONG.rstrip(".")


def test_a_few_changed_words_are_still_alike_and_the_longest_common_part_is_quoted() -> None:
    changed = LONG.replace("Saturday", "last Sunday").replace("soup", "coffee")
    found = most_alike(changed, [(7, LONG)])
    assert found is not None
    assert 0.6 <= found.share < 1
    assert found.quote.startswith("The kitchen was behind")
    assert found.quote.endswith("and that the")


def test_the_most_alike_one_is_named() -> None:
    changed = LONG.replace("Saturday", "last Sunday")
    found = most_alike(LONG, [(1, changed), (2, LONG), (3, LONG)])
    assert found is not None
    assert found.review_id == 2


def test_a_shared_sentence_in_long_texts_is_not_much() -> None:
    other = "We are closed on Mondays, and so nobody took your call. " * 3 + LONG[:120]
    assert most_alike(LONG, [(7, other)]) is None


def test_a_short_draft_is_alike_where_a_longer_answer_holds_it() -> None:
    assert most_alike(SHORT, [(7, f"{SHORT} {LONG}")]) is not None
    assert most_alike(LONG, [(7, SHORT)]) is None


def test_a_few_words_are_alike_by_nature() -> None:
    assert most_alike("Thank you, come again soon", [(7, "Thank you, come again soon")]) is None
    assert most_alike("", [(7, "")]) is None
    assert most_alike(SHORT, []) is None


def test_signs_spaces_and_line_breaks_do_not_make_a_difference() -> None:
    typed = SHORT.replace(" ", "\n\n").replace(",", " –")
    found = most_alike(typed, [(7, SHORT)])
    assert found is not None
    assert found.share == 1.0
    assert found.quote == typed.rstrip(".")

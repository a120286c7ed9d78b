"""Saved replies are offered in turn, and read naturally whoever the customer is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.saved_reply import PLACEHOLDERS, SavedReply, filled, next_wording, situations, wordings
from tests.building import DAY, NOW

REPLIES = (
    SavedReply(1, "waiting", "one", 3, NOW - DAY),
    SavedReply(2, "thanks", "two", 0, None),
    SavedReply(3, "waiting", "three", 1, NOW - 3 * DAY),
    SavedReply(4, "waiting", "four", 0, None),
)


def test_situations_are_named_once_in_the_order_they_were_kept() -> None:
    assert situations(REPLIES) == ("waiting", "thanks")
    assert situations(REPLIES[::-1]) == ("waiting", "thanks")
    assert situations(()) == ()


def test_what_was_never_used_or_longest_ago_is_offered_first() -> None:
    assert [each.id for each in wordings(REPLIES, "waiting")] == [4, 3, 1]
    assert next_wording(REPLIES, "waiting", None).id == 4


def test_every_wording_has_its_turn_and_then_the_first_again() -> None:
    offered = [next_wording(REPLIES, "waiting", after).id for after in (None, 4, 3, 1)]
    assert offered == [4, 3, 1, 4]


def test_coming_from_another_situation_begins_anew() -> None:
    assert next_wording(REPLIES, "waiting", 2).id == 4
    assert next_wording(REPLIES, "thanks", 2).id == 2


def test_a_situation_without_wording_says_so() -> None:
    with pytest.raises(WrongWords, match="no saved reply for “price”"):
        next_wording(REPLIES, "price", None)


ANNA = {"customer": "Anna", "shop": "Café Luna", "channel": "Google", "stars": "2"}
NOBODY = {"customer": "", "shop": "Café Luna", "channel": "Google", "stars": ""}


def test_the_facts_take_their_places() -> None:
    text = "Hello {customer}, your {stars} stars on {channel} made {shop} think. {Customer} {manager} {}"
    assert filled(text, ANNA) == "Hello Anna, your 2 stars on Google made Café Luna think. {Customer} {manager} {}"
    assert filled("Hello {customer} of {shop}", {"customer": " Anna "}) == "Hello Anna of {shop}"
    assert filled("Hello {customer}", {}) == "Hello {customer}"


@pytest.mark.parametrize(("text", "reads"), [
    ("Hello {customer},\n\nsorry.", "Hello,\n\nsorry."),
    ("Hello {customer}, we are sorry.", "Hello, we are sorry."),
    ("Thank you, {customer}. Come again.", "Thank you. Come again."),
    ("Thank you, {customer}, for coming.", "Thank you for coming."),
    ("{customer}, thank you.", "Thank you."),
    ("Sorry.\n{customer}: we know.", "Sorry.\nWe know."),
    ("{customer}", ""),
    ("We thank you {customer}", "We thank you"),
    ("Your {stars} stars", "Your stars"),
    ("So kind, {customer}. Thank you for {stars} stars.", "So kind. Thank you for stars."),
])  # fmt: skip
def test_a_customer_without_a_name_leaves_no_hole(text: str, reads: str) -> None:
    assert filled(text, NOBODY) == reads


def test_a_name_that_looks_like_a_placeholder_is_a_name() -> None:
    assert (
        filled("{customer} of {shop}", {"customer": "{shop}", "shop": r"\1 {customer}"}) == r"{shop} of \1 {customer}"
    )


@given(
    text=st.lists(
        st.sampled_from([*(f"{{{name}}}" for name in PLACEHOLDERS), "Hello", ", ", " ", ".", "\n", "{", "é"])
    ),
    name=st.sampled_from(["", "  ", "Anna", "{customer}"]),
)
def test_nothing_but_placeholders_and_the_gaps_around_them_is_lost(text: list[str], name: str) -> None:
    joined = "".join(text)
    reads = filled(joined, {**ANNA, "customer": name})
    for word in ("Hello", "."):
        assert reads.count(word) == joined.count(word)
    if name.strip() == "":
        assert "{customer}" not in reads

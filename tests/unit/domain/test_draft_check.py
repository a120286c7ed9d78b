"""What an answer had better not say, and what it may."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.draft_check import FindingSort, findings

BLAME, DATA, GIFT, LEGAL = FindingSort


@pytest.mark.parametrize(("sort", "text", "quote"), [
    (BLAME, "Well, you should have told the waiter.", "you should have"),
    (BLAME, "You\nshouldn’t have waited.", "You\nshouldn’t have"),
    (BLAME, "That was your own fault.", "your own fault"),
    (BLAME, "You are wrong there.", "You are wrong"),
    (BLAME, "You’re exaggerating.", "You’re exaggerating"),
    (BLAME, "Nobody else complained that day.", "Nobody else complained"),
    (BLAME, "No one else has minded.", "No one else has minded"),
    (BLAME, "No other guests said so.", "No other guests"),
    (BLAME, "This is not true.", "is not true"),
    (BLAME, "Sie hätten etwas sagen können.", "Sie hätten"),
    (BLAME, "Das stimmt so nicht.", "stimmt so nicht"),
    (GIFT, "Next time, the coffee is on us.", "the coffee is on us"),
    (GIFT, "Have a dessert on us.", "dessert on us"),
    (GIFT, "Dinner on the house.", "on the house"),
    (GIFT, "We send you a voucher.", "voucher"),
    (GIFT, "Take 20% off.", "20% off"),
    (GIFT, "We give you a refund in exchange for new stars.", "in exchange for"),
    (GIFT, "Please change your review.", "change your review"),
    (GIFT, "Come for a free haircut.", "a free haircut"),
    (GIFT, "The next one is free of charge.", "free of charge"),
    (GIFT, "Sie bekommen einen Gutschein.", "Gutschein"),
    (GIFT, "Der Kaffee geht auf uns.", "geht auf uns"),
    (LEGAL, "Our lawyer will write to you.", "lawyer"),
    (LEGAL, "We will sue.", "sue"),
    (LEGAL, "This is defamation.", "defamation"),
    (LEGAL, "Without any admission of guilt.", "Without any admission"),
    (LEGAL, "We take no liability.", "liability"),
    (LEGAL, "Wir prüfen rechtliche Schritte.", "rechtliche"),
    (DATA, "Write to anna.baker+cafe@mail.example.org now.", "anna.baker+cafe@mail.example.org"),
    (DATA, "We called you at +49 (0)30 123 45 67.", "+49 (0)30 123 45 67"),
    (DATA, "Call 020 7946 0018.", "020 7946 0018"),
    (DATA, "Call 555-010-1234.", "555-010-1234"),
    (DATA, "About your order no. 4711-A:", "order no. 4711-A"),
    (DATA, "Your booking QX7K42 is cancelled.", "booking QX7K42"),
    (DATA, "Ihre Rechnung Nr. 20311 ist bezahlt.", "Rechnung Nr. 20311"),
    (DATA, "It was ticket #88123.", "ticket #88123"),
    (DATA, "See #88123.", "#88123"),
    (DATA, "We sent it to 12 Old Mill Lane.", "12 Old Mill Lane"),
    (DATA, "Sie wohnen Hauptstraße 5a.", "Hauptstraße 5a"),
    (DATA, "You live in SW1A 1AA.", "SW1A 1AA"),
    (DATA, "Paid back to DE12 3456 7890 1234 5678 90.", "DE12 3456 7890 1234 5678 90"),
])  # fmt: skip
def test_what_is_better_not_posted(sort: FindingSort, text: str, quote: str) -> None:
    (found,) = findings(text)
    assert (found.sort, found.quote) == (sort, quote)
    assert text[found.start : found.end] == quote


@pytest.mark.parametrize("text", [
    "",
    "This is on us, and we are sorry.",
    "The mistake is on us.",
    "You can count on us.",
    "Please feel free to ask for gluten-free bread.",
    "There was no free table, and not a free seat at the bar.",
    "We did not meet your expectations.",
    "Any trouble you might have had is our doing.",
    "Dear Sue, thank you.",
    "The court yard is open again.",
    "We opened in 2019, from 10:30 to 18:00, and on 04.05.2026 until 20:00.",
    "Two coffees were 4.50, the 3 cakes 12,80.",
    "We order 20 kg of flour a week.",
    "Das haben wir nicht wahrgenommen.",
    "We were closed from 04.05. - 06.05.2026.",
])  # fmt: skip
def test_what_may_be_said(text: str) -> None:
    assert findings(text) == ()


@pytest.mark.parametrize(("author", "quotes"), [
    ("Anna Baker", ["Baker"]),
    ("Anna Lena O’Neill-Baker", []),
    ("Anna", []),
    ("Anna B.", []),
    ("Anna B", []),
    ("coffee Baker", []),
    ("Baker 23", []),
    ("", []),
])  # fmt: skip
def test_a_surname_is_left_to_its_owner(author: str, quotes: list[str]) -> None:
    """A first name, a made-up name and an initial are as public as the review; a baker and bakeries are no person."""
    text = "Dear Mrs Baker, our baker and the Bakery thank you, Anna."
    assert [each.quote for each in findings(text, author)] == quotes


def test_findings_stand_in_the_order_of_the_text_and_each_once() -> None:
    text = "We will sue, the coffee is on us, mail a@b.example, and you should have asked. Ticket no. #12345."
    assert [(each.sort, each.quote) for each in findings(text)] == [
        (LEGAL, "sue"),
        (GIFT, "the coffee is on us"),
        (DATA, "a@b.example"),
        (BLAME, "you should have"),
        (DATA, "Ticket no. #12345"),
    ]


@given(st.text(max_size=300), st.text(max_size=20))
def test_any_text_can_be_looked_through(text: str, author: str) -> None:
    for each in findings(text, author):
        assert text[each.start : each.end] == each.quote != ""

"""An invitation asks everybody alike and gives nothing for it."""

from __future__ import annotations

import pytest

from reputation_desktop.domain.invitation import Invitation, Unfairness, unfair_places


@pytest.mark.parametrize(
    ("words", "quote", "sort"),
    [
        ("A free coffee for your review.", "A free coffee", Unfairness.REWARD),
        ("Gutschein für jede Bewertung", "Gutschein", Unfairness.REWARD),
        ("Leave us 5 stars", "5 stars", Unfairness.GATING),
        ("★★★★★", "★★★★★", Unfairness.GATING),
        ("If you liked it, tell everyone.", "If you liked", Unfairness.GATING),
        ("If you were happy, tell everyone.", "If you were happy", Unfairness.GATING),
        ("For our happy customers", "happy customers", Unfairness.GATING),
        ("Otherwise please tell us.", "Otherwise please tell us", Unfairness.GATING),
        ("Give us a good review.", "a good review", Unfairness.GATING),
        ("Wenn es Ihnen gefallen hat: sagen Sie es weiter.", "Wenn es Ihnen gefallen", Unfairness.GATING),
        ("Nur fünf Sterne", "fünf Sterne", Unfairness.GATING),
    ],
)
def test_rewards_and_asking_only_some_are_pointed_out(words: str, quote: str, sort: Unfairness) -> None:
    for invitation in (Invitation(words, ""), Invitation("", words)):
        found = unfair_places(invitation)
        assert any((each.sort, each.quote) == (sort, quote) for each in found), found


@pytest.mark.parametrize(
    "words",
    [
        "How was it?",
        "Tell us and everyone who looks for us, in your own words. Every opinion is welcome.",
        "Wie war es? Sagen Sie es uns und allen, die uns suchen.",
        "Your review helps others.",
    ],
)
def test_fair_words_pass(words: str) -> None:
    assert unfair_places(Invitation(words, words)) == ()

"""What the owner holds against a review, and the versions that it rests on."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from reputation_desktop.domain.dispute import Dispute, Outcome, Rule
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.store.disputes import dispute_of, keep_dispute, seen_versions
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, edited, found, stored, write


def test_what_is_kept_comes_back_and_takes_the_place_of_what_was_kept_before(store: Store, google: int) -> None:
    review_id = stored(store, google)
    assert dispute_of(store, review_id) == Dispute(review_id)
    first = Dispute(review_id, Rule.INSULT, "It calls the waiter names.")
    keep_dispute(store, first)
    assert dispute_of(store, review_id) == first
    later = replace(first, rule="§ 7 of their terms", reference="4-12", reported_at=NOW, outcome_at=NOW + DAY)
    later = replace(later, outcome=Outcome.TAKEN_DOWN)
    keep_dispute(store, later)
    assert dispute_of(store, review_id) == later


def test_no_review_no_dispute(store: Store) -> None:
    with pytest.raises(WrongWords):
        keep_dispute(store, Dispute(7))
    with pytest.raises(WrongWords):
        seen_versions(store, 7)


def test_every_version_is_there_with_its_times(store: Store, google: int) -> None:
    review_id = stored(store, google, found(text="Thief!"), at=NOW)
    write(store, google, edited=[edited(review_id, found(text="Fraud!", edited_at=NOW + HOUR))], at=NOW + DAY)
    first, present = seen_versions(store, review_id)
    assert (first.number, first.text, first.seen_at, first.edited_at) == (1, "Thief!", NOW, None)
    assert first.replaced_at == NOW + HOUR
    assert (present.number, present.text, present.seen_at) == (2, "Fraud!", NOW + DAY)
    assert (present.edited_at, present.replaced_at) == (NOW + HOUR, None)


@pytest.mark.parametrize(
    ("title", "text", "words"),
    [
        ("", "Füchse 🦊\n", "Füchse 🦊\n"),
        ("Never again", "Cold soup.", "Never again\nCold soup."),
        ("", "broken \ud800", None),
    ],
)
def test_a_digest_can_be_computed_anew_by_anybody(
    store: Store, google: int, title: str, text: str, words: str | None
) -> None:
    review_id = stored(store, google, found(text="x"))
    (version,) = seen_versions(store, review_id)
    version = replace(version, title=title, text=text)
    expected = b"broken \xed\xa0\x80" if words is None else words.encode()
    assert version.digest == hashlib.sha256(expected).hexdigest()


def test_an_erased_person_leaves_no_dispute(store: Store, google: int) -> None:
    review_id = stored(store, google)
    keep_dispute(store, Dispute(review_id, Rule.FAKE, "Anna Baker was never here."))
    erase_person(store, "Anna Baker", NOW)
    assert dispute_of(store, review_id) == Dispute(review_id)

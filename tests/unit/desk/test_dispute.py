"""The dispute pack says all that speaks against a review, so that anybody can check it."""

from __future__ import annotations

from datetime import date

import pytest

from reputation_desktop.desk.dispute import dispute_document
from reputation_desktop.domain.dispute import RULES, Dispute, Outcome, Rule
from reputation_desktop.domain.document import Block, Document, Heading, Quote, Table, Words
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.review import FoundReview, Rating, recommendation
from reputation_desktop.domain.speech import English
from reputation_desktop.domain.stored import TouchedReview
from reputation_desktop.store.actions import mark_answered, write_note
from reputation_desktop.store.disputes import keep_dispute, seen_versions
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, channel, edited, found, stored, write


def _pack(store: Store, review_id: int, *, with_note: bool = True) -> Document:
    return dispute_document(store, review_id, English(), NOW, with_note=with_note)


def _facts(document: Document) -> dict[str, str]:
    return _rows(document.blocks[0])


def _of(document: Document, kind: type[Block]) -> list[Block]:
    return [each for each in document.blocks if isinstance(each, kind)]


def _words(document: Document) -> list[str]:
    return [each.text for each in document.blocks if isinstance(each, Words)]


def _one(store: Store, review: FoundReview, *, platform: str = "feed") -> int:
    return stored(store, channel(store, "Google", shop="Café Luna", platform=platform), review)


def test_a_whole_case(store: Store) -> None:
    page = "https://example.org/r/7"
    google = channel(store, "Our Google page", shop="Café Luna", platform="google_maps")
    review_id = stored(store, google, found(text="Thief!", title="Never", stars=1, url=page), at=NOW - 9 * DAY)
    worse = found(text="Thief and liar!", title="Never", stars=2, url=page, edited_at=NOW - 4 * DAY)
    write(store, google, edited=[edited(review_id, worse)], at=NOW - 3 * DAY)
    mark_answered(store, review_id, NOW, NOW - 2 * DAY, "Please write to us.")
    write_note(store, review_id, "The till knows nobody of that name.", NOW)
    keep_dispute(
        store,
        Dispute(review_id, Rule.INSULT, "It calls us names.", "4-12", NOW - 2 * DAY, Outcome.TAKEN_DOWN, NOW - DAY),
    )
    pack = _pack(store, review_id)
    assert (pack.language, pack.title) == ("en", "Dispute of a review on Our Google page")
    assert pack.under == "Café Luna · made on 4 May 2026, 14:00"
    assert pack.foot == "Dispute of a review · page {page} of {pages}"
    assert _facts(pack) == {
        "Platform": "Google",
        "Channel": "Our Google page",
        "Link": page,
        "Author": "Anna Baker",
        "Stars": "2 of 5",
        "Written": "No date is shown",
        "First seen": "25 April 2026, 14:00",
        "Versions seen": "2",
        "Reported to the platform": "2 May 2026, 14:00",
        "Reference": "4-12",
        "Outcome": "It was taken down, noted on 3 May 2026, 14:00",
    }
    words = _words(pack)
    assert words[:2] == [RULES[Rule.INSULT], "It calls us names."]
    assert "The till knows nobody of that name." in words
    assert any("Europe/Berlin" in each for each in words)
    said = "Anna Baker on Our Google page"
    assert _of(pack, Quote) == [
        Quote("Never\nThief!", said, (1.0, 5.0)),
        Quote("Never\nThief and liar!", said, (2.0, 5.0)),
        Quote("Please write to us.", "Posted on 2 May 2026, 14:00"),
    ]
    first, present = (_rows(each) for each in _of(pack, Table)[1:])
    digests = [each.digest for each in seen_versions(store, review_id)]
    assert first == {
        "First seen": "25 April 2026, 14:00",
        "Replaced": "30 April 2026, 14:00",
        "SHA-256": digests[0],
    }
    assert present == {
        "First seen": "1 May 2026, 14:00",
        "Edited by its author": "30 April 2026, 14:00",
        "SHA-256": digests[1],
    }


def _rows(table: Block) -> dict[str, str]:
    assert isinstance(table, Table)
    return {row[0]: row[1] for row in table.rows}


def test_a_case_that_is_just_begun(store: Store) -> None:
    review_id = _one(store, found(text="", author="", claimed=None))
    pack = _pack(store, review_id)
    facts = _facts(pack)
    assert facts["Author"] == "No name is shown"
    assert facts["Written"] == "No date is shown"
    assert facts["Reported to the platform"] == "Not yet"
    assert facts["Link"] == "https://example.org/Google", "where its channel is, as it has no page of its own"
    assert facts["Platform"] == "Feed"
    assert not {"Stars", "Reference", "Outcome", "No longer on its page since"} & facts.keys()
    assert "No rule is named here yet." in _words(pack)
    assert "It was not answered." in _words(pack)
    assert Heading("Our notes") not in pack.blocks
    (quote,) = _of(pack, Quote)
    assert quote == Quote("(no words)", "No name is shown on Google")


def test_a_note_to_self_stays_out_where_the_owner_wants_that(store: Store) -> None:
    review_id = _one(store, found())
    write_note(store, review_id, "Ask Tom.", NOW)
    assert "Ask Tom." in _words(_pack(store, review_id))
    assert "Ask Tom." not in _words(_pack(store, review_id, with_note=False))


def test_a_rule_in_the_owners_own_words_stays_as_it_is(store: Store) -> None:
    review_id = _one(store, found())
    keep_dispute(store, Dispute(review_id, "Rule {7}, 100% clear"))
    assert "Rule {7}, 100% clear" in _words(_pack(store, review_id))


def test_reported_and_nothing_heard_yet(store: Store) -> None:
    review_id = _one(store, found())
    keep_dispute(store, Dispute(review_id, reported_at=NOW, statement="Nobody of that name was here."))
    pack = _pack(store, review_id)
    assert _facts(pack)["Outcome"] == "Nothing yet"
    assert "No rule is named here yet." not in _words(pack)
    keep_dispute(store, Dispute(review_id, outcome=Outcome.STAYS))
    assert _facts(_pack(store, review_id))["Outcome"] == "It stays"


@pytest.mark.parametrize(
    ("rating", "said"),
    [
        (recommendation(False), "Not recommended"),
        (recommendation(True), "Recommended"),
        (Rating(None, 1, 5, "eleven"), "“eleven”"),
        (Rating(4.5, 1, 5, "4.5"), "4.5 of 5"),
    ],
)
def test_stars_are_said_as_they_were_given(store: Store, rating: Rating, said: str) -> None:
    assert _facts(_pack(store, _one(store, found(rating=rating))))["Stars"] == said


def test_only_stars_are_drawn(store: Store) -> None:
    (quote,) = _of(_pack(store, _one(store, found(rating=recommendation(False)))), Quote)
    assert isinstance(quote, Quote)
    assert quote.stars is None


def test_a_bare_day_and_a_vanished_review(store: Store) -> None:
    review_id = _one(store, found(claimed=date(2026, 5, 2)), platform="counter")
    write(store, 1, missing=[review_id], at=NOW + HOUR)
    facts = _facts(_pack(store, review_id))
    assert facts["Written"] == "2 May 2026, the hour is not shown"
    assert facts["No longer on its page since"] == "4 May 2026, 15:00"
    assert "Platform" not in facts


@pytest.mark.parametrize(
    ("at", "by"), [(NOW - HOUR, "As Google shows it, of 4 May 2026, 13:00"), (None, "As Google shows it")]
)
def test_the_reply_that_the_platform_shows(store: Store, at: object, by: str) -> None:
    review = found(reply="We are sorry.", replied_at=at)  # type: ignore[arg-type]
    review_id = _one(store, review)
    write(store, 1, touched=[TouchedReview(review_id, review)])
    assert _of(_pack(store, review_id), Quote)[-1] == Quote("We are sorry.", by)


def test_there_is_no_pack_without_a_review(store: Store) -> None:
    with pytest.raises(WrongWords):
        _pack(store, 99)

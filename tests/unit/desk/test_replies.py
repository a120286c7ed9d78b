"""Answering: what the owner sees beside her answer, and what she may want to change in it."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest

from reputation_desktop.desk.replies import (
    DraftFindings,
    add_starters,
    check_of_draft,
    review_facts,
    starter_replies,
)
from reputation_desktop.domain.alike import most_alike
from reputation_desktop.domain.draft_check import FindingSort, findings
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.saved_reply import filled, situations
from reputation_desktop.store import actions
from reputation_desktop.store.channels import add_channel, remove_channel
from reputation_desktop.store.follow_ups import add_follow_up
from reputation_desktop.store.saved_replies import keep_reply, remove_reply, saved_replies
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, channel, edited, found, stored, write

ANSWER = "Thank you for telling us, we are sorry that the soup was cold, and we have mended the stove since."


@pytest.fixture
def google(store: Store) -> int:
    """A channel of the café's."""
    return channel(store, "Google", shop="Café Luna")


# --- what is shown -------------------------------------------------------------------------------


def test_all_that_is_shown_of_a_review_comes_at_once(store: Store, google: int) -> None:
    review_id = stored(store, google, found(stars=2, claimed=NOW - 60 * HOUR))
    actions.mark_answered(store, review_id, NOW, NOW, "Sorry")
    write(store, google, edited=[edited(review_id, found(text="Still cold.", stars=1))], at=NOW + DAY)
    promise = add_follow_up(store, review_id, "refund", date(2026, 5, 8))
    facts = review_facts(store, review_id, NOW + 2 * DAY)
    assert facts.row.review.text == "Still cold."
    assert facts.row.due_at == NOW + 3 * DAY
    assert [each.text for each in facts.versions] == ["The soup was cold."]
    assert facts.posted == (("Sorry", NOW),)
    assert facts.shop == "Café Luna"
    assert [each.id for each in facts.follow_ups] == [promise]


def test_there_is_no_such_review(store: Store) -> None:
    with pytest.raises(WrongWords, match="no review with the number 7"):
        review_facts(store, 7, NOW)
    with pytest.raises(WrongWords, match="no review with the number 7"):
        check_of_draft(store, 7, "Sorry", NOW)


def page(store: Store, review_id: int) -> str:
    return review_facts(store, review_id, NOW).reply_page


def test_the_page_to_open_is_the_nearest_to_the_answer_box(store: Store, google: int) -> None:
    anywhere = stored(store, google)
    assert page(store, anywhere) == "https://example.org/Google"
    its_own = stored(store, google, found("k2", url="https://example.org/reviews/2"))
    assert page(store, its_own) == "https://example.org/reviews/2"
    write_setting(store, google, "reply_page", "https://example.org/replies")
    assert page(store, its_own) == "https://example.org/replies"
    remove_channel(store, google, NOW)
    assert page(store, its_own) == "https://example.org/replies"


@pytest.mark.parametrize(("address", "secret"), [("", False), ("mail.mbox", False), ("https://e.example/…", True)])
def test_where_no_page_is_known_none_is_opened(store: Store, google: int, address: str, secret: bool) -> None:
    """A secret address is stored with its secret struck out, and leads nowhere."""
    other = add_channel(
        store, shop_id=1, name="Other", platform="feed", address=address, secret=secret, mention=False, now=NOW
    )
    assert page(store, stored(store, other, found(url="javascript:alert(1)"))) == ""


# --- the draft -----------------------------------------------------------------------------------


def test_a_harmless_draft_finds_nothing(store: Store, google: int) -> None:
    review_id = stored(store, google)
    assert check_of_draft(store, review_id, ANSWER, NOW) == DraftFindings((), None)


def test_the_customers_surname_is_found_in_the_draft(store: Store, google: int) -> None:
    review_id = stored(store, google, found(author="Anna Baker"))
    (surname,) = check_of_draft(store, review_id, "Dear Mrs Baker, sorry.", NOW).findings
    assert (surname.sort, surname.quote) == (FindingSort.PERSONAL_DATA, "Baker")


def test_a_draft_like_a_recent_answer_names_the_other_review(store: Store, google: int) -> None:
    one, two, three = (stored(store, google, found(key)) for key in "123")
    actions.mark_answered(store, one, NOW, NOW, ANSWER)
    alike = check_of_draft(store, two, f"Hello! {ANSWER}", NOW).alike
    assert alike is not None
    assert (alike.review_id, alike.quote) == (one, ANSWER.rstrip("."))
    actions.keep_draft(store, three, ANSWER.replace("stove", "oven"), NOW)
    alike = check_of_draft(store, two, ANSWER.replace("stove", "oven"), NOW).alike
    assert alike is not None
    assert alike.review_id == three


def test_a_draft_may_be_like_itself_and_like_what_nobody_remembers(store: Store, google: int) -> None:
    one, two = stored(store, google), stored(store, google, found("k2"))
    actions.keep_draft(store, one, ANSWER, NOW)
    assert check_of_draft(store, one, ANSWER, NOW).alike is None
    assert check_of_draft(store, two, ANSWER, NOW + 200 * DAY).alike is None
    assert check_of_draft(store, two, ANSWER, NOW).alike is not None


def test_only_the_latest_answers_are_compared(store: Store, google: int) -> None:
    first = stored(store, google)
    actions.mark_answered(store, first, NOW, NOW, ANSWER)
    for number in range(50):
        other = stored(store, google, found(f"other {number}"))
        actions.mark_answered(store, other, NOW + HOUR, NOW + HOUR, f"Thank you, number {number}.")
    assert check_of_draft(store, stored(store, google, found("new")), ANSWER, NOW + HOUR).alike is None


# --- replies to begin with -----------------------------------------------------------------------


def test_the_starters_come_on_request_and_once(store: Store) -> None:
    assert saved_replies(store) == []
    assert add_starters(store) == len(starter_replies()) == 12
    assert add_starters(store) == 0
    kept = saved_replies(store)
    assert situations(kept) == ("waiting", "rude service", "quality", "thanks")
    assert {sum(each.situation == situation for each in kept) for situation in situations(kept)} == {3}


def test_a_starter_that_was_thrown_away_can_be_had_again_beside_the_owners_own(store: Store) -> None:
    own = keep_reply(store, "waiting", "We hurry up.")
    add_starters(store)
    remove_reply(store, saved_replies(store)[-1].id)
    assert add_starters(store) == 1
    assert saved_replies(store)[0].id == own


@pytest.mark.parametrize("text", [text for _, text in starter_replies()])
@pytest.mark.parametrize("customer", ["Anna", ""])
def test_a_starter_keeps_to_our_own_rules(text: str, customer: str) -> None:
    reads = filled(text, {"customer": customer, "shop": "", "channel": "", "stars": ""})
    assert findings(reads, "Anna Baker") == ()
    assert not {"{", "}", "!"} & set(reads)
    assert ("Anna" in reads) == bool(customer)
    assert not any(gap in reads for gap in ("  ", " ,", " .", ",,", ",."))


def test_no_two_starters_are_alike() -> None:
    for (_, one), (_, other) in combinations(starter_replies(), 2):
        assert most_alike(one, [(1, other)]) is None

"""The owner's saved replies."""

from __future__ import annotations

import pytest

from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.saved_reply import SavedReply, next_wording
from reputation_desktop.store.saved_replies import (
    change_reply,
    keep_reply,
    note_reply_used,
    remove_reply,
    saved_replies,
)
from reputation_desktop.store.store import Store
from tests.building import HOUR, NOW


def test_wordings_are_kept_as_they_were_written(store: Store) -> None:
    one = keep_reply(store, " waiting ", "Hello {customer},\n\nsorry.\n")
    assert saved_replies(store) == [SavedReply(one, "waiting", "Hello {customer},\n\nsorry.", 0, None)]


def test_a_wording_that_was_used_steps_back(store: Store) -> None:
    one, two = keep_reply(store, "thanks", "Thank you."), keep_reply(store, "thanks", "How kind.")
    note_reply_used(store, one, NOW)
    assert next_wording(saved_replies(store), "thanks", None).id == two
    note_reply_used(store, two, NOW + HOUR)
    offered = next_wording(saved_replies(store), "thanks", None)
    assert (offered.id, offered.used_count, offered.last_used_at) == (one, 1, NOW)


def test_changing_the_words_keeps_how_often_they_were_used(store: Store) -> None:
    one = keep_reply(store, "thanks", "Thank you.")
    note_reply_used(store, one, NOW)
    change_reply(store, one, "praise", "Thank you very much.")
    assert saved_replies(store) == [SavedReply(one, "praise", "Thank you very much.", 1, NOW)]


def test_a_wording_can_be_forgotten(store: Store) -> None:
    one, two = keep_reply(store, "thanks", "Thank you."), keep_reply(store, "thanks", "How kind.")
    remove_reply(store, one)
    assert [each.id for each in saved_replies(store)] == [two]


@pytest.mark.parametrize(("situation", "text"), [("", "Sorry."), ("waiting", " \n"), (" ", "")])
def test_a_wording_without_words_or_situation_is_none(store: Store, situation: str, text: str) -> None:
    one = keep_reply(store, "thanks", "Thank you.")
    with pytest.raises(WrongWords, match="needs a situation and words"):
        keep_reply(store, situation, text)
    with pytest.raises(WrongWords, match="needs a situation and words"):
        change_reply(store, one, situation, text)
    assert [each.text for each in saved_replies(store)] == ["Thank you."]

"""Saved replies: offered in turn with the customer's facts filled in, and never over the owner's own words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.judgement import Topic
from reputation_desktop.store.saved_replies import keep_reply, saved_replies
from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox.draft_field import DraftField
from reputation_desktop.ui.inbox.keep_reply_dialog import with_placeholders
from reputation_desktop.ui.inbox.review_pane import ReviewPane
from reputation_desktop.ui.inbox.saved_reply_picker import called
from reputation_desktop.ui.work.services import Services
from tests.building import channel, found, judgement, new, write
from tests.ui.review_shop import (
    choose,
    dialog,
    in_store,
    menu_words,
    pane_over,
    press,
    settled,
    shown,
    ticking_clock,
)


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _complaint(store: Store) -> int:
    one = found(stars=2)
    judged_as = judgement(one, 0.9, topics=[Topic("waiting", -0.5, 0, 3)])
    (review_id,) = write(store, channel(store), new=[new(one, judged_as=judged_as)])
    return review_id


def _with_replies(store: Store) -> int:
    keep_reply(store, "thanks", "Thank you, {customer}.")
    keep_reply(store, "waiting", "Dear {customer}, {stars} stars on {channel}. One.")
    keep_reply(store, "waiting", "Two.")
    return _complaint(store)


def _field(pane: ReviewPane) -> DraftField:
    return shown(pane, DraftField, "Your answer")


def test_the_wordings_are_offered_in_turn_and_one_that_was_used_comes_last(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, _with_replies))
    press(pane, "Saved reply")
    assert menu_words(qtbot) == [
        "waiting (2 wordings)",
        "thanks (1 wording)",
        "Keep my words as a saved reply…",
        "Change saved replies…",
    ]
    press(pane, "Saved reply")
    choose(qtbot, "waiting (2 wordings)")
    assert _field(pane).words == "Dear Anna, 2 stars on Google. One."
    shown(pane, QPushButton, "Saved reply: waiting, 1 of 2")
    press(pane, "Next wording")
    assert _field(pane).words == "Two."
    shown(pane, QPushButton, "Saved reply: waiting, 2 of 2")
    with qtbot.waitSignal(pane.acted):
        press(pane, "I have posted it")
    settled(qtbot, services)
    used = {each.text: each.used_count for each in in_store(tmp_path, saved_replies)}
    assert used["Two."] == 1
    assert sum(used.values()) == 1


def test_her_own_words_are_never_overwritten(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, _with_replies))
    _field(pane).insertPlainText("My own words. ")
    press(pane, "Saved reply")
    choose(qtbot, "waiting (2 wordings)")
    assert _field(pane).words == "My own words. Dear Anna, 2 stars on Google. One."
    press(pane, "Next wording")
    assert _field(pane).words == "My own words. Two."
    _field(pane).undo()
    assert _field(pane).words == "My own words. Dear Anna, 2 stars on Google. One."


def test_where_there_are_none_some_are_offered_to_begin_with(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, _complaint))
    press(pane, "Saved reply")
    with qtbot.waitSignal(services.did):
        choose(qtbot, "Add replies to begin with")
    settled(qtbot, services)
    assert in_store(tmp_path, saved_replies)
    press(pane, "Saved reply")
    assert "Change saved replies…" in menu_words(qtbot)


def test_replies_are_changed_under_settings(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, _with_replies))
    press(pane, "Saved reply")
    with qtbot.waitSignal(services.setting_wanted) as wanted:
        choose(qtbot, "Change saved replies…")
    assert wanted.args == ["saved_replies"]


def test_her_words_become_a_saved_reply_for_any_customer(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, _with_replies))
    _field(pane).insertPlainText("Dear Anna Baker, thank you.")
    press(pane, "Saved reply")
    choose(qtbot, "Keep my words as a saved reply…")
    asked = dialog(qtbot)
    keep = shown(asked, QPushButton, "Keep")
    assert not keep.isEnabled()
    assert shown(asked, QPlainTextEdit, "Words").toPlainText() == "Dear {customer}, thank you."
    shown(asked, QComboBox, "Situation, such as “waiting”").setEditText("cold food")
    with qtbot.waitSignal(services.did) as did:
        keep.click()
    assert did.args == ["Kept as a saved reply for “cold food”.", False]
    assert ("cold food", "Dear {customer}, thank you.") in [
        (each.situation, each.text) for each in in_store(tmp_path, saved_replies)
    ]


@pytest.mark.parametrize(
    ("author", "name"),
    [("Anna Baker", "Anna"), ("two_flat_whites", "two_flat_whites"), ("coffee lover 23", "coffee lover 23"), ("", "")],
)
def test_customers_are_called_by_their_first_name(author: str, name: str) -> None:
    assert called(author) == name


def test_names_that_are_not_known_are_no_placeholders() -> None:
    assert with_placeholders("Dear you", "", {"customer": "", "shop": "", "channel": ""}) == "Dear you"

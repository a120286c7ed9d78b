"""The chosen review: all that is known of it, in the order the owner leafs, and never in her way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from reputation_desktop.desk import replies
from reputation_desktop.desk.replies import ReviewFacts
from reputation_desktop.domain.errors import StoreBusy
from reputation_desktop.domain.judgement import Phrase, Topic
from reputation_desktop.domain.review import Kind, Reply, Spread, State
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.store.reviews import review
from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox.review_pane import ReviewPane
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, HOUR, NOW, channel, edited, found, in_berlin, judgement, new, stored, write
from tests.ui.review_shop import (
    browser,
    choose,
    dialog,
    in_store,
    in_the_store,
    menu_words,
    one_complaint,
    pane_over,
    press,
    press_icon,
    settled,
    shown,
    ticking_clock,
)

TEXT = "Lovely bread 🙂. The soup was cold."
PHRASES = (Phrase("Lovely bread", 0, 12, 0.5), Phrase("soup was cold", 20, 33, -0.7))


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """The pages that were opened."""
    with browser() as addresses:
        yield addresses


def _marked(store: Store) -> int:
    in_berlin(store)
    one = found(text=TEXT, stars=2, spread=Spread(likes=3, shares=2))
    judged_as = judgement(one, 0.9, phrases=PHRASES, topics=[Topic("waiting", -0.5, 0, 12)])
    (review_id,) = write(store, channel(store), new=[new(one, judged_as=judged_as)])
    return review_id


def _read(pane: ReviewPane) -> str:
    """Everything that can be read in the pane."""
    words = [each.text() for each in pane.findChildren(QLabel) if each.isVisible()]
    words += [each.toPlainText() for each in pane.findChildren(QTextEdit) if each.isVisible()]
    return "\n".join(words)


def test_a_review_is_shown_with_its_facts_and_the_phrases_that_decided(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, _marked))
    read = _read(pane)
    for words in (TEXT, "Anna Baker · Google · ", "English", "3 likes", "shared 2 times", "Topics: waiting"):
        assert words in read
    assert "weighs against" in read
    text = shown(pane, QTextEdit, "What the customer wrote")
    assert text.accessibleDescription() == "Weighs against: “soup was cold”. Weighs for: “Lovely bread”."
    assert not pane.grab().isNull()


def test_leafing_fast_shows_only_the_last_one(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def five(store: Store) -> list[int]:
        google = channel(store)
        return [stored(store, google, found(f"k{number}", f"Words {number}")) for number in range(5)]

    ids = in_store(tmp_path, five)
    pane = pane_over(qtbot, services, ids[0])
    seen: list[int] = []
    show_facts = pane.page.show_facts

    def noted(facts: ReviewFacts) -> None:
        seen.append(facts.row.review.id)
        show_facts(facts)

    pane.page.show_facts = noted  # type: ignore[method-assign]
    for review_id in ids[1:]:
        pane.show_review(review_id)
    assert "Words 0" in _read(pane)
    qtbot.waitUntil(lambda: "Words 4" in _read(pane))
    assert seen == [ids[4]]


def test_nothing_chosen_says_how_to_choose(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, one_complaint))
    pane.show_nothing()
    assert _read(pane) == "Choose a review at the left. Press ? for all keys."


def test_a_review_that_is_gone_says_so(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    in_store(tmp_path, lambda store: erase_person(store, "Anna Baker", NOW))
    services.changed.emit(Changed.REVIEWS)
    qtbot.waitUntil(lambda: f"There is no review with the number {review_id}." in _read(pane))


def test_the_shown_review_stays_when_it_cannot_be_read_anew(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, one_complaint))

    def busy(*_: object) -> None:
        raise StoreBusy(path=tmp_path)

    monkeypatch.setattr(replies, "review_facts", busy)
    services.changed.emit(Changed.REVIEWS)
    settled(qtbot, services)
    qtbot.waitUntil(pane.page.notice.isVisible)
    assert "The soup was cold." in _read(pane)


def test_a_slow_answer_dims_what_is_shown_until_it_is_there(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def two(store: Store) -> list[int]:
        google = channel(store)
        return [stored(store, google, found(f"k{number}", f"Words {number}")) for number in range(2)]

    first, second = in_store(tmp_path, two)
    pane = pane_over(qtbot, services, first)
    held = threading.Event()
    services.database.ask(lambda _: held.wait(20))
    pane.show_review(second)
    qtbot.waitUntil(pane.is_dimmed)
    held.set()
    qtbot.waitUntil(lambda: "Words 1" in _read(pane))
    assert not pane.is_dimmed()


def test_what_changes_in_the_store_is_shown_at_once_and_a_hidden_pane_reads_it_when_shown(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    pane.hide()
    change = edited(review_id, found(text="Colder still.", stars=1))
    in_store(tmp_path, lambda store: write(store, 1, edited=[change], at=NOW))
    services.changed.emit(Changed.REVIEWS)
    assert not services.database.busy
    pane.show()
    qtbot.waitUntil(lambda: "Colder still." in _read(pane))


def test_the_owner_corrects_the_kind_and_sees_why_it_was_so(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    with qtbot.waitSignal(pane.acted) as acted:
        press(pane, "Not a complaint?")
        choose(qtbot, "Praise")
    assert acted.args == [[review_id]]
    qtbot.waitUntil(lambda: "Praise" in _read(pane))
    assert in_the_store(tmp_path, review_id).kind == Kind.PRAISE
    press(pane, "Is it a complaint?")
    assert menu_words(qtbot)[0] == "You said so. The program took it for: Complaint."


def test_what_cannot_be_judged_is_asked_of_the_owner(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def unjudged(store: Store) -> int:
        one = found(text="Szörnyű volt.")
        judged_as = judgement(one, None, language="hu")
        (review_id,) = write(store, channel(store), new=[new(one, judged_as=judged_as)])
        return review_id

    review_id = in_store(tmp_path, unjudged)
    pane = pane_over(qtbot, services, review_id)
    assert "cannot judge Hungarian yet" in _read(pane)
    with qtbot.waitSignal(pane.acted):
        press(pane, "Complaint")
    qtbot.waitUntil(lambda: "cannot judge" not in _read(pane))
    assert in_the_store(tmp_path, review_id).complaint


def test_the_share_of_the_score_is_told_and_leads_to_the_receipt(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, one_complaint))
    qtbot.waitUntil(lambda: "points from the score" in _read(pane))
    with qtbot.waitSignal(services.receipt_wanted):
        press(pane, "Why is the score so?")


def _with_history(store: Store) -> int:
    in_berlin(store)
    google = channel(store)
    first = found(text="The soup was cold.", stars=4, claimed=NOW - 3 * DAY)
    review_id = stored(store, google, first, CONTENT, at=NOW - 3 * DAY)
    later = found(
        text="The soup was cold. Nobody told us.", stars=2, edited_at=NOW - 2 * DAY, claimed=NOW - 3 * DAY,
        reply="We are sorry.", replied_at=NOW - DAY,
    )  # fmt: skip
    write(store, google, edited=[edited(review_id, later)], at=NOW - HOUR)
    return review_id


def test_edits_and_the_reply_are_told_and_two_versions_are_compared(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    services.zone = NOW.tzinfo  # type: ignore[assignment]
    pane = pane_over(qtbot, services, in_store(tmp_path, _with_history))
    read = _read(pane)
    for words in (
        "First written, with 4 of 5 stars",
        "Edited: now 2 of 5 stars, and “Nobody told us” added",
        "Your reply there: We are sorry.",
        "Answered yesterday at",
    ):
        assert words in read
    press(pane, "Compare the words before and after this edit")
    compared = dialog(qtbot)
    after = shown(compared, QTextEdit, "After")
    assert after.accessibleDescription() == "Added: “Nobody told us.”"
    assert shown(compared, QTextEdit, "Before").toPlainText() == "The soup was cold."
    assert not compared.grab().isNull()
    press(compared, "Close")


def test_in_a_narrow_window_the_versions_are_one_line(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, _with_history), width=500)
    assert "First written" not in _read(pane)
    press(pane, "Show 2 versions")
    qtbot.waitUntil(lambda: "First written" in _read(pane))
    pane.resize(1300, 900)
    assert not [
        each for each in pane.findChildren(QPushButton) if "Show 2" in each.accessibleName() and each.isVisible()
    ]


def test_a_settled_review_can_be_let_wait_again(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    for words, state in (
        ("Not about us", State.NOT_ABOUT_US),
        ("Reported to the platform", State.REPORTED),
        ("No answer needed", State.NO_ANSWER_NEEDED),
    ):
        with qtbot.waitSignal(pane.acted):
            press_icon(pane, "More")
            choose(qtbot, words)
        assert in_the_store(tmp_path, review_id).state == state
        settled(qtbot, services)
        with qtbot.waitSignal(pane.acted):
            press(pane, "Let it wait again")
        assert in_the_store(tmp_path, review_id).state == State.AWAITING
        settled(qtbot, services)


def test_a_review_is_put_away_and_shown_again(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    review_id = in_store(tmp_path, one_complaint)
    pane = pane_over(qtbot, services, review_id)
    with qtbot.waitSignal(services.did) as did:
        press_icon(pane, "Put away until…")
        choose(qtbot, "This evening, 18:00")
    assert did.args == ["Put away until today at 18:00. Its clock goes on.", True]
    qtbot.waitUntil(lambda: "Put away until today at 18:00." in _read(pane))
    with qtbot.waitSignal(pane.acted):
        press(pane, "Show it now")
    snoozed_until = in_the_store(tmp_path, review_id).snoozed_until
    assert snoozed_until is not None
    assert snoozed_until - NOW < HOUR


def test_the_pages_of_review_and_channel_are_opened(
    qtbot: QtBot, services: Services, tmp_path: Path, opened: list[str]
) -> None:
    def linked(store: Store) -> int:
        return stored(store, channel(store), found(url="https://example.org/review/1"))

    pane = pane_over(qtbot, services, in_store(tmp_path, linked))
    press_icon(pane, "Open its page")
    assert opened == ["https://example.org/review/1"]
    with qtbot.waitSignal(services.channel_wanted) as wanted:
        press_icon(pane, "More")
        choose(qtbot, "Show its channel")
    assert wanted.args == [1]


def test_no_link_but_http_is_ever_opened(qtbot: QtBot, services: Services, tmp_path: Path, opened: list[str]) -> None:
    def odd(store: Store) -> int:
        return stored(store, channel(store), found(url="file:///etc/passwd"))

    pane = pane_over(qtbot, services, in_store(tmp_path, odd))
    press_icon(pane, "Open its page")
    assert opened == []


def test_words_of_strangers_are_never_markup(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def hostile(store: Store) -> int:
        return stored(store, channel(store), found(text="<b>Bold</b> & <img src=x>", author="<i>Eve</i>"))

    pane = pane_over(qtbot, services, in_store(tmp_path, hostile))
    assert "<b>Bold</b> & <img src=x>" in _read(pane)
    assert "<i>Eve</i>" in _read(pane)


def test_a_reply_without_a_date_is_told_too(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def replied(store: Store) -> int:
        return stored(store, channel(store), found(reply="Sorry."))

    review_id = in_store(tmp_path, replied)
    assert in_store(tmp_path, lambda store: review(store, review_id)).reply == Reply("Sorry.")
    assert "Your reply there: Sorry." in _read(pane_over(qtbot, services, review_id))

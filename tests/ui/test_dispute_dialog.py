"""Disputing a review: written down as typed, reported when the owner says so, and taken along as one PDF."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.dispute import Dispute, Outcome, Rule
from reputation_desktop.domain.errors import StoreBusy
from reputation_desktop.domain.review import State
from reputation_desktop.store import disputes
from reputation_desktop.store.actions import mark_answered, write_note
from reputation_desktop.store.disputes import dispute_of, keep_dispute
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.ui.inbox.dispute_dialog import DisputeDialog
from reputation_desktop.ui.work.asked_place import LAST_FOLDER
from reputation_desktop.ui.work.services import Services
from tests.building import NOW
from tests.ui.paper_reading import Paper
from tests.ui.review_shop import (
    browser,
    choose,
    dialog,
    in_store,
    in_the_store,
    one_complaint,
    pane_over,
    press,
    press_icon,
    settled,
    shown,
    ticking_clock,
)

RULE, OWN_RULE, WHY = "Which rule does it break?", "The rule in your words", "Why?"
REPORTED, REFERENCE, OUTCOME = (
    "I have reported it to the platform",
    "The platform’s reference, where it gave one",
    "What came of it",
)


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


@pytest.fixture
def review_id(tmp_path: Path, services: Services) -> int:
    return in_store(tmp_path, one_complaint)


@pytest.fixture
def said(services: Services) -> list[tuple[str, bool]]:
    """What the window told below, and whether it can be taken back."""
    told: list[tuple[str, bool]] = []
    services.did.connect(lambda words, undoable: told.append((words, undoable)))
    return told


@pytest.fixture
def opened(qtbot: QtBot, services: Services) -> Callable[[int], DisputeDialog]:
    def open_(review_id: int) -> DisputeDialog:
        made = DisputeDialog(services, None, review_id)
        with contextlib.suppress(RuntimeError):
            made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(made)
        made.open()
        settled(qtbot, services)
        return made

    return open_


def kept(folder: Path, review_id: int) -> Dispute:
    return in_store(folder, lambda store: dispute_of(store, review_id))


def box(made: QWidget, name: str, words: str) -> None:
    """Chooses an entry of a box."""
    chooser = shown(made, QComboBox, name)
    chooser.setCurrentIndex(chooser.findText(words))
    chooser.activated.emit(chooser.currentIndex())


def reads(made: QWidget) -> str:
    return "\n".join(each.text() for each in made.findChildren(QLabel) if each.isVisible())


def tick(qtbot: QtBot, made: QWidget, words: str) -> None:
    (found,) = [each for each in made.findChildren(QCheckBox) if each.text().replace("&", "") == words]
    found.click()


def test_the_way_there_is_in_the_reviews_menu(qtbot: QtBot, services: Services, review_id: int, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, review_id)
    press_icon(pane, "More")
    choose(qtbot, "Dispute…")
    made = dialog(qtbot)
    assert isinstance(made, DisputeDialog)
    settled(qtbot, services)
    assert shown(made, QPlainTextEdit, WHY).isEnabled()
    press(made, "Close")


def test_what_is_typed_is_kept_as_it_is_typed(
    qtbot: QtBot, opened: Callable[[int], DisputeDialog], review_id: int, tmp_path: Path
) -> None:
    made = opened(review_id)
    box(made, RULE, "It insults, harasses or belittles somebody")
    qtbot.waitUntil(lambda: kept(tmp_path, review_id).rule == Rule.INSULT)
    qtbot.keyClicks(shown(made, QPlainTextEdit, WHY), "It calls us names. ")
    qtbot.waitUntil(lambda: kept(tmp_path, review_id).statement == "It calls us names.")
    qtbot.keyClicks(shown(made, QLineEdit, REFERENCE), "4-12")
    made.close()
    qtbot.waitUntil(lambda: kept(tmp_path, review_id).reference == "4-12")
    assert kept(tmp_path, review_id) == Dispute(review_id, Rule.INSULT, "It calls us names.", "4-12")


def test_a_rule_in_the_owners_own_words(
    qtbot: QtBot, opened: Callable[[int], DisputeDialog], review_id: int, tmp_path: Path
) -> None:
    made = opened(review_id)
    (own,) = [each for each in made.findChildren(QLineEdit) if each.accessibleName() == OWN_RULE]
    assert not own.isVisible()
    box(made, RULE, "Another one, in my words")
    assert own.isVisible()
    qtbot.keyClicks(own, "Rule 7")
    made.close()
    qtbot.waitUntil(lambda: kept(tmp_path, review_id).rule == "Rule 7")
    again = opened(review_id)
    assert shown(again, QLineEdit, OWN_RULE).text() == "Rule 7"
    assert shown(again, QComboBox, RULE).currentText() == "Another one, in my words"
    box(again, RULE, "It advertises something")
    again.close()
    qtbot.waitUntil(lambda: kept(tmp_path, review_id).rule == Rule.ADVERTISING)


def test_everything_is_there_again(
    qtbot: QtBot, opened: Callable[[int], DisputeDialog], review_id: int, tmp_path: Path
) -> None:
    dispute = Dispute(
        review_id, Rule.FAKE, "Nobody.", "4-12", NOW - timedelta(days=3), Outcome.STAYS, NOW - timedelta(days=1)
    )
    in_store(tmp_path, lambda store: keep_dispute(store, dispute))
    made = opened(review_id)
    assert shown(made, QComboBox, RULE).currentText() == "It is spam, or not a real review"
    assert shown(made, QPlainTextEdit, WHY).toPlainText() == "Nobody."
    assert shown(made, QLineEdit, REFERENCE).text() == "4-12"
    assert shown(made, QComboBox, OUTCOME).currentText() == "It stays"
    assert shown(made, QDateTimeEdit, "When you reported it").date().day() == 1
    assert "Noted yesterday at" in reads(made)
    made.close()
    settled(qtbot, made._services)
    assert kept(tmp_path, review_id) == dispute, "looking changes nothing"


def test_reported_and_taken_back(
    qtbot: QtBot,
    opened: Callable[[int], DisputeDialog],
    services: Services,
    review_id: int,
    tmp_path: Path,
    said: list[tuple[str, bool]],
) -> None:
    made = opened(review_id)
    tick(qtbot, made, REPORTED)
    qtbot.waitUntil(lambda: len(said) == 1)
    assert said == [("Marked as reported to the platform.", True)]
    assert in_the_store(tmp_path, review_id).state == State.REPORTED
    reported_at = kept(tmp_path, review_id).reported_at
    assert reported_at is not None
    services.undo()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert in_the_store(tmp_path, review_id).state == State.AWAITING
    assert kept(tmp_path, review_id).reported_at == reported_at


def test_not_reported_after_all(
    qtbot: QtBot,
    opened: Callable[[int], DisputeDialog],
    review_id: int,
    tmp_path: Path,
    said: list[tuple[str, bool]],
) -> None:
    made = opened(review_id)
    tick(qtbot, made, REPORTED)
    shown(made, QDateTimeEdit, "When you reported it")
    tick(qtbot, made, REPORTED)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1] == ("It waits for an answer again.", True)
    assert in_the_store(tmp_path, review_id).state == State.AWAITING
    assert kept(tmp_path, review_id) == Dispute(review_id)


def test_it_was_reported_some_days_ago(
    qtbot: QtBot, opened: Callable[[int], DisputeDialog], review_id: int, tmp_path: Path
) -> None:
    made = opened(review_id)
    tick(qtbot, made, REPORTED)
    field = shown(made, QDateTimeEdit, "When you reported it")
    field.setDateTime(field.dateTime().addDays(-3))
    qtbot.waitUntil(lambda: kept(tmp_path, review_id).reported_at == NOW - timedelta(days=3))
    field.setDateTime(field.dateTime().addDays(9))
    assert field.date().day() == NOW.day, "nothing is reported before today is over"


def test_an_answered_review_stays_answered(
    qtbot: QtBot,
    opened: Callable[[int], DisputeDialog],
    services: Services,
    review_id: int,
    tmp_path: Path,
    said: list[tuple[str, bool]],
) -> None:
    in_store(tmp_path, lambda store: mark_answered(store, review_id, NOW, NOW, "Sorry."))
    made = opened(review_id)
    for _ in range(2):
        tick(qtbot, made, REPORTED)
        settled(qtbot, services)
    assert in_the_store(tmp_path, review_id).state == State.ANSWERED
    assert said == []


def test_what_came_of_it_is_noted_with_its_day(
    qtbot: QtBot, opened: Callable[[int], DisputeDialog], review_id: int, tmp_path: Path
) -> None:
    made = opened(review_id)
    box(made, OUTCOME, "It was taken down")
    assert "Noted today at" in reads(made)
    qtbot.waitUntil(lambda: kept(tmp_path, review_id).outcome == Outcome.TAKEN_DOWN)
    assert kept(tmp_path, review_id).outcome_at is not None
    box(made, OUTCOME, "Nothing yet")
    assert "Noted" not in reads(made)
    qtbot.waitUntil(lambda: kept(tmp_path, review_id) == Dispute(review_id))


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> list[str]:
    proposed: list[str] = []

    def chosen(_: QWidget, __: str, start: str, ___: str) -> tuple[str, str]:
        proposed.append(start)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return proposed


def test_the_pdf_holds_what_was_typed_last_and_opens(
    qtbot: QtBot,
    opened: Callable[[int], DisputeDialog],
    services: Services,
    review_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    in_store(tmp_path, lambda store: write_note(store, review_id, "Ask Tom.", NOW))
    proposed = save_as(monkeypatch, tmp_path / "pack")
    made = opened(review_id)
    assert "Ask Tom." in reads(made)
    qtbot.keyClicks(shown(made, QPlainTextEdit, WHY), "It names our waiter.")
    press(made, "Save as PDF…")
    qtbot.waitUntil(lambda: "Saved as “pack.pdf”." in reads(made))
    assert Path(proposed[0]).name == "Dispute 2026-05-04.pdf"
    assert services.preferences.text(LAST_FOLDER) == str(tmp_path)
    paper = Paper(tmp_path / "pack.pdf")
    words = " ".join(paper.words(number) for number in range(paper.count))
    for each in ("It names our waiter.", "The soup was cold.", "Ask Tom.", "SHA-256", "Anna Baker"):
        assert each in words
    paper.close()
    with browser() as addresses:
        press(made, "Open it")
        assert addresses == [(tmp_path / "pack.pdf").as_uri()]


def test_without_the_note_where_she_wants_that(
    qtbot: QtBot,
    opened: Callable[[int], DisputeDialog],
    review_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    in_store(tmp_path, lambda store: write_note(store, review_id, "Ask Tom.", NOW))
    save_as(monkeypatch, tmp_path / "pack.pdf")
    made = opened(review_id)
    tick(qtbot, made, "Put my note to self into the PDF")
    press(made, "Save as PDF…")
    qtbot.waitUntil(lambda: "Saved as" in reads(made))
    paper = Paper(tmp_path / "pack.pdf")
    assert "Ask Tom." not in paper.words(0) + paper.words(paper.count - 1)
    paper.close()


def test_a_place_that_cannot_be_written(
    qtbot: QtBot,
    opened: Callable[[int], DisputeDialog],
    review_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = opened(review_id)
    save_as(monkeypatch, "")
    press(made, "Save as PDF…")
    assert made.notice.isHidden()
    save_as(monkeypatch, tmp_path / "nowhere" / "pack.pdf")
    press(made, "Save as PDF…")
    qtbot.waitUntil(lambda: "cannot be written" in reads(made))
    assert shown(made, QPushButton, "Save as PDF…").isEnabled()


def test_words_that_cannot_be_kept_are_tried_again(
    qtbot: QtBot,
    opened: Callable[[int], DisputeDialog],
    review_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = opened(review_id)
    field = shown(made, QPlainTextEdit, WHY)

    def busy(*_: object) -> None:
        raise StoreBusy

    with monkeypatch.context() as patch:
        patch.setattr(disputes, "keep_dispute", busy)
        qtbot.keyClicks(field, "Not kept")
        qtbot.waitUntil(lambda: "The store is busy" in reads(made))
    made.close()
    qtbot.waitUntil(lambda: kept(tmp_path, review_id).statement == "Not kept")


def test_what_cannot_be_kept_while_it_closes_is_told_below(
    qtbot: QtBot,
    opened: Callable[[int], DisputeDialog],
    services: Services,
    review_id: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[object] = []
    services.database.failed.connect(told.append)

    def busy(*_: object) -> None:
        raise StoreBusy

    made = opened(review_id)
    with monkeypatch.context() as patch:
        patch.setattr(disputes, "keep_dispute", busy)
        qtbot.keyClicks(shown(made, QPlainTextEdit, WHY), "Not kept")
        made.close()
        settled(qtbot, services)
    assert len(told) == 1


def test_a_review_that_is_gone_says_so(
    qtbot: QtBot, opened: Callable[[int], DisputeDialog], review_id: int, tmp_path: Path
) -> None:
    in_store(tmp_path, lambda store: erase_person(store, "Anna Baker", NOW))
    made = opened(review_id)
    assert f"There is no review with the number {review_id}." in reads(made)
    assert not shown(made, QPushButton, "Save as PDF…").isEnabled()

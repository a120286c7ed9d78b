"""An owner's first morning, from an empty folder to an answered complaint: every step as her hands do it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.review import State
from reputation_desktop.store.actions import posted_answers
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import review
from reputation_desktop.ui.shell.rail import RailButton
from reputation_desktop.ui.start import Program
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.today.score_figures import ScoreNumber
from tests.loopback import LoopbackServer
from tests.ui.owner import Owner

NOW = datetime.now(UTC)
ANSWER = "Thank you for telling us. The machine is mended, and we are sorry about the wait."


def _feed(*items: str) -> bytes:
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:review="https://linden.example/ns/review">'
        f"<channel><title>What guests say</title><link>http://127.0.0.1/</link>{''.join(items)}</channel></rss>"
    ).encode()


def _item(number: int, text: str, stars: int, days_ago: float) -> str:
    written = format_datetime(NOW - timedelta(days=days_ago))
    return (
        f"<item><guid isPermaLink='false'>g{number}</guid><title>Guest {number}</title>"
        f"<link>http://127.0.0.1/review/{number}</link><description>{text}</description><pubDate>{written}</pubDate>"
        f'<review:rating scale="5">{stars}</review:rating></item>'
    )


PRAISE = [_item(number, "Lovely bread, a kind welcome and great coffee.", 5, 10 + number) for number in range(2, 9)]
COMPLAINT = _item(1, "Terrible. We waited forty minutes, the coffee was cold and the waiter was rude.", 1, 3)


@pytest.fixture
def site() -> Iterator[LoopbackServer]:
    with LoopbackServer() as server:
        server.serve("/reviews.xml", _feed(COMPLAINT, *PRAISE))
        yield server


def test_from_nothing_to_an_answered_complaint(
    qtbot: QtBot,
    theme: Theme,
    qapp: QApplication,
    tmp_path: Path,
    site: LoopbackServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    program = Program(qapp, tmp_path)
    window = program.open_shop(tmp_path)
    qtbot.addWidget(window)
    owner = Owner(qtbot, window)
    try:
        _first_start(owner, site)
        _finds_the_complaint(owner)
        before = _score(owner)
        _answers_it(owner)
        assert opened == ["http://127.0.0.1/review/1"]
        assert QGuiApplication.clipboard().text() == ANSWER
        window.show_page("today")
        owner.waits_until(lambda: _score(owner) > before)
    finally:
        program.close()
    with open_store(tmp_path) as store:
        kept = next(each for each in (review(store, number) for number in range(1, 9)) if each.key.endswith("g1"))
        assert kept.state == State.ANSWERED
        assert [text for text, _ in posted_answers(store, kept.id)] == [ANSWER]


def _first_start(owner: Owner, site: LoopbackServer) -> None:
    owner.types(owner.finds(QLineEdit, "What is your shop called?"), "Linden")
    owner.presses(Qt.Key.Key_Return)
    owner.sees("Where do customers talk about you?")
    owner.types(owner.finds(QLineEdit), site.address("/reviews.xml"))
    owner.presses(Qt.Key.Key_Return)
    owner.sees("Lovely bread")
    owner.clicks("Add this one")
    owner.sees("Ready to read")
    owner.clicks("Continue")
    owner.sees("When shall we remind you of a complaint?")
    owner.clicks("Start")


def _finds_the_complaint(owner: Owner) -> None:
    owner.sees("1 complaint is waiting")
    owner.sees("Terrible. We waited forty minutes")


def _score(owner: Owner) -> int:
    """The number on the first page."""
    (number,) = owner.all(ScoreNumber)
    return int(number.text)


def _answers_it(owner: Owner) -> None:
    owner.clicks("Answer")
    box = owner.finds(QTextEdit, "Your answer")
    owner.waits_until(lambda: owner.window.focusWidget() is box)
    owner.types(box, ANSWER)
    owner.sees("kept")
    owner.clicks("Copy and open page")
    owner.clicks("I have posted it")
    owner.waits_until(lambda: not owner.all(RailButton, "Inbox, "))

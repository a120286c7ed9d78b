"""The check of a draft: where it may be misread, and calmly what was looked for and not found."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from reputation_desktop.desk.replies import DraftFindings
from reputation_desktop.domain.alike import Alike
from reputation_desktop.domain.draft_check import Finding, FindingSort
from reputation_desktop.store import actions
from reputation_desktop.store.store import Store
from reputation_desktop.ui.inbox.draft_field import DraftField
from reputation_desktop.ui.inbox.draft_findings import calm_words, finding_words
from reputation_desktop.ui.inbox.review_pane import ReviewPane
from reputation_desktop.ui.theme.theme import DARK, LIGHT
from reputation_desktop.ui.work.services import Services
from tests.building import NOW, channel, found, stored
from tests.ui.review_shop import in_store, one_complaint, pane_over, press, shown, ticking_clock

OFFER = "🙂 Thank you for telling us. Next time, the coffee is on us."
LONG = "Thank you for telling us about the cold soup, we have mended the stove and look forward to seeing you again."


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def _field(pane: ReviewPane) -> DraftField:
    return shown(pane, DraftField, "Your answer")


def _read(pane: ReviewPane) -> str:
    check = pane.page.box.check
    words = [each.text() for each in check.findChildren(QLabel) if each.isVisible()]
    return "\n".join([*words, *(each.toPlainText() for each in check.findChildren(QTextEdit) if each.isVisible())])


def test_a_reward_is_found_quoted_and_underlined(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, one_complaint))
    _field(pane).insertPlainText(OFFER)
    qtbot.waitUntil(lambda: "may read as a reward for a review. Better offered in person." in _read(pane))
    (marked,) = _field(pane).extraSelections()
    assert "coffee is on us" in marked.cursor.selectedText()
    qtbot.waitUntil(lambda: "No blame, no personal data, no legal words. Unlike your recent replies." in _read(pane))
    services.theme.choose(DARK, 1.0)
    assert len(_field(pane).extraSelections()) == 1
    services.theme.choose(LIGHT, 1.0)


def test_an_empty_box_is_not_checked(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, one_complaint))
    _field(pane).insertPlainText(OFFER)
    qtbot.waitUntil(lambda: bool(_read(pane)))
    _field(pane).clear()
    assert not pane.page.box.check.isVisible()
    assert _field(pane).extraSelections() == []


def test_a_draft_much_like_a_recent_reply_leads_there(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    def two(store: Store) -> tuple[int, int]:
        google = channel(store)
        first, second = (stored(store, google, found(f"k{number}", stars=2, claimed=NOW)) for number in range(2))
        actions.mark_answered(store, first, NOW, NOW, LONG)
        return first, second

    first, second = in_store(tmp_path, two)
    pane = pane_over(qtbot, services, second)
    _field(pane).insertPlainText(LONG)
    qtbot.waitUntil(lambda: "also stands in a recent reply" in _read(pane))
    with qtbot.waitSignal(services.review_wanted) as wanted:
        press(pane, "Show that one")
    assert wanted.args == [first, False]


def test_in_a_narrow_window_it_is_one_line_that_opens(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    pane = pane_over(qtbot, services, in_store(tmp_path, one_complaint), width=500)
    _field(pane).insertPlainText(OFFER)
    check = pane.page.box.check
    qtbot.waitUntil(lambda: any(each.isVisible() for each in check.findChildren(QPushButton)))
    assert "may read as" not in _read(pane)
    press(check, "1 place to look at again")
    qtbot.waitUntil(lambda: "may read as" in _read(pane))


def test_only_what_was_checked_is_said() -> None:
    nothing = DraftFindings((), None)
    assert calm_words(nothing, "Merci.", "fr") == "No personal data."
    assert calm_words(nothing, "Thanks.", "en") == "No blame, no personal data, no reward, no legal words."
    places = tuple(Finding(sort, "x", 0, 1) for sort in FindingSort)
    assert calm_words(DraftFindings(places, None), LONG, "en") == "Unlike your recent replies."
    assert calm_words(DraftFindings(places, Alike(1, 0.9, "x")), LONG, "en") == ""


def test_every_sort_has_its_words() -> None:
    said = [finding_words(Finding(sort, "these  words", 0, 1)) for sort in FindingSort]
    assert all(each.startswith("“these words” may") for each in said)
    assert len(set(said)) == len(said)

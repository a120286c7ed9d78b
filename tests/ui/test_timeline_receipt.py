"""Why the score moved: groups that add up, the reviews behind them, and all of it at one moment."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from reputation_desktop.desk.score import score_now
from reputation_desktop.domain.errors import StoreBusy
from reputation_desktop.domain.group_receipt import Group
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.ui.receipts.points import Figure
from reputation_desktop.ui.timeline import receipt_card
from reputation_desktop.ui.timeline.receipt_card import ReceiptCard
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, NOW
from tests.ui.receipt_shop import START, Shop, figures, fill, shown, words
from tests.ui.today_page import filling, heard, named, settled

TITLES = [
    "Older reviews fading", "New reviews", "New complaints", "Edited reviews", "Removed reviews", "No longer overdue",
    "Complaints overdue",
]  # fmt: skip


def _open(qtbot: QtBot, services: Services, shop: Shop) -> ReceiptCard:
    card = ReceiptCard(services)
    shown(qtbot, services, card)
    card.show_between(shop.scope, START, NOW)
    settled(qtbot, services)
    return card


def _open_group(qtbot: QtBot, services: Services, card: ReceiptCard, group: Group) -> list[float]:
    """Opens a group and returns its points, those of its reviews and those of the rest."""
    qtbot.mouseClick(card.groups[group].head, Qt.MouseButton.LeftButton)
    settled(qtbot, services)
    return figures(card.groups[group])


def test_the_groups_lead_from_the_one_score_to_the_other(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    with filling(tmp_path) as store:
        before, after = (score_now(store, shop.scope, at).score for at in (START, NOW))
    card = _open(qtbot, services, shop)
    start, *parts, end = figures(card)
    assert (start, end) == (round(before, 1), round(after, 1))
    assert round(start + sum(parts), 1) == end
    said = words(card)
    assert "25 March to 4 May" in said
    assert {"Score on 25 March", "Score on 4 May"} <= set(said)
    assert [each for each in said if each in TITLES] == TITLES
    assert "30 without a complaint" in said


def test_few_complaints_are_told_by_their_days(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    card = _open(qtbot, services, fill(tmp_path))
    assert "written 28 April, 30 April" in words(card)
    assert "written 10 March" in words(card)


def test_an_open_group_tells_its_reviews_the_rest_and_more_by_the_page(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    card = _open(qtbot, services, fill(tmp_path, good=50))
    section = card.groups[Group.NEW]
    whole, *parts = _open_group(qtbot, services, card, Group.NEW)
    assert len(parts) == 21
    assert round(sum(parts), 1) == whole
    assert "and 30 others" in words(section)
    for left, text in ((10, "Show 20 more"), (0, "Show 10 more")):
        assert section.entries.more.text() == text
        qtbot.mouseClick(section.entries.more, Qt.MouseButton.LeftButton)
        settled(qtbot, services)
        whole, *parts = figures(section)
        assert round(sum(parts), 1) == whole
        assert (f"and {left} others" in words(section)) == bool(left)
    assert len(parts) == 50
    assert not section.entries.more.isVisible()


def test_a_group_opens_and_closes_by_keyboard(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    card = _open(qtbot, services, fill(tmp_path))
    head = card.groups[Group.NEW_COMPLAINTS].head
    assert head.accessibleName().startswith("New complaints: \u2212")
    assert head.accessibleDescription() == "Shows its reviews"
    QTest.keyClick(head, Qt.Key.Key_Return)
    settled(qtbot, services)
    assert "We waited an hour." in words(card)
    assert head.accessibleDescription() == "Its reviews are shown"
    QTest.keyClick(head, Qt.Key.Key_Space)
    assert "We waited an hour." not in words(card)


def test_tab_goes_from_a_group_to_its_reviews(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    card = _open(qtbot, services, fill(tmp_path))
    _open_group(qtbot, services, card, Group.NEW_COMPLAINTS)
    head = card.groups[Group.NEW_COMPLAINTS].head
    head.setFocus()
    names = []
    for _ in range(3):
        QTest.keyClick(card.focusWidget(), Qt.Key.Key_Tab)
        focused = card.focusWidget()
        assert isinstance(focused, QAbstractButton)
        names.append(focused.accessibleName())
    assert "points: " in names[0]
    assert names[1].startswith("What if it were gone? ")
    assert "points: " in names[2]
    # What only grew older has no reviews to show.
    assert card.groups[Group.FADING].head.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_review_is_shown_or_imagined_gone(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    card = _open(qtbot, services, shop)
    _open_group(qtbot, services, card, Group.OVERDUE)
    section = card.groups[Group.OVERDUE]
    wanted, gone = heard(services.review_wanted), heard(card.left_out)
    qtbot.mouseClick(named(section, "What if it were gone? We waited"), Qt.MouseButton.LeftButton)
    assert gone == [(shop.overdue[0],)]
    row = next(each for each in section.findChildren(QAbstractButton) if "Rude at the till." in each.accessibleName())
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert wanted == [(shop.overdue[1], False)]


def test_what_is_gone_already_cannot_be_imagined_gone(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    card = _open(qtbot, services, fill(tmp_path))
    _open_group(qtbot, services, card, Group.REMOVED)
    buttons = card.groups[Group.REMOVED].findChildren(QAbstractButton)
    assert not [each for each in buttons if each.isVisible() and each.accessibleName().startswith("What if")]


def test_all_of_it_is_the_receipt_of_the_last_day(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    card = _open(qtbot, services, fill(tmp_path))
    *_, end = figures(card)
    qtbot.mouseClick(named(card, "All of it"), Qt.MouseButton.LeftButton)
    settled(qtbot, services)
    start, *parts, total = figures(card)
    assert (start, total) == (62.5, end)
    assert len(parts) == 21
    assert round(start + sum(parts), 1) == end
    assert "7 average reviews that every shop starts with" in words(card)
    assert words(card)[:2] in (["Receipt", "4 May"], ["4 May", "Receipt"])
    qtbot.mouseClick(named(card, "Show 20 more"), Qt.MouseButton.LeftButton)
    settled(qtbot, services)
    start, *parts, total = figures(card)
    assert len(parts) > 40
    assert round(start + sum(parts), 1) == total == end
    gone = heard(card.left_out)
    qtbot.mouseClick(named(card, "What if it were gone?"), Qt.MouseButton.LeftButton)
    assert len(gone) == 1
    qtbot.mouseClick(named(card, "What changed"), Qt.MouseButton.LeftButton)
    settled(qtbot, services)
    assert "Score on 25 March" in words(card)


def test_without_a_beginning_there_is_only_the_moment(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    card = ReceiptCard(services)
    shown(qtbot, services, card)
    card.show_between(shop.scope, NOW, NOW)
    settled(qtbot, services)
    assert figures(card)[0] == 62.5
    assert not [each for each in card.findChildren(QAbstractButton) if each.text() == "All of it" and each.isVisible()]


def test_an_open_group_stays_open_when_another_day_is_chosen(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    card = _open(qtbot, services, shop)
    before = _open_group(qtbot, services, card, Group.NEW)
    card.groups[Group.NEW].head.setFocus()
    card.show_between(shop.scope, START, NOW - 10 * DAY)
    settled(qtbot, services)
    whole, *parts = figures(card.groups[Group.NEW])
    assert [whole, *parts] != before
    assert round(sum(parts), 1) == whole
    assert "22 without a complaint" in words(card)
    assert card.focusWidget() is card.groups[Group.NEW].head
    # The two that are overdue on 4 May had not been written by then.
    assert not card.groups[Group.OVERDUE].isVisible()


def test_of_two_days_chosen_in_a_row_the_last_is_shown(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    card = _open(qtbot, services, shop)
    card.groups[Group.NEW].head.click()
    for days in (5, 10, 20):
        card.show_between(shop.scope, START, NOW - days * DAY)
    settled(qtbot, services)
    assert "25 March to 14 April" in words(card)
    whole, *parts = figures(card.groups[Group.NEW])
    assert parts
    assert round(sum(parts), 1) == whole


def test_under_five_reviews_the_score_is_grey_and_says_why(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    card = ReceiptCard(services)
    shown(qtbot, services, card)
    card.show_between(shop.scope, START - 300 * DAY, NOW)
    settled(qtbot, services)
    assert "Not enough to say: 0 of 5 reviews in the last year" in words(card)
    assert [each.text() for each in card.findChildren(Figure) if each.isVisible() and each.token == "text3"] == ["62.5"]


def test_a_review_that_is_erased_meanwhile_is_told_with_the_others(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reputation_desktop.desk import receipts

    shop = fill(tmp_path)
    card = _open(qtbot, services, shop)
    real = receipts.group_lines

    def erased_meanwhile(*args: object, **options: object) -> object:
        lines = real(*args, **options)  # type: ignore[arg-type]
        with filling(tmp_path) as store:
            erase_person(store, "Clara", NOW)
        return lines

    monkeypatch.setattr(receipts, "group_lines", erased_meanwhile)
    whole, *parts = _open_group(qtbot, services, card, Group.NEW_COMPLAINTS)
    assert "and 1 other" in words(card)
    assert round(sum(parts), 1) == whole


def test_what_cannot_be_read_is_said_and_tried_again(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise StoreBusy

    with monkeypatch.context() as patched:
        patched.setattr(receipt_card, "read_change", busy)
        card = _open(qtbot, services, fill(tmp_path))
        assert any("busy" in each for each in words(card))
    qtbot.mouseClick(named(card, "Try again"), Qt.MouseButton.LeftButton)
    settled(qtbot, services)
    assert "Score on 4 May" in words(card)
    assert not any("busy" in each for each in words(card))


def test_a_card_that_is_gone_wants_no_answer(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    card = ReceiptCard(services)
    card.show_between(shop.scope, START, NOW)
    gone = heard(card.destroyed)
    card.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    settled(qtbot, services)

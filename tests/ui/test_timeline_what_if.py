"""What would be if: answers, further reviews, reviews gone; and nothing of it is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reputation_desktop.desk.scope import channel_scopes
from reputation_desktop.desk.score import score_now, what_if
from reputation_desktop.domain.errors import StoreBusy
from reputation_desktop.store.actions import mark_answered
from reputation_desktop.store.channels import FIRST_SHOP
from reputation_desktop.store.reviews import review
from reputation_desktop.ui.receipts.points import Figure
from reputation_desktop.ui.timeline import what_if_card
from reputation_desktop.ui.timeline.what_if_card import WhatIfCard
from reputation_desktop.ui.timeline.what_if_rows import GoneRow, TickRow
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, NOW, channel, found, new, write
from tests.ui.receipt_shop import Shop, figures, fill, shown, words
from tests.ui.today_page import filling, heard, named, settled


def _open(qtbot: QtBot, services: Services, shop: Shop) -> WhatIfCard:
    card = WhatIfCard(services)
    shown(qtbot, services, card)
    card.show_scope(shop.scope, NOW)
    settled(qtbot, services)
    return card


def _settled(qtbot: QtBot, services: Services, card: WhatIfCard) -> None:
    """What the owner did last has been reckoned."""
    qtbot.waitUntil(lambda: not card.reckoning)
    settled(qtbot, services)


def _now(folder: Path, shop: Shop) -> float:
    with filling(folder) as store:
        return round(score_now(store, shop.scope, NOW).score, 1)


def _would_be(folder: Path, shop: Shop, answered: list[int], more: list[float], gone: list[int]) -> float:
    with filling(folder) as store:
        return round(what_if(store, shop.scope, NOW, answered, more, gone)[1].score, 1)


def test_both_wishes_add_up_from_the_score_of_now(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    card = _open(qtbot, services, shop)
    answered, more, end = figures(card)
    assert "Answer the 2 overdue" in words(card)
    assert round(_now(tmp_path, shop) + answered + more, 1) == end
    assert end == _would_be(tmp_path, shop, list(shop.overdue), [1.0] * 6, [])
    assert answered > 0


def test_a_wish_that_is_not_ticked_counts_nothing(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    card = _open(qtbot, services, shop)
    QTest.keyClick(card.answer, Qt.Key.Key_Space)
    _settled(qtbot, services, card)
    more, end = figures(card)
    assert end == round(_now(tmp_path, shop) + more, 1)
    QTest.keyClick(card.more, Qt.Key.Key_Space)
    _settled(qtbot, services, card)
    assert figures(card) == [_now(tmp_path, shop)]


def test_how_many_and_how_good_the_further_reviews_are(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    card = _open(qtbot, services, shop)
    card.more.setChecked(False)
    card.count.setFocus()
    card.count.selectAll()
    QTest.keyClicks(card.count, "12")
    QTest.keyClick(card.stars, Qt.Key.Key_2)
    _settled(qtbot, services, card)
    # Whoever says how many wants them.
    assert card.more.isChecked()
    *_, more, end = figures(card)
    assert more < 0
    assert end == _would_be(tmp_path, shop, list(shop.overdue), [0.25] * 12, [])
    QTest.keyClick(card.stars, Qt.Key.Key_Up)
    QTest.keyClick(card.stars, Qt.Key.Key_Right)
    QTest.keyClick(card.stars, Qt.Key.Key_Down)
    assert card.stars.accessibleName() == "How many stars: 3 stars"
    assert (card.count.minimum(), card.count.maximum()) == (1, 50)


def test_stars_are_chosen_from_a_menu(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    card = _open(qtbot, services, fill(tmp_path))
    QTest.keyClick(card.stars, Qt.Key.Key_Return)
    (menu,) = card.stars.findChildren(QMenu)
    assert [each.text() for each in menu.actions()] == ["5 stars", "4 stars", "3 stars", "2 stars", "1 star"]
    assert [each.isChecked() for each in menu.actions()] == [True, False, False, False, False]
    menu.actions()[-1].trigger()
    menu.close()
    assert card.stars.stars == 1
    _settled(qtbot, services, card)
    assert figures(card)[1] < 0


def test_which_of_the_overdue_are_answered_can_be_chosen(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    card = _open(qtbot, services, shop)
    card.more.setChecked(False)
    _settled(qtbot, services, card)
    all_of_them, _ = figures(card)
    qtbot.mouseClick(card.which, Qt.MouseButton.LeftButton)
    assert named(card, "We waited an hour., 6 days, Clara").isChecked()
    QTest.keyClick(named(card, "Rude at the till., 4 days, Dora"), Qt.Key.Key_Space)
    _settled(qtbot, services, card)
    assert "Answer 1 of the 2 overdue" in words(card)
    one, end = figures(card)
    assert 0 < one < all_of_them
    assert end == _would_be(tmp_path, shop, [shop.overdue[0]], [], [])
    QTest.keyClick(named(card, "Rude at the till."), Qt.Key.Key_Return)
    _settled(qtbot, services, card)
    assert figures(card)[0] == all_of_them
    qtbot.mouseClick(card.which, Qt.MouseButton.LeftButton)
    assert "Rude at the till." not in words(card)


def test_of_many_overdue_the_oldest_are_listed_and_the_others_chosen_together(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    shop = fill(tmp_path)
    with filling(tmp_path) as store:
        phone = channel(store, "Phone")
        sad = [found(f"sad{each}", f"Sad {each}.", stars=1, claimed=NOW - (5 + each / 10) * DAY) for each in range(21)]
        write(store, phone, new=[new(each) for each in sad])
        (only_phone,) = [each for each in channel_scopes(store, FIRST_SHOP) if each.name == "Phone"]
    card = WhatIfCard(services)
    shown(qtbot, services, card)
    card.show_scope(only_phone, NOW)
    settled(qtbot, services)
    assert "Answer the 21 overdue" in words(card)
    card.which.click()
    listed = [each.words for each in card.findChildren(TickRow) if each.isVisible()]
    assert listed[1:] == [f"Sad {20 - each}." for each in range(20)] + ["and 1 other"]
    before = figures(card)[0]
    named(card, "and 1 other").click()
    _settled(qtbot, services, card)
    assert "Answer 20 of the 21 overdue" in words(card)
    assert figures(card)[0] < before
    card.show_scope(shop.scope, NOW)
    settled(qtbot, services)
    # Another shop or channel begins anew.
    assert "Answer the 2 overdue" in words(card)


def test_a_review_left_out_has_its_own_line_until_it_is_put_back(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    shop = fill(tmp_path)
    card = _open(qtbot, services, shop)
    before = figures(card)
    card.leave_out(shop.overdue[0])
    card.leave_out(shop.answered)
    card.leave_out(shop.overdue[0])
    settled(qtbot, services)
    assert "Without “We waited an hour.”" in words(card)
    *parts, end = figures(card)
    assert len(parts) == 4
    assert round(_now(tmp_path, shop) + sum(parts), 1) == end
    assert end == _would_be(tmp_path, shop, list(shop.overdue), [1.0] * 6, [shop.overdue[0], shop.answered])
    for beginning in ("Put back: We waited", "Put back: Cold soup"):
        qtbot.mouseClick(named(card, beginning), Qt.MouseButton.LeftButton)
        settled(qtbot, services)
    assert figures(card) == before
    assert not [each for each in card.findChildren(GoneRow) if each.isVisible()]


def test_where_the_card_is_out_of_sight_the_window_tells(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    card = _open(qtbot, services, shop)
    told = heard(services.did)
    card.leave_out(shop.overdue[0])
    settled(qtbot, services)
    assert told == []
    card.hide()
    card.leave_out(shop.overdue[1])
    settled(qtbot, services)
    (sentence, undoable) = told[0]
    assert sentence.startswith("“What if?” leaves it out: it would be ")
    assert not undoable


def test_nothing_is_stored(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    before = _now(tmp_path, shop)
    card = _open(qtbot, services, shop)
    changed = heard(services.changed)
    card.leave_out(shop.overdue[0])
    settled(qtbot, services)
    assert changed == []
    assert _now(tmp_path, shop) == before
    with filling(tmp_path) as store:
        assert review(store, shop.overdue[0]).removed_at is None


def test_where_nothing_is_overdue_there_is_nothing_to_answer(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    with filling(tmp_path) as store:
        for each in shop.overdue:
            mark_answered(store, each, NOW, NOW)
    card = _open(qtbot, services, shop)
    assert "No complaint is overdue." in words(card)
    more, end = figures(card)
    assert round(_now(tmp_path, shop) + more, 1) == end


def test_too_few_reviews_are_not_enough_to_say(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    shop = fill(tmp_path)
    with filling(tmp_path) as store:
        channel(store, "Phone")
        (empty,) = [each for each in channel_scopes(store, FIRST_SHOP) if each.name == "Phone"]
    card = _open(qtbot, services, shop)
    card.count.setValue(1)
    card.show_scope(empty, NOW)
    settled(qtbot, services)
    assert "Not enough to say: 1 of 5 reviews in the last year" in words(card)
    grey = [each for each in card.findChildren(Figure) if each.isVisible() and each.token == "text3"]
    assert len(grey) == 1


def test_what_cannot_be_read_is_said_and_tried_again(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise StoreBusy

    shop = fill(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(what_if_card, "read_what_if", busy)
        card = _open(qtbot, services, shop)
        assert any("busy" in each for each in words(card))
    qtbot.mouseClick(named(card, "Try again"), Qt.MouseButton.LeftButton)
    settled(qtbot, services)
    assert "Answer the 2 overdue" in words(card)


def test_before_there_is_a_scope_nothing_is_asked(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    card = WhatIfCard(services)
    shown(qtbot, services, card)
    card.leave_out(1)
    assert not services.database.busy

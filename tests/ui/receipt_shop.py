"""A shop with two months behind it, whose score moved for every reason there is; and the cards that explain it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.desk.scope import Scope, shop_scope
from reputation_desktop.store.actions import mark_answered
from reputation_desktop.store.channels import FIRST_SHOP
from reputation_desktop.ui.receipts.points import Figure
from reputation_desktop.ui.work.services import Services
from tests.building import COMPLAINS, CONTENT, DAY, NOW, ZONE, channel, edited, found, new, write
from tests.ui.today_page import filling

START = NOW - 40 * DAY
"""When the receipts of the tests begin: 25 March."""


@dataclass(frozen=True)
class Shop:
    """The ids of the reviews that a test speaks of.

    Attributes:
        answered: the complaint of 10 March, overdue on the 12th and answered in April.
        edited: five stars that became two.
        removed: a good review that is no longer on its page.
        overdue: the complaints that are overdue now, the longest waiting first.
    """

    scope: Scope
    answered: int
    edited: int
    removed: int
    overdue: tuple[int, int]


def fill(folder: Path, *, good: int = 30) -> Shop:
    """The shop; `good` good reviews came in since 25 March."""
    with filling(folder) as store:
        google = channel(store, "Google")
        past = [found(f"old{each}", "Lovely.", stars=5, claimed=START - (each + 3) * DAY) for each in range(12)]
        cold = found("cold", "Cold soup, and nobody cared.", stars=1, claimed=START - 15 * DAY, author="Berta")
        changed, removed, *_, answered = write(
            store,
            google,
            new=[*(new(each, CONTENT, seen_at=START) for each in past), new(cold, seen_at=START)],
            at=START,
        )
        mark_answered(store, answered, NOW - 20 * DAY, NOW - 20 * DAY)
        for each in range(good):
            nice = found(f"new{each}", "Good.", stars=5, claimed=NOW - each * 39 * DAY / good)
            write(store, google, new=[new(nice, CONTENT)])
        slow = found("slow", "We waited an hour.", stars=1, claimed=NOW - 6 * DAY, author="Clara")
        rude = found("rude", "Rude at the till.", stars=2, claimed=NOW - 4 * DAY, author="Dora")
        overdue = write(store, google, new=[new(slow), new(rude)])
        worse = found("old0", "Not as it was.", stars=2, claimed=START - 3 * DAY)
        write(store, google, edited=[edited(changed, worse, COMPLAINS)], at=NOW - DAY)
        write(store, google, missing=[removed], at=NOW - 9 * DAY)
        return Shop(shop_scope(store, FIRST_SHOP, ""), answered, changed, removed, (overdue[0], overdue[1]))


def shown(qtbot: QtBot, services: Services, card: QWidget, *, width: int = 324) -> None:
    """Puts a card on the screen; for the services it is noon of 4 May, in Berlin."""
    services.now = lambda: NOW  # type: ignore[method-assign]
    services.zone = ZONE
    qtbot.addWidget(card)
    card.resize(width, 900)
    with qtbot.waitExposed(card):
        card.show()


def figures(part: QWidget) -> list[float]:
    """The numbers on the screen, from above to below."""
    seen = [each for each in part.findChildren(Figure) if each.isVisible()]
    seen.sort(key=lambda each: each.mapTo(part, QPoint(0, 0)).y())
    return [number(each.text()) for each in seen]


def number(text: str) -> float:
    """A number as it is shown."""
    return float(text.replace("\u2212", "-").replace("+", ""))


def words(part: QWidget) -> list[str]:
    """The words and numbers on the screen, from above to below."""
    seen = [each for each in part.findChildren(QLabel) if each.isVisible() and each.text()]
    seen.sort(key=lambda each: each.mapTo(part, QPoint(0, 0)).y())
    return [each.text() for each in seen]

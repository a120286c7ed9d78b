"""The timeline as an owner meets it, over a store that a test fills; time stands still at `NOW`."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from reputation_desktop.store.store import Store
from reputation_desktop.ui.charts.facts import ChartFacts, Picks
from reputation_desktop.ui.timeline.page import TimelinePage
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, NOW, ZONE, channel, found, new, write
from tests.ui.today_page import filling, read_at, settled


def busy_channel(store: Store, name: str = "Google", *, days: int = 120, every: int = 4, shop: str = "") -> int:
    """A channel that is read, with five stars every few days and one complaint 30 days ago."""
    made = channel(store, name, shop=shop)
    ages = [*range(days, 0, -every)]
    reviews = [
        new(found(f"{name}{age}", "Good.", stars=5, claimed=NOW - age * DAY), CONTENT, seen_at=NOW - age * DAY)
        for age in ages
    ]
    reviews.append(new(found(f"{name}bad", "Cold soup.", stars=1, claimed=NOW - 30 * DAY), seen_at=NOW - 30 * DAY))
    write(store, made, new=reviews)
    read_at(store, made)
    return made


def busy_shop(folder: Path) -> None:
    """A shop with one such channel."""
    with filling(folder) as store:
        busy_channel(store)


def open_timeline(
    qtbot: QtBot, services: Services, *, width: int = 1196, height: int = 768, now: datetime = NOW
) -> TimelinePage:
    """The page with its data."""
    services.now = lambda: now  # type: ignore[method-assign]
    services.zone = ZONE
    page = TimelinePage(services)
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitExposed(page):
        page.show()
    settled(qtbot, services)
    return page


def course_of(page: TimelinePage) -> ChartFacts:
    """The course that is shown."""
    assert page._course is not None
    return page._course


def picks_of(page: TimelinePage) -> Picks:
    """The days that are chosen."""
    return page.card._picks


def day_before(number: int) -> str:
    """A day so many days ago, as it is called."""
    day = (NOW - timedelta(days=number)).date()
    return f"{day.day} {day:%B}"

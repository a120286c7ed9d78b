"""A shop as the tray is told of it, for tests that need no store."""

from __future__ import annotations

from datetime import date, datetime

from reputation_desktop.desk.tray_facts import TrayFacts, WaitingLine
from reputation_desktop.domain.settings import shop_settings
from tests.building import DAY, NOW, ZONE


def line(
    review_id: int = 1, *, text: str = "The soup was cold.", stars: float | None = 2, channel: str = "Google"
) -> WaitingLine:
    """A complaint that waits since a week and, the higher its number, a few days less."""
    return WaitingLine(review_id, stars, channel, "Anna Baker", text, NOW - (8 - review_id) * DAY)


def facts(
    waiting: int = 0,
    *,
    overdue: int = 0,
    oldest: tuple[WaitingLine, ...] | None = None,
    not_read: tuple[str, ...] = (),
    stay_offline: bool = False,
    paused_until: datetime | None = None,
    holiday_until: date | None = None,
    hours: str = "09:00-18:00",
) -> TrayFacts:
    """The shop at `NOW`, which is two in the afternoon in its zone."""
    return TrayFacts(
        waiting=waiting,
        overdue=overdue,
        last_calls=0,
        oldest=tuple(line(number + 1) for number in range(min(waiting, 3))) if oldest is None else oldest,
        not_read=not_read,
        stay_offline=stay_offline,
        paused_until=paused_until,
        holiday_until=holiday_until,
        settings=shop_settings({"opening_hours": hours}),
        zone=ZONE,
        shop_name="Café Luna",
    )

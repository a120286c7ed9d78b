"""Until when a reminder may be put off with one click: closing time, else the next day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.reminder import closing_moment, showing_at, snooze_usual
from reputation_desktop.domain.settings import Settings, shop_settings
from tests.unit.domain.opinion_sets import DEFAULTS, days, moments, thoroughly

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE = timedelta(minutes=1)


def chosen(opening: str, quiet: str = "", holiday: str = "") -> Settings:
    return shop_settings({"opening_hours": opening, "quiet_hours": quiet, "holiday_until": holiday})


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


@pytest.mark.parametrize(
    ("opening", "now", "closing"),
    [
        ("09:00-18:00", "2026-05-04 07:00", "2026-05-04 17:45"),
        ("09:00-18:00", "2026-05-04 17:15", "2026-05-04 17:45"),
        ("09:00-18:00", "2026-05-04 17:16", None),
        ("09:00-18:00", "2026-05-04 21:00", None),
        ("18:00-02:00", "2026-05-04 12:00", "2026-05-05 01:45"),
        ("18:00-02:00", "2026-05-05 01:00", "2026-05-05 01:45"),
        ("18:00-02:00", "2026-05-05 01:30", None),
        ("18:00-02:00", "2026-05-05 02:00", "2026-05-06 01:45"),
        ("09:00-00:00", "2026-05-04 12:00", "2026-05-04 23:45"),
        ("09:00-09:10", "2026-05-04 07:00", None),
        ("", "2026-05-04 12:00", None),
        ("20:00-02:30", "2026-03-28 22:00", "2026-03-29 01:45"),
        ("20:00-02:30", "2026-10-24 22:00", "2026-10-25 02:15"),
    ],
    ids=[
        "before opening", "half an hour ahead", "hardly ahead", "past", "over midnight", "after midnight",
        "soon after midnight", "closed after midnight", "at midnight", "too short", "no hours",
        "left out by the clocks", "twice by the clocks",
    ],
)  # fmt: skip
def test_shortly_before_the_shop_closes(opening: str, now: str, closing: str | None) -> None:
    assert closing_moment(local(now), BERLIN, chosen(opening)) == (closing and local(closing))


@pytest.mark.parametrize(
    "held",
    [
        chosen("09:00-22:00", quiet="20:00-08:00"),
        chosen("21:00-23:00", quiet="20:00-08:00"),
        chosen("09:00-18:00", holiday="2026-05-04"),
        replace(chosen("09:00-18:00"), reminders_paused_until=local("2026-05-05 00:00")),
    ],
    ids=["quiet", "no hours that count", "holiday", "paused"],
)
def test_there_is_no_closing_time_where_no_reminder_may_appear_then(held: Settings) -> None:
    assert closing_moment(local("2026-05-04 12:00"), BERLIN, held) is None


def test_a_pause_until_closing_time_ends_with_it() -> None:
    closing = closing_moment(local("2026-05-04 12:00"), BERLIN, chosen("09:00-18:00"))
    assert closing is not None
    paused = replace(chosen("09:00-18:00"), reminders_paused_until=closing)
    assert showing_at(local("2026-05-04 12:00"), BERLIN, paused) == closing


@pytest.mark.parametrize(
    ("settings", "now", "until"),
    [
        (chosen("09:00-18:00"), "2026-05-04 12:00", "2026-05-04 17:45"),
        (chosen("10:00-18:00"), "2026-05-04 17:30", "2026-05-05 10:00"),
        (chosen("18:00-02:00"), "2026-05-05 01:40", "2026-05-05 18:00"),
        (chosen("09:00-22:00", quiet="20:00-08:00"), "2026-05-04 08:30", "2026-05-05 09:00"),
        (chosen("06:00-22:00", quiet="20:00-08:00"), "2026-05-04 12:00", "2026-05-05 08:00"),
        (chosen(""), "2026-05-04 12:00", "2026-05-05 09:00"),
        (chosen("", quiet="20:00-10:00"), "2026-05-04 12:00", "2026-05-05 10:00"),
        (chosen("", holiday="2026-05-06"), "2026-05-04 12:00", "2026-05-07 00:00"),
        (chosen("02:30-05:00"), "2026-03-28 12:00", "2026-03-29 03:00"),
    ],
    ids=[
        "closing time", "after it", "at night", "closing is quiet", "opening is quiet too", "no hours", "late riser",
        "holiday", "opening is left out by the clocks",
    ],
)  # fmt: skip
def test_a_snooze_lasts_until_closing_or_until_the_next_day(settings: Settings, now: str, until: str) -> None:
    assert snooze_usual(local(now), BERLIN, settings) == local(until)


hours_of_day = st.none() | st.tuples(st.times(), st.times()).filter(lambda span: span[0] != span[1])


@thoroughly
@given(
    now=moments(days(400), datetime(2026, 1, 1, tzinfo=UTC)),
    zone=st.sampled_from(["Europe/Berlin", "Asia/Beirut", "America/Havana", "Australia/Lord_Howe"]).map(ZoneInfo),
    opening=hours_of_day,
    quiet=hours_of_day,
    holiday=st.none() | st.dates(date(2026, 1, 1), date(2027, 3, 1)),
)
def test_what_was_put_off_may_appear_when_its_time_comes(
    now: datetime,
    zone: tzinfo,
    opening: tuple[time, time] | None,
    quiet: tuple[time, time] | None,
    holiday: date | None,
) -> None:
    settings = replace(DEFAULTS, opening_hours=opening, quiet_hours=quiet, holiday_until=holiday)
    closing, usual = closing_moment(now, zone, settings), snooze_usual(now, zone, settings)
    for until in (closing or usual, usual):
        assert until > now
        assert showing_at(until, zone, settings) == until
    if closing is not None:
        assert opening is not None
        assert 30 * MINUTE <= closing - now <= days(2)

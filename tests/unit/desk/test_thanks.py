"""Once a week the owner is reminded of praise that awaits an answer."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from reputation_desktop.desk.thanks import next_thanks_at, record_thanked, thanks_to_show
from reputation_desktop.domain.review import Road
from reputation_desktop.store.actions import mark_answered, snooze
from reputation_desktop.store.channels import remove_channel
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, ZONE, channel, found, stored, write

FRIDAY = datetime(2026, 5, 1, 8, tzinfo=ZONE)
"""The morning of the Friday before `NOW`, which is a Monday, when the night's quiet hours end."""


@pytest.fixture
def google(store: Store) -> int:
    """A channel of reviews."""
    return channel(store)


def praise(store: Store, channel_id: int, key: str = "p", text: str = "Lovely cakes", age_days: float = 1) -> int:
    """Praise that is so old at `FRIDAY`."""
    written_at = FRIDAY - age_days * DAY
    told = found(key, text, stars=5, claimed=written_at)
    return stored(store, channel_id, told, CONTENT if text else None, at=written_at)


def thanked(store: Store, now: datetime) -> bool:
    """Whether thanks are shown now; they are recorded."""
    thanks = thanks_to_show(store, now)
    if thanks is not None:
        record_thanked(store, thanks, now)
    return thanks is not None


def test_from_fridays_first_permitted_moment_on(store: Store, google: int) -> None:
    words, _ = praise(store, google, "1", age_days=3), praise(store, google, "2", "", age_days=1)
    assert next_thanks_at(store, FRIDAY - 2 * DAY) == FRIDAY
    assert thanks_to_show(store, FRIDAY - DAY / 24 / 60) is None
    thanks = thanks_to_show(store, FRIDAY)
    assert thanks is not None
    assert (thanks.week_on, thanks.praises, thanks.first.id) == (date(2026, 5, 1), 2, words)


def test_once_a_week(store: Store, google: int) -> None:
    """On a later day where the laptop was off, and from then on nearer to Friday again."""
    for week in range(3):
        praise(store, google, f"{week}", age_days=-7 * week)
    assert thanked(store, NOW)
    assert not thanked(store, NOW + HOUR)
    assert next_thanks_at(store, NOW) == datetime(2026, 5, 10, 14, tzinfo=ZONE)
    assert not thanked(store, FRIDAY + 7 * DAY)
    assert thanked(store, NOW + 6 * DAY)
    saturday = datetime(2026, 5, 16, 14, tzinfo=ZONE)
    assert not thanked(store, saturday - HOUR)
    assert thanked(store, saturday)
    assert next_thanks_at(store, saturday) == datetime(2026, 5, 22, 14, tzinfo=ZONE)


def test_the_first_of_a_week_is_the_only_one_even_after_six_days(store: Store, google: int) -> None:
    praise(store, google)
    assert thanked(store, FRIDAY)
    praise(store, google, "2", age_days=-5)
    assert not thanked(store, FRIDAY + 6 * DAY + HOUR)
    assert next_thanks_at(store, FRIDAY + 6 * DAY + HOUR) == FRIDAY + 7 * DAY
    assert thanked(store, FRIDAY + 7 * DAY)


def test_to_choose_another_day_brings_no_second_one(store: Store, google: int) -> None:
    praise(store, google)
    assert thanked(store, FRIDAY)
    praise(store, google, "2", age_days=-4)
    write_setting(store, WHOLE_SHOP, "thank_fans_on", "monday")
    assert not thanked(store, NOW)
    assert next_thanks_at(store, NOW) == FRIDAY + 6 * DAY
    assert thanked(store, FRIDAY + 6 * DAY)


def test_never_is_never(store: Store, google: int) -> None:
    praise(store, google)
    write_setting(store, WHOLE_SHOP, "thank_fans_on", "never")
    assert (thanks_to_show(store, NOW), next_thanks_at(store, NOW)) == (None, None)


def test_nights_pauses_and_holidays_hold_it_back(store: Store, google: int) -> None:
    praise(store, google)
    night = datetime(2026, 5, 1, 20, tzinfo=ZONE)
    assert thanks_to_show(store, night) is None
    assert next_thanks_at(store, night) == FRIDAY + DAY
    write_setting(store, WHOLE_SHOP, "reminders_paused_until", (FRIDAY + HOUR).isoformat())
    assert thanks_to_show(store, FRIDAY) is None
    assert next_thanks_at(store, FRIDAY) == FRIDAY + HOUR
    write_setting(store, WHOLE_SHOP, "holiday_until", "2026-05-03")
    assert next_thanks_at(store, FRIDAY) == FRIDAY + 3 * DAY
    assert thanks_to_show(store, FRIDAY + 3 * DAY) is not None


def test_without_praise_there_is_nothing_until_some_arrives(store: Store, google: int) -> None:
    assert thanks_to_show(store, FRIDAY) is None
    assert next_thanks_at(store, FRIDAY) == FRIDAY + 7 * DAY
    praise(store, google, age_days=-1)
    assert thanks_to_show(store, FRIDAY + 2 * DAY) is not None


def test_a_clock_that_stood_wrong_silences_no_week(store: Store, google: int) -> None:
    praise(store, google, "1", age_days=-364)
    assert thanked(store, FRIDAY + 364 * DAY)
    praise(store, google, "2")
    assert thanked(store, FRIDAY)


def test_praise_that_cannot_be_answered_or_was_is_not_told_of(store: Store, google: int) -> None:
    answered, later, gone = (praise(store, google, key) for key in ("answered", "later", "gone"))
    mark_answered(store, answered, FRIDAY, FRIDAY)
    snooze(store, later, FRIDAY + DAY, FRIDAY)
    write(store, google, missing=[gone], at=FRIDAY)
    praise(store, google, "old", age_days=8)
    stored(store, google, found("nobody", "", stars=5, author="", claimed=FRIDAY), None, at=FRIDAY)
    stored(store, google, found("article", mention=True, claimed=FRIDAY), CONTENT, praised=True, at=FRIDAY)
    stored(store, google, found("spoken", stars=5, claimed=FRIDAY), CONTENT, at=FRIDAY, road=Road.COUNTER)
    stored(store, google, found("complaint", claimed=FRIDAY), at=FRIDAY)
    muted, rival, removed = (channel(store, name) for name in ("Muted", "Rival", "Removed"))
    for each in (muted, rival, removed):
        praise(store, each)
    write_setting(store, muted, "muted", "yes")
    write_setting(store, rival, "competitor", "yes")
    remove_channel(store, removed, FRIDAY)
    assert thanks_to_show(store, FRIDAY) is None
    thanks = thanks_to_show(store, FRIDAY + DAY)
    assert thanks is not None
    assert (thanks.first.id, thanks.praises) == (later, 1)

"""Every setting has a default that works and a reason; a value that cannot be is refused in plain words."""

from __future__ import annotations

import contextlib
from dataclasses import fields
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.setting import Setting
from reputation_desktop.domain.settings import (
    CHANNEL_SETTINGS,
    SETTINGS,
    ChannelSettings,
    Settings,
    channel_settings,
    setting_named,
    shop_settings,
)
from tests.unit.domain.opinion_sets import thoroughly

EVERY_ONE = [*SETTINGS, *CHANNEL_SETTINGS]
every_setting = pytest.mark.parametrize("setting", EVERY_ONE, ids=lambda each: each.name)


@every_setting
def test_every_default_can_be_read(setting: Setting) -> None:
    setting.value(setting.default)


@every_setting
def test_every_setting_says_why_in_one_line(setting: Setting) -> None:
    assert setting.why.endswith(".")
    assert len(setting.why) > 20
    assert "\n" not in setting.why
    assert "!" not in setting.why


@pytest.mark.parametrize(("known", "typed"), [(SETTINGS, Settings), (CHANNEL_SETTINGS, ChannelSettings)])
def test_settings_and_fields_are_the_same_in_the_same_order(known: tuple[Setting, ...], typed: type) -> None:
    assert [each.name for each in known] == [each.name for each in fields(typed)]


def test_a_new_shop_has_the_defaults_of_the_product() -> None:
    shop = shop_settings({})
    assert (shop.nudge_after_h, shop.overdue_after_h, shop.last_call_after_h) == (24, 48, 168)
    assert (shop.half_life_days, shop.phantom_reviews, shop.phantom_satisfaction) == (90, 7, 0.625)
    assert (shop.silence_cost, shop.silence_half, shop.mention_weight, shop.enough_reviews) == (0.10, 2, 0.25, 5)
    assert (shop.from_before_days, shop.told_by_happy, shop.told_by_unhappy) == (30, 2, 10)
    assert (shop.zone, shop.opening_hours, shop.holiday_until, shop.stay_offline) == ("", None, None, False)
    assert shop.quiet_hours == (time(20), time(8))
    assert (shop.reminders_paused_until, shop.thank_fans_on) == (None, "friday")


def test_a_new_channel_follows_its_shop() -> None:
    own = channel_settings({})
    assert own.nudge_after_h is own.overdue_after_h is own.last_call_after_h is own.round_every_h is None
    assert {own.muted, own.competitor, own.paused, own.mentions_clock} == {False}
    assert (own.must_words, own.must_not_words, own.reply_page) == ((), (), "")


GOOD = [
    ("half_life_days", "30", 30.0), ("half_life_days", "3650", 3650.0), ("half_life_days", " 90,5 ", 90.5),
    ("phantom_reviews", "0", 0.0), ("phantom_reviews", "100", 100.0), ("phantom_satisfaction", "1", 1.0),
    ("silence_cost", "0.5", 0.5), ("enough_reviews", "1", 1), ("daily_cap", "3.0", 3),
    ("complaint_threshold", "0.95", 0.95),
    ("zone", "Pacific/Auckland", "Pacific/Auckland"), ("zone", " Asia/Kolkata ", "Asia/Kolkata"),
    ("zone", "system", ""), ("zone", "", ""),
    ("opening_hours", "09:00-18:30", (time(9), time(18, 30))), ("opening_hours", "18:00 - 02:00", (time(18), time(2))),
    ("quiet_hours", "", None),
    ("holiday_until", "2026-08-31", date(2026, 8, 31)), ("holiday_until", "", None),
    ("reminders_paused_until", "2026-05-04T18:00+02:00", datetime(2026, 5, 4, 16, tzinfo=UTC)),
    ("reminders_paused_until", "2026-05-04T16:00:00Z", datetime(2026, 5, 4, 16, tzinfo=UTC)),
    ("reminders_paused_until", "", None), ("thank_fans_on", "Monday", "monday"), ("thank_fans_on", "never", "never"),
    ("stay_offline", "YES", True), ("stay_offline", "on", True), ("stay_offline", "off", False),
    ("secrets", "file", "file"),
]  # fmt: skip
BAD = [
    ("half_life_days", "29.99"), ("half_life_days", "3650.01"), ("half_life_days", "-90"), ("half_life_days", ""),
    ("half_life_days", "nan"), ("half_life_days", "inf"), ("half_life_days", "ninety"),
    ("phantom_reviews", "-0.1"), ("phantom_reviews", "100.5"), ("phantom_satisfaction", "1.1"),
    ("silence_cost", "0.51"), ("silence_half", "0"), ("enough_reviews", "0"), ("enough_reviews", "2.5"),
    ("daily_cap", "0"), ("complaint_threshold", "1"), ("from_before_days", "0"),
    ("zone", "Berlin"), ("zone", "Europe/Atlantis"), ("zone", "../etc/passwd"), ("zone", "Europe"),
    ("opening_hours", "9 to 5"), ("opening_hours", "09:00"), ("opening_hours", "09:00-12:00-18:00"),
    ("opening_hours", "25:00-26:00"), ("opening_hours", "09:00-09:00"), ("opening_hours", "09:00Z-18:00Z"),
    ("opening_hours", "09:00+02:00-18:00+02:00"), ("quiet_hours", "20:00+01:00-08:00"), ("quiet_hours", "00:00-00:00"),
    ("holiday_until", "31.8.2026"), ("holiday_until", "2026-02-30"), ("holiday_until", "9999-12-31"),
    ("reminders_paused_until", "2026-05-04T18:00"), ("reminders_paused_until", "2026-05-04"),
    ("reminders_paused_until", "tomorrow"), ("reminders_paused_until", "9999-12-31T23:00Z"),
    ("reminders_paused_until", "0001-01-01T00:00+14:00"), ("reminders_paused_until", "9999-12-31T23:00-14:00"),
    ("thank_fans_on", ""), ("thank_fans_on", "caturday"),
    ("stay_offline", "maybe"), ("secrets", "drawer"), ("secrets", ""),
]  # fmt: skip
GOOD_OF_A_CHANNEL = [
    ("overdue_after_h", "36", 36.0), ("overdue_after_h", "", None),
    ("must_words", " Luna, café ,,", ("Luna", "café")), ("must_not_words", "", ()),
    ("mentions", "yes", "yes"), ("mentions", "No", "no"), ("mentions", "", ""),
    ("muted", "yes", True), ("paused", "1", True),
    ("reply_page", "https://shop.example/replies", "https://shop.example/replies"), ("reply_page", "", ""),
]  # fmt: skip
BAD_OF_A_CHANNEL = [
    ("overdue_after_h", "0"), ("mentions", "maybe"), ("muted", "perhaps"),
    ("reply_page", "shop.example"), ("reply_page", "javascript:alert(1)"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "value"), GOOD)
def test_what_the_owner_may_say(name: str, text: str, value: object) -> None:
    assert getattr(shop_settings({name: text}), name) == value


@pytest.mark.parametrize(("name", "text", "value"), GOOD_OF_A_CHANNEL)
def test_what_the_owner_may_say_of_a_channel(name: str, text: str, value: object) -> None:
    assert getattr(channel_settings({name: text}), name) == value


@pytest.mark.parametrize(
    ("setting", "text"),
    [(setting_named(name, SETTINGS), text) for name, text in BAD]
    + [(setting_named(name, CHANNEL_SETTINGS), text) for name, text in BAD_OF_A_CHANNEL],
    ids=lambda each: each.name if isinstance(each, Setting) else each,
)
def test_what_cannot_be_is_refused_with_the_reason(setting: Setting, text: str) -> None:
    with pytest.raises(WrongWords) as refused:
        setting.value(text)
    assert refused.value.exit_code == 2
    assert str(refused.value).startswith(f"{setting.name} cannot be “{text}”: it has to ")
    assert str(refused.value).endswith(".")
    assert ": ," not in str(refused.value)


@thoroughly
@given(setting=st.sampled_from(EVERY_ONE), text=st.text(max_size=30))
def test_whatever_is_typed_is_taken_or_refused_in_words(setting: Setting, text: str) -> None:
    with contextlib.suppress(WrongWords):
        setting.value(text)


@pytest.mark.parametrize("known", [SETTINGS, CHANNEL_SETTINGS])
def test_an_unknown_name_is_answered_with_the_known_ones(known: tuple[Setting, ...]) -> None:
    with pytest.raises(WrongWords) as refused:
        setting_named("halflife", known)
    assert "“halflife”" in str(refused.value)
    assert all(each.name in str(refused.value) for each in known)


def test_what_a_later_version_stored_is_ignored() -> None:
    assert shop_settings({"mood": "good"}) == shop_settings({})

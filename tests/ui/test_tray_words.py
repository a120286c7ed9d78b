"""What the tray says."""

from __future__ import annotations

from datetime import date

import pytest

from reputation_desktop.ui.tray.tray_words import TrayWords
from tests.building import HOUR, NOW
from tests.ui.tray_shop import facts, line


@pytest.fixture
def words() -> TrayWords:
    return TrayWords()


def test_the_tooltip_says_what_waits_and_what_was_not_read(words: TrayWords) -> None:
    said = words.tooltip(facts(4, overdue=1, not_read=("Google",)), NOW, online=True)
    assert said == "4 complaints are waiting, the oldest for 7 days. 1 is overdue. Google could not be read."


def test_one_complaint_is_told_as_one(words: TrayWords) -> None:
    assert words.tooltip(facts(1), NOW, online=True) == "1 complaint is waiting, the oldest for 7 days."


def test_nothing_is_called_fine_while_something_was_not_read(words: TrayWords) -> None:
    said = words.tooltip(facts(not_read=("Google", "Forum")), NOW, online=True)
    assert said == "No complaint is waiting. 2 channels could not be read."


@pytest.mark.parametrize(
    ("stay_offline", "online", "told"),
    [(True, True, "You stay offline"), (True, False, "You stay offline"), (False, False, "There is no connection")],
)
def test_it_says_why_nothing_comes(words: TrayWords, stay_offline: bool, online: bool, told: str) -> None:
    said = words.tooltip(facts(stay_offline=stay_offline), NOW, online=online)
    assert said.startswith(f"No complaint is waiting. {told}")


def test_it_says_until_when_reminders_rest(words: TrayWords) -> None:
    assert words.pausing(facts(), NOW) == ""
    assert words.pausing(facts(paused_until=NOW - HOUR), NOW) == ""
    assert words.pausing(facts(paused_until=NOW + HOUR), NOW).startswith("Reminders pause until today at ")
    assert words.pausing(facts(holiday_until=date(2026, 5, 20)), NOW) == "No reminders until the end of 20 May"


def test_a_tooltip_is_never_cut_off_within_a_sentence(words: TrayWords) -> None:
    crowded = facts(4, overdue=3, not_read=("G" * 300,), stay_offline=True, holiday_until=date(2026, 5, 20))
    said = words.tooltip(crowded, NOW, online=False)
    assert len(said) <= 127
    assert said.startswith("4 complaints are waiting")
    assert said.endswith(".")


def test_a_line_tells_stars_place_words_and_age(words: TrayWords) -> None:
    assert words.waiting_line(line(), NOW) == "★★ Google · The soup was cold. · 7 days"
    assert words.waiting_line(line(stars=None, text=""), NOW) == "Google · (stars without words) · 7 days"


def test_what_customers_write_stays_plain_in_a_menu(words: TrayWords) -> None:
    rude = line(text="Soup & salad\n\tat snake_case \u202eevil" + " and on" * 30, channel="Bar & Grill", stars=None)
    said = words.waiting_line(rude, NOW)
    assert said.startswith("Bar + Grill · Soup + salad at snake")
    assert said.endswith("… · 7 days")
    assert not set("\n\t\u202e_") & set(said)
    assert len(said) < 90

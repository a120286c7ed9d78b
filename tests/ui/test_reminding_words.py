"""What a reminder says: how long, how urgent, how it begins, and what can be done about it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from reputation_desktop.desk.reminders import ToShow, outlook
from reputation_desktop.desk.thanks import Thanks
from reputation_desktop.domain.review import Rating, rate, recommendation
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.ui.reminding.message import Act, Message
from reputation_desktop.ui.reminding.reminder_words import (
    reminder_message,
    surface_words,
    thanks_message,
    trial_message,
)
from reputation_desktop.ui.reminding.surface import BALLOON, NATIVE, WINDOW
from reputation_desktop.ui.widgets.marks import Mark
from tests.building import COMPLAINS, CONTENT, HOUR, NOW, ZONE, channel, found, stored

CLOSING = NOW + 5 * HOUR
"""17:00 UTC is 19:00 in the shop."""


def due(folder: Path, *hours: float, rating: Rating | None = None, text: str = "The soup was cold.") -> ToShow:
    """What is due of complaints that have waited for so many hours."""
    with open_store(folder) as store:
        google = channel(store, "Google")
        write_setting(store, WHOLE_SHOP, "quiet_hours", "")
        for each in hours:
            at = NOW - each * HOUR
            stored(store, google, found(f"k{each}", text, rating=rating, claimed=at), COMPLAINS, at=at)
        made = outlook(store, NOW).to_show
        assert made is not None
        return made


def single(folder: Path, hours: float = 25, *, closing: datetime | None = None, **of: object) -> Message:
    return reminder_message(due(folder, hours, **of), NOW, ZONE, closing)  # type: ignore[arg-type]


class TestOne:
    @pytest.mark.parametrize(
        ("hours", "title", "mark"),
        [
            (24, "A complaint has waited for 24 hours", Mark.NUDGED),
            (47.9, "A complaint has waited for 47 hours", Mark.NUDGED),
            (49, "A complaint is overdue: it has waited for 2 days", Mark.OVERDUE),
            (24 * 9, "Last call: a complaint has waited for 9 days", Mark.LAST_CALL),
        ],
    )
    def test_how_long_and_how_urgent(self, tmp_path: Path, hours: float, title: str, mark: Mark) -> None:
        """It tells how long it really waited, also where the laptop was closed when the stage fell due."""
        message = single(tmp_path, hours)
        assert (message.title, message.mark) == (title, mark)

    @pytest.mark.parametrize(
        ("rating", "text", "body"),
        [
            (rate(2), "The soup was cold.", "2 stars, Google: “The soup was cold.”"),
            (rate(1), "The soup was cold.", "1 star, Google: “The soup was cold.”"),
            (rate(2.5), "The soup was cold.", "2.5 of 5 stars, Google: “The soup was cold.”"),
            (rate(3, 1, 10), "The soup was cold.", "3 of 10 stars, Google: “The soup was cold.”"),
            (recommendation(False), "The soup was cold.", "Google: “The soup was cold.”"),
            (rate("none"), "The soup was cold.", "Google: “The soup was cold.”"),
            (None, "The soup\nwas \u202ecold.", "Google: “The soup was cold.”"),
            (rate(1), "", "1 star, Google"),
        ],
    )
    def test_how_it_begins(self, tmp_path: Path, rating: Rating | None, text: str, body: str) -> None:
        assert single(tmp_path, rating=rating, text=text).body == body

    def test_a_long_one_is_cut(self, tmp_path: Path) -> None:
        body = single(tmp_path, text="cold soup " * 500).body
        assert body.endswith("…”")
        assert len(body) < 130

    def test_what_can_be_done(self, tmp_path: Path) -> None:
        message = single(tmp_path)
        assert [(each.act, each.words) for each in message.buttons] == [
            (Act.ANSWER, "Answer"),
            (Act.SNOOZE, "Snooze"),
        ]
        assert message.key == "review-1"

    def test_closing_time_is_offered_by_the_shops_clock(self, tmp_path: Path) -> None:
        last = single(tmp_path, closing=CLOSING).buttons[-1]
        assert last.act == Act.AT_CLOSING
        assert last.words.startswith("At closing time, ")
        assert "7:00" in last.words or "19:00" in last.words


class TestSeveral:
    def test_one_digest_for_all(self, tmp_path: Path) -> None:
        message = reminder_message(due(tmp_path, 24 * 7, 50, 25), NOW, ZONE, CLOSING)
        assert message.title == "3 complaints are waiting"
        assert message.body == "The oldest for 7 days."
        assert [each.words for each in message.buttons] == ["Open the inbox", "Snooze"]
        assert (message.key, message.mark) == ("digest", Mark.LAST_CALL)

    def test_the_last_of_the_day_says_so(self, tmp_path: Path) -> None:
        with open_store(tmp_path) as store:
            write_setting(store, WHOLE_SHOP, "daily_cap", "2")
        message = reminder_message(due(tmp_path, 24 * 7, 50), NOW, ZONE, None)
        assert message.body == "The oldest for 7 days. This was the last reminder for today."

    def test_it_counts_all_that_wait(self, tmp_path: Path) -> None:
        """The number is that of Today and the tray; who waits since this morning is not due, but she waits."""
        message = reminder_message(due(tmp_path, 50, 25, 2), NOW, ZONE, None)
        assert message.title == "3 complaints are waiting"
        assert message.body == "One of them has waited for 2 days."


def test_praise_is_a_reminder_too(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        praise = found("k1", "Best cake in town.", stars=5)
        first = review(store, stored(store, channel(store, "Google"), praise, CONTENT))
    message = thanks_message(Thanks(NOW.date(), 7, first))
    assert message.title == "7 customers praised you this week"
    assert message.body == "5 stars, Google: “Best cake in town.”"
    assert [(each.act, each.words) for each in message.buttons] == [(Act.PRAISE, "Thank them")]
    assert thanks_message(Thanks(NOW.date(), 1, first)).title == "1 customer praised you this week"


def test_a_trial_says_that_it_is_one() -> None:
    assert trial_message().title == "This is how a reminder looks"
    assert not trial_message().buttons


def test_where_reminders_appear_in_words() -> None:
    assert surface_words(NATIVE) == "Reminders appear as notifications of your desktop."
    assert "balloon" in surface_words(BALLOON)
    assert "closing it only minimises it" in surface_words(WINDOW)
    assert "try one" in surface_words("")

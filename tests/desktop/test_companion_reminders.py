"""The whole program on a whole desktop: a complaint that waits is told of, and what is clicked there happens."""

from __future__ import annotations

from pathlib import Path

from reputation_desktop.store.opening import open_store
from reputation_desktop.store.standings import running_clocks, shown_reminders
from tests.desktop.desktop import Desktop, Notification, needs_desktop
from tests.desktop.program import Program
from tests.desktop.waiting_shop import waiting_shop

pytestmark = needs_desktop

SOUP, BREAD, WAIT = "The soup was cold.", "The bread was gone.", "We waited for an hour."


def _told(desktop: Desktop, folder: Path) -> Notification:
    """The first notification, once the program knows that it is shown: nobody clicks sooner."""
    told = desktop.notification()
    desktop.wait_for(lambda: _recorded(folder))
    return told


def _recorded(folder: Path) -> bool:
    with open_store(folder) as store:
        return bool(shown_reminders(store))


def _snoozed(folder: Path) -> bool:
    with open_store(folder) as store:
        return all(clock.snoozed_until is not None for clock in running_clocks(store))


def test_answer_opens_that_review_with_the_answer_box_focused(desktop: Desktop, tmp_path: Path) -> None:
    waiting_shop(tmp_path, {SOUP: 30, BREAD: 3})
    with Program(desktop, tmp_path, "--minimized") as program:
        told = _told(desktop, tmp_path)
        assert told.app_name == "Reputation Desktop"
        assert told.title == "A complaint has waited for 30 hours"
        assert told.body == f"2 stars, Google: “{SOUP}”"
        assert [told.actions[key] for key in ("answer", "snooze")] == ["Answer", "Snooze"]
        assert program.look().state in ("none", "hidden")
        desktop.press(told.id, "answer")
        desktop.wait_for(lambda: program.look().focus == "Your answer")
        seen = program.look()
        assert (seen.state, seen.page) == ("shown", "inbox")
        assert seen.reads("Waiting for 30 hours.")


def test_a_click_on_the_notification_opens_the_review_too(desktop: Desktop, tmp_path: Path) -> None:
    waiting_shop(tmp_path, {SOUP: 50, BREAD: 3})
    with Program(desktop, tmp_path, "--minimized") as program:
        told = _told(desktop, tmp_path)
        assert told.title == "A complaint is overdue: it has waited for 2 days"
        desktop.press(told.id)
        desktop.wait_for(lambda: program.look().reads("Overdue: waiting for 2 days."))
        assert program.look().state == "shown"


def test_snooze_puts_the_complaint_away_without_a_window(desktop: Desktop, tmp_path: Path) -> None:
    waiting_shop(tmp_path, {SOUP: 30})
    with Program(desktop, tmp_path, "--minimized") as program:
        desktop.press(_told(desktop, tmp_path).id, "snooze")
        desktop.wait_for(lambda: _snoozed(tmp_path))
        assert program.look().state in ("none", "hidden")
        desktop.click("Quit")
        assert program.end() == 0
    with Program(desktop, tmp_path, "--minimized"):
        desktop.wait_for(desktop.tray_icon)
        assert len(desktop.notifications()) == 1


def test_several_come_as_one_that_opens_the_inbox(desktop: Desktop, tmp_path: Path) -> None:
    waiting_shop(tmp_path, {SOUP: 30, BREAD: 50, WAIT: 170})
    with Program(desktop, tmp_path, "--minimized") as program:
        told = _told(desktop, tmp_path)
        assert (told.title, told.body) == ("3 complaints are waiting", "The oldest for 7 days.")
        desktop.press(told.id, "inbox")
        desktop.wait_for(lambda: program.look().page == "inbox")
        assert len(desktop.notifications()) == 1


def test_a_crash_between_showing_and_recording_repeats_and_loses_nothing(desktop: Desktop, tmp_path: Path) -> None:
    waiting_shop(tmp_path, {SOUP: 30})
    desktop.notifications_behave("silent")
    with Program(desktop, tmp_path, "--minimized") as program:
        desktop.notification()
        program.kill()
    assert not _recorded(tmp_path)
    desktop.notifications_behave("answer")
    with Program(desktop, tmp_path, "--minimized") as program:
        assert desktop.notification(2).title == "A complaint has waited for 30 hours"
        desktop.wait_for(lambda: _recorded(tmp_path))
        program.kill()
    with Program(desktop, tmp_path, "--minimized"):
        desktop.wait_for(desktop.tray_icon)
        assert len(desktop.notifications()) == 2


def test_no_notification_outlives_the_program(desktop: Desktop, tmp_path: Path) -> None:
    waiting_shop(tmp_path, {SOUP: 30})
    with Program(desktop, tmp_path, "--minimized") as program:
        assert _told(desktop, tmp_path).is_shown
        program.terminate()
        assert program.end() == 0
    assert desktop.notification().was_withdrawn

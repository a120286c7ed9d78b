"""From surface to surface: a reminder appears on the best that there is, each fall-back is noticed, none is lost."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.reminding.balloon_surface import BalloonSurface
from reputation_desktop.ui.reminding.message import Act, Button, Message
from reputation_desktop.ui.reminding.native_surface import NativeSurface
from reputation_desktop.ui.reminding.presenter import Presenter
from reputation_desktop.ui.reminding.reminder_card import ReminderCard
from reputation_desktop.ui.reminding.window_surface import WindowSurface
from reputation_desktop.ui.theme.theme import Theme
from tests.desktop.desktop import Desktop, Notification, needs_bus

COMPLAINT = Message(
    "review-1",
    "A complaint has waited for 24 hours",
    "2 stars, Google: “Cold soup.”",
    (Button(Act.ANSWER, "Answer"), Button(Act.SNOOZE, "Snooze")),
)
LATER = Message("review-1", "A complaint is overdue: it has waited for 2 days", COMPLAINT.body, COMPLAINT.buttons)
OTHER = Message("review-2", "A complaint has waited for 25 hours", "Google")


class PretendedTray(QObject):
    """An icon that shows its balloons, or cannot."""

    balloon_clicked = Signal()

    def __init__(self, *, shows: bool) -> None:
        super().__init__()
        self.shows = shows
        self.balloons: list[str] = []

    def balloon(self, title: str, _: str) -> bool:
        if self.shows:
            self.balloons.append(title)
        return self.shows


class Reminded:
    """Somebody before a desktop, with all that the presenter told so far."""

    def __init__(self, qtbot: QtBot, desktop: Desktop, theme: Theme) -> None:
        self._qtbot, self._desktop, self._before = qtbot, desktop, len(desktop.notifications())
        self.tray, self.window = PretendedTray(shows=False), QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(800, 600)
        self.balloons, self.in_window = BalloonSurface(self.tray), WindowSurface(theme)
        self.presenter = Presenter([NativeSurface(), self.balloons, self.in_window])
        self.in_window.attach(self.window)
        self.told: list[tuple[str, ...]] = []
        self.presenter.shown.connect(lambda *words: self.told.append(("shown", *words)))
        self.presenter.fell_back.connect(lambda *words: self.told.append(("fell back", *words)))
        self.presenter.chosen.connect(lambda *words: self.told.append(("chosen", *words)))

    def hears(self, *told: tuple[str, ...]) -> None:
        """This is told next, all of it and in this order."""
        self._qtbot.waitUntil(lambda: len(self.told) >= len(told), timeout=20_000)
        assert self.told == list(told)
        self.told.clear()

    def notification(self, number: int = 1) -> Notification:
        return self._desktop.notification(self._before + number)

    def card(self) -> ReminderCard:
        return self.window.findChildren(ReminderCard)[-1]


@pytest.fixture(scope="module")
def _one_for_all() -> Iterator[Desktop]:
    with Desktop(with_screen=False, tray=False) as made:
        yield made


@pytest.fixture
def desktop(_one_for_all: Desktop, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", _one_for_all.bus)
    _one_for_all.with_notifications()
    _one_for_all.notifications_behave("answer")
    return _one_for_all


@pytest.fixture
def owner(qtbot: QtBot, desktop: Desktop, theme: Theme) -> Iterator[Reminded]:
    made = Reminded(qtbot, desktop, theme)
    yield made
    made.presenter.close()


@needs_bus
class TestNotifications:
    def test_the_desktops_own_come_first(self, owner: Reminded) -> None:
        assert owner.presenter.surface_used == ""
        owner.presenter.show(COMPLAINT)
        owner.hears(("shown", "review-1", "native"))
        assert owner.notification().title == COMPLAINT.title
        assert owner.presenter.surface_used == "native"
        assert owner.card().isHidden()

    @pytest.mark.parametrize("pressed", ["answer", "snooze", "default"])
    def test_what_was_pressed_is_told(self, owner: Reminded, desktop: Desktop, pressed: str) -> None:
        owner.presenter.show(COMPLAINT)
        owner.hears(("shown", "review-1", "native"))
        desktop.press(owner.notification().id, pressed)
        owner.hears(("chosen", "review-1", {"default": Act.OPEN}.get(pressed, pressed)))

    def test_dismissing_is_told(self, owner: Reminded, desktop: Desktop) -> None:
        owner.presenter.show(COMPLAINT)
        owner.hears(("shown", "review-1", "native"))
        desktop.dismiss(owner.notification().id)
        owner.hears(("chosen", "review-1", Act.DISMISSED))

    def test_one_of_the_same_key_takes_its_place(self, owner: Reminded, desktop: Desktop) -> None:
        owner.presenter.show(COMPLAINT)
        owner.hears(("shown", "review-1", "native"))
        owner.presenter.show(LATER)
        owner.hears(("shown", "review-1", "native"))
        desktop.wait_for(lambda: owner.notification(1).was_withdrawn)
        assert owner.notification(2).is_shown

    def test_two_in_a_breath_are_told_once(self, owner: Reminded) -> None:
        """What is said of the first does not pass for the second."""
        owner.presenter.show(COMPLAINT)
        owner.presenter.show(LATER)
        owner.presenter.show(OTHER)
        owner.hears(("shown", "review-1", "native"), ("shown", "review-2", "native"))

    def test_what_is_withdrawn_goes_and_is_not_told(self, owner: Reminded, desktop: Desktop) -> None:
        owner.presenter.show(COMPLAINT)
        owner.presenter.show(OTHER)
        owner.hears(("shown", "review-1", "native"), ("shown", "review-2", "native"))
        owner.presenter.withdraw("review-1")
        desktop.wait_for(lambda: owner.notification(1).was_withdrawn)
        owner.presenter.show(COMPLAINT)
        owner.presenter.withdraw("review-1")
        owner.presenter.show(OTHER)
        owner.hears(("shown", "review-2", "native"))

    def test_none_outlives_the_program(self, owner: Reminded) -> None:
        owner.presenter.show(COMPLAINT)
        owner.hears(("shown", "review-1", "native"))
        owner.presenter.close()
        assert owner.notification().was_withdrawn


@needs_bus
class TestFallingBack:
    @pytest.fixture(autouse=True)
    def _nobody_shows_notifications(self, desktop: Desktop) -> None:
        desktop.without_notifications()

    def test_a_balloon_comes_next(self, owner: Reminded) -> None:
        owner.tray.shows = True
        owner.presenter.show(COMPLAINT)
        owner.hears(("fell back", "native", "balloon"), ("shown", "review-1", "balloon"))
        assert owner.tray.balloons == [COMPLAINT.title]
        owner.tray.balloon_clicked.emit()
        owner.hears(("chosen", "review-1", Act.OPEN))
        owner.tray.balloon_clicked.emit()
        assert owner.told == []

    def test_a_balloon_whose_message_was_withdrawn_means_nothing(self, owner: Reminded) -> None:
        owner.tray.shows = True
        owner.presenter.show(COMPLAINT)
        owner.hears(("fell back", "native", "balloon"), ("shown", "review-1", "balloon"))
        owner.presenter.withdraw("review-1")
        owner.tray.balloon_clicked.emit()
        assert owner.told == []

    def test_the_window_comes_last_and_waits_for_somebody(self, owner: Reminded) -> None:
        owner.presenter.show(COMPLAINT)
        owner.hears(("fell back", "native", "balloon"), ("fell back", "balloon", "window"))
        assert owner.presenter.surface_used == "window"
        QApplication.processEvents()
        assert owner.told == []
        owner.window.show()
        owner.hears(("shown", "review-1", "window"))
        next(each for each in owner.card().findChildren(QPushButton) if each.text() == "Answer").click()
        owner.hears(("chosen", "review-1", Act.ANSWER))

    def test_without_a_tray_the_window_is_next(self, owner: Reminded) -> None:
        owner.balloons.attach(None)
        owner.window.show()
        owner.presenter.show(COMPLAINT)
        owner.hears(
            ("fell back", "native", "balloon"), ("fell back", "balloon", "window"), ("shown", "review-1", "window")
        )

    def test_a_service_that_comes_later_is_taken_up(self, owner: Reminded, desktop: Desktop) -> None:
        owner.window.show()
        owner.presenter.show(COMPLAINT)
        owner.hears(
            ("fell back", "native", "balloon"), ("fell back", "balloon", "window"), ("shown", "review-1", "window")
        )
        desktop.with_notifications()
        owner.presenter.show(LATER)
        owner.hears(("shown", "review-1", "native"))
        assert owner.card().isHidden()

    def test_what_is_withdrawn_on_the_way_falls_no_further(self, qtbot: QtBot, owner: Reminded) -> None:
        owner.window.show()
        owner.presenter.show(COMPLAINT)
        with qtbot.waitSignal(owner.presenter.fell_back):
            pass
        owner.presenter.withdraw("review-1")
        owner.presenter.show(OTHER)
        owner.told.clear()
        owner.hears(
            ("fell back", "native", "balloon"), ("fell back", "balloon", "window"), ("shown", "review-2", "window")
        )

    def test_the_log_names_surfaces_and_reasons_alone(self, owner: Reminded, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO)
        owner.presenter.show(COMPLAINT)
        owner.hears(("fell back", "native", "balloon"), ("fell back", "balloon", "window"))
        assert "could not be shown as native (DBusError): balloon is next" in caplog.text
        assert "could not be shown as balloon (no balloon appeared): window is next" in caplog.text
        assert "soup" not in caplog.text

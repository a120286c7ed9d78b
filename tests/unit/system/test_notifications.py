"""Notifications as a desktop's service gets them, and what the program hears of them, over a real session bus."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("dbus_fast", reason="the desktop that these are shown on speaks D-Bus")
from dbus_fast.aio import MessageBus

from reputation_desktop.system.notification import CLICKED, DISMISSED, Notification, plain
from reputation_desktop.system.notification_service import NotificationService
from reputation_desktop.system.notifications import Notifications
from tests.desktop import notification_server
from tests.desktop.desktop import Desktop, needs_bus
from tests.desktop.desktop import Notification as Shown
from tests.desktop.news import News
from tests.desktop.notification_server import NotificationServer
from tests.desktop.reasons import WITHDRAWN

COMPLAINT = "A complaint has waited for 24 hours"
ANSWER_OR_SNOOZE = (("answer", "Answer"), ("snooze", "Snooze"))


class Heard:
    """Notifications on a desktop, with all that they told so far."""

    def __init__(self, desktop: Desktop, timeout_s: float = 10) -> None:
        self.told: list[tuple[str, ...]] = []
        self._desktop, self._before = desktop, len(desktop.notifications())
        self._news = threading.Condition()
        self.notifications = Notifications(
            on_shown=self._hear("shown"), on_failed=self._hear("failed"), on_pressed=self._hear("pressed"),
            timeout_s=timeout_s,
        )  # fmt: skip

    def _hear(self, what: str) -> Callable[..., None]:
        def hear(*words: str) -> None:
            with self._news:
                self.told.append((what, *words))
                self._news.notify_all()

        return hear

    def show(self, key: str, title: str = COMPLAINT, body: str = "The soup was cold.") -> tuple[str, ...]:
        """Shows one and waits for what becomes of it."""
        self.begin(key, title, body)
        return self.told_of(key)

    def begin(self, key: str, title: str = COMPLAINT, body: str = "The soup was cold.") -> None:
        self.notifications.show(Notification(key, title, body, ANSWER_OR_SNOOZE))

    def told_of(self, key: str, number: int = 1) -> tuple[str, ...]:
        """The `number`-th thing that is told of a notification, waiting for it."""
        with self._news:
            assert self._news.wait_for(lambda: len(self._told_of(key)) >= number, timeout=20), self.told
            return self._told_of(key)[number - 1]

    def _told_of(self, key: str) -> list[tuple[str, ...]]:
        return [each for each in self.told if each[1] == key]

    def on_screen(self, number: int = 1) -> Shown:
        """The `number`-th of them as the desktop has it, waiting for it."""
        return self._desktop.notification(self._before + number)

    def count_on_screen(self) -> int:
        return len(self._desktop.notifications()) - self._before


@pytest.fixture(scope="module")
def _one_for_all() -> Iterator[Desktop]:
    """Starting a desktop takes longer than most of what is done on it."""
    with Desktop(with_screen=False, tray=False) as made:
        yield made


@pytest.fixture
def desktop(_one_for_all: Desktop, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", _one_for_all.bus)
    _one_for_all.with_notifications()
    _one_for_all.notifications_behave("answer")
    _one_for_all.notifications_can("actions", "body")
    return _one_for_all


@pytest.fixture
def heard(desktop: Desktop) -> Iterator[Heard]:
    made = Heard(desktop)
    yield made
    made.notifications.close()


@pytest.fixture
def impatient(desktop: Desktop) -> Iterator[Heard]:
    made = Heard(desktop, timeout_s=0.5)
    yield made
    made.notifications.close()


@needs_bus
class TestShowing:
    def test_it_arrives_with_its_words_and_buttons(self, desktop: Desktop, heard: Heard) -> None:
        assert heard.show("1") == ("shown", "1")
        shown = heard.on_screen()
        assert (shown.app_name, shown.title, shown.body) == ("Reputation Desktop", COMPLAINT, "The soup was cold.")
        assert shown.actions == {"default": "", "answer": "Answer", "snooze": "Snooze"}
        assert Path(shown.icon.removeprefix("file://")).is_file()

    def test_a_customers_words_are_no_markup(self, desktop: Desktop, heard: Heard) -> None:
        """Where the service renders markup it is told that these are none; elsewhere they stand as they are."""
        assert heard.show("1", body="<b>3</b> & <img src='x'>") == ("shown", "1")
        desktop.notifications_can("actions", "body", "body-markup")
        assert heard.show("2", body="<b>3</b> & <img src='x'>") == ("shown", "2")
        plainly, escaped = heard.on_screen(1), heard.on_screen(2)
        assert plainly.body == "<b>3</b> & <img src='x'>"
        assert escaped.body == "&lt;b&gt;3&lt;/b&gt; &amp; &lt;img src='x'&gt;"

    def test_a_long_text_is_cut(self, desktop: Desktop, heard: Heard) -> None:
        assert heard.show("1", title="late " * 1_000, body="cold " * 1_000) == ("shown", "1")
        shown = heard.on_screen()
        assert (len(shown.title), len(shown.body)) == (120, 300)


@needs_bus
class TestChoosing:
    def test_a_button_tells_its_name(self, desktop: Desktop, heard: Heard) -> None:
        heard.show("1")
        desktop.press(heard.on_screen().id, "snooze")
        assert heard.told_of("1", 2) == ("pressed", "1", "snooze")

    def test_a_click_and_a_dismissal_are_told_apart(self, desktop: Desktop, heard: Heard) -> None:
        heard.show("1")
        heard.show("2")
        desktop.press(heard.on_screen(1).id)
        desktop.dismiss(heard.on_screen(2).id)
        assert heard.told_of("1", 2) == ("pressed", "1", CLICKED)
        assert heard.told_of("2", 2) == ("pressed", "2", DISMISSED)

    def test_what_is_pressed_in_the_same_breath_is_told_after_the_showing(
        self, heard: Heard, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A press alone would leave a reminder that was seen and put away as one that never appeared."""
        from desktop_notifier.backends.dummy import DummyNotificationCenter
        from desktop_notifier.main import Capability
        from desktop_notifier.main import Notification as Native

        class Hasty(DummyNotificationCenter):
            async def _get_capabilities(self) -> frozenset[Capability]:
                return frozenset({Capability.ON_DISPATCHED})

            def handle_dispatched(self, identifier: str, notification: Native | None = None) -> None:
                super().handle_dispatched(identifier, notification)
                self.handle_dismissed(identifier, notification)

        monkeypatch.setattr("desktop_notifier.main.get_backend_class", lambda: Hasty)
        assert heard.show("1") == ("shown", "1")
        assert heard.told_of("1", 2) == ("pressed", "1", DISMISSED)

    def test_what_only_expires_was_not_dismissed(self, desktop: Desktop, heard: Heard) -> None:
        heard.show("1")
        desktop.expire(heard.on_screen().id)
        assert heard.show("2") == ("shown", "2")
        assert [each[0] for each in heard.told] == ["shown", "shown"]


@needs_bus
class TestTakingAway:
    def test_what_is_withdrawn_goes(self, desktop: Desktop, heard: Heard) -> None:
        heard.show("1")
        assert heard.show("2") == ("shown", "2")
        heard.notifications.withdraw("1")
        desktop.wait_for(lambda: heard.on_screen(1).was_withdrawn)
        assert heard.on_screen(2).is_shown

    def test_what_is_gone_already_may_be_withdrawn(self, desktop: Desktop, heard: Heard) -> None:
        heard.show("1")
        desktop.expire(heard.on_screen().id)
        heard.notifications.withdraw("1")
        heard.notifications.withdraw("never shown")
        assert heard.show("2") == ("shown", "2")

    def test_the_end_takes_all_away(self, desktop: Desktop, heard: Heard) -> None:
        """No old notification is left that does nothing when it is clicked."""
        heard.show("1")
        heard.show("2")
        heard.notifications.close()
        assert all(heard.on_screen(number).was_withdrawn for number in (1, 2))
        assert "notifications" not in [thread.name for thread in threading.enumerate()]
        heard.begin("3")
        assert len(heard.told) == heard.count_on_screen() == 2

    def test_an_end_with_a_service_that_hangs_does_not_last(self, desktop: Desktop, heard: Heard) -> None:
        assert heard.show("1") == ("shown", "1")
        service = desktop_service(desktop)
        os.kill(service, signal.SIGSTOP)
        begun = time.monotonic()
        heard.notifications.close()
        os.kill(service, signal.SIGCONT)
        assert time.monotonic() - begun < 5

    def test_before_the_first_there_is_nothing_to_end(self, heard: Heard) -> None:
        heard.notifications.withdraw("1")
        heard.notifications.close()
        assert "notifications" not in [thread.name for thread in threading.enumerate()]

    def test_one_that_is_shown_after_nobody_wants_it_goes_at_once(self, desktop: Desktop) -> None:
        """Another surface has the message by then."""
        desktop.without_notifications()
        loop = asyncio.new_event_loop()
        news, told = News(), list[str]()
        server = NotificationServer(news)
        service = NotificationService(loop, told.append, lambda *_: None, lambda *_: None, 10)

        async def withdraw_while_it_is_underway() -> None:
            bus = await MessageBus().connect()
            bus.export(notification_server.PATH, server)
            await bus.request_name(notification_server.NAME)
            service.show(Notification("1", COMPLAINT, "The soup was cold."))
            await news.after(0, 10)
            service.withdraw("1")
            await news.after(1, 10)
            bus.disconnect()

        loop.run_until_complete(withdraw_while_it_is_underway())
        service.close()
        loop.run_forever()
        loop.close()
        assert [each["closed"] for each in server.told()] == [WITHDRAWN]
        assert not told


def desktop_service(desktop: Desktop) -> int:
    """The process that plays the desktop's services."""
    service = desktop._service
    assert service is not None
    return service.pid


@needs_bus
class TestFailing:
    def test_a_service_that_refuses(self, desktop: Desktop, heard: Heard) -> None:
        desktop.notifications_behave("refuse")
        assert heard.show("1") == ("failed", "1", "the service did not take it")

    def test_a_service_that_hangs_is_given_up_and_tried_again(self, desktop: Desktop, impatient: Heard) -> None:
        assert impatient.show("1") == ("shown", "1")
        desktop.notifications_behave("hang")
        assert impatient.show("2") == ("failed", "2", "no answer in 0.5 s")
        desktop.notifications_behave("answer")
        assert impatient.show("3") == ("shown", "3")

    def test_a_service_that_hangs_from_the_first_is_given_up(self, desktop: Desktop, impatient: Heard) -> None:
        service = desktop_service(desktop)
        os.kill(service, signal.SIGSTOP)
        try:
            assert impatient.show("1")[0] == "failed"
        finally:
            os.kill(service, signal.SIGCONT)
        assert impatient.show("2") == ("shown", "2")

    def test_a_service_that_comes_later_is_taken_up(self, desktop: Desktop, heard: Heard) -> None:
        desktop.without_notifications()
        assert heard.show("1") == ("failed", "1", "DBusError")
        desktop.with_notifications()
        assert heard.show("2") == ("shown", "2")

    def test_a_bus_that_broke_is_replaced_by_the_next(
        self, desktop: Desktop, heard: Heard, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with Desktop(with_screen=False, tray=False) as gone_soon:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", gone_soon.bus)
            assert heard.show("1") == ("shown", "1")
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.bus)
        assert heard.show("2") == ("shown", "2")
        assert heard.on_screen().is_shown

    def test_where_there_is_no_bus_at_all(self, heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
        assert heard.show("1") == ("failed", "1", "FileNotFoundError")

    def test_where_the_library_is_missing(self, heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "desktop_notifier.main", None)
        assert heard.show("1")[:2] == ("failed", "1")

    @pytest.mark.parametrize(
        ("refusal", "why"),
        [("no_service", "this system has no notifications"), ("forbidden", "this system does not allow it")],
    )
    def test_systems_that_cannot_or_may_not(
        self, heard: Heard, monkeypatch: pytest.MonkeyPatch, refusal: str, why: str
    ) -> None:
        from desktop_notifier.backends.dummy import DummyNotificationCenter
        from desktop_notifier.main import Capability

        class Forbidden(DummyNotificationCenter):
            async def request_authorisation(self) -> bool:
                return False

            async def _get_capabilities(self) -> frozenset[Capability]:
                return frozenset({Capability.ON_DISPATCHED})

        backend = Forbidden if refusal == "forbidden" else DummyNotificationCenter
        monkeypatch.setattr("desktop_notifier.main.get_backend_class", lambda: backend)
        assert heard.show("1") == ("failed", "1", why)


@needs_bus
def test_nothing_of_a_reviews_text_is_written_down(
    desktop: Desktop, heard: Heard, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    heard.show("1")
    desktop.notifications_behave("refuse")
    assert heard.show("2")[0] == "failed"
    assert "soup" not in caplog.text
    assert "soup" not in repr(Notification("1", COMPLAINT, "The soup was cold."))


def test_a_callback_that_fails_is_told_without_words(
    caplog: pytest.LogCaptureFixture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever goes wrong in the thread, the log names its type alone, and the thread goes on."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    asked = threading.Event()

    def fail(key: str, why: str) -> None:
        asked.set()
        raise ValueError(key, why)

    notifications = Notifications(on_shown=print, on_failed=fail, on_pressed=print)
    notifications.show(Notification("The soup", COMPLAINT, "The soup was cold."))
    assert asked.wait(10)
    notifications.close()
    assert "A notification met with ValueError" in caplog.text
    assert "soup" not in caplog.text


def test_nothing_is_loaded_before_the_first() -> None:
    code = (
        "import sys; from reputation_desktop.system.notifications import Notifications;"
        " Notifications(on_shown=print, on_failed=print, on_pressed=print).close();"
        " print([name for name in ('asyncio', 'desktop_notifier', 'dbus_fast') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\nlines\tand  room ", "two lines and room"),
        ("\x1b[31mred\x00\x9b", "[31mred"),
        ("soup\u202edloc\u202c", "soupdloc"),
        ("\ud83d half a sign", "half a sign"),
        ("🍲 tarte aux poires, 冷たい", "🍲 tarte aux poires, 冷たい"),
        ("x" * 41, "x" * 39 + "…"),
        ("x" * 38 + " yz", "x" * 38 + "…"),
    ],
)
def test_plain_words(text: str, shown: str) -> None:
    assert plain(text, 40) == shown

"""A whole desktop in a test's hand: screen, session bus, notifications, tray."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

import pytest

from tests.desktop.reasons import DISMISSED, EXPIRED, WITHDRAWN
from tests.desktop.screen import screen

ROOT = Path(__file__).resolve().parents[2]
_Found = TypeVar("_Found")
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  {services}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""
"""A bus that starts nothing on its own, unless `services` says where: what a test did not switch on is not there."""


def _needs(*programs: str) -> pytest.MarkDecorator:
    """Skips a test where one of them is not installed; CI has them all, and fails without."""
    absent = [name for name in programs if shutil.which(name) is None]
    return pytest.mark.skipif(
        bool(absent) and not os.environ.get("CI"), reason=f"not on this machine: {', '.join(absent)}"
    )


needs_bus = _needs("dbus-daemon")
needs_desktop = _needs("dbus-daemon", "Xvfb")


@dataclass(frozen=True, slots=True)
class Notification:
    """A notification as the server was asked to show it.

    Attributes:
        actions: the words of each button by its key; a click on the whole is `default`.
        closed: the reason for which it went, 0 while it is shown.
    """

    id: int
    app_name: str
    icon: str
    title: str
    body: str
    actions: dict[str, str]
    hints: dict[str, Any]
    replaces: int
    closed: int

    @property
    def is_shown(self) -> bool:
        """Whether somebody could still click it."""
        return not self.closed

    @property
    def was_withdrawn(self) -> bool:
        """Whether the program itself took it away."""
        return self.closed == WITHDRAWN


@dataclass(frozen=True, slots=True)
class TrayIcon:
    """What a panel draws of the program.

    Attributes:
        tooltip: its title and its text.
        pictures: the ARGB bytes of each size (width, height).
    """

    title: str
    status: str
    tooltip: tuple[str, str]
    pictures: dict[tuple[int, int], bytes]


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """A line of the tray's menu; `checked` is None where there is nothing to check."""

    words: str
    enabled: bool
    visible: bool
    separator: bool
    checked: bool | None
    entries: tuple[MenuEntry, ...]


class Desktop:
    """A desktop that is there within its `with`; switch parts off and on as real desktops lack and gain them.

    Attributes:
        bus: the address of its session bus.
        home: the home folder of its user.
        environment: what a program gets that is started on it.
    """

    def __init__(
        self, *, with_screen: bool = True, notifications: bool = True, tray: bool = True, installed: bool = False
    ) -> None:
        """Describes it.

        Args:
            with_screen: whether there is an X server.
            notifications: whether there is a notification server at first.
            tray: whether there is a tray at first.
            installed: whether programs of this machine may be started by the bus, as on its real desktop.
        """
        self.bus = ""
        self.home = Path()
        self.environment: dict[str, str] = {}
        self._with_screen, self._installed = with_screen, installed
        self._at_first = {"notifications_on": notifications, "tray_on": tray}
        self._news = 0
        self._open = ExitStack()
        self._service: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        with self._open:
            self.home = Path(self._open.enter_context(tempfile.TemporaryDirectory(prefix="desktop-")))
            self.environment = _environment(self.home)
            if self._with_screen:
                display = self._open.enter_context(screen())
                self.environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            self.bus = self._open.enter_context(_session_bus(self.home, self.environment, self._installed))
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.bus
            self._service = self._open.enter_context(_service(self.environment))
            for part, on in self._at_first.items():
                if on:
                    self._ask(part, on=True)
            self._open = self._open.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def notifications(self) -> list[Notification]:
        """All that were shown so far in their order, those that have gone included."""
        return [Notification(**each) for each in self._ask("notifications")]

    def notification(self, number: int = 1, timeout_s: float = 20) -> Notification:
        """The `number`-th notification, waiting for it."""
        return self.wait_for(lambda: self.notifications()[number - 1 : number], timeout_s)[0]

    def press(self, notification: int, action: str = "default") -> None:
        """Clicks a button of a notification, or the notification itself."""
        self._ask("press", number=notification, action=action)

    def dismiss(self, notification: int) -> None:
        """Closes a notification by its cross."""
        self._ask("close", number=notification, reason=DISMISSED)

    def expire(self, notification: int) -> None:
        """Lets a notification go because its time is over."""
        self._ask("close", number=notification, reason=EXPIRED)

    def notifications_behave(self, manner: str) -> None:
        """How Notify is answered from now on: answer | refuse | hang | silent (shown, not answered)."""
        self._ask("behave", manner=manner)

    def notifications_can(self, *capabilities: str) -> None:
        """What the notification server says of itself; actions and body at first."""
        self._ask("capabilities", names=list(capabilities))

    def without_notifications(self) -> None:
        """From now on nobody shows notifications."""
        self._ask("notifications_on", on=False)

    def with_notifications(self) -> None:
        """A notification server starts."""
        self._ask("notifications_on", on=True)

    def without_tray(self) -> None:
        """The panel goes."""
        self._ask("tray_on", on=False)

    def with_tray(self) -> None:
        """A panel starts."""
        self._ask("tray_on", on=True)

    def tray_icon(self) -> TrayIcon | None:
        """The icon in the tray as it is now."""
        told = self._ask("icon")
        if told is None:
            return None
        pictures = {(width, height): base64.b64decode(argb) for width, height, argb in told["pictures"]}
        return TrayIcon(told["title"], told["status"], tuple(told["tooltip"]), pictures)

    def menu(self) -> list[MenuEntry]:
        """The visible entries of the tray's menu as it is opened now, without the lines between them."""
        return list(_entries(self._ask("menu")))

    def click(self, *words: str) -> None:
        """Clicks an entry of the tray's menu, through the menus above it."""
        self._ask("click", words=list(words))

    def activate(self) -> None:
        """A left click on the tray's icon."""
        self._ask("activate")

    def wait_for(self, condition: Callable[[], _Found], timeout_s: float = 20) -> _Found:
        """What `condition` finds as soon as that is true of something; looks again whenever the desktop changes.

        Raises:
            AssertionError: it did not come true within `timeout_s` seconds.
        """
        end = time.monotonic() + timeout_s
        while True:
            before = self._news
            found = condition()
            if found:
                return found
            left = end - time.monotonic()
            assert left > 0, f"not within {timeout_s} seconds; there were {self.notifications()}"
            # Not all that a condition may look at is the desktop's: it is asked twice a second in any case.
            self._ask("wait", after=before, timeout_s=min(left, 0.5))

    def _ask(self, do: str, **words: object) -> Any:
        service = self._service
        assert service is not None, "a desktop is there within its with"
        assert service.stdin is not None
        assert service.stdout is not None
        service.stdin.write(json.dumps({"do": do} | words) + "\n")
        service.stdin.flush()
        line = service.stdout.readline()
        assert line, "the desktop's service has ended"
        told = json.loads(line)
        self._news = told["news"]
        if "error" in told:
            raise LookupError(told["error"])
        return told["result"]


def _environment(home: Path) -> dict[str, str]:
    """What a program sees that is started on this desktop, and nothing of the desktop that the tests run on."""
    left_out = ("PYTEST_", "XDG_", "DISPLAY", "WAYLAND_", "DESKTOP_", "KDE_", "GNOME_", "QT_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    return kept | {"XDG_RUNTIME_DIR": str(home), "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def _session_bus(home: Path, environment: dict[str, str], installed: bool) -> Iterator[str]:
    config = home / "bus.conf"
    services = "<standard_session_servicedirs/>" if installed else ""
    config.write_text(_BUS.format(folder=home, services=services), encoding="utf-8")
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with daemon:
        try:
            assert daemon.stdout is not None
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


@contextmanager
def _service(environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.desktop.service"]
    service = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with service:
        try:
            yield service
        finally:
            assert service.stdin is not None
            service.stdin.close()


def _entries(told: Sequence[dict[str, Any]]) -> Iterator[MenuEntry]:
    for each in told:
        if each["visible"] and not each["separator"]:
            yield MenuEntry(
                each["words"], each["enabled"], each["visible"], each["separator"], each["checked"],
                tuple(_entries(each["entries"])),
            )  # fmt: skip

"""Whether there is a tray: asked of a real session bus and a real X server, which both may be late, odd or absent."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.tray import availability
from reputation_desktop.ui.tray.availability import TrayAvailability
from reputation_desktop.ui.tray.status_notifier import StatusNotifierTray, bus_address
from reputation_desktop.ui.tray.xembed import XEmbedTray
from tests.desktop.desktop import ROOT, Desktop, needs_desktop

needs_trayer = pytest.mark.skipif(shutil.which("trayer") is None, reason="there is no trayer on this machine")


@pytest.fixture(scope="module")
def shared_desktop() -> Iterator[Desktop]:
    """One for all: each test leaves it without a tray."""
    with Desktop(tray=False, notifications=False) as made:
        yield made


@pytest.fixture
def desktop(shared_desktop: Desktop) -> Iterator[Desktop]:
    yield shared_desktop
    shared_desktop.without_tray()


@contextmanager
def running(desktop: Desktop, *command: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        command, env=desktop.environment, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def hostless(desktop: Desktop, *how: str) -> Iterator[subprocess.Popen[str]]:
    with running(desktop, sys.executable, "-m", "tests.ui.hostless_tray", *how) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "there\n"
        yield process


@needs_desktop
def test_a_tray_on_the_bus_is_heard_of_whenever_it_comes_and_goes(qtbot: QtBot, desktop: Desktop) -> None:
    tray = StatusNotifierTray(desktop.bus)
    tray.start()
    for _ in range(2):
        with qtbot.waitSignal(tray.changed):
            desktop.with_tray()
        assert tray.there
        with qtbot.waitSignal(tray.changed):
            desktop.without_tray()
        assert not tray.there


@needs_desktop
def test_a_tray_that_was_there_before_is_found(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.with_tray()
    tray = StatusNotifierTray(desktop.bus)
    with qtbot.waitSignal(tray.changed):
        tray.start()
    assert tray.there


@needs_desktop
def test_a_watcher_that_shows_nothing_is_no_tray_until_it_does(qtbot: QtBot, desktop: Desktop) -> None:
    tray = StatusNotifierTray(desktop.bus)
    with hostless(desktop) as watcher:
        with qtbot.assertNotEmitted(tray.changed, wait=300):
            tray.start()
        assert watcher.stdin is not None
        with qtbot.waitSignal(tray.changed):
            print("show", file=watcher.stdin, flush=True)
        assert tray.there


@needs_desktop
def test_a_watcher_that_knows_no_hosts_is_trusted(qtbot: QtBot, desktop: Desktop) -> None:
    tray = StatusNotifierTray(desktop.bus)
    with hostless(desktop, "old"), qtbot.waitSignal(tray.changed):
        tray.start()
    assert tray.there


@pytest.mark.parametrize("address", ["", "nonsense", "unix:path=/nowhere/bus"])
def test_without_a_bus_there_is_no_tray_and_no_error(qtbot: QtBot, address: str) -> None:
    tray = StatusNotifierTray(address)
    with qtbot.assertNotEmitted(tray.changed):
        tray.start()
    assert not tray.there


def test_the_bus_of_the_login_is_found(tmp_path: Path) -> None:
    assert bus_address({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/a", "XDG_RUNTIME_DIR": str(tmp_path)}) == "unix:path=/a"
    assert bus_address({"XDG_RUNTIME_DIR": str(tmp_path)}) == ""
    (tmp_path / "bus").touch()
    assert bus_address({"XDG_RUNTIME_DIR": str(tmp_path)}) == f"unix:path={tmp_path / 'bus'}"
    assert bus_address({}) == ""
    assert bus_address({"DBUS_SESSION_BUS_ADDRESS": "autolaunch:", "XDG_RUNTIME_DIR": str(tmp_path)}) == ""


@needs_desktop
@needs_trayer
def test_a_tray_on_the_screen_is_heard_of_whenever_it_comes_and_goes(qtbot: QtBot, desktop: Desktop) -> None:
    tray = XEmbedTray(desktop.environment["DISPLAY"])
    tray.start()
    assert not tray.there
    for _ in range(2):
        with running(desktop, "trayer"):
            qtbot.waitUntil(lambda: tray.there)
        qtbot.waitUntil(lambda: not tray.there)
    tray.close()


def test_without_a_screen_there_is_no_tray_and_no_error() -> None:
    tray = XEmbedTray(":987654")
    tray.start()
    assert not tray.there
    tray.close()


@needs_desktop
@needs_trayer
def test_a_screen_that_goes_takes_its_tray_along(qtbot: QtBot) -> None:
    with Desktop(tray=False, notifications=False) as made, running(made, "trayer"):
        tray = XEmbedTray(made.environment["DISPLAY"])
        tray.start()
        qtbot.waitUntil(lambda: tray.there)
    qtbot.waitUntil(lambda: not tray.there)
    tray.close()


@pytest.fixture
def _undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a program in which Qt was not asked for a tray yet."""
    monkeypatch.setattr(TrayAvailability, "_road", None)
    monkeypatch.setattr(availability, "_BUS_FIRST_MS", 50)


@needs_desktop
@pytest.mark.usefixtures("_undecided")
def test_the_desktops_bus_is_asked_first(qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
        monkeypatch.setenv(name, desktop.environment[name])
    looking = TrayAvailability()
    with qtbot.assertNotEmitted(looking.appeared, wait=200):
        looking.start()
    with qtbot.waitSignal(looking.appeared):
        desktop.with_tray()
    assert looking.by_bus
    with qtbot.waitSignal(looking.vanished):
        desktop.without_tray()
    looking.close()


@needs_desktop
@needs_trayer
@pytest.mark.usefixtures("_undecided")
def test_once_qt_took_one_kind_of_tray_the_other_is_none(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
        monkeypatch.setenv(name, desktop.environment[name])
    looking = TrayAvailability()
    looking.start()
    with running(desktop, "trayer"):
        qtbot.waitUntil(lambda: looking.there)
        assert not looking.by_bus
        desktop.with_tray()
    qtbot.waitUntil(lambda: not looking.there)
    looking.close()


@pytest.mark.parametrize(("platform", "there"), [("windows", True), ("cocoa", True), ("offscreen", False)])
def test_some_systems_always_have_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, platform: str, there: bool
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    looking = TrayAvailability()
    looking.start()
    assert looking.there == there
    assert not looking.by_bus
    looking.close()

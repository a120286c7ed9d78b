"""Whether there is a way outside, told without sending anything."""

from __future__ import annotations

import errno
import shutil
import socket
import subprocess
import sys
import time
from typing import Any

import pytest

from reputation_desktop.system.connection import is_connected
from tests.conftest import ROOT

CUT_OFF = ["unshare", "--user", "--map-root-user", "--net"]
"""Runs a program in a network of its own, which has no way anywhere."""


def _alone(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*CUT_OFF, *words], cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_computer_without_any_way_outside() -> None:
    """A real one: nothing but a loopback that is down."""
    if shutil.which("unshare") is None or _alone("true").returncode:
        pytest.skip("this computer lets nobody make a network of their own")
    asking = "from reputation_desktop.system.connection import is_connected; print(is_connected())"
    told = _alone(sys.executable, "-c", asking)
    assert (told.stdout, told.stderr) == ("False\n", "")


class OnlyRoutes(socket.socket):
    """A socket of a computer whose routes the test lays; it cannot send."""

    families: tuple[socket.AddressFamily, ...] = ()

    def connect(self, address: Any) -> None:
        assert self.type is socket.SOCK_DGRAM, "anything else would send"
        if self.family not in self.families:
            raise OSError(errno.ENETUNREACH, "Network is unreachable")

    def send(self, *_: Any) -> int:
        raise AssertionError("nothing may be sent")

    sendto = sendmsg = send


@pytest.mark.parametrize(
    ("families", "connected"),
    [
        ((socket.AF_INET, socket.AF_INET6), True),
        ((socket.AF_INET,), True),
        ((socket.AF_INET6,), True),
        ((), False),
    ],
)
def test_one_way_outside_is_enough(
    monkeypatch: pytest.MonkeyPatch, families: tuple[socket.AddressFamily, ...], connected: bool
) -> None:
    monkeypatch.setattr(OnlyRoutes, "families", families)
    monkeypatch.setattr(socket, "socket", OnlyRoutes)
    assert is_connected() is connected


def test_a_computer_that_knows_no_such_sockets_is_not_connected(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.EAFNOSUPPORT, "Address family not supported")

    monkeypatch.setattr(socket, "socket", refused)
    assert not is_connected()


def test_asking_takes_no_time_that_a_window_would_notice() -> None:
    begun = time.perf_counter()
    for _ in range(100):
        is_connected()
    assert time.perf_counter() - begun < 100 * 0.005

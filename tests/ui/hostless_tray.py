"""A StatusNotifierWatcher as a process: shows no icons at first, and begins to when a line comes in.

With the argument `old` it knows nothing of those who show icons, as watchers once did.
"""

from __future__ import annotations

import asyncio
import sys

from dbus_fast import PropertyAccess
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusBool
from dbus_fast.service import ServiceInterface, dbus_property, dbus_signal

NAME = "org.kde.StatusNotifierWatcher"


class Watcher(ServiceInterface):
    """The least that a watcher has to say."""

    def __init__(self, *, old: bool) -> None:
        super().__init__(f"{NAME}Old" if old else NAME)
        self.shows_icons = False

    @dbus_property(access=PropertyAccess.READ, name="IsStatusNotifierHostRegistered")
    def has_host(self) -> DBusBool:
        return self.shows_icons

    @dbus_signal(name="StatusNotifierHostRegistered")
    def host_registered(self) -> None:
        """From now on icons are shown."""


async def _serve() -> None:
    bus = await MessageBus().connect()
    watcher = Watcher(old="old" in sys.argv)
    bus.export("/StatusNotifierWatcher", watcher)
    await bus.request_name(NAME)
    print("there", flush=True)
    while await asyncio.to_thread(sys.stdin.readline):
        watcher.shows_icons = True
        watcher.host_registered()


if __name__ == "__main__":
    asyncio.run(_serve())

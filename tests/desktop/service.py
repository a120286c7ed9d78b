"""The process that plays notification server and tray; a test steers it by lines of JSON (tests/desktop/desktop.py).

A line that comes in is `{"do": name, …}`; what goes out is `{"result": …, "news": number}` or `{"error": words}`.
It ends when its input does.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from typing import Any

from dbus_fast import DBusError, NameFlag
from dbus_fast.aio import MessageBus

from tests.desktop import notification_server, tray_host
from tests.desktop.news import News
from tests.desktop.notification_server import NotificationServer
from tests.desktop.tray_host import TrayHost


class Service:
    """Everything that a desktop runs, on one connection to the bus."""

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self.news = News()
        self._notifications = NotificationServer(self.news)
        self._tray = TrayHost(bus, self.news)

    async def begin(self) -> None:
        """Puts the parts on the bus; they can be found once they are switched on."""
        self._bus.export(notification_server.PATH, self._notifications)
        self._bus.export(tray_host.PATH, self._tray.watcher)
        await self._tray.listen()

    async def notifications_on(self, on: bool) -> None:
        await self._switch(notification_server.NAME, on)

    async def tray_on(self, on: bool) -> None:
        if not on:
            self._tray.watcher.items.clear()
        await self._switch(tray_host.NAME, on)

    async def behave(self, manner: str) -> None:
        self._notifications.manner = manner

    async def capabilities(self, names: list[str]) -> None:
        self._notifications.capabilities = names

    async def notifications(self) -> list[dict[str, Any]]:
        return self._notifications.told()

    async def press(self, number: int, action: str) -> None:
        self._notifications.press(number, action)

    async def close(self, number: int, reason: int) -> None:
        self._notifications.close(number, reason)

    async def icon(self) -> dict[str, Any] | None:
        return await self._tray.icon()

    async def menu(self) -> list[dict[str, Any]]:
        return await self._tray.menu()

    async def click(self, words: list[str]) -> None:
        await self._tray.click(words)

    async def activate(self) -> None:
        await self._tray.activate()

    async def wait(self, after: int, timeout_s: float) -> None:
        await self.news.after(after, timeout_s)

    async def _switch(self, name: str, on: bool) -> None:
        if on:
            await self._bus.request_name(name, NameFlag.DO_NOT_QUEUE)
        else:
            await self._bus.release_name(name)


async def _serve() -> None:
    service = Service(await MessageBus().connect())
    await service.begin()
    while line := await asyncio.to_thread(sys.stdin.readline):
        asked = json.loads(line)
        try:
            result = await getattr(service, asked.pop("do"))(**asked)
            told = {"result": result, "news": service.news.number}
        except (LookupError, DBusError) as failure:
            told = {"error": str(failure), "news": service.news.number}
        print(json.dumps(told), flush=True)
    os._exit(0)  # calls that were to hang are not answered in the end either


if __name__ == "__main__":
    asyncio.run(_serve())

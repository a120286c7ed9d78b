"""The notification server that a desktop runs: it shows nothing and remembers everything."""

from __future__ import annotations

import asyncio
from dataclasses import asdict, dataclass
from typing import Annotated, Any

from dbus_fast import DBusError, Variant
from dbus_fast.annotations import DBusInt32, DBusSignature, DBusStr, DBusUInt32
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal
from dbus_fast.unpack import unpack_variants

from tests.desktop.news import News
from tests.desktop.reasons import DISMISSED, WITHDRAWN

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"

Words = Annotated[list[str], DBusSignature("as")]
Hints = Annotated[dict[str, Variant], DBusSignature("a{sv}")]
Information = Annotated[tuple[str, str, str, str], DBusSignature("ssss")]
Closing = Annotated[tuple[int, int], DBusSignature("uu")]
Invoking = Annotated[tuple[int, str], DBusSignature("us")]
Nothing = Annotated[None, DBusSignature("")]


@dataclass(slots=True)
class _Notified:
    id: int
    app_name: str
    icon: str
    title: str
    body: str
    actions: dict[str, str]
    hints: dict[str, Any]
    replaces: int
    closed: int = 0


class NotificationServer(ServiceInterface):
    """org.freedesktop.Notifications, which a test makes behave as the servers of real desktops do.

    Attributes:
        manner: answer | refuse (every Notify is an error) | hang (nothing is shown, and no Notify is ever answered) |
            silent (it is shown, but that is never answered).
        capabilities: what GetCapabilities says.
    """

    def __init__(self, news: News) -> None:
        super().__init__(NAME)
        self.manner = "answer"
        self.capabilities = ["actions", "body"]
        self._news = news
        self._notified: dict[int, _Notified] = {}

    def told(self) -> list[dict[str, Any]]:
        """All notifications in their order, those that are closed included."""
        return [asdict(each) for each in self._notified.values()]

    def press(self, number: int, action: str) -> None:
        """Somebody clicks a button, or the notification itself where `action` is default; it goes away with that."""
        self.action_invoked(number, action)
        self.close(number, DISMISSED)

    def close(self, number: int, reason: int) -> None:
        """The notification goes, for one of the reasons of the standard."""
        self._notified[number].closed = reason
        self.notification_closed(number, reason)
        self._news.tell()

    @dbus_method(name="GetCapabilities")
    def get_capabilities(self) -> Words:
        return self.capabilities

    @dbus_method(name="GetServerInformation")
    def get_server_information(self) -> Information:
        return "A desktop for tests", "tests", "1", "1.2"

    @dbus_method(name="Notify")
    async def notify(
        self, app_name: DBusStr, replaces: DBusUInt32, icon: DBusStr, title: DBusStr, body: DBusStr,
        actions: Words, hints: Hints, _expires_ms: DBusInt32,
    ) -> DBusUInt32:  # fmt: skip
        if self.manner == "refuse":
            raise DBusError(f"{NAME}.Error.ExcessNotificationGeneration", "There are too many notifications already")
        if self.manner == "hang":
            await asyncio.Event().wait()
        number = replaces or len(self._notified) + 1
        self._notified[number] = _Notified(
            number, app_name, icon, title, body,
            dict(zip(actions[::2], actions[1::2], strict=True)), unpack_variants(hints), replaces,
        )  # fmt: skip
        self._news.tell()
        if self.manner == "silent":
            await asyncio.Event().wait()
        return number

    @dbus_method(name="CloseNotification")
    def close_notification(self, number: DBusUInt32) -> Nothing:
        if number not in self._notified or self._notified[number].closed:
            raise DBusError(f"{NAME}.Error.NotFound", "There is no such notification")
        self.close(number, WITHDRAWN)

    @dbus_signal(name="NotificationClosed")
    def notification_closed(self, number: int, reason: int) -> Closing:
        return number, reason

    @dbus_signal(name="ActionInvoked")
    def action_invoked(self, number: int, action: str) -> Invoking:
        return number, action

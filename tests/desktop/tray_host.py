"""The tray of a panel: where programs register their icons, and the eyes and the hand before them."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import Annotated, Any

from dbus_fast import DBusError, Message, MessageType, PropertyAccess, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.annotations import DBusBool, DBusInt32, DBusSignature, DBusStr
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal
from dbus_fast.unpack import unpack_variants

from tests.desktop.news import News

NAME = "org.kde.StatusNotifierWatcher"
PATH = "/StatusNotifierWatcher"
_ITEM, _ITEM_PATH = "org.kde.StatusNotifierItem", "/StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"
_MATCHES = (
    "type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged'",
    f"type='signal',interface='{_ITEM}'",
    f"type='signal',interface='{_MENU}'",
)
_DEEP = -1
"""Asks a menu for all of its floors."""

Names = Annotated[list[str], DBusSignature("as")]
Nothing = Annotated[None, DBusSignature("")]


class TrayWatcher(ServiceInterface):
    """org.kde.StatusNotifierWatcher with one host, which is us."""

    def __init__(self, news: News) -> None:
        super().__init__(NAME)
        self.items: list[str] = []
        self._news = news

    def forget(self, service: str) -> None:
        """The program behind an icon has gone."""
        if service in self.items:
            self.items.remove(service)
            self.item_unregistered(service)
            self._news.tell()

    @dbus_method(name="RegisterStatusNotifierItem")
    def register_item(self, service: DBusStr) -> Nothing:
        self.items.append(service)
        self.item_registered(service)
        self._news.tell()

    @dbus_method(name="RegisterStatusNotifierHost")
    def register_host(self, _service: DBusStr) -> Nothing:
        self.host_registered()

    @dbus_property(access=PropertyAccess.READ, name="RegisteredStatusNotifierItems")
    def registered_items(self) -> Names:
        return self.items

    @dbus_property(access=PropertyAccess.READ, name="IsStatusNotifierHostRegistered")
    def has_host(self) -> DBusBool:
        return True

    @dbus_property(access=PropertyAccess.READ, name="ProtocolVersion")
    def protocol_version(self) -> DBusInt32:
        return 0

    @dbus_signal(name="StatusNotifierItemRegistered")
    def item_registered(self, service: str) -> DBusStr:
        return service

    @dbus_signal(name="StatusNotifierItemUnregistered")
    def item_unregistered(self, service: str) -> DBusStr:
        return service

    @dbus_signal(name="StatusNotifierHostRegistered")
    def host_registered(self) -> Nothing:
        """Somebody shows icons."""


class TrayHost:
    """Looks at the icon that registered last, reads its menu and clicks."""

    def __init__(self, bus: MessageBus, news: News) -> None:
        self._bus = bus
        self._news = news
        self.watcher = TrayWatcher(news)

    async def listen(self) -> None:
        """Hears from now on what changes in the icons, and who goes."""
        self._bus.add_message_handler(self._on_message)
        for rule in _MATCHES:
            await self._call(
                "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.AddMatch", "s", rule
            )

    async def icon(self) -> dict[str, Any] | None:
        """What the icon shows, or None where there is none; pictures are ARGB bytes in base64."""
        if not self.watcher.items:
            return None
        told = await self._item()
        tooltip = told.get("ToolTip", ["", [], "", ""])
        return {
            "title": told.get("Title", ""),
            "status": told.get("Status", ""),
            "tooltip": [tooltip[2], tooltip[3]],
            "pictures": [
                [width, height, base64.b64encode(bytes(argb)).decode()]
                for width, height, argb in told.get("IconPixmap", [])
            ],
        }

    async def menu(self) -> list[dict[str, Any]]:
        """The entries of the icon's menu as it is opened now."""
        path = (await self._item())["Menu"]
        await self._menu_call(path, "AboutToShow", "i", 0)
        _, layout = await self._menu_call(path, "GetLayout", "iias", 0, _DEEP, [])
        return [_entry(each) for each in layout[2]]

    async def click(self, words: Sequence[str]) -> None:
        """Clicks the entry of these words, through the menus above it."""
        entries = await self.menu()
        for above in words[:-1]:
            entries = _named(entries, above)["entries"]
        entry = _named(entries, words[-1])
        if not entry["enabled"]:
            raise LookupError(f"{words[-1]} cannot be clicked")
        path = (await self._item())["Menu"]
        await self._menu_call(path, "Event", "isvu", entry["id"], "clicked", Variant("i", 0), 0)

    async def activate(self) -> None:
        """A left click on the icon."""
        await self._call(self.watcher.items[-1], _ITEM_PATH, f"{_ITEM}.Activate", "ii", 0, 0)

    async def _item(self) -> dict[str, Any]:
        if not self.watcher.items:
            raise LookupError("there is no icon in the tray")
        get_all = "org.freedesktop.DBus.Properties.GetAll"
        (told,) = await self._call(self.watcher.items[-1], _ITEM_PATH, get_all, "s", _ITEM)
        return dict(told)

    async def _menu_call(self, path: str, member: str, signature: str, *body: object) -> list[Any]:
        return await self._call(self.watcher.items[-1], path, f"{_MENU}.{member}", signature, *body)

    async def _call(self, to: str, path: str, method: str, signature: str, *body: object) -> list[Any]:
        interface, _, member = method.rpartition(".")
        reply = await self._bus.call(Message(to, path, interface, member, signature=signature, body=list(body)))
        if reply.message_type is MessageType.ERROR:
            raise DBusError(reply.error_name or "", f"{method}: {reply.body}", reply)
        return list(unpack_variants(reply.body))

    def _on_message(self, message: Message) -> None:
        if message.message_type is not MessageType.SIGNAL:
            return
        if message.member == "NameOwnerChanged":
            name, _, owner = message.body
            if not owner:
                self.watcher.forget(name)
        elif message.interface in (_ITEM, _MENU):
            self._news.tell()


def _entry(told: Sequence[Any]) -> dict[str, Any]:
    """One entry; the sign for a key in its words is taken away, as a panel underlines it instead."""
    number, properties, below = told
    kept = properties.get("label", "").replace("__", "\0").replace("_", "").replace("\0", "_")
    return {
        "id": number,
        "words": kept,
        "enabled": properties.get("enabled", True),
        "visible": properties.get("visible", True),
        "separator": properties.get("type") == "separator",
        "checked": properties.get("toggle-state") == 1 if properties.get("toggle-type") else None,
        "entries": [_entry(each) for each in below],
    }


def _named(entries: Sequence[dict[str, Any]], words: str) -> dict[str, Any]:
    for entry in entries:
        if entry["words"] == words:
            return entry
    raise LookupError(f"no entry {words!r} among {[entry['words'] for entry in entries]}")

"""What the thread of notifications does: it speaks with the desktop's service by desktop-notifier.

Everything here runs in that thread's event loop. Two habits of the library are made up for: it swallows what
goes wrong, so that only its word that a notification was dispatched counts; and on systems without a service it
dispatches into nothing, which its capabilities give away. It is imported where a failure to is told like any other.
"""

from __future__ import annotations

import asyncio
import html
import logging
import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import resources
from reputation_desktop.system.app_identity import describe_sender, notification_sender
from reputation_desktop.system.notification import (
    BODY_LENGTH,
    BUTTON_LENGTH,
    CLICKED,
    DISMISSED,
    TITLE_LENGTH,
    Notification,
    plain,
)

if TYPE_CHECKING:
    from desktop_notifier.backends.base import DesktopNotifierBackend
    from desktop_notifier.main import Notification as Native

_ICON = Path(resources.__file__).parent / "icons" / "program.png"  # no drawing: not every service can read one
_CLEARING_S = 1.0

for _name in ("desktop_notifier", "dbus_fast"):  # they write down what they show
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


class NotificationService:
    """Shows and withdraws; a service that hangs with one notification may still take the next."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        on_shown: Callable[[str], object],
        on_failed: Callable[[str, str], object],
        on_pressed: Callable[[str, str], object],
        timeout_s: float,
    ) -> None:
        self._loop = loop
        self._on_shown, self._on_failed, self._on_pressed = on_shown, on_failed, on_pressed
        self._timeout_s = timeout_s
        self._backend: DesktopNotifierBackend | None = None
        self._one_by_one = asyncio.Lock()  # two would make two connections
        self._dispatched: dict[str, bool] = {}  # of all that are wanted: whether the service has them
        self._tasks: set[asyncio.Task[Any]] = set()

    def show(self, notification: Notification) -> None:
        """Begins to show it."""
        self._dispatched[notification.key] = False
        self._begin(self._show(notification))

    def withdraw(self, key: str) -> None:
        """Begins to take it away."""
        if self._dispatched.pop(key, False):
            self._begin(self._clear(key))

    def close(self) -> None:
        """Begins to take everything away; the loop stops then."""
        self._begin(self._close())

    def _begin(self, work: Coroutine[Any, Any, object]) -> asyncio.Task[Any]:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    # --- showing -------------------------------------------------------------------------------

    async def _show(self, notification: Notification) -> None:
        sending = self._begin(self._send(notification))
        done, _ = await asyncio.wait({sending}, timeout=self._timeout_s)
        key = notification.key
        why = sending.result() if done else f"no answer in {self._timeout_s:g} s"
        if why and self._dispatched.pop(key, None) is not None:
            self._on_failed(key, why)

    async def _send(self, notification: Notification) -> str:
        """Why the service did not take it, or nothing."""
        key = notification.key
        taken: list[bool] = []
        try:
            from desktop_notifier.main import Capability

            backend = await self._connected()
            if Capability.ON_DISPATCHED not in await backend.get_capabilities():
                return "this system has no notifications"
            if not await backend.request_authorisation():
                return "this system does not allow it"
            body = plain(notification.body, BODY_LENGTH)
            body = html.escape(body, quote=False) if await _renders_markup(backend) else body
            if key in self._dispatched:
                await backend.send(self._native(notification, body, lambda: taken.append(self._took(key))))
        except Exception as error:  # noqa: BLE001  # whatever a desktop's service comes up with
            return type(error).__name__
        if not taken:
            return "the service did not take it"
        if not taken[0]:  # it comes too late: another surface has the message, or nobody wants it now
            await self._clear(key)
        return ""

    def _took(self, key: str) -> bool:
        """Tells at once that it is shown, and so before what is pressed on it; whether it is still wanted."""
        if key not in self._dispatched:
            return False
        self._dispatched[key] = True
        self._on_shown(key)
        return True

    def _native(self, notification: Notification, body: str, on_dispatched: Callable[[], object]) -> Native:
        from desktop_notifier.main import Button
        from desktop_notifier.main import Notification as Native

        key = notification.key
        buttons = (
            Button(plain(words, BUTTON_LENGTH), on_pressed=self._teller(key, name), identifier=name)
            for name, words in notification.buttons
        )
        return Native(
            plain(notification.title, TITLE_LENGTH),
            body,
            buttons=tuple(buttons),
            on_dispatched=on_dispatched,
            on_clicked=self._teller(key, CLICKED),
            on_dismissed=self._teller(key, DISMISSED),
            identifier=key,
        )

    def _teller(self, key: str, pressed: str) -> Callable[[], None]:
        def tell() -> None:
            if self._dispatched.pop(key, None) is not None:
                self._on_pressed(key, pressed)

        return tell

    # --- the desktop's service -----------------------------------------------------------------

    async def _connected(self) -> DesktopNotifierBackend:
        """The connection that there is, or a new one where that was never made or has broken."""
        async with self._one_by_one, asyncio.timeout(self._timeout_s):
            backend = self._live_backend()
            await backend.get_capabilities()
            return backend

    def _live_backend(self) -> DesktopNotifierBackend:
        from desktop_notifier.main import Icon, get_backend_class

        bus = getattr(self._backend, "bus", None)
        if bus is not None and (not bus.connected or getattr(self._backend, "interface", None) is None):
            bus.disconnect()
            self._backend = None
            # What was shown over it went with it.
            self._dispatched = {key: False for key, dispatched in self._dispatched.items() if not dispatched}
        if self._backend is None:
            self._backend = get_backend_class()(notification_sender(), Icon(path=_ICON))
            describe_sender(_ICON)
        return self._backend

    async def _clear(self, key: str) -> None:
        if self._backend is not None:
            with suppress(Exception):  # it is gone already, or its service is
                await self._backend.clear(key)

    async def _close(self) -> None:
        clearing = [self._begin(self._clear(key)) for key, dispatched in self._dispatched.items() if dispatched]
        self._dispatched.clear()
        if clearing:
            await asyncio.wait(clearing, timeout=_CLEARING_S)
        bus = getattr(self._backend, "bus", None)
        if bus is not None and bus.connected:
            bus.disconnect()
            with suppress(Exception):
                await bus.wait_for_disconnect()
        left = self._tasks - {asyncio.current_task()}
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        self._loop.stop()


async def _renders_markup(backend: DesktopNotifierBackend) -> bool:
    """Whether the service takes `<` and `&` of a body for markup; only that of freedesktop may."""
    if sys.platform != "linux":
        return False
    interface = getattr(backend, "interface", None)
    return interface is not None and "body-markup" in await interface.call_get_capabilities()

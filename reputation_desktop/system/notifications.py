"""Notifications of the desktop, shown from a thread of their own that begins with the first of them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from reputation_desktop.system.notification import Notification

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from reputation_desktop.system.notification_service import NotificationService

_LOG = logging.getLogger(__name__)
_CLOSING_S = 2.0
_Order = Callable[["NotificationService"], None]


class Notifications:
    """Shows notifications and tells what became of them; nothing here waits for the desktop."""

    def __init__(
        self,
        *,
        on_shown: Callable[[str], object],
        on_failed: Callable[[str, str], object],
        on_pressed: Callable[[str, str], object],
        timeout_s: float = 5.0,
    ) -> None:
        """The callbacks are called in a thread of this object's, and get a notification's key first.

        Args:
            on_shown: the desktop's service has taken it.
            on_failed: it was not shown, and why not, for the log.
            on_pressed: a button's name, CLICKED or DISMISSED; the notification is gone then.
            timeout_s: a service that has not taken it by then has failed. What it shows later is taken away.
        """
        self._on_shown, self._on_failed, self._on_pressed = on_shown, on_failed, on_pressed
        self._timeout_s = timeout_s
        self._lock = threading.Lock()
        self._early: list[_Order] = []
        self._loop: AbstractEventLoop | None = None
        self._service: NotificationService | None = None
        self._thread: threading.Thread | None = None
        self._closed = False

    def show(self, notification: Notification) -> None:
        """Shows it; `on_shown` or `on_failed` tells, unless it is withdrawn before."""
        self._order(lambda service: service.show(notification))

    def withdraw(self, key: str) -> None:
        """Takes a notification away; nothing is told about it any more."""
        if self._thread is not None:
            self._order(lambda service: service.withdraw(key))

    def close(self) -> None:
        """Takes all notifications away and ends the thread; waits for a desktop that hangs no longer than 2 s."""
        if self._thread is not None:
            self._order(lambda service: service.close())
            self._closed = True
            self._thread.join(_CLOSING_S)
        self._closed = True

    def _order(self, order: _Order) -> None:
        with self._lock:
            if self._closed:
                return
            if self._loop is not None and self._service is not None:
                self._loop.call_soon_threadsafe(order, self._service)
                return
            self._early.append(order)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="notifications", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        import asyncio

        from reputation_desktop.system.notification_service import NotificationService

        loop = asyncio.new_event_loop()
        loop.set_exception_handler(_told_without_words)
        service = NotificationService(loop, self._on_shown, self._on_failed, self._on_pressed, self._timeout_s)
        with self._lock:
            self._loop, self._service = loop, service
            for order in self._early:
                loop.call_soon(order, service)
            self._early.clear()
        try:
            loop.run_forever()
        finally:
            loop.close()


def _told_without_words(_: AbstractEventLoop, context: dict[str, object]) -> None:
    """The loop's own sentence would hold what was to be shown."""
    _LOG.warning("A notification met with %s", type(context.get("exception")).__name__)

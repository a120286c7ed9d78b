"""Notifications: one is shown to oneself and taken away again, where a service for them is there."""

from __future__ import annotations

from importlib import import_module
from queue import Empty, SimpleQueue

from reputation_desktop.self_check.checks import NotWhole, Place
from reputation_desktop.system.notification import Notification
from reputation_desktop.system.notifications import Notifications

_TEST = Notification(
    key="self-check",
    title="This is a test of Reputation Desktop",
    body="Notifications work here. There is nothing to do, and have a good day.",
)

_NO_SERVICE = frozenset({
    "this system has no notifications",
    "this system does not allow it",
    # Of the bus that a Linux desktop runs: there is none, it is somebody else's, or nobody on it shows notifications.
    "AuthError",
    "ConnectionRefusedError",
    "DBusError",
    "FileNotFoundError",
    "InterfaceNotFoundError",
    "InvalidAddressError",
    "PermissionError",
    # Of a Windows without them.
    "OSError",
})  # fmt: skip
"""What is told of a computer that shows no notifications; anything else is told of one that should."""

_TAKEN_S = 6.0
_PATIENCE_S = 10.0


def check(place: Place) -> str:  # noqa: ARG001  # nothing is written
    """Shows it and takes it away."""
    import_module("desktop_notifier.main")  # where a part of it is missing, that is no want of a service
    told: SimpleQueue[str] = SimpleQueue()
    notifications = Notifications(
        on_shown=lambda _: told.put(""),
        on_failed=lambda _, why: told.put(why),
        on_pressed=lambda _, __: None,
        timeout_s=_TAKEN_S,
    )
    try:
        notifications.show(_TEST)
        why = told.get(timeout=_PATIENCE_S)
    except Empty:
        why = "no word from the thread that shows them"
    finally:
        notifications.close()  # with what is shown
    if why in _NO_SERVICE:
        return f"no notification service here ({why})"
    if why:
        raise NotWhole(f"the notification service here did not show a test: {why}")
    return "a test was shown, and taken away again"

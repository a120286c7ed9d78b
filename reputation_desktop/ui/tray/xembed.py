"""Trays of X11 that take icons in as windows (XEmbed): whether one is there, told by the X server itself.

Qt answers this question too, but with it decides for good that there is no StatusNotifier: a panel that starts
later would never be taken up. Qt's own X connection is made of the same library.
"""

from __future__ import annotations

from ctypes import CDLL, POINTER, Structure, byref, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p, cast

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_EVENT_MASK, _STRUCTURE_NOTIFY = 1 << 11, 1 << 17


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint32),)


class _Screens(Structure):
    _fields_ = (("root", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class _Reply(Structure):
    """What both questions are answered with: an atom or a window stands last."""

    _fields_ = (
        ("response_type", c_uint8),
        ("pad", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("value", c_uint32),
    )


class XEmbedTray(QObject):
    """Watches a screen for a tray.

    Signals:
        changed: `there` is another.

    Attributes:
        there: whether there is one.
    """

    changed = Signal()

    def __init__(self, display: str | None = None, parent: QObject | None = None) -> None:
        """Args: `display` is the X server's name; None for that of the environment."""
        super().__init__(parent)
        self.there = False
        self._display = None if display is None else display.encode()
        self._tray = 0
        self._x: _Connection | None = None

    def start(self) -> None:
        """Begins to watch; where there is no X server, nothing is heard."""
        self._x = _Connection.opened(self._display)
        if self._x is None:
            return
        self._notifier = QSocketNotifier(self._x.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_news)
        self._look()
        self._on_news()

    def close(self) -> None:
        """Watches no more."""
        if self._x is not None:
            self._notifier.setEnabled(False)
            self._x.close()
            self._x = None

    def _on_news(self) -> None:
        """Whatever was told: events of the screen's root and of the tray are few, so looking again costs nothing."""
        while self._x is not None and self._x.took_event():
            self._look()
        if self._x is not None and self._x.is_broken:
            self.close()
            self._set(there=False)

    def _look(self) -> None:
        if self._x is None:
            return
        before, self._tray = self._tray, self._x.tray_window()
        if self._tray and self._tray != before:
            self._x.listen_to(self._tray)  # it tells when it goes
        self._set(there=bool(self._tray))

    def _set(self, *, there: bool) -> None:
        if there != self.there:
            self.there = there
            self.changed.emit()


class _Connection:
    """A connection to an X server, of its own: what it hears, Qt does not."""

    def __init__(self, xcb: CDLL, free: CDLL, connection: c_void_p, screen: int) -> None:
        self._xcb, self._free, self._connection = xcb, free, connection
        name = f"_NET_SYSTEM_TRAY_S{screen}".encode()
        cookie = xcb.xcb_intern_atom(connection, 0, len(name), name)
        self._selection = self._answer(xcb.xcb_intern_atom_reply(connection, cookie, None))
        screens = xcb.xcb_setup_roots_iterator(xcb.xcb_get_setup(connection))
        for _ in range(screen):
            xcb.xcb_screen_next(byref(screens))
        self.descriptor = int(xcb.xcb_get_file_descriptor(connection))
        self.listen_to(screens.root[0])  # a tray that starts tells the root

    @classmethod
    def opened(cls, display: bytes | None) -> _Connection | None:
        """A connection to a display, or None where it cannot be had."""
        try:
            xcb, libc = CDLL("libxcb.so.1"), CDLL(None)
        except OSError:
            return None
        _declare(xcb)
        libc.free.argtypes = [c_void_p]
        screen = c_int()
        connection = c_void_p(xcb.xcb_connect(display, byref(screen)))
        if xcb.xcb_connection_has_error(connection):
            xcb.xcb_disconnect(connection)
            return None
        return cls(xcb, libc, connection, screen.value)

    @property
    def is_broken(self) -> bool:
        """Whether the server is gone."""
        return bool(self._xcb.xcb_connection_has_error(self._connection))

    def tray_window(self) -> int:
        """The window of the tray, 0 where there is none."""
        cookie = self._xcb.xcb_get_selection_owner(self._connection, self._selection)
        return self._answer(self._xcb.xcb_get_selection_owner_reply(self._connection, cookie, None))

    def listen_to(self, window: int) -> None:
        """From now on events tell when the window goes, and what is sent to it."""
        mask = c_uint32(_STRUCTURE_NOTIFY)
        self._xcb.xcb_change_window_attributes(self._connection, window, _EVENT_MASK, byref(mask))
        self._xcb.xcb_flush(self._connection)

    def took_event(self) -> bool:
        """Takes one event, or an error, off the queue; whether there was one."""
        event = self._xcb.xcb_poll_for_event(self._connection)
        self._free.free(event)
        return event is not None

    def close(self) -> None:
        """Gives the connection up."""
        self._xcb.xcb_disconnect(self._connection)

    def _answer(self, reply: int | None) -> int:
        if reply is None:
            return 0
        value = int(cast(reply, POINTER(_Reply)).contents.value)
        self._free.free(reply)
        return value


def _declare(xcb: CDLL) -> None:
    """What the library's functions take and give."""
    for name, result, takes in (
        ("xcb_connect", c_void_p, [c_char_p, POINTER(c_int)]),
        ("xcb_disconnect", None, [c_void_p]),
        ("xcb_connection_has_error", c_int, [c_void_p]),
        ("xcb_get_file_descriptor", c_int, [c_void_p]),
        ("xcb_flush", c_int, [c_void_p]),
        ("xcb_get_setup", c_void_p, [c_void_p]),
        ("xcb_setup_roots_iterator", _Screens, [c_void_p]),
        ("xcb_screen_next", None, [POINTER(_Screens)]),
        ("xcb_intern_atom", _Cookie, [c_void_p, c_uint8, c_uint16, c_char_p]),
        ("xcb_intern_atom_reply", c_void_p, [c_void_p, _Cookie, c_void_p]),
        ("xcb_get_selection_owner", _Cookie, [c_void_p, c_uint32]),
        ("xcb_get_selection_owner_reply", c_void_p, [c_void_p, _Cookie, c_void_p]),
        ("xcb_change_window_attributes", _Cookie, [c_void_p, c_uint32, c_uint32, c_void_p]),
        ("xcb_poll_for_event", c_void_p, [c_void_p]),
    ):
        function = getattr(xcb, name)
        function.restype, function.argtypes = result, takes

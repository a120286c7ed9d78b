"""What the owner may want from the tray."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class TrayWishes(QObject):
    """Told by the icon and its menu, and fulfilled elsewhere.

    Signals:
        open_wanted: the window shall be shown.
        review_wanted: with the id of a review that shall be answered.
        fetch_wanted: a round shall be made.
        counter_wanted: the counter book shall open.
        pause_wanted: with the moment until which no reminder shall appear; None: they shall appear again.
        holiday_wanted: the owner shall be asked for the day until which no reminder appears.
        offline_wanted: with whether nothing shall be fetched.
        quit_wanted: the program shall end.
    """

    open_wanted = Signal()
    review_wanted = Signal(int)
    fetch_wanted = Signal()
    counter_wanted = Signal()
    pause_wanted = Signal(object)
    holiday_wanted = Signal()
    offline_wanted = Signal(bool)
    quit_wanted = Signal()

"""When the next round is due."""

from __future__ import annotations

from datetime import datetime

from reputation_desktop.domain.looking import is_asked, is_near, wanted_at
from reputation_desktop.store.channels import channels
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.store import Store


def next_round_at(store: Store, now: datetime, *, online: bool = True) -> datetime | None:
    """The first moment at which a channel wants to be looked at, which may have passed.

    Args:
        store: the open store.
        now: the moment, to tell what a wrong clock once wrote.
        online: whether there is a way outside; without one only what lies on this computer or its network counts.

    Returns:
        None where there is nothing to ask, or the owner stays offline.
    """
    settings = read_settings(store)
    if settings.stay_offline:
        return None
    asked = (each for each in channels(store) if is_asked(each) and (online or is_near(each.address)))
    return min((wanted_at(each, settings, now) for each in asked), default=None)

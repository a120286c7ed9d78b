"""A shop whose complaints wait since this very day, for programs that look at the real clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from reputation_desktop.store.opening import open_store
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from tests.building import HOUR, channel, found, stored

SETTINGS = {"quiet_hours": "", "zone": "UTC"}
"""Whatever the hour at which the tests run, reminders may appear."""


def waiting_shop(folder: Path, waited_h: Mapping[str, float], **settings: str) -> list[int]:
    """Fills the store in `folder` with complaints and says that its owner has been through the first start.

    Args:
        folder: the data folder.
        waited_h: each complaint's text with the hours it has waited for.
        settings: of the shop, over those that let reminders appear at any hour.

    Returns:
        The complaints' ids, in their order.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "window.ini").write_text("[General]\nbegun=yes\n", encoding="utf-8")
    now = datetime.now(UTC)
    with open_store(folder) as store:
        for name, text in (SETTINGS | settings).items():
            write_setting(store, WHOLE_SHOP, name, text)
        google = channel(store, shop="Café Linde")
        write_setting(store, google, "paused", "yes")  # nobody is to be asked
        return [
            stored(
                store,
                google,
                found(f"k{number}", text, stars=2, claimed=now - hours * HOUR, author=f"Guest {number}"),
                at=now - hours * HOUR + HOUR / 2,
            )
            for number, (text, hours) in enumerate(waited_h.items(), start=1)
        ]

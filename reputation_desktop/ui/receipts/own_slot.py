"""Questions to the store that only one widget asks."""

from __future__ import annotations

from itertools import count

from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.work.database import Database

_NUMBERS = count(1)


def own_slot(widget: QWidget, database: Database, name: str) -> str:
    """A slot for the requests of one widget; no answer comes once that has gone."""
    slot = f"{name} {next(_NUMBERS)}"
    widget.destroyed.connect(lambda *_: database.forget(slot))
    return slot

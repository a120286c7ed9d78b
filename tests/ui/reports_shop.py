"""The Reports page over an open store, and an owner's ways with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.store.opening import open_store
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.ui.reports.page import ReportsPage
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, NOW, ZONE, channel, found, in_berlin, stored

PDF_MS = 20_000


def fill(folder: Path, **settings: str) -> None:
    """A shop with some praise and a complaint of last week, read at Monday noon."""
    with open_store(folder, durable=False) as store:
        in_berlin(store)
        google = channel(store, "Google", shop="Harbour house")
        for number in range(8):
            stored(store, google, found(f"p{number}", "Lovely", stars=5, claimed=NOW - (3 + number) * DAY), CONTENT)
        stored(store, google, found("c", "Cold soup", stars=1, claimed=NOW - 2 * DAY))
        for name, text in settings.items():
            write_setting(store, WHOLE_SHOP, name, text)


def reports_page(qtbot: QtBot, services: Services, *, width: int = 1196) -> ReportsPage:
    """The page, shown, with all that it asked for come home."""
    services.now = lambda: NOW  # type: ignore[method-assign]
    services.zone = ZONE
    page = ReportsPage(services)
    qtbot.addWidget(page)
    page.resize(width, 768)
    with qtbot.waitExposed(page):
        page.show()
    settled(qtbot, services)
    return page


def settled(qtbot: QtBot, services: Services) -> None:
    """Waits until everything that was asked of the store has come home."""
    qtbot.waitUntil(lambda: not services.database.busy, timeout=PDF_MS)


def chooses(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> list[str]:
    """The owner chooses `path` in whatever the system shows; returns what was proposed."""
    proposed: list[str] = []

    def file(_: QWidget, __: str, start: str, ___: str) -> tuple[str, str]:
        proposed.append(start)
        return str(path), ""

    def folder(_: QWidget, __: str, start: str, *___: Any) -> str:
        proposed.append(start)
        return str(path)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", file)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", folder)
    return proposed

"""Backup: made, brought back, checked, exported; what came of each is said in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.store.backup import back_up
from reputation_desktop.store.channels import add_channel, channels, name_shop
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.store import Store
from reputation_desktop.system.round_lock import round_lock
from reputation_desktop.ui.settings.page import SettingsPage
from reputation_desktop.ui.settings.restore_dialog import RestoreDialog
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import NOW, channel, found, stored
from tests.ui.settings_page import notice_of, press, settings_page, words

CHILD_MS = 30_000


@pytest.fixture
def store(services: Services, tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path) as opened:
        stored(opened, channel(opened), found())
        yield opened


@pytest.fixture
def page(qtbot: QtBot, services: Services, store: Store) -> SettingsPage:
    return settings_page(qtbot, services, "backup")


@pytest.fixture
def section(page: SettingsPage) -> Section:
    return page.section("backup")


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> list[str]:
    """The owner chooses `path` in whatever the system shows; returns what was proposed."""
    proposed: list[str] = []

    def chosen(_: QWidget, __: str, start: str, ___: str) -> tuple[str, str]:
        proposed.append(start)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    return proposed


def test_a_backup_is_made_and_remembered(
    section: Section, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "elsewhere"
    place.mkdir()
    proposed = choose(monkeypatch, place / "kept.sqlite3")
    assert "None was made" in words(section)
    press(section, "Back up now…")
    assert notice_of(section).text == "Writing…"
    qtbot.waitUntil(lambda: "it was checked" in notice_of(section).text, timeout=CHILD_MS)
    assert (place / "kept.sqlite3").is_file()
    assert "kept.sqlite3" in words(section)
    assert "The last one was made" in words(section)
    qtbot.waitUntil(lambda: all(each.isEnabled() for each in section.findChildren(QPushButton)))
    choose_again = choose(monkeypatch, "")
    press(section, "Back up now…")
    assert choose_again[0].startswith(str(place))
    assert "Reputation backup" in proposed[0]


def test_a_backup_that_cannot_be_written_says_why(
    section: Section, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "no folder" / "kept.sqlite3")
    press(section, "Back up now…")
    qtbot.waitUntil(lambda: "cannot be written" in notice_of(section).text, timeout=CHILD_MS)
    assert "None was made" in words(section)


def test_a_backup_that_ends_before_its_time_says_so(
    section: Section, services: Services, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "kept.sqlite3")
    press(section, "Back up now…")
    for child in services.processes.running:
        child.cancel()
    qtbot.waitUntil(lambda: "before its time" in notice_of(section).text, timeout=CHILD_MS)


def test_everything_is_checked(section: Section, qtbot: QtBot) -> None:
    press(section, "Check")
    qtbot.waitUntil(lambda: "Everything agrees" in notice_of(section).text, timeout=CHILD_MS)


def test_damage_is_told_with_what_helps(section: Section, qtbot: QtBot, store: Store) -> None:
    store.sql("DELETE FROM opinion")
    press(section, "Check")
    qtbot.waitUntil(lambda: "Restore the newest backup" in notice_of(section).text, timeout=CHILD_MS)
    assert "Opinions of “Google”" in notice_of(section).text


def test_all_reviews_are_written_as_a_table(
    section: Section, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "reviews.csv")
    press(section, "Write CSV…")
    qtbot.waitUntil(lambda: "Wrote 1 review" in notice_of(section).text, timeout=CHILD_MS)
    assert "The soup was cold." in (tmp_path / "reviews.csv").read_text(encoding="utf-8-sig")


def test_the_channels_are_written_as_a_list(
    section: Section, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "channels.opml")
    press(section, "Write OPML…")
    qtbot.waitUntil(lambda: "1 channel" in notice_of(section).text, timeout=CHILD_MS)
    assert "https://example.org/Google" in (tmp_path / "channels.opml").read_text(encoding="utf-8")


def test_where_the_data_lives_is_copied_and_opened(
    section: Section, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toLocalFile()))
    press(section, "Copy")
    press(section, "Open the folder")
    assert QGuiApplication.clipboard().text() == str(tmp_path)
    assert opened == [str(tmp_path)]


# --- restoring ----------------------------------------------------------------------------------


def restore_dialog(section: Section, monkeypatch: pytest.MonkeyPatch, path: Path) -> RestoreDialog:
    choose(monkeypatch, path)
    press(section, "Restore…")
    return section.findChildren(RestoreDialog)[-1]


@pytest.fixture
def backup(store: Store, tmp_path: Path) -> Path:
    """A backup with one channel more, whose link is a secret."""
    path = tmp_path / "old.sqlite3"
    shop = name_shop(store, "", NOW)
    secret = add_channel(
        store, shop_id=shop, name="Alerts", platform="feed", address="…", secret=True, mention=True, now=NOW
    )
    back_up(store, path)
    store.sql("DELETE FROM channel WHERE id = ?", (secret,))
    return path


def test_a_backup_comes_back_and_names_the_links_to_paste_again(
    section: Section, services: Services, qtbot: QtBot, tmp_path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Changed] = []
    services.changed.connect(told.append)
    dialog = restore_dialog(section, monkeypatch, backup)
    assert "before-restore" in words(dialog)
    press(dialog, "Restore")
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "“Alerts”" in notice_of(dialog).text)
    assert Changed.EVERYTHING in told
    assert list(tmp_path.glob("*before-restore*"))
    with open_store(tmp_path) as store:
        assert [each.name for each in channels(store)] == ["Google", "Alerts"]
    with qtbot.waitSignal(services.link_wanted):
        press(dialog, "Paste a link…")


def test_a_backup_without_secrets_just_comes_back(
    section: Section, qtbot: QtBot, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(store, tmp_path / "old.sqlite3")
    dialog = restore_dialog(section, monkeypatch, tmp_path / "old.sqlite3")
    press(dialog, "Restore")
    qtbot.waitUntil(lambda: notice_of(dialog).text == "Everything is as it was in that file.")
    press(dialog, "Close")
    assert not dialog.isVisible()


def test_a_file_that_is_no_backup_changes_nothing(
    section: Section, qtbot: QtBot, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"not a store")
    dialog = restore_dialog(section, monkeypatch, tmp_path / "holiday.jpg")
    press(dialog, "Restore")
    qtbot.waitUntil(notice_of(dialog).isVisible)
    assert notice_of(dialog).text.endswith("Everything here is as it was.")
    press(dialog, "Cancel")
    assert [each.name for each in channels(store)] == ["Google"]


def test_nothing_is_restored_while_a_round_writes(
    section: Section, qtbot: QtBot, tmp_path: Path, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = restore_dialog(section, monkeypatch, backup)
    with round_lock(tmp_path):
        press(dialog, "Restore")
        qtbot.waitUntil(lambda: "Another round is running" in notice_of(dialog).text)
    press(dialog, "Restore")
    qtbot.waitUntil(lambda: "“Alerts”" in notice_of(dialog).text)
    press(dialog, "Close")

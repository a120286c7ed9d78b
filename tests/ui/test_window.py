"""The window itself: what its frame shows, what it says when something is in the way, and that it closes safely."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import DiskFull, NoConnection
from reputation_desktop.store.channels import note_failure
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.settings import read_settings
from reputation_desktop.system.clock import now
from reputation_desktop.ui.shell.pages import PAGES
from reputation_desktop.ui.shell.window import MainWindow
from reputation_desktop.ui.theme.theme import LIGHT, Theme
from reputation_desktop.ui.watch.fault_watch import FaultWatch
from reputation_desktop.ui.watch.watch import Watch
from reputation_desktop.ui.work.children import ChildEnd, Failure
from reputation_desktop.ui.work.database import Database
from reputation_desktop.ui.work.preferences import Preferences
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, channel, found, stored
from tests.ui.owner import Owner

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A shop with one complaint of yesterday, and a channel that could not be read."""
    with open_store(tmp_path) as store:
        google = channel(store, "Google", shop="Café Luna")
        stored(store, google, found("1", "The soup was cold and nobody came.", stars=1, claimed=now() - DAY), at=now())
        note_failure(store, google, now(), NoConnection(host="example.org"), now() + timedelta(hours=1))
    return tmp_path


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, shop: Path) -> Iterator[MainWindow]:
    made = _window(theme, shop)
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: bool(made.status.words) and made.page_name == "today", timeout=30_000)
    yield made
    made.close()
    made.faults.look_away()


def _window(theme: Theme, folder: Path, *, sample: bool = False) -> MainWindow:
    services = Services(folder, theme, Database(folder), Preferences(folder))
    made = MainWindow(Watch(services, FaultWatch(folder), sample=sample))
    made.painted.connect(services.database.start)
    made.show()
    return made


def test_the_frame_says_who_waits_and_what_was_not_read(qtbot: QtBot, window: MainWindow) -> None:
    owner = Owner(qtbot, window)
    owner.waits_until(lambda: "1 awaiting" in window.rail.button("inbox").accessibleName())
    assert window.rail.button("channels").toolTip() == "Google could not be read."
    assert "Google could not be read." in window.status.words
    assert "Café Luna" in window.windowTitle()
    owner.clicks("Look into it")
    owner.waits_until(lambda: window.page_name == "channels")


def _shows(window: MainWindow, name: str) -> bool:
    return window.page_name == name


def test_every_page_is_one_key_away(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    for number, (name, _, _) in enumerate(PAGES, 1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(partial(_shows, window, name))
        assert window.rail.button(name).isChecked()


def test_staying_offline_is_kept_and_said(qtbot: QtBot, window: MainWindow, shop: Path) -> None:
    owner = Owner(qtbot, window)
    owner.clicks("Stay offline")
    owner.waits_until(lambda: "stay offline" in window.status.words)
    assert window.services.offline
    with open_store(shop) as store:
        assert read_settings(store).stay_offline


def test_what_was_done_can_be_taken_back_while_its_words_are_there(qtbot: QtBot, window: MainWindow) -> None:
    owner = Owner(qtbot, window)

    def note(store: object) -> None:
        from reputation_desktop.store.actions import write_note

        write_note(store, 1, "Call her", now())  # type: ignore[arg-type]

    from reputation_desktop.ui.work.changes import Changed

    window.services.act(note, changed=Changed.REVIEWS, said="Noted.", undoable=True)
    owner.sees("Noted.")
    owner.clicks("Undo")
    owner.sees("Taken back.")
    window.undo()
    owner.sees("There is nothing to undo.")


def test_a_failure_stands_where_the_owner_looks(qtbot: QtBot, window: MainWindow) -> None:
    owner = Owner(qtbot, window)
    window.services.database.failed.emit(DiskFull())
    owner.sees("The disk is full")
    owner.clicks("Close")
    owner.waits_until(lambda: not window.notice.isVisible())


def test_a_fault_of_ours_shows_a_report_without_the_customers_words(
    qtbot: QtBot, window: MainWindow, shop: Path
) -> None:
    owner = Owner(qtbot, window)

    def fail(_: object) -> None:
        raise RuntimeError("The soup was cold and nobody came.")

    window.services.database.ask(fail)
    dialog = owner.dialog()
    report = dialog.findChild(QPlainTextEdit)
    assert report is not None
    assert "RuntimeError" in report.toPlainText()
    assert "soup" not in report.toPlainText()
    owner.clicks("Copy the report")
    assert QGuiApplication.clipboard().text() == report.toPlainText()
    assert [each.read_text(encoding="utf-8").strip() for each in (shop / "reports").iterdir()] == [report.toPlainText()]
    owner.clicks("Go on")
    owner.waits_until(lambda: not owner.all(QDialog))
    window.services.database.ask(fail)
    window.services.database.ask(lambda _: None, lambda _: window.services.did.emit("Went on.", False))
    owner.sees("Went on.")
    assert not owner.all(QDialog), "the same fault is told once"


def test_an_exception_in_a_slot_reaches_the_report(qtbot: QtBot, window: MainWindow) -> None:
    reports: list[str] = []
    window.faults.found.disconnect()
    window.faults.found.connect(reports.append)
    window.faults.watch()
    try:
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("secret words"), None)
    finally:
        window.faults.look_away()
    assert "ZeroDivisionError" in reports[0]
    assert "secret words" not in reports[0]


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (ChildEnd(1, False, Failure("disk_full", {}, ""), ""), "The disk is full"),
        (ChildEnd(-9, True, None, ""), "The round ended before its time."),
    ],
)
def test_a_round_that_fails_is_told(qtbot: QtBot, window: MainWindow, end: ChildEnd, words: str) -> None:
    window.rounds.ended.emit(end)
    Owner(qtbot, window).sees(words)


def test_another_round_elsewhere_is_no_trouble(qtbot: QtBot, window: MainWindow) -> None:
    window.rounds.ended.emit(ChildEnd(3, False, Failure("another_round", {}, ""), ""))
    Owner(qtbot, window).sees("Another round is running already.")
    assert not window.notice.isVisible()


def test_files_and_links_can_be_dropped_anywhere(qtbot: QtBot, window: MainWindow) -> None:
    wanted: list[str] = []
    window.services.file_wanted.disconnect()
    window.services.link_wanted.disconnect()
    window.services.file_wanted.connect(wanted.append)
    window.services.link_wanted.connect(wanted.append)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile("/exports/reviews.csv"), QUrl("https://example.org/feed")])
    event = QDropEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, dropped, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    assert wanted == ["/exports/reviews.csv", "https://example.org/feed"]


def test_the_window_stands_where_it_stood(qtbot: QtBot, window: MainWindow, theme: Theme, shop: Path) -> None:
    window.resize(1024, 731)
    window.close()
    again = _window(theme, shop)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (1024, 731)
    again.close()


def test_a_file_that_is_no_store_is_told_instead_of_an_empty_page(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"somebody's novel " * 100)
    window = _window(theme, tmp_path)
    qtbot.addWidget(window)
    Owner(qtbot, window).sees("is not a store of this program")
    window.close()


def test_the_sample_shop_is_marked_and_left_in_one_click(qtbot: QtBot, theme: Theme, shop: Path) -> None:
    window = _window(theme, shop, sample=True)
    qtbot.addWidget(window)
    owner = Owner(qtbot, window)
    owner.sees("This is the sample shop")
    window.services.round_wanted.emit(-1)
    owner.sees("there is nobody to ask")
    with qtbot.waitSignal(window.services.shop_wanted) as asked:
        owner.clicks("Leave it")
    assert asked.args[1] is False
    window.close()


def test_the_window_loads_neither_the_network_nor_a_parser(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtTest import QTest\n"
        "from reputation_desktop.ui.start import Program, application\n"
        "qt = application(); program = Program(qt, Path(sys.argv[1])); window = program.open_shop(Path(sys.argv[1]))\n"
        "QTest.qWait(300)\n"
        "for name in ('today', 'inbox', 'channels', 'settings'): window.show_page(name); QTest.qWait(200)\n"
        "loaded = {'requests', 'feedparser', 'vaderSentiment', 'lxml', 'pycld2', 'pebble'} & set(sys.modules)\n"
        "program.close(); sys.exit(str(loaded) if loaded else 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_look_follows_the_owner_in_every_page(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    for name in ("inbox", "channels", "settings", "today"):
        window.show_page(name)
    try:
        window.services.theme.choose("dark", 1.3)
        assert window.palette().window().color().name() == window.services.theme.tokens.bg.lower()
        assert window.rail.width() > 84
    finally:
        window.services.theme.choose(LIGHT, 1.0)

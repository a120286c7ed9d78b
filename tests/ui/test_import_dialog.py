"""Reviews from a file: chosen or dropped, asked about where it does not say itself, told in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import AnotherRound, NoSuchFile
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.store.store import Store
from reputation_desktop.ui.channels.import_dialog import ImportDialog
from reputation_desktop.ui.work.services import Services
from tests.building import NOW, channel
from tests.ui.channels_shop import shop_window
from tests.ui.owner import Owner
from tests.ui.review_shop import in_store, settled

CLEAR = "Rating,Review,Author,Date\n1,The soup was cold.,Anna,2026-05-01\n5,Lovely cake.,Ben,2026-05-02\n"
UNCLEAR = "Foo,Wann,Zeug\nNice bread,03/04/2026,5\nBad bread,05/06/2026,1\n"
EXCEL = "Rating,Review,Date\n1,The soup was cold.,45000\n5,Lovely cake.,45001\n"


def file(folder: Path, text: str, name: str = "guest_book.csv") -> str:
    path = folder / "files" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def opened(qtbot: QtBot, services: Services, path: str = "") -> tuple[ImportDialog, Owner]:
    window = shop_window(qtbot)
    dialog = ImportDialog(services, window, path)
    dialog.open()
    settled(qtbot, services)
    return dialog, Owner(qtbot, dialog)


def stored_reviews(folder: Path) -> list[StoredReview]:
    def read(store: Store) -> list[StoredReview]:
        return list(inbox(store, InboxQuery(), NOW))

    return in_store(folder, read)


def channel_name(owner: Owner) -> QComboBox:
    return owner.finds(QComboBox, "Channel that it belongs to")


def test_a_clear_table_comes_in_with_one_click(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    dialog, owner = opened(qtbot, services, file(tmp_path, CLEAR))
    assert channel_name(owner).currentText() == "Guest book"
    owner.sees("“Guest book” will be a new channel.")
    with qtbot.waitSignal(services.changed, timeout=30_000):
        owner.clicks("Import")
        assert not owner.finds(QLineEdit, "File or folder").isEnabled()
    owner.sees("“Guest book”: 2 new.")
    assert sorted(each.author for each in stored_reviews(tmp_path)) == ["Anna", "Ben"]
    owner.clicks("Import another file")
    assert owner.finds(QLineEdit, "File or folder").text() == ""
    owner.finds(QLineEdit, "File or folder").setText(file(tmp_path, CLEAR))
    owner.clicks("Import")
    owner.sees("2 known already")
    with qtbot.waitSignal(dialog.rejected):
        owner.clicks("Done")


def test_unclear_columns_and_dates_are_asked_one_after_the_other(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    _, owner = opened(qtbot, services, file(tmp_path, UNCLEAR))
    owner.clicks("Import")
    owner.sees("Which column holds what?")
    owner.clicks("Import")
    owner.sees("Say at least which column holds the text or the stars.")
    for name, column in (("What the customer wrote", 1), ("Date", 2), ("Stars", 3)):
        owner.finds(QComboBox, name).setCurrentIndex(column)
    owner.clicks("Import")
    owner.sees("How is “03/04/2026” meant in this file?")
    assert not owner.reads("Which column holds what?")
    owner.clicks("Import")
    owner.sees("Choose one of the two.")
    owner.finds(QRadioButton, "4 March 2026")
    owner.finds(QRadioButton, "3 April 2026").setChecked(True)
    owner.clicks("Import")
    owner.sees("2 new")
    dates = [each.published_at for each in stored_reviews(tmp_path)]
    assert sorted(each.month for each in dates if each) == [4, 6]


def test_the_month_may_come_first(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    _, owner = opened(
        qtbot, services, file(tmp_path, CLEAR.replace("2026-05-0", "03/0").replace(",03/01", ",03/04/2026"))
    )
    owner.clicks("Import")
    owner.finds(QRadioButton, "4 March 2026").setChecked(True)
    owner.clicks("Import")
    owner.sees("2 new")


def test_excels_day_numbers_are_read_when_the_owner_says_so(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    _, owner = opened(qtbot, services, file(tmp_path, EXCEL))
    owner.clicks("Import")
    owner.sees("The dates in this file look like Excel's day numbers.")
    owner.clicks("Read them so")
    owner.sees("2 new")


def test_what_is_left_out_has_its_reason(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    _, owner = opened(qtbot, services, file(tmp_path, CLEAR + ",,Carl,2026-05-03\n"))
    owner.clicks("Import")
    owner.clicks("1 left out: show why")
    owner.sees("Entry 4")
    owner.clicks("1 left out: show why")
    assert not owner.reads("Entry 4")


def test_what_cannot_be_read_is_told_in_place(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    _, owner = opened(qtbot, services, file(tmp_path, "PK\x03\x04 cut off", "takeout.zip"))
    owner.clicks("Import")
    owner.sees("is not a complete zip file")
    owner.finds(QLineEdit, "File or folder").setText(str(tmp_path / "gone.csv"))
    owner.clicks("Import")
    owner.sees(NoSuchFile.template.split("{path}")[1].split("(")[0].strip())


def test_a_round_under_way_makes_the_file_wait(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    dialog, owner = opened(qtbot, services, file(tmp_path, CLEAR))
    dialog._on_failed(AnotherRound())
    owner.sees("The channels are being read just now.")
    owner.clicks("Try again")
    owner.sees("2 new")


def test_an_import_that_dies_says_that_nothing_was_imported(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    _, owner = opened(qtbot, services, file(tmp_path, CLEAR))
    owner.clicks("Import")
    services.processes.running[0].kill()
    owner.sees("The import ended before its time.")
    assert stored_reviews(tmp_path) == []


def test_a_known_channel_is_proposed_and_a_name_of_ones_own_stays(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    in_store(tmp_path, lambda store: channel(store, "Portal"))
    _dialog, owner = opened(qtbot, services, file(tmp_path, CLEAR, "portal-2026.csv"))
    assert channel_name(owner).currentText() == "Portal"
    assert not owner.reads("will be a new channel")
    typed = channel_name(owner).lineEdit()
    assert typed is not None
    typed.selectAll()
    owner.types(typed, "Mine")
    owner.finds(QLineEdit, "File or folder").setText("/x/takeout.zip")
    assert channel_name(owner).currentText() == "Mine"
    typed.clear()
    assert not owner.finds(QPushButton, "Import").isEnabled()


def test_files_are_chosen_and_dropped(qtbot: QtBot, services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog, owner = opened(qtbot, services)
    path = owner.finds(QLineEdit, "File or folder")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/x/a.csv", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/x/Takeout")
    menu = owner.finds(QPushButton, "Choose").menu()
    assert menu is not None
    menu.actions()[0].trigger()
    assert path.text() == "/x/a.csv"
    menu.actions()[1].trigger()
    assert path.text() == "/x/Takeout"
    wanted: list[str] = []
    services.file_wanted.connect(wanted.append)
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/"), QUrl.fromLocalFile("/x/b.csv"), QUrl.fromLocalFile("/x/c.csv")])
    left, bare, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), copy, mime, left, bare)
    dialog.dragEnterEvent(enter)
    dialog.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, bare))
    assert enter.isAccepted()
    assert path.text() == "/x/b.csv"
    assert wanted == ["/x/c.csv"]


def test_several_files_come_one_after_another(qtbot: QtBot, services: Services) -> None:
    window = shop_window(qtbot)
    dialogs = [ImportDialog(services, window, f"/x/{name}.csv") for name in "abc"]
    for each in dialogs:
        each.open()
    assert [each.isVisible() for each in dialogs] == [True, False, False]
    dialogs[0].reject()
    qtbot.waitUntil(dialogs[1].isVisible)
    assert not dialogs[2].isVisible()
    dialogs[1].reject()
    qtbot.waitUntil(dialogs[2].isVisible)
    settled(qtbot, services)

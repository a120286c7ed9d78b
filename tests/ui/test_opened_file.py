"""A file that the owner opens with the program: by its double-click, as an argument, or as macOS hands it over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reputation_desktop.store.channels import channels
from reputation_desktop.store.opening import open_store
from reputation_desktop.ui.channels.import_dialog import ImportDialog
from reputation_desktop.ui.running.application import Application
from reputation_desktop.ui.start import Program
from tests.ui.owner import Owner

LIST = """<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>Where they talk</title></head><body>
<outline text="The town's forum" type="rss" xmlUrl="https://forum.example/feed"/>
</body></opml>
"""


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    made = Program(qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def listed(tmp_path: Path) -> str:
    path = tmp_path / "Where they talk.OPML"
    path.write_text(LIST, encoding="utf-8")
    return str(path)


def owner_of(qtbot: QtBot, program: Program) -> Owner:
    assert program.window is not None
    return Owner(qtbot, program.window)


def kept(folder: Path) -> list[str]:
    with open_store(folder) as store:
        return [each.name for each in channels(store)]


def test_a_list_of_feeds_is_offered_and_only_then_taken(
    qtbot: QtBot, tmp_path: Path, program: Program, listed: str
) -> None:
    open_store(tmp_path).close()
    program.open_shop(tmp_path)
    program.open_file(listed)
    owner = owner_of(qtbot, program)
    owner.sees("“Where they talk.OPML” is a list of feeds.")
    assert not kept(tmp_path)
    owner.clicks("Add them")
    owner.sees("Took 1 new channel.")
    assert kept(tmp_path) == ["The town's forum"]


def test_reviews_are_asked_about_in_the_window_that_was_hidden(qtbot: QtBot, tmp_path: Path, program: Program) -> None:
    open_store(tmp_path).close()
    program.open_shop(tmp_path).hide()
    program.open_file(str(tmp_path / "takeout.zip"))
    dialog = owner_of(qtbot, program).finds(ImportDialog)
    assert str(tmp_path / "takeout.zip") in [each.text() for each in dialog.findChildren(QLineEdit)]
    dialog.reject()


def test_the_first_start_comes_first(qtbot: QtBot, tmp_path: Path, program: Program, listed: str) -> None:
    window = program.open_shop(tmp_path)
    with qtbot.assertNotEmitted(window.services.file_wanted):
        program.open_file(listed)
    window.first_start.finished.emit()
    owner_of(qtbot, program).sees("is a list of feeds")


def test_macos_hands_files_over_as_an_event(qapp: QApplication, listed: str) -> None:
    """There can be one application a process only: the event is given to the method itself."""
    heard: list[str] = []

    class Hearing:
        _is_telling = False

        class file_wanted:  # noqa: N801  # a signal's name
            emit = staticmethod(heard.append)

    assert Application.event(Hearing(), QFileOpenEvent(listed))  # type: ignore[arg-type]
    assert heard == [listed]

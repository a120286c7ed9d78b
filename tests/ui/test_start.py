"""Starting and ending the program, and changing to the sample shop and back."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from reputation_desktop.store.channels import FIRST_SHOP, channels, shops
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.settings import read_settings
from reputation_desktop.ui.first_start import sample_starter
from reputation_desktop.ui.languages import speak
from reputation_desktop.ui.start import Program
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.work.preferences import Preferences
from tests.ui.owner import Owner

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def program(theme: Theme, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    made = Program(qapp, tmp_path / "own")
    made.open_shop(tmp_path / "own")
    yield made
    made.close()
    assert not list((tmp_path / "own").glob("reports/*")), "the program met a fault of its own"


def _owner(qtbot: QtBot, program: Program) -> Owner:
    assert program.window is not None
    return Owner(qtbot, program.window)


def test_the_sample_shop_opens_in_a_folder_of_its_own_and_goes_without_a_trace(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample = tmp_path / "sample"
    monkeypatch.setattr(sample_starter, "sample_folder", lambda: sample)
    own = program.window
    _owner(qtbot, program).clicks("Explore a sample shop")
    qtbot.waitUntil(lambda: program.window is not own, timeout=90_000)
    owner = _owner(qtbot, program)
    owner.sees("This is the sample shop")
    owner.sees("complaints are waiting")
    owner.clicks("Leave it and begin with my own shop")
    qtbot.waitUntil(lambda: program.window is not owner.window, timeout=30_000)
    _owner(qtbot, program).sees("What is your shop called?")
    assert not sample.exists()


def test_the_first_start_can_be_left_at_any_step_with_what_was_said_so_far(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    owner = _owner(qtbot, program)
    owner.types(owner.finds(QLineEdit, "What is your shop called?"), "Linden")
    owner.clicks("Skip for now")
    owner.sees("Where do customers talk about you?")  # the first page of a shop without channels asks the same
    owner.waits_until(lambda: "Linden" in owner.window.windowTitle())
    program.close()
    with open_store(tmp_path / "own") as store:
        assert dict(shops(store)) == {FIRST_SHOP: "Linden"}


def test_going_back_changes_the_name_and_leaves_one_shop(qtbot: QtBot, program: Program, tmp_path: Path) -> None:
    owner = _owner(qtbot, program)
    field = owner.finds(QLineEdit, "What is your shop called?")
    owner.types(field, "Linden")
    owner.clicks("Continue")
    owner.clicks("Back")
    owner.types(field, " & Rye")
    owner.clicks("Continue")
    owner.clicks("Continue")
    owner.sees("When shall we remind you of a complaint?")
    owner.clicks("Start")
    owner.waits_until(lambda: "Linden & Rye" in owner.window.windowTitle())
    program.close()
    with open_store(tmp_path / "own") as store:
        assert [name for _, name in shops(store)] == ["Linden & Rye"]
        assert read_settings(store).nudge_after_h == 24
        assert channels(store) == []


def _started(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_program_opens_its_window_keeps_a_log_and_ends_with_it(tmp_path: Path) -> None:
    done = _started(
        "import sys\nfrom PySide6.QtCore import QTimer\nimport reputation_desktop.ui.start as start\n"
        "from reputation_desktop.app import main\nshow = start.Program.open_shop\n"
        "def shown(program, folder, **rest):\n"
        "    window = show(program, folder, **rest)\n"
        "    window.services.database.opened.connect(lambda: QTimer.singleShot(0, window.services.quit_wanted.emit))\n"
        "    return window\n"
        "start.Program.open_shop = shown\n"
        "sys.exit(main(['--data', sys.argv[1]]))\n",
        tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "reputation.sqlite3").exists()
    assert (tmp_path / "logs" / "program.log").exists()


def test_a_fault_while_the_window_is_made_is_reported(tmp_path: Path) -> None:
    done = _started(
        "import sys\nimport reputation_desktop.ui.start as start\nfrom reputation_desktop.app import main\n"
        "def broken(*_, **__): raise ZeroDivisionError('words of a customer')\n"
        "start.Program.open_shop = broken\n"
        "sys.exit(main(['--data', sys.argv[1]]))\n",
        tmp_path,
    )
    assert done.returncode == 70
    assert "that is our fault" in done.stderr
    (report,) = (tmp_path / "reports").iterdir()
    assert "words of a customer" not in report.read_text(encoding="utf-8")


def test_the_window_opens_anew_in_another_language_at_the_same_page(
    qtbot: QtBot, qapp: QApplication, program: Program, tmp_path: Path
) -> None:
    owner = _owner(qtbot, program)
    owner.clicks("Skip for now")
    owner.waits_until(lambda: owner.all(QAbstractButton, "Settings"))
    before = program.window
    assert before is not None
    before.show_page("settings")
    before.services.setting_wanted.emit("language")
    chooser = owner.finds(QComboBox, "Language of the window")
    try:
        chooser.setCurrentIndex(chooser.findData("de"))
        chooser.activated.emit(chooser.currentIndex())
        qtbot.waitUntil(lambda: program.window is not before, timeout=30_000)
        assert program.window is not None
        assert program.window.page_name == "settings"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
        assert QLocale().language() == QLocale.Language.German
        assert Preferences(tmp_path / "own").text("language") == "de"
    finally:
        speak(qapp, "en")

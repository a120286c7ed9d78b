"""The words of the command line: help, wrong words, and the doors by which a command ends."""

from __future__ import annotations

import argparse
import errno
import logging
import sqlite3
from pathlib import Path

import pytest

from reputation_desktop import __version__
from reputation_desktop.app import main
from reputation_desktop.cli import inbox as inbox_commands
from reputation_desktop.cli.parser import parser
from reputation_desktop.domain.errors import WorldFailed
from tests.commands import Owner

COMMANDS = [
    "add", "channels", "set", "remove", "import", "opml", "round", "inbox", "show", "answer", "snooze", "note",
    "correct", "no-answer", "not-us", "reported", "undo", "counter", "judge", "score", "reminders", "alarms", "diary",
    "report", "export", "backup", "restore", "check", "erase-person", "sample",
]  # fmt: skip


# --- help ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What it does, its words, and examples; --data and --json are everywhere."""
    assert main([command, "--help"]) == 0
    said = capsys.readouterr().out
    assert f"\nexamples:\n  reputation-desktop {command}" in said
    assert "--data DIR" in said
    assert "--json" in said


def test_help_names_every_command(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """And no other; without a command, where no screen is, it says what works without one."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["--help"]) == 0
    said = capsys.readouterr().out
    listed = [line.split()[0] for line in said.splitlines() if line.startswith("    ") and line[4] != " "]
    assert sorted(set(listed) - {"COMMAND"}) == sorted(COMMANDS)
    assert "\nexamples:\n  reputation-desktop sample\n" in said
    assert main([]) == 0
    without = capsys.readouterr().out
    assert without.startswith(said)
    assert "no screen here for the window" in without


def test_every_argument_is_explained() -> None:
    """No argument of any command is without a word of help."""
    (commands,) = [action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    unexplained = [
        (name, action.dest)
        for name, command in commands.choices.items()
        for action in command._actions
        if not action.help and action.dest != "direction"
    ]
    assert unexplained == []


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    """Which version this is."""
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"Reputation Desktop {__version__}\n"


# --- wrong words --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("inbocks",), "There is no command “inbocks”. Did you mean “inbox”? All of them: reputation-desktop --help"),
        (("42",), "There is no command “42”. All of them: reputation-desktop --help"),
        (("add",), "The following arguments are required: LINK. Try: reputation-desktop add --help"),
        (("channels", "--colour"), "Unrecognized arguments: --colour."),
        (("inbox", "--await"), "Unrecognized arguments: --await."),
        (("round", "--progress", "xml"), "“xml” is none of: json."),
    ],
)
def test_wrong_words_end_with_2(owner: Owner, words: tuple[str, ...], says: str) -> None:
    """One sentence, and where help is."""
    said = owner(*words)
    assert said.code == 2
    assert said.sentence.startswith(says)


def test_the_folder_may_be_named_before_or_behind(owner: Owner, capsys: pytest.CaptureFixture[str]) -> None:
    """--data is understood on either side of the command."""
    owner.does("counter", "--text", "Lovely")
    capsys.readouterr()
    assert main(["--data", str(owner.folder), "inbox", "--json"]) == 0
    assert "Lovely" in capsys.readouterr().out


# --- bad surroundings ---------------------------------------------------------------------------

READING = [
    ("channels",), ("inbox",), ("score",), ("reminders",), ("alarms",), ("diary",), ("check",), ("show", "1"),
    ("round",), ("export", "x.csv"), ("undo",), ("counter", "--text", "x"),
]  # fmt: skip


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_a_folder_that_cannot_be_written(owner: Owner, tmp_path: Path, words: tuple[str, ...]) -> None:
    """A path below a file is no folder; what to do is told."""
    (tmp_path / "file").write_text("")
    owner.folder = tmp_path / "file" / "data"
    said = owner(*words)
    assert said.code == 1
    assert said.sentence == (
        f"The data folder {owner.folder} cannot be written (a part of its name is no folder). "
        "Choose another with --data, or free its permissions."
    )


@pytest.mark.parametrize("words", READING, ids=" ".join)
def test_a_store_of_a_newer_version(owner: Owner, words: tuple[str, ...]) -> None:
    """It is refused, and left as it is."""
    _tell_store(owner, "PRAGMA user_version = 9999")
    before = (owner.folder / "reputation.sqlite3").read_bytes()
    said = owner(*words)
    assert said.code == 1
    assert "was written by a newer version of this program" in said.sentence
    assert (owner.folder / "reputation.sqlite3").read_bytes() == before


@pytest.mark.parametrize("body", [b"Dear diary, this is no store.\n" * 100, None])
def test_a_file_that_is_no_store(owner: Owner, body: bytes | None) -> None:
    """A text, or another program's database, is refused and left as it is."""
    path = owner.folder / "reputation.sqlite3"
    if body is None:
        _tell_store(owner, "PRAGMA application_id = 7")
    else:
        path.write_bytes(body)
    before = path.read_bytes()
    for words in READING:
        said = owner(*words)
        assert said.code == 1
        assert "is not a store of this program" in said.sentence
    assert path.read_bytes() == before


def test_a_damaged_store(guesthouse: Owner) -> None:
    """Pages that were overwritten are damage of the world, told with what to do; never a fault of ours."""
    path = guesthouse.folder / "reputation.sqlite3"
    body = bytearray(path.read_bytes())
    body[8192:-8192] = b"\xa5" * (len(body) - 16384)
    path.write_bytes(body)
    for words in (("inbox",), ("score",), ("reminders",), ("export", "x.csv")):
        said = guesthouse(*words)
        assert said.code == 1
        assert "Traceback" not in said.err
        assert "is damaged (" in said.err
        assert said.err.endswith("Restore the newest backup with: restore FILE.\n")


def test_a_store_that_is_busy(owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody holds the store for longer: told, not crashed."""
    from reputation_desktop.store import opening as stores

    monkeypatch.setattr(stores, "BUSY_TIMEOUT_S", 0.05)
    with sqlite3.connect(owner.folder / "reputation.sqlite3", isolation_level=None) as holder:
        holder.execute("BEGIN IMMEDIATE")
        said = owner("set", "all", "daily_cap", "4")
        holder.execute("ROLLBACK")
    holder.close()
    assert said.code == 1
    assert said.sentence.startswith("The store is busy with something longer.")


def _tell_store(owner: Owner, statement: str) -> None:
    connection = sqlite3.connect(owner.folder / "reputation.sqlite3")
    with connection:
        connection.execute(statement)
    connection.close()


# --- our fault ----------------------------------------------------------------------------------


def test_our_own_fault(owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    """It ends with 70 and one sentence; the report says where it happened, never the words it happened to."""

    def failing(*_: object) -> int:
        raise RuntimeError("Ada wrote: the soup was cold")

    monkeypatch.setattr(inbox_commands, "list_reviews", failing)
    said = owner("inbox")
    assert said.code == 70
    (report,) = (owner.folder / "reports").iterdir()
    assert said.sentence == (
        "Something went wrong inside this program, and that is our fault. Your data is safe. "
        f"A report lies in {report}; please send it to us."
    )
    text = report.read_text("utf-8")
    assert "in failing\nRuntimeError\n" in text
    assert f"Reputation Desktop {__version__}" in text
    assert "soup" not in text


def test_our_own_fault_without_a_place_for_the_report(
    owner: Owner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then it is told at once, still without the words."""

    def failing(*_: object) -> int:
        raise ValueError("the soup was cold")

    monkeypatch.setattr(inbox_commands, "list_reviews", failing)
    (tmp_path / "file").write_text("")
    owner.folder = tmp_path / "file" / "data"
    said = owner("inbox")
    assert said.code == 70
    assert said.err.startswith("Something went wrong inside this program")
    assert said.err.endswith("in failing\nValueError\n")
    assert "soup" not in said.err


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), 1, "The disk is full"),
        (KeyboardInterrupt(), 130, "Interrupted. Nothing stored was lost."),
        (WorldFailed(), 1, "Something outside this program failed."),
    ],
)
def test_other_doors(owner: Owner, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, says: str) -> None:
    """A full disk, an impatient owner and the world each have their own."""

    def failing(*_: object) -> int:
        raise error

    monkeypatch.setattr(inbox_commands, "list_reviews", failing)
    said = owner("inbox")
    assert said.code == code
    assert said.sentence.startswith(says)


def test_whoever_read_our_output_has_gone(owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody listens any more, and that is no failure."""

    def failing(*_: object) -> int:
        raise BrokenPipeError

    monkeypatch.setattr(inbox_commands, "list_reviews", failing)
    monkeypatch.setattr("os.dup2", lambda *_: None)
    said = owner("inbox")
    assert (said.code, said.out, said.err) == (0, "", "")


# --- the log ------------------------------------------------------------------------------------


def test_the_log_never_quotes(owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault in the log is its type and its place; the log is let go when the command ends."""
    program = logging.getLogger("reputation_desktop.tests")

    def logging_command(*_: object) -> int:
        try:
            raise ValueError("the soup was cold")
        except ValueError:
            program.exception("reading channel 7 failed")
        program.error("without a fault", exc_info=(None, None, None))
        return 0

    monkeypatch.setattr(inbox_commands, "list_reviews", logging_command)
    owner.does("inbox")
    log = (owner.folder / "logs" / "program.log").read_text("utf-8")
    assert "ERROR reputation_desktop.tests reading channel 7 failed" in log
    assert log.rstrip().splitlines()[-2] == "ValueError" or "ValueError" in log
    assert "soup" not in log
    program.error("after the command has ended")
    assert "after the command" not in (owner.folder / "logs" / "program.log").read_text("utf-8")
    assert logging.getLogger("reputation_desktop").handlers == []

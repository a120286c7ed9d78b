"""Where everything starts: arguments, the log, and the doors by which a call of the program ends."""

from __future__ import annotations

import argparse
import contextlib
import errno
import importlib
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from reputation_desktop.domain.errors import DiskFull, FolderNotWritable, WorldFailed, WrongWords
from reputation_desktop.system.fault_report import fault_report, keep_report
from reputation_desktop.system.folders import default_data_folder, sample_folder
from reputation_desktop.system.instance_lock import is_running, take_lock
from reputation_desktop.system.screen import has_screen

DONE, OUR_FAULT, INTERRUPTED = 0, 70, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code (see the README for their meanings)."""
    if getattr(sys, "frozen", False):
        multiprocessing = importlib.import_module("multiprocessing")
        multiprocessing.freeze_support()
    _speak_utf8()
    folder = default_data_folder()
    try:
        parsed = _parsed(sys.argv[1:] if arguments is None else arguments)
        if parsed is None:
            return _said(DONE)
        if parsed.self_check or parsed.one_check:
            return _said(_check_itself(parsed.one_check))
        folder = _folder(parsed)
        if parsed.quit_running:
            return _quit_running(folder)
        if "run" not in parsed and has_screen():
            return _window(folder, minimized=parsed.minimized, opened=parsed.open)
        from reputation_desktop.system.program_log import program_log

        with program_log(folder):
            return _said(_run(parsed, folder))
    except WorldFailed as failure:
        from reputation_desktop.cli.session import shown

        print(shown(str(failure)), file=sys.stderr)
        return failure.exit_code
    except KeyboardInterrupt:
        print("Interrupted. Nothing stored was lost.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone, and need not be told.
        _silence_output()
        return DONE
    except Exception as error:  # noqa: BLE001  # the edge of the process
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            _silence_output()
            print(DiskFull(), file=sys.stderr)
            return DiskFull.exit_code
        return _report(error, folder)


def _parsed(arguments: Sequence[str]) -> argparse.Namespace | None:
    """The command with its words, or None where argparse itself has said all there is to say (--help)."""
    if not arguments or list(arguments) == ["--open"]:
        # A double-click, or the desktop's menu: the window, without waiting for any command.
        nothing = {"data": None, "open": None, "one_check": None}
        return argparse.Namespace(**nothing, minimized=False, quit_running=False, self_check=False)
    from reputation_desktop.cli.parser import parser

    try:
        parsed = parser().parse_args(arguments)
    except SystemExit:
        return None
    if "run" in parsed and (parsed.minimized or parsed.quit_running or parsed.open):
        raise WrongWords(what="--open, --minimized and --quit-running are about the window and go without a command.")
    if "run" in parsed and (parsed.self_check or parsed.one_check):
        raise WrongWords(what="--self-check goes without a command.")
    return parsed


def _folder(parsed: argparse.Namespace) -> Path:
    """The data folder; the sample shop has one of its own, so that a look around leaves no trace in the real one."""
    own: Path | None = parsed.data
    if own is not None:
        return own
    return sample_folder() if getattr(parsed, "command", "") == "sample" else default_data_folder()


def _run(parsed: argparse.Namespace, folder: Path) -> int:
    if "run" not in parsed:
        from reputation_desktop.cli.parser import parser

        parser().print_help()
        print("\nThere is no screen here for the window. All commands work without one; to see them at work: sample")
        return DONE
    from reputation_desktop.cli.session import Session

    module, _, function = parsed.run.partition(".")
    command = getattr(importlib.import_module(f"reputation_desktop.cli.{module}"), function)
    session = Session(folder, as_json=parsed.json, for_window=parsed.for_window)
    try:
        code: int = command(parsed, session)
    except WorldFailed as failure:
        return session.fail(failure)
    return code


def _check_itself(one_check: Sequence[str] | None) -> int:
    """Whether this copy of the program is whole; `one_check` names a check and where it may write."""
    if one_check is None:
        from reputation_desktop.self_check.whole import check_itself

        return check_itself()
    from reputation_desktop.self_check.one_check import check_one

    name, folder = one_check
    return check_one(name, Path(folder))


def _quit_running(folder: Path) -> int:
    """Has the running program end; where none runs there is nothing to load or to wait for."""
    if is_running(folder):
        importlib.import_module("reputation_desktop.ui.running.asking").ask_to_quit(folder)
    return DONE


def _window(folder: Path, *, minimized: bool, opened: Path | None) -> int:
    """Watches the shop until the owner ends the program, or has the one that does show its window."""
    try:
        is_first = take_lock(folder)
    except FolderNotWritable:
        is_first = True  # nobody can tell whether it is; the window says what is wrong with the folder
    if not is_first:
        if minimized:
            return DONE
        asking = importlib.import_module("reputation_desktop.ui.running.asking")
        if asking.ask_to_show(folder, opened):
            return DONE
    return _begin(folder, minimized=minimized, opened=opened)


def _begin(folder: Path, *, minimized: bool, opened: Path | None) -> int:
    """Runs the program with its window; the log begins once it is painted."""
    window = importlib.import_module("reputation_desktop.ui.start")
    with contextlib.ExitStack() as open_until_then:

        def begin_log() -> None:
            from reputation_desktop.system.program_log import program_log

            open_until_then.enter_context(program_log(folder))

        code: int = window.run(folder, begin_log, minimized=minimized, opened=opened)
    return code


def _said(code: int) -> int:
    """Sees all output off while an output that cannot be written can still be answered for."""
    sys.stdout.flush()
    return code


def _speak_utf8() -> None:
    """UTF-8 whatever the locale says; a character that a stream cannot show is replaced, never fatal.

    A program without a console, or one whose streams were closed, has none; then nobody listens.
    """
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            mode = "r" if name == "stdin" else "w"
            nowhere = Path(os.devnull).open(mode, encoding="utf-8")  # noqa: SIM115  # for as long as the program runs
            setattr(sys, name, nowhere)
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _silence_output() -> None:
    """Keeps Python from complaining, while it ends, about output that can go nowhere."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _report(error: Exception, folder: Path) -> int:
    """Writes down what went wrong, without any review's text, and says where."""
    report = fault_report(error)
    path = keep_report(folder, report)
    where = report if path is None else f"A report lies in {path}; please send it to us."
    print(
        f"Something went wrong inside this program, and that is our fault. Your data is safe. {where}", file=sys.stderr
    )
    return OUR_FAULT


if __name__ == "__main__":
    sys.exit(main())

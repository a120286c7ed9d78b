"""Where everything starts: arguments, the log, and the doors by which a call of the program ends."""

from __future__ import annotations

import importlib
import io
import logging
import multiprocessing
import os
import platform
import sys
import traceback
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path

from reputation_desktop import __version__
from reputation_desktop.cli.parser import parser
from reputation_desktop.cli.session import Session
from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.system.clock import now
from reputation_desktop.system.folders import default_data_folder

DONE, OUR_FAULT, INTERRUPTED = 0, 70, 130

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code (see the README for their meanings)."""
    multiprocessing.freeze_support()
    _speak_utf8()
    folder = default_data_folder()
    try:
        parsed = parser().parse_args(arguments)
        folder = parsed.data or folder
        if "run" not in parsed:
            return _without_command()
        _write_log(folder)
        module, _, function = parsed.run.partition(".")
        command = getattr(importlib.import_module(f"reputation_desktop.cli.{module}"), function)
        code: int = command(parsed, Session(folder, as_json=parsed.json))
        sys.stdout.flush()
        return code
    except WorldFailed as failure:
        print(failure, file=sys.stderr)
        return failure.exit_code
    except KeyboardInterrupt:
        print("Interrupted. Nothing stored was lost.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; Python must not complain about it while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # noqa: BLE001  # the edge of the process
        return _report(error, folder)
    finally:
        logging.shutdown()


def _without_command() -> int:
    parser().print_help()
    print("\nThis version has no window yet. To see it at work: reputation-desktop sample")
    return DONE


def _speak_utf8() -> None:
    """UTF-8 whatever the locale says; a character that a stream cannot show is replaced, never fatal."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _write_log(folder: Path) -> None:
    """Keeps a small log in the data folder; a folder that cannot be written is told by the store, not here."""
    try:
        (folder / "logs").mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "logs" / "program.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("reputation_desktop")
    root.handlers = [handler]
    root.setLevel(logging.INFO)


def _report(error: Exception, folder: Path) -> int:
    """Writes down what went wrong, without any review's text, and says where."""
    lines = [
        f"Reputation Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"{now():%Y-%m-%d %H:%M:%S} UTC",
        *(f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(error.__traceback__)),
        type(error).__name__,
    ]
    path = folder / "reports" / f"{now():%Y%m%d-%H%M%S}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        where = f"A report lies in {path}; please send it to us."
    except OSError:
        where = "\n".join(lines)
    print(
        f"Something went wrong inside this program, and that is our fault. Your data is safe. {where}", file=sys.stderr
    )
    return OUR_FAULT


if __name__ == "__main__":
    sys.exit(main())

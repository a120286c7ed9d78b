"""The program's own small log in the data folder. It holds no review's text: of a fault only where it happened."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from reputation_desktop.system.fault_report import whereabouts


class _WithoutMessages(logging.Formatter):
    """Tells where a fault happened and of which type it is; its message may quote a review."""

    def formatException(  # noqa: N802  # logging's own name
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        return "\n".join(whereabouts(ei[1])) if ei[1] is not None else ""


@contextlib.contextmanager
def program_log(folder: Path) -> Iterator[None]:
    """Keeps a small log in the data folder; a folder that cannot be written is told by the store, not here."""
    try:
        (folder / "logs").mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "logs" / "program.log", maxBytes=500_000, backupCount=2, encoding="utf-8"
        )
    except OSError:
        yield
        return
    handler.setFormatter(_WithoutMessages("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.raiseExceptions = False  # a log that cannot be written is no reason to print a traceback
    program = logging.getLogger("reputation_desktop")
    program.setLevel(logging.INFO)
    program.addHandler(handler)
    try:
        yield
    finally:
        program.removeHandler(handler)
        handler.close()

"""The report of a fault of ours: where it happened, never what a review says."""

from __future__ import annotations

import traceback
from pathlib import Path

from reputation_desktop import __version__
from reputation_desktop.system.clock import now


def whereabouts(error: BaseException) -> list[str]:
    """The places that led to an error and its type; its message is left out, as it may quote a review."""
    frames = traceback.extract_tb(error.__traceback__)
    return [*(f"{frame.filename}:{frame.lineno} in {frame.name}" for frame in frames), type(error).__name__]


def fault_report(error: BaseException) -> str:
    """The report of `error`, lines of plain text."""
    import platform  # takes its time, and a start has no need of it

    return "\n".join(
        (
            f"Reputation Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}",
            f"{now():%Y-%m-%d %H:%M:%S} UTC",
            *whereabouts(error),
        )
    )


def keep_report(folder: Path, report: str) -> Path | None:
    """Writes a report into the data folder's `reports`; None where it cannot be written."""
    path = folder / "reports" / f"{now():%Y%m%d-%H%M%S}.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(report + "\n", encoding="utf-8")
    except OSError:
        return None
    return path

"""What the self-check found, for programs and for people, without the names of anybody's folders."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from reputation_desktop import __version__

LONGEST_DETAIL = 400
"""Characters."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one check went.

    Attributes:
        took_ms: from the start of its process to its end.
        detail: one line in plain words.
    """

    name: str
    ok: bool
    took_ms: int
    detail: str

    @property
    def line(self) -> str:
        """The same for people."""
        return f"{'ok    ' if self.ok else 'BROKEN'}  {self.name:<16} {self.took_ms / 1000:5.1f} s  {self.detail}"


def plain_detail(text: str, temporary: Path) -> str:
    """One line of at most `LONGEST_DETAIL` characters, in which nothing says whose computer this is."""
    home = os.path.expanduser("~")  # noqa: PTH111  # pathlib raises where nobody has a home
    for place, called in ((temporary, "TEMPORARY"), (home, "HOME")):
        if len(Path(place).parts) > 1:
            text = text.replace(str(place), called)
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_DETAIL else f"{line[: LONGEST_DETAIL - 1]}…"


def report(outcomes: Sequence[Outcome]) -> str:
    """The whole as one JSON object, in signs that every terminal and log can show."""
    return json.dumps(
        {
            "ok": all(outcome.ok for outcome in outcomes),
            "version": __version__,
            "frozen": bool(getattr(sys, "frozen", False)),
            "system": f"{platform.platform()}, Python {platform.python_version()}",
            "checks": [asdict(outcome) for outcome in outcomes],
        }
    )

"""What the program is called where systems ask: one home for every name in an installer."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from reputation_desktop import __version__

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "out"
"""Whatever is made goes in here; git ignores it."""

VERSION = __version__
TITLE = "Reputation Desktop"
COMMAND = "reputation-desktop"
"""The executable on Linux, the Debian package, the desktop entry, the icon."""

COMPACT_TITLE = "ReputationDesktop"
"""Where a space would be in the way: the executable on Windows, file names."""

HOME = os.environ.get("REPUTATION_DESKTOP_HOME", "https://reputation-desktop.example")
"""The project's address in the packages; the hosted workflow names the real one. Nobody can register this one."""

PICTURES = os.environ.get("REPUTATION_DESKTOP_PICTURES", f"{HOME}/resources/pictures")
"""Where the pictures of the program are shown from that an AppStream component names."""

APP_ID = "example.reputation_desktop.ReputationDesktop"
"""The reverse of the address' name: the AppStream component and the macOS bundle."""

MAINTAINER = "Reputation Desktop <packages@reputation-desktop.example>"
SUMMARY = "What customers say about your shop, and whether it was answered"
DESCRIPTION = [
    (
        "Reputation Desktop looks at the places where customers talk about a small shop, keeps every review and every "
        "version of it, tells complaints from praise, reminds the owner of complaints that nobody answered, and shows "
        "one honest number with the arithmetic behind it."
    ),
    (
        "Everything stays on this computer: no account, no subscription, no server, and it works offline. It never "
        "posts anything by itself."
    ),
]
"""The paragraphs of a longer description."""


def source_date_epoch() -> int:
    """The moment, in Unix seconds, that everything made from this source is dated: the last commit's.

    `SOURCE_DATE_EPOCH` says otherwise, as reproducible-builds.org specifies; without either it is 1980, the oldest
    moment that a zip file can name.
    """
    named = os.environ.get("SOURCE_DATE_EPOCH", "")
    if named:
        return int(named)
    told = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    return int(told or 315532800)

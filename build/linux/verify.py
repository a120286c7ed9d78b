"""Checks a finished package with the tools that Debian and software centres use: `python -m build.linux.verify DEB`."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from build.identity import APP_ID, COMMAND

_DESKTOP_FILE, _APPSTREAM, _LINTIAN = "desktop-file-validate", "appstreamcli", "lintian"

TOOLS = {_DESKTOP_FILE: "desktop-file-utils", _APPSTREAM: "appstream", _LINTIAN: "lintian"}
"""The tools and which Debian packages have them."""


def verify(package: Path) -> list[str]:
    """Runs all checks, which print for themselves, and returns the names of those that found something wrong."""
    with tempfile.TemporaryDirectory() as scratch:
        subprocess.run(["dpkg-deb", "--extract", str(package), scratch], check=True)
        share = Path(scratch) / "usr" / "share"
        checks = {
            _DESKTOP_FILE: [str(share / "applications" / f"{COMMAND}.desktop")],
            _APPSTREAM: ["validate", "--no-net", "--pedantic", str(share / "metainfo" / f"{APP_ID}.metainfo.xml")],
            _LINTIAN: ["--fail-on", "error,warning", "--tag-display-limit", "0", "--allow-root", str(package)],
        }
        return [tool for tool, words in checks.items() if not _is_content(tool, words)]


def missing_tools() -> list[str]:
    """The Debian packages of the tools that are not here."""
    return [package for tool, package in TOOLS.items() if shutil.which(tool) is None]


def _is_content(tool: str, words: Sequence[str]) -> bool:
    print(f"== {tool}", flush=True)
    return subprocess.run([tool, *words], check=False).returncode == 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Exits with 1 if a check found something wrong, with 2 if a tool is missing."""
    parser = argparse.ArgumentParser(prog="python -m build.linux.verify", description="Checks a finished package.")
    parser.add_argument("package", type=Path, help="the .deb")
    package = parser.parse_args(arguments).package
    if missing := missing_tools():
        print(f"Some tools are missing; this line installs them: apt-get install {' '.join(missing)}")
        return 2
    red = verify(package)
    print(f"Something is wrong, says {', '.join(red)}." if red else f"{package.name} is as it should be.")
    return 1 if red else 0


if __name__ == "__main__":
    raise SystemExit(main())

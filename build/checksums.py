"""The sums of finished packages, as `sha256sum -c` compares them: `python -m build.checksums FOLDER`."""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Sequence
from pathlib import Path

SUMS = "SHA256SUMS"


def checksums(folder: Path) -> str:
    """A line for each file in a folder, sorted by name; the sums themselves are left out."""
    return "".join(
        f"{_sum(path)}  {path.name}\n" for path in sorted(folder.iterdir()) if path.is_file() and path.name != SUMS
    )


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes SHA256SUMS into the folder and prints it."""
    parser = argparse.ArgumentParser(prog="python -m build.checksums", description="Writes SHA256SUMS.")
    parser.add_argument("folder", type=Path, help="where the packages are")
    folder: Path = parser.parse_args(arguments).folder
    told = checksums(folder)
    (folder / SUMS).write_text(told, encoding="utf-8", newline="\n")
    print(told, end="")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

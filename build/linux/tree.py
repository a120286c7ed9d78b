"""The folders of a package: what lies in them, who may do what, and when it was made."""

from __future__ import annotations

import gzip
import os
import shutil
import stat
from pathlib import Path

from build.bundle.names import INTERNAL
from build.identity import COMMAND, source_date_epoch


def copy_bundle(bundle: Path, into: Path) -> None:
    """Copies a bundle into a folder that is not there yet; links stay links.

    Raises:
        FileNotFoundError: there is no bundle.
    """
    if not (bundle / COMMAND).is_file():
        raise FileNotFoundError(f"{bundle} holds no {COMMAND}; make the bundle first: python -m build.bundle.make")
    into.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(bundle, into, symlinks=True)


def write_file(path: Path, body: bytes | str) -> None:
    """Writes a file with the folders above it; text as UTF-8."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body.encode() if isinstance(body, str) else body)


def packed(text: str) -> bytes:
    """Text as gzip has it smallest, without a name or a time."""
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def link(path: Path, target: str) -> None:
    """Makes a symbolic link with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


def settle(root: Path) -> None:
    """Gives everything below `root` the same rights and times wherever and by whomever it was made.

    Programs are what begins with “#!” and lies outside of a bundle's own parts, and the executable itself.
    """
    moment = source_date_epoch()
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def files_below(root: Path) -> list[Path]:
    """The files below a folder, without links, in order."""
    return sorted(path for path in root.rglob("*") if stat.S_ISREG(path.lstat().st_mode))


def size_kib(root: Path) -> int:
    """What a package takes when it is installed, as Debian counts: whole KiB a file, one for everything else."""
    return sum(
        -(-path.lstat().st_size // 1024) if stat.S_ISREG(path.lstat().st_mode) else 1 for path in root.rglob("*")
    )


def _is_program(path: Path) -> bool:
    if path.name == COMMAND:
        return path.parent.name == COMMAND
    if INTERNAL in path.parts:
        return False
    with path.open("rb") as file:
        return file.read(2) == b"#!"

"""Makes the Debian package of the version before, whose store has an older schema: `python -m tests.packages.previous`.

The source is this repository's own, as it was at the last commit before the present schema; it is bundled by today's
specification and packed by today's packer. It wants the Python that bundles are made with, and the whole history.
"""

from __future__ import annotations

import argparse
import io
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MIGRATIONS = "reputation_desktop/store/migrations.py"
VERSION = "reputation_desktop/__init__.py"

_SCHEMA = re.compile(r"\bMigration\(\s*(\d+),")
_VERSION = re.compile(r'^__version__ = "([\d.]+)"', re.MULTILINE)


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes it and says where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "packages" / "previous")
    out: Path = parser.parse_args(arguments).out.resolve()
    commit = last_before_schema()
    if commit is None:
        print("No commit with an older schema is in this clone; fetch the whole history.", file=sys.stderr)
        return 1
    scratch = out / "scratch"
    (version,) = _VERSION.findall(_file(commit, VERSION))
    print(f"Commit {commit[:12]}: version {version}, schema {_schema(commit)}", flush=True)
    shutil.rmtree(scratch, ignore_errors=True)
    _unpack(commit, scratch / "source")
    making = [sys.executable, "-m", "build.bundle.make", "--source", str(scratch / "source")]
    subprocess.run([*making, "--out", str(scratch / "bundle"), "--work", str(scratch / "work")], cwd=ROOT, check=True)
    (bundle,) = (scratch / "bundle").iterdir()
    packing = [sys.executable, "-m", "build.linux.deb", "--bundle", str(bundle), "--out", str(out), "--fast"]
    subprocess.run([*packing, "--version", version], cwd=ROOT, check=True)
    shutil.rmtree(scratch)
    return 0


def last_before_schema() -> str | None:
    """The newest commit whose store had an older schema than the present source, or None in a clone without it."""
    now = max(map(int, _SCHEMA.findall((ROOT / MIGRATIONS).read_text("utf-8"))))
    return next((commit for commit in _commits() if 0 < _schema(commit) < now), None)


def _commits() -> Iterator[str]:
    """Every commit, the newest first."""
    yield from _git("rev-list", "--first-parent", "HEAD").decode().split()


def _schema(commit: str) -> int:
    """The schema of the store at a commit; 0 where it had none that could be migrated."""
    return max(map(int, _SCHEMA.findall(_file(commit, MIGRATIONS))), default=0)


def _file(commit: str, path: str) -> str:
    """A file as it was at a commit; nothing where it was not there."""
    shown = subprocess.run(["git", "show", f"{commit}:{path}"], cwd=ROOT, capture_output=True, text=True, check=False)
    return shown.stdout


def _unpack(commit: str, folder: Path) -> None:
    with tarfile.open(fileobj=io.BytesIO(_git("archive", "--format=tar", commit))) as archive:
        archive.extractall(folder, filter="data")


def _git(*words: str) -> bytes:
    return subprocess.run(["git", *words], cwd=ROOT, capture_output=True, check=True).stdout


if __name__ == "__main__":
    sys.exit(main())

"""The Debian package: `python -m build.linux.deb --bundle FOLDER --out FOLDER`.

It is made by dpkg-deb from folders laid out here; the same input makes the same bytes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from build.identity import COMMAND, OUT, VERSION, source_date_epoch
from build.linux.control import ARCHITECTURE, write_control
from build.linux.documents import write_documents
from build.linux.elf import wants_of
from build.linux.packing import pack_data
from build.linux.share import write_prefix
from build.linux.tree import settle

_QUICK = ("-Zxz", "-z0")
_TIGHT = ("-Znone", "--no-uniform-compression")
"""What dpkg-deb does; without packing, what it leaves is packed better afterwards."""


def make_deb(bundle: Path, out: Path, *, version: str = VERSION, quick: bool = False) -> Path:
    """Packs a bundle and returns the package.

    Args:
        bundle: the folder with the executable.
        out: the folder that the package is put into.
        version: what the bundle is, where that is not this source.
        quick: larger, for tests.
    """
    out.mkdir(parents=True, exist_ok=True)
    package = out / f"{COMMAND}_{version}_{ARCHITECTURE}.deb"
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        root = Path(scratch) / "root"
        lay_out(bundle, root, version)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", *(_QUICK if quick else _TIGHT), "--build", str(root), str(package)],
            env={**os.environ, "SOURCE_DATE_EPOCH": str(source_date_epoch())},
            check=True,
        )
    if not quick:
        pack_data(package)
    return package


def lay_out(bundle: Path, root: Path, version: str) -> None:
    """Lays the package's folders out in `root`, which is not there yet."""
    write_prefix(bundle, root / "usr", version)
    write_documents(root / "usr" / "share", bundle, version)
    write_control(root, wants_of(bundle), version)
    settle(root)


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes the package and prints where it is and how large."""
    parser = argparse.ArgumentParser(prog="python -m build.linux.deb", description="Makes the Debian package.")
    parser.add_argument("--bundle", type=Path, default=OUT / "bundle" / COMMAND, help="what is packed")
    parser.add_argument("--out", type=Path, default=OUT / "packages", help="where the package goes")
    parser.add_argument("--version", default=VERSION, help="of the bundle, if it was made of another source")
    parser.add_argument("--fast", action="store_true", help="pack quickly instead of tightly")
    told = parser.parse_args(arguments)
    package = make_deb(told.bundle, told.out, version=told.version, quick=told.fast)
    print(f"{package}  {package.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

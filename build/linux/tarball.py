"""The tar file that installs itself without root: `python -m build.linux.tarball --bundle FOLDER --out FOLDER`."""

from __future__ import annotations

import argparse
import shutil
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

from build.identity import COMMAND, OUT, ROOT, VERSION
from build.linux.elf import wants_of
from build.linux.packing import xz_file
from build.linux.script import filled, script
from build.linux.share import write_prefix
from build.linux.tree import settle, write_file


def make_tarball(bundle: Path, out: Path, *, version: str = VERSION, quick: bool = False) -> Path:
    """Packs a bundle with its installer and returns the tar file; `quick` is larger, for tests."""
    out.mkdir(parents=True, exist_ok=True)
    name = f"{COMMAND}-{version}-linux-x86_64"
    packed = out / f"{name}.tar.xz"
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        root = Path(scratch) / name
        lay_out(bundle, root, version)
        with (
            xz_file(packed, quick=quick) as file,
            tarfile.open(fileobj=file, mode="w") as tar,
        ):
            for path in (root, *sorted(root.rglob("*"))):
                tar.add(path, arcname=str(path.relative_to(scratch)), recursive=False, filter=_nobodys)
    return packed


def lay_out(bundle: Path, root: Path, version: str) -> None:
    """Lays out what the tar file unpacks to."""
    write_prefix(bundle, root, version)
    words = {
        "COMMAND": COMMAND,
        "VERSION": version,
        "GLIBC": "{}.{}".format(*wants_of(bundle).glibc),
    }
    write_file(root / "install.sh", script("end_running.sh", "install.sh", head="set -eu", **words))
    write_file(root / "README", filled("README.txt", **words))
    shutil.copyfile(ROOT / "LICENSE", root / "LICENSE")
    settle(root)


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes the tar file and prints where it is and how large."""
    parser = argparse.ArgumentParser(prog="python -m build.linux.tarball", description="Makes the tar file.")
    parser.add_argument("--bundle", type=Path, default=OUT / "bundle" / COMMAND, help="what is packed")
    parser.add_argument("--out", type=Path, default=OUT / "packages", help="where the tar file goes")
    parser.add_argument("--fast", action="store_true", help="pack quickly instead of tightly")
    told = parser.parse_args(arguments)
    packed = make_tarball(told.bundle, told.out, quick=told.fast)
    print(f"{packed}  {packed.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

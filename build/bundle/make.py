"""Makes the bundle for the system that it runs on: `python -m build.bundle.make`.

It wants a Python that has what build/locked.txt names and nothing else; on Linux also binutils, and patchelf.
"""

from __future__ import annotations

import argparse
import importlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from build.bundle.names import bundle_folder, licences_folder
from build.bundle.sizes import told_sizes
from build.identity import OUT, ROOT, source_date_epoch

SPECIFICATION = Path(__file__).with_name("reputation_desktop.spec")


def make(source: Path, out: Path, work: Path) -> Path:
    """Makes the bundle and returns its folder; one that is there already is replaced once the new one is whole.

    Args:
        source: the checkout whose program is bundled.
        out: where the bundle is put.
        work: a folder for what lies between.
    """
    icons, made = work / "icons", work / "made"
    importlib.import_module("build.icons").write_icons(icons)
    _run_pyinstaller(source, icons, work, made)
    bundle = made / bundle_folder()
    _finish(bundle, work)
    out.mkdir(parents=True, exist_ok=True)
    there, before = out / bundle.name, work / "before"
    shutil.rmtree(before, ignore_errors=True)
    if there.exists():
        shutil.move(there, before)
    shutil.move(bundle, there)
    shutil.rmtree(before, ignore_errors=True)
    return there


def _run_pyinstaller(source: Path, icons: Path, work: Path, made: Path) -> None:
    """Runs it on the one specification, so that the same source gives the same bytes."""
    told = {
        "PYTHONHASHSEED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        # Its own memory of earlier builds is everybody's, and another build may be at it.
        "PYINSTALLER_CONFIG_DIR": str(work / "kept"),
        "SOURCE_DATE_EPOCH": str(source_date_epoch()),
        # Modules lie in the bundle as they are: it starts sooner, and packages compress them better as a whole.
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
    }
    line = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    line += ["--workpath", str(work / "pyinstaller"), "--distpath", str(made), str(SPECIFICATION)]
    line += ["--", str(source.resolve()), str(icons.resolve())]
    subprocess.run(line, check=True, cwd=ROOT, env={**os.environ, **told})


def _finish(bundle: Path, work: Path) -> None:
    """Adds the licences; on Linux libraries are made smaller as well, while elsewhere they are signed by now."""
    importlib.import_module("build.notices").write_notices(bundle, bundle / licences_folder())
    if sys.platform.startswith("linux"):
        importlib.import_module("build.bundle.libraries").tidy(bundle, work)


def main(arguments: Sequence[str] | None = None) -> int:
    """Makes it, and says what it weighs."""
    parser = argparse.ArgumentParser(prog="python -m build.bundle.make", description="Makes the bundle.")
    parser.add_argument("--source", type=Path, default=ROOT, help="another checkout, whose program is bundled")
    parser.add_argument("--out", type=Path, default=OUT / "bundle", help="where it is put (default: out/bundle)")
    parser.add_argument("--work", type=Path, default=OUT / "work", help="for what lies between (default: out/work)")
    parsed = parser.parse_args(arguments)
    print(told_sizes(make(parsed.source, parsed.out.resolve(), parsed.work.resolve())))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Makes the compiled files of a bundle for Linux smaller, and no machine's own."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from build.bundle.icu_data import shrink
from build.linux.elf import elf_files

_AT_ONCE = 40
"""Files in one call, so that no command line grows too long."""


def tidy(bundle: Path, work: Path) -> None:
    """Strips what only a debugger reads, drops the paths of the building machine, and shrinks ICU's data.

    Run-paths go altogether: the starter names the bundle's one folder of libraries. Where patchelf is missing they
    stay, and this says so; the bundle works all the same.

    Args:
        bundle: the finished folder.
        work: a folder for what lies between.
    """
    for library in bundle.rglob("libicudata.so.*"):
        if not library.is_symlink():
            shrink(library, work)
    # The executable carries the program's modules behind its end, which stripping would cut off.
    files = [path for path in elf_files(bundle) if path.parent != bundle]
    for path in files:
        path.chmod(0o755 if path.name.startswith("ld-") else 0o644)
    _run(["strip", "--strip-unneeded"], files)
    if shutil.which("patchelf") is None:
        print("patchelf is not installed: libraries keep the run-paths of the machines that built them")
    else:
        _run(["patchelf", "--remove-rpath"], files)


def _run(command: list[str], files: list[Path]) -> None:
    for first in range(0, len(files), _AT_ONCE):
        subprocess.run([*command, *map(str, files[first : first + _AT_ONCE])], check=True)

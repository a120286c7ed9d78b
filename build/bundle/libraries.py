"""Makes the compiled files of a bundle for Linux smaller, and no machine's own."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from build.bundle.icu_data import shrink
from build.linux.elf import elf_files


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
        path.chmod(0o644)
    subprocess.run(["strip", "--strip-unneeded", *files], check=True)
    if shutil.which("patchelf") is None:
        print("patchelf is not installed: libraries keep the run-paths of the machines that built them")
        return
    for path in files:
        _forget_run_path(path)


def _forget_run_path(library: Path) -> None:
    """Takes the run-path out; one that is only taken out stays in the file's strings, so it is overwritten first."""
    named = subprocess.run(["patchelf", "--print-rpath", library], check=True, capture_output=True, text=True)
    if named.stdout.strip():
        subprocess.run(["patchelf", "--set-rpath", "/", library], check=True)
        subprocess.run(["patchelf", "--remove-rpath", library], check=True)

"""A Python for Windows made on a Linux machine, for the preview under wine.

A wheel carries the interpreter's DLLs, the standard library is that of the Python that runs this, and the program's
libraries are the locked wheels for Windows. What is missing are two small things that a compiler makes: `python.exe`,
and the `python3.dll` by which libraries of any version find the interpreter.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

from build.identity import ROOT

PLATFORM = "x86_64-pc-windows-msvc"
COMPILER, OBJDUMP = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-objdump"

LOCKED = ROOT / "build" / "locked.txt"
HERE = Path(__file__).parent

_UNWANTED_LIBRARY = shutil.ignore_patterns(
    "site-packages", "__pycache__", "test", "tests", "idlelib", "lib-dynload", "ensurepip", "tkinter", "turtledemo"
)
_UNWANTED_DLL = re.compile(r"(tcl|tk)\d+t\.dll|_tkinter\.pyd|_msi\.pyd|winsound\.pyd|api-ms-win-.*", re.IGNORECASE)

_NAMES = re.compile(r"^\s*\[\s*\d+\](?:\s+\+base\[\s*\d+\])?(?:\s+[0-9a-f]+)?\s+(\w+)$", re.MULTILINE)


def make_windows_python(folder: Path, scratch: Path) -> Path:
    """Makes it anew in `folder`, with what build/locked.txt names; returns its python.exe.

    Args:
        folder: what lies there is replaced.
        scratch: downloads and half-made things.
    """
    if sys.version_info[:2] != (3, 11):
        raise SystemExit(
            "The interpreter's DLL is one of 3.11, so that its standard library has to be; run this with 3.11."
        )
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    scratch.mkdir(parents=True, exist_ok=True)
    _unpack_interpreter(_download(scratch), folder)
    shutil.copytree(sysconfig.get_path("stdlib"), folder / "Lib", ignore=_UNWANTED_LIBRARY)
    _compile(folder, scratch)
    _install_wheels(folder / "Lib" / "site-packages", scratch)
    return folder / "python.exe"


def _download(scratch: Path) -> Path:
    """The wheel that carries the interpreter."""
    into = scratch / "wheels"
    for_windows = ("--platform=win_amd64", "--python-version=3.11", "--only-binary=:all:", "--no-deps")
    _pip(sys.executable, "download", *for_windows, f"--dest={into}", f"--requirement={HERE / 'preview_python.txt'}")
    return next(into.glob("panda3d-*-win_amd64.whl"))


def _unpack_interpreter(wheel: Path, folder: Path) -> None:
    (folder / "DLLs").mkdir()
    with zipfile.ZipFile(wheel) as packed:
        for name in packed.namelist():
            place, _, file = name.rpartition("/")
            if place != "deploy_libs" or _UNWANTED_DLL.fullmatch(file):
                continue
            beside = file.lower().startswith(("python", "vcruntime"))
            (folder / ("" if beside else "DLLs") / file).write_bytes(packed.read(name))


def _compile(folder: Path, scratch: Path) -> None:
    interpreter = next(folder.glob("python3??.dll"))
    subprocess.run(
        [COMPILER, "-municode", "-s", "-O2", HERE / "interpreter.c", interpreter, "-o", folder / "python.exe"],
        check=True,
    )
    listed = subprocess.run([OBJDUMP, "-p", interpreter], check=True, capture_output=True, text=True).stdout
    exports = listed.partition("[Ordinal/Name Pointer] Table")[2].partition("\n\n")[0]
    names = sorted(set(_NAMES.findall(exports)))
    definition = scratch / "python3.def"
    forwarded = (f"  {name} = {interpreter.stem}.{name}" for name in names)
    definition.write_text("\n".join(["LIBRARY python3", "EXPORTS", *forwarded, ""]), encoding="ascii")
    no_code = ("-shared", "-nostdlib", "-Wl,--entry=0", "-s")
    subprocess.run([COMPILER, *no_code, definition, "-o", folder / "python3.dll"], check=True)


def _install_wheels(into: Path, scratch: Path) -> None:
    """The locked wheels for Windows, each with one of the hashes that stand there."""
    tools = scratch / "tools" / "bin"
    if not (tools / "uv").exists():
        subprocess.run([sys.executable, "-m", "venv", tools.parent], check=True)
        _pip(tools / "python", "install", f"--requirement={HERE / 'preview_tools.txt'}")
    for_windows = ("--python-version=3.11", f"--python-platform={PLATFORM}", "--no-build", "--no-deps")
    checked = ("--quiet", "--require-hashes", f"--requirement={LOCKED}")
    subprocess.run([tools / "uv", "pip", "install", *for_windows, *checked, f"--target={into}"], check=True)


def _pip(python: str | Path, command: str, *arguments: str) -> None:
    """Runs pip, which takes nothing but what has the hash that was written down."""
    subprocess.run([python, "-m", "pip", command, "--quiet", "--require-hashes", *arguments], check=True)

"""What the installer's script is told of the program and its bundle, in NSIS's own language."""

from __future__ import annotations

from pathlib import Path

from build.bundle.names import INTERNAL, console_twin, executable
from build.bundle.version_resource import four_numbers
from build.identity import COMPACT_TITLE, HOME, ROOT, SUMMARY, TITLE, VERSION
from reputation_desktop.system.app_identity import APP_USER_MODEL_ID
from reputation_desktop.system.folders import APP
from reputation_desktop.system.login_item import APPROVED, MINIMIZED, RUN

WINDOWED = f"{executable('win32')}.exe"
CONSOLE = f"{console_twin()}.exe"
PICTURE = Path(INTERNAL) / "resources" / "icons" / "program.png"
"""What notifications show."""

SIDE_PICTURE_SIZE = (164, 314)
"""Pixels; NSIS' own."""

UNINSTALL_KEY = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{COMPACT_TITLE}"


def facts(bundle: Path, icon: Path, side_picture: Path, out_file: Path, sign: str = "") -> str:
    """The script's definitions, and the macros that write and take away what is in the bundle.

    Args:
        bundle: the folder of the frozen program.
        icon: an .ico file.
        side_picture: a .bmp file of `SIDE_PICTURE_SIZE`, beside the last page's words.
        out_file: the installer to be made.
        sign: a command that signs the file whose name is put behind it; none signs nothing.
    """
    defined = {
        "TITLE": TITLE,
        "COMPACT_TITLE": COMPACT_TITLE,
        "SUMMARY": SUMMARY,
        "VERSION": VERSION,
        "VERSION_OF_FOUR": version_of_four(VERSION),
        "HOME": HOME,
        "PUBLISHER": TITLE,
        "COPYRIGHT": _copyright(),
        "WINDOWED": WINDOWED,
        "CONSOLE": CONSOLE,
        "PICTURE": _windows(PICTURE),
        "MINIMIZED": MINIMIZED,
        "DATA_FOLDER": APP,
        "APP_USER_MODEL_ID": APP_USER_MODEL_ID,
        "RUN_KEY": RUN,
        "APPROVED_KEY": APPROVED,
        "UNINSTALL_KEY": UNINSTALL_KEY,
        "SIZE_KB": str(sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file()) // 1024),
    }
    if sign:
        defined["SIGN"] = sign
    files = {"OUT_FILE": out_file, "ICON": icon, "SIDE_PICTURE": side_picture}
    lines = [f"!define {name} '{_quoted(value)}'" for name, value in defined.items()]
    lines += [f"!define {name} '{_named(path)}'" for name, path in files.items()]
    return "\n".join([*lines, *_each_entry(bundle), *_write_contents(bundle), *_delete_contents(bundle), ""])


def version_of_four(version: str) -> str:
    """The version as Windows writes it: four numbers, whatever else may follow the first ones here."""
    return ".".join(map(str, four_numbers(version)))


def _copyright() -> str:
    lines = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    return next(line for line in lines if line.startswith("Copyright"))


def _each_entry(bundle: Path) -> list[str]:
    entries = sorted(path.name for path in bundle.iterdir())
    lines = [f"  !insertmacro ${{do}} '{_quoted(entry)}'" for entry in entries]
    return ["!macro each_entry do", *lines, "!macroend"]


def _write_contents(bundle: Path) -> list[str]:
    lines = []
    for folder, files in _folders(bundle):
        inside = f"\\{_quoted(_windows(folder))}" if folder.parts else ""
        lines.append(f"  SetOutPath '${{into}}{inside}'")
        lines += [f"  File '{_named(file)}'" for file in files]
    return ["!macro write_contents into", *lines, "!macroend"]


def _delete_contents(bundle: Path) -> list[str]:
    """File by file: what somebody else has put among them stays."""
    lines = []
    for folder, files in reversed(_folders(bundle)):
        inside = "\\".join(("$INSTDIR", *map(_quoted, folder.parts)))
        lines += [f"  Delete '{inside}\\{_quoted(file.name)}'" for file in files]
        lines += [f"  RMDir '{inside}'"] if folder.parts else []
    return ["!macro delete_contents", *lines, "!macroend"]


def _folders(bundle: Path) -> list[tuple[Path, list[Path]]]:
    """Every folder, by its path in the bundle, before those in it; with its files."""
    folders = sorted([bundle, *(path for path in bundle.rglob("*") if path.is_dir())])
    return [
        (folder.relative_to(bundle), sorted(path for path in folder.iterdir() if path.is_file())) for folder in folders
    ]


def _windows(path: Path) -> str:
    return "\\".join(path.parts)


def _named(path: Path) -> str:
    """A file of this machine as it stands between single quotes in the script, where no dollar begins anything."""
    return str(path.resolve()).replace("'", "$\\'")


def _quoted(text: str) -> str:
    """A text for the installer as it stands between single quotes in the script."""
    return text.replace("$", "$$").replace("'", "$\\'")

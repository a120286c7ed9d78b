"""What dpkg reads of a package: its control file, its sums, and what runs before an upgrade or a removal."""

from __future__ import annotations

import hashlib
import textwrap
from pathlib import Path

from build.identity import COMMAND, DESCRIPTION, HOME, MAINTAINER, SUMMARY
from build.linux.depends import depends, recommends, suggests
from build.linux.elf import Wants
from build.linux.script import script
from build.linux.tree import files_below, size_kib, write_file

ARCHITECTURE = "amd64"

_LINE = 78


def write_control(root: Path, wants: Wants, version: str) -> None:
    """Writes DEBIAN/ beside the files that `root` already holds."""
    about = root / "DEBIAN"
    sums = md5sums(root)
    fields = control(version, size_kib(root), wants)
    write_file(about / "control", fields)
    write_file(about / "md5sums", sums)
    # An upgrade runs the old package's prerm and the new one's preinst: whichever of them is wiser ends the program.
    for name in ("preinst", "prerm"):
        write_file(about / name, maintainer_script())


def control(version: str, installed_kib: int, wants: Wants) -> str:
    """The control file."""
    fields = {
        "Package": COMMAND,
        "Version": version,
        "Architecture": ARCHITECTURE,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(installed_kib),
        "Depends": depends(wants),
        "Recommends": recommends(),
        "Suggests": suggests(),
        "Section": "misc",
        "Priority": "optional",
        "Homepage": HOME,
        "Description": _description(),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def md5sums(root: Path) -> str:
    """The sums of a package's files, as debsums compares them."""
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in files_below(root)
    )


def maintainer_script() -> str:
    """The one script that runs before an upgrade and before a removal; it asks nothing."""
    return script("end_running.sh", "maintainer.sh", head="set -e")


def _description() -> str:
    """A line, and below it the paragraphs, indented as the format has it; no article begins the line."""
    paragraphs = ("\n".join(f" {line}" for line in textwrap.wrap(each, _LINE)) for each in DESCRIPTION)
    return SUMMARY[0].lower() + SUMMARY[1:] + "\n" + "\n .\n".join(paragraphs)

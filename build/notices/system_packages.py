"""Where the system's libraries came from, on Debian and what is made of it; elsewhere nothing is told."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_DOCUMENTS = Path("/usr/share/doc")
_FIELDS = "${Package}\t${Version}\t${source:Package}\t${source:Version}\n"


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """A package that a library was copied from."""

    name: str
    version: str
    source: str
    """Where exactly its source is to be had."""

    copyright: str
    """Its copyright file."""


def packages_of_libraries(names: Iterable[str]) -> dict[str, SystemPackage]:
    """The package of each library, by the library's file name; those that no package has are left out."""
    wanted = sorted(set(names))
    folder = f"lib/{sysconfig.get_config_var('MULTIARCH')}"
    if not wanted or shutil.which("dpkg-query") is None:
        return {}
    told = _answer("--search", *[f"{root}/{folder}/{name}" for name in wanted for root in ("/usr", "")])
    owners: dict[str, str] = {}
    for line in told.splitlines():
        package, _, path = line.partition(": ")
        owners.setdefault(path.rpartition("/")[2], package.partition(":")[0])
    packages = {package.name: package for package in _packages(sorted(set(owners.values())))}
    return {name: packages[owner] for name, owner in sorted(owners.items()) if owner in packages}


def _packages(names: list[str]) -> Iterator[SystemPackage]:
    if not names:
        return
    for line in _answer("--show", "--showformat", _FIELDS, *names).splitlines():
        name, version, source, source_version = line.split("\t")
        copyright_file = _DOCUMENTS / name / "copyright"
        if copyright_file.is_file():
            text = copyright_file.read_text(encoding="utf-8", errors="replace")
            yield SystemPackage(name, version, _address(source, source_version), text)


def _address(source: str, version: str) -> str:
    if platform.freedesktop_os_release().get("ID") == "ubuntu":
        return f"https://launchpad.net/ubuntu/+source/{source}/{version}"
    return f"https://tracker.debian.org/pkg/{source}"  # which leads to the source of every version


def _answer(*arguments: str) -> str:
    # What is not found is told by its exit code, and the rest is told all the same.
    return subprocess.run(["dpkg-query", *arguments], capture_output=True, text=True, check=False).stdout

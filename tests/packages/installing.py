"""The package on the system: it comes, everything of it is in its place, and it goes without a trace."""

from __future__ import annotations

import os
from pathlib import Path

from tests.packages.clean_system import CleanSystem
from tests.packages.desktop_session import PACKAGES
from tests.packages.log import Failed
from tests.packages.program import FOLDER, NAME, Program

EXPECTED = (
    f"/usr/bin/{NAME}",
    f"/usr/share/applications/{NAME}.desktop",
    f"/usr/share/doc/{NAME}/copyright",
    f"/usr/share/icons/hicolor/scalable/apps/{NAME}.svg",
    f"/usr/share/man/man1/{NAME}.1.gz",
    *(f"/usr/share/icons/hicolor/{size}x{size}/apps/{NAME}.png" for size in (16, 22, 24, 32, 48, 64, 128, 256, 512)),
)

_MAY_CHANGE = (
    "home",
    "tmp",
    "root",
    "run",
    "proc",
    "dev",
    "sys",
    "var/log",
    "var/cache",
    "var/lib/apt",
    "var/lib/dpkg",
)
"""What other programs write into as they please; the list of installed packages is looked at by itself."""

_MAGIC = b"\x7fELF"


class Installing:
    """The steps of a package's life on one system."""

    def __init__(self, system: CleanSystem, package: Path) -> None:
        self._system, self._package = system, package
        self._program = Program(system)
        self._before: set[str] = set()

    def no_python(self) -> str:
        """There is none, neither as a package nor as a file."""
        found = [each for each in self._system.installed() if "python" in each]
        found += [
            str(each) for folder in ("bin", "local/bin") for each in self._system.path(f"usr/{folder}").glob("*python*")
        ]
        if found:
            raise Failed(f"there is Python: {', '.join(found)}")
        return f"{len(self._system.installed())} packages, none of them Python"

    def install(self) -> str:
        """`apt install ./x.deb` brings what it depends on, and nothing more."""
        self._before, packages = self._files(), self._system.installed()
        self._system.install(self._system.take(self._package))
        came = self._system.installed() - packages - {NAME}
        # What it depends on stays for others, and so does what that made beside its own files as it was installed.
        self._before |= {each for each in self._files() - self._owned() if "reputation" not in each.lower()}
        size_mb = sum(each.lstat().st_size for each in self._system.path(FOLDER).rglob("*")) / 1e6
        self.no_python()
        return (
            f"{self._package.stat().st_size / 1e6:.1f} MB packed, {size_mb:.0f} MB unpacked, {len(came)} more packages"
        )

    def self_check(self) -> str:
        """The program looks at itself without a screen, as an ordinary user."""
        told = self._program.self_check()
        took = sum(each["took_ms"] for each in told["checks"]) / 1000
        return f"version {told['version']}, {len(told['checks'])} checks in {took:.1f} s"

    def documents(self) -> str:
        """What a desktop, `man` and a lawyer look for is in its place."""
        missing = [each for each in EXPECTED if not self._system.path(each).exists()]
        missing += [] if list(self._system.path("usr/share/metainfo").glob("*.xml")) else ["metainfo"]
        if missing:
            raise Failed(f"not there: {', '.join(missing)}")
        return self._program.run("--version").stdout.strip()

    def libraries(self) -> str:
        """Every library that a file of the bundle wants is found."""
        inside = f"{FOLDER}/_internal"
        files = [each for each in sorted(self._system.path(FOLDER).rglob("*")) if _is_elf(each)]
        names = [f"/{each.relative_to(self._system.root)}" for each in files]
        told = self._system.run("ldd", *names, check=False, environment={"LD_LIBRARY_PATH": inside}).stdout
        missing = sorted({line.split()[0] for line in told.splitlines() if "not found" in line})
        if missing:
            raise Failed(f"not found: {', '.join(missing)}")
        return f"{len(files)} files, {sum('=>' in line for line in told.splitlines())} links, none missing"

    def desktop(self) -> str:
        """A desktop comes to the system, for what follows; Python does not."""
        files, packages = self._files(), self._system.installed()
        self._system.install(*PACKAGES)
        self._before |= self._files() - files
        self.no_python()
        return f"{len(self._system.installed() - packages)} packages, none of them Python"

    def purge(self) -> str:
        """Removed and purged, the package leaves nothing, and the owner's data as it was."""
        kept = self._program.kept()
        self._system.run("apt-get", "remove", "-qq", NAME)
        self._system.run("dpkg", "--purge", NAME)  # apt knows no more of a package that left nothing to be configured
        self._system.run("apt-get", "autoremove", "--purge", "-qq")
        left = sorted(self._files() - self._before - self._owned())
        if left:
            raise Failed(f"left behind: {', '.join(left[:20])}")
        if self._program.kept() != kept:
            raise Failed("the owner's data is not what it was")
        return f"no file is left; the owner's {len(kept)} files are as they were"

    def _files(self) -> set[str]:
        found: set[str] = set()
        for folder, folders, files in os.walk(self._system.root):
            inside = os.path.relpath(folder, self._system.root)
            folders[:] = [each for each in folders if os.path.normpath(f"{inside}/{each}") not in _MAY_CHANGE]
            found.update(os.path.normpath(f"{inside}/{each}") for each in (*files, *folders))
        return found

    def _owned(self) -> set[str]:
        """Every file that belongs to an installed package."""
        lists = self._system.path("var/lib/dpkg/info").glob("*.list")
        return {line.lstrip("/") for each in lists for line in each.read_text("utf-8").splitlines()}


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC

"""A clean Debian or Ubuntu of one's own: made by debootstrap, entered by chroot, gone afterwards without a trace.

Needs root. What a program inside starts lives in a process namespace of that system, whose end ends it all, and what
is mounted there is mounted for it alone. Where packages come from, and what is trusted, is this machine's own apt's.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Self

from tests.packages.log import Failed, Log

COMPONENTS = {"bookworm": ("debian", "main"), "trixie": ("debian", "main"), "noble": ("ubuntu", "main,universe")}
"""The archive of each release, as the last part of a mirror's address, and what is taken of it."""

OWNER, OWNER_ID = "owner", 1000
HOME = Path("/home") / OWNER
RUNTIME = Path("/run/user") / str(OWNER_ID)
PATIENCE_S = 180.0

_ENVIRONMENT = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "LANG": "C.UTF-8",
    "TERM": "dumb",
}
_OWNER = {
    "HOME": str(HOME),
    "USER": OWNER,
    "LOGNAME": OWNER,
    "XDG_RUNTIME_DIR": str(RUNTIME),
    "PATH": "/usr/local/bin:/usr/bin:/bin",
}
_HOST_SETTINGS = ("/etc/resolv.conf", "/etc/hosts", "/etc/apt/auth.conf.d", "/etc/ssl/certs/ca-certificates.crt")
"""What lets this machine's apt reach its mirror."""

_PROXIES = re.compile(r"(https?|no)_proxy", re.IGNORECASE)
_INSIDE = """
mount -t proc proc "$1/proc"
mount -t tmpfs -o mode=1777 tmpfs "$1/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$1/dev/pts"
mount --bind "$2" "$1/var/cache/apt/archives"
echo ready
cat > /dev/null
exit
"""
"""The first process of the system: it ends, and everything with it, when we do or close its input."""


class CleanSystem:
    """A system as it comes from the installer, without anything of a desktop, for use in `with`.

    Attributes:
        root: its root folder.
    """

    def __init__(self, name: str, release: str, cache: Path, log: Log) -> None:
        """Describes it.

        Args:
            name: of its folder in the cache.
            release: a key of `COMPONENTS`.
            cache: a folder in which the bare system is kept from one run to the next.
            log: where everything that is run is written down.
        """
        self.root = cache / f"{release}-{name}"
        self._release, self._cache, self._log = release, cache, log
        self._open = ExitStack()
        self._first: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        base = _bare_system(self._release, self._cache, self._log)
        with self._open:
            self._open.enter_context(self._ours_alone())
            self._remove()
            self._open.callback(self._remove)
            subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(self.root)], check=True)
            self._first = self._open.enter_context(self._first_process())
            self._open.callback(self._end)
            self._furnish()
            self._open = self._open.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def run(
        self,
        *command: str,
        as_owner: bool = False,
        offline: bool = False,
        check: bool = True,
        timeout_s: float = PATIENCE_S,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Runs a command inside and returns it with its output.

        Args:
            command: the program and its arguments.
            as_owner: as the ordinary user, else as root.
            offline: without any network, not even that of the machine with itself.
            check: whether another exit code than 0 fails the test.
            timeout_s: so long it may take.
            environment: more variables.

        Raises:
            Failed: it ended with another code than 0, or took too long.
        """
        try:
            done = subprocess.run(
                self.command(*command, as_owner=as_owner, offline=offline),
                env={**_environment(as_owner), **(environment or {})},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=timeout_s,
                check=False,
            )
        except subprocess.TimeoutExpired as late:
            raise Failed(f"{' '.join(command)}: not done after {timeout_s:g} s") from late
        self._log.write(command, done.returncode, done.stdout + done.stderr)
        if check and done.returncode:
            raise Failed(f"{' '.join(command)}: ended with {done.returncode}: {(done.stderr or done.stdout)[-2000:]}")
        return done

    def start(
        self, *command: str, pass_fds: Sequence[int] = (), environment: Mapping[str, str] | None = None
    ) -> subprocess.Popen[str]:
        """Starts a program of the owner's that goes on; its output goes to the log."""
        self._log.write(command, None, "")
        return subprocess.Popen(
            self.command(*command, as_owner=True),
            env={**_environment(True), **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=self._log.file,
            stderr=self._log.file,
            pass_fds=pass_fds,
            text=True,
        )

    def processes(self, program: str) -> list[int]:
        """The numbers, as the system itself counts, of the processes that run this executable."""
        looking = (
            'for each in /proc/[0-9]*; do case "$(readlink "$each/exe")" in */"$1") echo "${each#/proc/}";; esac; done'
        )
        return [int(each) for each in self.run("sh", "-c", looking, "sh", program).stdout.split()]

    def signal(self, program: str, signal: str = "TERM") -> None:
        """Sends a signal to all processes that run this executable."""
        for each in self.processes(program):
            self.run("sh", "-c", 'kill -s "$1" "$2"', "sh", signal, str(each), check=False)

    def command(self, *command: str, as_owner: bool = False, offline: bool = False) -> list[str]:
        """The command line on this machine that runs `command` inside."""
        assert self._first is not None, "a system is there within its with"
        namespaces = f"/proc/{self._first.pid}/ns"
        who = [f"--userspec={OWNER_ID}:{OWNER_ID}"] if as_owner else []
        entering = ["nsenter", f"--mount={namespaces}/mnt", f"--pid={namespaces}/pid_for_children"]
        entering += ["unshare", "--net"] if offline else []
        starting_at = 'cd ~ && exec "$@"'
        return [
            *entering,
            shutil.which("chroot") or "/usr/sbin/chroot",
            *who,
            str(self.root),
            "/bin/sh",
            "-c",
            starting_at,
            "sh",
            *command,
        ]

    def install(self, *packages: str) -> None:
        """Installs packages of the release, and nothing that they only recommend."""
        self.run("apt-get", "install", "-qq", "--no-install-recommends", *packages, timeout_s=900)

    def installed(self) -> set[str]:
        """The names of all installed packages."""
        listed = self.run("dpkg-query", "-W", "-f", "${db:Status-Abbrev} ${Package}\n").stdout.splitlines()
        return {line.split()[-1] for line in listed if line.startswith("ii")}

    def take(self, file: Path) -> str:
        """Copies a file of this machine into the system; returns its path there."""
        shutil.copy(file, self.root / "tmp")
        return f"/tmp/{file.name}"

    def path(self, inside: Path | str) -> Path:
        """Where a path of the system lies on this machine."""
        return self.root / str(inside).lstrip("/")

    def _furnish(self) -> None:
        self.run("apt-get", "update", "-qq")
        self.run("useradd", "--create-home", "--uid", str(OWNER_ID), "--shell", "/bin/sh", OWNER)
        self.run("install", "-d", "-m", "700", "-o", OWNER, "-g", OWNER, str(RUNTIME))
        self.run("install", "-d", "-m", "1777", "/tmp/.X11-unix")

    def _first_process(self) -> subprocess.Popen[str]:
        archives = self._cache / f"{self._release}-archives"
        (archives / "partial").mkdir(parents=True, exist_ok=True)
        first = subprocess.Popen(
            ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-ec", _INSIDE, "sh", str(self.root),
             str(archives)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert first.stdout is not None
        if first.stdout.readline() != "ready\n":
            first.kill()
            first.wait()
            raise Failed("this machine does not let root mount what a system of its own needs")
        return first

    def _end(self) -> None:
        """Ends all processes of the system; what was mounted goes with the last of them."""
        assert self._first is not None
        assert self._first.stdin is not None
        self._first.stdin.close()
        self._first.wait()

    @contextmanager
    def _ours_alone(self) -> Iterator[None]:
        with self.root.with_suffix(".lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise Failed(f"another run is at work in {self.root}; give this one a cache of its own") from error
            yield

    def _remove(self) -> None:
        if self.root.exists():
            subprocess.run(["rm", "-rf", "--one-file-system", str(self.root)], check=True)


def cache_folder() -> Path:
    """Where bare systems are kept unless told otherwise."""
    return Path(os.environ.get("PACKAGES_CACHE") or Path(tempfile.gettempdir()) / "reputation-desktop-packages")


def _environment(as_owner: bool) -> dict[str, str]:
    proxies = {name: value for name, value in os.environ.items() if _PROXIES.fullmatch(name)}
    own = _OWNER if as_owner else {"HOME": "/root", "DEBIAN_FRONTEND": "noninteractive"}
    return _ENVIRONMENT | proxies | own


def _bare_system(release: str, cache: Path, log: Log) -> Path:
    """The folder of the bare system, which is made where it is not there yet."""
    base, ready = cache / f"{release}-base", cache / f"{release}-base.ready"
    if ready.exists():
        return base
    cache.mkdir(parents=True, exist_ok=True)
    subprocess.run(["rm", "-rf", "--one-file-system", str(base)], check=True)
    archive, components = COMPONENTS[release]
    making = ["debootstrap", "--variant=minbase", f"--components={components}", release, str(base)]
    made = subprocess.run([*making, *_mirror(archive)], capture_output=True, text=True, errors="replace", check=False)
    log.write(making, made.returncode, made.stdout + made.stderr)
    if made.returncode:
        raise Failed(f"debootstrap ended with {made.returncode}: {made.stdout[-1000:]}{made.stderr[-1000:]}")
    _give_settings(base)
    ready.touch()
    return base


def _mirror(archive: str) -> list[str]:
    """The address of the first mirror of this archive among apt's sources, or nothing: debootstrap knows one."""
    sources = [Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*.*"))]
    text = "\n".join(
        each.read_text("utf-8") for each in sources if each.suffix in {".list", ".sources"} and each.is_file()
    )
    said = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    return re.findall(rf"https?://\S+/{archive}/?(?=\s|$)", said)[:1]


def _give_settings(base: Path) -> None:
    """Copies what lets apt reach the mirror: names, keys, certificates, and this machine's own settings of apt."""
    for place in (*map(Path, _HOST_SETTINGS), *Path("/etc/apt/apt.conf.d").glob("99*")):
        target = base / place.relative_to("/")
        if place.is_dir():
            shutil.copytree(place, target, dirs_exist_ok=True)
        elif place.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(place, target)

"""What goes into an installer is named by version and hash, and is what the checks ran with."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)


def plain(name: str) -> str:
    """A distribution's name, however it is written."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(path: str) -> dict[str, tuple[str, str]]:
    """The version and the rest of each entry by its name."""
    text = (ROOT / path).read_text(encoding="utf-8")
    return {plain(name): (version, rest) for name, version, rest in _PIN.findall(text)}


def test_every_input_has_hashes() -> None:
    assert [name for name, (_, rest) in pins("build/locked.txt").items() if "--hash=sha256:" not in rest] == []


def test_the_versions_are_those_that_every_check_ran_with() -> None:
    tested = {name: version for name, (version, _) in pins("constraints.txt").items()}
    locked = {name: version for name, (version, _) in pins("build/locked.txt").items()}
    assert locked.items() <= tested.items()


def test_all_that_the_program_and_its_making_need_is_there() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["build"]]
    names = {plain(re.split(r"[^A-Za-z0-9._-]", each)[0]) for each in wanted}
    assert names <= pins("build/locked.txt").keys()


def test_no_address_is_named() -> None:
    for path in ("build/locked.txt", "constraints.txt"):
        assert "://" not in (ROOT / path).read_text(encoding="utf-8")

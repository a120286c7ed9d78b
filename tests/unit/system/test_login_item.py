"""Starting with the computer: what counts is what stands there, whoever put it there."""

from __future__ import annotations

import errno
import plistlib
import sys
from pathlib import Path

import pytest

from reputation_desktop.domain.errors import LoginItemNotSet
from reputation_desktop.system import login_item as module
from reputation_desktop.system.desktop_entry import fields_of
from reputation_desktop.system.login_item import (
    APPROVED,
    RUN,
    AutostartFile,
    LaunchAgent,
    LoginItem,
    RunValue,
    login_item,
)
from reputation_desktop.system.registry import user_registry

PROGRAM = ["/opt/Our Shop/reputation-desktop", "--minimized"]
ELSEWHERE = ["/home/jo/old/reputation-desktop", "--minimized"]


class RegistryInMemory:
    """The registry of Windows, in memory."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}
        self.is_locked = False

    def value(self, key: str, name: str) -> object:
        return self.values.get((key, name))

    def put(self, key: str, name: str, text: str) -> None:
        self._ask()
        self.values[key, name] = text

    def remove(self, key: str, name: str) -> None:
        self._ask()
        self.values.pop((key, name), None)

    def _ask(self) -> None:
        if self.is_locked:
            raise PermissionError(errno.EACCES, "Access is denied")


@pytest.fixture
def registry() -> RegistryInMemory:
    return RegistryInMemory()


@pytest.fixture(params=["Linux", "macOS", "Windows"])
def items(request: pytest.FixtureRequest, tmp_path: Path, registry: RegistryInMemory) -> tuple[LoginItem, LoginItem]:
    """The item of this program, and of the one that lay elsewhere."""
    if request.param == "Windows":
        return RunValue("Shop", PROGRAM, registry), RunValue("Shop", ELSEWHERE, registry)
    kind = AutostartFile if request.param == "Linux" else LaunchAgent
    path = tmp_path / "not" / "there yet" / "shop.x"
    return kind(path, PROGRAM), kind(path, ELSEWHERE)


def test_it_is_off_until_the_owner_wants_it_and_after_she_does_not(items: tuple[LoginItem, LoginItem]) -> None:
    item, _ = items
    assert not item.is_on()
    item.turn(False)
    item.heal()
    assert not item.is_on()
    for _ in range(2):
        item.turn(True)
        assert item.is_on()
    item.turn(False)
    assert not item.is_on()


def _all(tmp_path: Path, registry: RegistryInMemory) -> object:
    return dict(registry.values), {file: file.read_bytes() for file in tmp_path.rglob("*.x")}


def test_a_program_that_was_moved_is_named_anew(
    items: tuple[LoginItem, LoginItem], tmp_path: Path, registry: RegistryInMemory
) -> None:
    item, elsewhere = items
    item.turn(True)
    wanted = _all(tmp_path, registry)
    elsewhere.turn(True)
    assert _all(tmp_path, registry) != wanted
    item.heal()
    assert _all(tmp_path, registry) == wanted


@pytest.fixture
def autostart(tmp_path: Path) -> tuple[AutostartFile, Path]:
    path = tmp_path / "shop.desktop"
    return AutostartFile(path, PROGRAM), path


def test_linux_starts_the_program_without_a_window(autostart: tuple[AutostartFile, Path]) -> None:
    item, path = autostart
    item.turn(True)
    fields = fields_of(path.read_bytes())
    assert fields["Exec"] == '"/opt/Our Shop/reputation-desktop" --minimized'
    assert fields["TryExec"] == PROGRAM[0]
    assert (fields["Type"], fields["Terminal"]) == ("Application", "false")


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_switched_off_in_the_desktops_own_settings_it_is_off_and_stays_so(
    autostart: tuple[AutostartFile, Path], line: str
) -> None:
    item, path = autostart
    path.write_text(f"[Desktop Entry]\nType=Application\nExec=/elsewhere/run\n{line}\n", encoding="utf-8")
    assert not item.is_on()
    item.heal()
    assert "/elsewhere/run" in path.read_text(encoding="utf-8")
    item.turn(True)
    assert item.is_on()


def test_what_the_owner_added_to_it_stays_while_it_is_right(autostart: tuple[AutostartFile, Path]) -> None:
    item, path = autostart
    item.turn(True)
    path.write_bytes(path.read_bytes() + b"X-GNOME-Autostart-Delay=30\n")
    item.heal()
    assert b"Delay=30" in path.read_bytes()


def test_switched_off_in_the_task_manager_it_is_off_until_it_is_wanted_here(registry: RegistryInMemory) -> None:
    item = RunValue("Shop", PROGRAM, registry)
    item.turn(True)
    assert registry.values == {(RUN, "Shop"): '"/opt/Our Shop/reputation-desktop" --minimized'}
    registry.values[APPROVED, "Shop"] = b"\x02" + bytes(11)
    assert item.is_on()
    registry.values[APPROVED, "Shop"] = b"\x03" + bytes(11)
    assert not item.is_on()
    item.turn(True)
    assert item.is_on()


def test_an_agent_of_macos_says_whom_to_start(tmp_path: Path) -> None:
    path = tmp_path / "shop.plist"
    item = LaunchAgent(path, PROGRAM)
    item.turn(True)
    agent = plistlib.loads(path.read_bytes())
    assert (agent["Label"], agent["ProgramArguments"], agent["RunAtLoad"]) == ("shop", PROGRAM, True)
    path.write_bytes(plistlib.dumps(agent | {"Disabled": True}))
    assert not item.is_on()


@pytest.mark.parametrize("body", [b"", b"nonsense", b"bplist00nonsense", plistlib.dumps(["a", "list"])])
def test_a_file_that_makes_no_sense_starts_nothing(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "shop.x"
    path.write_bytes(body)
    for item in (AutostartFile(path, PROGRAM), LaunchAgent(path, PROGRAM)):
        assert not item.is_on()
        item.heal()
    assert path.read_bytes() == body


def test_where_it_cannot_be_written_it_stays_as_it_was(tmp_path: Path, registry: RegistryInMemory) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder.desktop").mkdir()
    registry.is_locked = True
    for item, on in (
        (AutostartFile(tmp_path / "file" / "shop.desktop", PROGRAM), True),
        (AutostartFile(tmp_path / "folder.desktop", PROGRAM), True),
        (AutostartFile(tmp_path / "folder.desktop", PROGRAM), False),
        (RunValue("Shop", PROGRAM, registry), True),
        (RunValue("Shop", PROGRAM, registry), False),
    ):
        with pytest.raises(LoginItemNotSet):
            item.turn(on)
        assert not item.is_on()


# --- which one ----------------------------------------------------------------------------------


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", "")
    monkeypatch.setattr(module, "default_data_folder", lambda: tmp_path / "data")
    return tmp_path


def _put(home: Path) -> dict[str, str]:
    return {str(file.relative_to(home)): file.read_text("utf-8") for file in home.rglob("*") if file.is_file()}


@pytest.mark.skipif(sys.platform != "linux", reason="the places are those of Linux")
def test_the_usual_shop_needs_no_folder_and_another_shop_has_an_item_of_its_own(home: Path) -> None:
    login_item(home / "data").turn(True)
    (first,) = _put(home)
    assert first == ".config/autostart/reputation-desktop.desktop"
    assert fields_of(_put(home)[first].encode())["Exec"].endswith(" --minimized")
    login_item(home / "other shop").turn(True)
    (second,) = _put(home).keys() - {first}
    assert second.startswith(".config/autostart/reputation-desktop-")
    assert fields_of(_put(home)[second].encode())["Exec"].endswith(f' --minimized --data "{home}/other shop"')
    login_item(home / "data").turn(False)
    assert login_item(home / "other shop").is_on()


@pytest.mark.skipif(sys.platform != "linux", reason="the places are those of Linux")
@pytest.mark.parametrize(("named", "place"), [("{home}/own", "own/autostart"), ("own", ".config/autostart")])
def test_the_desktop_may_say_where_settings_lie(
    home: Path, monkeypatch: pytest.MonkeyPatch, named: str, place: str
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", named.format(home=home))
    login_item(home / "data").turn(True)
    assert [Path(file).parent.as_posix() for file in _put(home)] == [place]


@pytest.mark.skipif(sys.platform == "win32", reason="the real registry is the owner's")
def test_each_system_has_its_own(home: Path, monkeypatch: pytest.MonkeyPatch, registry: RegistryInMemory) -> None:
    monkeypatch.setattr(module, "user_registry", lambda: registry)
    monkeypatch.setattr(sys, "platform", "win32")
    login_item(home / "data").turn(True)
    assert list(registry.values) == [(RUN, "Reputation Desktop")]
    monkeypatch.setattr(sys, "platform", "darwin")
    login_item(home / "data").turn(True)
    assert list(_put(home)) == ["Library/LaunchAgents/reputation-desktop.plist"]


@pytest.mark.skipif(sys.platform == "win32", reason="there it has one")
def test_only_windows_has_a_registry() -> None:
    with pytest.raises(NotImplementedError):
        user_registry()

"""Secrets in a private file, and in a keychain that may be absent, locked or switched off."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import keyring
import keyring.errors
import pytest

from reputation_desktop.domain.errors import FolderNotWritable, NoKeychain
from reputation_desktop.system.secrets import FILE_NAME, Keychain, PrivateFile, move_secrets, secret_keeper

Kept = dict[tuple[str, str], str]


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> Kept:
    """What a computer's keychain holds, of which this one has none."""
    kept: Kept = {}

    def delete(service: str, name: str) -> None:
        if (service, name) not in kept:
            raise keyring.errors.PasswordDeleteError(name)
        del kept[service, name]

    monkeypatch.setattr(keyring, "set_password", lambda service, name, word: kept.__setitem__((service, name), word))
    monkeypatch.setattr(keyring, "get_password", lambda service, name: kept.get((service, name)))
    monkeypatch.setattr(keyring, "delete_password", delete)
    return kept


def test_a_private_file(tmp_path: Path) -> None:
    """Kept, told, forgotten; nobody else may read it; nothing lies beside it."""
    keeper = PrivateFile(tmp_path)
    assert keeper.tell("a") is None
    keeper.keep("a", "one")
    keeper.keep("b", "two")
    assert (keeper.tell("a"), keeper.tell("b")) == ("one", "two")
    keeper.forget("a")
    keeper.forget("never kept")
    assert (keeper.tell("a"), keeper.tell("b")) == (None, "two")
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
    if sys.platform != "win32":
        assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600


def test_what_an_interrupted_writing_left(tmp_path: Path) -> None:
    """A half-written file, readable by all, is not written on."""
    (tmp_path / "secrets.new").write_text("half")
    (tmp_path / "secrets.new").chmod(0o644)
    PrivateFile(tmp_path).keep("a", "one")
    if sys.platform != "win32":
        assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("body", ["", "not JSON", "[1, 2]", '"a"'])
def test_a_file_that_is_none(tmp_path: Path, body: str) -> None:
    """It knows nothing, and can be begun anew."""
    (tmp_path / FILE_NAME).write_text(body)
    keeper = PrivateFile(tmp_path)
    assert keeper.tell("a") is None
    keeper.keep("a", "one")
    assert json.loads((tmp_path / FILE_NAME).read_text()) == {"a": "one"}


def test_a_folder_that_fails(tmp_path: Path) -> None:
    """What cannot be read or written is told, and never taken for empty."""
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(FolderNotWritable):
        PrivateFile(tmp_path).tell("a")
    with pytest.raises(FolderNotWritable):
        PrivateFile(tmp_path / "nowhere").keep("a", "one")


def test_a_keychain(keychain: Kept) -> None:
    """Two stores of one user do not know each other's secrets."""
    one, other = Keychain("one"), Keychain("other")
    one.keep("a", "word")
    assert (one.tell("a"), other.tell("a")) == ("word", None)
    assert list(keychain) == [("Reputation Desktop", "one/a")]
    one.forget("a")
    one.forget("a")
    assert one.tell("a") is None


def failing(*_: str) -> str:
    raise keyring.errors.KeyringLocked


@pytest.mark.parametrize("keeping", [failing, lambda *_: None], ids=["locked", "switched off"])
def test_a_keychain_that_keeps_nothing(
    keychain: Kept, monkeypatch: pytest.MonkeyPatch, keeping: Callable[..., str | None]
) -> None:
    """It refuses, or takes everything and forgets it: either way the owner hears of it at once."""
    monkeypatch.setattr(keyring, "set_password", keeping)
    with pytest.raises(NoKeychain):
        Keychain("one").keep("a", "word")


def test_a_locked_keychain_has_no_answer(keychain: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked, it knows nothing; nothing breaks."""
    monkeypatch.setattr(keyring, "get_password", failing)
    monkeypatch.setattr(keyring, "delete_password", failing)
    assert Keychain("one").tell("a") is None
    Keychain("one").forget("a")


def test_moving(keychain: Kept, tmp_path: Path) -> None:
    """What is there moves, what is not does not."""
    old, new = PrivateFile(tmp_path), Keychain("one")
    old.keep("a", "word")
    move_secrets(["a", "b"], old, new)
    assert (old.tell("a"), new.tell("a"), new.tell("b")) == (None, "word", None)


def test_moving_to_where_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Then everything stays where it was."""
    monkeypatch.setattr(keyring, "set_password", failing)
    old = PrivateFile(tmp_path)
    old.keep("a", "word")
    with pytest.raises(NoKeychain):
        move_secrets(["a"], old, Keychain("one"))
    assert old.tell("a") == "word"


def test_the_keeper_that_the_setting_names(tmp_path: Path) -> None:
    """A file or the keychain."""
    assert isinstance(secret_keeper(tmp_path, "file"), PrivateFile)
    assert isinstance(secret_keeper(tmp_path, "keychain"), Keychain)

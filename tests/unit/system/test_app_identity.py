"""Windows, links and notifications are one program's to Windows; other systems are told nothing."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from reputation_desktop.system import app_identity as module
from reputation_desktop.system.app_identity import (
    APP_USER_MODEL_ID,
    claim_identity,
    describe_sender,
    notification_sender,
)

KEY = rf"Software\Classes\AppUserModelId\{APP_USER_MODEL_ID}"
ICON = Path("icons/program.png")


class RegistryInMemory:
    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}
        self.writes = 0
        self.is_locked = False

    def value(self, key: str, name: str) -> object:
        return self.values.get((key, name))

    def put(self, key: str, name: str, text: str) -> None:
        if self.is_locked:
            raise PermissionError("Access is denied")
        self.values[key, name] = text
        self.writes += 1

    def remove(self, key: str, name: str) -> None:
        raise NotImplementedError


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> RegistryInMemory:
    """That of a Windows."""
    registry = RegistryInMemory()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(module, "user_registry", lambda: registry)
    return registry


def test_the_identity_is_one_that_windows_takes() -> None:
    assert len(APP_USER_MODEL_ID) <= 128
    assert not any(character.isspace() for character in APP_USER_MODEL_ID)


@pytest.mark.usefixtures("registry")
def test_a_process_says_whose_windows_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    shell = SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=lambda text: said.append(text.value))
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(shell32=shell), raising=False)

    claim_identity()

    assert said == [APP_USER_MODEL_ID]
    assert notification_sender() == APP_USER_MODEL_ID


def test_notifications_have_the_programs_name_and_icon(registry: RegistryInMemory) -> None:
    registry.values[KEY, "DisplayName"] = APP_USER_MODEL_ID  # as desktop-notifier puts it there

    describe_sender(ICON)

    assert registry.values == {(KEY, "DisplayName"): "Reputation Desktop", (KEY, "IconUri"): str(ICON)}


def test_what_stands_there_is_not_written_again(registry: RegistryInMemory) -> None:
    describe_sender(ICON)
    describe_sender(ICON)

    assert registry.writes == 2


def test_notifications_come_even_where_nothing_can_be_noted(
    registry: RegistryInMemory, caplog: pytest.LogCaptureFixture
) -> None:
    registry.is_locked = True

    describe_sender(ICON)

    assert "PermissionError" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="there it has one")
def test_other_systems_are_told_nothing() -> None:
    claim_identity()
    describe_sender(ICON)

    assert notification_sender() == "Reputation Desktop"

"""Keeping secret links: in the keychain, or where the owner accepted it, in a file that only she can read."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from reputation_desktop.domain.errors import FolderNotWritable, NoKeychain
from reputation_desktop.domain.system_reasons import reason_of

SERVICE = "Reputation Desktop"
FILE_NAME = "secrets.json"


class SecretKeeper(Protocol):
    """Keeps one secret for each name."""

    def keep(self, name: str, secret: str) -> None:
        """Keeps `secret` under `name`.

        Raises:
            NoKeychain: there is nowhere to keep it.
        """
        ...

    def tell(self, name: str) -> str | None:
        """The secret of `name`, or None where there is none (any more)."""
        ...

    def forget(self, name: str) -> None:
        """Forgets it, if it was kept."""
        ...


class Keychain:
    """The operating system's keychain. `store_name` tells apart the stores of one user."""

    def __init__(self, store_name: str) -> None:
        self._prefix = store_name

    def keep(self, name: str, secret: str) -> None:
        """Keeps it in the keychain."""
        import keyring
        import keyring.errors

        try:
            keyring.set_password(SERVICE, self._called(name), secret)
        except keyring.errors.KeyringError as error:
            raise NoKeychain from error
        if self.tell(name) != secret:  # a keychain that is switched off takes everything and keeps nothing
            raise NoKeychain

    def tell(self, name: str) -> str | None:
        """Asks the keychain; one that is absent or locked has no answer."""
        import keyring
        import keyring.errors

        try:
            return keyring.get_password(SERVICE, self._called(name))
        except keyring.errors.KeyringError:
            return None

    def forget(self, name: str) -> None:
        """Takes it out of the keychain."""
        import keyring
        import keyring.errors

        try:
            keyring.delete_password(SERVICE, self._called(name))
        except keyring.errors.KeyringError:
            return

    def _called(self, name: str) -> str:
        return f"{self._prefix}/{name}"


class PrivateFile:
    """A file in the data folder that only its owner can read."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def keep(self, name: str, secret: str) -> None:
        """Writes it to the file."""
        self._write({**self._all(), name: secret})

    def tell(self, name: str) -> str | None:
        """Reads it from the file."""
        return self._all().get(name)

    def forget(self, name: str) -> None:
        """Takes it out of the file."""
        self._write({each: secret for each, secret in self._all().items() if each != name})

    def _all(self) -> dict[str, str]:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return {}
        except OSError as error:
            raise FolderNotWritable(path=self._path.parent, why=reason_of(error)) from error
        return {str(name): str(secret) for name, secret in kept.items()} if isinstance(kept, dict) else {}

    def _write(self, secrets: dict[str, str]) -> None:
        """Whole or not at all: written beside, then put in place."""
        beside = self._path.with_suffix(".new")
        try:
            beside.unlink(missing_ok=True)
            with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                json.dump(secrets, file)
            beside.replace(self._path)
        except OSError as error:
            raise FolderNotWritable(path=self._path.parent, why=reason_of(error)) from error


def move_secrets(names: Iterable[str], old: SecretKeeper, new: SecretKeeper) -> None:
    """Hands secrets over; none is forgotten before all are kept.

    Raises:
        NoKeychain: the new keeper cannot keep them; the old one still does.
    """
    kept = {name: secret for name in names if (secret := old.tell(name)) is not None}
    for name, secret in kept.items():
        new.keep(name, secret)
    for name in kept:
        old.forget(name)


def secret_name(channel_id: int) -> str:
    """Under which name a keeper has a channel's address."""
    return f"channel-{channel_id}"


def secret_keeper(folder: Path, where: str) -> SecretKeeper:
    """The keeper that the setting `secrets` names: "keychain" or "file"."""
    return PrivateFile(folder) if where == "file" else Keychain(str(folder.resolve()))

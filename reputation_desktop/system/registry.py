"""The present user's part of the Windows registry."""

from __future__ import annotations

import contextlib
import sys
from typing import Protocol


class Registry(Protocol):
    """Values by the path of their key and their name."""

    def value(self, key: str, name: str) -> object:
        """A value; None where there is none."""

    def put(self, key: str, name: str, text: str) -> None:
        """Writes a text; OSError where that is forbidden."""

    def remove(self, key: str, name: str) -> None:
        """Takes a value away, if there is one; OSError where that is forbidden."""


if sys.platform == "win32":
    import winreg

    class _UserRegistry:
        def value(self, key: str, name: str) -> object:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    return winreg.QueryValueEx(opened, name)[0]
            except OSError:
                return None

        def put(self, key: str, name: str, text: str) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

        def remove(self, key: str, name: str) -> None:
            with (
                contextlib.suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, access=winreg.KEY_SET_VALUE) as opened,
            ):
                winreg.DeleteValue(opened, name)


def user_registry() -> Registry:
    """The registry of who runs this program; there is one on Windows only."""
    if sys.platform == "win32":
        return _UserRegistry()
    raise NotImplementedError("this system has no registry")

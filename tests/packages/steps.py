"""What the steps of an owner on one clean system have in common."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Self

from tests.packages.clean_system import CleanSystem
from tests.packages.desktop_session import DesktopSession
from tests.packages.guest_book import GuestBook
from tests.packages.program import Line, Program


class Steps:
    """For use in `with`, at whose end the program is ended if it runs."""

    def __init__(
        self, system: CleanSystem, session: DesktopSession, book: GuestBook, package: Path, pictures: Path
    ) -> None:
        self._system, self._session, self._book = system, session, book
        self._package, self._pictures = package, pictures
        self._program = Program(system)
        self._open = ExitStack()
        self._kept: dict[str, Line] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

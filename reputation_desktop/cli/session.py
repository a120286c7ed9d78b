"""What every command has at hand: where the store is, the time, and how to speak."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from reputation_desktop.domain.errors import WorldFailed, WrongWords, marked
from reputation_desktop.domain.sentence import as_json
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.store import Store, explained
from reputation_desktop.system import clock
from reputation_desktop.system.round_lock import round_lock
from reputation_desktop.system.secrets import SecretKeeper, secret_keeper

SHOWN_AT_MOST = 200
"""Of a long list of sentences, so many say what they were made of."""

_ESCAPED = {sign: f"\\u{sign:04x}" for sign in (*range(0x7F, 0xA0), 0x2028, 0x2029)}
"""What some readers take for the end of a line, or a terminal for a command; JSON may write them as escapes."""

_COMMANDS = dict.fromkeys({*range(0x20), *range(0x7F, 0xA0)} - {ord("\t"), ord("\n")}, "\ufffd")
"""Signs that a terminal obeys instead of showing them."""


@dataclass
class Session:
    """One call of the program.

    Attributes:
        folder: the data folder.
        as_json: one JSON object a line instead of text for people.
        for_window: JSON also says what sentences were made of, for a window that translates them.
    """

    folder: Path
    as_json: bool = False
    for_window: bool = False
    now: datetime = field(default_factory=clock.now)

    def say(self, text: str = "") -> None:
        """Prints a line for people; says nothing to programs."""
        if not self.as_json:
            print(shown(text))

    def tell(self, **fields: Any) -> None:
        """Prints a JSON object on one line for programs; says nothing to people."""
        if self.as_json:
            print(json_line(fields))

    def report(self, **fields: Any) -> None:
        """Tells programs how far a command has come, at once; goes on where nobody listens any more."""
        if self.as_json:
            with contextlib.suppress(OSError):
                print(json_line(fields), flush=True)

    def made_of(self, **texts: str | Sequence[str]) -> dict[str, Any]:
        """The JSON field “sentences” for a window: what the texts of other fields were made of; none for others."""
        if not self.for_window:
            return {}
        return {
            "sentences": {
                name: as_json(text) if isinstance(text, str) else [as_json(each) for each in text[:SHOWN_AT_MOST]]
                for name, text in texts.items()
            }
        }

    def warn(self, text: str) -> None:
        """Prints a line beside the output proper."""
        print(shown(text), file=sys.stderr)

    def fail(self, failure: WorldFailed, so: str = "") -> int:
        """Ends a command with a failure: the sentence for people, code and fields for programs.

        Args:
            failure: what the world did.
            so: one more sentence for people: what this means for the command.

        Returns:
            The exit code.
        """
        self.tell(**failure_line(failure))
        self.warn(f"{failure} {so}".rstrip())
        return failure.exit_code

    @contextlib.contextmanager
    def store(self) -> Iterator[Store]:
        """The store, for what the owner does."""
        with open_store(self.folder) as store, explained(store.path):
            yield store

    @contextlib.contextmanager
    def store_for_round(self) -> Iterator[Store]:
        """The store, held alone for a round or an import; these can be repeated and so may be quicker."""
        with open_store(self.folder, durable=False) as store, round_lock(self.folder), explained(store.path):
            yield store

    def secrets(self, store: Store) -> SecretKeeper:
        """Where the owner keeps secret links."""
        return secret_keeper(self.folder, read_settings(store).secrets)

    def leave_store_alone(self, path: Path) -> None:
        """Makes sure that a file which is about to be written, or put in place of the store, is not the store.

        Raises:
            WrongWords: it is.
        """
        if path.resolve() == (self.folder / FILE_NAME).resolve():
            raise WrongWords(what=marked("{path} is the store itself. Choose another name.").format(path=path))


def failure_line(failure: WorldFailed | None) -> dict[str, Any]:
    """The JSON field of a failure: its stable code and its sentence's fields, so that a window can translate it."""
    if failure is None:
        return {"failure": None}
    return {"failure": {"code": failure.code, "fields": failure.kept_fields, "sentence": str(failure)}}


def words_or_input(words: str) -> str:
    """`words`, or the whole standard input for “-”: what is typed there stands in no list of processes."""
    return sys.stdin.read() if words == "-" else words


def json_line(fields: Mapping[str, object]) -> str:
    """A JSON object on what everybody takes for one line."""
    return json.dumps(fields, ensure_ascii=False, default=_plain).translate(_ESCAPED)


def shown(text: str) -> str:
    """`text` without the signs that command a terminal; what customers write is anybody's words."""
    return text.translate(_COMMANDS)


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")

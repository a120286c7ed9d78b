"""What every command has at hand: where the store is, the time, and how to speak."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from reputation_desktop.domain.dating import end_of_day
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.store import Store, open_store
from reputation_desktop.system import clock
from reputation_desktop.system.round_lock import round_lock
from reputation_desktop.system.secrets import SecretKeeper, secret_keeper


@dataclass
class Session:
    """One call of the program.

    Attributes:
        folder: the data folder.
        as_json: one JSON object a line instead of text for people.
    """

    folder: Path
    as_json: bool = False
    now: datetime = field(default_factory=clock.now)

    def say(self, text: str = "") -> None:
        """Prints a line for people; says nothing to programs."""
        if not self.as_json:
            print(text)

    def tell(self, **fields: Any) -> None:
        """Prints a JSON object on one line for programs; says nothing to people."""
        if self.as_json:
            print(json.dumps(fields, ensure_ascii=False, default=_plain))

    def warn(self, text: str) -> None:
        """Prints a line beside the output proper."""
        print(text, file=sys.stderr)

    @contextlib.contextmanager
    def store(self) -> Iterator[Store]:
        """The store, for what the owner does."""
        with open_store(self.folder) as store:
            yield store

    @contextlib.contextmanager
    def store_for_round(self) -> Iterator[Store]:
        """The store, held alone for a round or an import; these can be repeated and so may be quicker."""
        with open_store(self.folder, durable=False) as store, round_lock(self.folder):
            yield store

    def secrets(self, store: Store) -> SecretKeeper:
        """Where the owner keeps secret links."""
        return secret_keeper(self.folder, read_settings(store).secrets)


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def moment_of(text: str, zone: tzinfo, now: datetime, *, end: bool = False) -> datetime:
    """A moment as people type it: a date, a date with time, or a span from now like 3d or 12h.

    Args:
        text: what was typed.
        zone: the shop's, in which a bare date or time is meant.
        now: what spans count from.
        end: a bare date means its last moment (but never later than now, today) rather than its first.

    Raises:
        WrongWords: it is none of these.
    """
    with contextlib.suppress(ValueError):
        if text[-1:] in ("d", "h") and text[:-1].isdecimal():
            return now + timedelta(days=int(text[:-1])) if text.endswith("d") else now + timedelta(hours=int(text[:-1]))
        if len(text) == len("2026-05-03"):
            day = date.fromisoformat(text)
            if end:
                last = end_of_day(day.toordinal(), zone)
                return now if day == now.astimezone(zone).date() else last
            return datetime.combine(day, datetime.min.time(), zone).astimezone(UTC)
        moment = datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    raise WrongWords(what=f"“{text}” is not a time. Write 2026-05-03, 2026-05-03T14:00, 3d or 12h.")


def zone_in(store: Store) -> tzinfo:
    """The shop's zone."""
    return zone_of(read_settings(store))

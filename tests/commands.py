"""The owner at the keyboard: commands typed into this very process, and what they answer."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from reputation_desktop.app import main
from reputation_desktop.store.channels import add_channel, name_shop
from reputation_desktop.store.opening import open_store
from reputation_desktop.system.clock import now

REVIEW_FIELDS = {
    "id", "shop", "channel", "kind", "complaint", "mention", "stars", "scale", "satisfaction", "title", "text",
    "author", "language", "published_at", "state", "due_at", "stage", "reply", "url",
}  # fmt: skip
"""What `inbox --json` promises of a review."""

SCORE_FIELDS = {"at", "score", "low", "high", "rating", "cost", "reviews_12m", "enough"}
"""What `score --json` promises."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The output of a command with --json: one object a line, whatever one takes for the end of a line."""
        lines = self.out.splitlines()
        assert len(lines) == self.out.count("\n")
        return [json.loads(line) for line in lines]

    @property
    def one(self) -> dict[str, Any]:
        """The only object of the output."""
        (only,) = self.objects
        return only

    @property
    def sentence(self) -> str:
        """The sentences of a failure: one line on the error output, nothing on the other, no traceback."""
        assert self.code != 0
        assert self.out == ""
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        return self.err.strip()


class _Terminal(io.TextIOWrapper):
    """Standard input at which somebody sits."""

    def isatty(self) -> bool:
        return True


class Owner:
    """Types commands about the store in `folder`."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    def __call__(self, *words: str | Path, typed: bytes = b"", at_terminal: bool = False) -> Said:
        """Runs a command; `typed` is its standard input."""
        stdin = (_Terminal if at_terminal else io.TextIOWrapper)(io.BytesIO(typed), encoding="utf-8")
        self._monkeypatch.setattr(sys, "stdin", stdin)
        self._capsys.readouterr()
        code = main([*map(str, words), "--data", str(self.folder)])
        return Said(code, *self._capsys.readouterr())

    def does(self, *words: str | Path, typed: bytes = b"") -> str:
        """Runs a command that must go well; returns what it said to people."""
        said = self(*words, typed=typed)
        assert (said.code, said.err) == (0, ""), said
        return said.out

    def asks(self, *words: str | Path, typed: bytes = b"") -> list[dict[str, Any]]:
        """Runs a command that must go well, as a program would; returns its objects."""
        said = self(*words, "--json", typed=typed)
        assert said.code == 0, said
        return said.objects

    def inbox(self, *words: str) -> list[dict[str, Any]]:
        """The reviews, as a program gets them."""
        return self.asks("inbox", *words)

    def texts(self, *words: str) -> list[str]:
        """The texts of the reviews."""
        return [review["text"] for review in self.inbox(*words)]

    def keeps(self, name: str, address: str, *, platform: str = "feed", shop: str = "") -> int:
        """Has a channel already, without the looking that `add` does; returns its number."""
        with open_store(self.folder) as store, store.transaction():
            shop_id = name_shop(store, shop, now())
            return add_channel(
                store, shop_id=shop_id, name=name, platform=platform, address=address, secret=False, mention=False,
                now=now(),
            )  # fmt: skip

    def numbered(self, part: str) -> int:
        """The number of the one review whose text contains `part`."""
        (found,) = [review["id"] for review in self.inbox() if part in review["text"]]
        return int(found)


def table(folder: Path, rows: Sequence[tuple[str, int | None, datetime, str]]) -> Path:
    """A CSV file of (author, stars of five, moment, text) in `folder`."""
    path = folder / "reviews.csv"
    lines = ["Author,Rating,Date,Comment"]
    lines += [f'{author},{stars or ""},{at.isoformat()},"{text}"' for author, stars, at, text in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path

"""What a look at a link found, before anything is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reputation_desktop.ui.words.sentences import told_by


@dataclass(frozen=True, slots=True)
class NewestEntry:
    """One of the newest entries. `stars` is None where nothing was rated."""

    stars: float | None
    worst: float | None
    best: float | None
    words: str
    author: str
    published_at: datetime | None
    language: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a link leads to.

    Attributes:
        platform: the platform's stable name.
        what: fit for "This is …".
        reads: what will be read.
        limits: what cannot be read and why; may be empty.
        address_shown: what will be requested, without its secrets.
        secret: whether the link is one.
        mention: whether mentions are found there rather than reviews.
        name: a proposal for the channel's name.
        found: how many are there now.
        newest_at: when the newest was published, or None.
        stars, authors, dates, replies: whether the entries tell them.
        edits_noticed: whether a later edit of an entry will be seen.
        entries: the newest three.
    """

    platform: str
    what: str
    reads: str
    limits: str
    address_shown: str
    secret: bool
    mention: bool
    name: str
    found: int
    newest_at: datetime | None
    stars: bool
    authors: bool
    dates: bool
    replies: bool
    edits_noticed: bool
    entries: tuple[NewestEntry, ...]


def preview_of(line: Mapping[str, Any]) -> Preview:
    """The preview that the command `preview` told on one line."""
    return Preview(
        platform=line["platform"],
        what=told_by(line, "what")[0],
        reads=told_by(line, "reads")[0],
        limits=told_by(line, "why_not")[0],
        address_shown=line["address_shown"],
        secret=line["secret"],
        mention=line["mention"],
        name=line["name"],
        found=line["found"],
        newest_at=_moment(line["newest_at"]),
        stars=line["stars"],
        authors=line["authors"],
        dates=line["dates"],
        replies=line["replies"],
        edits_noticed=line["edits_noticed"],
        entries=tuple(map(_entry, line["entries"])),
    )


def _entry(fields: Mapping[str, Any]) -> NewestEntry:
    return NewestEntry(
        stars=fields["stars"],
        worst=fields["worst"],
        best=fields["best"],
        words=" ".join((fields["text"] or fields["title"]).split()),
        author=fields["author"],
        published_at=_moment(fields["published_at"]),
        language=fields["language"],
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)

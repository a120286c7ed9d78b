"""The releases that CHANGELOG.md tells of: for the Debian changelog and the software centre."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from build.identity import ROOT, VERSION, source_date_epoch

CHANGELOG = ROOT / "CHANGELOG.md"

_UNRELEASED = "Unreleased"
_RELEASE = re.compile(r"^## \[(?P<version>[^\]]+)\](?: [-–] (?P<day>\d{4}-\d\d-\d\d))?\s*$")
_ITEM = re.compile(r"^- (?P<text>.+)$")


@dataclass(frozen=True, slots=True)
class Release:
    """A version, its day and what is new in it, a sentence or two each."""

    version: str
    day: date
    news: tuple[str, ...]


def releases(changelog: Path = CHANGELOG, version: str = VERSION) -> tuple[Release, ...]:
    """The releases from `version` back, newest first; newer ones are left out.

    A version that the changelog does not name yet is dated by the source and has what is told as unreleased.

    Args:
        changelog: in the form of keepachangelog.com.
        version: the one that the package is made of.
    """
    today = datetime.fromtimestamp(source_date_epoch(), UTC).date()
    told = _told(changelog.read_text(encoding="utf-8"), today)
    versions = [release.version for release in told]
    if version in versions:
        return tuple(told[versions.index(version) :])
    unreleased = next((release.news for release in told if release.version == _UNRELEASED), ("A copy for tests.",))
    return (Release(version, today, unreleased), *(release for release in told if release.version != _UNRELEASED))


def _told(text: str, today: date) -> list[Release]:
    """The headings that have items, in the order of the file."""
    found: list[tuple[str, date, list[str]]] = []
    for line in text.splitlines():
        if head := _RELEASE.match(line):
            found.append((head["version"], date.fromisoformat(head["day"]) if head["day"] else today, []))
        elif found and (item := _ITEM.match(line)):
            found[-1][2].append(item["text"])
        elif found and found[-1][2] and line.startswith("  "):
            found[-1][2][-1] += f" {line.strip()}"
    return [Release(version, day, tuple(news)) for version, day, news in found if news]

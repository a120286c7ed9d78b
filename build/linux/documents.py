"""What /usr/share/doc holds, and what Debian's checker is told."""

from __future__ import annotations

import textwrap
from datetime import UTC, datetime, time
from email.utils import format_datetime
from pathlib import Path

from build.identity import COMMAND, MAINTAINER, VERSION
from build.linux.releases import Release, releases
from build.linux.tree import packed, write_file
from build.notices.debian import debian_copyright

OVERRIDES = Path(__file__).parent / "lintian-overrides"

_LINE = 76


def write_documents(share: Path, bundle: Path, version: str = VERSION) -> None:
    """Writes doc/ and lintian/ below `share`; the copyright tells of what `bundle` holds."""
    doc = share / "doc" / COMMAND
    write_file(doc / "changelog.gz", packed(debian_changelog(releases(version=version))))
    write_file(doc / "copyright", debian_copyright(bundle))
    write_file(share / "lintian" / "overrides" / COMMAND, OVERRIDES.read_bytes())


def debian_changelog(told: tuple[Release, ...]) -> str:
    """The releases in the form of deb-changelog(5)."""
    return "\n".join(_entry(release) for release in told)


def _entry(release: Release) -> str:
    moment = format_datetime(datetime.combine(release.day, time(12), UTC))
    news = (
        textwrap.fill(item, _LINE, initial_indent="  * ", subsequent_indent="    ", break_long_words=False)
        for item in release.news
    )
    head = f"{COMMAND} ({release.version}) stable; urgency=medium"
    return "\n".join([head, "", *news, "", f" -- {MAINTAINER}  {moment}", ""])

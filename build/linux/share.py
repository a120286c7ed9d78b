"""A program as it lies below /usr, with what makes it known to a desktop: entry, icons, description, man page."""

from __future__ import annotations

import tempfile
from pathlib import Path

from build.icons import SIZES, write_icons
from build.identity import APP_ID, COMMAND, VERSION
from build.linux.desktop_entry import desktop_entry
from build.linux.manpage import man_page
from build.linux.metainfo import metainfo
from build.linux.tree import copy_bundle, link, packed, write_file


def write_prefix(bundle: Path, prefix: Path, version: str = VERSION) -> None:
    """Lays out lib/, bin/ and share/ below `prefix`, as below /usr."""
    copy_bundle(bundle, prefix / "lib" / COMMAND)
    link(prefix / "bin" / COMMAND, f"../lib/{COMMAND}/{COMMAND}")
    write_share(prefix / "share", version)


def write_share(share: Path, version: str = VERSION) -> None:
    """Writes applications/, icons/, man/ and metainfo/ below `share`."""
    write_file(share / "applications" / f"{COMMAND}.desktop", desktop_entry())
    write_file(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo(version))
    write_file(share / "man" / "man1" / f"{COMMAND}.1.gz", packed(man_page(version)))
    with tempfile.TemporaryDirectory() as scratch:
        write_icons(Path(scratch))
        hicolor = share / "icons" / "hicolor"
        for size in SIZES:
            drawn = Path(scratch) / f"{size}.png"
            write_file(hicolor / f"{size}x{size}" / "apps" / f"{COMMAND}.png", drawn.read_bytes())
        drawing = Path(scratch) / "program.svg"
        write_file(hicolor / "scalable" / "apps" / f"{COMMAND}.svg", drawing.read_bytes())

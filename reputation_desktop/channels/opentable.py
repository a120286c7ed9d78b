"""OpenTable: no feed; the owner has a file or a spreadsheet."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform, by_own_export
from reputation_desktop.domain.errors import marked

OPENTABLE = UnreadablePlatform(
    name="opentable",
    label="OpenTable",
    what=marked("an OpenTable page"),
    why=marked("OpenTable offers no feed of reviews."),
    road=by_own_export("OpenTable"),
    brands=("opentable",),
)

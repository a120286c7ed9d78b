"""Trustpilot: its pages are barred to programs, its interface is a paid module; the export works."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform
from reputation_desktop.domain.errors import marked

TRUSTPILOT = UnreadablePlatform(
    name="trustpilot",
    label="Trustpilot",
    what=marked("a Trustpilot page"),
    why=marked("Trustpilot offers no feed and bars programs from reading its pages."),
    road=marked(
        "Sign in to Trustpilot Business, open “Reviews”, export them as CSV and import the file here.",
        terminal="Sign in to Trustpilot Business, open “Reviews”, export them as CSV and say: "
        "import FILE --channel Trustpilot.",
    ),
    brands=("trustpilot",),
)

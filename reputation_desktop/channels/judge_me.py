"""Judge.me: reviews only with the shop's token, and as an export."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform
from reputation_desktop.domain.errors import marked

JUDGE_ME = UnreadablePlatform(
    name="judge_me",
    label="Judge.me",
    what=marked("a Judge.me page"),
    why=marked("Judge.me offers no feed, and gives reviews only with a token, which this program cannot use."),
    road=marked(
        "Export the reviews as CSV in Judge.me and import the file here.",
        terminal="Export the reviews as CSV in Judge.me and say: import FILE --channel Judge.me.",
    ),
    domains=("judge.me",),
)

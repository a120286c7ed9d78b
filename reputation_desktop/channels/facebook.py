"""Facebook pages: recommendations are shown to signed-in people only."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform, by_spreadsheet
from reputation_desktop.domain.errors import marked

FACEBOOK = UnreadablePlatform(
    name="facebook",
    label="Facebook",
    what=marked("a Facebook page"),
    why=marked("Facebook offers no feed, and shows recommendations only to people who are signed in."),
    road=by_spreadsheet("Facebook"),
    domains=("facebook.com", "fb.com", "fb.me", "fb.watch"),
)

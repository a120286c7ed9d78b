"""Google Play: reviews only for the developer's own programs, and as a report."""

from __future__ import annotations

from reputation_desktop.channels.unreadable import UnreadablePlatform
from reputation_desktop.domain.errors import marked

GOOGLE_PLAY = UnreadablePlatform(
    name="google_play",
    label="Google Play",
    what=marked("a page of an app on Google Play"),
    why=marked(
        "Google Play offers no feed, and gives reviews only to programs with a service account, which this one "
        "cannot use."
    ),
    road=marked(
        "In the Play Console download the report of your app's reviews (a CSV file) and import it here.",
        terminal="In the Play Console download the report of your app's reviews (a CSV file) and say: "
        'import FILE --channel "Google Play".',
    ),
    domains=("play.google.com", "play.app.goo.gl"),
)

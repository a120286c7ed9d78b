"""Google reviews of a place: no feed; the Takeout export and the notification mails are the road."""

from __future__ import annotations

from dataclasses import dataclass

from reputation_desktop.channels.link_parts import on_brand, on_domain
from reputation_desktop.channels.platform import Link
from reputation_desktop.channels.unreadable import UnreadablePlatform
from reputation_desktop.domain.channel import Recognition
from reputation_desktop.domain.errors import marked

_HOSTS = (
    "maps.app.goo.gl",
    "g.page",
    "share.google",
    "business.google.com",
    "business.app.goo.gl",
    "takeout.google.com",
)
_PLACE_PARAMETERS = ("cid", "ludocid", "lrd", "placeid", "place_id", "kgmid")


@dataclass(slots=True, eq=False)
class _GoogleMaps(UnreadablePlatform):
    """The links by which people share a place differ; all of them lead to the same reviews."""

    def recognise(self, link: Link) -> Recognition | None:
        return self.explained() if _is_a_place(link) else None


def _is_a_place(link: Link) -> bool:
    first = link.segments[0] if link.segments else ""
    if (
        on_domain(link, _HOSTS)
        or (link.host == "goo.gl" and first == "maps")
        or (link.host == "g.co" and first == "kgs")
    ):
        return True
    if not on_brand(link, "google"):
        return False
    subdomain = link.host.partition(".google.")[0]
    return (
        subdomain in ("maps", "local")
        or first in ("maps", "local")
        or "writereview" in link.segments
        or any(name in link.query for name in _PLACE_PARAMETERS)
    )


GOOGLE_MAPS = _GoogleMaps(
    name="google_maps",
    label="Google",
    what=marked("a Google Maps or Google Business Profile link"),
    why=marked("Google offers no feed of a place's reviews, so no link leads to them."),
    road=marked(
        "Open takeout.google.com with the account that manages the profile, choose only “Google Business Profile”, "
        "create the export and import it here. Between exports, save the mails in which Google tells of a new review "
        "as .eml files and import them too.",
        terminal="Open takeout.google.com with the account that manages the profile, choose only "
        "“Google Business Profile”, create the export and say: import FILE --channel Google. "
        "Between exports, save the mails in which Google tells of a new review as .eml files and import them "
        "in the same way.",
    ),
)

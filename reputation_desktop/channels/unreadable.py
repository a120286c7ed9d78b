"""Platforms that no link can read today: they are recognised, explained, and given a road that works."""

from __future__ import annotations

from dataclasses import dataclass

from reputation_desktop.channels.link_parts import on_brand, on_domain
from reputation_desktop.channels.platform import Link
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import CannotBeRead, marked
from reputation_desktop.domain.sentence import Sentence

_AT_THE_TERMINAL = (
    "Copy the reviews into a spreadsheet with the columns stars, text, author and date, save it as CSV "
    "and say: import FILE --channel {channel}. "
    "A single one goes into the counter book: counter --stars N --text T."
)
_BY_SPREADSHEET = marked(
    "Copy the reviews into a spreadsheet with the columns stars, text, author and date, save it as CSV and import it "
    "here. A single one goes into the counter book.",
    terminal=_AT_THE_TERMINAL,
)
_BY_OWN_EXPORT = marked(
    "Import the file that the platform exports for you. Or copy the reviews into a spreadsheet with the columns stars, "
    "text, author and date, save it as CSV and import it here. A single one goes into the counter book.",
    terminal=_AT_THE_TERMINAL + " A file that {channel} exports for you is imported in the same way.",
)
_BY_COUNTER_BOOK = marked(
    "Note a post that needs an answer in the counter book.",
    terminal="Note a post that needs an answer in the counter book: counter --stars N --text T.",
)


def by_spreadsheet(channel: str) -> Sentence:
    """The road that is always open: a table of one's own. `channel` as typed after --channel."""
    return _BY_SPREADSHEET.format(channel=channel)


def by_own_export(channel: str) -> Sentence:
    """The same beside a file that the platform gives its owners."""
    return _BY_OWN_EXPORT.format(channel=channel)


def by_counter_book() -> Sentence:
    """The road for places where people talk without reviewing."""
    return _BY_COUNTER_BOOK


@dataclass(slots=True, eq=False)
class UnreadablePlatform:
    """A platform that can only be explained.

    Attributes:
        what: fit for "This is …".
        why: why nothing can be read, as a sentence.
        road: what the owner can do today, as sentences.
        domains: hosts that are the platform's, with everything below them.
        brands: names that the platform uses under many countries' domains ("yelp" for yelp.de).
        mention: what people write there are mentions rather than reviews.
    """

    name: str
    label: str
    what: str
    why: str
    road: str
    domains: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    mention: bool = False

    def recognise(self, link: Link) -> Recognition | None:
        if not (on_domain(link, self.domains) or on_brand(link, *self.brands)):
            return None
        return self.explained()

    def explained(self) -> Recognition:
        return Recognition(
            self.name, self.what, why_not=self.why, road=self.road, mention=self.mention, name=self.label
        )

    def read(self, payload: Payload) -> Reading:
        """Always raises, whatever `payload` holds.

        Raises:
            CannotBeRead: with the platform's reason and road.
        """
        del payload
        raise CannotBeRead(what=self.what, why=self.why, road=self.road)

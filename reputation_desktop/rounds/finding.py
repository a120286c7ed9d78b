"""From a pasted link to what it is and the first reviews there, before anything is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from reputation_desktop.channels.feeds.page_links import asks_for_login, feed_links, guesses, is_html
from reputation_desktop.channels.registry import recognise
from reputation_desktop.domain.channel import Payload, Reading, Recognition
from reputation_desktop.domain.errors import CannotBeRead, LoginPage, NoFeedFound, WorldFailed
from reputation_desktop.domain.review import made_up_key
from reputation_desktop.rounds.asking import Asking
from reputation_desktop.rounds.network.fetching import FetchFailed
from reputation_desktop.rounds.network.web_address import host_of
from reputation_desktop.rounds.workers import Workers

MOST_CANDIDATES = 8

_MADE_UP = made_up_key("", "", None, "").partition(":")[0]
"""How the keys of entries begin whose source names none."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a link leads to: how it was recognised, the address that is read, and what it holds now."""

    recognition: Recognition
    reading: Reading

    @property
    def mentions(self) -> bool:
        """Whether what is found there is mentions of the shop; of an empty place, what it was recognised as."""
        reviews = self.reading.reviews
        return all(review.mention for review in reviews) if reviews else self.recognition.mention

    @property
    def notices_edits(self) -> bool:
        """Whether every entry stays itself when it is edited; one that is known by its words alone does not."""
        return all(
            not review.key.startswith(_MADE_UP) or (review.url and isinstance(review.claimed, datetime))
            for review in self.reading.reviews
        )


def find(link: str, asking: Asking, workers: Workers) -> Preview:
    """Recognises a link and tries it.

    Raises:
        NotALink: it is no web address.
        CannotBeRead: a platform that offers no road by link; says which road works.
        FetchFailed, WorldFailed: it could not be fetched or read, or nothing was found there.
    """
    recognition = recognise(link)
    if not recognition.readable:
        raise CannotBeRead(what=recognition.what, why=recognition.why_not, road=recognition.road)
    workers.judge((), 0.0)  # nothing: a worker takes half a second to start, and can do so while the server thinks
    payload = _fetched(asking, recognition)
    if not recognition.is_page or not is_html(payload):
        reading = _read(workers, recognition.platform, payload)
        return Preview(recognition, reading)
    if asks_for_login(payload):
        raise LoginPage(host=host_of(recognition.address))
    return _found_on_page(recognition, payload, asking, workers)


def _found_on_page(recognition: Recognition, page: Payload, asking: Asking, workers: Workers) -> Preview:
    linked = feed_links(page)
    candidates = [*linked, *(guess for guess in guesses(page.address) if guess not in linked)]
    for address in candidates[:MOST_CANDIDATES]:
        try:
            found = _named(recognition, recognise(address))
            if not found.readable:
                continue
            payload = _fetched(asking, found, found_at=page.address)
            reading = _read(workers, found.platform, payload)
        except (FetchFailed, WorldFailed):
            continue
        if reading.reviews or address in linked:
            return Preview(found, reading)
    raise NoFeedFound(host=host_of(recognition.address))


def _named(page: Recognition, found: Recognition) -> Recognition:
    """What a link on a page is: its own platform's, or in general what the page was recognised as."""
    return replace(
        page if found.platform == "feed" else found,
        address=found.address,
        is_page=False,
        secret=page.secret or found.secret,
        name=page.name or found.name,
    )


def _fetched(asking: Asking, recognition: Recognition, found_at: str = "") -> Payload:
    question = asking.ask(recognition.address, secret=recognition.secret, found_at=found_at)
    fetched = asking.answer(question)
    if fetched.payload is None:
        raise NoFeedFound(host=host_of(recognition.address))
    return fetched.payload


def _read(workers: Workers, platform: str, payload: Payload) -> Reading:
    return workers.result(workers.read(platform, payload), host_of(payload.address))

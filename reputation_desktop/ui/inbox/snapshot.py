"""What the inbox lists at one moment: asked for a piece at a time, and compared with what came since."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.listing import Listing
    from reputation_desktop.store.reviews import InboxQuery
    from reputation_desktop.store.store import Store

SLOT = "inbox ids"
NEWS_SLOT = "inbox news"
COMPARED_WHOLE = 20_000
"""Up to so many ids are all asked again to see what came; of longer lists only what was first seen since."""

GROWTH = 0.5
"""By this share of itself the list grows at least, until it is complete."""


class Snapshot(QObject):
    """The ids that one query gives. The list stays as it was asked until it is asked anew.

    Signals:
        begun: with the first ids; the list begins with them.
        grew: with more ids for the end of the list.
        ended: there are no more.
        news: with ids for the end of the list that came since, and how many belong elsewhere in it.
    """

    begun = Signal(object)
    grew = Signal(object)
    ended = Signal()
    news = Signal(object, int)

    def __init__(self, services: Services, known: Callable[[], array[int]]) -> None:
        """`known` gives the ids that the list shows."""
        super().__init__()
        self._services = services
        self._known = known
        self._query: InboxQuery | None = None
        self._asked_at = services.now()
        self._held = array("q")
        self._until: int | None = None
        self.has_begun = False
        self._news_missed = False
        self.complete = False
        self.capped = False

    def ask(self, query: InboxQuery, until: int | None = None) -> None:
        """Asks for a new list.

        Args:
            query: what is wanted.
            until: holds the beginning back until this review is among the ids, or the list is complete.
        """
        now = self._services.now()
        self._query, self._asked_at = query, now
        self._held, self._until = array("q"), until
        self.has_begun = self._news_missed = False
        self.complete = self.capped = False
        self._services.database.forget(NEWS_SLOT)

        def begin(store: Store) -> tuple[Listing, array[int] | None]:
            from reputation_desktop.desk.listing import Listing

            listing = Listing(store, query, now)
            return listing, listing.next_ids()

        self._services.database.ask(begin, lambda piece: self._on_piece(*piece), slot=SLOT)

    def _on_piece(self, listing: Listing, ids: array[int] | None) -> None:
        """Hands a piece on and asks for the next, which waits for its turn behind what else was asked."""
        if ids is None:
            self._end()
            return
        self._held.extend(ids)
        if self._held and self._is_time(ids):
            self._hand_on()
        self._services.database.ask(lambda _: listing.next_ids(), partial(self._on_piece, listing), slot=SLOT)

    def _is_time(self, ids: array[int]) -> bool:
        """Whether the list shall grow: the longer it is already, the more a growth costs the window."""
        if self.has_begun:
            return len(self._held) >= len(self._known()) * GROWTH
        return self._until is None or self._until in ids

    def _hand_on(self) -> None:
        held, self._held = self._held, array("q")
        if self.has_begun:
            self.grew.emit(held)
        else:
            self.has_begun = True
            self.begun.emit(held)

    def _end(self) -> None:
        from reputation_desktop.store.listing import SEARCHED_AT_MOST

        if self._held or not self.has_begun:
            self._hand_on()
        searched = self._query is not None and self._query.search
        self.capped = bool(searched) and len(self._known()) >= SEARCHED_AT_MOST
        self.complete = True
        self.ended.emit()
        if self._news_missed:
            self.look_for_news()

    def look_for_news(self) -> None:
        """Looks for reviews that the query would give by now and the list does not show; `news` tells."""
        self._news_missed = not self.complete
        if self._query is None or not self.complete:
            return
        known = self._known()
        whole = len(known) <= COMPARED_WHOLE
        query = self._query if whole else replace(self._query, seen_since=self._asked_at)
        work = partial(_news, query=query, known=known[:], now=self._services.now(), whole=whole)
        self._services.database.ask(work, self._on_news, slot=NEWS_SLOT)

    def _on_news(self, news: tuple[array[int], int]) -> None:
        self.news.emit(*news)


def _news(store: Store, *, query: InboxQuery, known: array[int], now: datetime, whole: bool) -> tuple[array[int], int]:
    """What is not known yet: ids that come after all known ones, and how many others."""
    from reputation_desktop.desk.listing import Listing

    listing = Listing(store, query, now)
    found = array("q")
    while (ids := listing.next_ids()) is not None:
        found.extend(ids)
    fresh = set(found).difference(known)
    at_end = array("q")
    if whole:
        while found and found[-1] in fresh:
            at_end.append(found.pop())
        at_end.reverse()
    return at_end, len(fresh) - len(at_end)

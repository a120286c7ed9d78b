"""Asking servers with every request in the network diary."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from threading import Semaphore, Thread
from types import TracebackType
from typing import Self

from reputation_desktop.domain.redaction import redacted
from reputation_desktop.rounds.network.fetching import Fetched, Fetcher, FetchFailed, Hop, Validators
from reputation_desktop.store.diary import note_answered, note_asked
from reputation_desktop.store.store import Store

FETCHES_AT_ONCE = 8


@dataclass(slots=True)
class Question:
    """A request under way; `entry` is its line in the diary."""

    entry: int
    channel_id: int | None
    secret: bool
    future: Future[Fetched] = field(repr=False)


class Asking:
    """Asks in threads; the diary is written by the one thread that owns the store. A context manager.

    An interrupted program waits for none of them: a server may be silent for long, and a look-up of a name
    cannot be ended at all. They write nothing, so they may be left behind.
    """

    def __init__(self, store: Store, fetcher: Fetcher, now: Callable[[], datetime]) -> None:
        self._store = store
        self._fetcher = fetcher
        self._now = now
        self._room = Semaphore(FETCHES_AT_ONCE)
        self._over = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over = True
        self._fetcher.close()

    def ask(
        self,
        address: str,
        validators: Validators = Validators(),  # noqa: B008  # frozen
        *,
        channel_id: int | None = None,
        secret: bool = False,
        found_at: str = "",
    ) -> Question:
        """Writes the request down, then makes it in a thread."""
        entry = note_asked(self._store, channel_id, redacted(address, secret=secret), self._now())
        future: Future[Fetched] = Future()
        Thread(target=self._fetch, args=(future, address, validators, found_at), name="fetch", daemon=True).start()
        return Question(entry, channel_id, secret, future)

    def _fetch(self, future: Future[Fetched], address: str, validators: Validators, found_at: str) -> None:
        with self._room:
            if self._over:
                return
            try:
                future.set_result(self._fetcher.fetch(address, validators, found_at=found_at))
            except BaseException as error:  # noqa: BLE001  # the edge of a thread
                future.set_exception(error)

    def answer(self, question: Question) -> Fetched:
        """Completes the diary and hands out what came; blocks until it has come.

        Raises:
            FetchFailed: nothing whole came.
        """
        try:
            fetched = question.future.result()
        except FetchFailed as failed:
            self._note(question, failed.hops, failed.failure.code)
            raise
        self._note(question, fetched.hops, "")
        return fetched

    def _note(self, question: Question, hops: tuple[Hop, ...], failure: str) -> None:
        first = hops[0] if hops else Hop("", None, 0, 0, failure)
        self._complete(question.entry, first)
        for hop in hops[1:]:
            address = redacted(hop.address, secret=question.secret)
            self._complete(note_asked(self._store, question.channel_id, address, self._now()), hop)

    def _complete(self, entry: int, hop: Hop) -> None:
        note_answered(self._store, entry, status=hop.status, size=hop.bytes, millis=hop.millis, failure=hop.failure)

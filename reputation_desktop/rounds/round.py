"""A round: one pass over the channels that are due.

Threads fetch, a few processes read and judge, and this one thread alone talks to the store. Each channel
is written in one transaction together with what its server gave to recognise the answer by; so a round that
is ended anywhere, even by a power cut, leaves a store from which the next one reaches the same.
"""

from __future__ import annotations

import logging
import os
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pebble import ProcessExpired

from reputation_desktop.domain.channel import Payload, Reading
from reputation_desktop.domain.errors import (
    ComputerFailed,
    OurFault,
    ReadingStalled,
    SecretMissing,
    StaysOffline,
    WorldFailed,
)
from reputation_desktop.domain.judgement import Judgement
from reputation_desktop.domain.review import Road
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.stored import Channel
from reputation_desktop.rounds.asking import Asking
from reputation_desktop.rounds.due import due_channels
from reputation_desktop.rounds.fetching import Fetched, Fetcher, FetchFailed, Validators
from reputation_desktop.rounds.secret_addresses import keep_address, true_address
from reputation_desktop.rounds.visit import Visit, changes_of, digest, known_body, next_page, pending_changes
from reputation_desktop.rounds.web_address import host_of
from reputation_desktop.rounds.workers import WATCHDOG_S, Workers
from reputation_desktop.store.channels import channels as all_channels
from reputation_desktop.store.channels import note_failure, note_success
from reputation_desktop.store.ingest import write_changes
from reputation_desktop.store.settings import read_settings, rules_for
from reputation_desktop.store.store import Store
from reputation_desktop.system.secrets import SecretKeeper

log = logging.getLogger(__name__)

VISITS_AT_ONCE = 24
"""Channels in work at a time, so that memory stays bounded however many there are."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What looking at one channel brought.

    Attributes:
        failure: one sentence where it could not be read, or empty.
        unchanged: the server had nothing new, by its own word or by the same bytes.
        skipped: entries that did not become reviews, with the reasons.
    """

    channel: str
    channel_id: int
    new: int = 0
    edited: int = 0
    removed: int = 0
    unchanged: bool = False
    skipped: tuple[str, ...] = ()
    failure: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a round has come; `looked` is the channel that was just finished."""

    done: int
    of: int
    looked: Looked


def play_round(
    store: Store,
    secrets: SecretKeeper,
    now: Callable[[], datetime],
    *,
    only: int | None = None,
    force: bool = False,
    report: Callable[[Progress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Looked]:
    """Looks at every channel that is due; the caller holds the store's round lock.

    Args:
        store: the open store.
        secrets: knows the addresses that are secret.
        now: the clock.
        only: the one channel to look at.
        force: look at all channels, due or not, and read them anew.
        report: called after each channel.
        cancelled: asked between steps; once true, no further channel is begun.

    Raises:
        StaysOffline: the owner switched the network off.
    """
    settings = read_settings(store)
    if settings.stay_offline:
        raise StaysOffline
    wanted = [channel for channel in all_channels(store) if only is None or channel.id == only]
    due = due_channels(wanted, now(), settings, force=force or only is not None)
    addresses = {channel.id: true_address(channel, secrets) for channel in due}
    trusted = frozenset(host_of(address) for address in addresses.values() if address)
    looked: list[Looked] = []
    with (
        Asking(store, Fetcher(trusted_hosts=trusted, now=now), now) as asking,
        Workers(min(len(due), os.cpu_count() or 1, 4) or 1) as workers,
    ):
        look = _Look(store, secrets, now, settings, force, asking, workers)
        for each in _driven((look.at(channel, addresses[channel.id]) for channel in due), cancelled):
            looked.append(each)
            report(Progress(len(looked), len(due), each))
    return looked


Looking = Generator[Future[Any], None, Looked]
"""Looks at one channel, handing out each future that it has to wait for."""


def _driven(lookings: Generator[Looking, None, None], cancelled: Callable[[], bool]) -> Generator[Looked, None, None]:
    """Runs many lookings side by side in this thread, and hands out each as it ends."""
    ready: deque[Looking] = deque()
    running: dict[Future[Any], Looking] = {}
    more = True
    while more or ready or running:
        more = more and not cancelled()
        while more and len(ready) + len(running) < VISITS_AT_ONCE:
            following = next(lookings, None)
            more = following is not None
            if following is not None:
                ready.append(following)
        while ready:
            looking = ready.popleft()
            try:
                running[next(looking)] = looking
            except StopIteration as ended:
                yield ended.value
        if running:
            done, _ = wait(running, timeout=1.0, return_when=FIRST_COMPLETED)
            ready.extend(running.pop(future) for future in done)


class _Look:
    """Looks at channels; one for a round."""

    def __init__(
        self,
        store: Store,
        secrets: SecretKeeper,
        now: Callable[[], datetime],
        settings: Settings,
        force: bool,
        asking: Asking,
        workers: Workers,
    ) -> None:
        self._store = store
        self._secrets = secrets
        self._now = now
        self._settings = settings
        self._force = force
        self._asking = asking
        self._workers = workers

    def at(self, channel: Channel, address: str | None) -> Looking:
        """Fetches, reads, judges and stores one channel; its failures end with it."""
        try:
            if address is None:
                raise SecretMissing(channel=channel.name)
            return (yield from self._visited(channel, Visit(channel, address)))
        except FetchFailed as failed:
            return self._failed(channel, failed.failure, failed.retry_at)
        except ComputerFailed:
            raise
        except WorldFailed as failure:
            return self._failed(channel, failure, None)

    def _failed(self, channel: Channel, failure: WorldFailed, retry_at: datetime | None) -> Looked:
        note_failure(self._store, channel.id, self._now(), failure, retry_at)
        return Looked(channel.name, channel.id, failure=str(failure))

    def _visited(self, channel: Channel, visit: Visit) -> Looking:
        known = known_body(channel) and not self._force
        validators = Validators(channel.etag, channel.last_modified) if known else Validators()
        fetched = yield from self._fetched(visit, visit.address, validators)
        if fetched.payload is None or (known and digest(fetched.payload) == channel.body_digest):
            self._unchanged(channel, fetched)
            return Looked(channel.name, channel.id, unchanged=True)
        body_digest = digest(fetched.payload)
        visit.pages.append((yield from self._read(visit, fetched.payload)))
        while following := next_page(self._store, visit, whole=self._force):
            page = yield from self._fetched(visit, following, Validators(), found_at=visit.address)
            if page.payload is None:
                break
            visit.pages.append((yield from self._read(visit, page.payload)))
        return (yield from self._stored(visit, fetched, body_digest))

    def _fetched(
        self, visit: Visit, address: str, validators: Validators, found_at: str = ""
    ) -> Generator[Future[Any], None, Fetched]:
        visit.asked.add(address)
        channel = visit.channel
        question = self._asking.ask(
            address, validators, channel_id=channel.id, secret=channel.secret, found_at=found_at
        )
        yield question.future
        return self._asking.answer(question)

    def _read(self, visit: Visit, payload: Payload) -> Generator[Future[Any], None, Reading]:
        reading: Reading | WorldFailed = yield from self._worked(
            visit, self._workers.read(visit.channel.platform, payload)
        )
        if isinstance(reading, WorldFailed):
            raise reading
        return reading

    def _worked(self, visit: Visit, future: Future[Any]) -> Generator[Future[Any], None, Any]:
        """What a worker made of its task; a worker that hung, crashed or erred costs this channel its turn."""
        yield future
        host = host_of(visit.address)
        try:
            return future.result()
        except TimeoutError:
            raise ReadingStalled(host=host, seconds=round(WATCHDOG_S)) from None
        except ProcessExpired:
            log.error("a reading process died at channel %d", visit.channel.id)
            raise OurFault(host=host) from None
        except Exception as error:
            # The edge of a task: whatever a worker fails at must not end the round of the other channels.
            log.exception("reading channel %d failed", visit.channel.id)
            raise OurFault(host=host) from error

    def _stored(self, visit: Visit, fetched: Fetched, body_digest: str) -> Looking:
        channel, now = visit.channel, self._now()
        reading = visit.reading
        pending = pending_changes(self._store, channel, reading, Road.FEED, now, self._settings)
        judgements: list[Judgement] = []
        if pending.words:
            threshold = self._settings.complaint_threshold
            judgements = yield from self._worked(visit, self._workers.judge(pending.words, threshold))
        changes = changes_of(pending, judgements, channel, Road.FEED, now, self._settings)
        with self._store.transaction():
            write_changes(self._store, channel.id, changes, rules_for(self._store, channel.id), now)
            self._noted(channel, fetched, body_digest)
        return Looked(
            channel.name,
            channel.id,
            new=len(changes.new),
            edited=len(changes.edited),
            removed=len(changes.missing),
            skipped=tuple(f"entry {each.position}: {each.reason}" for each in reading.skipped),
        )

    def _unchanged(self, channel: Channel, fetched: Fetched) -> None:
        with self._store.transaction():
            self._noted(channel, fetched, channel.body_digest)

    def _noted(self, channel: Channel, fetched: Fetched, body_digest: str) -> None:
        note_success(
            self._store,
            channel.id,
            self._now(),
            etag=fetched.validators.etag,
            last_modified=fetched.validators.last_modified,
            body_digest=body_digest,
        )
        if fetched.permanent_address:
            keep_address(self._store, self._secrets, channel.id, fetched.permanent_address, secret=channel.secret)

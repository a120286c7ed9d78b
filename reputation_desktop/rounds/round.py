"""A round: one pass over the channels that are due.

Threads fetch, a few processes read and judge, and this one thread alone talks to the store. Each channel
is written in one transaction together with what its server gave to recognise the answer by; so a round that
is ended anywhere, even by a power cut, leaves a store from which the next one reaches the same.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.errors import (
    ComputerFailed,
    GoneForGood,
    NotThere,
    OurFault,
    SecretMissing,
    StaysOffline,
    WorldFailed,
)
from reputation_desktop.domain.gap import patience
from reputation_desktop.domain.judgement import Judgement
from reputation_desktop.domain.looking import NO_WAY, is_near
from reputation_desktop.domain.review import Road
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.stored import Channel
from reputation_desktop.rounds import faults
from reputation_desktop.rounds.asking import Asking
from reputation_desktop.rounds.due import due_channels
from reputation_desktop.rounds.network.fetching import Fetched, Fetcher, FetchFailed, Validators
from reputation_desktop.rounds.network.web_address import host_of
from reputation_desktop.rounds.secret_addresses import keep_address, true_address
from reputation_desktop.rounds.side_by_side import Stepwise, side_by_side
from reputation_desktop.rounds.visit import Visit, changes_of, digest, known_body, next_page, pending_changes
from reputation_desktop.rounds.workers import Words, Workers
from reputation_desktop.store.channels import channels as all_channels
from reputation_desktop.store.channels import note_failure, note_success
from reputation_desktop.store.gaps import note_reach
from reputation_desktop.store.ingest import write_changes
from reputation_desktop.store.settings import read_settings, rules_for
from reputation_desktop.store.store import Store, explained
from reputation_desktop.system.connection import is_connected
from reputation_desktop.system.garbage import looking_seldom
from reputation_desktop.system.secrets import SecretKeeper

log = logging.getLogger(__name__)

VISITS_AT_ONCE = 24
"""Channels in work at a time, so that memory stays bounded however many there are."""

JUDGED_AT_ONCE = 500
"""Reviews that one process judges in one go, a second's work."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What looking at one channel brought.

    Attributes:
        failed: why it could not be read, or not to its end; or None.
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
    failed: WorldFailed | None = None

    @property
    def failure(self) -> str:
        """Why it could not be read in one sentence; or empty."""
        return "" if self.failed is None else str(self.failed)


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
    going_on: Callable[[Channel], None] = lambda _: None,
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
        going_on: called with a channel that takes long, between its pages and portions, as a sign of life.
        cancelled: asked between steps; once true, no further channel is begun.

    Raises:
        StaysOffline: the owner switched the network off.
        ComputerFailed: the store cannot be written; what was stored before is safe.
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
        looking_seldom(),
        Asking(store, Fetcher(trusted_hosts=trusted, now=now), now) as asking,
        Workers(min(len(due), os.cpu_count() or 1, 4) or 1) as workers,
    ):
        look = _Look(store, secrets, now, settings, force, asking, workers, going_on)
        lookings = (look.at(channel, addresses[channel.id]) for channel in due)
        for each in side_by_side(lookings, VISITS_AT_ONCE, cancelled):
            looked.append(each)
            report(Progress(len(looked), len(due), each))
    return looked


@dataclass(frozen=True, slots=True)
class _Look:
    """Looks at channels; one for a round, with all that they share."""

    store: Store
    secrets: SecretKeeper
    now: Callable[[], datetime]
    settings: Settings
    force: bool
    asking: Asking
    workers: Workers
    going_on: Callable[[Channel], None]

    def at(self, channel: Channel, address: str | None) -> Stepwise[Looked]:
        """Fetches, reads, judges and stores one channel; its failures end with it, those of the store do not."""
        try:
            with explained(self.store.path):
                if address is None:
                    raise SecretMissing(channel=channel.name)
                return (yield from self._visited(Visit(channel, address)))
        except FetchFailed as failed:
            return self._failed(channel, failed.failure, failed.retry_at)
        except ComputerFailed:
            raise
        except WorldFailed as failure:
            return self._failed(channel, failure)
        except Exception as error:  # noqa: BLE001  # the edge of a task: the other channels must be heard
            log.error("channel %d failed: %s", channel.id, faults.told(error))
            return self._failed(channel, OurFault(host=host_of(channel.address)))

    def _failed(self, channel: Channel, failure: WorldFailed, retry_at: datetime | None = None) -> Looked:
        self._note_failure(channel, failure, retry_at)
        return Looked(channel.name, channel.id, failed=failure)

    def _note_failure(self, channel: Channel, failure: WorldFailed, retry_at: datetime | None) -> None:
        """Writes a failure down; while this computer has no way outside it tells nothing of a channel out there."""
        ours = isinstance(failure, NO_WAY) and not is_near(channel.address) and not is_connected()
        note_failure(self.store, channel.id, self.now(), failure, retry_at, counts=not ours)

    def _visited(self, visit: Visit) -> Stepwise[Looked]:
        channel = visit.channel
        known = known_body(channel) and not self.force
        validators = Validators(channel.etag, channel.last_modified) if known else Validators()
        fetched = yield from self._fetched(visit, visit.address, validators)
        if fetched.payload is None or (known and digest(fetched.payload) == channel.body_digest):
            return self._unchanged(channel, fetched)
        yield from self._read(visit, fetched.payload)
        cut_off = yield from self._read_on(visit)
        return (yield from self._stored(visit, fetched, digest(fetched.payload), cut_off))

    def _read_on(self, visit: Visit) -> Stepwise[FetchFailed | None]:
        """Reads the pages after the first; a failure there comes back, for it must not hide what was read before."""
        whole = self.force or not visit.channel.body_digest
        try:
            while following := next_page(self.store, visit, whole=whole):
                self.going_on(visit.channel)
                page = yield from self._fetched(visit, following, Validators())
                if page.payload is None:
                    break
                yield from self._read(visit, page.payload)
        except FetchFailed as failed:
            # Many servers name one page more than they have.
            return None if isinstance(failed.failure, NotThere | GoneForGood) else failed
        except WorldFailed as failure:
            return FetchFailed(failure)
        return None

    def _fetched(self, visit: Visit, address: str, validators: Validators) -> Stepwise[Fetched]:
        """Asks for a page; one after the first was found on the page before, wherever redirects had led for that."""
        visit.asked.add(address)
        channel = visit.channel
        question = self.asking.ask(
            address, validators, channel_id=channel.id, secret=channel.secret, found_at=visit.here
        )
        yield question.future
        return self.asking.answer(question)

    def _read(self, visit: Visit, payload: Payload) -> Stepwise[None]:
        outcome = self.workers.read(visit.channel.platform, payload)
        yield outcome
        visit.pages.append(self.workers.result(outcome, host_of(payload.address)))
        visit.here = payload.address

    def _judged(self, visit: Visit, words: Sequence[Words]) -> Stepwise[list[Judgement]]:
        """Judges in portions: the watchdog must not take a very long listing for one that hangs."""
        threshold = self.settings.complaint_threshold
        portions = [words[begin : begin + JUDGED_AT_ONCE] for begin in range(0, len(words), JUDGED_AT_ONCE)]
        judgements: list[Judgement] = []
        for outcome in [self.workers.judge(portion, threshold) for portion in portions]:
            if judgements:
                self.going_on(visit.channel)
            yield outcome
            judged: list[Judgement] = self.workers.result(outcome, host_of(visit.address))
            judgements += judged
        return judgements

    def _stored(
        self, visit: Visit, fetched: Fetched, body_digest: str, cut_off: FetchFailed | None
    ) -> Stepwise[Looked]:
        channel, now = visit.channel, self.now()
        reading = visit.reading
        pending = pending_changes(self.store, channel, reading, Road.FEED, now, self.settings)
        judgements = yield from self._judged(visit, pending.words)
        changes = changes_of(pending, judgements, channel, Road.FEED, now, self.settings)
        with self.store.transaction():
            write_changes(self.store, channel.id, changes, rules_for(self.store, channel.id), now)
            if cut_off is None or channel.first_round_at is not None:
                note_reach(self.store, channel.id, reading, patience(channel.settings, self.settings), now)
            if cut_off is None:
                self._note(channel, fetched, body_digest)
            else:
                self._note_cut_off(channel, cut_off)
        return Looked(
            channel.name,
            channel.id,
            new=len(changes.new),
            edited=len(changes.edited),
            removed=len(changes.missing),
            skipped=tuple(f"entry {each.position}: {each.reason}" for each in reading.skipped),
            failed=None if cut_off is None else cut_off.failure,
        )

    def _unchanged(self, channel: Channel, fetched: Fetched) -> Looked:
        with self.store.transaction():
            self._note(channel, fetched, channel.body_digest)
        return Looked(channel.name, channel.id, unchanged=True)

    def _note(self, channel: Channel, fetched: Fetched, body_digest: str) -> None:
        """Writes down that a channel was read to its end."""
        note_success(
            self.store,
            channel.id,
            self.now(),
            etag=fetched.validators.etag,
            last_modified=fetched.validators.last_modified,
            body_digest=body_digest,
        )
        if fetched.permanent_address:
            keep_address(self.store, self.secrets, channel.id, fetched.permanent_address, secret=channel.secret)

    def _note_cut_off(self, channel: Channel, cut_off: FetchFailed) -> None:
        """Writes down that pages are missing: no body is known, so that the next round reads all of them."""
        if channel.first_round_at is not None:
            note_success(self.store, channel.id, self.now())
        self._note_failure(channel, cut_off.failure, cut_off.retry_at)

"""Commands that bring reviews in: round, import, counter."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import threading
from _thread import interrupt_main
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from reputation_desktop.cli.moments import Moments
from reputation_desktop.cli.session import Session, failure_line, words_or_input
from reputation_desktop.domain.errors import WrongWords, marked
from reputation_desktop.domain.review import Kind, rate
from reputation_desktop.domain.stored import Channel
from reputation_desktop.store.channels import channel_called, channels
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.store import Store
from reputation_desktop.system import clock
from reputation_desktop.system.priority import make_way

if TYPE_CHECKING:
    from reputation_desktop.rounds.round import Looked, Progress

_LEFT_OUT = marked("entry {position}: {reason}")

GIVEN_UP_AFTER_S = 0.5
"""So long a cancelled round may take to finish the channels that it has begun."""


def play(arguments: argparse.Namespace, session: Session) -> int:
    """Plays one round; ends with 1 where every channel failed."""
    from reputation_desktop.rounds.due import due_channels
    from reputation_desktop.rounds.round import play_round

    as_lines = arguments.progress == "json"
    session.as_json |= as_lines
    if arguments.background:
        make_way()
    with _cancelling(listening=as_lines) as cancelled, session.store_for_round() as store:
        only = channel_called(store, arguments.channel) if arguments.channel else None
        wanted = channels(store) if only is None else [only]
        forced = arguments.force or only is not None
        of = len(due_channels(wanted, clock.now(), read_settings(store), force=forced))
        telling = _Telling(session, of, as_lines=as_lines)
        with telling.bar:
            looked = play_round(
                store,
                session.secrets(store),
                clock.now,
                only=None if only is None else only.id,
                force=arguments.force,
                report=telling.report,
                going_on=telling.going_on,
                cancelled=cancelled.is_set,
            )
        if not looked:
            session.say(_why_nothing(only, channels(store)))
    if not as_lines:
        _tell(looked, session)
    return 1 if looked and all(each.failure for each in looked) else 0


class _Telling:
    """Tells how far a round has come: in lines to a window, else by a bar where somebody sees it."""

    def __init__(self, session: Session, of: int, *, as_lines: bool) -> None:
        from tqdm import tqdm

        self._session, self._as_lines = session, as_lines
        self._done, self._of = 0, of
        self.bar = tqdm(total=of, unit=" channels", disable=session.as_json or not sys.stderr.isatty(), leave=False)
        self._say()

    def report(self, progress: Progress) -> None:
        """A channel is done."""
        self._done, self._of = progress.done, progress.of
        self.bar.update()
        self._say(**_fields(progress.looked))

    def going_on(self, channel: Channel) -> None:
        """A channel takes long."""
        self._say(started=channel.name, channel_id=channel.id)

    def _say(self, **fields: object) -> None:
        if self._as_lines:
            self._session.report(**fields, done=self._done, of=self._of)


def _why_nothing(only: Channel | None, known: Sequence[Channel]) -> str:
    """Why a round looked at no channel."""
    if only is not None:
        if not only.address:
            return f"“{only.name}” has no link to look at; it gets its reviews otherwise."
        return f"“{only.name}” is paused. Go on with it: reputation-desktop set {only.id} paused no"
    if not any(channel.address for channel in known):
        return "There is no channel with a link yet. Paste one: reputation-desktop add LINK"
    return "No channel is due. To look all the same: reputation-desktop round --force"


@contextlib.contextmanager
def _cancelling(*, listening: bool) -> Iterator[threading.Event]:
    """What is set when the window cancels; where that is not enough in time, the block is interrupted.

    The window says it through standard input: terminating does not reach a console child on Windows. Where the
    input ends, as when the window dies, the round goes on to its end.
    """
    cancelled, over = threading.Event(), threading.Event()

    def listen() -> None:
        for line in sys.stdin:
            if line.strip() == "cancel":
                cancelled.set()
                if not over.wait(GIVEN_UP_AFTER_S):
                    _interrupt()
                return

    if listening:
        # A program that was started in the background of a shell inherits that interrupts are ignored.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        threading.Thread(target=listen, daemon=True).start()
    try:
        yield cancelled
    finally:
        over.set()


def _interrupt() -> None:
    """As Ctrl+C does, which gives up every answer that is still awaited."""
    if sys.platform == "win32":
        interrupt_main()
    else:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)  # also wakes it from a wait


def _fields(looked: Looked) -> dict[str, object]:
    return {
        "channel": looked.channel,
        "channel_id": looked.channel_id,
        "new": looked.new,
        "edited": looked.edited,
        "removed": looked.removed,
        "unchanged": looked.unchanged,
        "skipped": list(looked.skipped),
        **failure_line(looked.failed),
    }


def _tell(looked: list[Looked], session: Session) -> None:
    for each in looked:
        session.say(f"{each.channel}: {outcome_of(each)}")
        for reason in each.skipped:
            session.say(f"    left out {reason}")
        session.tell(**_fields(each))


def outcome_of(looked: Looked) -> str:
    """What looking at a channel brought, in words."""
    changed = counted(looked.new, looked.edited, looked.removed)
    if not looked.failure:
        return changed
    brought = looked.new or looked.edited or looked.removed
    return f"{changed}, but not read to the end. {looked.failure}" if brought else f"not read. {looked.failure}"


def counted(new: int, edited: int, removed: int) -> str:
    """What a reading changed, in words."""
    counts = ((new, "new"), (edited, "edited"), (removed, "no longer there"))
    return ", ".join(f"{count} {what}" for count, what in counts if count) or "nothing new"


def import_file(arguments: argparse.Namespace, session: Session) -> int:
    """Takes reviews from a file."""
    from reputation_desktop.rounds.importing import import_file as take_in

    if arguments.background:
        make_way()
    mapping = dict(map(_pair, arguments.map))
    with session.store_for_round() as store:
        name, is_new = _channel_name(store, arguments.channel)
        done = take_in(store, arguments.file, name, mapping, session.now)
    session.say(
        f"{done.channel}{' (a new channel)' if is_new else ''}: {counted(done.new, done.edited, done.removed)}"
        + (f", {done.known} known already" if done.known else "")
    )
    for note in done.file.notes:
        session.say(f"    {note}")
    skipped = [_LEFT_OUT.format(position=each.position, reason=each.reason) for each in done.file.reading.skipped]
    for each in skipped:
        session.say(f"    left out {each}")
    session.tell(
        channel=done.channel,
        kind=done.file.kind,
        new=done.new,
        edited=done.edited,
        removed=done.removed,
        known=done.known,
        skipped=skipped,
        notes=list(done.file.notes),
        **session.made_of(notes=done.file.notes, skipped=skipped),
    )
    return 0


def _pair(said: str) -> tuple[str, str]:
    what, sign, column = said.partition("=")
    if not sign:
        raise WrongWords(what=f"--map wants WHAT=COLUMN, not “{said}”.")
    return what.strip(), column.strip()


def _channel_name(store: Store, said: str) -> tuple[str, bool]:
    """The channel that an import names by its name or number, and whether it has yet to be added."""
    if not said.strip():
        raise WrongWords(what="--channel wants the name of the channel that these reviews belong to.")
    for channel in channels(store):
        if said == str(channel.id) or said.strip().casefold() == channel.name.casefold():
            return channel.name, False
    return said.strip(), True


def counter(arguments: argparse.Namespace, session: Session) -> int:
    """Writes down what a customer said."""
    from reputation_desktop.rounds.importing import enter_at_counter

    rating = None if arguments.stars is None else rate(arguments.stars)
    if rating is not None and rating.value is None:
        raise WrongWords(what=f"--stars wants a number from 1 to 5, not “{arguments.stars}”.")
    text = words_or_input(arguments.text).strip()
    if not text:
        raise WrongWords(what="--text wants what the customer said.")
    kind = Kind.COMPLAINT if arguments.complaint else Kind.PRAISE if arguments.praise else None
    author = arguments.author.strip()
    with session.store() as store:
        said_at = _said_at(store, arguments.said_at, session.now)
        review_id = enter_at_counter(store, text, rating, kind, session.now, author=author, said_at=said_at)
    session.say(f"Written down as {review_id}.")
    session.tell(id=review_id)
    return 0


def _said_at(store: Store, said: str | None, now: datetime) -> datetime | None:
    """When a customer said it; None for just now."""
    if said is None:
        return None
    moment = Moments.of(store, now).done(said, after=None)
    if moment > now:
        raise WrongWords(what=marked("A customer cannot have said it in the future."))
    return moment

"""The command sample: an invented shop, played by the real road in a store of its own."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from reputation_desktop.cli.channels import found_to_be
from reputation_desktop.cli.reading import counted, outcome_of
from reputation_desktop.cli.session import Session, failure_line
from reputation_desktop.cli.words import plural, review_line, score_line
from reputation_desktop.desk.alarms import ring_alarms
from reputation_desktop.desk.inbox import Inbox
from reputation_desktop.desk.reminders import waiting_complaints
from reputation_desktop.desk.scope import shop_scope
from reputation_desktop.desk.score import score_now
from reputation_desktop.domain.errors import FolderNotWritable, WrongWords
from reputation_desktop.domain.review import Kind, rate
from reputation_desktop.domain.system_reasons import reason_of
from reputation_desktop.rounds.adding import add_link
from reputation_desktop.rounds.importing import enter_at_counter, import_file
from reputation_desktop.rounds.round import Looked, play_round
from reputation_desktop.rounds.sample import shop as sample_shop
from reputation_desktop.rounds.sample.server import SampleServer
from reputation_desktop.store.channels import name_shop
from reputation_desktop.store.checking import problems
from reputation_desktop.store.opening import FILE_NAME
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.store import Store
from reputation_desktop.system import clock
from reputation_desktop.system.priority import make_way

MARK = "sample-shop.txt"
PLEASE_LOOK = 3
ACTS = 2


class _Steps:
    """Tells programs after each step how far the play has come."""

    def __init__(self, session: Session) -> None:
        files = [channel for channel in sample_shop.sample_channels() if channel.file]
        adding, counter_book = len(_linked()), 1
        self._session = session
        self._of = adding + ACTS * (len(_linked()) + len(files)) + counter_book
        self._done = 0

    def taken(self, _: object = None) -> None:
        """One more."""
        self._done += 1
        self._session.report(done=self._done, of=self._of)


def play(arguments: argparse.Namespace, session: Session) -> int:
    """Plays both acts of the sample shop and shows what the owner would see."""
    if arguments.background:
        make_way()
    _clear(session.folder)
    steps = _Steps(session)
    with SampleServer(session.now) as server, session.store_for_round() as store:
        session.say(f"The sample shop “{sample_shop.SAMPLE_SHOP_NAME}” is invented. It lives in {session.folder}.\n")
        _set_up(store, server, session, steps)
        session.say("First round")
        _act(store, 1, session, steps)
        for entry in sample_shop.counter_entries(session.now):
            rating = None if entry.stars is None else rate(entry.stars)
            kind = Kind.COMPLAINT if entry.complaint else Kind.PRAISE
            enter_at_counter(store, entry.text, rating, kind, session.now, said_at=entry.at)
        steps.taken()
        server.act = 2
        session.say("\nSecond round, some days later")
        _act(store, 2, session, steps)
        _show(store, session)
        damage = list(problems(store))
        session.say("\n" + ("\n".join(damage) or "Everything stored agrees with what it was computed from."))
        session.tell(ok=not damage, problems=damage)
        session.tell(folder=str(session.folder))
    session.say(f'\nLook around: reputation-desktop inbox --data "{session.folder}"')
    return 1 if damage else 0


def _clear(folder: Path) -> None:
    """Makes room for a fresh sample shop; a folder that holds anything else is never touched.

    Raises:
        WrongWords: the folder holds a real store.
        FolderNotWritable: nothing can be written there.
    """
    if (folder / FILE_NAME).exists() and not (folder / MARK).exists():
        raise WrongWords(what=f"{folder} holds a real store. Choose another folder for the sample shop with --data.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob(f"{FILE_NAME}*"):
            old.unlink()
        (folder / MARK).write_text("The sample shop of Reputation Desktop. Everything here is invented.\n", "utf-8")
    except OSError as error:
        raise FolderNotWritable(path=folder, why=reason_of(error)) from error


def _linked() -> list[sample_shop.SampleChannel]:
    """The channels that the owner would paste a link for."""
    return [channel for channel in (*sample_shop.sample_channels(), sample_shop.FAILING_CHANNEL) if channel.path]


def _set_up(store: Store, server: SampleServer, session: Session, steps: _Steps) -> None:
    """Adds the channels as the owner would: by pasting their links."""
    write_setting(store, WHOLE_SHOP, "zone", sample_shop.SAMPLE_ZONE)
    with store.transaction():
        name_shop(store, sample_shop.SAMPLE_SHOP_NAME, session.now)
    secrets = session.secrets(store)
    for channel in _linked():
        added = add_link(store, secrets, clock.now, server.address(channel.path), name=channel.name)
        if channel.mention is not None:
            write_setting(store, added.channel_id, "mentions", "yes" if channel.mention else "no")
        for name, value in channel.settings:
            write_setting(store, added.channel_id, name, value)
        session.say(f"Added “{added.name}”: {found_to_be(added.preview)[0]}")
        steps.taken()


def _act(store: Store, act: int, session: Session, steps: _Steps) -> None:
    looked = play_round(store, session.secrets(store), clock.now, force=act > 1, report=steps.taken)
    for each in looked:
        _tell(each, session)
    with tempfile.TemporaryDirectory() as folder:
        for channel in sample_shop.sample_channels():
            if channel.file:
                path = sample_shop.write_file(channel, Path(folder), session.now, act)
                done = import_file(store, path, channel.name, {}, session.now)
                session.say(f"  {done.channel}: {counted(done.new, done.edited, done.removed)} (from a file)")
                session.tell(channel=done.channel, new=done.new, edited=done.edited, removed=done.removed)
                steps.taken()


def _tell(looked: Looked, session: Session) -> None:
    session.say(f"  {looked.channel}: {outcome_of(looked)}")
    session.tell(channel=looked.channel, new=looked.new, edited=looked.edited, **failure_line(looked.failed))


def _show(store: Store, session: Session) -> None:
    inbox = Inbox(store, session.now)
    score = score_now(store, shop_scope(store, 1, sample_shop.SAMPLE_SHOP_NAME), session.now)
    session.say(f"\nThe score: {score_line(score)}")
    waiting = waiting_complaints(store, session.now)
    session.say(f"\n{plural(len(waiting), 'complaint is', 'complaints are')} waiting, the oldest first:")
    for each in waiting:
        session.say(review_line(inbox.one(each.review.id), session.now))
    look = list(inbox.rows(InboxQuery(unjudged=True, awaiting=True)))
    session.say(f"\nPlease look, {plural(len(look), 'review')} in a language that cannot be judged yet:")
    for row in look[:PLEASE_LOOK]:
        session.say(review_line(row, session.now))
    session.say("\nAlarms:")
    for alarm in ring_alarms(store, session.now):
        session.say(f"  {alarm.sentence}")
    session.tell(score=score.score, waiting=[each.review.id for each in waiting], unjudged=len(look))

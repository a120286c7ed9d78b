"""Commands that bring reviews in: round, import, counter."""

from __future__ import annotations

import argparse
import json
import sys
import threading

from tqdm import tqdm

from reputation_desktop.cli.session import Session
from reputation_desktop.cli.words import plural
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.review import Kind, rate
from reputation_desktop.rounds.round import Looked, Progress, play_round
from reputation_desktop.store.channels import channel_called
from reputation_desktop.system import clock


def play(arguments: argparse.Namespace, session: Session) -> int:
    """Plays one round; ends with 1 where every channel failed."""
    as_lines = arguments.progress == "json"
    cancelled = threading.Event()
    if as_lines:
        threading.Thread(target=_listen, args=(cancelled,), daemon=True).start()
    with session.store_for_round() as store:
        only = channel_called(store, arguments.channel).id if arguments.channel else None
        bar = tqdm(unit=" channels", disable=as_lines or session.as_json or not sys.stderr.isatty(), leave=False)

        def report(progress: Progress) -> None:
            bar.total = progress.of
            bar.update()
            if as_lines:
                print(json.dumps(_fields(progress.looked) | {"done": progress.done, "of": progress.of}), flush=True)

        with bar:
            looked = play_round(
                store,
                session.secrets(store),
                clock.now,
                only=only,
                force=arguments.force,
                report=report,
                cancelled=cancelled.is_set,
            )
    if not as_lines:
        _tell(looked, session)
    return 1 if looked and all(each.failure for each in looked) else 0


def _listen(cancelled: threading.Event) -> None:
    """The window cancels through standard input: terminating does not reach a console child on Windows."""
    for line in sys.stdin:
        if line.strip() == "cancel":
            cancelled.set()


def _fields(looked: Looked) -> dict[str, object]:
    return {
        "channel": looked.channel,
        "channel_id": looked.channel_id,
        "new": looked.new,
        "edited": looked.edited,
        "removed": looked.removed,
        "unchanged": looked.unchanged,
        "skipped": list(looked.skipped),
        "failure": looked.failure or None,
    }


def _tell(looked: list[Looked], session: Session) -> None:
    if not looked:
        session.say("No channel is due. To look all the same: reputation-desktop round --force")
    for each in looked:
        session.say(f"{each.channel}: {_outcome(each)}")
        for reason in each.skipped:
            session.say(f"    left out {reason}")
        session.tell(**_fields(each))


def _outcome(looked: Looked) -> str:
    if looked.failure:
        return f"not read. {looked.failure}"
    if looked.unchanged:
        return "nothing new"
    parts = [
        plural(count, word, word)
        for count, word in ((looked.new, "new"), (looked.edited, "edited"), (looked.removed, "removed"))
        if count
    ]
    return ", ".join(parts) or "nothing new"


def import_file(arguments: argparse.Namespace, session: Session) -> int:
    """Takes reviews from a file."""
    from reputation_desktop.rounds.importing import import_file as take_in

    mapping = {}
    for pair in arguments.map:
        what, sign, column = pair.partition("=")
        if not sign:
            raise WrongWords(what=f"--map wants WHAT=COLUMN, not “{pair}”.")
        mapping[what.strip()] = column.strip()
    with session.store_for_round() as store:
        done = take_in(store, arguments.file, arguments.channel, mapping, session.now)
    session.say(
        f"{done.channel}: {plural(done.new, 'new', 'new')}, {done.edited} edited, {done.removed} removed,"
        f" {done.known} known already."
    )
    for note in done.file.notes:
        session.say(f"    {note}")
    for each in done.file.reading.skipped:
        session.say(f"    left out entry {each.position}: {each.reason}")
    session.tell(
        channel=done.channel,
        kind=done.file.kind,
        new=done.new,
        edited=done.edited,
        removed=done.removed,
        known=done.known,
        skipped=[f"entry {each.position}: {each.reason}" for each in done.file.reading.skipped],
        notes=list(done.file.notes),
    )
    return 0


def counter(arguments: argparse.Namespace, session: Session) -> int:
    """Writes down what a customer said."""
    from reputation_desktop.rounds.importing import enter_at_counter

    rating = None if arguments.stars is None else rate(arguments.stars)
    if rating is not None and rating.value is None:
        raise WrongWords(what=f"--stars wants a number from 1 to 5, not “{arguments.stars}”.")
    if not arguments.text.strip():
        raise WrongWords(what="--text wants what the customer said.")
    kind = Kind.COMPLAINT if arguments.complaint else Kind.PRAISE if arguments.praise else None
    with session.store_for_round() as store:
        review_id = enter_at_counter(store, arguments.text.strip(), rating, kind, session.now)
    session.say(f"Written down as #{review_id}.")
    session.tell(id=review_id)
    return 0

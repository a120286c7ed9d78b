"""The command opml: channels from a list of feeds, and to one."""

from __future__ import annotations

import argparse

from reputation_desktop.channels.files import opml as opml_file
from reputation_desktop.channels.registry import recognise
from reputation_desktop.cli.session import Session, failure_line
from reputation_desktop.cli.words import plural
from reputation_desktop.domain.errors import ComputerFailed, NoSuchFile, WorldFailed
from reputation_desktop.domain.system_reasons import reason_of
from reputation_desktop.store.channels import channels
from reputation_desktop.system.whole_file import write_whole


def exchange(arguments: argparse.Namespace, session: Session) -> int:
    """Takes channels from a list of feeds, or writes one."""
    return _write(arguments, session) if arguments.direction == "export" else _take(arguments, session)


def _write(arguments: argparse.Namespace, session: Session) -> int:
    session.leave_store_alone(arguments.file)
    with session.store() as store:
        everything = [each for each in channels(store) if each.address]
    public = [each for each in everything if not each.secret]
    secret = [each.name for each in everything if each.secret]
    listed = [opml_file.OpmlChannel(each.name, each.address) for each in public]
    write_whole(arguments.file, opml_file.write(listed, "Reputation Desktop"))
    session.say(f"Wrote {plural(len(public), 'channel')} to {arguments.file}.")
    session.tell(written=len(public), left_out=len(secret), secret=secret)
    for name in secret:
        session.warn(f"“{name}” is left out: its link is a secret.")
    return 0


def _take(arguments: argparse.Namespace, session: Session) -> int:
    """Keeps each channel as it stands in the list; the next round tells whether it can be read.

    Ends with 1 where none could be kept.
    """
    from reputation_desktop.rounds.adding import keep_unread

    try:
        body = arguments.file.read_bytes()
    except OSError as error:
        raise NoSuchFile(path=arguments.file, why=reason_of(error)) from error
    listed = opml_file.read(body, arguments.file.name)
    added = 0
    left_out: list[tuple[str, WorldFailed]] = []
    with session.store() as store:
        secrets = session.secrets(store)
        for each in listed:
            name = "" if each.name == each.address else each.name  # an address may be a secret, and a name is none
            try:
                added += keep_unread(store, secrets, recognise(each.address), name, session.now)
            except ComputerFailed:
                raise
            except WorldFailed as failure:
                left_out.append((name, failure))
    known = len(listed) - added - len(left_out)
    session.say(
        f"Took {plural(added, 'new channel')} from {arguments.file}"
        + (f"; {plural(known, 'was', 'were')} here already." if known else ".")
    )
    failures = [{"name": name, **failure_line(reason)} for name, reason in left_out]
    session.tell(added=added, known=known, left_out=len(left_out), failures=failures)
    for name, reason in left_out:  # told last: where nobody reads it any more, everything is kept already
        session.warn(f"{f'“{name}”' if name else 'One without a name'} was left out: {reason}")
    return 1 if left_out and not (added or known) else 0

"""Commands that keep and hand out: report, export, backup, restore, check, erase-person."""

from __future__ import annotations

import argparse
import sys

from reputation_desktop.cli.session import Session
from reputation_desktop.cli.words import plural
from reputation_desktop.desk.export import export_csv
from reputation_desktop.desk.report import report_page
from reputation_desktop.store import backup as copies
from reputation_desktop.store.checking import problems
from reputation_desktop.store.erasing import erase_person as erase
from reputation_desktop.store.erasing import reviews_by
from reputation_desktop.system.whole_file import place_for, write_whole


def report(arguments: argparse.Namespace, session: Session) -> int:
    """Writes a page for people."""
    session.leave_store_alone(arguments.file)
    with session.store() as store:
        page = report_page(store, session.now)
    write_whole(arguments.file, page.encode())
    session.say(f"Wrote {arguments.file}. Open it in a browser, or print it.")
    session.tell(file=str(arguments.file))
    return 0


def export(arguments: argparse.Namespace, session: Session) -> int:
    """Writes everything as CSV."""
    session.leave_store_alone(arguments.file)
    with session.store() as store:
        count, text = export_csv(store, session.now)
    write_whole(arguments.file, text.encode())
    session.say(f"Wrote {plural(count, 'review')} to {arguments.file}.")
    session.tell(file=str(arguments.file), reviews=count)
    return 0


def backup(arguments: argparse.Namespace, session: Session) -> int:
    """Writes everything into one checked file."""
    place = place_for(arguments.file)
    with session.store() as store:
        copies.back_up(store, place)
    session.say(f"Everything is in {arguments.file}, and it was checked. Secret links are not in it.")
    session.tell(file=str(arguments.file))
    return 0


def restore(arguments: argparse.Namespace, session: Session) -> int:
    """Puts a backup in place of the store."""
    session.leave_store_alone(arguments.file)
    with session.store_for_round() as store:
        secret = copies.restore(store, arguments.file)
    session.say(f"Everything is as it was in {arguments.file}. What was here before is kept in {session.folder}.")
    for name in secret:
        session.say(f"“{name}” has a secret link: paste it again with: add LINK")
    session.tell(file=str(arguments.file), paste_again=secret)
    return 0


def check(_: argparse.Namespace, session: Session) -> int:
    """Recomputes and compares; ends with 1 where it finds damage."""
    with session.store() as store:
        found = list(problems(store))
    for problem in found:
        session.say(problem)
    session.say("Put the newest backup back with: restore FILE" if found else "Everything agrees.")
    session.tell(ok=not found, problems=found, **session.made_of(problems=found))
    return 1 if found else 0


def erase_person(arguments: argparse.Namespace, session: Session) -> int:
    """Erases everything that a person wrote; asks first where somebody can answer."""
    with session.store_for_round() as store:
        ids = reviews_by(store, arguments.name)
        if ids and sys.stdin.isatty() and not session.as_json:
            print(f"Erase {plural(len(ids), 'review')} by “{arguments.name}” for good? Type yes: ", end="", flush=True)
            if sys.stdin.readline().strip().lower() != "yes":
                session.say("Nothing was erased.")
                return 0
        count = erase(store, arguments.name, session.now)
    if count:
        session.say(f"Erased {plural(count, 'review')} by “{arguments.name}”. Backups made before still hold them.")
    else:
        session.say(f"No review by “{arguments.name}” is here. Write the name as it stands with the review.")
    session.tell(erased=count)
    return 0

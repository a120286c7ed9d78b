"""Commands about numbers: score, reminders, alarms, diary."""

from __future__ import annotations

import argparse
import re
from datetime import datetime

from reputation_desktop.cli.session import Session, moment_of, zone_in
from reputation_desktop.cli.words import age, excerpt, score_fields, score_line, stars
from reputation_desktop.desk.alarms import ring_alarms
from reputation_desktop.desk.reminders import waiting_complaints
from reputation_desktop.desk.score import (
    Scope,
    channel_scopes,
    receipt,
    receipt_between,
    score_now,
    shop_scope,
    timeline,
    what_if,
)
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.review import rate
from reputation_desktop.domain.score import Receipt
from reputation_desktop.store import diary as requests_made
from reputation_desktop.store.channels import shops
from reputation_desktop.store.reviews import review
from reputation_desktop.store.store import Store

HEAVIEST = 20
"""Lines of a receipt that people see one by one; the rest is one exact line."""


def score(arguments: argparse.Namespace, session: Session) -> int:
    """Prints the score, its timeline, its receipt, or what it would be."""
    with session.store() as store:
        zone = zone_in(store)
        at = moment_of(arguments.at, zone, session.now, end=True) if arguments.at else session.now
        start = moment_of(arguments.start, zone, session.now) if arguments.start else None
        end = moment_of(arguments.end, zone, session.now, end=True) if arguments.end else at
        if start is not None and start > end:
            raise WrongWords(what="--from lies after --to.")
        for shop_id, name in shops(store) or [(1, "")]:
            scope = shop_scope(store, shop_id, name)
            if arguments.what_if:
                _what_if(store, scope, at, arguments.what_if, session)
            elif arguments.receipt:
                _receipt(store, scope, start, end, session)
            else:
                _scores(store, [scope], start, end, session)
                if arguments.by_channel:
                    _scores(store, channel_scopes(store, shop_id), start, end, session)
    return 0


def _scores(store: Store, scopes: list[Scope], start: datetime | None, end: datetime, session: Session) -> None:
    zone = zone_in(store)
    for scope in scopes:
        channel = scope.name if scope.key > 0 else None
        moments = [score_now(store, scope, end)] if start is None else timeline(store, scope, start, end)
        for each in moments:
            day = f"{each.at.astimezone(zone):%Y-%m-%d}  " if start is not None else ""
            session.say(f"{day}{scope.name + ': ' if scope.name else ''}{score_line(each)}")
            session.tell(**score_fields(each), **({"channel": channel} if channel else {}))


def _receipt(store: Store, scope: Scope, start: datetime | None, end: datetime, session: Session) -> None:
    shown = receipt(store, scope, end) if start is None else receipt_between(store, scope, start, end)
    if session.as_json:
        session.tell(start=shown.start)
        for line in shown.lines:
            session.tell(review_id=line.review_id, cause=line.cause, points=line.points)
        session.tell(end=shown.end)
        return
    session.say(
        f"{shown.start:8.2f}  {'seven average reviews that nobody wrote' if start is None else 'the score then'}"
    )
    for line in shown.lines[:HEAVIEST]:
        said = "" if line.review_id is None else f"  {_told(store, line.review_id)}"
        session.say(f"{line.points:+8.2f}  {line.cause}{said}")
    _rest(shown, session)
    session.say(f"{shown.end:8.2f}  {'the score' if start is None else 'the score since'}")


def _rest(shown: Receipt, session: Session) -> None:
    rest = shown.lines[HEAVIEST:]
    if rest:
        session.say(f"{sum(line.points for line in rest):+8.2f}  all {len(rest)} others together")


def _told(store: Store, review_id: int) -> str:
    each = review(store, review_id)
    return f"#{each.id} {stars(each.rating)} {excerpt(each)[:60]}"


_MORE = re.compile(r"stars:(\d+(?:\.\d+)?)x(\d{1,4})")
_ANSWER = re.compile(r"answer:(\d+(?:,\d+)*)")


def _what_if(store: Store, scope: Scope, at: datetime, wishes: list[str], session: Session) -> None:
    answered: list[int] = []
    more: list[float] = []
    for wish in wishes:
        if match := _ANSWER.fullmatch(wish):
            answered += [int(number) for number in match[1].split(",")]
        elif (match := _MORE.fullmatch(wish)) and (satisfaction := rate(match[1]).satisfaction) is not None:
            more += [satisfaction] * int(match[2])
        else:
            raise WrongWords(what=f"--what-if wants answer:12,15 or stars:5x6, not “{wish}”.")
    now, then = what_if(store, scope, at, answered, more)
    session.say(f"now:  {score_line(now)}\nthen: {score_line(then)}")
    session.tell(**score_fields(now))
    session.tell(**score_fields(then), what_if=wishes)


def reminders(_: argparse.Namespace, session: Session) -> int:
    """Prints which complaints wait, since when, and why."""
    with session.store() as store:
        waiting = waiting_complaints(store, session.now)
        zone = zone_in(store)
    if not waiting:
        session.say("No complaint is waiting.")
    for each in waiting:
        held = each.reminder
        when = f"due {each.due_at.astimezone(zone):%Y-%m-%d %H:%M}"
        shown = ""
        if held is not None:
            shown = " · in the next digest" if held.in_digest else ""
            if held.show_at > session.now:
                shown = f" · shown {held.show_at.astimezone(zone):%Y-%m-%d %H:%M}"
        written = age(each.started_at, session.now)
        session.say(f"#{each.review.id}  {each.stage or 'waiting'}  written {written} ago, {when}{shown}")
        session.say(f"     {excerpt(each.review)}")
        session.tell(
            id=each.review.id,
            channel=each.review.channel,
            stage=each.stage,
            started_at=each.started_at,
            due_at=each.due_at,
            stage_at=each.stage_at,
            show_at=None if held is None else held.show_at,
            in_digest=held is not None and held.in_digest,
        )
    return 0


def alarms(_: argparse.Namespace, session: Session) -> int:
    """Prints the alarms of the last two weeks, ringing those that are due."""
    with session.store() as store:
        rung = ring_alarms(store, session.now)
    if not rung:
        session.say("No alarm.")
    for alarm in rung:
        session.say(f"{age(alarm.at, session.now)}: {alarm.sentence}")
        session.tell(kind=alarm.kind, subject=alarm.subject, at=alarm.at, sentence=alarm.sentence)
    return 0


def diary(_: argparse.Namespace, session: Session) -> int:
    """Prints every request that was made, newest first."""
    with session.store() as store:
        entries = requests_made.diary(store)
        zone = zone_in(store)
    if not entries:
        session.say("No request was ever made.")
    for entry in entries:
        outcome = entry.status or entry.failure or "under way when it was interrupted"
        session.say(
            f"{entry.asked_at.astimezone(zone):%Y-%m-%d %H:%M:%S}  {outcome}  {entry.bytes:,} bytes"
            f"  {entry.millis} ms  {entry.address}  {entry.channel}".rstrip()
        )
        session.tell(
            channel=entry.channel or None,
            asked_at=entry.asked_at,
            address=entry.address,
            status=entry.status,
            bytes=entry.bytes,
            millis=entry.millis,
            failure=entry.failure or None,
        )
    return 0

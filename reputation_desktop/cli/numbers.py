"""Commands about numbers: score, reminders, alarms, diary."""

from __future__ import annotations

import argparse
import re
from datetime import datetime, tzinfo

from reputation_desktop.cli.moments import Moments, zone_in
from reputation_desktop.cli.parser import LONGEST_NUMBER
from reputation_desktop.cli.session import Session
from reputation_desktop.cli.words import INDENT, ago, excerpt, score_fields, score_line, span, stars, whose
from reputation_desktop.desk.alarms import ring_alarms
from reputation_desktop.desk.reminders import Waiting, waiting_complaints
from reputation_desktop.desk.scope import Scope, channel_scopes, shop_scope
from reputation_desktop.desk.score import in_words, receipt, receipt_between, score_now, timeline, what_if
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.receipt import HEAVIEST
from reputation_desktop.domain.review import rate
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store import diary as requests_made
from reputation_desktop.store.channels import shops
from reputation_desktop.store.diary import DiaryEntry
from reputation_desktop.store.reviews import review
from reputation_desktop.store.store import Store


def score(arguments: argparse.Namespace, session: Session) -> int:
    """Prints the score, its timeline, its receipt, or what it would be."""
    with session.store() as store:
        moments = Moments.of(store, session.now)
        at = moments.until(arguments.at) if arguments.at else session.now
        start = moments.since(arguments.start) if arguments.start else None
        end = moments.until(arguments.end) if arguments.end else at
        if start is not None and start > end:
            raise WrongWords(what="--from lies after --to.")
        known = shops(store) or [(1, "")]
        for shop_id, name in known:
            scope = shop_scope(store, shop_id, name)
            more = {"shop": name} if len(known) > 1 else {}
            if arguments.what_if:
                _what_if(store, scope, at, arguments.what_if, session, more)
            elif arguments.receipt:
                _receipt(store, scope, start, end, session, more)
            else:
                _scores(store, scope, start, end, session, more)
                for channel in channel_scopes(store, shop_id) if arguments.by_channel else ():
                    _scores(store, channel, start, end, session, more | {"channel": channel.name})
    return 0


def _scores(
    store: Store, scope: Scope, start: datetime | None, end: datetime, session: Session, more: dict[str, str]
) -> None:
    zone = zone_in(store)
    moments = [score_now(store, scope, end)] if start is None else timeline(store, scope, start, end)
    for each in moments:
        day = f"{each.at.astimezone(zone):%Y-%m-%d}  " if start is not None else ""
        session.say(f"{day}{f'{scope.name}: ' if scope.name else ''}{score_line(each)}")
        session.tell(**score_fields(each), **more)


def _receipt(
    store: Store, scope: Scope, start: datetime | None, end: datetime, session: Session, more: dict[str, str]
) -> None:
    shown = receipt(store, scope, end) if start is None else receipt_between(store, scope, start, end)
    session.tell(start=shown.start, **more)
    for line in shown.lines:
        session.tell(review_id=line.review_id, cause=line.cause, points=line.points)
    session.tell(end=shown.end)
    if session.as_json:
        return
    if scope.name:
        session.say(scope.name)
    session.say(f"{shown.start:8.2f}  {'where every shop begins' if start is None else 'the score then'}")
    for line in shown.lines[:HEAVIEST]:
        told = "" if line.review_id is None else _told(review(store, line.review_id))
        session.say(f"{line.points:+8.2f}  {in_words(line.cause):<13}  {told}".rstrip())
    rest = shown.lines[HEAVIEST:]
    if rest:
        points = sum(line.points for line in rest)
        session.say(f"{points:+8.2f}  {f'{len(rest)} others together' if len(rest) > 1 else 'one other'}")
    session.say(f"{shown.end:8.2f}  {'the score' if start is None else 'the score since'}")


def _told(each: StoredReview) -> str:
    return f"{each.id:>5}  {stars(each.rating):<11}  {excerpt(each, 50)}"


_MORE = re.compile(r"stars:(\d+(?:[.,]\d+)?)x(\d{1,4})")
_ANSWER = re.compile(rf"answer:(\d{{1,{LONGEST_NUMBER}}}(?:,\d{{1,{LONGEST_NUMBER}}})*)")


def _what_if(
    store: Store, scope: Scope, at: datetime, wishes: list[str], session: Session, more: dict[str, str]
) -> None:
    answered: list[int] = []
    further: list[float] = []
    for wish in wishes:
        if match := _ANSWER.fullmatch(wish):
            answered += [review(store, int(number)).id for number in match[1].split(",")]
        elif (match := _MORE.fullmatch(wish)) and (satisfaction := rate(match[1]).satisfaction) is not None:
            further += [satisfaction] * int(match[2])
        else:
            raise WrongWords(what=f"--what-if wants answer:12,15 or stars:5x6, not “{wish}”.")
    now, then = what_if(store, scope, at, answered, further)
    name = f"{scope.name}, " if more else ""
    session.say(f"{name}now:  {score_line(now)}\n{name}then: {score_line(then)}")
    session.tell(**score_fields(now), **more)
    session.tell(**score_fields(then), what_if=wishes, **more)


def reminders(_: argparse.Namespace, session: Session) -> int:
    """Prints which complaints wait, since when, and why."""
    with session.store() as store:
        waiting = waiting_complaints(store, session.now)
        zone = zone_in(store)
    if not waiting:
        session.say("No complaint is waiting.")
    for each in waiting:
        session.say(f"{each.review.id:>5}  {each.stage or 'waiting':<9}  {_why(each, session.now, zone)}")
        session.say(f"{INDENT}{whose(each.review, session.now)}: {excerpt(each.review)}")
        held = each.reminder
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


def _why(waiting: Waiting, now: datetime, zone: tzinfo) -> str:
    """Why a complaint is where it is, and when the owner will be told."""
    if waiting.stage_at is None:
        due = waiting.due_at.astimezone(zone)
        said = f"for {span(now - waiting.started_at)}; an answer is due {due:%Y-%m-%d %H:%M}"
    else:
        said = f"unanswered for more than {span(waiting.stage_at - waiting.started_at)}"
    held = waiting.reminder
    if held is None:
        return said
    if held.in_digest:
        return f"{said}; in the next digest"
    return f"{said}; to be shown {held.show_at.astimezone(zone):%Y-%m-%d %H:%M}" if held.show_at > now else said


def alarms(_: argparse.Namespace, session: Session) -> int:
    """Prints the alarms of the last two weeks, ringing those that are due."""
    with session.store() as store:
        rung = ring_alarms(store, session.now)
    if not rung:
        session.say("No alarm.")
    for alarm in rung:
        session.say(f"{ago(alarm.at, session.now):<14}  {alarm.sentence}")
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
        session.say(
            f"{entry.asked_at.astimezone(zone):%Y-%m-%d %H:%M:%S}  {_outcome(entry):<17}  {entry.bytes:>10,} bytes"
            f"  {entry.millis:>6,} ms  {entry.address}  {entry.channel}".rstrip()
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


def _outcome(entry: DiaryEntry) -> str:
    if entry.status is not None:
        return f"answered {entry.status}"
    return entry.failure.replace("_", " ") or "no answer known"

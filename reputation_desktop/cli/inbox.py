"""Commands about reviews: inbox, show, and the owner's actions on them."""

from __future__ import annotations

import argparse
import itertools
from datetime import datetime, tzinfo
from typing import Any

from reputation_desktop.cli.moments import Moments, zone_in
from reputation_desktop.cli.session import Session
from reputation_desktop.cli.words import (
    INDENT,
    headline,
    phrase_fields,
    review_fields,
    review_line,
    stars,
    topic_fields,
)
from reputation_desktop.desk.inbox import Inbox, InboxRow
from reputation_desktop.desk.score import share_of
from reputation_desktop.domain.dating import DateBasis
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.domain.stored import StoredReview, Version
from reputation_desktop.store import actions
from reputation_desktop.store.channels import channel_called
from reputation_desktop.store.reviews import InboxQuery, versions
from reputation_desktop.store.reviews import review as review_numbered
from reputation_desktop.store.store import Store

SHOWN = 50
"""Reviews printed for people; programs get all of them."""


def list_reviews(arguments: argparse.Namespace, session: Session) -> int:
    """Prints the reviews that were asked for."""
    with session.store() as store:
        query = _query(arguments, store, session.now)
        rows = Inbox(store, session.now).rows(query, None if session.as_json else SHOWN + 1)
        if session.as_json:
            for row in rows:
                session.tell(**review_fields(row))
            return 0
        printed = 0
        for row in itertools.islice(rows, SHOWN):
            session.say(review_line(row, session.now))
            printed += 1
        if next(rows, None) is not None:
            session.say(f"… the first {SHOWN} are shown; narrow it down, or use --json for all.")
        elif not printed:
            session.say("No review fits." if query != InboxQuery() else "There are no reviews yet.")
    return 0


def _query(arguments: argparse.Namespace, store: Store, now: datetime) -> InboxQuery:
    moments = Moments.of(store, now)
    return InboxQuery(
        awaiting=arguments.awaiting,
        complaints=arguments.complaints,
        praise=arguments.praise,
        mixed=arguments.mixed,
        mentions=arguments.mentions,
        unjudged=arguments.unjudged,
        answered=arguments.answered,
        snoozed=arguments.snoozed,
        channel_id=channel_called(store, arguments.channel).id if arguments.channel else None,
        topic=arguments.topic,
        since=moments.since(arguments.since) if arguments.since else None,
        until=moments.until(arguments.until) if arguments.until else None,
        search=arguments.search,
    )


def show(arguments: argparse.Namespace, session: Session) -> int:
    """Prints one review with all that is known of it."""
    with session.store() as store:
        row = Inbox(store, session.now).one(arguments.id)
        earlier = versions(store, arguments.id)
        share = share_of(store, row.review, session.now)
        posted = actions.posted_answers(store, arguments.id)
        zone = zone_in(store)
    review = row.review
    session.say(headline(row, session.now))
    for line in _facts(row, zone, session.now):
        session.say(f"{INDENT}{line}")
    words = f"{review.title}\n{review.text}".strip()
    session.say(f"\n{words or '(no words)'}\n")
    session.say(_judgement(review))
    for version in earlier:
        until = _day(version.replaced_at, zone)
        session.say(f"Until {until} it said: {stars(version.rating)}, {version.kind}: {version.text or '(no words)'}")
    if review.reply is not None:
        session.say(f"The reply there: {review.reply.text}")
    for text, moment in posted:
        session.say(f"Answered {_day(moment, zone)}: {text or '(the words were not kept)'}")
    if review.draft and not posted:
        session.say(f"Draft: {review.draft}")
    if review.note:
        session.say(f"Note: {review.note}")
    if share.said or share.silence:
        silence = f", and {share.silence:+.2f} for the missing answer" if share.silence else ""
        session.say(f"In today's score: {share.said:+.2f} points{silence}.")
    else:
        session.say("It does not count in today's score.")
    session.tell(
        **review_fields(row),
        versions=[_version_fields(version) for version in earlier],
        complaint_probability=review.complaint_probability,
        phrases=phrase_fields(review.phrases),
        topics=topic_fields(review.topics),
        engine=review.engine,
        corrected=review.corrected,
        draft=review.draft or None,
        note=review.note or None,
        removed_at=review.removed_at,
        receipt={"said": share.said, "silence": share.silence},
    )
    return 0


def _version_fields(version: Version) -> dict[str, Any]:
    return {
        "number": version.number,
        "text": version.text,
        "title": version.title,
        "stars": None if version.rating is None else version.rating.value,
        "kind": version.kind,
        "replaced_at": version.replaced_at,
    }


def _day(moment: datetime, zone: tzinfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d}"


def _facts(row: InboxRow, zone: tzinfo, now: datetime) -> list[str]:
    review = row.review
    lines = []
    if review.published_at is None:
        lines.append("No date is known, so it is from before and outside the score.")
    elif review.date_basis is DateBasis.FIRST_SEEN:
        claimed = f"; the source says {review.claimed}" if review.claimed else ""
        lines.append(f"Dated by when it was first seen{claimed}.")
    if row.due_at is not None:
        lines.append(f"An answer is due {row.due_at.astimezone(zone):%Y-%m-%d %H:%M}.")
    if review.snoozed_until is not None and review.snoozed_until > now:
        lines.append(f"Snoozed until {review.snoozed_until.astimezone(zone):%Y-%m-%d %H:%M}.")
    if review.removed_at is not None:
        lines.append(f"No longer there since {_day(review.removed_at, zone)}; kept here.")
    if review.from_before:
        lines.append("From before: it starts no clock.")
    if review.set_aside:
        lines.append("Set aside by the channel's words.")
    for label, value in (("About", review.about), ("In", review.outlet), ("Page", review.url)):
        if value:
            lines.append(f"{label}: {value}")
    return lines


def _judgement(review: StoredReview) -> str:
    if review.kind is Kind.UNJUDGED:
        language = f"this language (“{review.language}”)" if review.language else "this language"
        return f"Unjudged: this program cannot judge {language} yet. Please look yourself."
    by = "your word" if review.corrected else "stars and words" if review.rating is not None else "its words"
    said = ", ".join(f"“{phrase.text}” {'against' if phrase.weight < 0 else 'for'}" for phrase in review.phrases)
    return f"Judged {review.kind} by {by}." + (f" What decided: {said}." if said else "")


def answer(arguments: argparse.Namespace, session: Session) -> int:
    """Keeps a draft, or marks a review answered."""
    if arguments.text is None and arguments.posted is None:
        raise WrongWords(what="answer wants --text or --posted, or both.")
    with session.store() as store:
        if arguments.posted is None:
            actions.keep_draft(store, arguments.id, arguments.text, session.now)
            said = "The draft is kept." if arguments.text else "The draft is taken back."
        else:
            when = _posted_at(arguments, store, session.now)
            actions.mark_answered(store, arguments.id, session.now, when, arguments.text)
            said = f"{arguments.id} is answered."
        _done(store, arguments.id, said, session)
    return 0


def _posted_at(arguments: argparse.Namespace, store: Store, now: datetime) -> datetime:
    if arguments.posted == "now":
        return now
    written = review_numbered(store, arguments.id)
    return Moments.of(store, now).done(arguments.posted, after=written.clock_at or written.published_at)


def snooze(arguments: argparse.Namespace, session: Session) -> int:
    """Hides a review for a while."""
    with session.store() as store:
        until = Moments.of(store, session.now).ahead(arguments.until)
        if until <= session.now:
            raise WrongWords(what="A review can only be snoozed until a time to come.")
        actions.snooze(store, arguments.id, until, session.now)
        back = until.astimezone(zone_in(store))
        _done(store, arguments.id, f"{arguments.id} comes back {back:%Y-%m-%d %H:%M}; its clock goes on.", session)
    return 0


def note(arguments: argparse.Namespace, session: Session) -> int:
    """Keeps a note."""
    with session.store() as store:
        actions.write_note(store, arguments.id, arguments.text, session.now)
        _done(store, arguments.id, "The note is kept." if arguments.text else "The note is taken back.", session)
    return 0


def correct(arguments: argparse.Namespace, session: Session) -> int:
    """Takes the owner's word for what a review is."""
    with session.store() as store:
        actions.correct(store, arguments.id, Kind(arguments.kind), session.now)
        _done(store, arguments.id, f"{arguments.id} is {arguments.kind}; the score was computed anew.", session)
    return 0


_STATES = {
    "no-answer": State.NO_ANSWER_NEEDED,
    "not-us": State.NOT_ABOUT_US,
    "reported": State.REPORTED,
}


def set_aside(arguments: argparse.Namespace, session: Session) -> int:
    """Says that a review needs no answer, is not about us, or was reported."""
    state = _STATES[arguments.command]
    with session.store() as store:
        actions.set_state(store, arguments.id, arguments.command, state, session.now)
        _done(store, arguments.id, f"{arguments.id}: {state}.", session)
    return 0


def undo(_: argparse.Namespace, session: Session) -> int:
    """Takes the last action back."""
    with session.store() as store:
        undone = actions.undo(store, session.now)
        _done(store, undone.review_id, f"“{undone.verb}” on {undone.review_id} is taken back.", session)
    return 0


def _done(store: Store, review_id: int, said: str, session: Session) -> None:
    row = Inbox(store, session.now).one(review_id)
    session.say(said)
    session.tell(id=review_id, state=row.review.state, kind=row.review.kind, draft=row.review.draft or None)

"""Commands about reviews: inbox, show, and the owner's actions."""

from __future__ import annotations

import argparse
import itertools

from reputation_desktop.cli.session import Session, moment_of, zone_in
from reputation_desktop.cli.words import phrase_fields, review_fields, review_line, stars, topic_fields
from reputation_desktop.desk.inbox import Inbox
from reputation_desktop.desk.score import share_of
from reputation_desktop.domain.dating import DateBasis
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store import actions
from reputation_desktop.store.channels import channel_called
from reputation_desktop.store.reviews import InboxQuery, versions
from reputation_desktop.store.store import Store

SHOWN = 50
"""Reviews printed for people; programs get all of them."""


def list_reviews(arguments: argparse.Namespace, session: Session) -> int:
    """Prints the reviews that were asked for."""
    with session.store() as store:
        zone = zone_in(store)
        query = InboxQuery(
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
            since=moment_of(arguments.since, zone, session.now) if arguments.since else None,
            until=moment_of(arguments.until, zone, session.now, end=True) if arguments.until else None,
            search=arguments.search,
        )
        rows = Inbox(store, session.now).rows(query, None if session.as_json else SHOWN + 1)
        if session.as_json:
            for row in rows:
                session.tell(**review_fields(row))
            return 0
        printed = 0
        for row in itertools.islice(rows, SHOWN):
            session.say(review_line(row, session.now))
            printed += 1
        if not printed:
            session.say("No review fits.")
        elif next(rows, None) is not None:
            session.say(f"… the first {SHOWN} are shown; narrow it down, or use --json for all.")
    return 0


def show(arguments: argparse.Namespace, session: Session) -> int:
    """Prints one review with all that is known of it."""
    with session.store() as store:
        row = Inbox(store, session.now).one(arguments.id)
        earlier = versions(store, arguments.id)
        share = share_of(store, row.review, session.now)
        posted = actions.posted_answers(store, arguments.id)
    review = row.review
    session.say(review_line(row, session.now).split("\n")[0])
    for line in _facts(review):
        session.say(f"     {line}")
    session.say(f"\n{review.title}\n{review.text}".rstrip() + "\n")
    session.say(_judgement(review))
    for version in earlier:
        session.say(f"Before {version.replaced_at:%Y-%m-%d}: {stars(version.rating)}, {version.kind}: {version.text}")
    if review.reply is not None:
        session.say(f"Replied there: {review.reply.text}")
    for text, moment in posted:
        session.say(f"Answered {moment:%Y-%m-%d}: {text or '(words not kept)'}")
    if review.draft and not posted:
        session.say(f"Draft: {review.draft}")
    if review.note:
        session.say(f"Note: {review.note}")
    session.say(
        f"In today's score: {share.said:+.2f} points" + (f", silence {share.silence:+.2f}" if share.silence else "")
    )
    session.tell(
        **review_fields(row),
        versions=[
            {
                "number": version.number,
                "text": version.text,
                "title": version.title,
                "stars": None if version.rating is None else version.rating.value,
                "kind": version.kind,
                "replaced_at": version.replaced_at,
            }
            for version in earlier
        ],
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


def _facts(review: StoredReview) -> list[str]:
    lines = []
    if review.published_at is None:
        lines.append("No date is known, so it is from before and outside the score.")
    elif review.date_basis is DateBasis.FIRST_SEEN:
        lines.append(
            f"Dated by when it was first seen{f'; the source says {review.claimed}' if review.claimed else ''}."
        )
    if review.removed_at is not None:
        lines.append(f"No longer there since {review.removed_at:%Y-%m-%d}; kept here.")
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
        return f"Unjudged: this program cannot read {review.language or 'this language'} yet. Please look yourself."
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
            when = (
                session.now if arguments.posted == "now" else moment_of(arguments.posted, zone_in(store), session.now)
            )
            actions.mark_answered(store, arguments.id, session.now, when, arguments.text)
            said = f"#{arguments.id} is answered."
        _done(store, arguments.id, said, session)
    return 0


def snooze(arguments: argparse.Namespace, session: Session) -> int:
    """Hides a review for a while."""
    with session.store() as store:
        until = moment_of(arguments.until, zone_in(store), session.now)
        if until <= session.now:
            raise WrongWords(what="A review can only be snoozed until a time to come.")
        actions.snooze(store, arguments.id, until, session.now)
        _done(
            store,
            arguments.id,
            f"#{arguments.id} comes back {until.astimezone(zone_in(store)):%Y-%m-%d %H:%M}.",
            session,
        )
    return 0


def note(arguments: argparse.Namespace, session: Session) -> int:
    """Keeps a note."""
    with session.store() as store:
        actions.write_note(store, arguments.id, arguments.text, session.now)
        _done(store, arguments.id, "The note is kept.", session)
    return 0


def correct(arguments: argparse.Namespace, session: Session) -> int:
    """Takes the owner's word for what a review is."""
    with session.store() as store:
        actions.correct(store, arguments.id, Kind(arguments.kind), session.now)
        _done(store, arguments.id, f"#{arguments.id} is {arguments.kind}; the score was computed anew.", session)
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
        _done(store, arguments.id, f"#{arguments.id}: {state}.", session)
    return 0


def undo(_: argparse.Namespace, session: Session) -> int:
    """Takes the last action back."""
    with session.store() as store:
        undone = actions.undo(store, session.now)
        _done(store, undone.review_id, f"“{undone.verb}” on #{undone.review_id} is taken back.", session)
    return 0


def _done(store: Store, review_id: int, said: str, session: Session) -> None:
    row = Inbox(store, session.now).one(review_id)
    session.say(said)
    session.tell(id=review_id, state=row.review.state, kind=row.review.kind, draft=row.review.draft or None)

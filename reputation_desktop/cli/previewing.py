"""The command preview: what a link leads to, for the window that asks before it adds."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Any

from reputation_desktop.cli.channels import found_to_be, say_what_is_there
from reputation_desktop.cli.moments import zone_in
from reputation_desktop.cli.session import Session, words_or_input
from reputation_desktop.domain.dating import date_review
from reputation_desktop.domain.judgement import judged_text
from reputation_desktop.domain.redaction import redacted
from reputation_desktop.domain.review import FoundReview
from reputation_desktop.judgement.language import detect
from reputation_desktop.system import clock
from reputation_desktop.system.priority import make_way

if TYPE_CHECKING:
    from reputation_desktop.rounds.finding import Preview

SHOWN = 3
LONGEST_TEXT = 200
UNDATED = datetime.min.replace(tzinfo=UTC)
"""Where entries without a date stand among the others: last."""


def preview(arguments: argparse.Namespace, session: Session) -> int:
    """Recognises a link and tries it; keeps nothing but the diary."""
    from reputation_desktop.rounds.adding import preview_link, proposed_name

    if arguments.background:
        make_way()
    with session.store() as store:
        found = preview_link(store, clock.now, words_or_input(arguments.link))
        zone = zone_in(store)
    name = proposed_name(found)
    say_what_is_there(session, name, found)
    session.tell(name=name, **_what_it_is(found, session), **_what_is_there(found, session.now, zone))
    return 0


def _what_it_is(preview: Preview, session: Session) -> dict[str, Any]:
    recognition = preview.recognition
    what, reads = found_to_be(preview)
    return {
        "platform": recognition.platform,
        "what": what,
        "reads": reads,
        "why_not": recognition.why_not,
        "road": recognition.road,
        "address_shown": redacted(recognition.address, secret=recognition.secret),
        "secret": recognition.secret,
        "mention": preview.mentions,
        "readable": recognition.readable,
        **session.made_of(what=what, reads=reads, why_not=recognition.why_not),
    }


def _what_is_there(preview: Preview, now: datetime, zone: tzinfo) -> dict[str, Any]:
    reviews = preview.reading.reviews
    dated = [(review, _published_at(review, now, zone)) for review in reviews]
    moments = [moment for _, moment in dated if moment is not None]
    newest = sorted(dated, key=lambda each: each[1] or UNDATED, reverse=True)[:SHOWN]
    return {
        "found": len(reviews),
        "newest_at": max(moments, default=None),
        "stars": any(review.rating is not None for review in reviews),
        "authors": any(review.author for review in reviews),
        "dates": bool(moments),
        "replies": any(review.reply is not None for review in reviews),
        "edits_noticed": preview.notices_edits,
        "entries": [_entry_fields(review, moment) for review, moment in newest],
    }


def _published_at(review: FoundReview, now: datetime, zone: tzinfo) -> datetime | None:
    return date_review(review.claimed, now, zone, first_round=True).published_at


def _entry_fields(review: FoundReview, published_at: datetime | None) -> dict[str, Any]:
    rating = review.rating
    return {
        "stars": None if rating is None else rating.value,
        "worst": None if rating is None else rating.worst,
        "best": None if rating is None else rating.best,
        "title": review.title[:LONGEST_TEXT],
        "text": review.text[:LONGEST_TEXT],
        "author": review.author,
        "published_at": published_at,
        "language": detect(judged_text(review.title, review.text), review.language).code,
    }

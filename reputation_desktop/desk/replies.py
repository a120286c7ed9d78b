"""Answering: what the owner sees of a review, her draft checked, and replies to begin with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from reputation_desktop.desk.inbox import Inbox, InboxRow
from reputation_desktop.desk.starter_replies import STARTERS
from reputation_desktop.domain.alike import Alike, most_alike
from reputation_desktop.domain.draft_check import Finding, findings
from reputation_desktop.domain.stored import StoredReview, Version
from reputation_desktop.store.actions import posted_answers, recent_answers
from reputation_desktop.store.channels import channel_numbered
from reputation_desktop.store.follow_ups import FollowUp, follow_ups_of
from reputation_desktop.store.reviews import review, versions
from reputation_desktop.store.saved_replies import keep_reply, saved_replies
from reputation_desktop.store.store import Store

RECENT = 50
RECENT_WITHIN = timedelta(days=182)
"""A draft is compared with so many of the latest answers, none of them older."""


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """All that is shown of one review.

    Attributes:
        versions: the earlier ones, oldest first.
        posted: (words, moment) of the answers that were posted, oldest first.
        reply_page: where replies are written: the channel's reply page, else the review's own page, else the
            channel's address; empty where none is known, or where the address is secret.
        shop: the shop's name.
        follow_ups: done or not, the first due first.
    """

    row: InboxRow
    versions: tuple[Version, ...]
    posted: tuple[tuple[str, datetime], ...]
    reply_page: str
    shop: str
    follow_ups: tuple[FollowUp, ...]


def review_facts(store: Store, review_id: int, now: datetime) -> ReviewFacts:
    """All that is shown of one review, at one moment.

    Raises:
        WrongWords: there is none with this id.
    """
    row = Inbox(store, now).one(review_id)
    return ReviewFacts(
        row=row,
        versions=tuple(versions(store, review_id)),
        posted=tuple(posted_answers(store, review_id)),
        reply_page=_reply_page(store, row.review),
        shop=row.review.shop,
        follow_ups=tuple(follow_ups_of(store, review_id)),
    )


def _reply_page(store: Store, shown: StoredReview) -> str:
    channel = channel_numbered(store, shown.channel_id)
    pages = (channel.settings.reply_page, shown.url, "" if channel.secret else channel.address)
    return next((page for page in pages if page.startswith(("https://", "http://"))), "")


@dataclass(frozen=True, slots=True)
class DraftFindings:
    """What the owner may want to change before she posts: single places, and a recent answer much like this one."""

    findings: tuple[Finding, ...]
    alike: Alike | None


def check_of_draft(store: Store, review_id: int, text: str, now: datetime) -> DraftFindings:
    """Looks through a draft for `review_id`, and compares it with the latest answers and drafts to other reviews.

    Raises:
        WrongWords: there is no such review.
    """
    others = recent_answers(store, review_id, now - RECENT_WITHIN, RECENT)
    return DraftFindings(findings(text, review(store, review_id).author), most_alike(text, others))


def starter_replies(say: Callable[[str], str] = str) -> list[tuple[str, str]]:
    """(situation, text) of replies to begin with, several wordings a situation; `say` says them in a language."""
    return [(say(situation), say(text)) for situation, text in STARTERS]


def add_starters(store: Store, say: Callable[[str], str] = str) -> int:
    """Keeps the starter replies that are not there yet, as the owner asked for; returns how many."""
    with store.transaction():
        there = {(each.situation, each.text) for each in saved_replies(store)}
        missing = [each for each in starter_replies(say) if each not in there]
        for situation, text in missing:
            keep_reply(store, situation, text)
    return len(missing)

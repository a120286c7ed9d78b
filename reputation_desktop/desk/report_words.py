"""The words that a report's parts have in common: templates, put into a language by a `Speech`."""

from __future__ import annotations

from datetime import timedelta

from reputation_desktop.domain.errors import WorldFailed, marked
from reputation_desktop.domain.group_receipt import Group
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.report_time import ReportTime, Sort
from reputation_desktop.domain.speech import Speech
from reputation_desktop.domain.stored import StoredReview

LONGEST_EXCERPT = 90
"""Characters of a review in a table."""

NOTHING = "–"
"""Stands in a table where there is no number."""

TITLES = {
    Sort.WEEK: marked("Weekly report"),
    Sort.MONTH: marked("Monthly report"),
    Sort.DAYS: marked("Reputation report"),
}

GROUPS = {
    Group.FADING: marked("Older reviews weigh less"),
    Group.NEW: marked("New praise and other reviews"),
    Group.NEW_COMPLAINTS: marked("New complaints"),
    Group.EDITED: marked("Edited reviews"),
    Group.REMOVED: marked("Vanished reviews"),
    Group.ANSWERED: marked("Complaints answered"),
    Group.OVERDUE: marked("Complaints overdue"),
}

ONE_OF = {
    Group.NEW: marked("new"),
    Group.NEW_COMPLAINTS: marked("new complaint"),
    Group.EDITED: marked("edited"),
    Group.REMOVED: marked("vanished"),
    Group.ANSWERED: marked("answered"),
    Group.OVERDUE: marked("overdue"),
}

_STAGES = {
    Stage.NUDGE: marked("to be answered"),
    Stage.OVERDUE: marked("overdue"),
    Stage.LAST_CALL: marked("last call"),
}
_NO_STAGE = marked("new")

_TOPICS = {
    "booking": marked("booking"),
    "cleanliness": marked("cleanliness"),
    "delivery": marked("delivery"),
    "place": marked("place"),
    "price": marked("price"),
    "quality": marked("quality"),
    "returns": marked("returns"),
    "service": marked("service"),
    "waiting": marked("waiting"),
}

_HOURS = marked("{hours} h")
_DAYS = marked("{days} d {hours} h")
_EXCERPT = marked("{author} on {channel}: {words}")
_SOMEBODY = marked("somebody")
_NO_WORDS = marked("(no words)")
_FROM_TO = marked("{first} to {last}")


def time_words(time: ReportTime, speech: Speech) -> str:
    """A report's time: "May 2026", "4 May 2026 to 10 May 2026"."""
    if time.sort is Sort.MONTH:
        return speech.month(time.first_day)
    return speech.say(_FROM_TO, first=speech.day(time.first_day), last=speech.day(time.last_day))


def span_words(span: timedelta, speech: Speech) -> str:
    """How long something took, without plurals: "26 h", "3 d 4 h"."""
    hours = span // timedelta(hours=1)
    if hours < 48:
        return speech.say(_HOURS, hours=speech.number(hours))
    return speech.say(_DAYS, days=speech.number(hours // 24), hours=speech.number(hours % 24))


def stage_words(stage: Stage | None, speech: Speech) -> str:
    """How urgent a complaint is."""
    return speech.say(_NO_STAGE if stage is None else _STAGES[stage])


def topic_words(topic: str, speech: Speech) -> str:
    """A topic's name; one that this version does not know stays as it is."""
    return speech.say(_TOPICS[topic]) if topic in _TOPICS else topic


def excerpt(review: StoredReview, speech: Speech) -> str:
    """Who said what where, in a line."""
    words = " ".join((review.title or review.text).split())
    short = words if len(words) <= LONGEST_EXCERPT else words[: LONGEST_EXCERPT - 1].rstrip() + "…"
    author = " ".join(review.author.split()) or speech.say(_SOMEBODY)
    return speech.say(_EXCERPT, author=author, channel=review.channel, words=short or speech.say(_NO_WORDS))


def failure_words(failure: WorldFailed, speech: Speech) -> str:
    """Why something could not be read."""
    return speech.say(failure.template, **failure.fields)

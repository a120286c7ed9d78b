"""A report as a document: the same blocks for the page, the PDF and the preview, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from reputation_desktop.desk.report_chapters import answers, by_channel, not_read, notes, reach, topics
from reputation_desktop.desk.report_facts import ReportFacts, ShopFacts
from reputation_desktop.desk.report_why import why
from reputation_desktop.desk.report_words import TITLES, time_words
from reputation_desktop.desk.timeline import Step
from reputation_desktop.domain.document import (
    Block,
    Course,
    CoursePoint,
    Document,
    Figure,
    Heading,
    PageBreak,
    Tone,
    Words,
)
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.gap import Gap
from reputation_desktop.domain.report_time import Sort
from reputation_desktop.domain.speech import Speech

_THE_SHOP = marked("The shop")
_UNDER = marked("{shop} · {time} · as of {moment}")
_FOOT = marked("Page {page} of {pages}")
_NOT_OVER = marked("This time is not over yet: everything here is as of {moment}.")
_MISSING = marked("Reviews may be missing, for not all could be read in this time: {channels}.")
_OF_100 = marked("of 100, probably {low} to {high}")
_SINCE = marked("{points} since {day}, when it was {score}.")
_NO_CHANGE = marked("As on {day}.")
_NOTHING_BEFORE = marked("There were too few reviews before to tell a change.")
_NOT_ENOUGH = marked("Not enough to say. Reviews in the last twelve months: {n}.")
_COURSE = marked("The score from {first} to {last}: it was {before} and is {now}.")


def report_document(facts: ReportFacts, speech: Speech) -> Document:
    """The report in a language."""
    names = [shop.name or speech.say(_THE_SHOP) for shop in facts.shops]
    moment = speech.moment(facts.made_at, facts.zone)
    return Document(
        language=speech.language,
        title=speech.say(TITLES[facts.time.sort]),
        under=speech.say(_UNDER, shop=", ".join(names), time=time_words(facts.time, speech), moment=moment),
        blocks=tuple(_blocks(facts, names, speech)),
        foot=speech.say(_FOOT, page="{page}", pages="{pages}"),
    )


def _blocks(facts: ReportFacts, names: list[str], speech: Speech) -> Iterator[Block]:
    today = facts.made_at.astimezone(facts.zone).date()
    if facts.time.sort is not Sort.DAYS and not facts.time.over(today):
        yield Words(speech.say(_NOT_OVER, moment=speech.moment(facts.made_at, facts.zone)), Tone.QUIET)
    for number, (shop, name) in enumerate(zip(facts.shops, names, strict=True)):
        if number:
            yield PageBreak()
        if len(names) > 1:
            yield Heading(name)
        yield from _shop(facts, shop, speech)


def _shop(facts: ReportFacts, shop: ShopFacts, speech: Speech) -> Iterator[Block]:
    unread = [gap for gap in shop.gaps if gap.until_at > facts.start_at and gap.since_at < facts.end_at]
    if unread:
        channels = ", ".join(dict.fromkeys(gap.channel for gap in unread))
        yield Words(speech.say(_MISSING, channels=channels), Tone.WARNING)
    yield from _score(facts, shop, speech)
    yield from why(facts, shop, speech)
    yield from answers(facts, shop, speech)
    yield from by_channel(shop, speech)
    yield from topics(shop, speech)
    yield from notes(shop, speech)
    yield from not_read(facts, unread, speech)
    yield from reach(shop, speech)


def _score(facts: ReportFacts, shop: ShopFacts, speech: Speech) -> Iterator[Block]:
    score = shop.score
    if not score.enough:
        yield Words(speech.say(_NOT_ENOUGH, n=speech.number(score.reviews_12m)), Tone.QUIET)
        return
    scale = speech.say(_OF_100, low=speech.number(score.low), high=speech.number(score.high))
    yield Figure(speech.number(score.score), scale, score.low, score.score, score.high)
    yield Words(_change(facts, shop, speech))
    yield _course(facts, shop, speech)


def _change(facts: ReportFacts, shop: ShopFacts, speech: Speech) -> str:
    if not shop.before.enough:
        return speech.say(_NOTHING_BEFORE)
    day = speech.day(facts.time.first_day - timedelta(days=1))
    before, after = round(shop.before.score, 1), round(shop.score.score, 1)
    if before == after:
        return speech.say(_NO_CHANGE, day=day)
    return speech.say(_SINCE, points=speech.signed(after - before), day=day, score=speech.number(before, 1))


def _course(facts: ReportFacts, shop: ShopFacts, speech: Speech) -> Course:
    points = tuple(_point(step) for step in shop.course)
    known = [point for point in points if point.score is not None]
    first, last = known[0], known[-1]
    words = speech.say(
        _COURSE,
        first=speech.day(first.day),
        last=speech.day(last.day),
        before=speech.number(first.score or 0, 1),
        now=speech.number(last.score or 0, 1),
    )
    return Course(points, words, tuple(_unread(gap, facts) for gap in shop.gaps))


def _point(step: Step) -> CoursePoint:
    score = step.score
    if not score.enough:
        return CoursePoint(step.last_day, None, None, None, step.reviews, step.complaints)
    return CoursePoint(step.last_day, score.score, score.low, score.high, step.reviews, step.complaints)


def _unread(gap: Gap, facts: ReportFacts) -> tuple[date, date]:
    return gap.since_at.astimezone(facts.zone).date(), gap.until_at.astimezone(facts.zone).date()

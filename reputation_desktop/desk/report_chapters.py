"""The chapters of a report after the score: answers, channels, topics, events, what was not read, who has heard."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reputation_desktop.desk.report_facts import ChannelFacts, ReportFacts, ShopFacts
from reputation_desktop.desk.report_words import NOTHING, excerpt, failure_words, span_words, stage_words, topic_words
from reputation_desktop.domain.document import Block, Heading, Table, Tone, Words
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.gap import Gap
from reputation_desktop.domain.response import Responses
from reputation_desktop.domain.speech import Speech

TOPICS_SHOWN = 12

_ANSWERS = marked("Complaints and answers")
_WRITTEN = marked("Complaints written in this time")
_ANSWERED = marked("Answered so far")
_ANSWERED_SHARE = marked("{answered} ({share})")
_CLOSED = marked("Closed without an answer")
_STILL_WAITING = marked("Still waiting")
_MEDIAN = marked("Half of the answers came within")
_SLOWEST = marked("The slowest answer took")
_NONE_WRITTEN = marked("No complaint of this time is known that asked for an answer.")
_WAITING = marked("Complaints waiting now: {n}. The oldest since {moment}.")
_NONE_WAITING = marked("No complaint is waiting.")
_SINCE, _URGENCY, _REVIEW = marked("Since"), marked("Urgency"), marked("Review")
_AND_OTHERS = marked("Further ones: {n}.")

_CHANNELS = marked("By channel")
_CHANNEL, _SCORE, _REVIEWS = marked("Channel"), marked("Score"), marked("Reviews")
_COMPLAINTS, _ANSWERED_OF, _WAITS = marked("Complaints"), marked("Answered"), marked("Waiting now")
_OF = marked("{answered} of {asked}")

_TOPICS = marked("What people speak of")
_TOPIC, _PRAISE, _BLAME = marked("Topic"), marked("Praise"), marked("Blame")
_JUDGED = marked("Only reviews whose language can be judged are counted here.")

_NOTES = marked("What you wrote down")
_DAY, _WHAT = marked("Day"), marked("What happened")

_NOT_READ = marked("What was not read")
_FROM, _TO, _REASON = marked("From"), marked("To"), marked("Why")
_PAUSED = marked("The channel was paused.")
_NOT_ASKED = marked("The channel was not asked, and what it shows does not reach back so far.")

_REACH = marked("Who has heard")
_COUNTED = marked("People by the channels' own figures: {n}.")
_ESTIMATED = marked("People by the rule of thumb, where the channels give no figures: an estimated {n}.")


def answers(facts: ReportFacts, shop: ShopFacts, speech: Speech) -> Iterator[Block]:
    """What became of the time's complaints, and who waits now, whenever that was written."""
    yield Heading(speech.say(_ANSWERS))
    if shop.responses.asked:
        yield Table((), tuple(_responses(shop.responses, speech)), frozenset({1}))
    else:
        yield Words(speech.say(_NONE_WRITTEN))
    if not shop.waiting_count:
        yield Words(speech.say(_NONE_WAITING), Tone.STRONG)
        return
    oldest = speech.moment(shop.waiting[0].since_at, facts.zone)
    yield Words(speech.say(_WAITING, n=speech.number(shop.waiting_count), moment=oldest), Tone.STRONG)
    yield Table(
        head=(speech.say(_SINCE), speech.say(_URGENCY), speech.say(_REVIEW)),
        rows=tuple(
            (
                speech.day(each.since_at.astimezone(facts.zone).date()),
                stage_words(each.stage, speech),
                excerpt(each.review, speech),
            )
            for each in shop.waiting
        ),
    )
    if shop.waiting_count > len(shop.waiting):
        others = speech.number(shop.waiting_count - len(shop.waiting))
        yield Words(speech.say(_AND_OTHERS, n=others), Tone.QUIET)


def _responses(responses: Responses, speech: Speech) -> Iterator[tuple[str, str]]:
    yield speech.say(_WRITTEN), speech.number(responses.asked)
    share = speech.percent(responses.rate or 0)
    yield speech.say(_ANSWERED), speech.say(_ANSWERED_SHARE, answered=speech.number(responses.answered), share=share)
    if responses.closed:
        yield speech.say(_CLOSED), speech.number(responses.closed)
    yield speech.say(_STILL_WAITING), speech.number(responses.waiting)
    if responses.median is not None and responses.slowest is not None:
        yield speech.say(_MEDIAN), span_words(responses.median, speech)
        yield speech.say(_SLOWEST), span_words(responses.slowest, speech)


def by_channel(shop: ShopFacts, speech: Speech) -> Iterator[Block]:
    """Each channel on a line."""
    if not shop.channels:
        return
    yield Heading(speech.say(_CHANNELS))
    head = (_CHANNEL, _SCORE, _REVIEWS, _COMPLAINTS, _ANSWERED_OF, _WAITS)
    yield Table(
        head=tuple(speech.say(each) for each in head),
        rows=tuple(_channel(each, speech) for each in shop.channels),
        figures=frozenset(range(1, len(head))),
    )


def _channel(channel: ChannelFacts, speech: Speech) -> tuple[str, ...]:
    spoken, responses = channel.spoken, channel.responses
    of = speech.say(_OF, answered=speech.number(responses.answered), asked=speech.number(responses.asked))
    return (
        channel.name,
        speech.number(channel.score.score, 1) if channel.score.enough else NOTHING,
        speech.number(spoken.reviews),
        speech.number(spoken.complaints),
        of if responses.asked else NOTHING,
        speech.number(channel.waiting),
    )


def topics(shop: ShopFacts, speech: Speech) -> Iterator[Block]:
    """What is praised and blamed."""
    if not shop.topics:
        return
    yield Heading(speech.say(_TOPICS))
    yield Table(
        head=(speech.say(_TOPIC), speech.say(_PRAISE), speech.say(_BLAME)),
        rows=tuple(
            (topic_words(each.topic, speech), speech.number(each.praised), speech.number(each.blamed))
            for each in shop.topics[:TOPICS_SHOWN]
        ),
        figures=frozenset({1, 2}),
    )
    yield Words(speech.say(_JUDGED), Tone.QUIET)


def notes(shop: ShopFacts, speech: Speech) -> Iterator[Block]:
    """The owner's events."""
    if shop.events:
        yield Heading(speech.say(_NOTES))
        rows = tuple((speech.day(event.day), event.title) for event in shop.events)
        yield Table((speech.say(_DAY), speech.say(_WHAT)), rows)


def not_read(facts: ReportFacts, unread: Sequence[Gap], speech: Speech) -> Iterator[Block]:
    """From when to when reviews may be missing, and why."""
    if unread:
        yield Heading(speech.say(_NOT_READ))
        head = tuple(speech.say(each) for each in (_CHANNEL, _FROM, _TO, _REASON))
        yield Table(head, tuple(_gap(facts, gap, speech) for gap in unread))


def _gap(facts: ReportFacts, gap: Gap, speech: Speech) -> tuple[str, ...]:
    if gap.failure is not None:
        reason = failure_words(gap.failure, speech)
    else:
        reason = speech.say(_PAUSED if gap.paused else _NOT_ASKED)
    since, until = (speech.day(moment.astimezone(facts.zone).date()) for moment in (gap.since_at, gap.until_at))
    return gap.channel, since, until, reason


def reach(shop: ShopFacts, speech: Speech) -> Iterator[Block]:
    """How many people have heard, told as an estimate."""
    told = ((_COUNTED, shop.reach.counted), (_ESTIMATED, shop.reach.estimated))
    lines = [Words(speech.say(template, n=speech.number(people))) for template, people in told if people]
    if lines:
        yield Heading(speech.say(_REACH))
        yield from lines

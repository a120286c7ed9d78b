"""What the sample shop must show once both acts were played: counted from its data, not by the program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from reputation_desktop.domain.reminder import Stage
from reputation_desktop.rounds.sample.reviews import COUNTER_BOOK, FIRST_ACT, SECOND_ACT, SampleReview, sample_reviews
from reputation_desktop.rounds.sample.shop import (
    CSV,
    FAILING_CHANNEL,
    SAMPLE_ZONE,
    SampleChannel,
    sample_channels,
)

COUNTER_CHANNEL = SampleChannel("Counter book", COUNTER_BOOK, platform="counter")

_LOW_STARS = {5: 2.0, 10: 3.25}  # a quarter of the way up the scale
_FROM_BEFORE = timedelta(days=30)
_WEEK = timedelta(days=7)
_BAD_SPELL = (timedelta(days=330), timedelta(days=290))
_STAGES = (
    (timedelta(days=7), Stage.LAST_CALL),
    (timedelta(hours=48), Stage.OVERDUE),
    (timedelta(hours=24), Stage.NUDGE),
)


@dataclass(frozen=True, slots=True)
class ExpectedComplaint:
    """A complaint that waits for an answer; `stage` is None in its first 24 hours. `since` is aware UTC."""

    channel: str
    text: str
    since: datetime
    stage: Stage | None


@dataclass(frozen=True, slots=True)
class ExpectedEdit:
    """A review that its customer changed between the acts."""

    channel: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Expected:
    """The sample shop at the end. Texts of the portal are the disliked part, which lies within the stored text.

    Attributes:
        reviews: per channel, with the counter book and the failing channel, how many are known, a removed
            one included.
        awaiting: complaints by their stars or by the owner's tap, oldest first.
        mixed: texts with high stars and a complaint in their words, unanswered; their clock runs too where
            the words are judged as a person would.
        answered_between: complaints whose reply appeared in the second act.
        removed: texts that are gone from a complete listing.
        unjudged: mentions in another language than English, to be looked at.
        set_aside: mentions that contain a word they must not.
        complaints_last_7_days: by stars or tap, answered or not, edits left aside.
        worst_week: of the bad spell about ten months ago, the most complaints within 7 days, mentions left aside.
    """

    reviews: tuple[tuple[str, int], ...]
    awaiting: tuple[ExpectedComplaint, ...]
    mixed: tuple[str, ...]
    answered_between: tuple[str, ...]
    edited: tuple[ExpectedEdit, ...]
    removed: tuple[str, ...]
    unjudged: tuple[str, ...]
    set_aside: tuple[str, ...]
    complaints_last_7_days: int
    worst_week: int


@dataclass(frozen=True, slots=True)
class _Told:
    """One opinion as it is known at the end, and as the first act told it (None where it did not)."""

    channel: SampleChannel
    latest: SampleReview
    before: SampleReview | None
    removed: bool

    @property
    def words(self) -> str:
        return self.latest.disliked or self.latest.text

    @property
    def at(self) -> datetime:
        """The portal's file tells days only, which count from their noon."""
        return _noon(self.latest.at) if self.channel.file == CSV else self.latest.at

    @property
    def since(self) -> datetime:
        return self.latest.edited_at or self.at

    @property
    def complaint(self) -> bool:
        stars = self.latest.stars
        return self.latest.complaint or (stars is not None and stars <= _LOW_STARS[int(self.latest.best)])

    @property
    def set_aside(self) -> bool:
        must_not = dict(self.channel.settings).get("must_not_words", "")
        return any(word.strip() in f"{self.latest.title} {self.latest.text}" for word in must_not.split(",") if word)


def expected(now: datetime) -> Expected:
    """Counts what the sample must show at `now`, after the second act and the counter book's entries."""
    channels = (*sample_channels(), FAILING_CHANNEL, COUNTER_CHANNEL)
    told = [one for channel in channels for one in _known(channel, now)]
    mentions = [one for one in told if one.channel.mention]
    reviews = [one for one in told if not one.channel.mention]
    waiting = [one for one in reviews if not (one.removed or one.latest.reply) and now - one.since <= _FROM_BEFORE]
    complained_at = sorted(one.at for one in reviews if one.complaint)
    return Expected(
        reviews=tuple((channel.name, sum(one.channel is channel for one in told)) for channel in channels),
        awaiting=tuple(
            ExpectedComplaint(one.channel.name, one.words, one.since, _stage(now - one.since))
            for one in sorted(waiting, key=lambda one: one.since)
            if one.complaint
        ),
        mixed=tuple(one.words for one in waiting if one.latest.mixed),
        answered_between=tuple(
            one.words for one in reviews if one.latest.reply and one.before and not one.before.reply
        ),
        edited=tuple(
            ExpectedEdit(one.channel.name, one.before.text, one.latest.text)
            for one in reviews
            if one.before and one.latest.edited_at
        ),
        removed=tuple(one.words for one in reviews if one.removed),
        unjudged=tuple(one.words for one in mentions if one.latest.language != "en" and not one.set_aside),
        set_aside=tuple(one.words for one in mentions if one.set_aside),
        complaints_last_7_days=sum(now - _WEEK < at <= now for at in complained_at),
        worst_week=_worst_week([at for at in complained_at if now - _BAD_SPELL[0] < at <= now - _BAD_SPELL[1]]),
    )


def _known(channel: SampleChannel, now: datetime) -> list[_Told]:
    first, second = (
        {review.number: review for review in sample_reviews(channel.data, now, act)} for act in (FIRST_ACT, SECOND_ACT)
    )
    return [
        _Told(channel, review, first.get(number), removed=number not in second)
        for number, review in (first | second).items()
    ]


def _worst_week(complained_at: list[datetime]) -> int:
    return max(sum(start <= at < start + _WEEK for at in complained_at) for start in complained_at)


def _stage(waited: timedelta) -> Stage | None:
    return next((stage for after, stage in _STAGES if waited >= after), None)


def _noon(moment: datetime) -> datetime:
    zone = ZoneInfo(SAMPLE_ZONE)
    day: date = moment.astimezone(zone).date()
    return datetime.combine(day, time(12), zone).astimezone(UTC)

"""What a report tells: how a shop stood in some time, why that changed, and who waits."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from reputation_desktop.desk.deadlines import Deadlines
from reputation_desktop.desk.gaps import gaps
from reputation_desktop.desk.receipts import change_receipt, group_lines
from reputation_desktop.desk.scope import Scope, shop_scope
from reputation_desktop.desk.score import score_now, top_receipt
from reputation_desktop.desk.timeline import Span, Step, read_timeline
from reputation_desktop.domain.dating import end_of_day
from reputation_desktop.domain.event import Event
from reputation_desktop.domain.gap import Gap
from reputation_desktop.domain.group_receipt import ChangeReceipt, Group
from reputation_desktop.domain.reach import Reach, reach_of
from reputation_desktop.domain.receipt import ReceiptLine, TopReceipt
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.report_time import ALL_SHOPS, ReportTime, Sort
from reputation_desktop.domain.response import Asked, Responses, responses_of
from reputation_desktop.domain.score import Score
from reputation_desktop.domain.settings import Settings
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.channels import FIRST_SHOP, channels, shops
from reputation_desktop.store.events import events
from reputation_desktop.store.responses import asked_between, waiting_by_channel, waiting_in
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.spoken import (
    Spoken,
    TopicCount,
    kinds_and_spreads,
    spoken_between,
    topics_between,
)
from reputation_desktop.store.store import Store

HEAVIEST = 10
"""How many single reviews are named."""

COURSE_DAYS = 92
"""The line of the score goes back so far at least."""


@dataclass(frozen=True, slots=True)
class Weighty:
    """One of the reviews that moved the score most."""

    group: Group
    points: float
    review: StoredReview


@dataclass(frozen=True, slots=True)
class Stand:
    """Why the score is what it is: the heaviest lines of its receipt, the review of each, and the others in one."""

    receipt: TopReceipt
    reviews: tuple[StoredReview | None, ...]


@dataclass(frozen=True, slots=True)
class WaitingComplaint:
    """A complaint that waits; `stage` is None before the first reminder."""

    review: StoredReview
    since_at: datetime
    stage: Stage | None


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """One channel in the time.

    Attributes:
        score: at the end of it.
        spoken: how much was said.
        responses: what became of the complaints.
        waiting: how many of its complaints wait now, whenever they were written.
    """

    name: str
    score: Score
    spoken: Spoken
    responses: Responses
    waiting: int


@dataclass(frozen=True, slots=True)
class ShopFacts:
    """One shop in the time.

    Attributes:
        before: the score when the time began.
        score: at its end, or now where it is not over.
        course: the days up to its end.
        moved: why the score changed, where both ends are enough to say and the time is a week or a month.
        weighty: the reviews that moved it most, heaviest first.
        stand: why the score is what it is, where the time is neither a week nor a month.
        responses: what became so far of the complaints written in the time.
        waiting_count: the complaints that wait now, whenever they were written; `waiting` are the oldest of them.
        channels: those that are counted, the removed ones only where something was said there.
        topics: where they were judged, most spoken of first.
        events: what the owner wrote down in the time.
        gaps: of the time of the course.
    """

    name: str
    before: Score
    score: Score
    course: tuple[Step, ...]
    moved: ChangeReceipt | None
    weighty: tuple[Weighty, ...]
    stand: Stand | None
    responses: Responses
    waiting_count: int
    waiting: tuple[WaitingComplaint, ...]
    channels: tuple[ChannelFacts, ...]
    topics: tuple[TopicCount, ...]
    events: tuple[Event, ...]
    gaps: tuple[Gap, ...]
    reach: Reach


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """A report's facts.

    Attributes:
        time: what it tells of.
        start_at: the last moment before that.
        end_at: its last moment, or `made_at` where it is not over.
        made_at: when the facts were read.
        zone: the shop's.
        shops: one or all.
    """

    time: ReportTime
    start_at: datetime
    end_at: datetime
    made_at: datetime
    zone: tzinfo
    shops: tuple[ShopFacts, ...]


def read_report(store: Store, time: ReportTime, now: datetime, shop_id: int = ALL_SHOPS) -> ReportFacts:
    """The facts of one shop, or of all.

    Args:
        store: the open store.
        time: of the shop's days; it has begun.
        now: the moment up to which answers are known.
        shop_id: which shop, or `ALL_SHOPS`.
    """
    settings = read_settings(store)
    zone = zone_of(settings)
    start = end_of_day(time.first_day.toordinal() - 1, zone)
    end = min(now, end_of_day(time.last_day.toordinal(), zone))
    reading = _Reading(store, settings, time, start, end, now)
    known = shops(store) or [(FIRST_SHOP, "")]
    told = tuple(reading.shop(shop_scope(store, each, name)) for each, name in known if shop_id in (ALL_SHOPS, each))
    return ReportFacts(time, start, end, now, zone, told)


class _Reading:
    """One report being read."""

    def __init__(
        self, store: Store, settings: Settings, time: ReportTime, start: datetime, end: datetime, now: datetime
    ) -> None:
        self._store, self._settings = store, settings
        self._time, self._start, self._end, self._now = time, start, end, now

    def shop(self, scope: Scope) -> ShopFacts:
        """All of one shop."""
        store, ids, span = self._store, scope.channel_ids, (self._start, self._end)
        span_of_course = Span.YEAR if self._days() > COURSE_DAYS else Span.QUARTER
        course = read_timeline(store, scope, span_of_course, self._end).steps[-max(COURSE_DAYS, self._days()) :]
        before, score = score_now(store, scope, self._start), course[-1].score
        moved = self._moved(scope, before, score)
        asked = asked_between(store, ids, *span)
        waiting = waiting_by_channel(store)
        course_start = end_of_day(course[0].first_day.toordinal() - 1, zone_of(self._settings))
        return ShopFacts(
            name=scope.name,
            before=before,
            score=score,
            course=course,
            moved=moved,
            weighty=() if moved is None else tuple(self._weighty(scope, moved)),
            stand=self._stand(scope, score),
            responses=responses_of(asked),
            waiting_count=sum(waiting.get(each, 0) for each in ids),
            waiting=tuple(self._waiting(scope)),
            channels=tuple(self._channels(scope, asked, waiting)),
            topics=tuple(topics_between(store, ids, *span)),
            events=tuple(self._events(scope)),
            gaps=tuple(gaps(store, ids, course_start, self._end, self._now)),
            reach=reach_of(kinds_and_spreads(store, ids, *span), self._settings),
        )

    def _days(self) -> int:
        return (self._time.last_day - self._time.first_day) // timedelta(days=1) + 1

    def _moved(self, scope: Scope, before: Score, score: Score) -> ChangeReceipt | None:
        if self._time.sort is Sort.DAYS or not (before.enough and score.enough):
            return None
        return change_receipt(self._store, scope, self._start, self._end)

    def _weighty(self, scope: Scope, moved: ChangeReceipt) -> Iterator[Weighty]:
        found: list[tuple[Group, ReceiptLine]] = []
        for part in (each for each in moved.groups if each.group is not Group.FADING):
            page = group_lines(self._store, scope, self._start, self._end, part.group, count=HEAVIEST)
            found += ((part.group, line) for line in page.lines)
        for group, line in heapq.nlargest(HEAVIEST, found, key=lambda each: abs(each[1].points)):
            if line.review_id is not None:
                yield Weighty(group, line.points, review(self._store, line.review_id))

    def _stand(self, scope: Scope, score: Score) -> Stand | None:
        if self._time.sort is not Sort.DAYS or not score.enough:
            return None
        receipt = top_receipt(self._store, scope, self._end, HEAVIEST)
        told = (None if line.review_id is None else review(self._store, line.review_id) for line in receipt.lines)
        return Stand(receipt, tuple(told))

    def _waiting(self, scope: Scope) -> Iterator[WaitingComplaint]:
        deadlines = Deadlines(self._store, self._now)
        for each in waiting_in(self._store, scope.channel_ids, HEAVIEST):
            one = review(self._store, each.review_id)
            _, stage = deadlines.of(
                one.channel_id, each.since_at, one.state, complaint=True, removed=one.removed_at is not None
            )
            yield WaitingComplaint(one, each.since_at, stage)

    def _channels(self, scope: Scope, asked: list[Asked], waiting: dict[int, int]) -> Iterator[ChannelFacts]:
        spoken = {
            each.channel_id: each for each in spoken_between(self._store, scope.channel_ids, self._start, self._end)
        }
        for each in channels(self._store, removed=True):
            shown = each.removed_at is None or each.id in spoken
            if shown and each.counted and each.id in scope.channel_ids:
                yield ChannelFacts(
                    name=each.name,
                    score=score_now(self._store, Scope(each.name, each.id, (each.id,)), self._end),
                    spoken=spoken.get(each.id, Spoken(each.id, 0, 0, 0)),
                    responses=responses_of(one for one in asked if one.channel_id == each.id),
                    waiting=waiting.get(each.id, 0),
                )

    def _events(self, scope: Scope) -> Iterator[Event]:
        for event in events(self._store, -scope.key):
            if self._time.first_day <= event.day <= self._time.last_day:
                yield event

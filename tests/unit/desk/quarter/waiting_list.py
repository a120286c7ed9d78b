"""Which complaints wait and since when, as product.md says it, from what channels told and what the owner did."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from reputation_desktop.domain.review import FoundReview
from tests.unit.desk.quarter.customers import Place, complains
from tests.unit.desk.quarter.diary import Done, Told
from tests.unit.desk.quarter.shop_rules import STAGES, ShopRules
from tests.unit.desk.quarter.story import Verb

FROM_BEFORE = timedelta(days=30)
A_CLOCK_PUT_RIGHT = timedelta(minutes=5)
WAITS, ANSWERED, SETTLED = "waits", "answered", "settled"
"""How far the owner's answer is; `SETTLED` is what an edit does not open again: not about us, reported."""

AFTER = {
    Verb.ANSWER: ANSWERED,
    Verb.NEEDS_NONE: ANSWERED,
    Verb.NOT_ABOUT_US: SETTLED,
    Verb.REPORT: SETTLED,
}


@dataclass
class Case:
    """One review as the laptop knows it.

    Attributes:
        wrote_at: when the customer first wrote, or else when that was first seen.
        since: when the customer wrote what the present cycle is about; None where nobody knows.
        changed_at: when the customer changed it to its present words; None where nobody says that she did.
        seen_at: when the present cycle was first seen.
        corrected: whether it is a complaint by the owner's own word; None where she has not said.
        reply: the words of the reply that the channel shows, since when, and when that was first seen.
        due_at: when each stage of the present cycle falls due, in their order, where its clock runs.
        shown_at: when a stage of a cycle was last shown, as the program remembers it.
    """

    name: str
    place: Place
    words: FoundReview
    wrote_at: datetime
    since: datetime | None
    changed_at: datetime | None
    seen_at: datetime
    cycle: int = 1
    progress: str = WAITS
    corrected: bool | None = None
    snoozed_until: datetime | None = None
    reply: tuple[str, datetime, datetime] | None = None
    gone: bool = False
    due_at: dict[str, datetime] = field(default_factory=dict)
    shown_at: dict[tuple[int, str], datetime] = field(default_factory=dict)

    @property
    def is_complaint(self) -> bool:
        return complains(self.words) if self.corrected is None else self.corrected

    def runs(self, rules: ShopRules) -> bool:
        """Whether its clock runs."""
        return (
            self.is_complaint
            and self.progress == WAITS
            and not self.gone
            and self.since is not None
            and self.seen_at - self.since <= FROM_BEFORE
            and self.place not in rules.muted
            and (not self.words.mention or self.place in rules.clocked_mentions)
        )

    def stage(self, now: datetime) -> str | None:
        """The latest stage that fell due."""
        return next((stage for stage, due_at in reversed(self.due_at.items()) if due_at <= now), None)

    def was_shown(self, stage: str, now: datetime) -> bool:
        """Whether this stage or a later one needs no showing any more."""
        return any(
            cycle == self.cycle and STAGES.index(shown) >= STAGES.index(stage) and self.counts(at, now)
            for (cycle, shown), at in self.shown_at.items()
        )

    def counts(self, shown_at: datetime, now: datetime) -> bool:
        """Whether a showing still counts; what seems to have been shown in the future was shown under a wrong clock."""
        return shown_at <= now + A_CLOCK_PUT_RIGHT and not self.comes_back(shown_at, now)

    def comes_back(self, shown_at: datetime, now: datetime) -> bool:
        """Whether what was shown then is to be shown once more: its snooze has ended since."""
        return self.snoozed_until is not None and shown_at < self.snoozed_until <= now

    def is_asked_for(self, now: datetime) -> bool:
        """Whether she wants it for a snooze of hers that is over, at whose end it was due; not shown to her since."""
        until = self.snoozed_until
        if until is None or until > now or self.stage(until) is None:
            return False
        return not any(cycle == self.cycle and self.counts(at, now) for (cycle, _), at in self.shown_at.items())

    def take(self, done: Done) -> None:
        """What the owner does with it. Who is done with a complaint is done with its snooze."""
        if done.until is not None:
            self.snoozed_until = done.until
        elif done.verb in (Verb.IS_PRAISE, Verb.IS_COMPLAINT):
            self.corrected = done.verb is Verb.IS_COMPLAINT
        else:
            self.progress = AFTER.get(done.verb, WAITS)
            self.snoozed_until = self.snoozed_until if self.progress == WAITS else None

    def edit(self, words: FoundReview, now: datetime) -> None:
        """The customer changed it: a new cycle, from when she wrote or else from when that was seen."""
        told_at = _between(words.edited_at, self.changed_at or self.wrote_at, now)
        self.words, self.changed_at, self.seen_at = words, told_at, now
        self.since = told_at or now
        self.cycle += 1
        self.corrected = None
        if self.is_complaint:
            self.snoozed_until = None
            self.progress = WAITS if self.progress == ANSWERED else self.progress

    def read_reply(self, told: FoundReview, now: datetime) -> None:
        """A reply seen in the channel closes it, where it is not older than what the customer now says."""
        if told.reply is None:
            return
        known = self.reply is not None and self.reply[0] == told.reply.text
        # What is news is newer than the words that it stands under, also where the clock was put back between.
        seen_at = self.reply[2] if known and self.reply is not None else max(now, self.seen_at)
        at = told.reply.at if told.reply.at is not None and told.reply.at <= seen_at else seen_at
        self.reply = (told.reply.text, at, seen_at)
        self.close_by_reply()

    def close_by_reply(self) -> None:
        """See `read_reply`."""
        if self.reply is None or self.progress != WAITS:
            return
        written_at = self.changed_at if self.cycle == 1 else self.since
        if written_at is None or self.reply[1] >= written_at:
            self.progress = ANSWERED


OWNERS = ("progress", "corrected", "snoozed_until")
"""What of a case the owner changes, and so may take back."""


@dataclass(frozen=True, slots=True)
class Act:
    """One case in something the owner did: how it found the case, and how it left it, in the order of `OWNERS`."""

    case: Case
    cycle: int
    before: tuple[object, ...]
    after: tuple[object, ...]
    at: datetime


class WaitingList:
    """All reviews of the shop, by their customers' names."""

    def __init__(self) -> None:
        self.cases: dict[str, Case] = {}
        self.acts: list[list[Act]] = []
        self.heard: set[Place] = set()

    def running(self, rules: ShopRules) -> list[Case]:
        """Those whose clock runs, with the moments at which their stages fall due by these rules."""
        running = [each for each in self.cases.values() if each.runs(rules)]
        for case in running:
            assert case.since is not None
            case.due_at = {stage: case.since + rules.due_after(case.place, stage) for stage in STAGES}
        return running

    def hear(self, told: Told, now: datetime) -> None:
        """A channel was read."""
        listed = {each.author: each for each in told.reviews}
        for name, review in listed.items():
            self._hear_one(name, review, told, now)
        if told.road == "feed":
            for case in self.cases.values():
                case.gone = case.gone or (case.place is told.place and case.name not in listed)
        self.heard.add(told.place)

    def _hear_one(self, name: str, review: FoundReview, told: Told, now: datetime) -> None:
        case = self.cases.get(name)
        if case is None:
            since = self._written_at(review, told.place, now)
            changed_at = _between(review.edited_at, since, now)
            case = self.cases[name] = Case(name, told.place, review, since or now, since, changed_at, now)
        elif not _same(case.words, review):
            case.edit(review, now)
        case.gone = False
        case.read_reply(review, now)

    def _written_at(self, review: FoundReview, place: Place, now: datetime) -> datetime | None:
        """The date that the channel tells; when it was seen where that is none or is still to come."""
        claimed = review.claimed
        if claimed is None:
            return None if place not in self.heard else now
        assert isinstance(claimed, datetime)
        return min(claimed, now)

    def do(self, done: Done, now: datetime) -> None:
        """The owner does something with some reviews at once."""
        acts = []
        for case in map(self.cases.__getitem__, done.names):
            before = tuple(getattr(case, name) for name in OWNERS)
            case.take(done)
            after = tuple(getattr(case, name) for name in OWNERS)
            acts.append(Act(case, case.cycle, before, after, now))
        self.acts.append(acts)

    def take_back(self) -> None:
        """The last thing she did is undone, as far as the reviews say the same and are as she left them."""
        for act in self.acts.pop() if self.acts else []:
            if act.case.cycle != act.cycle:
                continue
            for name, before, after in zip(OWNERS, act.before, act.after, strict=True):
                if getattr(act.case, name) == after:
                    setattr(act.case, name, before)
            if act.case.reply is not None and act.case.reply[2] > act.at:
                act.case.close_by_reply()


def _between(told: datetime | None, since: datetime | None, now: datetime) -> datetime | None:
    """The time that a channel tells, where that can be."""
    return told if told is not None and told <= now and (since is None or told > since) else None


def _same(one: FoundReview, other: FoundReview) -> bool:
    """Whether two tellings are of the same words: a mail cuts them short."""
    short, long = sorted((one.text.rstrip("…"), other.text.rstrip("…")), key=len)
    return long.startswith(short) and one.rating == other.rating

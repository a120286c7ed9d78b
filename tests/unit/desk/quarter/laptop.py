"""Plays a story over a real store with the loop that the program runs, and writes the diary of it."""

from __future__ import annotations

import contextlib
import heapq
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reputation_desktop.desk.reminders import (
    ToShow,
    outlook,
    record_shown,
    snooze_all,
    still_waiting,
)
from reputation_desktop.domain.channel import Reading
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.reminder import WAITING, closing_moment, snooze_usual
from reputation_desktop.domain.review import FoundReview, Kind, Road, State
from reputation_desktop.rounds.visit import changes_of, pending_changes
from reputation_desktop.store.actions import correct, keep_draft, mark_answered, set_state, snooze, undo
from reputation_desktop.store.channels import add_channel, channel_numbered, name_shop, note_success
from reputation_desktop.store.ingest import write_changes
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import WHOLE_SHOP, read_settings, rules_for, write_setting, zone_of
from tests.building import COMPLAINS, CONTENT, judgement
from tests.unit.desk.quarter.customers import MINUTE, Place, complains
from tests.unit.desk.quarter.diary import Done, Entry, Reminded, Shown, StillWaiting, TakenBack, Told
from tests.unit.desk.quarter.story import (
    LENGTH,
    Asks,
    ClockIsSet,
    CrashComes,
    Does,
    Happening,
    Press,
    Restarts,
    Sets,
    Sleeps,
    Story,
    Surfaces,
    TakesBack,
    Verb,
    Wakes,
)

BACK_AFTER = 20
"""Minutes after which a program that died is started again."""

FOR_EVER = datetime(9999, 12, 31, 23, 59, tzinfo=UTC)

MOVES = {
    Verb.NEEDS_NONE: State.NO_ANSWER_NEEDED,
    Verb.NOT_ABOUT_US: State.NOT_ABOUT_US,
    Verb.REPORT: State.REPORTED,
    Verb.TO_BE_POSTED: State.TO_BE_POSTED,
}
CORRECTIONS = {Verb.IS_PRAISE: Kind.PRAISE, Verb.IS_COMPLAINT: Kind.COMPLAINT}


class Laptop:
    """One laptop with the shop's store.

    Attributes:
        diary: what happened so far.
        looks: how often the program asked the store what is to be shown.
        idle_looks: how often of these nothing had happened, and there was nothing to show.
    """

    def __init__(self, story: Story, folder: Path) -> None:
        self.story = story
        self.folder = folder
        self.diary: list[Entry] = []
        self.looks = self.idle_looks = 0
        self.minute = 0
        self.acts = 0
        self.off = timedelta()
        self.is_open = self.runs = self.crash_comes = False
        self.dead_until = 0
        self.surfaces_work = True
        self.next_look_at: datetime | None = None
        self.presses: list[tuple[int, int, Press, tuple[int, ...]]] = []
        self.names: dict[int, str] = {}
        self.shown_ids: set[int] = set()
        self.last_told: dict[Place, tuple[FoundReview, ...]] = {}
        self.asked_at = -1
        self.store = open_store(folder, durable=False)
        write_setting(self.store, WHOLE_SHOP, "zone", story.zone)
        shop = name_shop(self.store, "", self.now)
        self.channels = {
            place: add_channel(
                self.store,
                shop_id=shop,
                name=place,
                platform="feed",
                address=f"https://example.org/{place}",
                secret=False,
                mention=place is Place.ALERTS,
                now=self.now,
            )
            for place in Place
        }

    @property
    def now(self) -> datetime:
        """What the laptop's clock says."""
        return self.story.begins_at + self.minute * MINUTE + self.off

    def play(self) -> None:
        """Plays the whole story. The program looks at the store after whatever happens, and when the last look said."""
        happenings = list(reversed(self.story.happenings))
        while (minute := self._next_minute(happenings)) < LENGTH:
            self.minute = minute
            self._rise_or_rest()
            while happenings and happenings[-1].minute == minute:
                self._happens(happenings.pop())
            while self.presses and self.presses[0][0] == minute:
                self._press(*heapq.heappop(self.presses)[2:])
            if self.runs:
                self._look()
        self.store.close()

    def _rise_or_rest(self) -> None:
        """Notes that the program runs from now on, or no longer."""
        runs = self.is_open and self.minute >= self.dead_until
        if runs is not self.runs:
            self.runs = runs
            self.diary.append(Wakes(self.minute) if runs else Sleeps(self.minute))

    def _next_minute(self, happenings: Sequence[Happening]) -> int:
        minutes = [LENGTH, *(each[0] for each in self.presses[:1]), *(each.minute for each in happenings[-1:])]
        if self.is_open and self.minute < self.dead_until:
            minutes.append(self.dead_until)
        if self.runs and self.next_look_at is not None:
            ahead = self.next_look_at - self.story.begins_at - self.off
            minutes.append(max(self.minute + 1, -(-ahead // MINUTE)))
        return min(minutes)

    def _happens(self, happening: Happening) -> None:
        match happening:
            case Asks():
                self._ask()
            case Does() if self.runs:
                self._do(happening)
            case TakesBack() if self.runs:
                with contextlib.suppress(WrongWords):
                    undo(self.store, self.now)
                self.diary.append(TakenBack(self.minute))
            case Sets() if self.runs:
                channel = WHOLE_SHOP if happening.place is None else self.channels[happening.place]
                write_setting(self.store, channel, happening.setting, happening.text)
                self.diary.append(happening)
            case Restarts():
                self.store.close()
                self.store = open_store(self.folder, durable=False)
            case CrashComes():
                self.crash_comes = True
            case ClockIsSet():
                self.off = happening.off
                self.diary.append(happening)
            case Surfaces():
                self.surfaces_work = happening.work
                self.diary.append(happening)
            case Wakes() | Sleeps():
                self.is_open = isinstance(happening, Wakes)
                self._rise_or_rest()
            case _:
                pass

    # --- rounds -----------------------------------------------------------------------------

    def _ask(self) -> None:
        for place in Place:
            told = [
                each.told_at(self.minute, self.story.begins_at) for each in self.story.customers if each.place is place
            ]
            mails = [
                each.mail(self.story.begins_at)
                for each in self.story.customers
                if each.place is place and each.mailed and self.asked_at < each.versions[0].at <= self.minute
            ]
            if mails:
                self._take_in(place, Road.MAIL, tuple(mails))
            listed = tuple(each for each in told if each is not None)
            if listed != self.last_told.get(place):
                self._take_in(place, Road.FEED, listed)
                self.last_told[place] = listed
        self.asked_at = self.minute

    def _take_in(self, place: Place, road: Road, reviews: tuple[FoundReview, ...]) -> None:
        store, settings = self.store, read_settings(self.store)
        channel = channel_numbered(store, self.channels[place])
        reading = Reading(reviews, complete=road is Road.FEED)
        pending = pending_changes(store, channel, reading, road, self.now, settings)
        fresh = [*pending.decided.new, *(found for _, found in (*pending.decided.edited, *pending.fuller))]
        judged = [judgement(found, COMPLAINS if complains(found) else CONTENT) for found in fresh]
        changes = changes_of(pending, judged, channel, road, self.now, settings)
        with store.transaction():
            new_ids = write_changes(store, channel.id, changes, rules_for(store, channel.id), self.now)
            note_success(store, channel.id, self.now)
        self.names.update(zip(new_ids, (each.found.author for each in changes.new), strict=True))
        self.diary.append(Told(self.minute, place, road, reviews))

    # --- the owner --------------------------------------------------------------------------

    def _act_moment(self) -> datetime:
        """No two acts are of one moment, or they would be taken back together."""
        self.acts += 1
        return self.now + timedelta(microseconds=self.acts)

    def _do(self, does: Does) -> None:
        review_id = next((number for number, name in self.names.items() if name == does.name), None)
        if review_id is None or (does.verb not in CORRECTIONS and review(self.store, review_id).state not in WAITING):
            return
        until = None
        if does.verb is Verb.SNOOZE:
            until = self.now + timedelta(hours=does.hours) if does.hours else FOR_EVER
        with contextlib.suppress(WrongWords):
            self._carry_out(review_id, does.verb, until)
            self.diary.append(Done(self.minute, does.verb, (does.name,), until))

    def _carry_out(self, review_id: int, verb: Verb, until: datetime | None) -> None:
        store, now = self.store, self._act_moment()
        if until is not None:
            snooze(store, review_id, until, now)
        elif verb is Verb.ANSWER:
            mark_answered(store, review_id, now, now)
        elif verb is Verb.DRAFT:
            keep_draft(store, review_id, "We are sorry", now)
        elif verb in CORRECTIONS:
            correct(store, review_id, CORRECTIONS[verb], now)
        else:
            set_state(store, review_id, verb, MOVES[verb], now)

    def _press(self, press: Press, review_ids: tuple[int, ...]) -> None:
        waiting = [each for each in review_ids if each in still_waiting(self.store, review_ids)]
        if not self.runs or not waiting:
            return
        if press is Press.ANSWER:
            self._do(Does(self.minute, Verb.ANSWER, self.names[waiting[0]]))
            return
        settings = read_settings(self.store)
        moment = closing_moment if press is Press.AT_CLOSING else snooze_usual
        until = moment(self.now, zone_of(settings), settings)
        if until is not None:
            assert until > self.now, "a reminder comes back later than it went"
            snooze_all(self.store, waiting, until, self._act_moment())
            names = tuple(self.names[each] for each in waiting)
            self.diary.append(Done(self.minute, Verb.SNOOZE, names, until))

    # --- the program's own loop -------------------------------------------------------------

    def _look(self) -> None:
        self.looks += 1
        staying = still_waiting(self.store, self.shown_ids)
        self.diary.append(StillWaiting(self.minute, frozenset(self.names[each] for each in staying)))
        found = outlook(self.store, self.now).to_show
        self.idle_looks += found is None and self.now >= (self.next_look_at or FOR_EVER)
        if found is not None and self.surfaces_work:
            self._show(found)
        self.next_look_at = outlook(self.store, self.now).next_at
        assert self.next_look_at is None or self.next_look_at > self.now, "the program never looks in a circle"

    def _show(self, found: ToShow) -> None:
        reminders = found.showing.reminders
        review_ids = tuple(each.review_id for each in reminders)
        self.shown_ids.update(review_ids)
        self.diary.append(
            Shown(
                self.minute,
                tuple(Reminded(self.names[each.review_id], each.cycle, str(each.stage)) for each in reminders),
                recorded=not self.crash_comes,
                longest=found.first.review.author,
                waiting=found.waiting_count,
                last_today=found.showing.last_today,
            )
        )
        if self.crash_comes:
            self.crash_comes = False
            self.dead_until = self.minute + BACK_AFTER
            self._rise_or_rest()
            return
        record_shown(self.store, reminders, self.now)
        assert outlook(self.store, self.now).to_show is None, "what was shown is not shown again at once"
        press, delay = self.story.presses[self.looks % len(self.story.presses)]
        heapq.heappush(self.presses, (self.minute + delay, self.looks, press, review_ids))

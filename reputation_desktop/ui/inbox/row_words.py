"""What a row of the inbox says of a review, in words: to be painted, and to be read aloud."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.review import State
from reputation_desktop.ui.widgets.marks import Mark, mark_of
from reputation_desktop.ui.words.reviews import kind_word, stage_word, stars_words, state_word
from reputation_desktop.ui.words.times import age, day, short_age

if TYPE_CHECKING:
    from reputation_desktop.desk.listing import ListRow
    from reputation_desktop.store.listing import Listed

_WAITING = (Mark.AWAITING, Mark.NUDGED, Mark.OVERDUE, Mark.LAST_CALL)


@dataclass(frozen=True, slots=True)
class RowWords:
    """A row in words.

    Attributes:
        mark: the state's mark.
        when: the age or the day, said with weight; may be empty.
        state: what goes with it ("overdue"); may be empty.
        token: the colour of both.
        text: the review's words on one line, or that there are none.
        silent: whether there are none.
        kind: the kind's word.
        who: author and channel.
        language: the code in capitals, or empty.
        aloud: all of it as one text.
    """

    mark: Mark
    when: str
    state: str
    token: str
    text: str
    silent: bool
    kind: str
    who: str
    language: str
    aloud: str


def row_words(row: ListRow, now: datetime, zone: tzinfo) -> RowWords:
    """The words of a row at one moment."""
    each = row.listed
    asks = not (each.from_before or each.removed or each.set_aside)
    mark = mark_of(each.state, each.kind, row.stage, each.snoozed_until, now, asks=asks)
    when, state, token = _standing(each, mark, now, zone)
    said = _said(each)
    text = said or QCoreApplication.translate("row", "No words, only stars")
    kind = kind_word(each.kind, mention=each.mention)
    author = each.author or QCoreApplication.translate("row", "No name")
    stars = None if each.stars is None or each.best is None else stars_words(each.stars, each.best)
    aloud = (_mark_aloud(each, mark, now, zone), stars, kind, author, each.channel, text)
    return RowWords(
        mark=mark,
        when=when,
        state=state,
        token=token,
        text=text,
        silent=not said,
        kind=kind,
        who=f"{author} · {each.channel}",
        language=each.language.split("-")[0].upper(),
        aloud="; ".join(part for part in aloud if part),
    )


def _said(each: Listed) -> str:
    title = " ".join(each.title.split())
    if not title or each.excerpt.startswith(title.rstrip("….")):
        return each.excerpt
    return f"{title} – {each.excerpt}" if each.excerpt else title


def _written_at(each: Listed) -> datetime:
    return each.clock_at or each.published_at or each.seen_at


def _standing(each: Listed, mark: Mark, now: datetime, zone: tzinfo) -> tuple[str, str, str]:
    """When, the state and the token of their colour."""
    waited = short_age(now - _written_at(each))
    if mark in _WAITING:
        urgent = mark in (Mark.OVERDUE, Mark.LAST_CALL)
        return waited, _urgency(mark), "ember" if urgent else "amber"
    if mark == Mark.DRAFTED:
        return waited, state_word(State.DRAFTED), "text2"
    if mark == Mark.TO_BE_POSTED:
        return state_word(State.TO_BE_POSTED), "", "accent"
    if mark == Mark.SNOOZED and each.snoozed_until is not None:
        until = QCoreApplication.translate("row", "until {day}")
        return until.format(day=day(each.snoozed_until, zone, now)), "", "text3"
    if mark == Mark.ANSWERED and each.closed_at is not None:
        answered = QCoreApplication.translate("row", "answered {day}")
        return answered.format(day=day(each.closed_at, zone, now)), "", "text2"
    if mark in (Mark.ANSWERED, Mark.NO_ANSWER):
        return state_word(each.state), "", "text3"
    gone = QCoreApplication.translate("row", "no longer there") if each.removed else ""
    return day(each.published_at or each.seen_at, zone, now), gone, "text3"


def _urgency(mark: Mark) -> str:
    """The word beside the age; the young ones need none."""
    if mark == Mark.OVERDUE:
        return stage_word(Stage.OVERDUE)
    return stage_word(Stage.LAST_CALL) if mark == Mark.LAST_CALL else ""


def _mark_aloud(each: Listed, mark: Mark, now: datetime, zone: tzinfo) -> str:
    when, state, _ = _standing(each, mark, now, zone)
    if mark in _WAITING or mark == Mark.DRAFTED:
        named = {Mark.AWAITING: state_word(State.AWAITING), Mark.NUDGED: state_word(State.AWAITING)}
        return f"{named.get(mark) or state}, {age(now - _written_at(each))}"
    return f"{when}, {state}" if state else when

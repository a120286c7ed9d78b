"""What is known of a review beside its words, said in words."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from reputation_desktop.domain.dating import DateBasis
from reputation_desktop.domain.reminder import WAITING
from reputation_desktop.domain.review import State
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.ui.widgets.marks import Mark, mark_of
from reputation_desktop.ui.words.reviews import language_name
from reputation_desktop.ui.words.times import age, day, day_and_time

if TYPE_CHECKING:
    from reputation_desktop.desk.inbox import InboxRow


def author_of(review: StoredReview) -> str:
    """Who wrote it, on one line."""
    return " ".join(review.author.split()) or QCoreApplication.translate("about", "No name")


def facts_line(review: StoredReview, now: datetime, zone: tzinfo) -> str:
    """Who, where, when, in which language, about what: on one line."""
    translate = QCoreApplication.translate
    parts = [author_of(review), review.channel, _when(review, now, zone)]
    if review.language:
        parts.append(language_name(review.language))
    if review.about:
        parts.append(translate("about", "about: {place}").format(place=review.about))
    if review.outlet:
        parts.append(translate("about", "in: {outlet}").format(outlet=review.outlet))
    parts += _SPREAD.words(review)
    return " · ".join(" ".join(each.split()) for each in parts)


def _when(review: StoredReview, now: datetime, zone: tzinfo) -> str:
    translate = QCoreApplication.translate
    if review.published_at is None:
        return translate("about", "no date")
    if review.date_basis == DateBasis.DAY:
        return day(review.published_at, zone, now)
    when = day_and_time(review.published_at, zone, now)
    if review.date_basis == DateBasis.FIRST_SEEN:
        return translate("about", "first seen {when}").format(when=when)
    return when


class _Spread(QObject):
    """Plurals: the collector of texts finds them in `tr` alone."""

    def words(self, review: StoredReview) -> list[str]:
        spread = review.spread
        said = []
        if spread.likes:
            said.append(self.tr("%n like(s)", "", spread.likes))
        if spread.shares:
            said.append(self.tr("shared %n time(s)", "", spread.shares))
        if spread.comments:
            said.append(self.tr("%n comment(s)", "", spread.comments))
        if spread.followers:
            said.append(self.tr("%n follower(s)", "", spread.followers))
        return said


_SPREAD = _Spread()


def remarks(review: StoredReview, now: datetime, zone: tzinfo) -> list[str]:
    """What is out of the ordinary, each as a sentence."""
    translate = QCoreApplication.translate
    found = []
    if review.removed_at is not None:
        said = translate("about", "No longer on its page since {day}. Your copy is kept.")
        found.append(said.format(day=day(review.removed_at, zone, now)))
    if review.from_before:
        found.append(translate("about", "From before you used this program: it starts no clock."))
    if review.set_aside:
        found.append(translate("about", "Set aside by the words that you chose for its channel."))
    return found


def standing(row: InboxRow, now: datetime, zone: tzinfo) -> tuple[Mark, str]:
    """How far its answer has come: the mark, and a sentence; empty where nothing waits and nothing was done."""
    review = row.review
    asks = not (review.from_before or review.removed_at is not None or review.set_aside)
    mark = mark_of(review.state, review.kind, row.stage, review.snoozed_until, now, asks=asks)
    if review.state not in WAITING:
        return mark, _settled(review, now, zone)
    if mark == Mark.SNOOZED and review.snoozed_until is not None:
        said = QCoreApplication.translate("about", "Put away until {when}.")
        return mark, said.format(when=day_and_time(review.snoozed_until, zone, now))
    return mark, _waiting(row, mark, now, zone)


def _settled(review: StoredReview, now: datetime, zone: tzinfo) -> str:
    translate = QCoreApplication.translate
    if review.state == State.ANSWERED and review.closed_at is not None:
        return translate("about", "Answered {when}.").format(when=day_and_time(review.closed_at, zone, now))
    return {
        State.ANSWERED: translate("about", "Answered."),
        State.NO_ANSWER_NEEDED: translate("about", "No answer needed."),
        State.NOT_ABOUT_US: translate("about", "Not about us; it does not count."),
        State.REPORTED: translate("about", "Reported to the platform. Keep what came of it under “Dispute…”."),
    }[review.state]


def _waiting(row: InboxRow, mark: Mark, now: datetime, zone: tzinfo) -> str:
    translate, review = QCoreApplication.translate, row.review
    if mark == Mark.TO_BE_POSTED:
        return translate("about", "Your answer is ready to post.")
    if review.clock_at is None or not review.complaint:
        return ""
    waited = age(now - review.clock_at)
    if row.due_at is not None and row.due_at > now:
        said = translate("about", "Waiting for {age}. An answer is due {when}.")
        return said.format(age=waited, when=day_and_time(row.due_at, zone, now))
    if mark == Mark.LAST_CALL:
        return translate("about", "Last call: waiting for {age}.").format(age=waited)
    if row.stage is not None and mark != Mark.NUDGED:
        return translate("about", "Overdue: waiting for {age}.").format(age=waited)
    return translate("about", "Waiting for {age}.").format(age=waited)

"""What reminders say, and where they appear, in words."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.review import Kind, Rating, State
from reputation_desktop.system.notification import plain
from reputation_desktop.ui.reminding.message import Act, Button, Message
from reputation_desktop.ui.reminding.surface import BALLOON, NATIVE, WINDOW
from reputation_desktop.ui.widgets.marks import mark_of
from reputation_desktop.ui.words.reviews import stars_words
from reputation_desktop.ui.words.times import age, clock_time

if TYPE_CHECKING:
    from reputation_desktop.desk.reminders import ToShow
    from reputation_desktop.desk.thanks import Thanks
    from reputation_desktop.domain.stored import StoredReview

DIGEST, THANKS, TRIAL = "digest", "thanks", "trial"
"""Keys of messages of which there is one at a time; that of a single reminder names its review."""

_QUOTED = 100
"""Characters of a review: what fits on three lines of the narrowest notification."""

_FIVE = 5


class _Counts(QObject):
    """Plurals: the collector of texts finds them in `tr` alone."""

    def complaints(self, number: int) -> str:
        return self.tr("%n complaint(s) are waiting", "", number)

    def praises(self, number: int) -> str:
        return self.tr("%n customer(s) praised you this week", "", number)

    def stars(self, number: int) -> str:
        return self.tr("%n star(s)", "", number)


_COUNTS = _Counts()


def key_of(to_show: ToShow) -> str:
    """The key of its message."""
    reminders = to_show.showing.reminders
    return DIGEST if to_show.showing.is_digest else f"review-{reminders[0].review_id}"


def reminder_message(to_show: ToShow, now: datetime, zone: tzinfo, closing: datetime | None) -> Message:
    """One complaint that waits, or a digest of several.

    Args:
        to_show: what is due.
        now: the moment, for ages.
        zone: the shop's, for the time of closing.
        closing: until when "At closing time" would put a single one away; None where that is not offered.
    """
    translate = QCoreApplication.translate
    waited = age(now - to_show.first.started_at)
    stages = [reminder.stage for reminder in to_show.showing.reminders]
    mark = mark_of(State.AWAITING, Kind.COMPLAINT, max(stages, key=list(Stage).index), None, now, asks=True)
    snooze = Button(Act.SNOOZE, translate("reminders", "Snooze"))
    if to_show.showing.is_digest:
        buttons = [Button(Act.INBOX, translate("reminders", "Open the inbox")), snooze]
        title, body = _COUNTS.complaints(to_show.waiting_count), _digest_body(to_show, waited)
    else:
        buttons = [Button(Act.ANSWER, translate("reminders", "Answer")), snooze]
        if closing is not None:
            at_closing = translate("reminders", "At closing time, {time}").format(time=clock_time(closing, zone))
            buttons.append(Button(Act.AT_CLOSING, at_closing))
        title, body = _title(stages[0], waited), _quoted(to_show.first.review)
    return Message(key_of(to_show), title, body, tuple(buttons), mark)


def thanks_message(thanks: Thanks) -> Message:
    """Once a week: praise that nobody has thanked for."""
    thank = Button(Act.PRAISE, QCoreApplication.translate("reminders", "Thank them"))
    return Message(THANKS, _COUNTS.praises(thanks.praises), _quoted(thanks.first), (thank,))


def trial_message() -> Message:
    """What appears when the owner wants to see how reminders look here."""
    translate = QCoreApplication.translate
    return Message(
        TRIAL,
        translate("reminders", "This is how a reminder looks"),
        translate("reminders", "The next complaint that waits for an answer is told here."),
    )


def surface_words(name: str) -> str:
    """How reminders appear on this computer; `name` is that of the surface used, empty before the first reminder."""
    translate = QCoreApplication.translate
    return {
        NATIVE: translate("reminders", "Reminders appear as notifications of your desktop."),
        BALLOON: translate("reminders", "Reminders appear as a balloon at the tray icon, without buttons."),
        WINDOW: translate(
            "reminders",
            "This desktop has no notifications: reminders appear in the window, and closing it only minimises it.",
        ),
    }.get(name, translate("reminders", "No reminder has appeared yet; try one to see how it looks here."))


def _title(stage: Stage, waited: str) -> str:
    translate = QCoreApplication.translate
    said = {
        Stage.NUDGE: translate("reminders", "A complaint has waited for {age}"),
        Stage.OVERDUE: translate("reminders", "A complaint is overdue: it has waited for {age}"),
        Stage.LAST_CALL: translate("reminders", "Last call: a complaint has waited for {age}"),
    }
    return said[stage].format(age=waited)


def _digest_body(to_show: ToShow, waited: str) -> str:
    translate = QCoreApplication.translate
    # One that was shown before and is not in this digest may have waited longer.
    all_of_them = len(to_show.showing.reminders) == to_show.waiting_count
    oldest = translate("reminders", "The oldest for {age}.")
    one = translate("reminders", "One of them has waited for {age}.")
    last = translate("reminders", "{oldest} This was the last reminder for today.")
    said = (oldest if all_of_them else one).format(age=waited)
    return last.format(oldest=said) if to_show.showing.last_today else said


def _quoted(review: StoredReview) -> str:
    """Stars, channel and how it begins, as far as there are any."""
    translate = QCoreApplication.translate
    stars = _stars(review.rating)
    text = plain(f"{review.title[:_QUOTED]} {review.text[: 2 * _QUOTED]}", _QUOTED)
    if stars and text:
        said = translate("reminders", "{stars}, {channel}: “{text}”")
    elif text:
        said = translate("reminders", "{channel}: “{text}”")
    else:
        said = translate("reminders", "{stars}, {channel}") if stars else "{channel}"
    return said.format(stars=stars, channel=review.channel, text=text)


def _stars(rating: Rating | None) -> str:
    """How many, of how many where those are not five; nothing for a mere yes or no."""
    if rating is None or rating.value is None or rating.best <= 1:
        return ""
    if rating.best == _FIVE and rating.value == int(rating.value):
        return _COUNTS.stars(int(rating.value))
    return stars_words(rating.value, rating.best)

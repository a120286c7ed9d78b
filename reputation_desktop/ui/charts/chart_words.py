"""A chart of the score in words: what its legend, its labels and its readings say."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from reputation_desktop.ui.charts.facts import ChartFacts, ChartStep, Standing
from reputation_desktop.ui.words.numbers import decimal, whole
from reputation_desktop.ui.words.times import calendar_day, long_date


class _Counts(QObject):
    """Plurals: the collector of texts finds them in `tr` alone."""

    def reviews(self, number: int) -> str:
        return self.tr("%Ln review(s)", "", number)

    def complaints(self, number: int) -> str:
        return self.tr("%Ln complaint(s)", "", number)

    def weeks(self, number: int) -> str:
        return self.tr("Reviews in %Ln week(s), {most} at most", "", number)


_COUNTS = _Counts()


def day_name(day: date, facts: ChartFacts) -> str:
    """A day by its date: "11 June"."""
    return calendar_day(day, facts.zone, facts.now)


def days_words(first: date, last: date, zone: tzinfo, now: datetime) -> str:
    """Some days in a row: "5–11 April", "28 March to 3 April"."""
    end = calendar_day(last, zone, now)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        number = QLocale().toString(QDate(first.year, first.month, first.day), _day_pattern())
        return QCoreApplication.translate("chart", "{first}–{last}").format(first=number, last=end)
    said = QCoreApplication.translate("chart", "{first} to {last}")
    return said.format(first=calendar_day(first, zone, now), last=end)


def _day_pattern() -> str:
    """The number of a day alone, as it stands before another one of the same month."""
    return QCoreApplication.translate("chart", "d", "the first day of “5–11 April”")


def chosen_words(step: ChartStep, facts: ChartFacts) -> str:
    """The chosen day: "11 June: 78.0"."""
    translate = QCoreApplication.translate
    said = {
        Standing.NONE: translate("chart", "{day}: no reviews yet"),
        Standing.FEW: translate("chart", "{day}: not enough to say"),
        Standing.ENOUGH: translate("chart", "{day}: {score}"),
    }[step.standing]
    return said.format(day=day_name(step.last_day, facts), score=decimal(step.score))


def score_words(step: ChartStep) -> str:
    """The score of a step: "78.0, likely between 73 and 84"."""
    translate = QCoreApplication.translate
    said = {
        Standing.NONE: translate("chart", "No reviews yet"),
        Standing.FEW: translate("chart", "Not enough to say"),
        Standing.ENOUGH: translate("chart", "{score}, likely between {low} and {high}"),
    }[step.standing]
    return said.format(score=decimal(step.score), low=whole(round(step.low)), high=whole(round(step.high)))


def count_words(step: ChartStep) -> str:
    """How many wrote: "3 reviews, 1 complaint"."""
    if not step.reviews:
        return _no_reviews()
    if not step.complaints:
        return _COUNTS.reviews(step.reviews)
    said = QCoreApplication.translate("chart", "{reviews}, {complaints}")
    return said.format(reviews=_COUNTS.reviews(step.reviews), complaints=_COUNTS.complaints(step.complaints))


def _no_reviews() -> str:
    return QCoreApplication.translate("chart", "No new reviews")


def reading(number: int, facts: ChartFacts) -> list[str]:
    """All that a step says, a line each: its days, its score, who wrote, what was not read, what happened."""
    step = facts.steps[number]
    if step.first_day == step.last_day:
        noon = datetime.combine(step.last_day, time(12), facts.zone)
        lines = [long_date(noon, facts.zone)]
    else:
        lines = [days_words(step.first_day, step.last_day, facts.zone, facts.now)]
    lines += [score_words(step), count_words(step)]
    lines += [line for gap in facts.gaps_on(number) for line in gap.told or (gap.words,)]
    return lines + [each.title for each in facts.events_in(number)]


def volume_words(days: int, most: int) -> str:
    """What the bars stand for, and the highest of them."""
    translate = QCoreApplication.translate
    if not most:
        return _no_reviews()
    if days == 1:
        said = translate("chart", "Reviews a day, {most} at most")
    elif days == 7:
        said = translate("chart", "Reviews a week, {most} at most")
    else:
        said = _COUNTS.weeks(days // 7)
    return said.format(most=whole(most))


def nothing_words() -> str:
    """What stands in for a chart without a score."""
    return QCoreApplication.translate("chart", "There are not enough reviews yet to draw the score.")

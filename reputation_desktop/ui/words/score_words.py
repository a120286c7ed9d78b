"""The score in words."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from reputation_desktop.domain.score import Score
from reputation_desktop.ui.words.numbers import decimal, whole
from reputation_desktop.ui.words.times import day

SAME = 0.05
"""Points under which a change rounds to nothing."""


def band_words(score: Score) -> str:
    """Where the score likely lies."""
    said = QCoreApplication.translate("Score", "Likely between {low} and {high}")
    return said.format(low=whole(round(score.low)), high=whole(round(score.high)))


def not_enough_words(score: Score, enough: int) -> str:
    """Why the score is greyed."""
    said = QCoreApplication.translate("Score", "Not enough to say: {n} of {m} reviews in the last year")
    return said.format(n=whole(score.reviews_12m), m=whole(enough))


def trend_words(trend: float) -> str:
    """A change over four weeks, as it is read aloud."""
    if abs(trend) < SAME:
        return QCoreApplication.translate("Score", "about the same as 4 weeks ago")
    up = QCoreApplication.translate("Score", "up {points} points in 4 weeks")
    down = QCoreApplication.translate("Score", "down {points} points in 4 weeks")
    return (up if trend > 0 else down).format(points=decimal(abs(trend)))


def is_known(score: Score) -> bool:
    """Whether there is a number at all: without a review in the year before, only the phantoms speak."""
    return score.reviews_12m > 0


def day_words(score: Score, zone: tzinfo, now: datetime) -> str:
    """What one day of the chart says."""
    if not is_known(score):
        said = QCoreApplication.translate("Score", "{day}: no reviews yet")
    elif not score.enough:
        said = QCoreApplication.translate("Score", "{day}: not enough to say")
    else:
        said = QCoreApplication.translate("Score", "{day}: {score}, likely between {low} and {high}")
    return said.format(
        day=day(score.at, zone, now),
        score=whole(round(score.score)),
        low=whole(round(score.low)),
        high=whole(round(score.high)),
    )


def course_words(daily: tuple[Score, ...], zone: tzinfo, now: datetime) -> str:
    """The whole chart, as it is read aloud."""
    told = [each for each in daily if each.enough]
    if not told:
        return QCoreApplication.translate("Score", "There are not enough reviews yet to draw the score.")
    said = QCoreApplication.translate(
        "Score",
        "From {first} ({first_day}) to {last}; lowest {lowest} ({lowest_day}), highest {highest} ({highest_day}).",
    )
    lowest, highest = (pick(told, key=lambda each: each.score) for pick in (min, max))
    return said.format(
        first=whole(round(told[0].score)),
        first_day=day(told[0].at, zone, now),
        last=whole(round(told[-1].score)),
        lowest=whole(round(lowest.score)),
        lowest_day=day(lowest.at, zone, now),
        highest=whole(round(highest.score)),
        highest_day=day(highest.at, zone, now),
    )

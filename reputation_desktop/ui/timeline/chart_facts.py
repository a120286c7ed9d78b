"""The chart of what was read: steps, gaps with their reasons, events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reputation_desktop.ui.charts.chart_words import days_words
from reputation_desktop.ui.charts.facts import ChartEvent, ChartFacts, ChartGap, ChartStep, standing_of
from reputation_desktop.ui.timeline.reading import PageFacts
from reputation_desktop.ui.timeline.unread import ReasonWords, bare_days, reasons_of

if TYPE_CHECKING:
    from reputation_desktop.desk.timeline import Step


def chart_of(facts: PageFacts) -> ChartFacts:
    """What the chart, the table and the files show."""
    timeline = facts.timeline
    zone, first, last = timeline.zone, facts.first_day, facts.last_day
    words = ReasonWords(lambda begin, end: days_words(begin, end, zone, timeline.at), len(facts.readers))
    reasons = [each for each in reasons_of(facts.gaps, zone) if each.first_day <= last and each.last_day >= first]
    return ChartFacts(
        steps=tuple(_step(each) for each in timeline.steps),
        zone=zone,
        now=timeline.at,
        gaps=tuple(
            ChartGap(each.first_day, each.last_day, words.label(each), words.told(each, zone)) for each in reasons
        ),
        bare=bare_days(facts.gaps, facts.readers, zone),
        events=tuple(ChartEvent(each.id, each.day, each.title) for each in facts.events if first <= each.day <= last),
    )


def _step(step: Step) -> ChartStep:
    score = step.score
    return ChartStep(
        first_day=step.first_day,
        last_day=step.last_day,
        score=score.score,
        low=score.low,
        high=score.high,
        standing=standing_of(score),
        reviews=step.reviews,
        complaints=step.complaints,
    )

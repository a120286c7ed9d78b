"""A page for people: how the shop stands, why, who waits, and what is spoken of. One file, nothing loaded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from html import escape

from reputation_desktop.desk.reminders import waiting_complaints
from reputation_desktop.desk.score import receipt, score_now, shop_scope, timeline
from reputation_desktop.domain.reach import reach_of
from reputation_desktop.domain.score import Score
from reputation_desktop.store.channels import channels, shops
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import read_settings
from reputation_desktop.store.standings import kinds_and_spreads, tallies, topics_counted
from reputation_desktop.store.store import Store

HALF_YEAR = timedelta(days=182)
HEAVIEST = 10

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #17211d; max-width: 46rem; margin: 3rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.1rem; margin-top: 2rem } .score { font-size: 4rem; font-weight: 600 }
td { padding: .2rem .8rem .2rem 0; vertical-align: top } .grey { color: #5b6862 } .n { text-align: right }
svg { width: 100%; height: 8rem }
"""


def report_page(store: Store, now: datetime) -> str:
    """The page as HTML with every word of a review as plain text."""
    parts: list[str] = []
    for shop_id, name in shops(store):
        parts += _shop(store, shop_id, name or "The shop", now)
    parts += _waiting(store, now)
    parts += _answers(store)
    parts += _topics(store, now)
    parts += _reach(store, now)
    parts += _channels(store)
    body = "\n".join(parts)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Reputation report</title>'
        f"<style>{_STYLE}</style></head><body>\n<h1>Reputation report, {now:%Y-%m-%d}</h1>\n{body}\n</body></html>\n"
    )


def _shop(store: Store, shop_id: int, name: str, now: datetime) -> Iterable[str]:
    scope = shop_scope(store, shop_id, name)
    score = score_now(store, scope, now)
    yield f"<h2>{escape(name)}</h2>"
    if not score.enough:
        yield f'<p class="grey">Not enough to say: {score.reviews_12m} reviews in the last twelve months.</p>'
        return
    yield f'<p><span class="score">{score.score:.0f}</span> of 100, probably {score.low:.0f} to {score.high:.0f}</p>'
    yield _line(timeline(store, scope, now - HALF_YEAR, now))
    yield "<h2>Why</h2><table>"
    shown = receipt(store, scope, now)
    yield f'<tr><td class="n">{shown.start:.1f}</td><td>where every shop begins</td></tr>'
    for line in shown.lines[:HEAVIEST]:
        said = "" if line.review_id is None else _excerpt(store, line.review_id)
        yield f'<tr><td class="n">{line.points:+.1f}</td><td>{escape(line.cause)}: {said}</td></tr>'
    rest = shown.lines[HEAVIEST:]
    if rest:
        points = sum(line.points for line in rest)
        yield f'<tr><td class="n">{points:+.1f}</td><td>{len(rest)} others together</td></tr>'
    yield f'<tr><td class="n">{shown.end:.1f}</td><td>the score</td></tr></table>'


def _line(scores: list[Score]) -> str:
    """The last half year as a line, 0 at the foot and 100 at the top."""
    width = max(len(scores) - 1, 1)
    points = " ".join(f"{600 * place / width:.1f},{100 - each.score:.1f}" for place, each in enumerate(scores))
    label = f"Score from {scores[0].score:.0f} to {scores[-1].score:.0f} over the last half year"
    return (
        f'<svg viewBox="0 0 600 100" preserveAspectRatio="none" role="img" aria-label="{label}">'
        f'<polyline points="{points}" fill="none" stroke="#0f6b5c" stroke-width="2"/></svg>'
    )


def _excerpt(store: Store, review_id: int) -> str:
    each = review(store, review_id)
    words = " ".join((each.title or each.text).split())
    return escape(f"{each.author or 'somebody'} on {each.channel}: {words[:80]}")


def _waiting(store: Store, now: datetime) -> Iterable[str]:
    waiting = waiting_complaints(store, now)
    yield f"<h2>{len(waiting)} complaints are waiting</h2><table>" if waiting else "<h2>No complaint is waiting</h2>"
    for each in waiting:
        days = (now - each.started_at).days
        stage = escape(each.stage or "waiting")
        yield f'<tr><td class="n">{days} days</td><td>{stage}</td><td>{_excerpt(store, each.review.id)}</td></tr>'
    if waiting:
        yield "</table>"


def _answers(store: Store) -> Iterable[str]:
    counted = [each for each in tallies(store) if not (each.from_before or each.set_aside or each.removed)]
    answered = sum(each.n for each in counted if each.state == "answered")
    open_ = sum(each.n for each in counted if each.state in ("awaiting", "drafted", "to be posted"))
    yield f"<h2>Answers</h2><p>{answered} answered, {open_} still open; what is from before is not counted.</p>"


def _topics(store: Store, now: datetime) -> Iterable[str]:
    topics = topics_counted(store, now - HALF_YEAR)
    if topics:
        yield "<h2>What people speak of (last half year)</h2><table>"
        yield from (f"<tr><td>{escape(t)}</td><td>{up} praise</td><td>{down} blame</td></tr>" for t, up, down in topics)
        yield "</table>"


def _reach(store: Store, now: datetime) -> Iterable[str]:
    reach = reach_of(kinds_and_spreads(store, now - HALF_YEAR), read_settings(store))
    yield (
        f"<h2>Who has heard (last half year)</h2><p>{reach.counted} people by the channels' own figures,"
        f" and by the rule of thumb an estimated {reach.estimated:.0f} more.</p>"
    )


def _channels(store: Store) -> Iterable[str]:
    yield "<h2>Channels</h2><table>"
    for each in channels(store):
        health = each.health.failure or ("read" if each.health.last_success_at else "not read yet")
        yield f"<tr><td>{escape(each.name)}</td><td>{escape(health)}</td></tr>"
    yield "</table>"

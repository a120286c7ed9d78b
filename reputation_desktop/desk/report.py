"""A page for people: how the shop stands, why, who waits, and what is spoken of. One file, nothing loaded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from html import escape

from reputation_desktop.desk.reminders import waiting_complaints
from reputation_desktop.desk.score import Scope, in_words, receipt, score_now, shop_scope, timeline
from reputation_desktop.domain.reach import reach_of
from reputation_desktop.domain.score import Score
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.channels import channels, shops
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.standings import kinds_and_spreads, tallies, topics_counted
from reputation_desktop.store.store import Store

HALF_YEAR = timedelta(days=182)
HEAVIEST = 10

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #17211d; max-width: 46rem; margin: 3rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem } h2 { font-size: 1.1rem; margin-top: 2rem } .score { font-size: 4rem; font-weight: 600 }
td { padding: .2rem .8rem .2rem 0; vertical-align: top } .grey { color: #5b6862 } .n { text-align: right }
svg { width: 100%; height: 8rem } @media print { body { margin: 0; max-width: none } }
"""

_NO_MARKUP = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])
"""Characters that no markup may hold (https://www.w3.org/TR/xml/#charsets)."""


def report_page(store: Store, now: datetime) -> str:
    """The page as HTML with every word of a review as plain text."""
    today = now.astimezone(zone_of(read_settings(store))).date()
    parts: list[str] = []
    for shop_id, name in shops(store):
        parts += _shop(store, shop_scope(store, shop_id, name), now)
    parts += _waiting(store, now)
    parts += _answers(store)
    parts += _topics(store, now)
    parts += _reach(store, now)
    parts += _channels(store)
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"/><title>Reputation report</title>'
        f"<style>{_STYLE}</style></head><body>\n<h1>Reputation report, {today}</h1>\n{body}\n</body></html>\n"
    )


def _plain(text: str) -> str:
    return escape(text.translate(_NO_MARKUP))


def _table(rows: Iterable[tuple[str, ...]], *, figures_first: bool = False) -> str:
    """Rows of cells that are plain already."""
    first = '<td class="n">' if figures_first else "<td>"
    lines = (f"<tr>{first}{'</td><td>'.join(cells)}</td></tr>" for cells in rows)
    return "<table>" + "".join(lines) + "</table>"


def _shop(store: Store, scope: Scope, now: datetime) -> Iterable[str]:
    score = score_now(store, scope, now)
    yield f"<h2>{_plain(scope.name or 'The shop')}</h2>"
    if not score.enough:
        counted = _counted(score.reviews_12m, "review")
        yield f'<p class="grey">Not enough to say: {counted} in the last twelve months.</p>'
        return
    yield f'<p><span class="score">{score.score:.0f}</span> of 100, probably {score.low:.0f} to {score.high:.0f}</p>'
    yield _line(timeline(store, scope, now - HALF_YEAR, now))
    yield "<h2>Why</h2>"
    yield _table(_receipt(store, scope, now), figures_first=True)


def _receipt(store: Store, scope: Scope, now: datetime) -> Iterable[tuple[str, ...]]:
    shown = receipt(store, scope, now)
    yield f"{shown.start:.1f}", "where every shop begins", ""
    for line in shown.lines[:HEAVIEST]:
        said = "" if line.review_id is None else _excerpt(review(store, line.review_id))
        yield f"{line.points:+.1f}", _plain(in_words(line.cause)), said
    rest = shown.lines[HEAVIEST:]
    if rest:
        yield f"{sum(line.points for line in rest):+.1f}", f"{_counted(len(rest), 'other')} together", ""
    yield f"{shown.end:.1f}", "the score", ""


def _line(scores: list[Score]) -> str:
    """The last half year as a line, 0 at the foot and 100 at the top."""
    width = max(len(scores) - 1, 1)
    points = " ".join(f"{600 * place / width:.1f},{100 - each.score:.1f}" for place, each in enumerate(scores))
    label = f"Score from {scores[0].score:.0f} to {scores[-1].score:.0f} over the last half year"
    return (
        f'<svg viewBox="0 0 600 100" preserveAspectRatio="none" role="img" aria-label="{label}">'
        f'<polyline points="{points}" fill="none" stroke="#0f6b5c" stroke-width="2"/></svg>'
    )


def _excerpt(each: StoredReview) -> str:
    words = " ".join((each.title or each.text).split())
    short = words if len(words) <= 80 else words[:79] + "…"
    return _plain(f"{each.author or 'somebody'} on {each.channel}: {short or '(no words)'}")


def _waiting(store: Store, now: datetime) -> Iterable[str]:
    waiting = waiting_complaints(store, now)
    if not waiting:
        yield "<h2>No complaint is waiting</h2>"
        return
    yield f"<h2>{_counted(len(waiting), 'complaint is', 'complaints are')} waiting</h2>"
    yield _table(
        ((_waited(now - each.started_at), _plain(each.stage or "waiting"), _excerpt(each.review)) for each in waiting),
        figures_first=True,
    )


def _waited(passed: timedelta) -> str:
    return _counted(passed.days, "day") if passed.days else "today"


def _answers(store: Store) -> Iterable[str]:
    counted = [each for each in tallies(store) if not (each.from_before or each.set_aside or each.removed)]
    answered = sum(each.n for each in counted if each.state == "answered")
    open_ = sum(each.n for each in counted if each.state in ("awaiting", "drafted", "to be posted"))
    yield f"<h2>Answers</h2><p>{answered} answered, {open_} still open; what is from before is not counted.</p>"


def _topics(store: Store, now: datetime) -> Iterable[str]:
    topics = topics_counted(store, now - HALF_YEAR)
    if topics:
        yield "<h2>What people speak of (last half year)</h2>"
        yield _table((_plain(topic), f"{praised} praise", f"{blamed} blame") for topic, praised, blamed in topics)


def _reach(store: Store, now: datetime) -> Iterable[str]:
    reach = reach_of(kinds_and_spreads(store, now - HALF_YEAR), read_settings(store))
    yield (
        f"<h2>Who has heard (last half year)</h2><p>{_counted(reach.counted, 'person', 'people')} by the channels' own"
        f" figures, and by the rule of thumb an estimated {reach.estimated:.0f} more.</p>"
    )


def _channels(store: Store) -> Iterable[str]:
    known = channels(store)
    if known:
        yield "<h2>Channels</h2>"
        read = ((each, "read" if each.health.last_success_at else "not read yet") for each in known)
        yield _table((_plain(each.name), _plain(each.health.failure or health)) for each, health in read)


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"

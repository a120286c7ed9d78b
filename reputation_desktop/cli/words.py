"""How the command line puts things in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from reputation_desktop.desk.inbox import InboxRow
from reputation_desktop.domain.judgement import Phrase, Topic, judged_text
from reputation_desktop.domain.review import Rating
from reputation_desktop.domain.score import Score
from reputation_desktop.domain.stored import StoredReview

EXCERPT = 72
INDENT = " " * 7
"""What stands below a review's number."""


def stars(rating: Rating | None) -> str:
    """Stars as they were given, on their own scale: “2 of 5 ★”."""
    if rating is None:
        return "no stars"
    if rating.value is None:
        return f"unrated ({rating.raw})" if rating.raw else "unrated"
    if (rating.worst, rating.best) == (0.0, 1.0):
        return "recommends" if rating.value else "does not recommend"
    return f"{rating.value:g} of {rating.best:g} ★"


def span(passed: timedelta) -> str:
    """How long something takes, in the unit that people would use."""
    if passed < timedelta(hours=1):
        return plural(int(passed.total_seconds() // 60), "minute")
    if passed < timedelta(hours=48):
        return plural(int(passed.total_seconds() // 3600), "hour")
    return plural(passed.days, "day")


def ago(moment: datetime, now: datetime) -> str:
    """How long ago that was: “just now”, “5 hours ago”."""
    passed = now - moment
    return "just now" if passed < timedelta(minutes=1) else f"{span(passed)} ago"


def excerpt(review: StoredReview, length: int = EXCERPT) -> str:
    """The first words of a review on one line."""
    title = review.title.rstrip()
    apart = title and judged_text(title, review.text) != review.text
    gap = " " if title.endswith((".", "!", "?", "…", ":")) else ". "
    words = " ".join((f"{title}{gap}{review.text}" if apart and review.text else review.text or title).split())
    if not words:
        return "(no words)"
    return words if len(words) <= length else words[: length - 1].rstrip() + "…"


def review_line(row: InboxRow, now: datetime) -> str:
    """One review on two lines: number, kind, stars, age, state and whose it is; then its first words."""
    return f"{headline(row, now)}\n{INDENT}{excerpt(row.review)}"


def headline(row: InboxRow, now: datetime) -> str:
    """The facts of a review on one line, its number first, so that it is easily copied."""
    review = row.review
    when = ago(review.published_at, now) if review.published_at else "undated"
    state = row.stage or review.state
    facts = f"{review.kind:<9}  {stars(review.rating):<11}  {when:<14}  {state:<16}"
    return f"{review.id:>5}  {facts}  {whose(review, now)}"


def whose(review: StoredReview, now: datetime) -> str:
    """Who wrote where, and what became of it since."""
    parts = [f"{review.author or 'somebody'} · {review.channel}"]
    if review.mention:
        parts.append("a mention")
    if review.version > 1:
        parts.append(f"edited {ago(review.edited_at, now)}" if review.edited_at else "edited since")
    if review.removed_at is not None:
        parts.append("no longer there")
    return ", ".join(parts)


def review_fields(row: InboxRow) -> dict[str, Any]:
    """The JSON fields of one review."""
    review = row.review
    rating = review.rating
    return {
        "id": review.id,
        "shop": review.shop,
        "channel": review.channel,
        "kind": review.kind,
        "complaint": review.complaint,
        "mention": review.mention,
        "stars": None if rating is None else rating.value,
        "scale": None if rating is None else [rating.worst, rating.best],
        "satisfaction": review.satisfaction,
        "title": review.title,
        "text": review.text,
        "author": review.author,
        "language": review.language,
        "published_at": review.published_at,
        "state": review.state,
        "due_at": row.due_at,
        "stage": row.stage,
        "reply": None if review.reply is None else review.reply.text,
        "url": review.url,
    }


def phrase_fields(phrases: Sequence[Phrase]) -> list[dict[str, Any]]:
    """The JSON fields of deciding phrases."""
    return [{"text": p.text, "start": p.start, "end": p.end, "weight": p.weight} for p in phrases]


def topic_fields(topics: Sequence[Topic]) -> list[dict[str, Any]]:
    """The JSON fields of topics."""
    return [{"topic": t.topic, "polarity": t.polarity, "start": t.start, "end": t.end} for t in topics]


def score_line(score: Score) -> str:
    """A score with its band in words."""
    if not score.enough:
        counted = plural(score.reviews_12m, "review")
        return f"not enough to say: {counted} in the last twelve months ({score.score:.1f} so far)"
    return f"{score.score:.1f} of 100, probably between {score.low:.0f} and {score.high:.0f}"


def score_fields(score: Score) -> dict[str, Any]:
    """The JSON fields of a score."""
    return {
        "at": score.at,
        "score": score.score,
        "low": score.low,
        "high": score.high,
        "rating": score.rating,
        "cost": score.cost,
        "reviews_12m": score.reviews_12m,
        "enough": score.enough,
    }


def plural(count: int, one: str, many: str = "") -> str:
    """A count with its noun."""
    return f"{count} {one if count == 1 else many or one + 's'}"

"""How the command line puts things in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from reputation_desktop.desk.inbox import InboxRow
from reputation_desktop.domain.judgement import Phrase, Topic
from reputation_desktop.domain.review import Rating
from reputation_desktop.domain.score import Score
from reputation_desktop.domain.stored import StoredReview

EXCERPT = 90


def stars(rating: Rating | None) -> str:
    """Stars as they were given, on their own scale: “2 of 5 ★”."""
    if rating is None:
        return "no stars"
    if rating.value is None:
        return f"unrated ({rating.raw})" if rating.raw else "unrated"
    if (rating.worst, rating.best) == (0.0, 1.0):
        return "recommends" if rating.value else "does not recommend"
    return f"{rating.value:g} of {rating.best:g} ★"


def age(moment: datetime, now: datetime) -> str:
    """How long ago, in words."""
    passed = now - moment
    if passed < timedelta(hours=1):
        return "just now" if passed < timedelta(minutes=2) else f"{int(passed.total_seconds() // 60)} minutes"
    if passed < timedelta(hours=48):
        hours = int(passed.total_seconds() // 3600)
        return f"{hours} hour{'s' if hours != 1 else ''}"
    return f"{passed.days} days"


def excerpt(review: StoredReview) -> str:
    """The first words of a review on one line."""
    words = " ".join(f"{review.title}. {review.text}".split() if review.title else review.text.split())
    return words if len(words) <= EXCERPT else words[: EXCERPT - 1].rstrip() + "…"


def review_line(row: InboxRow, now: datetime) -> str:
    """One review on two lines."""
    review = row.review
    when = age(review.published_at, now) if review.published_at else "undated"
    state = review.state if row.stage is None else f"{review.state}, {row.stage}"
    author = review.author or "somebody"
    return (
        f"#{review.id}  {review.kind}{' mention' if review.mention else ''}  {stars(review.rating)}  {when}"
        f"  [{state}]  {author} · {review.channel}\n     {excerpt(review) or '(no words)'}"
    )


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
        return f"{score.score:.1f}, but not enough to say: {score.reviews_12m} reviews in the last twelve months"
    return f"{score.score:.1f} (probably between {score.low:.0f} and {score.high:.0f})"


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

"""The invented opinions of the sample shop: read from its files and dated back from a moment.

The files in `resources/sample_shop` hold one opinion an object, oldest first:

    days_ago, hours_ago   when it was written, counted back from now
    author, language      as the channel tells them; `language` is an ISO 639 code
    stars                 of 5 (the portal has `score`, of 10); absent for mentions
    title, text           the portal has `liked` and `disliked` instead of `text`
    translation           what Google shows above a text in another language
    reply                 what the shop answered: `days_later`, `text`, and `act` 2 where it appears only then
    edited                what the customer made of it between the acts: `days_ago`, `hours_ago`, `stars`, `text`
    act                   2 where it is first seen in the second act
    removed               true where it is gone in the second act
    mixed, complaint      what a person makes of it where the stars do not say
    url                   the article of a mention
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from typing import Any

from reputation_desktop.domain.review import Reply

FIRST_ACT = 1
SECOND_ACT = 2

GOOGLE = "google"
OWN_SITE = "own_site"
PORTAL = "portal"
FORUM = "forum"
PRESS = "press"
GUEST_BOOK = "guest_book"
COUNTER_BOOK = "counter_book"
OLD_PORTAL = "old_portal"


@dataclass(frozen=True, slots=True)
class SampleReview:
    """One invented opinion as its channel shows it in one act.

    Attributes:
        number: its place in its file, counted from 1; its identity in the channel.
        at: when it was written, aware UTC.
        best: the highest stars of its scale.
        text: the words; on the portal the liked part.
        disliked: the portal's other part.
        translation: what Google shows above the words, or empty.
        edited_at: when the customer changed it, or None.
        complaint, mixed: what a person makes of it where the stars do not say.
    """

    number: int
    at: datetime
    author: str = ""
    stars: float | None = None
    best: float = 5
    language: str = ""
    title: str = ""
    text: str = ""
    disliked: str = ""
    translation: str = ""
    reply: Reply | None = None
    edited_at: datetime | None = None
    url: str = ""
    complaint: bool = False
    mixed: bool = False


def sample_reviews(name: str, now: datetime, act: int) -> tuple[SampleReview, ...]:
    """What the file `name` shows at `now` in the first or second act, newest first."""
    told = json.loads((files("resources") / "sample_shop" / f"{name}.json").read_text(encoding="utf-8"))
    now = now.astimezone(UTC).replace(microsecond=0)
    shown = [
        _review(number, record, now, act)
        for number, record in enumerate(told["reviews"], start=1)
        if record.get("act", FIRST_ACT) <= act and not (act == SECOND_ACT and record.get("removed"))
    ]
    return tuple(sorted(shown, key=lambda review: review.at, reverse=True))


def _review(number: int, record: dict[str, Any], now: datetime, act: int) -> SampleReview:
    edit = record.get("edited") if act == SECOND_ACT else None
    latest = {**record, **(edit or {})}
    scattered = timedelta(minutes=number * 17 % 60)  # so that not everybody writes at the same minute
    at = _before(now, record) - scattered
    return SampleReview(
        number=number,
        at=at,
        author=record.get("author", ""),
        stars=latest.get("score", latest.get("stars")),
        best=10 if "score" in record else 5,
        language=record.get("language", ""),
        title=record.get("title", ""),
        text=latest.get("text", record.get("liked", "")),
        disliked=record.get("disliked", ""),
        translation=record.get("translation", ""),
        reply=_reply(record.get("reply"), at, act),
        edited_at=_before(now, edit) if edit else None,
        url=record.get("url", ""),
        complaint=record.get("complaint", False),
        mixed=record.get("mixed", False),
    )


def _reply(record: dict[str, Any] | str | None, at: datetime, act: int) -> Reply | None:
    if isinstance(record, str):
        return Reply(record)
    if record is None or record.get("act", FIRST_ACT) > act:
        return None
    return Reply(record["text"], at + timedelta(days=record["days_later"]))


def _before(now: datetime, record: dict[str, Any]) -> datetime:
    return now - timedelta(days=record["days_ago"], hours=record["hours_ago"])

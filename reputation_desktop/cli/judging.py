"""The command judge: texts in, judgements out, line by line."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reputation_desktop.cli.session import Session
from reputation_desktop.cli.words import phrase_fields, topic_fields
from reputation_desktop.domain.judgement import Judgement
from reputation_desktop.domain.review import Kind, Rating, rate
from reputation_desktop.domain.settings import shop_settings
from reputation_desktop.judgement.judging import judge


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    rating: Rating | None = None
    language: str = ""


def judge_lines(_: argparse.Namespace, session: Session) -> int:
    """Judges standard input: exactly one line of output for each line of input, a blank one included."""
    threshold = shop_settings({}).complaint_threshold
    for line in map(_read, _lines()):
        stars = None if line.rating is None else line.rating.satisfaction
        judgement = judge("", line.text, stars, line.language, threshold)
        satisfaction = "–" if judgement.satisfaction is None else f"{judgement.satisfaction:.2f}"
        decided = ", ".join(f"“{' '.join(phrase.text.split())}”" for phrase in judgement.phrases)
        session.say(f"{judgement.kind}\t{satisfaction}\t{judgement.language or '?'}\t{decided}")
        session.tell(
            satisfaction=judgement.satisfaction,
            sentiment=judgement.sentiment,
            kind=judgement.kind,
            complaint=judgement.complaint,
            complaint_probability=_probability(judgement),
            language=judgement.language,
            topics=topic_fields(judgement.topics),
            phrases=phrase_fields(judgement.phrases),
            engine=judgement.engine,
        )
    return 0


def _probability(judgement: Judgement) -> float | None:
    """A number whenever judged: where stars alone judged, what they made of it is certain."""
    if judgement.complaint_probability is None and judgement.kind is not Kind.UNJUDGED:
        return 1.0 if judgement.complaint else 0.0
    return judgement.complaint_probability


def _lines() -> Iterator[str]:
    """Lines end with a line feed only: a text may hold the other separators that Unicode knows."""
    for raw in sys.stdin.buffer:
        yield raw.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", "replace").removeprefix("\ufeff")


def _read(line: str) -> _Line:
    """A JSON object with `text` or `stars` is one; every other line is a text as it stands."""
    if not line.lstrip().startswith("{"):
        return _Line(line)
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return _Line(line)
    if not isinstance(said, dict) or not ("text" in said or "stars" in said):
        return _Line(line)
    text, language = said.get("text"), said.get("lang")
    return _Line("" if text is None else str(text), _rating(said), "" if language is None else str(language))


def _rating(said: dict[str, Any]) -> Rating | None:
    """`scale` is [worst, best], or just the best; from 1 to 5 unless told."""
    if said.get("stars") is None:
        return None
    scale = said.get("scale")
    worst, best = scale if isinstance(scale, list) and len(scale) == 2 else (1, 5 if scale is None else scale)
    try:
        return rate(said["stars"], float(worst), float(best))
    except (TypeError, ValueError, OverflowError):
        return rate(said["stars"])

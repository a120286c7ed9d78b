"""How the command line puts things in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reputation_desktop.cli.reading import outcome_of
from reputation_desktop.cli.words import ago, excerpt, headline, plural, review_line, score_line, stars
from reputation_desktop.desk.inbox import InboxRow
from reputation_desktop.domain.dating import DateBasis
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.review import Kind, Rating, Road, Spread, State, rate, recommendation
from reputation_desktop.domain.score import Score
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.rounds.round import Looked

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
REVIEW = StoredReview(
    id=12, channel_id=1, channel="Google", shop="Harbour house", key="k", road=Road.FEED, url="", author="Ada Brook",
    title="", text="The soup was cold.", rating=rate(2), mention=False, about="", outlet="", spread=Spread(),
    claimed="", published_at=NOW - 5 * HOUR, date_basis=DateBasis.CLAIMED, seen_at=NOW, version=1, edited_at=None,
    removed_at=None, reply=None, satisfaction=0.25, kind=Kind.COMPLAINT, complaint=True, judged_kind=Kind.COMPLAINT,
    complaint_probability=0.9, language="en", engine="", corrected=False, set_aside=False, state=State.AWAITING,
    cycle=1, clock_at=NOW, closed_at=None, from_before=False, snoozed_until=None, note="",
)  # fmt: skip


@pytest.mark.parametrize(
    ("rating", "words"),
    [
        (None, "no stars"),
        (rate(2), "2 of 5 ★"),
        (rate("9,4", 1, 10), "9.4 of 10 ★"),
        (recommendation(True), "recommends"),
        (recommendation(False), "does not recommend"),
        (rate(0), "unrated (0)"),
        (Rating(None, 1, 5, ""), "unrated"),
    ],
)
def test_stars(rating: Rating | None, words: str) -> None:
    """Stars are told on their own scale."""
    assert stars(rating) == words


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(0), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (HOUR, "1 hour ago"),
        (47 * HOUR, "47 hours ago"),
        (48 * HOUR, "2 days ago"),
        (timedelta(days=400), "400 days ago"),
        (-HOUR, "just now"),
    ],
)
def test_ago(passed: timedelta, words: str) -> None:
    """In the unit that people would use, one or many."""
    assert ago(NOW - passed, NOW) == words


def test_plural() -> None:
    """One is not many, and none are."""
    assert [plural(n, "entry", "entries") for n in (0, 1, 2)] == ["0 entries", "1 entry", "2 entries"]
    assert plural(2, "review") == "2 reviews"


@pytest.mark.parametrize(
    ("title", "text", "words"),
    [
        ("", "", "(no words)"),
        ("Cold", "", "Cold"),
        ("Cold", "The soup was cold.", "Cold. The soup was cold."),
        ("Cold!", "The soup.", "Cold! The soup."),
        ("The soup…", "The soup was cold.", "The soup was cold."),
        ("", "one\u2028two\n\tthree", "one two three"),
        ("", "x" * 80, "x" * 71 + "…"),
    ],
)
def test_excerpts(title: str, text: str, words: str) -> None:
    """The first words on one line, the title not told twice."""
    assert excerpt(replace(REVIEW, title=title, text=text)) == words


def test_a_review_on_two_lines() -> None:
    """The number first and by itself, so that it is easily copied; then what matters, in columns."""
    row = InboxRow(REVIEW, NOW, Stage.OVERDUE)
    assert review_line(row, NOW) == (
        "   12  complaint  2 of 5 ★     5 hours ago     overdue           Ada Brook · Google\n       The soup was cold."
    )


@pytest.mark.parametrize(
    ("changes", "end"),
    [
        ({"author": ""}, "awaiting          somebody · Google"),
        ({"mention": True}, "Ada Brook · Google, a mention"),
        ({"version": 2, "edited_at": NOW - 2 * HOUR}, "Ada Brook · Google, edited 2 hours ago"),
        ({"version": 2}, "Ada Brook · Google, edited since"),
        ({"removed_at": NOW}, "Ada Brook · Google, no longer there"),
        ({"published_at": None}, "undated         awaiting          Ada Brook · Google"),
        ({"state": State.NO_ANSWER_NEEDED}, "no answer needed  Ada Brook · Google"),
    ],
)
def test_what_else_a_line_tells(changes: dict[str, object], end: str) -> None:
    """Mentions, edits, removals and states."""
    review = replace(REVIEW, **changes)  # type: ignore[arg-type]
    assert headline(InboxRow(review, None, None), NOW).endswith(end)


@pytest.mark.parametrize(
    ("looked", "words"),
    [
        (Looked("Google", 1), "nothing new"),
        (Looked("Google", 1, unchanged=True), "nothing new"),
        (Looked("Google", 1, new=2, edited=1, removed=1), "2 new, 1 edited, 1 no longer there"),
        (Looked("Google", 1, failed=WrongWords(what="Gone.")), "not read. Gone."),
        (Looked("Google", 1, new=2, failed=WrongWords(what="Gone.")), "2 new, but not read to the end. Gone."),
    ],
)
def test_what_looking_brought(looked: Looked, words: str) -> None:
    """What came, what changed, what went, and what went wrong."""
    assert outcome_of(looked) == words


def test_scores() -> None:
    """With the band, or greyed."""
    score = Score(NOW, 58.74, 48.2, 67.9, 0.6, 0.03, 40, enough=True)
    assert score_line(score) == "58.7 of 100, probably between 48 and 68"
    few = replace(score, enough=False, reviews_12m=1)
    assert score_line(few) == "not enough to say: 1 review in the last twelve months (58.7 so far)"

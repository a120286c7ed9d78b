"""What is said of a review: who, when, how far its answer is, why it is a complaint, what changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from reputation_desktop.desk.inbox import Inbox, InboxRow
from reputation_desktop.desk.replies import ReviewFacts
from reputation_desktop.desk.score import Share
from reputation_desktop.domain.dating import DateBasis
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.review import Kind, Reply, Spread, State, rate
from reputation_desktop.domain.stored import StoredReview, Version
from reputation_desktop.ui.inbox.about_review import facts_line, remarks, standing
from reputation_desktop.ui.inbox.growing_text import place_in
from reputation_desktop.ui.inbox.kind_menu import language_of, reason
from reputation_desktop.ui.inbox.reply_page_line import web_page
from reputation_desktop.ui.inbox.review_history import happenings
from reputation_desktop.ui.inbox.score_share import share_words
from reputation_desktop.ui.inbox.snooze_dialog import Until, choices
from reputation_desktop.ui.inbox.topic_words import topic_word
from reputation_desktop.ui.inbox.versions import Wording, marked, step
from reputation_desktop.ui.widgets.marks import Mark
from tests.building import DAY, HOUR, NOW, ZONE
from tests.ui.review_shop import in_store, one_complaint

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def row(tmp_path: Path) -> InboxRow:
    """A complaint of two stars that waits."""
    return in_store(tmp_path, lambda store: Inbox(store, NOW).one(one_complaint(store)))


@pytest.fixture
def review(row: InboxRow) -> StoredReview:
    """The same without when an answer is due."""
    return row.review


def test_all_facts_stand_on_one_line(review: StoredReview) -> None:
    full = replace(
        review,
        about="Mill Lane",
        outlet="The Courier",
        author=" ",
        spread=Spread(likes=1, shares=2, comments=3, followers=4),
    )
    assert facts_line(full, NOW, ZONE) == (
        "No name · Google · today at 12:00 · English · about: Mill Lane · in: The Courier · 1 like · "
        "shared 2 times · 3 comments · 4 followers"
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"published_at": None}, "no date"),
        ({"date_basis": DateBasis.DAY}, "today"),
        ({"date_basis": DateBasis.FIRST_SEEN}, "first seen today at 12:00"),
    ],
)
def test_a_date_is_told_as_well_as_it_is_known(review: StoredReview, change: dict[str, object], said: str) -> None:
    changed = replace(review, **change)  # type: ignore[arg-type]
    assert facts_line(changed, NOW, ZONE).split(" · ")[2] == said


def test_what_is_out_of_the_ordinary_is_told(review: StoredReview) -> None:
    odd = replace(review, removed_at=NOW - DAY, from_before=True, set_aside=True)
    assert remarks(odd, NOW, ZONE) == [
        "No longer on its page since yesterday. Your copy is kept.",
        "From before you used this program: it starts no clock.",
        "Set aside by the words that you chose for its channel.",
    ]
    assert remarks(review, NOW, ZONE) == []


def test_how_far_the_answer_is(row: InboxRow) -> None:
    def said(stage: Stage | None = None, due: timedelta = HOUR, **change: object) -> tuple[Mark, str]:
        changed = replace(row.review, **change)  # type: ignore[arg-type]
        return standing(InboxRow(changed, NOW + due, stage), NOW, ZONE)

    assert said() == (Mark.AWAITING, "Waiting for 2 hours. An answer is due today at 15:00.")
    assert said(Stage.NUDGE, -HOUR) == (Mark.NUDGED, "Waiting for 2 hours.")
    assert said(Stage.OVERDUE, -HOUR) == (Mark.OVERDUE, "Overdue: waiting for 2 hours.")
    assert said(Stage.LAST_CALL, -HOUR) == (Mark.LAST_CALL, "Last call: waiting for 2 hours.")
    assert said(state=State.TO_BE_POSTED) == (Mark.TO_BE_POSTED, "Your answer is ready to post.")
    assert said(state=State.ANSWERED, closed_at=NOW) == (Mark.ANSWERED, "Answered today at 14:00.")
    assert said(state=State.ANSWERED, closed_at=None)[1] == "Answered."
    assert said(state=State.NO_ANSWER_NEEDED)[1] == "No answer needed."
    assert said(state=State.NOT_ABOUT_US)[1] == "Not about us; it does not count."
    assert said(state=State.REPORTED)[1].startswith("Reported to the platform.")
    assert said(snoozed_until=NOW + DAY) == (Mark.SNOOZED, "Put away until tomorrow at 14:00.")
    assert said(clock_at=None)[1] == ""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, "So few stars make a complaint, whatever the words."),
        ({"rating": None}, "There are no stars, so its words decide."),
        ({"rating": rate(3)}, "Stars in the middle leave it to the words."),
        ({"rating": rate(3), "complaint_probability": None}, "Stars in the middle, and no words that could be judged."),
        ({"rating": rate(5), "kind": Kind.MIXED}, "Many stars, but its words complain."),
        ({"rating": rate(5), "kind": Kind.PRAISE}, "Many stars, and no words that complain."),
        ({"corrected": True}, "You said so. The program took it for: Complaint."),
        ({"kind": Kind.UNJUDGED, "language": ""}, "The program cannot judge this language yet."),
    ],
)
def test_why_it_is_what_it_is(review: StoredReview, change: dict[str, object], said: str) -> None:
    assert reason(replace(review, **change)) == said  # type: ignore[arg-type]


def test_a_language_has_its_name(review: StoredReview) -> None:
    assert language_of(replace(review, language="hu")) == "Hungarian"


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (Share(0, 0), "It does not count in the score."),
        (Share(0.02, 0), "It moves the score by less than a tenth of a point."),
        (Share(1.24, 0), "It adds 1.2 points to the score."),
        (Share(-1.24, 0), "It takes 1.2 points from the score."),
        (Share(-0.9, -0.4), "It takes 1.3 points from the score; 0.4 of them because nobody has answered yet."),
        (Share(0.9, -0.4), "It adds 0.9 points to the score; that nobody has answered yet takes 0.4."),
    ],
)
def test_the_share_of_the_score_in_words(share: Share, said: str) -> None:
    assert share_words(share) == said


def _step(before: str, after: str, stars: tuple[int | None, int | None] = (3, 3)) -> tuple[bool, str, str, bool]:
    old, new = (None if each is None else rate(each) for each in stars)
    found = step(Wording(before, old, NOW), Wording(after, new, NOW))
    return found.stars_changed, found.added, found.taken_out, found.text_changed


def test_what_changed_between_two_versions() -> None:
    assert _step("Cold soup.", "Cold soup. Nobody told us.") == (False, "Nobody told us", "", True)
    assert _step("Cold soup. Rude staff.", "Cold soup.") == (False, "", "Rude staff", True)
    assert _step("Cold soup.", "Warm soup.", (2, 4)) == (True, "", "", True)
    assert _step("Cold soup.", "Cold  soup.", (None, 4)) == (True, "", "", False)
    assert _step("Cold.", "Cold. " + "Very " * 20) == (False, "", "", True)


def test_words_that_went_and_came_are_marked() -> None:
    before, after = "The soup was cold and late.", "The soup was warm and very late."
    went, came = marked(before, after)
    assert [before[start:end] for start, end in went] == ["cold"]
    assert [after[start:end] for start, end in came] == ["warm", "very"]


def test_places_are_counted_as_qt_counts() -> None:
    assert place_in("a\r\n🙂b", 4) == 4
    assert place_in("plain", 3) == 3


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" example.org/replies ", "https://example.org/replies"),
        ("http://example.org", "http://example.org"),
        ("javascript:alert(1)", ""),
        ("ftp://example.org", ""),
        ("two words", ""),
        ("", ""),
    ],
)
def test_only_web_pages_are_reply_pages(typed: str, address: str) -> None:
    assert web_page(typed) == address


def test_usual_moments_fit_the_hour_and_the_day() -> None:
    def names(now: datetime) -> list[Until]:
        return [each.until for each in choices(now, BERLIN)]

    assert names(datetime(2026, 5, 4, 8, tzinfo=UTC)) == [Until.EVENING, Until.TOMORROW, Until.MONDAY]
    assert names(datetime(2026, 5, 4, 17, tzinfo=UTC)) == [Until.TOMORROW, Until.MONDAY]
    assert names(datetime(2026, 5, 3, 8, tzinfo=UTC)) == [Until.EVENING, Until.TOMORROW]
    before_the_clocks_change = datetime(2026, 3, 28, 20, tzinfo=UTC)
    assert choices(before_the_clocks_change, BERLIN)[0].at == datetime(2026, 3, 29, 7, tzinfo=UTC)


def test_topics_have_names() -> None:
    assert topic_word("waiting") == "waiting"
    assert topic_word("something new") == "something new"


def _facts(row: InboxRow, *earlier: Version, posted: tuple[tuple[str, datetime], ...] = ()) -> ReviewFacts:
    return ReviewFacts(row=row, versions=earlier, posted=posted, reply_page="", shop="", follow_ups=())


def _version(text: str, stars: int | None) -> Version:
    rating = None if stars is None else rate(stars)
    return Version(1, "", text, rating, NOW, None, NOW + HOUR, Kind.NEUTRAL, 0.5, False)


@pytest.mark.parametrize(
    ("before", "stars", "said"),
    [
        ("The soup was cold.", 4, "Edited: now 2 of 5 stars"),
        ("The soup was cold. Rude.", 4, "Edited: now 2 of 5 stars, and “Rude” taken out"),
        ("The soup was.", 4, "Edited: now 2 of 5 stars, and “cold” added"),
        ("The soup was warm.", None, "Edited: now 2 of 5 stars, and the words changed"),
        ("The soup was.", 2, "Edited: “cold” added"),
        ("The soup was very cold.", 2, "Edited: “very” taken out"),
        ("The soup was warm.", 2, "Edited: the words changed"),
    ],
)
def test_an_edit_is_told_in_words(row: InboxRow, before: str, stars: int | None, said: str) -> None:
    first, edit = happenings(_facts(row, _version(before, stars)))
    assert edit.words == said
    assert first.words == (f"First written, with {stars} of 5 stars" if stars else "First written, without stars")


def test_stars_that_were_taken_back_are_told(row: InboxRow) -> None:
    unrated = InboxRow(replace(row.review, rating=None), None, None)
    edit = happenings(_facts(unrated, _version(row.review.text, 4)))[1]
    assert edit.words == "Edited: now no stars"


def test_an_answer_that_the_channel_shows_is_told_once(row: InboxRow) -> None:
    replied = InboxRow(replace(row.review, reply=Reply("We are sorry.", NOW)), None, None)
    posted = (("We are  sorry.", NOW), ("", NOW - HOUR))
    assert [each.words for each in happenings(_facts(replied, posted=posted))] == [
        "Answered.",
        "Your reply there: We are sorry.",
    ]

"""What a report tells of a week, a month or half a year: computed, and never better than what was read."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from reputation_desktop.desk.report_document import report_document
from reputation_desktop.desk.report_facts import read_report
from reputation_desktop.domain.document import Block, Course, Document, Figure, Heading, PageBreak, Table, Tone, Words
from reputation_desktop.domain.errors import NoConnection
from reputation_desktop.domain.judgement import Topic
from reputation_desktop.domain.report_time import ReportTime, Sort, days_until, time_around
from reputation_desktop.domain.review import Spread, State
from reputation_desktop.domain.speech import English
from reputation_desktop.store.actions import mark_answered, set_state
from reputation_desktop.store.channels import note_failure, note_success, remove_channel, shops
from reputation_desktop.store.events import add_event
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, HOUR, NOW, channel, found, judgement, new, stored, write

THIS_WEEK = time_around(Sort.WEEK, NOW.date())
"""Monday 4 May, at two in the afternoon."""

LAST_WEEK = THIS_WEEK.before


def document(store: Store, time: ReportTime = LAST_WEEK, *, now: datetime = NOW, shop_id: int = 0) -> Document:
    return report_document(read_report(store, time, now, shop_id), English())


def told(made: Document) -> str:
    """Every word of a document, a block on a line."""
    return "\n".join(_told(block) for block in made.blocks)


def _told(block: Block) -> str:
    match block:
        case Heading(text) | Words(text):
            return text
        case Figure(number, words):
            return f"{number} {words}"
        case Table(head, rows):
            return "\n".join(" | ".join(cells) for cells in (head, *rows))
        case Course():
            return block.words
    return ""


def table(made: Document, heading: str) -> Table:
    """The first table after a heading."""
    place = next(place for place, block in enumerate(made.blocks) if block == Heading(heading))
    return next(block for block in made.blocks[place:] if isinstance(block, Table))


def read_all(store: Store, moment: datetime = NOW) -> None:
    """Every channel was read."""
    for (channel_id,) in store.sql("SELECT id FROM channel").fetchall():
        with store.transaction():
            note_success(store, channel_id, moment)


@pytest.fixture
def google(store: Store) -> int:
    """A channel with enough praise from before last week."""
    made = channel(store, "Google", shop="Harbour house")
    for number in range(8):
        stored(store, made, found(f"p{number}", "Lovely rolls", stars=5, claimed=NOW - (10 + number) * DAY), CONTENT)
    return made


def test_the_figure_is_the_score_at_the_end_and_the_change_over_the_time(store: Store, google: int) -> None:
    stored(store, google, found("c", "Cold", stars=1, claimed=NOW - 3 * DAY))
    facts = read_report(store, LAST_WEEK, NOW)
    (shop,) = facts.shops
    assert facts.start_at == datetime(2026, 4, 26, 22, tzinfo=UTC) - timedelta(microseconds=1)
    assert facts.end_at == datetime(2026, 5, 3, 22, tzinfo=UTC) - timedelta(microseconds=1)
    assert shop.before.score > shop.score.score
    made = report_document(facts, English())
    figure = next(block for block in made.blocks if isinstance(block, Figure))
    assert figure.number == f"{shop.score.score:.0f}"
    assert (figure.low, figure.value, figure.high) == (shop.score.low, shop.score.score, shop.score.high)
    change = round(shop.score.score, 1) - round(shop.before.score, 1)
    assert f"−{-change:.1f} since 26 April 2026, when it was {shop.before.score:.1f}." in told(made)


def test_the_receipt_adds_up_as_it_is_shown(store: Store, google: int) -> None:
    stored(store, google, found("c", "Cold", stars=1, claimed=NOW - 5 * DAY))
    stored(store, google, found("g", "Warm", stars=5, claimed=NOW - 4 * DAY), CONTENT)
    rows = table(document(store), "Why the score moved").rows
    assert rows[0][0] == "Score on 26 April 2026"
    assert rows[-1][0] == "Score on 3 May 2026"
    figures = [float(points.replace("−", "-")) for _, _, points in rows]
    assert sum(figures[:-1]) == pytest.approx(figures[-1])
    assert {"New complaints", "Complaints overdue", "New praise and other reviews"} <= {label for label, *_ in rows}


def test_the_reviews_that_weigh_most_are_named_heaviest_first(store: Store, google: int) -> None:
    for number in range(12):
        stored(store, google, found(f"c{number}", f"Cold {number}", stars=1, claimed=NOW - (2 + number / 6) * DAY))
    weighty = table(document(store), "The reviews that moved it most")
    assert len(weighty.rows) == 10
    points = [abs(float(row[2].replace("−", "-"))) for row in weighty.rows]
    assert points == sorted(points, reverse=True)
    assert "Anna Baker on Google: Cold" in weighty.rows[0][0]
    assert {row[1] for row in weighty.rows} <= {"new complaint", "overdue"}


def test_too_few_reviews_are_told_as_such(store: Store) -> None:
    stored(store, channel(store), found("1", claimed=NOW - 3 * DAY))
    made = document(store)
    assert "Not enough to say. Reviews in the last twelve months: 1." in told(made)
    assert not any(isinstance(block, Figure | Course) for block in made.blocks)
    assert "Why the score moved" not in told(made)


def test_too_few_reviews_before_leave_the_change_open(store: Store) -> None:
    google = channel(store)
    for number in range(6):
        stored(store, google, found(str(number), stars=5, claimed=NOW - 3 * DAY), CONTENT)
    said = told(document(store))
    assert "There were too few reviews before to tell a change." in said
    assert "Why the score moved" not in said


def test_a_quiet_week_changes_nothing(store: Store, google: int) -> None:
    assert google
    assert "As on 26 April 2026." in told(document(store))


def test_complaints_are_counted_by_when_they_were_written(store: Store, google: int) -> None:
    for number, hours in enumerate((10, 30)):
        one = stored(store, google, found(f"c{number}", "Cold", claimed=NOW - 3 * DAY))
        mark_answered(store, one, NOW, NOW - 3 * DAY + hours * HOUR)
    late = stored(store, google, found("late", "Cold", claimed=NOW - 4 * DAY))
    mark_answered(store, late, NOW, NOW - HOUR)
    stored(store, google, found("w", "Cold", claimed=NOW - 2 * DAY))
    stored(store, google, found("new", "Cold", claimed=NOW - HOUR))
    assert table(document(store), "Complaints and answers").rows == (
        ("Complaints written in this time", "4"),
        ("Answered so far", "3 (75%)"),
        ("Still waiting", "1"),
        ("Half of the answers came within", "30 h"),
        ("The slowest answer took", "3 d 23 h"),
    )


def test_what_was_closed_without_an_answer_is_no_answer(store: Store, google: int) -> None:
    needless = stored(store, google, found("n", "Cold", claimed=NOW - 3 * DAY))
    set_state(store, needless, "no-answer", State.NO_ANSWER_NEEDED, NOW)
    assert table(document(store), "Complaints and answers").rows == (
        ("Complaints written in this time", "1"),
        ("Answered so far", "0 (0%)"),
        ("Closed without an answer", "1"),
        ("Still waiting", "0"),
    )


def test_who_waits_is_named_whenever_it_was_written(store: Store, google: int) -> None:
    for days in (20, 3, 1):
        stored(store, google, found(f"w{days}", f"Cold {days}", claimed=NOW - days * DAY))
    said = told(document(store))
    assert "Complaints waiting now: 3. The oldest since 14 April 2026, 14:00." in said
    assert "14 April 2026 | last call | Anna Baker on Google: Cold 20" in said
    assert "3 May 2026 | to be answered | Anna Baker on Google: Cold 1" in said
    assert "No complaint is waiting" not in said


def test_of_many_who_wait_the_oldest_are_named_and_the_others_counted(store: Store, google: int) -> None:
    for hours in range(13):
        stored(store, google, found(f"w{hours}", "Cold", claimed=NOW - hours * HOUR))
    made = document(store)
    assert "Further ones: 3." in told(made)
    assert "| new |" in told(made)


def test_a_week_without_complaints_says_so(store: Store, google: int) -> None:
    read_all(store)
    assert google
    said = told(document(store))
    assert "No complaint of this time is known that asked for an answer." in said
    assert "No complaint is waiting." in said


def test_what_was_not_read_is_said_first_and_with_its_reason(store: Store, google: int) -> None:
    forum = channel(store, "Forum", shop="Harbour house")
    with store.transaction():
        note_success(store, google, NOW)
        note_success(store, forum, NOW - 6 * DAY)
    note_failure(store, forum, NOW - 5 * DAY, NoConnection(host="example.org"), None)
    note_failure(store, forum, NOW, NoConnection(host="example.org"), None)
    made = document(store)
    assert made.blocks[0] == Words(
        "Reviews may be missing, for not all could be read in this time: Forum.", Tone.WARNING
    )
    ((name, since, _, reason),) = table(made, "What was not read").rows
    assert (name, since) == ("Forum", "28 April 2026")
    assert reason.startswith("example.org could not be reached.")
    course = next(block for block in made.blocks if isinstance(block, Course))
    assert course.unread[0][0] == date(2026, 4, 28)


def test_a_channel_that_was_paused_or_not_asked_is_not_called_quiet(store: Store, google: int) -> None:
    forum = channel(store, "Forum", shop="Harbour house")
    read_all(store, NOW - 6 * DAY)
    write_setting(store, forum, "paused", "yes")
    rows = {row[0]: row[3] for row in table(document(store), "What was not read").rows}
    assert google
    assert rows["Forum"] == "The channel was paused."
    assert rows["Google"].startswith("The channel was not asked")


def test_each_channel_has_its_line_and_a_removed_one_where_it_said_something(store: Store, google: int) -> None:
    forum, old, silent = (channel(store, name, shop="Harbour house") for name in ("Forum", "Old", "Silent"))
    stored(store, google, found("c", "Cold", stars=1, claimed=NOW - 3 * DAY))
    mark_answered(store, stored(store, forum, found("f", "Cold", claimed=NOW - 3 * DAY)), NOW, NOW)
    stored(store, old, found("o", "Warm", stars=5, claimed=NOW - 3 * DAY), CONTENT)
    for gone in (old, silent):
        remove_channel(store, gone, NOW)
    score = read_report(store, LAST_WEEK, NOW).shops[0].channels[0].score.score
    assert table(document(store), "By channel").rows == (
        ("Google", f"{score:.1f}", "1", "1", "0 of 1", "1"),
        ("Forum", "–", "1", "1", "1 of 1", "0"),
        ("Old", "–", "1", "0", "–", "0"),
    )


def test_topics_events_and_reach_of_the_time_alone(store: Store, google: int) -> None:
    spoken = found("t", "The soup", claimed=NOW - 3 * DAY, spread=Spread(shares=4, followers=0))
    topics = [Topic("quality", -0.5, 0, 3), Topic("price", 0.5, 0, 3), Topic("gardening", 0.5, 0, 3)]
    write(store, google, new=[new(spoken, judged_as=judgement(spoken, 0.9, topics=topics))])
    stored(store, google, found("d", claimed=NOW - 3 * DAY))
    for day in (LAST_WEEK.first_day, THIS_WEEK.first_day):
        add_event(store, shop_id=1, day=day, title=f"Second till {day.day}", topic="", now=NOW)
    made = document(store)
    assert set(table(made, "What people speak of").rows) == {
        ("quality", "0", "1"),
        ("price", "1", "0"),
        ("gardening", "1", "0"),
    }
    assert table(made, "What you wrote down").rows == (("27 April 2026", "Second till 27"),)
    assert "People by the channels' own figures: 4." in told(made)
    assert "where the channels give no figures: an estimated 10." in told(made)


def test_a_time_that_is_not_over_is_told_as_such(store: Store, google: int) -> None:
    assert google
    made = document(store, THIS_WEEK)
    assert made.blocks[0] == Words("This time is not over yet: everything here is as of 4 May 2026, 14:00.", Tone.QUIET)
    assert read_report(store, THIS_WEEK, NOW).end_at == NOW


def test_title_and_the_line_under_it_say_of_whom_and_when(store: Store, google: int) -> None:
    assert google
    week, month = document(store), document(store, time_around(Sort.MONTH, date(2026, 4, 2)))
    half = document(store, days_until(NOW.date(), 182))
    assert [each.title for each in (week, month, half)] == ["Weekly report", "Monthly report", "Reputation report"]
    assert week.under == "Harbour house · 27 April 2026 to 3 May 2026 · as of 4 May 2026, 14:00"
    assert month.under == "Harbour house · April 2026 · as of 4 May 2026, 14:00"
    assert half.under.startswith("Harbour house · 4 November 2025 to 4 May 2026")
    assert week.foot == "Page {page} of {pages}"
    assert week.language == "en"


def test_some_days_have_the_receipt_of_the_moment_instead(store: Store, google: int) -> None:
    for number in range(9):
        stored(store, google, found(f"m{number}", "Cold", stars=1, claimed=NOW - 3 * DAY))
    rows = table(document(store, days_until(NOW.date(), 182)), "Why").rows
    assert rows[0] == ("Where every shop begins", "", "62.5")
    assert rows[-2][0].startswith("All others together: ")
    assert rows[1][1] in ("its words", "no answer yet")
    figures = [float(points.replace("−", "-")) for _, _, points in rows]
    assert sum(figures[:-1]) == pytest.approx(figures[-1])


def test_two_shops_have_a_chapter_each_or_are_asked_for_alone(store: Store, google: int) -> None:
    other = channel(store, "Portal", shop="Mill café")
    stored(store, other, found("m", "Dust", claimed=NOW - 3 * DAY, author=""))
    stored(store, google, found("h", "", claimed=NOW - 3 * DAY))
    both = document(store)
    assert both.under.startswith("Harbour house, Mill café · ")
    assert [block for block in both.blocks if isinstance(block, PageBreak)] == [PageBreak()]
    assert "somebody on Portal: Dust" in told(both)
    assert "Anna Baker on Google: (no words)" in told(both)
    mill = next(shop_id for shop_id, name in shops(store) if name == "Mill café")
    alone = document(store, shop_id=mill)
    assert alone.under.startswith("Mill café · ")
    assert "Google" not in told(alone)
    assert Heading("Mill café") not in alone.blocks


def test_an_empty_store_has_a_report(store: Store) -> None:
    made = document(store)
    assert made.under.startswith("The shop · ")
    assert "Not enough to say" in told(made)
    assert "No complaint is waiting." in told(made)


def test_the_day_of_a_report_is_the_shops_own(store: Store) -> None:
    """At eleven at night in London it is tomorrow in Berlin."""
    assert "as of 5 May 2026, 01:00" in document(store, now=NOW + 11 * HOUR).under

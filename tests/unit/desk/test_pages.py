"""The report and the export, where the store holds what is rare."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ElementTree

from reputation_desktop.desk.export import COLUMNS, export_csv
from reputation_desktop.desk.report import report_page
from reputation_desktop.domain.judgement import Topic
from reputation_desktop.domain.review import State, rate, recommendation
from reputation_desktop.store.actions import keep_draft, mark_answered, set_state
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, channel, found, judgement, new, stored, write


def words(page: str) -> str:
    """What a person reads on the page."""
    return "".join(ElementTree.fromstring(page).itertext())


def rows(store: Store) -> dict[str, dict[str, str]]:
    """The exported reviews by their text."""
    _, text = export_csv(store, NOW)
    return {row["text"]: row for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))}


def test_a_page_of_the_last_half_year(store: Store) -> None:
    """Its course, why, who waits, topics and channels; every word plain, and nothing that a page may not hold."""
    google = channel(store, shop="Harbour house")
    for n in range(11):
        stored(store, google, found(f"g{n}", "Lovely <b>rolls</b> " * 30, stars=5, claimed=NOW - n * DAY), 0.1)
    stored(store, google, found("c", "", stars=1, claimed=NOW - 25 * HOUR))
    spoken = found("t", "The soup\x07", claimed=NOW - 2 * DAY)
    topics = [Topic("quality", -0.5, 0, 3)]
    write(store, google, new=[new(spoken, judged_as=judgement(spoken, 0.9, topics=topics))])
    page = report_page(store, NOW)
    said = words(page)
    assert "<b>" not in page
    assert "Reputation report" in said
    assert "Harbour house · 4 November 2025 to 4 May 2026 · as of 4 May 2026, 14:00" in said
    assert "Where every shop begins" in said
    assert "All others together" in said
    assert "Complaints waiting now: 2. The oldest since 2 May 2026, 14:00." in said
    assert "Anna Baker on Google: (no words)" in said
    assert "quality" in said
    assert "By channel" in said


def test_stars_of_every_scale(store: Store) -> None:
    """Each with its scale, so that one column may hold several."""
    google = channel(store)
    for text, rating in (
        ("five", rate(4)), ("ten", rate(9.4, 1, 10)), ("yes", recommendation(True)), ("no", recommendation(False)),
        ("unrated", rate(0)), ("none", None),
    ):  # fmt: skip
        stored(store, google, found(text, text, rating=rating), 0.1)
    exported = rows(store)
    told = ("stars", "worst", "best", "review_rating")
    assert {text: tuple(row[name] for name in told) for text, row in exported.items()} == {
        "five": ("4", "1", "5", "4 of 5"),
        "ten": ("9.4", "1", "10", "9.4 of 10"),
        "yes": ("1", "0", "1", "recommended"),
        "no": ("0", "0", "1", "not recommended"),
        "unrated": ("", "1", "5", "0"),
        "none": ("", "", "", ""),
    }


def test_answers_and_replies(store: Store) -> None:
    """An answer has its moment; a review that merely needs none has not."""
    google = channel(store)
    answered = stored(store, google, found("a", "answered", claimed=NOW - DAY))
    keep_draft(store, answered, "We are sorry", NOW)
    mark_answered(store, answered, NOW, NOW - HOUR)
    set_state(store, stored(store, google, found("n", "needless")), "no-answer", State.NO_ANSWER_NEEDED, NOW)
    stored(store, google, found("r", "replied", reply="Thanks", replied_at=NOW - HOUR))
    exported = rows(store)
    assert set(exported["answered"]) == set(COLUMNS)
    assert exported["answered"]["answered_at"] == "2026-05-04T11:00:00+00:00"
    assert exported["answered"]["answer"] == "We are sorry"
    assert exported["needless"]["answered_at"] == ""
    assert exported["replied"]["reply"] == "Thanks"


def test_an_export_of_nothing(store: Store) -> None:
    """Only the header."""
    assert export_csv(store, NOW) == (0, "\ufeff" + ",".join(COLUMNS) + "\r\n")

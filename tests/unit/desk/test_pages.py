"""The report and the export, where the store holds what is rare."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ElementTree

from reputation_desktop.desk.export import COLUMNS, export_csv
from reputation_desktop.desk.report import report_page
from reputation_desktop.domain.errors import NoConnection
from reputation_desktop.domain.judgement import Topic
from reputation_desktop.domain.review import Spread, State, rate, recommendation
from reputation_desktop.store.actions import keep_draft, mark_answered, set_state
from reputation_desktop.store.channels import note_failure, note_success
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, channel, found, judgement, new, stored, write


def words(page: str) -> str:
    """What a person reads on the page."""
    return "".join(ElementTree.fromstring(page).itertext())


def rows(store: Store) -> dict[str, dict[str, str]]:
    """The exported reviews by their text."""
    _, text = export_csv(store, NOW)
    return {row["text"]: row for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""))}


def test_one_of_everything(store: Store) -> None:
    """One complaint, one day, one other: singular where there is one."""
    google = channel(store, shop="Harbour house")
    stored(store, google, found("c", claimed=NOW - 25 * HOUR, stars=1))
    page = words(report_page(store, NOW))
    assert "Harbour house" in page
    assert "1 complaint is waiting" in page
    assert "1 day" in page
    assert "Not enough to say: 1 review in the last twelve months." in page
    stored(store, google, found("d", claimed=NOW - HOUR, stars=1))
    assert "today" in words(report_page(store, NOW))


def test_a_whole_page(store: Store) -> None:
    """Score, receipt with its rest, answers, topics, reach and channels."""
    google, forum = channel(store, "Google"), channel(store, "Forum")
    for n in range(11):
        stored(store, google, found(f"g{n}", "Lovely " + "rolls " * 30, stars=5, claimed=NOW - n * DAY), 0.1)
    complaint = stored(store, google, found("c", "", stars=1, claimed=NOW - 3 * DAY))
    mark_answered(store, stored(store, google, found("a", "Cold", claimed=NOW - DAY)), NOW, NOW)
    spoken = found("t", "The soup", mention=True, spread=Spread(shares=1, followers=0))
    topics = [Topic("quality", -0.5, 0, 3), Topic("price", 0.5, 0, 3)]
    write(store, forum, new=[new(spoken, judged_as=judgement(spoken, 0.9, topics=topics))])
    note_success(store, google, NOW)
    note_failure(store, forum, NOW, NoConnection(host="example.org"), None)
    page = words(report_page(store, NOW))
    assert "where every shop begins" in page
    assert "others together" in page
    assert "no answer yet" in page
    assert "Anna Baker on Google: (no words)" in page
    assert "rolls…" in page or "…" in page
    assert "1 answered, " in page
    assert "quality0 praise1 blame" in page
    assert "1 person by the channels' own figures" in page
    assert "example.org could not be reached." in page
    assert complaint


def test_the_day_of_a_report_is_the_shops_own(store: Store) -> None:
    """At eleven at night in London it is tomorrow in Berlin."""
    assert "Reputation report, 2026-05-05" in words(report_page(store, NOW + 11 * HOUR))


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

"""The engine's sentences, failures and days in a language other than English."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reputation_desktop.domain.errors import AskedTooOften, NoSuchReview, StaysOffline, WrongWords, marked
from reputation_desktop.domain.sentence import as_json
from reputation_desktop.ui.languages import speak
from reputation_desktop.ui.words.failures import told, told_in_parts
from reputation_desktop.ui.words.numbers import brief
from reputation_desktop.ui.words.sentences import said, told_by
from reputation_desktop.ui.words.times import calendar_day, day, day_and_time
from tests.building import DAY, NOW, ZONE

GERMAN = {
    ("engine", "{host} wants fewer questions (429). It will be asked again {when}; nothing was lost."): (
        "{host} will weniger Fragen (429). Nächster Versuch {when}; nichts ging verloren."
    ),
    ("engine", "after {time} on {day}"): "am {day} nach {time}",
    ("engine", "It is a folder, {n} MB."): "Es ist ein Ordner, {n} MB.",
    ("times", "d MMMM"): "d. MMMM",
    ("times", "d MMMM yyyy"): "d. MMMM yyyy",
    ("times", "{day} at {time}"): "{day} um {time}",
}


class FewWords(QTranslator):
    """A little German that is the same whatever the catalogue holds."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return GERMAN.get((context, text), text)

    def isEmpty(self) -> bool:  # noqa: N802
        return False


@pytest.fixture
def _german(qapp: QApplication) -> Iterator[None]:
    words = FewWords(qapp)
    qapp.installTranslator(words)
    QLocale.setDefault(QLocale("de_DE"))
    yield
    qapp.removeTranslator(words)
    speak(qapp, "en")


@pytest.mark.usefixtures("_german")
def test_a_failure_is_said_with_the_sentences_that_stand_in_it() -> None:
    when = marked("after {time} on {day}").format(time="14:30", day=date(2026, 5, 3))
    failure = AskedTooOften(host="shop.example", when=when)
    assert told(failure) == (
        "shop.example will weniger Fragen (429). Nächster Versuch am 3. Mai 2026 nach 14:30; nichts ging verloren."
    )
    assert told_in_parts(failure) == (
        "shop.example will weniger Fragen (429).",
        "Nächster Versuch am 3. Mai 2026 nach 14:30; nichts ging verloren.",
    )


@pytest.mark.usefixtures("_german")
def test_what_somebody_wrote_is_never_translated() -> None:
    assert said("It is a folder, {n} MB.") == "It is a folder, {n} MB."
    assert told(WrongWords(what="It is a folder, {n} MB.")) == "It is a folder, {n} MB."


@pytest.mark.usefixtures("_german")
def test_numbers_are_written_as_the_language_does() -> None:
    folder = marked("It is a folder, {n} MB.")
    assert said(folder.format(n=2.5)) == "Es ist ein Ordner, 2,5 MB."
    assert said(folder.format(n=12_345)) == "Es ist ein Ordner, 12.345 MB."
    assert [brief(each) for each in (4.0, 2.5)] == ["4", "2,5"]


@pytest.mark.usefixtures("_german")
def test_what_a_child_told_is_said_in_the_windows_language() -> None:
    note = marked("It is a folder, {n} MB.").format(n=1)
    line = {"notes": [note, "Plain."], "what": note, "sentences": {"notes": [as_json(note)], "what": as_json(note)}}
    assert [said(each) for each in told_by(line, "notes")] == ["Es ist ein Ordner, 1 MB.", "Plain."]
    assert [said(each) for each in told_by(line, "what")] == ["Es ist ein Ordner, 1 MB."]
    assert told_by({"problems": ["Plain."], "why_not": ""}, "problems") == ["Plain."]
    assert told_by({"problems": ["Plain."], "why_not": ""}, "why_not") == [""]


@pytest.mark.usefixtures("_german")
def test_german_days_have_their_points() -> None:
    assert day(NOW - 40 * DAY, ZONE, NOW) == "25. März"
    assert calendar_day(NOW - 400 * DAY, ZONE, NOW) == "30. März 2025"
    assert day_and_time(NOW - 40 * DAY, ZONE, NOW) == "25. März um 13:00"
    assert day(NOW - 3 * DAY, ZONE, NOW) == "Freitag"


def test_english_days_have_none() -> None:
    assert day(NOW - 40 * DAY, ZONE, NOW) == "25 March"
    assert calendar_day(NOW - 400 * DAY, ZONE, NOW) == "30 March 2025"


def test_a_step_is_named_where_it_is_taken() -> None:
    assert "at the bottom of the window" in told(StaysOffline())
    assert "set all stay_offline no" in str(StaysOffline())
    assert told(NoSuchReview(id=12_345)) == "There is no review with the number 12345."

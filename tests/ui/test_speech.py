"""How the window says what stands in reports, in English and in German."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from reputation_desktop.domain.sentence import marked
from reputation_desktop.domain.speech import Speech
from reputation_desktop.ui.languages import speak
from reputation_desktop.ui.words.speech import WindowSpeech

MOMENT = datetime(2026, 5, 3, 22, 30, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[Speech]:
    before = QLocale()
    speak(qapp, "de")
    QLocale.setDefault(QLocale("de_DE"))
    yield WindowSpeech()
    speak(qapp)
    QLocale.setDefault(before)


@pytest.fixture
def english() -> Iterator[Speech]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield WindowSpeech()
    QLocale.setDefault(before)


def test_english(english: Speech) -> None:
    assert english.language == "en"
    assert english.day(date(2026, 5, 3)) == "3 May 2026"
    assert english.month(date(2026, 5, 3)) == "May 2026"
    assert english.moment(MOMENT, BERLIN) == "4 May 2026, 00:30"
    assert english.number(1234.56, 1) == "1,234.6"
    assert english.signed(-0.3) == "−0.3"
    assert english.percent(0.667) == "67%"
    assert english.say("{n} of {all}", n=3, all="{4}") == "3 of {4}"


def test_german(german: Speech) -> None:
    assert german.language == "de"
    assert german.month(date(2026, 5, 3)) == "Mai 2026"
    assert german.number(1234.56, 1) == "1.234,6"
    assert german.signed(1.25, 2) == "+1,25"


def test_no_language_at_all_is_english() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    try:
        assert WindowSpeech().language == "en"
    finally:
        QLocale.setDefault(before)


def test_a_sentence_within_a_sentence_is_said_too(english: Speech) -> None:
    reason = marked("{host} did not answer in time.").format(host="example.org")
    assert english.say("Why: {why}", why=reason) == "Why: example.org did not answer in time."

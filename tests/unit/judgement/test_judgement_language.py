"""In which language the owner is told a review is written."""

from __future__ import annotations

import pytest

from reputation_desktop.judgement.language import Detected, detect


@pytest.mark.parametrize(
    "text",
    [
        "Great coffee!",
        "Terrible.",
        "Never again",
        "ok",
        "Nice",
        "Loved it",
        "Yummy",
        "10/10 would recommend",
        "Excellent!",
        "The café’s crème brûlée is the best in town",
        "See https://example.org/de/die-seite and @gutenberg, they were great",
        "They also sell 寿司, and it was great",
        "We ate at Zum Goldenen Hirsch and the schnitzel was the best we ever had",
    ],
)
def test_english_is_known_however_short(text: str) -> None:
    assert detect(text).code == "en"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Sehr gut", "de"),
        ("War gut", "de"),
        ("Die Suppe war kalt, aber die Bedienung hat sich entschuldigt.", "de"),
        ("Très bon accueil", "fr"),
        ("Muy bien", "es"),
        ("Molto buono, torneremo", "it"),
        ("Muito bom, recomendo", "pt"),
        ("Heel lekker gegeten, vriendelijk personeel", "nl"),
        ("Väldigt bra service och god mat", "sv"),
        ("Bardzo dobra obsługa, polecam", "pl"),
        ("Çok güzel bir yer, tavsiye ederim", "tr"),
        ("Erittäin hyvä palvelu", "fi"),
        ("Velmi dobré jídlo a milá obsluha", "cs"),
    ],
)
def test_a_few_words_of_other_languages_are_not_taken_for_english(text: str, code: str) -> None:
    assert detect(text).code == code
    assert detect(text, declared="en").code == code


@pytest.mark.parametrize(
    ("text", "declared", "code"),
    [
        ("Отлично", "", "ru"),
        ("Дуже смачна кава та привітний персонал, дякую", "", "uk"),
        ("Супер", "bg", "bg"),
        ("خدمة ممتازة", "", "ar"),
        ("غذا خیلی خوب بود و کارکنان مهربان بودند", "", "fa"),
        ("שירות מצוין", "", "he"),
        ("Πολύ καλό", "", "el"),
        ("अच्छा खाना", "", "hi"),
        ("อาหารอร่อยมาก", "", "th"),
        ("とても美味しい", "", "ja"),
        ("最高", "ja", "ja"),
        ("最高", "en", "zh"),
        ("很好吃 nice", "", "zh"),
        ("맛있어요", "", "ko"),
        ("შესანიშნავი", "", "ka"),
    ],
)
def test_a_foreign_script_is_never_english(text: str, declared: str, code: str) -> None:
    assert detect(text, declared).code == code


@pytest.mark.parametrize("text", ["", "   ", "5/5", "👍👍", "?!", "12:30", "\x00\x07"])
def test_where_no_letter_stands_there_is_no_language(text: str) -> None:
    assert detect(text, "en") == Detected("", confident=False)


def test_an_english_majority_is_english() -> None:
    english = "We had a lovely evening and the soup was the best in town. "
    german = "Wir hatten einen schönen Abend und die Suppe war sehr gut. "
    assert detect(english * 3 + german).code == "en"
    assert detect(german * 3 + english).code == "de"


def test_a_few_words_are_known_with_low_confidence_and_a_sentence_with_high() -> None:
    assert not detect("Great").confident
    assert detect("We had a lovely evening and the soup was the best in town.").confident


@pytest.mark.parametrize("declared", ["en", "EN-us", "en_GB", " en "])
def test_what_the_source_declares_breaks_ties(declared: str) -> None:
    assert detect("Super!", declared).code == "en"
    assert detect("Super!", "de-AT").code == "de"
    assert detect("Schnuffelhase", declared).code == "en"


@pytest.mark.parametrize("declared", ["", "english", "eng", "?", "x-default", "123"])
def test_what_is_no_language_declares_nothing(declared: str) -> None:
    assert detect("Super!", declared).code == ""


@pytest.mark.parametrize(
    "text",
    [
        "\ud800 the food was great",
        "\x00the\x01food was great\x7f",
        "the \ufffe food was great",
        "\U0001fffe the food was great",
    ],
)
def test_damaged_text_is_still_read(text: str) -> None:
    assert detect(text).code == "en"

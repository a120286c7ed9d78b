"""What the owner sees a review judged as."""

from __future__ import annotations

import pytest

from reputation_desktop.domain.judgement import Judgement
from reputation_desktop.domain.review import Kind
from reputation_desktop.judgement.engine import ENGINE_NAME, WordEngine
from reputation_desktop.judgement.judging import judge

COLD_AND_LATE = "We waited an hour, the food was cold and nobody said sorry."
LOVELY = "Lovely place, the coffee is delicious and the staff are so friendly!"


def words_alone(text: str, declared: str = "") -> Judgement:
    return judge("", text, None, declared, 0.5)


@pytest.mark.parametrize(
    "text",
    [
        COLD_AND_LATE,
        "Terrible.",
        "Never again",
        "Rude staff",
        "The staff were not friendly or helpful.",
        "Staff didn’t care.",
        "They never answered my emails and refused a refund.",
        "I would not recommend this garage to anyone.",
        "The hair dryer broke after two days and they won't take it back.",
        "Not worth the money.",
        "Super slow service",
        "WORST EXPERIENCE EVER!!! AVOID",
        "Don't waste your time here, go elsewhere.",
        "I am still waiting for my refund.",
        "Hair in my soup.",
        "Wrong size, poor quality, and it does not fit.",
        "Total rip off.",
        "We will never be back.",
        "The bathroom was filthy and smelled.",
        "😡😡",
        "👎",
        ":(",
    ],
)
def test_a_complaint_without_stars_is_found_by_its_words(text: str) -> None:
    judgement = words_alone(text)
    assert judgement.kind is Kind.COMPLAINT
    assert judgement.complaint
    assert judgement.sentiment == "negative"


@pytest.mark.parametrize(
    "text",
    [
        LOVELY,
        "Great coffee!",
        "Loved it",
        "Amazing!!!",
        "Not bad at all.",
        "No complaints, couldn't be happier.",
        "I can't recommend this place enough!",
        "A bit pricey but worth every penny.",
        "Can't wait to come back!",
        "Dr. Patel was excellent, very gentle.",
        "No problem with parking, and we didn't have to wait.",
        "We will definitely be back.",
        "Everything perfect from booking to checkout.",
        "👍",
        "❤️",
        "10/10 😍",
        ":)",
    ],
)
def test_praise_without_stars_is_found_by_its_words(text: str) -> None:
    judgement = words_alone(text)
    assert judgement.kind is Kind.PRAISE
    assert not judgement.complaint
    assert judgement.sentiment == "positive"


@pytest.mark.parametrize(
    "text",
    [
        "ok",
        "I ordered a coffee.",
        "Café Luna opens a second shop in the old town, the city council said on Monday.",
        "They are open on Sundays from nine to five.",
    ],
)
def test_words_without_an_opinion_are_neutral(text: str) -> None:
    judgement = words_alone(text)
    assert judgement.kind is Kind.NEUTRAL
    assert not judgement.complaint
    assert judgement.language == "en"


@pytest.mark.parametrize(
    "text",
    [
        "The terrace is beautiful and the cake is delicious. But we waited an hour and the waiter was rude. Avoid.",
        "Great food. Terrible service, we were ignored and nobody came. Worst evening in months.",
    ],
)
def test_praise_within_a_complaint_makes_it_mixed_and_it_still_waits_for_an_answer(text: str) -> None:
    judgement = words_alone(text)
    assert judgement.kind is Kind.MIXED
    assert judgement.complaint


FOREIGN = [
    ("Das Essen war kalt und der Kellner unfreundlich. Nie wieder.", "de"),
    ("Super Bedienung, gerne wieder!", "de"),
    ("Le personnel était désagréable et la chambre sale.", "fr"),
    ("La habitación estaba sucia y el personal fue muy grosero.", "es"),
    ("Muy bien todo", "es"),
    ("Palvelu oli huonoa ja ruoka kylmää.", "fi"),
    ("Kiitos hyvästä palvelusta", "fi"),
    ("料理は冷たくて、店員の態度も悪かったです。", "ja"),
    ("最悪", "zh"),
    ("الخدمة سيئة جدا والطعام بارد", "ar"),
    ("Ужасное обслуживание, больше не приду", "ru"),
    ("Η εξυπηρέτηση ήταν πολύ αργή", "el"),
    ("서비스가 너무 느려요", "ko"),
]


@pytest.mark.parametrize(("text", "language"), FOREIGN)
@pytest.mark.parametrize("declared", ["", "en"])
def test_what_cannot_be_read_is_put_before_the_owner_and_never_guessed(text: str, language: str, declared: str) -> None:
    judgement = words_alone(text, declared)
    assert judgement.kind is Kind.UNJUDGED
    assert judgement.language == language
    assert judgement.satisfaction is None
    assert judgement.complaint_probability is None
    assert judgement.phrases == ()
    assert judgement.topics == ()
    assert not judgement.complaint


@pytest.mark.parametrize(("text", "language"), FOREIGN)
@pytest.mark.parametrize(("stars", "kind"), [(0.0, Kind.COMPLAINT), (0.5, Kind.NEUTRAL), (1.0, Kind.PRAISE)])
def test_stars_decide_where_the_words_cannot_be_read(text: str, language: str, stars: float, kind: Kind) -> None:
    judgement = judge("", text, stars, "", 0.5)
    assert judgement.kind is kind
    assert judgement.satisfaction == stars
    assert judgement.complaint == (kind is Kind.COMPLAINT)
    assert judgement.complaint_probability is None
    assert judgement.language == language


@pytest.mark.parametrize(
    ("stars", "text", "kind", "complaint"),
    [
        (1.0, COLD_AND_LATE, Kind.MIXED, True),
        (0.75, COLD_AND_LATE, Kind.MIXED, True),
        (1.0, LOVELY, Kind.PRAISE, False),
        (1.0, "", Kind.PRAISE, False),
        (0.5, COLD_AND_LATE, Kind.COMPLAINT, True),
        (0.5, LOVELY, Kind.NEUTRAL, False),
        (0.5, "", Kind.NEUTRAL, False),
        (0.25, LOVELY, Kind.COMPLAINT, True),
        (0.0, "", Kind.COMPLAINT, True),
    ],
)
def test_stars_never_hide_words(stars: float, text: str, kind: Kind, complaint: bool) -> None:
    judgement = judge("", text, stars, "", 0.5)
    assert judgement.kind is kind
    assert judgement.complaint is complaint
    assert judgement.satisfaction == stars


@pytest.mark.parametrize("text", ["", " \n\t", "...", "!!!", "—", "?"])
def test_nothing_said_is_neutral_and_not_put_before_the_owner(text: str) -> None:
    judgement = words_alone(text)
    assert judgement.kind is Kind.NEUTRAL
    assert judgement.language == ""
    assert judgement.complaint_probability is None


@pytest.mark.parametrize("text", ["5/5", "2", "100 %", "🪑", "Schnuffelhase"])
def test_signs_that_nobody_can_read_are_put_before_the_owner(text: str) -> None:
    assert words_alone(text).kind is Kind.UNJUDGED


def test_the_owner_sets_from_when_on_words_complain() -> None:
    text = "The room was fine, but the breakfast could be better."
    probability = words_alone(text).complaint_probability
    assert probability is not None
    assert 0.05 < probability < 0.95
    assert judge("", text, 0.5, "", probability).complaint
    assert not judge("", text, 0.5, "", probability + 0.01).complaint


def test_the_title_is_read_too_and_offsets_count_in_both() -> None:
    judgement = judge("Dirty room", "We stayed for two nights in May.", None, "", 0.5)
    assert judgement.kind is Kind.COMPLAINT
    assert [(phrase.text, phrase.start) for phrase in judgement.phrases] == [("Dirty", 0)]
    assert judge("", "Dirty room", None, "", 0.5) == judge("Dirty room", "", None, "", 0.5)


def test_a_declared_language_breaks_ties_and_proves_nothing() -> None:
    assert words_alone("Super!", "en-GB").kind is Kind.PRAISE
    assert words_alone("Super!", "de").kind is Kind.UNJUDGED
    assert words_alone("Super!").kind is Kind.UNJUDGED
    assert words_alone(LOVELY, "de").language == "en"


def test_every_judgement_names_its_engine_in_the_version_that_is_installed() -> None:
    from importlib.metadata import version

    assert {words_alone(text).engine for text in ("", LOVELY, "Nie wieder, das war gar nichts.")} == {ENGINE_NAME}
    assert ENGINE_NAME.startswith(f"vader {version('vaderSentiment')}/")


def test_the_engine_says_which_language_it_knows_and_reads_nothing_into_nothing() -> None:
    from reputation_desktop.judgement.english import EnglishWords

    engine: WordEngine = EnglishWords()
    assert engine.name == ENGINE_NAME
    assert engine.knows("en")
    assert not engine.knows("de")
    nothing = engine.read("")
    assert 0.45 < nothing.satisfaction < 0.55
    assert nothing.complaint_probability < 0.5
    assert not nothing.praised


def test_knowing_the_engines_name_does_not_load_it() -> None:
    import subprocess
    import sys

    code = (
        "import sys, reputation_desktop.judgement.judging as j; j.ENGINE_NAME; print('vaderSentiment' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout.strip() == "False"

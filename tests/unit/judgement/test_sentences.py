"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.judgement.sentences import LONGEST, sentences


def said(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Great food. Slow service!", ["Great food.", "Slow service!"]),
        ("great food. slow service", ["great food.", "slow service"]),
        ("Dr. Patel was kind. Thanks", ["Dr. Patel was kind.", "Thanks"]),
        ("J. Smith helped us.", ["J. Smith helped us."]),
        ("So did I. Nice.", ["So did I.", "Nice."]),
        ("Cakes, e.g. scones, cost 3.50 each.", ["Cakes, e.g. scones, cost 3.50 each."]),
        ("Open till 5 p.m. on Sundays", ["Open till 5 p.m. on Sundays"]),
        ("It closed at 5 p.m. We left.", ["It closed at 5 p.m.", "We left."]),
        ("Room No. 5 was cold", ["Room No. 5 was cold"]),
        ("Did they help? No. Never.", ["Did they help?", "No.", "Never."]),
        ("See www.booking.com for more", ["See www.booking.com for more"]),
        ("Nice place.Food was cold", ["Nice place.", "Food was cold"]),
        ("We waited... and waited", ["We waited... and waited"]),
        ("We waited... Nobody came…", ["We waited...", "Nobody came…"]),
        ("Pros: clean; Cons: loud", ["Pros: clean;", "Cons: loud"]),
        ("Nice ;-) and warm ;)", ["Nice ;-) and warm ;)"]),
        ("One\ntwo\n\nthree", ["One", "two", "three"]),
        ('"Never again!" she said', ['"Never again!"', "she said"]),
        ("Really?! Yes!!!", ["Really?!", "Yes!!!"]),
        ("Love it 😍the cake", ["Love it 😍", "the cake"]),
        ("Love it 😍 the cake", ["Love it 😍 the cake"]),
        ("  ", []),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert said(text) == expected


def test_a_text_without_full_stops_is_cut_at_its_commas() -> None:
    part = "the soup was cold and the bread was old and nobody in the place cared about it at all"
    found = said(f"{part}, {part}, {part}, {part}, {part}")
    assert all(len(sentence.split()) <= LONGEST for sentence in found)
    assert all(sentence.endswith(",") for sentence in found[:-1])


def test_a_text_without_any_punctuation_is_cut_too() -> None:
    found = said("word\t" * 1000)
    assert [len(sentence.split()) for sentence in found] == [LONGEST] * 16 + [40]
    assert max(len(sentence) for sentence in said("x" * 100_000)) <= LONGEST * 100


@given(st.text(alphabet=st.sampled_from(list("aB1 .!?…;\n,)'\"-😍\ufe0fé")) | st.characters(), max_size=300))
def test_no_letter_is_lost_and_none_is_read_twice(text: str) -> None:
    found = sentences(text)
    between = [0, *(place for span in found for place in span), len(text)]
    assert between == sorted(between)
    assert "".join(text.split()) == "".join("".join(text[start:end].split()) for start, end in found)
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in found)

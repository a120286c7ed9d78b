"""The command judge: one line in, one line out, whatever the line."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.commands import Owner

FIELDS = {
    "satisfaction", "sentiment", "kind", "complaint", "complaint_probability", "language", "topics", "phrases",
    "engine",
}  # fmt: skip


def judged(owner: Owner, *lines: str | bytes, end: bytes = b"\n") -> list[dict[str, Any]]:
    """What programs get for these lines; as many as were told."""
    typed = b"".join((line if isinstance(line, bytes) else line.encode()) + end for line in lines)
    told = owner.asks("judge", typed=typed)
    assert len(told) == len(lines)
    return told


def as_json(**fields: Any) -> str:
    """A JSON line."""
    return json.dumps(fields, ensure_ascii=False)


def test_texts_for_programs(owner: Owner) -> None:
    """A complaint, a praise and nothing at all, with the promised fields."""
    complaint, praise, nothing = judged(
        owner, "The food was awful and the staff were rude to us.", "Lovely place, wonderful staff.", ""
    )
    assert set(complaint) == set(praise) == set(nothing) == FIELDS
    assert (complaint["kind"], complaint["sentiment"], complaint["complaint"]) == ("complaint", "negative", True)
    assert (praise["kind"], praise["sentiment"], praise["complaint"]) == ("praise", "positive", False)
    assert (nothing["kind"], nothing["complaint"]) == ("neutral", False)
    assert complaint["complaint_probability"] > 0.5 > praise["complaint_probability"]
    assert complaint["language"] == "en"
    assert {"topic", "polarity", "start", "end"} == set(complaint["topics"][0])
    assert {"text", "start", "end", "weight"} == set(complaint["phrases"][0])


def test_offsets_count_in_the_text(owner: Owner) -> None:
    """What decided is a stretch of the very text, emoji and accents included."""
    text = "🙂 Très bien?\tNo: the café was awful, the coffee cold. 🙁"
    (told,) = judged(owner, as_json(text=text, lang="en"))
    assert all(text[each["start"] : each["end"]] == each["text"] for each in told["phrases"])


def test_texts_for_people(owner: Owner) -> None:
    """Without --json a line of words for each line."""
    out = owner.does("judge", typed=b"The soup was awful.\n\nDas Essen war kalt.\n")
    first, second, third = out.splitlines()
    assert first.startswith("complaint\t0.")
    assert "“awful”" in first
    assert second.startswith("neutral\t0.50\t")
    assert third.startswith("unjudged\t–\tde")


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_lines_of_every_kind(owner: Owner, end: bytes) -> None:
    """Text and JSON mixed, blank lines, both ends of lines: each line has its answer, in order."""
    lines = [
        "Awful soup.",
        "",
        as_json(text="Lovely soup."),
        "   ",
        as_json(stars=1),
        "{ not JSON: awful soup, rude staff }",
        "",
    ]
    told = judged(owner, *lines, end=end)
    assert [each["kind"] for each in told] == [
        "complaint", "neutral", "praise", "neutral", "complaint", "complaint", "neutral"
    ]  # fmt: skip


def test_the_last_line_needs_no_end(owner: Owner) -> None:
    """A text without a line feed at its end is one line; nothing at all is none."""
    assert len(owner.asks("judge", typed=b"Awful soup.")) == 1
    assert owner.asks("judge", typed=b"") == []


@pytest.mark.parametrize(
    "line",
    [
        "Awful soup.\u2028Rude staff.\u2029Cold.\x85End.\x0b\x0c\x1c",
        b"Awful soup \xff\xfe\x80 and rude staff",
        b"\xef\xbb\xbfAwful soup",
        b"\x00\x01 awful \x00",
        "{" * 100_000,
        '{"a":' * 100_000,
        "awful soup, " * 20_000,
        '{"text": "\\ud800 awful"}',
        '{"text": "Awful\\nsoup\\u2028and rude"}',
        '{"text": ["awful"], "stars": [1], "scale": {}, "lang": 5}',
        '{"text": null, "stars": null}',
        '{"stars": "five"}',
        '{"stars": 3, "scale": [1, 1e999]}',
        '{"stars": 3, "scale": [1, 1' + "0" * 400 + "]}",
        '{"stars": 1' + "0" * 5000 + "}",
        '{"stars": NaN, "text": "awful"}',
        '["awful"]',
        '"awful"',
        '{"title": "awful"}',
    ],
    ids=lambda line: str(line)[:24],
)
def test_hostile_lines(owner: Owner, line: str | bytes) -> None:
    """Whatever a line holds, it is one line, and so is the answer; the next one is judged as ever."""
    told = judged(owner, line, "Lovely soup.")
    assert told[1]["kind"] == "praise"
    typed = (line if isinstance(line, bytes) else line.encode()) + b"\n"
    assert len(owner.does("judge", typed=typed).splitlines()) == 1


@pytest.mark.parametrize(
    ("fields", "satisfaction", "kind"),
    [
        ({"stars": 1}, 0, "complaint"),
        ({"stars": 5, "text": ""}, 1, "praise"),
        ({"stars": 3}, 0.5, "neutral"),
        ({"stars": 8, "scale": [0, 10]}, 0.8, "praise"),
        ({"stars": 10, "scale": 10}, 1, "praise"),
        ({"stars": "4,5"}, 0.875, "praise"),
        ({"stars": 0}, 0.5, "neutral"),
        ({"stars": 9}, 0.5, "neutral"),
        ({"stars": 2, "scale": "five"}, 0.25, "complaint"),
        ({"stars": 2, "scale": [5, 1]}, 0.5, "neutral"),
    ],
)
def test_stars_without_words(owner: Owner, fields: dict[str, Any], satisfaction: float, kind: str) -> None:
    """The scale travels with the stars; what lies outside it is unrated. Judged means a probability."""
    (told,) = judged(owner, as_json(**fields))
    assert (told["satisfaction"], told["kind"]) == (pytest.approx(satisfaction), kind)
    assert told["complaint_probability"] == (1 if kind == "complaint" else 0)


def test_stars_never_hide_words(owner: Owner) -> None:
    """Five stars and a complaint in words are mixed; the satisfaction is that of the stars."""
    (told,) = judged(owner, as_json(text="The staff were rude and the soup was disgusting.", stars=5))
    assert (told["kind"], told["complaint"], told["satisfaction"]) == ("mixed", True, 1)


@pytest.mark.parametrize(
    "text", ["Das Essen war leider kalt und die Bedienung unfreundlich.", "服务员很好，汤太冷了。"]
)
def test_languages_that_cannot_be_judged(owner: Owner, text: str) -> None:
    """Unjudged, never guessed, and nothing is known of a complaint."""
    (told,) = judged(owner, text)
    assert (told["kind"], told["satisfaction"], told["complaint_probability"]) == ("unjudged", None, None)
    assert (told["sentiment"], told["complaint"], told["phrases"]) == ("neutral", False, [])


def test_many_lines(owner: Owner) -> None:
    """Thousands of lines are no trouble."""
    assert len(judged(owner, *["The soup was awful.", ""] * 1500)) == 3000

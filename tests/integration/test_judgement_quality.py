"""How well complaints are found in real reviews by their words alone. Prints what it measured (`pytest -s`)."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from reputation_desktop.judgement.judging import judge
from reputation_desktop.judgement.language import detect

_MOST = 1500


def _rows(shared: Path, source: str) -> Iterator[dict[str, str]]:
    """Every so many rows of a source, `_MOST` at most."""
    with gzip.open(shared / "reviews" / "check" / f"{source}.csv.gz", "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    yield from rows[:: len(rows) // _MOST + 1]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("source", "least_f1"),
    [
        ("opener_en", 0.58),
        ("zomato_hyderabad", 0.74),
        ("womens_clothing", 0.38),
        ("booking_515k_fields", 0.65),
        ("disneyland", 0.22),
        ("appstore_chatgpt", 0.56),
    ],
)
def test_complaints_are_found_by_their_words(shared: Path, source: str, least_f1: float) -> None:
    hits = called = complaints = judged = 0
    for row in _rows(shared, source):
        if not row["label"]:
            continue
        judgement = judge("", row["text"], None, "", 0.5)
        complaining = row["label"] == "neg"
        hits += judgement.complaint and complaining
        called += judgement.complaint
        complaints += complaining
        judged += 1
    precision, recall = hits / called, hits / complaints
    f1 = 2 * precision * recall / (precision + recall)
    always = 2 * complaints / (judged + complaints)
    print(
        f"\n{source}: {judged} reviews, {complaints / judged:.0%} complain; precision {precision:.3f}, "
        f"recall {recall:.3f}, F1 {f1:.3f} (calling all complaints: {always:.3f})"
    )
    assert f1 > least_f1
    assert f1 > always


@pytest.mark.slow
@pytest.mark.parametrize(
    ("source", "foreign"),
    [
        ("zomato_hyderabad", False),
        ("booking_515k_fields", False),
        ("opener_en", False),
        ("opener_es", True),
        ("finnsentiment_fi", True),
        ("germeval17_de", True),
    ],
)
def test_english_is_told_from_other_languages(shared: Path, source: str, foreign: bool) -> None:
    texts = [row["text"] for row in _rows(shared, source)]
    short = [detect(text).code == "en" for text in texts if len(text) < 40]
    long = [detect(text).code == "en" for text in texts if len(text) >= 40]
    shares = sum(short) / len(short), sum(long) / len(long)
    print(f"\n{source}: English {shares[0]:.1%} of {len(short)} short texts, {shares[1]:.1%} of {len(long)} long ones")
    if foreign:
        assert shares[0] < 0.06
        assert shares[1] < 0.03
    else:
        assert shares[0] > 0.85
        assert shares[1] > 0.98

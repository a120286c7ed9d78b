"""Fits what `reputation_desktop/judgement/complaints.py` goes by, and prints how good the fit is.

    python build/judgement/fit_complaints.py FOLDER

FOLDER holds the labelled texts as `<source>.csv.gz` with the columns `text` and `label` (neg, neu, pos); the
sources and their licences are in `resources/judgement/ATTRIBUTION.md`. It writes `leanings.txt` and
`complaints.json` beside that file. The same folder gives the same files.

The texts are mostly single sentences, and reviews are several. So reviews are put together from sentences of
one source: an unhappy one mostly of negative sentences with a few others, and so on (`_MIXTURE`). As many of
them complain as praise, so that a text which says nothing lies in the middle.
"""

from __future__ import annotations

import csv
import gzip
import json
import math
import random
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reputation_desktop.judgement.complaints import Said, Traits, said, traits  # noqa: E402
from reputation_desktop.judgement.opinions import Opinion, Opinions  # noqa: E402

_REVIEWS = ("uci_yelp", "uci_amazon", "uci_imdb", "hutto_amazon", "hutto_tweets")
"""Sources whose sentences make the reviews of the fit."""

_WORDS = (*_REVIEWS, "goemotions")
"""Sources whose words get a leaning."""

_LABELS = ("neg", "neu", "pos")
_SHARES = (0.4, 0.2, 0.4)
_MIXTURE = {"neg": (0.65, 0.2, 0.15), "neu": (0.3, 0.4, 0.3), "pos": (0.1, 0.2, 0.7)}
_SINGLE = 0.35
_LONGEST = 10

_REVIEWS_MADE = 12_000
_REVIEWS_HELD_BACK = 3_000
_FOLDS = 5
_SEED = 7

_LEAST_SEEN = 15
_LEAST_AGREEING = 4
_LEAST_LEANING = 0.2
_MOST_LEANING = 1.5
_DOUBT = 3
_RIDGE = 1.0


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with its label, and the fold in which it is held back."""

    source: str
    label: str
    opinions: list[Opinion]
    fold: int

    @property
    def words(self) -> set[str]:
        return {word for opinion in self.opinions for word in opinion.sentence.lowered}


def labelled(folder: Path, chance: random.Random) -> list[Labelled]:
    """All labelled texts of `folder`, read once."""
    reader = Opinions()
    found: list[Labelled] = []
    for source in _WORDS:
        with gzip.open(folder / f"{source}.csv.gz", "rt", encoding="utf-8", newline="") as file:
            found.extend(
                Labelled(source, row["label"], reader.read(row["text"]), chance.randrange(_FOLDS))
                for row in csv.DictReader(file)
                if row["label"] in _LABELS
            )
    return found


def leanings(texts: Sequence[Labelled]) -> dict[str, float]:
    """By word, the log of how much oftener a negative text has it than a positive one.

    Only words that lean the same way nearly wherever they occur: what leans one way among films and the other
    among telephones says nothing about a shop.
    """
    everywhere = _Seen.of(texts)
    by_source = [_Seen.of([text for text in texts if text.source == source]) for source in _WORDS]
    found = {}
    for word in sorted(everywhere.negative.keys() | everywhere.positive.keys()):
        leaning = everywhere.leaning(word)
        if word.isalpha() and everywhere.often(word) >= _LEAST_SEEN and abs(leaning) >= _LEAST_LEANING:
            same = [seen.leaning(word) * leaning > 0 for seen in by_source if seen.often(word) > 1]
            if sum(same) >= _LEAST_AGREEING and len(same) - sum(same) <= sum(same) / 3:
                found[word] = round(max(-_MOST_LEANING, min(_MOST_LEANING, leaning)), 1)
    return found


@dataclass(frozen=True, slots=True)
class _Seen:
    """In how many texts each word was seen."""

    negative: Counter[str]
    positive: Counter[str]
    texts: Counter[str]

    @classmethod
    def of(cls, texts: Iterable[Labelled]) -> _Seen:
        seen = cls(Counter(), Counter(), Counter())
        for text in texts:
            if text.label != "neu":
                (seen.negative if text.label == "neg" else seen.positive).update(text.words)
                seen.texts[text.label] += 1
        return seen

    def often(self, word: str) -> int:
        return self.negative[word] + self.positive[word]

    def leaning(self, word: str) -> float:
        negative = (self.negative[word] + _DOUBT) / (self.texts["neg"] + 2 * _DOUBT)
        return math.log(negative * (self.texts["pos"] + 2 * _DOUBT) / (self.positive[word] + _DOUBT))


class Reviews:
    """Puts reviews together from labelled texts, each word's leaning learned where the text is held back."""

    def __init__(self, texts: Sequence[Labelled]) -> None:
        by_fold = [leanings([text for text in texts if text.fold != fold]) for fold in range(_FOLDS)]
        self._said: dict[str, dict[str, list[list[Said]]]] = {
            source: {label: [] for label in _LABELS} for source in _REVIEWS
        }
        for text in texts:
            if text.source in self._said:
                sentences = [said(opinion, by_fold[text.fold]) for opinion in text.opinions]
                self._said[text.source][text.label].append(sentences)

    def made(self, count: int, chance: random.Random) -> list[tuple[str, Traits]]:
        """So many reviews, each with its label."""
        made: list[tuple[str, Traits]] = []
        while len(made) < count:
            by_label = self._said[chance.choice(_REVIEWS)]
            label = chance.choices(_LABELS, _SHARES)[0]
            if not by_label[label]:
                continue
            weights = [share if by_label[name] else 0 for name, share in zip(_LABELS, _MIXTURE[label], strict=True)]
            many = chance.choices(_LABELS, weights, k=chance.randint(2, _LONGEST))
            labels = [label] if chance.random() < _SINGLE else many
            sentences = [sentence for name in labels for sentence in chance.choice(by_label[name])]
            made.append((label, traits(sentences)))
        return made


def fitted(rows: Sequence[Sequence[float]], truths: Sequence[bool]) -> list[float]:
    """Coefficients of a logistic model with a ridge, the first for a leading 1, by Newton's method."""
    size = len(rows[0])
    found = [0.0] * size
    for _ in range(30):
        slope = [0.0] + [-_RIDGE * weight for weight in found[1:]]
        bend = [[_RIDGE if i == j and i else 0.0 for j in range(size)] for i in range(size)]
        for row, truth in zip(rows, truths, strict=True):
            chance = 1 / (1 + math.exp(-sum(weight * trait for weight, trait in zip(found, row, strict=True))))
            for i, trait in enumerate(row):
                slope[i] += (truth - chance) * trait
                scaled = chance * (1 - chance) * trait
                for j, other in enumerate(row):
                    bend[i][j] += scaled * other
        step = _solved(bend, slope)
        found = [weight + change for weight, change in zip(found, step, strict=True)]
        if max(map(abs, step)) < 1e-7:
            break
    return found


def _solved(matrix: Sequence[Sequence[float]], right: Sequence[float]) -> list[float]:
    """The solution of a positive definite system, by elimination."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for i in range(len(rows)):
        pivot = rows[i] = [value / rows[i][i] for value in rows[i]]
        for j, row in enumerate(rows):
            if j != i:
                rows[j] = [value - row[i] * other for value, other in zip(row, pivot, strict=True)]
    return [row[-1] for row in rows]


def quality(rows: Sequence[Sequence[float]], truths: Sequence[bool], weights: Sequence[float]) -> str:
    """Precision, recall and F1 at one half, in words."""
    over = [sum(weight * trait for weight, trait in zip(weights, row, strict=True)) >= 0 for row in rows]
    hits = sum(guess and truth for guess, truth in zip(over, truths, strict=True))
    precision, recall = hits / sum(over), hits / sum(truths)
    return f"precision {precision:.3f}, recall {recall:.3f}, F1 {2 * precision * recall / (precision + recall):.3f}"


def write(name: str, text: str) -> None:
    """Writes one data file of the judgement."""
    (ROOT / "resources" / "judgement" / name).write_text(text, encoding="utf-8", newline="\n")


def written_leanings(by_word: Mapping[str, float]) -> str:
    """The leanings as a word list: a value and the words that have it."""
    lines = ["# How much oftener complaints have a word than praise (logarithm). Written by fit_complaints.py."]
    for value in sorted(set(by_word.values())):
        words = sorted(word for word, leaning in by_word.items() if leaning == value)
        lines += [f"{value} {' '.join(words[start : start + 12])}" for start in range(0, len(words), 12)]
    return "\n".join(lines) + "\n"


def main(folder: Path) -> None:
    chance = random.Random(_SEED)  # noqa: S311 - repeatable, not secret
    texts = labelled(folder, chance)
    by_word = leanings(texts)
    write("leanings.txt", written_leanings(by_word))
    print(f"{len(texts)} texts, {len(by_word)} words with a leaning")

    reviews = Reviews(texts)
    made = reviews.made(_REVIEWS_MADE, chance)
    held_back = reviews.made(_REVIEWS_HELD_BACK, chance)
    names = ["bias", *(trait.name for trait in fields(Traits))]
    models = {}
    for model, label in (("complaint", "neg"), ("praise", "pos")):
        weights = fitted([(1.0, *astuple(found)) for _, found in made], [name == label for name, _ in made])
        models[model] = {name: round(weight, 3) for name, weight in zip(names, weights, strict=True)}
        rows = [(1.0, *astuple(found)) for _, found in held_back]
        print(f"{model}: {models[model]}")
        print(f"  on other reviews put together alike: {quality(rows, [n == label for n, _ in held_back], weights)}")
    write("complaints.json", json.dumps(models, indent=2) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("python build/judgement/fit_complaints.py FOLDER")
    main(Path(sys.argv[1]))

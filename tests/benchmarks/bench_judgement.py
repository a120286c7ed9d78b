"""How fast texts are judged. Prints figures and asserts nothing: python tests/benchmarks/bench_judgement.py"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from reputation_desktop.judgement.judging import judge
from reputation_desktop.judgement.language import detect
from reputation_desktop.judgement.opinions import Opinions

_REVIEW = (
    "We booked a table for four last Saturday, and at first all was well: the terrace is lovely, the bread was warm "
    "and our waiter was very friendly. Then we waited fifty minutes for the soup, which came cold, and nobody said "
    "sorry! My wife's fish was good, the side dishes were not, and the bill listed a bottle that we never ordered. "
    "They took it off without a fuss, so thank you for that. Would we come again? Perhaps for a coffee, in summer."
)


def _rate(work: Callable[[str], object], texts: list[str]) -> float:
    work(texts[0])
    start = time.perf_counter()
    for text in texts:
        work(text)
    return len(texts) / (time.perf_counter() - start)


def main() -> None:
    texts = [f"{_REVIEW} {number}" for number in range(3000)]
    stock = SentimentIntensityAnalyzer()
    opinions = Opinions()
    print(f"texts of {len(texts[0])} characters, a second:")
    print(f"  stock VADER on the whole text     {_rate(stock.polarity_scores, texts[:500]):8,.0f}")
    print(f"  sentences with VADER and cues     {_rate(opinions.read, texts):8,.0f}")
    print(f"  language                          {_rate(detect, texts):8,.0f}")
    print(f"  the whole judgement               {_rate(lambda text: judge('', text, None, '', 0.5), texts):8,.0f}")
    print("seconds for one long text (characters: with full stops, without any punctuation):")
    for size in (25_000, 50_000, 100_000, 200_000):
        lengths = []
        for unit in (_REVIEW + " ", "the soup was not good and nobody came to say sorry "):
            text = (unit * (size // len(unit) + 1))[:size]
            lengths.append(1 / _rate(lambda text: judge("", text, None, "", 0.5), [text] * 3))
        print(f"  {size:8,d}: {lengths[0]:6.3f}, {lengths[1]:6.3f}")


if __name__ == "__main__":
    main()

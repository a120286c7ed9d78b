"""The engine for English words: VADER sentence by sentence, and what that makes of the whole."""

from __future__ import annotations

from reputation_desktop.domain.judgement import WordsRead
from reputation_desktop.judgement.complaints import POSITIVE, Verdicts
from reputation_desktop.judgement.engine import ENGINE_NAME
from reputation_desktop.judgement.opinions import Opinions
from reputation_desktop.judgement.phrases import deciding_phrases
from reputation_desktop.judgement.topics import Topics


class EnglishWords:
    """Reads English. Building one reads VADER's lexicon and takes some 50 ms; share it."""

    name = ENGINE_NAME

    def __init__(self) -> None:
        self._opinions = Opinions()
        self._topics = Topics()
        self._verdicts = Verdicts()

    def knows(self, language: str) -> bool:
        """Whether texts in `language` (ISO 639-1) can be judged."""
        return language == "en"

    def read(self, text: str) -> WordsRead:
        """What the words of an English `text`, or its emoji, say."""
        opinions = self._opinions.read(text)
        traits = self._verdicts.traits(opinions)
        return WordsRead(
            satisfaction=round(self._verdicts.satisfaction(traits), 4),
            complaint_probability=round(self._verdicts.complaint_probability(traits), 4),
            praised=traits.best >= POSITIVE,
            phrases=deciding_phrases(text, opinions),
            topics=self._topics.of(opinions),
        )

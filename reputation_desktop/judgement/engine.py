"""What reads words: the interface that a better engine will take over, and the name of today's."""

from __future__ import annotations

from typing import Protocol

from reputation_desktop.domain.judgement import WordsRead

ENGINE_NAME = "vader 3.3.2/1"
"""The engine, the version of its library, and our own count of what we built around it.

A judgement carries it, also where the engine could not read the language: after a change here all are due again.
"""


class WordEngine(Protocol):
    """What reads the words of a review. A better one, for more languages, comes in behind this."""

    @property
    def name(self) -> str:
        """The engine with its version, as stored with each judgement."""
        ...

    def knows(self, language: str) -> bool:
        """Whether words in `language` (ISO 639-1) can be judged."""
        ...

    def read(self, text: str) -> WordsRead:
        """What `text`, in a language that the engine knows, says. Offsets count in `text`; never raises."""
        ...

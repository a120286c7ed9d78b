"""What the program makes of a review's words and stars: the table of `product.md`, "What is a complaint"."""

from __future__ import annotations

from dataclasses import dataclass

from reputation_desktop.domain.review import Kind

LOW_STARS = 0.25
"""Satisfaction up to which stars alone make a complaint (2 of 5 stars)."""

HIGH_STARS = 0.75
"""Satisfaction from which stars alone make praise (4 of 5 stars)."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of the judged text that decided: `text[start:end]`; weight < 0 speaks against the shop."""

    text: str
    start: int
    end: int
    weight: float


@dataclass(frozen=True, slots=True)
class Topic:
    """What a stretch of the text is about ("waiting"); polarity from -1 (blame) to 1 (praise)."""

    topic: str
    polarity: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class WordsRead:
    """What an engine read in the words alone, in a language it knows.

    Attributes:
        satisfaction: 0 to 1.
        complaint_probability: 0 to 1.
        praised: praise is found in the words too.
    """

    satisfaction: float
    complaint_probability: float
    praised: bool
    phrases: tuple[Phrase, ...] = ()
    topics: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """The program's opinion about one version of one review.

    Attributes:
        satisfaction: 0 to 1; None exactly for kind `unjudged`.
        complaint: clocks, the cost of silence and alarms go by this.
        complaint_probability: by the words; None where the words were not judged.
        language: ISO 639 code of the words, or empty where it could not be told.
        engine: which engine, in which version, read the words.
        praised: praise was found in the words; with the probability, enough to apply another threshold later.
    """

    satisfaction: float | None
    kind: Kind
    complaint: bool
    complaint_probability: float | None
    language: str
    phrases: tuple[Phrase, ...] = ()
    topics: tuple[Topic, ...] = ()
    engine: str = ""
    praised: bool = False

    @property
    def sentiment(self) -> str:
        """negative, neutral or positive, by the satisfaction; neutral where unjudged."""
        if self.satisfaction is None:
            return "neutral"
        if self.satisfaction < 0.45:
            return "negative"
        return "positive" if self.satisfaction > 0.55 else "neutral"


def judged_text(title: str, text: str) -> str:
    """The words that are judged, and that the offsets of phrases and topics count in."""
    if not title or text.startswith(title.rstrip("….")):
        return text
    return f"{title}\n\n{text}" if text else title


def judged(
    stars: float | None, words: WordsRead | None, language: str, threshold: float, engine: str, *, has_words: bool
) -> Judgement:
    """Joins stars and words into one judgement.

    Args:
        stars: the satisfaction that the stars say, or None without stars.
        words: what was read in the words, or None where there are none or they cannot be judged.
        language: the language of the words, or empty.
        threshold: the complaint probability from which words complain.
        engine: the name of the engine that read the words.
        has_words: whether there was anything to read.
    """
    over = words is not None and words.complaint_probability >= threshold
    praised = words is not None and words.praised
    kind = _kind(stars, over, praised, judgeable=words is not None or not has_words)
    satisfaction = stars if stars is not None else (words.satisfaction if words is not None else None)
    if kind is Kind.NEUTRAL and satisfaction is None:
        satisfaction = 0.5
    return Judgement(
        satisfaction=None if kind is Kind.UNJUDGED else satisfaction,
        kind=kind,
        complaint=_complains(kind, over),
        complaint_probability=None if words is None else words.complaint_probability,
        language=language,
        phrases=words.phrases if words is not None else (),
        topics=words.topics if words is not None else (),
        engine=engine,
        praised=praised,
    )


def judged_anew(
    stars: float | None, complaint_probability: float, praised: bool, threshold: float
) -> tuple[Kind, bool]:
    """Kind and complaint of words that were judged before, by another threshold; takes what `Judgement` keeps."""
    over = complaint_probability >= threshold
    kind = _kind(stars, over, praised, judgeable=True)
    return kind, _complains(kind, over)


def corrected(kind: Kind, stars: float | None, words_satisfaction: float | None) -> tuple[bool, float]:
    """What holds once the owner has said what a review is: (complaint, satisfaction).

    Stars fix the satisfaction; without them the words' own is moved just far enough to agree with `kind`.
    """
    complaint = kind in (Kind.COMPLAINT, Kind.MIXED)
    if stars is not None:
        return complaint, stars
    said = 0.5 if words_satisfaction is None else words_satisfaction
    if kind is Kind.COMPLAINT:
        return complaint, min(said, LOW_STARS)
    if kind is Kind.PRAISE:
        return complaint, max(said, HIGH_STARS)
    return complaint, min(max(said, LOW_STARS), HIGH_STARS)


def _complains(kind: Kind, over: bool) -> bool:
    return kind is Kind.COMPLAINT or (kind is Kind.MIXED and over)


def _kind(stars: float | None, over: bool, praised: bool, *, judgeable: bool) -> Kind:
    if stars is None:
        if not judgeable:
            return Kind.UNJUDGED
        if over:
            return Kind.MIXED if praised else Kind.COMPLAINT
        return Kind.PRAISE if praised else Kind.NEUTRAL
    if stars <= LOW_STARS:
        return Kind.COMPLAINT
    if stars < HIGH_STARS:
        if not over:
            return Kind.NEUTRAL
        return Kind.MIXED if praised else Kind.COMPLAINT
    return Kind.MIXED if over else Kind.PRAISE

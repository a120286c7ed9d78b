"""The judgement: invented sentences in several languages whose kind is beyond doubt."""

from __future__ import annotations

from reputation_desktop.domain.review import Kind
from reputation_desktop.domain.settings import shop_settings
from reputation_desktop.judgement.judging import judge
from reputation_desktop.self_check.checks import NotWhole, Place

_SHORT, _TOPICS = "Overpriced and soggy.", {"price", "quality"}
"""Words that only our own lists know, and what they are about."""

_SENTENCES: tuple[tuple[str, float | None, str, Kind], ...] = (
    ("The soup was cold and the waiter was rude. A terrible evening.", None, "en", Kind.COMPLAINT),
    (_SHORT, None, "en", Kind.COMPLAINT),
    ("Wonderful cakes and the friendliest people in town, we love it here!", None, "en", Kind.PRAISE),
    ("The rooms are beautiful, but breakfast was awful and the staff were rude.", 0.75, "en", Kind.MIXED),
    ("The shop is on the corner next to the library.", None, "en", Kind.NEUTRAL),
    ("Das Essen war kalt und die Bedienung war sehr unfreundlich zu uns.", None, "de", Kind.UNJUDGED),
    ("Nous avons attendu une heure et personne ne nous a dit bonjour.", None, "fr", Kind.UNJUDGED),
    ("La habitación estaba sucia y nadie quiso ayudarnos con las maletas.", 0.0, "es", Kind.COMPLAINT),
    ("La colazione era ottima e il personale è stato molto gentile con noi.", 1.0, "it", Kind.PRAISE),
    ("料理はとても美味しく、スタッフも親切でした。", None, "ja", Kind.UNJUDGED),
    ("Номер был грязный, и никто не извинился перед нами.", None, "ru", Kind.UNJUDGED),
)
"""Text, the satisfaction that its stars say, its language, and what it is."""


def check(place: Place) -> str:  # noqa: ARG001  # nothing is written
    """Judges them."""
    threshold = shop_settings({}).complaint_threshold
    wrong = []
    for text, stars, language, kind in _SENTENCES:
        found = judge("", text, stars, "", threshold)
        if (found.language, found.kind) != (language, kind):
            found_language = found.language or "no language"
            wrong.append(f"“{text[:24]}…” is taken for {found.kind} in {found_language}, not {kind} in {language}")
    if wrong:
        raise NotWhole(f"{len(wrong)} of {len(_SENTENCES)} sentences are judged wrongly: {'; '.join(wrong)}")
    topics = {topic.topic for topic in judge("", _SHORT, None, "", threshold).topics}
    if topics != _TOPICS:
        raise NotWhole(f"“{_SHORT}” is about {', '.join(sorted(_TOPICS))}, and was taken for {sorted(topics)}")
    languages = len({language for _, _, language, _ in _SENTENCES})
    return f"{len(_SENTENCES)} sentences in {languages} languages judged rightly by {found.engine}"

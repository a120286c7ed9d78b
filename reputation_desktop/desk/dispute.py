"""The dispute pack: all that speaks against a review that breaks a platform's rules, as one document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo

from reputation_desktop.channels.registry import platform_named
from reputation_desktop.domain.dating import DateBasis
from reputation_desktop.domain.dispute import OUTCOMES, RULES, Dispute, Outcome, SeenVersion
from reputation_desktop.domain.document import Block, Document, Heading, Quote, Table, Tone, Words
from reputation_desktop.domain.review import Rating
from reputation_desktop.domain.sentence import marked
from reputation_desktop.domain.speech import Speech
from reputation_desktop.domain.stored import Channel, StoredReview
from reputation_desktop.store.actions import posted_answers
from reputation_desktop.store.channels import channel_numbered
from reputation_desktop.store.disputes import dispute_of, seen_versions
from reputation_desktop.store.reviews import review
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.store import Store

_TITLE = marked("Dispute of a review on {channel}")
_UNDER = marked("{shop} · made on {moment}")
_UNDER_UNNAMED = marked("Made on {moment}")
_FOOT = marked("Dispute of a review · page {page} of {pages}")

_PLATFORM, _CHANNEL, _LINK = marked("Platform"), marked("Channel"), marked("Link")
_AUTHOR, _STARS, _WRITTEN = marked("Author"), marked("Stars"), marked("Written")
_FIRST_SEEN, _VERSIONS, _GONE = marked("First seen"), marked("Versions seen"), marked("No longer on its page since")
_REPORTED, _REFERENCE, _OUTCOME = marked("Reported to the platform"), marked("Reference"), marked("Outcome")
_NOT_REPORTED = marked("Not yet")
_OUTCOME_ON = marked("{outcome}, noted on {moment}")
_NO_NAME = marked("No name is shown")
_NO_DATE = marked("No date is shown")
_ON_DAY = marked("{day}, the hour is not shown")

_RULE = marked("Which rule it breaks")
_NO_RULE = marked("No rule is named here yet.")
_WORDS = marked("Its words, in every version that was seen")
_VERSION, _PRESENT_VERSION = marked("Version {number}"), marked("Version {number}, the present one")
_SEEN, _EDITED, _REPLACED = marked("First seen"), marked("Edited by its author"), marked("Replaced")
_DIGEST = marked("SHA-256")
_NO_WORDS = marked("(no words)")
_SIGNED = marked("{author} on {channel}")
_RATING, _RAW = marked("{given} of {best}"), marked("“{raw}”")
_RECOMMENDED, _NOT_RECOMMENDED = marked("Recommended"), marked("Not recommended")

_ANSWER = marked("Our answer")
_ANSWERED = marked("Posted on {moment}")
_SHOWN = marked("As {channel} shows it")
_SHOWN_SINCE = marked("As {channel} shows it, of {moment}")
_NO_ANSWER = marked("It was not answered.")
_NOTES = marked("Our notes")
_HOW = marked("How to check this")
_HOW_DIGESTS = marked(
    "Each SHA-256 is computed of the version's exact words as they were read, in UTF-8: of the text, or where there is "
    "a title, of the title, one line feed and the text. A single changed letter gives another one. This program keeps "
    "all versions; those above are printed without a change but where lines end."
)
_HOW_TIMES = marked("All times are of the zone {zone}. “First seen” is when this program read it for the first time.")


def dispute_document(
    store: Store, review_id: int, speech: Speech, now: datetime, *, with_note: bool = True
) -> Document:
    """The pack for one review.

    Args:
        store: the open store.
        review_id: the review.
        speech: the language of the pack; the review's and the owner's words stay as they are.
        now: when it is made.
        with_note: whether the owner's note to self is part of it.

    Raises:
        WrongWords: there is no such review.
    """
    return _Pack(store, review_id, speech, with_note=with_note).document(now)


class _Pack:
    def __init__(self, store: Store, review_id: int, speech: Speech, *, with_note: bool) -> None:
        self._review: StoredReview = review(store, review_id)
        self._channel: Channel = channel_numbered(store, self._review.channel_id)
        self._dispute: Dispute = dispute_of(store, review_id)
        self._versions = seen_versions(store, review_id)
        self._answers = posted_answers(store, review_id)
        self._speech, self._with_note = speech, with_note
        self._zone: tzinfo = zone_of(read_settings(store))

    def document(self, now: datetime) -> Document:
        speech, shop = self._speech, self._review.shop
        under = _UNDER if shop else _UNDER_UNNAMED
        return Document(
            language=speech.language,
            title=speech.say(_TITLE, channel=self._review.channel),
            under=speech.say(under, shop=shop, moment=self._moment(now)),
            blocks=tuple(self._blocks()),
            foot=speech.say(_FOOT, page="{page}", pages="{pages}"),
        )

    def _blocks(self) -> Iterator[Block]:
        yield Table((), tuple(self._facts()))
        yield from self._rule()
        yield Heading(self._speech.say(_WORDS))
        for each in self._versions:
            yield from self._version(each)
        yield from self._our_answer()
        if self._with_note and self._review.note:
            yield Heading(self._speech.say(_NOTES))
            yield Words(self._review.note)
        yield Heading(self._speech.say(_HOW))
        yield Words(self._speech.say(_HOW_DIGESTS), Tone.QUIET)
        yield Words(self._speech.say(_HOW_TIMES, zone=str(self._zone)), Tone.QUIET)

    def _facts(self) -> Iterator[tuple[str, str]]:
        """What a case worker needs first; a line that would be empty is left out."""
        review, dispute, say = self._review, self._dispute, self._speech.say
        platform = _platform(self._channel)
        reported = self._moment(dispute.reported_at) if dispute.reported_at else say(_NOT_REPORTED)
        for name, said in (
            (_PLATFORM, "" if platform == review.channel else platform),
            (_CHANNEL, review.channel),
            (_LINK, review.url or self._channel.address),
            (_AUTHOR, review.author or say(_NO_NAME)),
            (_STARS, self._stars(review.rating)),
            (_WRITTEN, self._written()),
            (_FIRST_SEEN, self._moment(review.seen_at)),
            (_VERSIONS, self._speech.number(len(self._versions))),
            (_GONE, self._moment(review.removed_at) if review.removed_at else ""),
            (_REPORTED, reported),
            (_REFERENCE, dispute.reference),
            (_OUTCOME, self._outcome()),
        ):
            if said:
                yield say(name), said

    def _rule(self) -> Iterator[Block]:
        dispute, say = self._dispute, self._speech.say
        yield Heading(say(_RULE))
        if dispute.rule:
            common = RULES.get(dispute.rule)
            yield Words(say(common) if common else dispute.rule, Tone.STRONG)
        elif not dispute.statement:
            yield Words(say(_NO_RULE), Tone.QUIET)
        if dispute.statement:
            yield Words(dispute.statement)

    def _version(self, version: SeenVersion) -> Iterator[Block]:
        say, is_present = self._speech.say, version.replaced_at is None
        yield Words(say(_PRESENT_VERSION if is_present else _VERSION, number=version.number), Tone.STRONG)
        words = "\n".join(each for each in (version.title, version.text) if each)
        author = self._review.author or say(_NO_NAME)
        yield Quote(
            words or say(_NO_WORDS),
            say(_SIGNED, author=author, channel=self._review.channel),
            _drawn(version.rating),
        )
        rows = (
            (_STARS, self._stars(version.rating) if _drawn(version.rating) is None else ""),
            (_SEEN, self._moment(version.seen_at)),
            (_EDITED, self._moment(version.edited_at) if version.edited_at else ""),
            (_REPLACED, self._moment(version.replaced_at) if version.replaced_at else ""),
            (_DIGEST, version.digest),
        )
        yield Table((), tuple((say(name), said) for name, said in rows if said))

    def _our_answer(self) -> Iterator[Block]:
        say, reply = self._speech.say, self._review.reply
        yield Heading(say(_ANSWER))
        for text, posted_at in self._answers:
            yield Quote(text, say(_ANSWERED, moment=self._moment(posted_at)))
        if reply is not None and all(reply.text != text for text, _ in self._answers):
            moment = self._moment(reply.at) if reply.at else ""
            shown = _SHOWN_SINCE if moment else _SHOWN
            yield Quote(reply.text, say(shown, channel=self._review.channel, moment=moment))
        elif not self._answers:
            yield Words(say(_NO_ANSWER), Tone.QUIET)

    # --- words ---------------------------------------------------------------------------------

    def _moment(self, moment: datetime) -> str:
        return self._speech.moment(moment, self._zone)

    def _written(self) -> str:
        published = self._review.published_at
        if published is None or self._review.date_basis is DateBasis.FIRST_SEEN:
            return self._speech.say(_NO_DATE)
        if self._review.date_basis is DateBasis.DAY:
            return self._speech.say(_ON_DAY, day=self._speech.day(published.astimezone(self._zone).date()))
        return self._moment(published)

    def _stars(self, rating: Rating | None) -> str:
        say = self._speech.say
        if rating is None:
            return ""
        if rating.value is None:
            return say(_RAW, raw=rating.raw)
        if _is_yes_or_no(rating):
            return say(_RECOMMENDED if rating.value else _NOT_RECOMMENDED)
        return say(_RATING, given=self._brief(rating.value), best=self._brief(rating.best))

    def _brief(self, value: float) -> str:
        return self._speech.number(value, 0 if value.is_integer() else 1)

    def _outcome(self) -> str:
        dispute, say = self._dispute, self._speech.say
        if dispute.outcome is Outcome.NONE:
            return say(OUTCOMES[Outcome.NONE]) if dispute.reported_at else ""
        said = say(OUTCOMES[dispute.outcome])
        if dispute.outcome_at is None:
            return said
        return say(_OUTCOME_ON, outcome=said, moment=self._moment(dispute.outcome_at))


def _platform(channel: Channel) -> str:
    """The platform's name; empty for what came by file or was said in the shop."""
    try:
        return platform_named(channel.platform).label
    except KeyError:
        return ""


def _drawn(rating: Rating | None) -> tuple[float, float] | None:
    """Stars to draw; none for what is not given in stars."""
    if rating is None or rating.value is None or _is_yes_or_no(rating):
        return None
    return rating.value, rating.best


def _is_yes_or_no(rating: Rating) -> bool:
    return (rating.worst, rating.best) == (0.0, 1.0)

"""Saved replies: several wordings for a situation, offered in turn, with the customer's facts filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from reputation_desktop.domain.errors import WrongWords, marked

PLACEHOLDERS = ("customer", "shop", "channel", "stars")
"""What may stand in braces in a saved reply."""

_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SavedReply:
    """One wording for a situation ("waiting"), with how often it was used."""

    id: int
    situation: str
    text: str
    used_count: int
    last_used_at: datetime | None


def situations(replies: Sequence[SavedReply]) -> tuple[str, ...]:
    """The situations that there are wordings for, each once, in the order they were first kept."""
    return tuple(dict.fromkeys(each.situation for each in sorted(replies, key=lambda each: each.id)))


def wordings(replies: Sequence[SavedReply], situation: str) -> tuple[SavedReply, ...]:
    """The wordings for a situation in the order they are offered: the least recently used one first."""
    chosen = [each for each in replies if each.situation == situation]
    return tuple(sorted(chosen, key=lambda each: (each.last_used_at or _NEVER, each.id)))


def next_wording(replies: Sequence[SavedReply], situation: str, after: int | None) -> SavedReply:
    """The wording to offer: the first one, or the one that follows `after`, and after the last the first again.

    Args:
        replies: all saved replies.
        situation: which situation.
        after: the id of the wording that is offered now, or None; one of another situation counts as None.

    Raises:
        WrongWords: there is no wording for this situation.
    """
    in_turn = wordings(replies, situation)
    if not in_turn:
        raise WrongWords(what=marked("There is no saved reply for “{situation}”.").format(situation=situation))
    place = next((place for place, each in enumerate(in_turn) if each.id == after), -1)
    return in_turn[(place + 1) % len(in_turn)]


def filled(text: str, placeholders: Mapping[str, str]) -> str:
    """`text` with its placeholders replaced; those that are not in `placeholders` stay as they are.

    One whose value is empty (a customer without a name) leaves no hole. It goes with the space before it:
    "Hello {customer}, …" becomes "Hello, …"; with a comma that stood before it: "Thank you, {customer}." becomes
    "Thank you."; and at the beginning of a line with the comma after it, the next word then being written large:
    "{customer}, thank you" becomes "Thank you". What stands in a value is never taken for a placeholder.
    """
    absent = "|".join(re.escape(name) for name, value in placeholders.items() if not value.strip())
    if absent:
        hole = rf"\{{(?:{absent})\}}"
        text = re.sub(rf"^[ \t]*{hole}[,:;]?[ \t]*(\w?)", lambda found: found[1].upper(), text, flags=re.MULTILINE)
        text = re.sub(rf",[ \t]*{hole},|,?[ \t]*{hole}", "", text)
    named = "|".join(re.escape(name) for name in placeholders)
    return re.sub(rf"\{{({named})\}}", lambda found: placeholders[found[1]].strip(), text) if named else text

"""The owner's saved replies, and when each was last used."""

from __future__ import annotations

from datetime import datetime

from reputation_desktop.domain.errors import WrongWords, marked
from reputation_desktop.domain.saved_reply import SavedReply
from reputation_desktop.store.fields import to_micros
from reputation_desktop.store.store import Store


def saved_replies(store: Store) -> list[SavedReply]:
    """All wordings, in the order they were kept."""
    table = store.tables.saved_reply
    return [
        SavedReply(row.id, row.situation, row.text, row.used_count, row.last_used_at)
        for row in table.select().order_by(table.id)
    ]


def keep_reply(store: Store, situation: str, text: str) -> int:
    """Keeps a wording for a situation; returns its id.

    Raises:
        WrongWords: the situation or the text is empty.
    """
    situation, text = _wording(situation, text)
    return int(store.tables.saved_reply.create(situation=situation, text=text).id)


def change_reply(store: Store, reply_id: int, situation: str, text: str) -> None:
    """Gives a wording another situation or other words; how often it was used stays.

    Raises:
        WrongWords: the situation or the text is empty.
    """
    store.sql("UPDATE saved_reply SET situation = ?, text = ? WHERE id = ?", (*_wording(situation, text), reply_id))


def _wording(situation: str, text: str) -> tuple[str, str]:
    if not (situation.strip() and text.strip()):
        raise WrongWords(what=marked("A saved reply needs a situation and words."))
    return " ".join(situation.split()), text.strip()


def remove_reply(store: Store, reply_id: int) -> None:
    """Forgets a wording; what was posted with it stays."""
    store.sql("DELETE FROM saved_reply WHERE id = ?", (reply_id,))


def note_reply_used(store: Store, reply_id: int, now: datetime) -> None:
    """Writes down that a wording was used, so that another one is offered next time."""
    statement = "UPDATE saved_reply SET used_count = used_count + 1, last_used_at = ? WHERE id = ?"
    store.sql(statement, (to_micros(now), reply_id))

"""What is asked of customers, and where: kept among the settings, so that a backup carries it."""

from __future__ import annotations

from reputation_desktop.domain.errors import WrongWords, marked
from reputation_desktop.domain.invitation import Invitation
from reputation_desktop.store.settings import WHOLE_SHOP, stored_settings
from reputation_desktop.store.store import Store

_PAGE, _HEADLINE, _WORDS = "review_page", "invitation_headline", "invitation_words"


def review_page(store: Store, channel_id: int) -> str:
    """The page where customers write their reviews of a channel; empty where it was not said yet."""
    return stored_settings(store, channel_id).get(_PAGE, "")


def keep_review_page(store: Store, channel_id: int, address: str) -> None:
    """Keeps that page; an empty address forgets it.

    Raises:
        WrongWords: it is no web address.
    """
    if address and not address.startswith(("https://", "http://")):
        raise WrongWords(what=marked("A review page has to be a web address that begins with https://."))
    _keep(store, channel_id, _PAGE, address)


def kept_invitation(store: Store) -> Invitation:
    """The owner's words; empty parts where she left the usual ones."""
    kept = stored_settings(store, WHOLE_SHOP)
    return Invitation(kept.get(_HEADLINE, ""), kept.get(_WORDS, ""))


def keep_invitation(store: Store, invitation: Invitation) -> None:
    """Keeps the owner's words; empty parts stand for the usual ones."""
    with store.transaction():
        _keep(store, WHOLE_SHOP, _HEADLINE, invitation.headline)
        _keep(store, WHOLE_SHOP, _WORDS, invitation.words)


def _keep(store: Store, channel_id: int, name: str, text: str) -> None:
    if text:
        store.sql("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", (channel_id, name, text))
    else:
        store.sql("DELETE FROM setting WHERE channel_id = ? AND name = ?", (channel_id, name))

"""The store: laid out, written, searched, checked, backed up and put back."""

from __future__ import annotations

from datetime import datetime

from reputation_desktop.domain.review import Kind, rate
from reputation_desktop.rounds.importing import enter_at_counter
from reputation_desktop.self_check.checks import NotWhole, Place
from reputation_desktop.store.backup import back_up, restore
from reputation_desktop.store.checking import problems
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.store.store import Store
from reputation_desktop.system.clock import now

_BEFORE, _AFTER = "The pear cake was a dream", "The queue was long"


def check(place: Place) -> str:
    """Uses a store of its own as the owner would."""
    moment, backup = now(), place.own / "shop.backup"
    with open_store(place.own / "store") as store:
        enter_at_counter(store, _BEFORE, rate(5), Kind.PRAISE, moment)
        _wants(store, "pear cake", [_BEFORE], moment)
        back_up(store, backup)
        enter_at_counter(store, _AFTER, rate(1), Kind.COMPLAINT, moment)
        _wants(store, "queue", [_AFTER], moment)
        _agrees(store)
        restore(store, backup)
        _wants(store, "", [_BEFORE], moment)
        _agrees(store)
        ((library,),) = store.sql("SELECT sqlite_version()").fetchall()
    return f"written, searched, checked, backed up and put back, by SQLite {library}"


def _wants(store: Store, words: str, texts: list[str], moment: datetime) -> None:
    found = [review.text for review in inbox(store, InboxQuery(search=words), moment)]
    if found != texts:
        looked_for = f"searching for “{words}”" if words else "listing"
        raise NotWhole(f"{looked_for} found {len(found)} reviews of {len(texts)} that were written")


def _agrees(store: Store) -> None:
    damage = list(problems(store))
    if damage:
        raise NotWhole(f"what is stored does not agree with itself: {damage[0]}")

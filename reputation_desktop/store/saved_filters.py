"""What the owner wants to see of the inbox again and again, under names of her own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from reputation_desktop.domain.errors import WrongWords, marked
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A question to the inbox with a name."""

    id: int
    name: str
    query: InboxQuery


def saved_filters(store: Store) -> list[SavedFilter]:
    """The saved filters in the order they were kept."""
    table = store.tables.saved_filter
    return [SavedFilter(row.id, row.name, _read(row.query)) for row in table.select().order_by(table.id)]


def keep_filter(store: Store, name: str, query: InboxQuery) -> int:
    """Keeps `query` under `name`, in the place of the one that has this name already; returns its id.

    Raises:
        WrongWords: the name is empty.
    """
    called = _name(name)
    with store.transaction():
        same = _called(store, called)
        if same is None:
            return int(store.tables.saved_filter.create(name=called, query=_written(query)).id)
        store.sql("UPDATE saved_filter SET name = ?, query = ? WHERE id = ?", (called, _written(query), same))
        return same


def rename_filter(store: Store, filter_id: int, name: str) -> None:
    """Gives a saved filter another name.

    Raises:
        WrongWords: the name is empty, or another one has it.
    """
    called = _name(name)
    with store.transaction():
        if _called(store, called) not in (None, filter_id):
            raise WrongWords(what=marked("There is a saved filter called “{name}” already.").format(name=called))
        store.sql("UPDATE saved_filter SET name = ? WHERE id = ?", (called, filter_id))


def remove_filter(store: Store, filter_id: int) -> None:
    """Forgets a saved filter; the reviews that it shows stay."""
    store.sql("DELETE FROM saved_filter WHERE id = ?", (filter_id,))


def _name(typed: str) -> str:
    name = " ".join(typed.split())
    if not name:
        raise WrongWords(what=marked("A saved filter needs a name."))
    return name


def _called(store: Store, name: str) -> int | None:
    rows = store.sql("SELECT id, name FROM saved_filter").fetchall()
    return next((int(filter_id) for filter_id, other in rows if other.casefold() == name.casefold()), None)


def _written(query: InboxQuery) -> str:
    """As JSON: only what is asked, so that a later version may add to what can be asked."""
    asked = {each.name: getattr(query, each.name) for each in fields(query)}
    told = {name: value for name, value in asked.items() if value != getattr(InboxQuery(), name)}
    return json.dumps(told, default=datetime.isoformat)


def _read(written: str) -> InboxQuery:
    """What was written; a field or a value that only another version of the program knows is not asked."""
    return InboxQuery(**dict(_known(json.loads(written))))


def _known(told: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, hint in get_type_hints(InboxQuery).items():
        if name in told:
            try:
                yield name, _typed(hint, told[name])
            except (TypeError, ValueError):
                continue


def _typed(hint: Any, value: Any) -> Any:
    """`value` of JSON as `hint` wants it."""
    kinds = get_args(hint) if get_origin(hint) is UnionType else (hint,)
    for kind in kinds:
        if get_origin(kind) is tuple and isinstance(value, list):
            return tuple(_typed(get_args(kind)[0], each) for each in value)
        if kind is datetime:
            return datetime.fromisoformat(value)
        if isinstance(kind, type) and isinstance(value, kind):
            return value
    raise TypeError(f"{value!r} is no {hint}")

"""A shop of a test's own: a real store, real rounds, and a clock that the test sets."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from types import TracebackType
from typing import Any
from xml.sax.saxutils import escape

from reputation_desktop.desk.scope import shop_scope
from reputation_desktop.desk.score import score_now
from reputation_desktop.domain.channel import Payload, Reading
from reputation_desktop.domain.reminder import stage_at
from reputation_desktop.domain.score import Score
from reputation_desktop.domain.stored import Channel, StoredReview
from reputation_desktop.rounds.round import Looked, play_round
from reputation_desktop.rounds.secret_addresses import keep_address
from reputation_desktop.rounds.workers import Outcome, Workers
from reputation_desktop.store import channels as kept
from reputation_desktop.store.checking import problems
from reputation_desktop.store.diary import DiaryEntry, diary
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.standings import running_clocks
from reputation_desktop.store.store import Store
from tests.building import NOW, in_berlin


@dataclass
class Purse:
    """Keeps secrets in memory."""

    kept: dict[str, str] = field(default_factory=dict)

    def keep(self, name: str, secret: str) -> None:
        self.kept[name] = secret

    def tell(self, name: str) -> str | None:
        return self.kept.get(name)

    def forget(self, name: str) -> None:
        self.kept.pop(name, None)


class LastingWorkers(Workers):
    """A pool that serves many rounds, since starting one takes most of a second; remembers what it read."""

    def __init__(self) -> None:
        super().__init__(1)
        self.read_from: list[str] = []

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stays for the next round; `end` ends it."""

    def read(self, platform: str, payload: Payload) -> Outcome[Reading]:
        self.read_from.append(payload.address)
        return super().read(platform, payload)

    def end(self) -> None:
        super().__exit__(None, None, None)


class Shop:
    """What a test does with a shop. `now` is what its clock shows."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.secrets = Purse()
        self.now = NOW

    @classmethod
    @contextmanager
    def opened(cls, folder: Path) -> Iterator[Shop]:
        with open_store(folder, durable=False) as store:
            in_berlin(store)
            yield cls(store)

    def add(
        self,
        address: str,
        *,
        platform: str = "feed",
        name: str = "Guests",
        mention: bool = False,
        **settings: str,
    ) -> int:
        """Keeps a channel without trying it, and gives it settings."""
        with self.store.transaction():
            channel_id = kept.add_channel(
                self.store,
                shop_id=kept.name_shop(self.store, "", self.now),
                name=name,
                platform=platform,
                address=address,
                secret=False,
                mention=mention,
                now=self.now,
            )
        for setting, value in settings.items():
            write_setting(self.store, channel_id, setting, value)
        return channel_id

    def add_secret(self, address: str, *, name: str = "Guests") -> int:
        """Keeps a channel whose address is a secret."""
        channel_id = self.add("", name=name)
        self.store.sql("UPDATE channel SET secret = 1 WHERE id = ?", (channel_id,))
        keep_address(self.store, self.secrets, channel_id, address, secret=True)
        return channel_id

    def later(self, **time: float) -> None:
        """Moves the clock."""
        self.now += timedelta(**time)

    def round(self, **how: Any) -> list[Looked]:
        """Plays a round over what is due, and holds that it left the store sound."""
        looked = play_round(self.store, self.secrets, lambda: self.now, **how)
        assert list(problems(self.store)) == []
        return looked

    def look(self, **how: Any) -> Looked:
        """Plays a round in which just one channel is due."""
        (looked,) = self.round(**how)
        return looked

    def reviews(self, **query: Any) -> list[StoredReview]:
        """The reviews in the order in which they were stored."""
        return sorted(inbox(self.store, InboxQuery(**query), self.now), key=lambda review: review.id)

    def review(self, key: str) -> StoredReview:
        """The one review with this key."""
        (found,) = (each for each in self.reviews() if each.key == key)
        return found

    def score(self) -> Score:
        """The shop's score now."""
        return score_now(self.store, shop_scope(self.store, kept.FIRST_SHOP, ""), self.now)

    def stage_of(self, review: StoredReview) -> str | None:
        """How urgent a waiting complaint has become."""
        (clock,) = (each for each in running_clocks(self.store) if each.review_id == review.id)
        reached = stage_at(clock.started_at, clock.targets, self.now)
        return None if reached is None else reached[0]

    def channel(self, channel_id: int) -> Channel:
        return kept.channel_numbered(self.store, channel_id)

    def diary(self) -> list[DiaryEntry]:
        """The requests, oldest first."""
        return sorted(diary(self.store), key=lambda entry: entry.id)


def item(
    guid: str = "1",
    text: str = "Warm rolls and a kind waiter.",
    *,
    title: str = "",
    author: str = "",
    stars: str = "",
    at: datetime | None = NOW - timedelta(days=2),
    more: str = "",
) -> str:
    """One entry of an RSS feed, as a shop system would write it; `more` is put in as it is."""
    said = {"guid": guid, "title": title, "description": text, "dc:creator": author, "review:rating": stars}
    if at is not None:
        said["pubDate"] = format_datetime(at, usegmt=True)
    elements = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in said.items() if value)
    return f"<item>{elements}{more}</item>"


def feed(*items: str, head: str = "") -> bytes:
    """An RSS feed of `items`."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:atom="http://www.w3.org/2005/Atom" xmlns:review="http://purl.org/stuff/rev#"><channel>'
        f"<title>Guests of the harbour house</title>{head}{''.join(items)}</channel></rss>"
    ).encode()


def contents(store: Store, but: Callable[[str, str], bool] = lambda _table, column: False) -> dict[str, list[Any]]:
    """Everything that a store holds of reviews and what is derived from them, in an order of its own.

    Numbers of reviews depend on which channel came first, so they are replaced by channel and key. What was
    asked and seen when is left out, and so are the columns for which `but` says so.
    """
    names = {row[0]: (row[1], row[2]) for row in store.sql("SELECT id, channel_id, key FROM review")}
    found: dict[str, list[Any]] = {}
    for table in ("review", "version", "alias", "opinion", "day", "tally", "answer", "erased"):
        columns = [row[1] for row in store.sql(f"SELECT * FROM pragma_table_info('{table}')")]
        wanted = [each for each in columns if not ("seen_at" in each or each == "id" or but(table, each))]
        rows = store.sql(f"SELECT {', '.join(wanted)} FROM {table}").fetchall()
        found[table] = sorted((_named(wanted, row, names) for row in rows), key=repr)
    return found


def _named(columns: Sequence[str], row: Sequence[Any], names: dict[int, tuple[int, str]]) -> tuple[Any, ...]:
    return tuple(
        names.get(value) if column == "review_id" else value for column, value in zip(columns, row, strict=True)
    )

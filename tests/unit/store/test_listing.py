"""The inbox for a window: the same reviews in the same order as anywhere else, a piece at a time."""

from __future__ import annotations

import functools
import itertools
from array import array
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reputation_desktop.domain.judgement import Judgement, Topic
from reputation_desktop.domain.reminder import WAITING
from reputation_desktop.domain.review import FoundReview, Kind, State, rate
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store import actions, finding, listing, searching, walking
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.store.listing import asking_counts, languages_seen, listed, listed_ids
from reputation_desktop.store.reviews import InboxQuery, inbox, review
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, NOW, channel, edited, found, judgement, new, stored, write

GOOGLE, BOOKING, ALERTS, GARAGE = 1, 2, 3, 4
SECOND_SHOP = 2


@pytest.fixture(scope="module")
def shop(read_only: Store) -> Store:
    """Two shops with reviews of every kind, state, scale and language, several at one moment."""
    store = read_only
    for name in ("Google", "Booking", "Alerts"):
        channel(store, name, shop="The café", mention=name == "Alerts")
    channel(store, "Garage", shop="The garage")

    def told(
        where: int, key: str, stars: float | None, complains: float | None, *, days: int = 0, **judged_as: Any
    ) -> int:
        text = found(key, f"{key} soup", claimed=NOW - days * DAY, mention=where == ALERTS)
        rated = replace(text, rating=None if stars is None else rate(stars, 1, 10 if where == BOOKING else 5))
        how = _judged(rated, complains, **judged_as)
        seen_at = NOW - days * DAY // 2
        return write(store, where, new=[new(rated, judged_as=how, seen_at=seen_at)], at=seen_at)[0]

    for where, days in itertools.product((GOOGLE, BOOKING, ALERTS, GARAGE), (0, 1, 1, 40)):
        told(where, f"complains {days}-{_number(store)}", None if where == ALERTS else 1, 0.9, days=days)
        told(where, f"praises {_number(store)}", None if where == ALERTS else 5, 0.1, days=days, praised=True)
    for where, stars in ((GOOGLE, 3), (GOOGLE, 4), (BOOKING, 3.25), (BOOKING, 5.4), (BOOKING, 7.75), (BOOKING, 10)):
        told(where, f"says {stars}", stars, 0.9, days=2, praised=True, language="de")
    told(GOOGLE, "neutral", 3, 0.1, days=3, language="fr", topics=(Topic("price", 0.5, 0, 3),))
    told(GOOGLE, "unrated", 0, 0.1, days=3)
    told(GOOGLE, "unjudged", None, None, days=3, language="ja")
    told(GOOGLE, "quiet", None, 0.1, days=3, topics=(Topic("service", -1, 0, 3), Topic("price", 1, 0, 3)))
    stored(store, GOOGLE, found("old", stars=1, claimed=NOW - 200 * DAY))
    stored(store, GOOGLE, found("undated", "Sehr gute soup", claimed=None), None, first_round=True)
    stored(store, ALERTS, found("park", "Luna Park soup", mention=True), set_aside=True)
    for where in (GOOGLE, BOOKING):
        _in_every_state(store, where)
    return store


def _judged(
    review: FoundReview,
    complains: float | None,
    *,
    praised: bool = False,
    language: str = "en",
    topics: tuple[Topic, ...] = (),
) -> Judgement:
    return judgement(review, complains, praised=praised, language=language, topics=topics)


def _number(store: Store) -> int:
    return int(store.sql("SELECT COUNT(*) FROM review").fetchone()[0])


def _in_every_state(store: Store, where: int) -> None:
    stored(store, where, found("replied", stars=2, reply="Sorry"))
    write(store, where, missing=[stored(store, where, found("gone", stars=1))])
    write(store, where, edited=[edited(stored(store, where, found("edited")), found("edited", "Now the soup is good"))])
    for key, until in (("asleep", NOW + DAY), ("awake", NOW)):
        actions.snooze(store, stored(store, where, found(key, stars=1)), until, NOW - DAY)
    actions.keep_draft(store, stored(store, where, found("drafted", stars=1)), "Dear", NOW)
    actions.set_state(store, stored(store, where, found("ready", stars=4)), "post", State.TO_BE_POSTED, NOW)
    actions.set_state(store, stored(store, where, found("done", stars=1)), "no-answer", State.NO_ANSWER_NEEDED, NOW)


def _waits(each: StoredReview) -> bool:
    sleeps = each.snoozed_until is not None and each.snoozed_until > NOW
    return each.state in WAITING and not (each.from_before or each.removed_at or each.set_aside or sleeps)


def _of_five(each: StoredReview) -> float:
    if each.rating is None or each.rating.satisfaction is None:
        return 0
    return int(each.rating.satisfaction * 4 + 1.5)


MEANS: dict[str, tuple[object, Callable[[StoredReview], bool]]] = {
    "complaints": (True, lambda each: each.complaint),
    "praise": (True, lambda each: each.kind is Kind.PRAISE),
    "mixed": (True, lambda each: each.kind is Kind.MIXED),
    "neutral": (True, lambda each: each.kind is Kind.NEUTRAL),
    "unjudged": (True, lambda each: each.kind is Kind.UNJUDGED),
    "awaiting": (True, _waits),
    "asking": (True, lambda each: _waits(each) and (each.complaint or each.kind is Kind.MIXED)),
    "answered": (True, lambda each: each.state is State.ANSWERED),
    "snoozed": (True, lambda each: each.snoozed_until is not None and each.snoozed_until > NOW),
    "drafted": (True, lambda each: each.state is State.DRAFTED),
    "to_be_posted": (True, lambda each: each.state is State.TO_BE_POSTED),
    "mentions": (True, lambda each: each.mention),
    "removed": (True, lambda each: each.removed_at is not None),
    "edited": (True, lambda each: each.version > 1),
    "channel_id": (BOOKING, lambda each: each.channel_id == BOOKING),
    "shop_id": (SECOND_SHOP, lambda each: each.channel_id == GARAGE),
    "topic": ("price", lambda each: any(topic.topic == "price" for topic in each.topics)),
    "stars": ((2, 4), lambda each: _of_five(each) in (2, 4)),
    "language": ("de", lambda each: each.language == "de"),
    "since": (NOW - 3 * DAY, lambda each: (each.published_at or each.seen_at) >= NOW - 3 * DAY),
    "until": (NOW - 2 * DAY, lambda each: (each.published_at or each.seen_at) <= NOW - 2 * DAY),
    "seen_since": (NOW - DAY, lambda each: each.seen_at >= NOW - DAY),
    "search": ("SOUP says", lambda each: "says" in each.text),
    "ids": ((5, 3, 999, 41), lambda each: each.id in (3, 5, 41)),
    "newest_first": (True, lambda _: True),
}
KINDS = {"complaints", "praise", "mixed", "neutral", "unjudged"}
STANDING = {"awaiting", "asking", "answered", "snoozed", "drafted", "to_be_posted"}


def asked(names: tuple[str, ...]) -> InboxQuery:
    return replace(InboxQuery(), **{name: MEANS[name][0] for name in names})  # type: ignore[arg-type]


@functools.lru_cache(maxsize=1)
def whole(store: Store) -> list[StoredReview]:
    """All reviews of a store that is only read."""
    return [review(store, number + 1) for number in range(_number(store))]


def expected(store: Store, names: tuple[str, ...]) -> list[int]:
    """What the filters called `names` mean, review by review."""

    def wanted(each: StoredReview) -> bool:
        for group in (KINDS, STANDING):
            chosen = group & set(names)
            if chosen and not any(MEANS[name][1](each) for name in chosen):
                return False
        return all(MEANS[name][1](each) for name in names if name not in KINDS | STANDING)

    fitting = [each for each in whole(store) if wanted(each)]
    query = asked(names)
    if query.search and not query.ids:
        return sorted((each.id for each in fitting), reverse=True)
    fitting.sort(key=lambda each: (each.published_at or each.seen_at, each.id), reverse=not query.oldest_first)
    return [each.id for each in fitting]


def everything(store: Store, query: InboxQuery) -> list[int]:
    return [each for chunk in listed_ids(store, query, NOW) for each in chunk]


def test_every_filter_is_tried_here() -> None:
    assert {field.name for field in fields(InboxQuery)} == set(MEANS)


@pytest.mark.parametrize("name", [name for name in MEANS if name != "newest_first"])
def test_each_filter_lists_what_it_says(shop: Store, name: str) -> None:
    got = everything(shop, asked((name,)))
    assert got == expected(shop, (name,))
    assert 0 < len(got) < _number(shop)


@pytest.mark.parametrize("few", [0, 1])
def test_filters_together_list_what_they_say_together(shop: Store, monkeypatch: pytest.MonkeyPatch, few: float) -> None:
    """By whichever index."""
    monkeypatch.setattr(walking, "FEW", few)
    combinations: list[tuple[str, ...]] = list(itertools.combinations(MEANS, 2))
    combinations += [("asking", "channel_id", "since"), ("asking", "awaiting", "newest_first"), ("since", "until")]
    for names in (*combinations, tuple(MEANS)):
        assert everything(shop, asked(names)) == expected(shop, names), names


def test_without_a_filter_everything_is_listed_newest_first(shop: Store) -> None:
    assert everything(shop, InboxQuery()) == expected(shop, ())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.sets(st.sampled_from(sorted(MEANS)), max_size=4).map(sorted).map(tuple))
def test_the_command_line_lists_the_same(shop: Store, names: tuple[str, ...]) -> None:
    """Only a search is ordered otherwise there: by when reviews were written instead of when they came."""
    query = asked(names)
    told, got = [each.id for each in inbox(shop, query, NOW)], everything(shop, query)
    assert (sorted(told), sorted(got)) == (sorted(got), sorted(told)) if query.search else told == got


@pytest.mark.parametrize(
    "query",
    [
        InboxQuery(),
        *(asked((name,)) for name in (*sorted(KINDS - {"unjudged"}), *sorted(STANDING), "mentions", "stars")),
        InboxQuery(removed=True, channel_id=GOOGLE),
        InboxQuery(edited=True, language="de"),
        InboxQuery(mentions=True, complaints=True, seen_since=NOW),
        InboxQuery(asking=True, channel_id=GOOGLE, stars=(1,)),
        InboxQuery(awaiting=True, praise=True, shop_id=1),
        InboxQuery(channel_id=GOOGLE),
        InboxQuery(channel_id=GOOGLE, complaints=True, since=NOW - DAY),
    ],
    ids=str,
)
def test_what_the_chips_ask_is_read_from_an_index_and_sorted_by_it(
    shop: Store, monkeypatch: pytest.MonkeyPatch, query: InboxQuery
) -> None:
    monkeypatch.setattr(walking, "FEW", 0)
    connection = shop.database.connection()
    statements: list[str] = []
    connection.set_trace_callback(statements.append)
    everything(shop, query)
    connection.set_trace_callback(None)
    for statement in (each for each in statements if "tally" not in each):
        steps = [step[3] for step in connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
        assert [step for step in steps if " r " in step and "COVERING INDEX" not in step] == []
        assert not any("TEMP B-TREE" in step for step in steps)


# --- pieces -------------------------------------------------------------------------------------


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Chunks of two and then three, found one or two reviews at a time."""
    for module, name, value in (
        (listing, "FIRST_CHUNK", 2),
        (listing, "CHUNK", 3),
        (walking, "FIRST_STEP", 1),
        (walking, "LONGEST_STEP", 2),
        (finding, "FIRST_HITS", 1),
        (finding, "HITS", 2),
        (finding, "COSTLY_HITS", 2),
    ):
        monkeypatch.setattr(module, name, value)


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Chunks are filled, however long it takes."""
    monkeypatch.setattr(listing, "STEP_S", 60)


@pytest.mark.usefixtures("small_pieces")
@pytest.mark.parametrize("names", [(), ("asking",), ("channel_id", "complaints"), ("search",), ("topic",), ("ids",)])
def test_small_pieces_leave_nothing_out_and_repeat_nothing(shop: Store, names: tuple[str, ...]) -> None:
    assert everything(shop, asked(names)) == expected(shop, names)


@pytest.mark.usefixtures("small_pieces", "patient")
def test_the_first_chunk_is_small_and_the_others_are_full(shop: Store) -> None:
    chunks = list(listed_ids(shop, InboxQuery(), NOW))
    assert all(isinstance(chunk, array) and chunk.typecode == "q" for chunk in chunks)
    assert [len(chunk) for chunk in chunks[:-1]] == [2] + [3] * (len(chunks) - 2)
    assert 0 < len(chunks[-1]) <= 3


@pytest.mark.usefixtures("small_pieces")
def test_a_chunk_comes_after_a_while_even_if_nothing_was_found(shop: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "STEP_S", 0)
    chunks = list(listed_ids(shop, InboxQuery(topic="price"), NOW))
    assert [each for chunk in chunks for each in chunk] == expected(shop, ("topic",))
    assert len(chunks) > _number(shop) / 4
    assert array("q") in chunks


def test_steps_become_longer_while_they_are_quick_and_shorter_when_they_are_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = iter([0, 0.001, 0, 0.001, 0, walking.STEP_S, 0, 1, 0, 1])
    monkeypatch.setattr(walking, "perf_counter", lambda: next(clock))
    pace, lengths = walking.Pace(), []
    for _ in range(5):
        with pace.step() as reviews:
            lengths.append(reviews)
    first = walking.FIRST_STEP
    assert lengths == [first, 2 * first, 4 * first, 4 * first, 2 * first]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hours=st.lists(st.integers(0, 3), min_size=1, max_size=12), asking=st.booleans())
@pytest.mark.usefixtures("small_pieces")
def test_many_at_one_moment_are_listed_once_each(store: Store, google: int, hours: list[int], asking: bool) -> None:
    """As in a file that tells days only."""
    with store.database.atomic() as transaction:
        for number, hour in enumerate(hours):
            stored(store, google, found(str(number), claimed=NOW - timedelta(hours=hour)))
        got = everything(store, InboxQuery(asking=asking))
        transaction.rollback()
    in_order = sorted(((-hour, number) for number, hour in enumerate(hours, 1)), reverse=not asking)
    assert got == [number for _, number in in_order]


@pytest.mark.usefixtures("small_pieces", "patient")
def test_what_comes_and_goes_between_two_chunks_moves_nothing(store: Store, google: int) -> None:
    for number in range(8):
        author = "Ben" if number == 4 else "Anna"
        stored(store, google, found(str(number), claimed=NOW - number * DAY, author=author), CONTENT)
    chunks = listed_ids(store, InboxQuery(), NOW)
    first = next(chunks)
    stored(store, google, found("newest", claimed=NOW))
    erase_person(store, "Ben", NOW)
    assert [*first, *(each for chunk in chunks for each in chunk)] == [1, 2, 3, 4, 6, 7, 8]


# --- rows ---------------------------------------------------------------------------------------


def test_a_row_shows_what_the_review_says(shop: Store) -> None:
    ids = expected(shop, ())
    for row, told in zip(listed(shop, ids), (review(shop, each) for each in ids), strict=True):
        assert (row.id, row.channel_id, row.channel, row.author) == (
            told.id, told.channel_id, told.channel, told.author
        )  # fmt: skip
        assert (row.title, row.excerpt, row.language, row.version) == (
            told.title, told.text, told.language, told.version
        )  # fmt: skip
        rating = told.rating
        assert (row.stars, row.worst, row.best) == (
            (None, None, None) if rating is None else (rating.value, rating.worst, rating.best)
        )
        assert (row.mention, row.kind, row.complaint, row.state) == (
            told.mention, told.kind, told.complaint, told.state
        )  # fmt: skip
        assert (row.published_at, row.seen_at, row.clock_at, row.closed_at, row.snoozed_until) == (
            told.published_at, told.seen_at, told.clock_at, told.closed_at, told.snoozed_until
        )  # fmt: skip
        assert (row.from_before, row.removed, row.set_aside) == (
            told.from_before, told.removed_at is not None, told.set_aside
        )  # fmt: skip


def test_rows_come_in_the_order_that_is_asked_and_what_is_gone_is_left_out(shop: Store) -> None:
    assert [row.id for row in listed(shop, array("q", [7, 999, 2, 5]))] == [7, 2, 5]
    assert listed(shop, []) == []


def test_an_excerpt_is_one_line_of_at_most_300_characters(store: Store, google: int) -> None:
    stored(store, google, found("short", "  The\n\nsoup \t was   cold. "))
    stored(store, google, found("long", "very " * 2_000 + "cold"))
    short, long = listed(store, [1, 2])
    assert short.excerpt == "The soup was cold."
    assert long.excerpt == ("very " * 60)


# --- search -------------------------------------------------------------------------------------


def test_hits_come_in_the_order_they_were_stored_the_last_first(store: Store, google: int) -> None:
    for number, days in enumerate((3, 1, 2)):
        stored(store, google, found(str(number), claimed=NOW - days * DAY))
    assert everything(store, InboxQuery(search="soup")) == [3, 2, 1]


@pytest.mark.usefixtures("small_pieces")
def test_no_more_hits_than_can_be_looked_at(shop: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "SEARCHED_AT_MOST", 5)
    assert (
        everything(shop, InboxQuery(search="soup"))
        == everything(shop, InboxQuery())[:0]
        + sorted((each.id for each in inbox(shop, InboxQuery(search="soup"), NOW)), reverse=True)[:5]
    )


@pytest.mark.usefixtures("small_pieces")
@pytest.mark.parametrize(
    ("typed", "finds"),
    [("拉面", [3, 1]), ("失", [1]), ("最高", [2]), ("王伟", [3]), ("อร่อย", [4]), ("100%", [1]), ("蒲", [])],
)
def test_scripts_without_spaces_are_looked_through(store: Store, google: int, typed: str, finds: list[int]) -> None:
    texts = ("拉面很好吃。100%失望", "ラーメンは最高でした", "拉面", "ก๋วยเตี๋ยวอร่อยมาก")
    for number, text in enumerate(texts):
        stored(store, google, found(str(number), text, author="王伟" if number == 2 else "O'Neil"), None)
    assert everything(store, InboxQuery(search=typed)) == finds
    assert everything(store, InboxQuery(search=typed, channel_id=google)) == finds
    assert everything(store, InboxQuery(search=typed, channel_id=google + 1)) == []


@pytest.mark.usefixtures("small_pieces")
@pytest.mark.parametrize("typed", ["?!", "rudewaiter", "soup rudewaiter"])
def test_what_nobody_wrote_finds_nothing(shop: Store, typed: str) -> None:
    assert everything(shop, InboxQuery(search=typed)) == []


SAID = st.sampled_from(
    [
        "Soup",
        "soupe",
        "Süppchen",
        "supper",
        "sup",
        "SÜP",
        "souß",
        "вкусно",
        "Вкус",
        "été",
        "ete\u0301s",
        "ếch",
        "eth",
        "1a",
    ]
)


@pytest.mark.parametrize("completed_at_most", [0, 1, 100])
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.lists(SAID, max_size=4), max_size=6), typed=st.lists(SAID, min_size=1, max_size=2))
def test_unfinished_words_find_what_the_command_line_finds(
    store: Store,
    google: int,
    monkeypatch: pytest.MonkeyPatch,
    completed_at_most: int,
    texts: list[list[str]],
    typed: list[str],
) -> None:
    """Whether their completions are few enough to be looked up one by one or not."""
    monkeypatch.setattr(searching, "COMPLETED_AT_MOST", completed_at_most)
    with store.database.atomic() as transaction:
        write(store, google, new=[new(found(str(place), " ".join(text))) for place, text in enumerate(texts)])
        for length in range(len(typed[-1])):
            query = InboxQuery(search=" ".join([*typed[:-1], typed[-1][: length + 1]]))
            told = sorted((each.id for each in inbox(store, query, NOW)), reverse=True)
            assert everything(store, query) == told
        transaction.rollback()


# --- counts -------------------------------------------------------------------------------------


def test_what_asks_is_counted_as_it_is_listed(shop: Store) -> None:
    counts = asking_counts(shop, NOW)
    assert counts == {
        where: len(everything(shop, InboxQuery(asking=True, channel_id=where)))
        for where in (GOOGLE, BOOKING, ALERTS, GARAGE)
    }
    assert sum(asking_counts(shop, NOW + 2 * DAY).values()) == sum(counts.values()) + 2


def test_a_channel_where_nothing_asks_is_not_counted(store: Store, google: int) -> None:
    asleep = stored(store, google, found(stars=1))
    actions.snooze(store, asleep, NOW + DAY, NOW)
    stored(store, google, found("praise", stars=5), CONTENT, praised=True)
    assert asking_counts(store, NOW) == {}


def test_the_languages_that_were_seen(shop: Store, store: Store, google: int) -> None:
    assert languages_seen(shop) == ["de", "en", "fr", "ja"]
    assert languages_seen(store) == []
    unknown = found("unknown", "Hm")
    write(store, google, new=[new(unknown, judged_as=judgement(unknown, None, language=""))])
    assert languages_seen(store) == []

"""The search takes whatever a person types."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, NOW, channel, edited, found, new, stored, write

TEXTS = {
    1: "The Café was lovely, the soup wasn't.",
    2: "CAFE noir: 100% cold_brew & more!",
    3: "Crème brûlée und Straßenmusik",
    4: "拉面很好吃，但是服务员态度差。100%失望",
    5: "ラーメンは最高でした",
    6: "ก๋วยเตี๋ยวอร่อยมาก",
    7: "NOT near AND OR nothing",
    8: "Réservé à l’avance, naïve waiter 😡",
    9: "Отличный сервис",
    10: "감사합니다 맛있어요",
}


@pytest.fixture(scope="module")
def texts(read_only: Store) -> Store:
    """Reviews with `TEXTS`, in this order from the newest to the oldest."""
    write(
        read_only,
        channel(read_only),
        new=[
            new(
                found(str(number), text, author="王伟" if number == 5 else "O'Neil", claimed=NOW - number * DAY),
                CONTENT,
            )
            for number, text in TEXTS.items()
        ],
    )
    return read_only


def search(store: Store, typed: str) -> list[int]:
    return [each.id for each in inbox(store, InboxQuery(search=typed), NOW)]


@pytest.mark.parametrize(
    ("typed", "finds"),
    [
        ("soup", [1]),
        ("lovely soup", [1]),
        ("soup lovely", [1]),
        ("soup brew", []),
        ("SOUP", [1]),
        ("cafe", [1, 2]),
        ("café", [1, 2]),
        ("cafe\u0301", [1, 2]),
        ("re\u0301serve\u0301", [8]),
        ("brulee", [3]),
        ("straße", [3]),
        ("straßenm", [3]),
        ("naive", [8]),
        ("отличный", [9]),
        ("ОТЛ", [9]),
        ("감사", []),
        ("감사합", [10]),
        ("neil", [1, 2, 3, 4, 6, 7, 8, 9, 10]),
    ],
)
def test_words_are_found_whatever_their_case_accents_and_order(texts: Store, typed: str, finds: list[int]) -> None:
    assert search(texts, typed) == finds


@pytest.mark.parametrize(
    ("typed", "finds"),
    [("lov", [1]), ("lo", []), ("l", [8]), ("was lov", [1]), ("lov was", []), ("so", []), ("soup was", [1])],
)
def test_the_last_word_may_be_unfinished_from_three_letters_on(texts: Store, typed: str, finds: list[int]) -> None:
    assert search(texts, typed) == finds


@pytest.mark.parametrize(
    ("typed", "finds"),
    [
        ("AND", [7]),
        ("NEAR", [7]),
        ("NEAR(soup, cafe)", []),
        ("NOT soup", []),
        ("soup OR brew", []),
        ("soup*", [1]),
        ("*", []),
        ('"', []),
        ('"soup', [1]),
        ('"lovely soup"', [1]),
        ("'; DROP TABLE review; --", []),
        ("text:soup", []),
        ("^soup", [1]),
        ("(soup", [1]),
        ("soup)", [1]),
        ("{a b}: soup", []),
        ("-soup", [1]),
        ("+soup", [1]),
        ("wasn't", [1]),
        ("o'neil cold", [2]),
        ("100%", [2, 4]),
        ("cold_brew", [2]),
        ("\\", []),
        ("!!!", []),
        ("\x00soup", [1]),
    ],
)
def test_signs_are_never_commands(texts: Store, typed: str, finds: list[int]) -> None:
    assert search(texts, typed) == finds


@pytest.mark.parametrize(
    ("typed", "finds"),
    [
        ("拉面", [4]),
        ("服务员", [4]),
        ("拉%失望", []),
        ("100%失望", [4]),
        ("100_失望", []),
        ("最高", [5]),
        ("ラーメン", [5]),
        ("王伟", [5]),
        ("อร่อย", [6]),
        (" 好吃 ", [4]),
        ("\\好", []),
    ],
)
def test_scripts_without_spaces_are_searched_by_what_they_contain(texts: Store, typed: str, finds: list[int]) -> None:
    assert search(texts, typed) == finds


def test_nothing_but_spaces_is_no_search(texts: Store) -> None:
    assert search(texts, "  \t ") == list(TEXTS)


def test_a_whole_page_pasted_by_mistake_is_no_trouble(texts: Store) -> None:
    assert search(texts, "soup " * 20_000) == [1]
    assert search(texts, "好" * 100_000) == []


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=40) | st.text(alphabet="ab \"'*^:(){}-+%_\\ANDORT~,.", max_size=30))
def test_no_search_fails(texts: Store, typed: str) -> None:
    assert set(search(texts, typed)) <= set(TEXTS)


def test_new_words_are_found_and_edited_ones_in_their_place(store: Store, google: int) -> None:
    review_id = stored(store, google, found(title="Monday", text="Cold soup", author="Anna"))
    for word in ("monday", "soup", "anna"):
        assert search(store, word) == [review_id]
    write(store, google, edited=[edited(review_id, found(title="Tuesday", text="Warm stew", author="Anna"))])
    assert [search(store, word) for word in ("monday", "soup", "tuesday", "stew", "anna")] == [
        [],
        [],
        [review_id],
        [review_id],
        [review_id],
    ]


def test_only_the_newest_are_looked_through_where_there_are_no_words(
    store: Store, google: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reputation_desktop.store import searching

    for number in range(4):
        stored(store, google, found(str(number), "好"))
    monkeypatch.setattr(searching, "SCANNED_AT_MOST", 2)
    assert search(store, "好") == [4, 3]

"""Stars in tables: the scale never leaves the number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.files.csv_stars import is_rating, looks_like_ratings, ratings, scale_of
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.review import Rating


def one(cell: str, header: str = "Stars") -> Rating | None:
    (rating,) = ratings([cell], header, None, by_pros_and_cons=False)
    return rating


@pytest.mark.parametrize(
    ("cell", "value", "worst", "best"),
    [
        ("5", 5, 1, 5), ("4,5", 4.5, 1, 5), ("4.0", 4, 1, 5), ("4 stars", 4, 1, 5), ("4 Sterne", 4, 1, 5),
        ("★★★★☆", 4, 1, 5), ("★★★", 3, 1, 5), ("⭐⭐⭐⭐⭐", 5, 1, 5), ("★ ★ ☆ ☆ ☆", 2, 1, 5), ("⭐️⭐️", 2, 1, 5),
        ("★★★★★★☆☆☆☆", 6, 1, 10), ("5★", 5, 1, 5),
        ("4/5", 4, 1, 5), ("8/10", 8, 1, 10), ("8,5 / 10", 8.5, 1, 10), ("4 of 5", 4, 1, 5), ("17/20", 17, 0, 20),
        ("4.0 out of 5 stars", 4, 1, 5), ("4 von 5 Sternen", 4, 1, 5), ("4 sur 5", 4, 1, 5),
        ("Rated 4 out of 5", 4, 1, 5), ("4 su 5 stelle", 4, 1, 5), ("4 van 5 sterren", 4, 1, 5),
        ("80%", 80, 0, 100), ("80 %", 80, 0, 100), ("FIVE", 5, 1, 5), ("one", 1, 1, 5),
        ("positive", 1, 0, 1), ("NEGATIVE", 0, 0, 1), ("Recommended", 1, 0, 1), ("doesn’t recommend", 0, 0, 1),
        ("nicht empfohlen", 0, 0, 1), ("sí", 1, 0, 1), ("0", None, 1, 5), ("0/5", None, 1, 5), ("7/5", None, 1, 5),
        ("3/0", None, 1, 5), ("n/a", None, 1, 5), ("☆☆☆☆☆", None, 1, 5), ("9" * 400 + "/" + "9" * 400, None, 1, 5),
    ],
)  # fmt: skip
def test_a_rating_is_read_however_it_is_written(cell: str, value: float | None, worst: float, best: float) -> None:
    rating = one(cell)
    assert rating is not None
    assert (rating.value, rating.raw) == (value, cell)
    if value is not None:
        assert (rating.worst, rating.best) == (worst, best)


def test_an_empty_cell_is_no_rating() -> None:
    assert one("") is None


@pytest.mark.parametrize(
    ("cells", "header", "scale"),
    [
        (["4", "5"], "Stars", (1, 5)),
        (["4", "7.5"], "Score", (1, 10)),
        (["4", "5"], "Score (1-10)", (1, 10)),
        (["4", "5"], "Bewertung von 10", (1, 10)),
        (["4", "5"], "Note sur 20", (0, 20)),
        (["4", "5"], "Rating /5", (1, 5)),
        (["4", "5"], "Rating 2024-2025", (1, 5)),
        (["0", "1"], "Would recommend", (0, 1)),
        (["0", "9"], "Would recommend (0 to 10)", (0, 10)),
    ],
)
def test_plain_numbers_of_a_column_share_one_scale(cells: list[str], header: str, scale: tuple[int, int]) -> None:
    told = ratings(cells, header, None, by_pros_and_cons=False)
    assert {(rating.worst, rating.best) for rating in told if rating} == {scale}


def test_a_cells_own_scale_stands_beside_the_columns() -> None:
    told = ratings(["4", "4/5", "9"], "Score", None, by_pros_and_cons=False)
    assert [(rating.value, rating.best) for rating in told if rating] == [(4, 10), (4, 5), (9, 10)]


def test_pros_and_cons_are_rated_up_to_ten() -> None:
    assert ratings(["4"], "Score", None, by_pros_and_cons=True) == [Rating(4.0, 1.0, 10.0, "4")]


def test_the_owners_scale_goes_before_all_guesses() -> None:
    assert ratings(["4"], "Score /10", scale_of("1 - 7"), by_pros_and_cons=True) == [Rating(4.0, 1.0, 7.0, "4")]
    assert scale_of("0–100") == (0, 100)


@pytest.mark.parametrize("words", ["", "10", "5-1", "3-3", "one to ten"])
def test_a_scale_that_is_none_is_answered_with_an_example(words: str) -> None:
    with pytest.raises(WrongWords, match="--map scale=1-10"):
        scale_of(words)


def test_numbers_over_ten_on_no_known_scale_are_not_guessed() -> None:
    assert ratings(["85", "3"], "Score", None, by_pros_and_cons=False) == [
        Rating(None, 1.0, 5.0, "85"),
        Rating(None, 1.0, 5.0, "3"),
    ]


def test_ratings_are_told_from_texts() -> None:
    assert looks_like_ratings(["5", "", "★★★", "n/a"])
    assert not looks_like_ratings(["Warm rolls", "5", "Cold"])
    assert not looks_like_ratings(["", ""])
    assert is_rating("recommended")


@given(st.lists(st.text("0123456789,./%-★☆⭐ ofyes", max_size=12), max_size=4), st.text("score (1-0/)", max_size=12))
def test_no_cell_breaks_the_reading(cells: list[str], header: str) -> None:
    told = ratings(cells, header, None, by_pros_and_cons=False)
    assert len(told) == len(cells)
    assert all(rating.satisfaction is None or 0 <= rating.satisfaction <= 1 for rating in told if rating)

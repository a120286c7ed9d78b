"""Which stars in a feed are a customer's, and how many of how many."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.feeds.ratings import mended, rating_of, ratings_in, read_stars
from reputation_desktop.domain.review import Rating


def facts(rating: Rating | None) -> tuple[float | None, float, float] | None:
    return None if rating is None else (rating.value, rating.worst, rating.best)


def of_item(inside: str, namespace: str = "urn:our-shop") -> Rating | None:
    document = f'<rss xmlns:x="{namespace}"><channel><item>{inside}</item></channel></rss>'
    (rating,) = ratings_in(document.encode(), [("", "")])
    return rating


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("4", (4, 1, 5)),
        (" 4,5 ", (4.5, 1, 5)),
        ("4 stars", (4, 1, 5)),
        ("3 Sterne", (3, 1, 5)),
        ("4/5", (4, 1, 5)),
        ("8 / 10", (8, 1, 10)),
        ("4 out of 5 stars", (4, 1, 5)),
        ("4 stars out of 5", (4, 1, 5)),
        ("4,5 von 5 Sternen", (4.5, 1, 5)),
        ("70/100", (70, 0, 100)),
        ("80 %", (80, 0, 100)),
        ("★★★★☆", (4, 1, 5)),
        ("★★", (2, 1, 5)),
        ("⭐⭐⭐½", (3.5, 1, 5)),
        ("★★★☆☆☆☆☆☆☆", (3, 1, 10)),
        ("☆☆☆☆☆", (None, 1, 5)),
        ("0/5", (None, 1, 5)),
        ("7", (None, 1, 5)),
        ("6/5", (None, 1, 5)),
    ],
)
def test_stars_are_read_as_people_write_them(said: str, expected: tuple[float | None, float, float]) -> None:
    rating = read_stars(said)
    assert facts(rating) == expected
    assert rating is not None
    assert rating.raw == said.strip()


@pytest.mark.parametrize("said", ["", "adult", "PG-13", "4 votes", "https://x.example/4", "good/5", "1-2-3"])
def test_what_speaks_of_no_stars_is_no_rating(said: str) -> None:
    assert read_stars(said) is None


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("<x:rating>4</x:rating>", (4, 1, 5)),
        ('<x:rating scale="5">4</x:rating>', (4, 1, 5)),
        ('<x:rating scale="10">4</x:rating>', (4, 1, 10)),
        ('<x:rating scale="0-10">4</x:rating>', (4, 0, 10)),
        ('<x:rating min="0" max="20">14</x:rating>', (14, 0, 20)),
        ('<x:rating x:best="10" x:worst="2">4</x:rating>', (4, 2, 10)),
        ('<x:rating value="4" outOf="5"/>', (4, 1, 5)),
        ('<x:starRating max="6">4</x:starRating>', (4, 1, 6)),
        ("<stars>★★★☆☆</stars>", (3, 1, 5)),
        ("<rating>4 / 5</rating>", (4, 1, 5)),
        ('<x:score max="10">7</x:score>', (7, 1, 10)),
        ("<x:score>7/10</x:score>", (7, 1, 10)),
        ("<x:rating>9</x:rating>", (None, 1, 5)),
        ('<x:rating max="1" min="1">1</x:rating>', (None, 1, 1)),
        (
            "<x:r><x:worstRating>0</x:worstRating><x:ratingValue>7</x:ratingValue><x:bestRating>10</x:bestRating></x:r>",
            (7, 0, 10),
        ),
        ("<x:rating>&nbsp;</x:rating><x:stars>2</x:stars>", (2, 1, 5)),
    ],
)
def test_a_shops_own_elements_rate_with_their_scale(inside: str, expected: tuple[float | None, float, float]) -> None:
    assert facts(of_item(inside)) == expected


@pytest.mark.parametrize(
    ("namespace", "inside", "expected"),
    [
        ("http://itunes.apple.com/rss", "<x:rating>2</x:rating>", (2, 1, 5)),
        ("http://itunes.apple.com/rss", "<x:rating>six</x:rating>", (None, 1, 5)),
        ("http://schemas.google.com/g/2005", '<x:rating value="3" min="0" max="4"/>', (3, 0, 4)),
        ("http://schemas.google.com/g/2005", '<x:rating average="4" numRaters="1" min="1" max="5"/>', (4, 1, 5)),
        ("http://purl.org/NET/RVW/0.2/", "<x:item><x:rating>80</x:rating></x:item>", (80, 0, 100)),
        (
            "http://purl.org/stuff/rev#",
            "<x:Review><x:rating>8</x:rating><x:maxRating>9</x:maxRating></x:Review>",
            (8, 1, 9),
        ),
        ("https://schema.org/", "<x:reviewRating><x:ratingValue>3</x:ratingValue></x:reviewRating>", (3, 1, 5)),
    ],
)
def test_the_known_extensions_are_read(
    namespace: str, inside: str, expected: tuple[float | None, float, float]
) -> None:
    assert facts(of_item(inside, namespace)) == expected


@pytest.mark.parametrize(
    ("namespace", "inside"),
    [
        ("http://search.yahoo.com/mrss/", "<x:rating>nonadult</x:rating>"),
        ("http://search.yahoo.com/mrss/", '<x:community><x:starRating average="4.9" min="1" max="5"/></x:community>'),
        ("http://gdata.youtube.com/schemas/2007", "<x:rating>5</x:rating>"),
        ("http://www.itunes.com/dtds/podcast-1.0.dtd", "<x:rating>4</x:rating>"),
        ("http://purl.org/rss/1.0/modules/slash/", "<x:score>5</x:score>"),
        ("http://purl.org/atompub/rank/1.0", "<x:score>3</x:score>"),
        ("http://schemas.google.com/g/2005", '<x:rating average="4.5" numRaters="120" min="1" max="5"/>'),
        ("urn:x", '<x:rating average="4.5" max="5"/>'),
        ("urn:x", "<x:aggregateRating><x:ratingValue>4.5</x:ratingValue></x:aggregateRating>"),
        ("urn:x", '<x:rating count="17">4.5</x:rating>'),
        ("urn:x", "<x:rating>PG-13</x:rating>"),
        ("urn:x", "<x:score>3</x:score>"),
        ("urn:x", "<x:ratings>4</x:ratings>"),
    ],
)
def test_likes_votes_averages_and_ages_are_no_stars(namespace: str, inside: str) -> None:
    assert of_item(inside, namespace) is None


def test_each_entry_gets_its_own() -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><rating>1</rating><entry><rating>2</rating></entry><entry/>'
        "<entry><rating>4</rating></entry></feed>"
    )
    assert [facts(each) for each in ratings_in(feed.encode(), [("", "")] * 3)] == [(2, 1, 5), None, (4, 1, 5)]


def test_entries_are_told_apart_by_name_where_the_counts_differ() -> None:
    feed = (
        "<rss><item><guid>a</guid><rating>2</rating></item><item><guid>b</guid><item><rating>1</rating></item></item>"
        "<item><link>https://x.example/c</link><rating>4</rating></item>"
        '<x:item xmlns:x="urn:x"><rating>5</rating></x:item></rss>'
    )
    found = ratings_in(feed.encode(), [("b", ""), ("a", ""), ("", "https://x.example/c")])
    assert [facts(each) for each in found] == [None, (2, 1, 5), (4, 1, 5)]


def test_a_feed_without_a_sign_of_stars_is_not_parsed_again() -> None:
    assert ratings_in(b"<rss><item>", [("", "")]) == [None]


@pytest.mark.parametrize(
    "document", [b"<rating", b"&<rating>", b"<rss><item><rating>4</rating>", b"<a:rating b:c='d'/>"]
)
def test_broken_markup_gives_what_it_can(document: bytes) -> None:
    assert len(ratings_in(document, [("", "")])) == 1


def test_nothing_is_not_mended() -> None:
    assert mended(b"") is None
    assert mended(b"words") is None


@given(
    st.text(), st.text(), st.dictionaries(st.sampled_from(["scale", "max", "value", "numRaters", "average"]), st.text())
)
def test_nothing_said_makes_it_fail(name: str, said: str, told: dict[str, str]) -> None:
    assert rating_of(name, said, told) is None or name
    rating_of("rating", said, told)

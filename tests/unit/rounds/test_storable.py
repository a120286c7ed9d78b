"""Whatever a source writes can be stored."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.domain.channel import Reading
from reputation_desktop.domain.review import FoundReview, Rating, Reply, Spread, rate
from reputation_desktop.rounds.storable import storable

REVIEW = FoundReview(key="1", text="Café, 世界, 😀", rating=rate(1), reply=Reply("So sorry"), spread=Spread(likes=3))
texts = st.text(st.characters())


def test_what_can_be_stored_stays_as_it_is() -> None:
    reading = Reading((REVIEW,), title="Gäste", home="http://guests.example/")
    assert storable(reading) == reading


def test_halves_of_characters_are_replaced_and_their_neighbours_stay() -> None:
    (review,) = storable(Reading((replace(REVIEW, text="cold \ud83d soup\0", author="\udfff"),))).reviews
    assert (review.text, review.author, review.key) == ("cold � soup�", "�", "1")
    assert storable(Reading(title="a\ud800", next_address="b\0", home="\udc00")) == Reading(
        title="a�", next_address="b�", home="�"
    )


def test_a_number_beyond_all_measure_becomes_the_largest() -> None:
    (review,) = storable(Reading((replace(REVIEW, spread=Spread(likes=10**30, shares=2)),))).reviews
    assert review.spread == Spread(likes=2**63 - 1, shares=2)


@given(
    st.builds(
        FoundReview,
        key=texts,
        text=texts,
        title=texts,
        author=texts,
        url=texts,
        rating=st.none() | st.builds(Rating, st.none(), st.just(1.0), st.just(5.0), texts),
        reply=st.none() | st.builds(Reply, texts, st.just(datetime(2026, 5, 4, tzinfo=UTC))),
        language=texts,
        about=texts,
        outlet=texts,
        spread=st.builds(Spread, *[st.none() | st.integers(0)] * 4),
    )
)
def test_every_review_becomes_storable_and_stays_so(review: FoundReview) -> None:
    (made,) = storable(Reading((review,))).reviews
    repr(made).encode()
    said = [made.key, made.text, made.title, made.author, made.url, made.language, made.about, made.outlet]
    "".join(said).encode()
    assert all(number is None or number < 2**63 for number in (made.spread.likes, made.spread.followers))
    assert storable(Reading((made,))).reviews == (made,)

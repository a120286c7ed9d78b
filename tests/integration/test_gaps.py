"""Time from which reviews may be missing: noted by real rounds, and good again once a later one reaches back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from reputation_desktop.desk.gaps import gaps
from reputation_desktop.domain.gap import Gap
from reputation_desktop.rounds import round as rounds
from reputation_desktop.rounds.importing import import_file
from tests.building import DAY, HOUR, NOW
from tests.loopback import LoopbackServer
from tests.whole_road import Shop, feed, item

pytestmark = pytest.mark.usefixtures("workers")


def written(*moments: datetime) -> bytes:
    """A feed of the reviews that were written then, each with a key of its own."""
    return feed(*(item(str(moment), at=moment) for moment in moments))


class Guests:
    """The owner of a shop with one feed, read for the first time just now."""

    def __init__(self, shop: Shop, loopback: LoopbackServer) -> None:
        self.shop, self._loopback = shop, loopback
        self.id = shop.add(loopback.serve("/feed", written(NOW - 5 * DAY, NOW - DAY), etag='"first"'))
        shop.round()

    def serves(self, *moments: datetime) -> None:
        """The feed names these reviews from now on."""
        self._loopback.serve("/feed", written(*moments))

    def fails(self) -> None:
        """The feed's server has trouble of its own from now on."""
        self._loopback.serve("/feed", status=500)

    def gaps(self) -> list[Gap]:
        """What may be missing now."""
        return gaps(self.shop.store, [self.id], NOW - 365 * DAY, self.shop.now, self.shop.now)

    def spans(self) -> list[tuple[datetime, datetime]]:
        return [(gap.since_at, gap.until_at) for gap in self.gaps()]


@pytest.fixture
def guests(shop: Shop, loopback: LoopbackServer) -> Guests:
    return Guests(shop, loopback)


# --- the laptop was off -----------------------------------------------------------------------------


def test_what_the_feed_still_names_after_days_off_is_not_missing(guests: Guests) -> None:
    guests.shop.later(days=7)
    assert [(gap.since_at, gap.open) for gap in guests.gaps()] == [(NOW, True)]
    guests.serves(NOW - DAY, NOW + 3 * DAY)
    guests.shop.round()
    assert guests.gaps() == []


def test_a_feed_that_reaches_back_less_far_than_the_days_off_leaves_a_gap(guests: Guests) -> None:
    guests.shop.later(days=7)
    guests.serves(NOW + 4 * DAY, NOW + 6 * DAY)
    guests.shop.round()
    (gap,) = guests.gaps()
    assert (gap.since_at, gap.until_at, gap.failure, gap.open) == (NOW, NOW + 4 * DAY, None, False)


def test_a_feed_of_whose_reviews_one_was_written_before_leaves_none(guests: Guests) -> None:
    guests.shop.later(days=7)
    guests.serves(NOW - 2 * HOUR, NOW + 6 * DAY)
    guests.shop.round()
    assert guests.gaps() == []


def test_a_feed_without_dates_is_recognised_by_what_was_known(shop: Shop, loopback: LoopbackServer) -> None:
    guests = Guests(shop, loopback)
    undated = [item(key, at=None) for key in ("a", "b", "c")]
    loopback.serve("/feed", feed(*undated[:2]))
    shop.later(hours=6)
    shop.round()
    shop.later(days=7)
    loopback.serve("/feed", feed(*undated[1:]))
    shop.round()
    assert guests.gaps() == []
    shop.later(days=7)
    loopback.serve("/feed", feed(item("d", at=None)))
    shop.round()
    assert guests.spans() == [(shop.now - 7 * DAY, shop.now)]


def test_a_feed_that_says_that_nothing_changed_leaves_none(guests: Guests) -> None:
    guests.shop.later(days=7)
    assert guests.shop.look().unchanged
    assert guests.gaps() == []


def test_an_empty_feed_leaves_none(guests: Guests) -> None:
    guests.shop.later(days=7)
    guests.serves()
    guests.shop.round()
    assert guests.gaps() == []


def test_rounds_in_their_usual_order_leave_none_however_short_the_feed_is(guests: Guests) -> None:
    for _ in range(3):
        guests.shop.later(hours=12)
        guests.serves(guests.shop.now - HOUR)
        guests.shop.round()
    assert guests.gaps() == []


def test_a_channel_that_begins_today_has_no_past_to_miss(shop: Shop, loopback: LoopbackServer) -> None:
    new = shop.add(loopback.serve("/feed", written(NOW + 29 * DAY)))
    shop.later(days=30)
    shop.round()
    assert gaps(shop.store, [new], NOW, shop.now, shop.now) == []


# --- it could not be read ---------------------------------------------------------------------------


def test_while_a_channel_fails_all_since_its_last_reading_may_be_missing(guests: Guests) -> None:
    guests.fails()
    guests.shop.later(hours=6)
    guests.shop.round()
    (gap,) = guests.gaps()
    assert (gap.since_at, gap.until_at, gap.open) == (NOW, NOW + 6 * HOUR, True)
    assert "trouble of its own (500)" in str(gap.failure)


def test_a_feed_that_comes_back_too_short_leaves_a_gap_that_tells_what_had_failed(guests: Guests) -> None:
    guests.fails()
    guests.shop.later(hours=6)
    guests.shop.round()
    guests.shop.later(hours=6)
    guests.serves(NOW + 10 * HOUR)
    guests.shop.round()
    (gap,) = guests.gaps()
    assert (gap.since_at, gap.until_at, gap.open) == (NOW, NOW + 10 * HOUR, False)
    assert "trouble of its own (500)" in str(gap.failure)


def test_a_feed_that_comes_back_with_what_was_known_leaves_none(guests: Guests) -> None:
    guests.fails()
    guests.shop.later(days=3)
    guests.shop.round()
    guests.shop.later(days=1)
    guests.serves(NOW - DAY, NOW + 2 * DAY)
    guests.shop.round()
    assert guests.gaps() == []


def test_a_round_that_ends_before_its_time_leaves_neither_reviews_nor_a_gap(
    guests: Guests, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("the power went")

    guests.shop.later(days=7)
    guests.serves(NOW + 4 * DAY)
    with monkeypatch.context() as patch:
        patch.setattr(rounds, "note_success", broken)
        guests.shop.round()
    assert len(guests.shop.reviews()) == 2
    assert [gap.open for gap in guests.gaps()] == [True]
    guests.shop.round(force=True)
    assert guests.spans() == [(NOW, NOW + 4 * DAY)]
    assert len(guests.shop.reviews()) == 3


def test_pages_that_could_not_be_read_are_missing_until_they_are(shop: Shop, loopback: LoopbackServer) -> None:
    guests = Guests(shop, loopback)
    shop.later(days=7)
    link = f'<atom:link rel="next" href="{loopback.address("/2")}"/>'
    loopback.serve("/2", status=500)
    loopback.serve("/feed", feed(item("x", at=NOW + 5 * DAY), head=link))
    shop.round()
    assert guests.spans() == [(NOW, NOW + 5 * DAY)]
    loopback.serve("/2", written(NOW + 2 * DAY, NOW - DAY))
    shop.round(force=True)
    assert guests.gaps() == []


# --- made good --------------------------------------------------------------------------------------


@pytest.fixture
def missing(guests: Guests) -> Guests:
    """A week of which four days may be missing."""
    guests.shop.later(days=7)
    guests.serves(NOW + 4 * DAY, NOW + 6 * DAY)
    guests.shop.round()
    assert guests.spans() == [(NOW, NOW + 4 * DAY)]
    return guests


def test_a_later_round_that_reaches_back_makes_good_for_it(missing: Guests) -> None:
    missing.shop.later(hours=6)
    missing.serves(NOW + 2 * DAY, NOW + 4 * DAY, NOW + 6 * DAY)
    missing.shop.round()
    assert missing.spans() == [(NOW, NOW + 2 * DAY)]
    missing.shop.later(hours=6)
    missing.serves(NOW - DAY, NOW + 2 * DAY, NOW + 4 * DAY, NOW + 6 * DAY)
    missing.shop.round()
    assert missing.gaps() == []


def test_an_import_makes_good_for_what_its_file_tells_of(missing: Guests, tmp_path: Path) -> None:
    told = [NOW - 2 * DAY, NOW + DAY, NOW + 3 * DAY]
    rows = "".join(f"Guest {at.day},5,{at.date().isoformat()},Lovely\n" for at in told)
    path = tmp_path / "reviews.csv"
    path.write_text("author,stars,date,text\n" + rows, encoding="utf-8")
    import_file(missing.shop.store, path, "Guests", {}, missing.shop.now)
    ((since_at, until_at),) = missing.spans()
    assert NOW + 2 * DAY < since_at < until_at == NOW + 4 * DAY


def test_another_absence_leaves_the_first_gap_alone(missing: Guests) -> None:
    missing.shop.later(days=7)
    missing.serves(NOW + 12 * DAY)
    missing.shop.round()
    assert missing.spans() == [(NOW, NOW + 4 * DAY), (NOW + 7 * DAY, NOW + 12 * DAY)]

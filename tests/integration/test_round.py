"""The thin whole road: from a pasted link through a server, a parser and a judge into the store, and on."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from reputation_desktop.domain.dating import DateBasis
from reputation_desktop.domain.review import Kind, Rating, Road, State
from reputation_desktop.rounds import visit as visits
from reputation_desktop.rounds.adding import add_link
from reputation_desktop.rounds.round import Looked
from reputation_desktop.store.reviews import versions
from reputation_desktop.store.standings import running_clocks
from tests.building import DAY, HOUR, NOW
from tests.loopback import LoopbackServer
from tests.whole_road import LastingWorkers, Shop, feed, item

pytestmark = pytest.mark.usefixtures("workers")

RUDE = item(
    "b", "The waiter was rude and the soup was cold. Never again.", title="Awful", author="Bea", stars="1", at=NOW - DAY
)
LOVELY = item("a", "Lovely breakfast and a kind waiter.", title="Lovely", author="Ada", stars="5")


@pytest.fixture
def guests(shop: Shop, loopback: LoopbackServer) -> int:
    """A channel with one complaint and one praise, not yet looked at."""
    return shop.add(loopback.serve("/feed", feed(LOVELY, RUDE)))


def test_a_pasted_link_becomes_a_score_and_a_complaint_that_waits(
    shop: Shop, loopback: LoopbackServer, workers: LastingWorkers
) -> None:
    loopback.serve("/feed", feed(LOVELY, RUDE))
    page = b'<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head>Welcome</html>'
    link = loopback.serve("/", page, content_type="text/html")
    added = add_link(shop.store, shop.secrets, lambda: shop.now, link)
    assert (added.name, len(added.preview.reading.reviews)) == ("Guests of the harbour house", 2)
    assert shop.reviews() == [], "nothing is kept before the owner has seen what was found"
    before = shop.score()
    assert shop.look() == Looked(added.name, added.channel_id, new=2)
    lovely, rude = shop.reviews()
    assert (rude.key, rude.author, rude.title, rude.text) == (
        "b",
        "Bea",
        "Awful",
        "The waiter was rude and the soup was cold. Never again.",
    )
    assert (rude.rating, rude.satisfaction, rude.kind, rude.complaint) == (
        Rating(1, 1, 5, "1"),
        0,
        Kind.COMPLAINT,
        True,
    )
    assert (rude.published_at, rude.date_basis, rude.seen_at) == (NOW - DAY, DateBasis.CLAIMED, NOW)
    assert (rude.road, rude.channel_id, rude.mention, rude.language) == (Road.FEED, added.channel_id, False, "en")
    assert (rude.state, rude.clock_at, rude.cycle, rude.version) == (State.AWAITING, NOW - DAY, 1, 1)
    assert {topic.topic for topic in rude.topics} >= {"service"}
    assert all(phrase.text in f"{rude.title}\n{rude.text}" for phrase in rude.phrases)
    assert rude.phrases
    assert (lovely.kind, lovely.satisfaction, lovely.complaint, lovely.clock_at) == (Kind.PRAISE, 1, False, None)
    assert before.reviews_12m == 0
    assert shop.score().reviews_12m == 2
    assert shop.score().score != before.score
    (clock,) = running_clocks(shop.store)
    assert (clock.review_id, clock.started_at) == (rude.id, NOW - DAY)
    assert [review.id for review in shop.reviews(awaiting=True, complaints=True)] == [rude.id]


def test_silence_costs_and_the_stage_rises_with_the_hours(shop: Shop, guests: int) -> None:
    shop.round()
    (rude,) = shop.reviews(complaints=True)
    stages = []
    for hours in (-1, 23, 24 * 6):
        shop.now = NOW + hours * HOUR
        stages.append(shop.stage_of(rude))
    assert stages == [None, "nudge", "last call"]
    shop.now = NOW + 2 * DAY
    assert shop.score().cost > 0


# --- what changes ---------------------------------------------------------------------------------


def test_an_edit_is_a_new_version_in_a_new_cycle(shop: Shop, loopback: LoopbackServer, guests: int) -> None:
    shop.round()
    shop.later(hours=6)
    edited = RUDE.replace("Never again.", "They wrote a kind letter, but never again.")
    loopback.serve("/feed", feed(LOVELY, edited))
    assert shop.look() == Looked("Guests", guests, edited=1)
    rude = shop.review("b")
    assert rude.text.endswith("They wrote a kind letter, but never again.")
    assert (rude.version, rude.cycle, rude.clock_at, rude.state) == (2, 2, shop.now, State.AWAITING)
    assert (rude.published_at, rude.seen_at) == (NOW - DAY, NOW)
    (first,) = versions(shop.store, rude.id)
    assert (first.number, first.kind, first.replaced_at) == (1, Kind.COMPLAINT, shop.now)
    assert first.text.endswith("cold. Never again.")


def test_stars_alone_are_an_edit_too(shop: Shop, loopback: LoopbackServer, guests: int) -> None:
    shop.round()
    shop.later(hours=6)
    loopback.serve("/feed", feed(LOVELY.replace(">5<", ">1<"), RUDE))
    assert shop.look().edited == 1
    assert shop.review("a").kind is Kind.COMPLAINT


def test_what_leaves_the_window_of_a_feed_was_not_removed(shop: Shop, loopback: LoopbackServer, guests: int) -> None:
    shop.round()
    shop.later(hours=6)
    loopback.serve("/feed", feed(item("c", "Good coffee.", at=shop.now)))
    assert shop.look() == Looked("Guests", guests, new=1)
    shop.later(hours=6)
    loopback.serve("/feed", feed())
    assert shop.look() == Looked("Guests", guests)
    assert [(review.key, review.removed_at) for review in shop.reviews()] == [("a", None), ("b", None), ("c", None)]


# --- what does not change -------------------------------------------------------------------------


def test_a_body_that_did_not_change_is_not_read_again(
    shop: Shop, loopback: LoopbackServer, guests: int, workers: LastingWorkers
) -> None:
    shop.round()
    shop.later(hours=6)
    assert shop.look() == Looked("Guests", guests, unchanged=True)
    assert workers.read_from == [loopback.address("/feed")]
    assert loopback.paths() == ["/feed", "/feed"]
    assert shop.channel(guests).health.last_success_at == shop.now


def test_a_server_that_knows_what_we_hold_is_asked_with_it_and_need_not_answer(
    shop: Shop, loopback: LoopbackServer, workers: LastingWorkers
) -> None:
    body, date = feed(LOVELY), "Mon, 04 May 2026 10:00:00 GMT"
    guests = shop.add(loopback.serve("/feed", body, etag='"one"', last_modified=date))
    shop.round()
    channel = shop.channel(guests)
    assert (channel.etag, channel.last_modified) == ('"one"', date)
    for _ in range(2):
        shop.later(hours=6)
        assert shop.look() == Looked("Guests", guests, unchanged=True)
        asked = loopback.requests[-1].headers
        assert (asked["if-none-match"], asked["if-modified-since"]) == ('"one"', date)
    assert [entry.status for entry in shop.diary()] == [200, 304, 304]
    assert len(workers.read_from) == 1
    shop.later(hours=6)
    loopback.serve("/feed", feed(LOVELY, RUDE), etag='"two"')
    assert shop.look() == Looked("Guests", guests, new=1)
    assert (shop.channel(guests).etag, shop.channel(guests).last_modified) == ('"two"', "")


def test_forced_everything_is_read_anew_due_or_not(
    shop: Shop, loopback: LoopbackServer, workers: LastingWorkers
) -> None:
    guests = shop.add(loopback.serve("/feed", feed(LOVELY), etag='"one"'))
    shop.round()
    assert shop.round() == []
    assert shop.look(force=True) == Looked("Guests", guests)
    assert "if-none-match" not in loopback.requests[-1].headers
    assert len(workers.read_from) == 2


def test_one_channel_alone_is_looked_at_due_or_not_but_not_read_anew(
    shop: Shop, loopback: LoopbackServer, guests: int, workers: LastingWorkers
) -> None:
    shop.add(loopback.serve("/other", feed(RUDE)), name="Other")
    shop.round()
    assert shop.look(only=guests) == Looked("Guests", guests, unchanged=True)
    assert len(workers.read_from) == 2


def test_a_newer_version_of_the_program_reads_the_same_bytes_anew(
    shop: Shop, loopback: LoopbackServer, workers: LastingWorkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    guests = shop.add(loopback.serve("/feed", feed(LOVELY), etag='"one"'))
    shop.round()
    monkeypatch.setattr(visits, "__version__", "99.0")
    shop.later(hours=6)
    assert shop.look() == Looked("Guests", guests)
    assert "if-none-match" not in loopback.requests[-1].headers
    assert len(workers.read_from) == 2
    shop.later(hours=6)
    assert shop.look().unchanged


# --- when it was written --------------------------------------------------------------------------


def test_an_undated_review_is_from_before_only_on_the_first_round(shop: Shop, loopback: LoopbackServer) -> None:
    shop.add(loopback.serve("/feed", feed(item("1", "Cold soup.", stars="1", at=None))))
    shop.round()
    shop.later(hours=6)
    loopback.serve("/feed", feed(*(item(key, "Cold soup.", stars="1", at=None) for key in ("2", "1"))))
    shop.round()
    first, second = shop.review("1"), shop.review("2")
    assert (first.published_at, first.date_basis, first.clock_at) == (None, DateBasis.BEFORE, None)
    assert (second.published_at, second.date_basis, second.clock_at) == (shop.now, DateBasis.FIRST_SEEN, shop.now)
    assert [review.key for review in shop.reviews(awaiting=True)] == ["2"]


@pytest.mark.parametrize(
    ("said", "published", "basis", "claimed"),
    [
        ("Wed, 01 Jan 2031 00:00:00 GMT", NOW, DateBasis.FIRST_SEEN, "2031-01-01T00:00:00+00:00"),
        ("Tue, 01 Jan 1980 00:00:00 GMT", None, DateBasis.BEFORE, "1980-01-01T00:00:00+00:00"),
        ("2026-05-01", datetime.fromisoformat("2026-05-01T10:00:00Z"), DateBasis.DAY, "2026-05-01"),
        ("yesterday", None, DateBasis.BEFORE, ""),
    ],
)
def test_odd_dates(
    shop: Shop, loopback: LoopbackServer, said: str, published: datetime | None, basis: DateBasis, claimed: str
) -> None:
    shop.add(loopback.serve("/feed", feed(item("1", at=None, more=f"<pubDate>{said}</pubDate>"))))
    shop.round()
    (review,) = shop.reviews()
    assert (review.published_at, review.date_basis, review.claimed) == (published, basis, claimed)


def test_an_old_complaint_is_from_before_and_its_edit_is_not(shop: Shop, loopback: LoopbackServer) -> None:
    old = item("1", "Cold soup.", stars="1", at=NOW - timedelta(days=31))
    shop.add(loopback.serve("/feed", feed(old)))
    shop.round()
    assert shop.reviews(awaiting=True) == []
    shop.later(hours=6)
    loopback.serve("/feed", feed(old.replace("Cold", "Cold and late")))
    shop.round()
    (edited,) = shop.reviews(awaiting=True)
    assert (edited.clock_at, edited.from_before) == (shop.now, False)


# --- mentions -------------------------------------------------------------------------------------


def test_words_choose_which_mentions_wait(shop: Shop, loopback: LoopbackServer) -> None:
    posts = (item("1", "Café Luna was horrible."), item("2", "Café Sol was horrible."), item("3", "Luna in Rome, bad."))
    shop.add(loopback.serve("/feed", feed(*posts)), must_words="luna", must_not_words="rome", mentions_clock="yes")
    shop.round()
    assert [(review.mention, review.set_aside) for review in shop.reviews()] == [
        (True, False),
        (True, True),
        (True, True),
    ]
    assert [review.key for review in shop.reviews(awaiting=True)] == ["1"]
    assert [clock.review_id for clock in running_clocks(shop.store)] == [shop.review("1").id]


def test_the_owner_says_whether_a_channel_brings_reviews_or_mentions(shop: Shop, loopback: LoopbackServer) -> None:
    address = loopback.serve("/feed", feed(RUDE, item("2", "The soup was cold and the waiter was rude.")))
    by_stars, all_mentions, none = (
        shop.add(address, name="1"),
        shop.add(address, name="2", mentions="yes"),
        shop.add(address, name="3", mentions="no"),
    )
    shop.round()
    mentions = {
        channel: [review.mention for review in shop.reviews(channel_id=channel)]
        for channel in (by_stars, all_mentions, none)
    }
    assert mentions == {by_stars: [False, True], all_mentions: [True, True], none: [False, False]}
    clocked = {clock.review_id for clock in running_clocks(shop.store)}
    assert clocked == {review.id for review in shop.reviews() if not review.mention}

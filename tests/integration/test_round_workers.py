"""What a bad parser, a crash or a fault of ours costs: one channel its turn, and never the round."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest

from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.errors import ComputerFailed, StoreBusy
from reputation_desktop.rounds import round as rounds
from reputation_desktop.rounds.round import VISITS_AT_ONCE
from reputation_desktop.store.ingest import write_changes
from reputation_desktop.store.store import Store
from tests.bad_parsers import SECRET, BadWorkers
from tests.loopback import Answer, LoopbackServer, SeenRequest
from tests.whole_road import LastingWorkers, Shop, feed, item


@pytest.fixture(scope="module")
def bad_workers() -> Iterator[BadWorkers]:
    with BadWorkers(1, watchdog_s=1) as workers:
        yield workers


@pytest.mark.parametrize(
    ("what", "sentence"),
    [
        ("hang", "could not be read within 1 seconds"),
        ("die", "because of a fault in this program"),
        ("err", "because of a fault in this program"),
    ],
)
def test_one_channels_parser_fails_and_the_next_channel_is_read(
    shop: Shop,
    loopback: LoopbackServer,
    bad_workers: BadWorkers,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    what: str,
    sentence: str,
) -> None:
    monkeypatch.setattr(rounds, "Workers", lambda _: bad_workers)
    monkeypatch.setattr(BadWorkers, "__exit__", lambda *_: None)
    for name in ("before", what, "after"):
        shop.add(loopback.serve(f"/{name}", feed(item(name))), name=name)
    looked = {each.channel: each for each in shop.round()}
    assert sentence in looked[what].failure
    assert [looked[name].new for name in ("before", what, "after")] == [1, 0, 1]
    assert shop.channel(2).health.failure == looked[what].failed
    assert SECRET not in caplog.text


def test_a_payload_that_the_store_cannot_take_costs_its_own_channel_only(
    shop: Shop,
    loopback: LoopbackServer,
    workers: LastingWorkers,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A fault of ours in comparing or storing is met like one in parsing; nothing half of it stays."""

    def failing(store: Store, channel_id: int, *rest: Any) -> list[int]:
        written = write_changes(store, channel_id, *rest)
        if channel_id == 2:
            raise LookupError(SECRET)
        return written

    monkeypatch.setattr(rounds, "write_changes", failing)
    for name in "123":
        shop.add(loopback.serve(f"/{name}", feed(item(name))), name=name)
    looked = {each.channel: each for each in shop.round()}
    assert [looked[name].new for name in "123"] == [1, 0, 1]
    assert "a fault in this program" in looked["2"].failure
    assert sorted(review.key for review in shop.reviews()) == ["1", "3"]
    (told,) = (record.getMessage() for record in caplog.records if record.levelno == logging.ERROR)
    assert "channel 2 failed: LookupError < test_round_workers.py" in told
    assert SECRET not in caplog.text


def test_a_store_that_cannot_be_written_ends_the_round(
    shop: Shop, loopback: LoopbackServer, workers: LastingWorkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> list[int]:
        raise StoreBusy

    monkeypatch.setattr(rounds, "write_changes", failing)
    shop.add(loopback.serve("/1", feed(item())))
    with pytest.raises(ComputerFailed):
        shop.round()
    assert shop.reviews() == []
    assert shop.channel(1).health.failures_in_a_row == 0, "it is not the channel's failure"


def test_three_hundred_channels_are_never_in_work_together(
    shop: Shop, loopback: LoopbackServer, workers: LastingWorkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_work = 0
    most = 0

    def begun(_: SeenRequest) -> Answer:
        nonlocal at_work, most
        at_work += 1
        most = max(most, at_work)
        return Answer(feed(item()), headers={"Content-Type": "text/xml"})

    for number in range(300):
        shop.add(loopback.serve_with(f"/{number}", begun), name=str(number))

    def ended(_: object) -> None:
        nonlocal at_work
        at_work -= 1

    looked = shop.round(report=ended)
    assert (len(looked), sum(each.new for each in looked)) == (300, 300)
    assert most <= VISITS_AT_ONCE


def test_once_cancelled_no_channel_is_begun_and_the_others_wait_for_the_next_round(
    shop: Shop, loopback: LoopbackServer, workers: LastingWorkers
) -> None:
    for number in range(VISITS_AT_ONCE + 20):
        shop.add(loopback.serve(f"/{number}", feed(item())), name=str(number))
    reported: list[object] = []
    looked = shop.round(report=reported.append, cancelled=lambda: bool(reported))
    assert VISITS_AT_ONCE <= len(looked) <= VISITS_AT_ONCE + 1
    assert len(reported) == len(looked)
    assert len(shop.round()) == VISITS_AT_ONCE + 20 - len(looked)


def test_progress_counts_up_to_all_that_is_due(shop: Shop, loopback: LoopbackServer, workers: LastingWorkers) -> None:
    for number in range(3):
        shop.add(loopback.serve(f"/{number}", feed(item())), name=str(number))
    reported: list[rounds.Progress] = []
    looked = shop.round(report=reported.append)
    assert [(each.done, each.of, each.looked) for each in reported] == [
        (done, 3, each) for done, each in enumerate(looked, start=1)
    ]


def test_a_payload_is_read_by_its_channels_platform_whatever_its_host(
    shop: Shop, loopback: LoopbackServer, workers: LastingWorkers
) -> None:
    shop.add(loopback.serve("/feed", feed(item("1", title="A post"))), platform="reddit")
    shop.round()
    (review,) = shop.reviews()
    assert review.mention
    assert workers.result(workers.read("reddit", Payload("http://a.example/", feed(item()))), "").reviews[0].mention


def test_a_very_long_listing_is_judged_in_portions_and_in_order(
    shop: Shop, loopback: LoopbackServer, workers: LastingWorkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rounds, "JUDGED_AT_ONCE", 3)
    words = {"good": "Lovely breakfast.", "bad": "The soup was cold and the waiter was rude."}
    keys = [f"{kind} {number}" for number in range(5) for kind in words]
    shop.add(loopback.serve("/feed", feed(*(item(key, words[key.split()[0]]) for key in keys))), mentions="no")
    assert shop.look().new == 10
    assert [(review.key, review.complaint) for review in shop.reviews()] == [(key, "bad" in key) for key in keys]

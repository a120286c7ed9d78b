"""A channel's health, its requests and a file's dates in plain words."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from reputation_desktop.domain.channel import Health
from reputation_desktop.domain.errors import AskedTooOften, GoneForGood, NotThere, SecretMissing, WorldFailed
from reputation_desktop.domain.settings import channel_settings
from reputation_desktop.domain.stored import Channel
from reputation_desktop.ui.channels.answer_words import answer_words, answered_well, duration_words, size_words
from reputation_desktop.ui.channels.channel_words import (
    HealthSign,
    health_sign,
    health_words,
    what_it_is,
    where_it_is,
)
from reputation_desktop.ui.channels.failure_card import failure_parts
from reputation_desktop.ui.channels.import_dialog import proposed_channel
from reputation_desktop.ui.channels.import_questions import readings
from tests.building import DAY, HOUR, NOW, ZONE

LINK = "https://www.example.org/feed/"
GONE = GoneForGood(host="example.org")


def a_channel(
    platform: str = "feed",
    address: str = LINK,
    *,
    read_at: datetime | None = None,
    failure: WorldFailed | None = None,
    paused: bool = False,
    secret: bool = False,
    mention: bool = False,
) -> Channel:
    return Channel(
        id=1,
        shop_id=1,
        shop="",
        name="Forum",
        platform=platform,
        address=address,
        secret=secret,
        mention=mention,
        settings=channel_settings({"paused": "yes"} if paused else {}),
        health=Health(last_success_at=read_at, failure=failure, failing_since_at=NOW - 2 * DAY if failure else None),
        added_at=NOW,
    )


@pytest.mark.parametrize(
    ("channel", "sign", "words"),
    [
        (a_channel(), HealthSign.NEW, "not read yet"),
        (a_channel(read_at=NOW - HOUR), HealthSign.READ, "read at 13:00"),
        (a_channel(read_at=NOW - DAY), HealthSign.READ, "read yesterday"),
        (a_channel(read_at=NOW - 3 * DAY), HealthSign.READ, "read Friday"),
        (a_channel(read_at=NOW - 6 * DAY, failure=GONE), HealthSign.NOT_READ, "not since Tuesday"),
        (a_channel(failure=GONE), HealthSign.NOT_READ, "not read yet"),
        (a_channel(read_at=NOW, paused=True), HealthSign.OFF, "paused"),
        (a_channel("file", ""), HealthSign.NEW, "nothing yet"),
        (a_channel("file", "", read_at=NOW - 40 * DAY), HealthSign.FILE, "a file of 25 March"),
        (a_channel("counter", "", read_at=NOW), HealthSign.FILE, "last written today"),
    ],
)
def test_health_is_said_in_plain_words(channel: Channel, sign: HealthSign, words: str) -> None:
    assert health_sign(channel) == sign
    assert health_words(channel, ZONE, NOW) == words


def test_a_channel_says_what_and_where_it_is() -> None:
    assert (what_it_is(a_channel()), where_it_is(a_channel())) == ("Feed", "example.org/feed")
    assert what_it_is(a_channel("mastodon", mention=True)) == "Mastodon, mentions"
    assert what_it_is(a_channel("of a newer version")) == "of a newer version"
    assert (what_it_is(a_channel("file", "")), where_it_is(a_channel("file", ""))) == (
        "Files",
        "from files that you import",
    )
    assert where_it_is(a_channel("counter", "")) == "on this computer"
    assert what_it_is(a_channel("counter", "")) == "Said in the shop"
    assert where_it_is(a_channel("google_alerts", "https://www.google.com/alerts/feeds/…#a1b2c3", secret=True)) == (
        "google.com/alerts/feeds/…"
    )
    assert where_it_is(a_channel("google_alerts", "", secret=True)) == "a secret link"


@pytest.mark.parametrize(
    ("status", "failure", "words", "well"),
    [
        (200, "", "answered (200)", True),
        (304, "", "nothing new (304)", True),
        (301, "", "sent on to another address (301)", True),
        (404, "not_there", "page not found (404)", False),
        (404, "", "could not be read (404)", False),
        (503, "server_trouble", "trouble of its own (503)", False),
        (None, "took_too_long", "no answer in time", False),
        (None, "", "no answer came", False),
    ],
)
def test_requests_are_said_in_words(status: int | None, failure: str, words: str, well: bool) -> None:
    assert answer_words(status, failure) == words
    assert answered_well(status, failure) is well


def test_sizes_and_times_of_answers() -> None:
    assert [size_words(each) for each in (437, 10_547, 2_200_000)] == ["437 B", "10.3 KB", "2.1 MB"]
    assert [duration_words(each) for each in (45, 1234)] == ["45 ms", "1.2 s"]


def test_a_failure_is_taken_apart_into_what_happened_and_what_helps() -> None:
    happened, helps = failure_parts(a_channel(failure=NotThere(host="example.org")))
    assert happened == "There is nothing at this address on example.org any more (404)."
    assert helps == "Look up the link there and paste it anew."
    _, helps = failure_parts(a_channel(failure=SecretMissing(channel="Forum")))
    assert helps == "Paste the link again under “Add a channel”."
    happened, helps = failure_parts(a_channel(failure=AskedTooOften(host="St. Example", when="after 3. May")))
    assert happened == "St. Example wants fewer questions (429)."
    assert helps == "It will be asked again after 3. May; nothing was lost."


def test_a_date_is_spelled_out_both_ways() -> None:
    assert readings("03/04/2026 12:00") == ("3 April 2026", "4 March 2026")
    assert readings("3-4-26") == ("3 April 2026", "4 March 2026")
    assert readings("31/31/2026") == ("", "")
    assert readings("someday") == ("", "")


@pytest.mark.parametrize(
    ("path", "known", "proposed"),
    [
        ("/x/takeout-20260501.zip", [], "Google"),
        ("/x/takeout-20260501.zip", ["My Google"], "My Google"),
        ("/x/mail.eml", [], "Google"),
        ("/x/old_portal_2026.csv", ["Old", "Old portal"], "Old portal"),
        ("/x/guest_book.csv", ["Google"], "Guest book"),
    ],
)
def test_a_file_is_proposed_for_a_channel_by_its_name(path: str, known: list[str], proposed: str) -> None:
    assert proposed_channel(path, known) == proposed


def test_times_are_the_shops_own() -> None:
    late = NOW.replace(hour=22, minute=30)
    assert health_words(a_channel(read_at=late), ZONE, late + timedelta(minutes=5)) == "read at 00:30"

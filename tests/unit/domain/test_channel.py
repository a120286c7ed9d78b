"""What is known of a channel and of what reading it changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reputation_desktop.domain.channel import Health, Payload, Recognition
from reputation_desktop.domain.settings import channel_settings
from reputation_desktop.domain.stored import Changes, Channel
from reputation_desktop.domain.word_filter import excluded

ADDED = datetime(2026, 5, 4, tzinfo=UTC)
CHANNEL = Channel(
    1, 1, "Luna", "Forum", "feed", "https://forum.example/feed", False, True, channel_settings({}), Health(), ADDED
)


@pytest.mark.parametrize(
    ("stored", "counted"),
    [({}, True), ({"muted": "yes"}, False), ({"competitor": "yes"}, False), ({"paused": "yes"}, True)],
)
def test_muted_and_competitors_channels_do_not_count(stored: dict[str, str], counted: bool) -> None:
    assert replace(CHANNEL, settings=channel_settings(stored)).counted is counted


def test_a_payload_tells_its_type_whether_or_not_the_server_did() -> None:
    assert Payload("https://forum.example", b"", {"content-type": "text/html"}).content_type == "text/html"
    assert Payload("https://forum.example", b"").content_type == ""


def test_without_an_address_nothing_can_be_read() -> None:
    assert Recognition("feed", "a feed", address="https://forum.example/feed").readable
    assert not Recognition("yelp", "a page on Yelp", why_not="Yelp has no feed.").readable


def test_no_change_is_no_change() -> None:
    assert not Changes()
    assert Changes(missing=(3,))


@pytest.mark.parametrize(
    ("platform", "said", "mention"),
    [(True, "", True), (False, "", False), (True, "no", False), (False, "yes", True)],
)
def test_the_owner_says_whether_a_channel_brings_mentions(platform: bool, said: str, mention: bool) -> None:
    channel = replace(CHANNEL, mention=platform, settings=channel_settings({"mentions": said}))
    assert channel.mentions is mention


@pytest.mark.parametrize(
    ("must", "must_not", "title", "out"),
    [
        ("", "", "Anything", False),
        ("Luna", "", "A morning at café LUNA", False),
        ("Luna, Moon", "", "At the Moon", False),
        ("Luna", "", "A morning at the moon", True),
        ("", "Lovegood", "Luna Lovegood returns", True),
        ("Luna", "lovegood", "Luna LOVEGOOD returns", True),
        ("Straße", "", "In der STRASSE", False),
    ],
)
def test_an_alert_for_a_common_name_is_about_the_shop_or_set_aside(
    must: str, must_not: str, title: str, out: bool
) -> None:
    own = channel_settings({"must_words": must, "must_not_words": must_not})
    assert excluded(own, title, "", "") is out
    assert excluded(own, "", title, "") is out
    assert excluded(own, "", "", title) is out

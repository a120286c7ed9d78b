"""The sample shop tells the story that its owner is promised, in the formats of real channels."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from reputation_desktop.channels.feed import FEED
from reputation_desktop.channels.feeds.page_links import feed_links
from reputation_desktop.channels.files.any_file import read_file
from reputation_desktop.channels.registry import recognise
from reputation_desktop.domain.alarm import complaints_alarm
from reputation_desktop.domain.channel import Payload, Reading
from reputation_desktop.domain.errors import LoginPage
from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.review import FoundReview
from reputation_desktop.domain.settings import channel_settings
from reputation_desktop.rounds.sample.expected import COUNTER_CHANNEL, expected
from reputation_desktop.rounds.sample.reviews import sample_reviews
from reputation_desktop.rounds.sample.shop import (
    FAILING_CHANNEL,
    FORUM_PATH,
    GUEST_BOOK_PATH,
    HOME_PATH,
    LOGIN_PATH,
    OLD_PORTAL_PATH,
    OWN_FEED_PATH,
    PRESS_PATH,
    SAMPLE_ZONE,
    SampleChannel,
    counter_entries,
    payloads,
    sample_channels,
    write_file,
)

SITE = "http://127.0.0.1:8080/"
NOW = datetime(2026, 5, 14, 16, 20, 7, 123456, tzinfo=UTC)
CHANNELS = (*sample_channels(), FAILING_CHANNEL, COUNTER_CHANNEL)


def channel(name: str) -> SampleChannel:
    return next(channel for channel in CHANNELS if channel.name == name)


def one_line(text: str) -> str:
    return " ".join(text.split())


def from_feed(path: str, act: int) -> Reading:
    content_type, body = payloads(NOW, act)[path]
    return FEED.read(Payload(SITE.rstrip("/") + path, body, {"content-type": content_type}))


def from_takeout(folder: Path, act: int) -> dict[str, FoundReview]:
    reading = read_file(write_file(channel("Google"), folder, NOW, act), {}).reading
    assert reading.complete
    assert not reading.skipped
    return {review.author: review for review in reading.reviews}


# --- the story --------------------------------------------------------------------------------


def test_six_channels_and_a_counter_book_hold_some_hundred_opinions_in_four_languages() -> None:
    assert len(sample_channels()) == 6
    told = [review for one in CHANNELS for review in sample_reviews(one.data, NOW, 2)]
    languages = Counter(review.language for review in told)
    assert 140 <= len(told) <= 185
    assert set(languages) == {"en", "de", "fr", "es", ""}
    assert languages["en"] > len(told) / 2
    assert min(languages["fr"], languages["es"]) >= 12


def test_no_two_customers_write_the_same_words() -> None:
    texts = [
        one_line(f"{review.text} {review.disliked}").casefold()
        for one in CHANNELS
        for review in sample_reviews(one.data, NOW, 2)
        if review.text or review.disliked
    ]
    assert len(set(texts)) == len(texts)


def test_some_guests_only_give_stars() -> None:
    assert sum(not review.text for review in sample_reviews("google", NOW, 2)) >= 4


@pytest.mark.parametrize("act", [1, 2])
def test_nothing_is_told_from_the_future_and_replies_come_after_the_review(act: int) -> None:
    for one in CHANNELS:
        for review in sample_reviews(one.data, NOW, act):
            assert NOW - timedelta(days=731) < review.at < NOW
            assert review.edited_at is None or review.at < review.edited_at < NOW
            if review.reply is not None and review.reply.at is not None:
                assert review.at < review.reply.at < NOW


def test_complaints_wait_at_every_stage() -> None:
    stages = Counter(complaint.stage for complaint in expected(NOW).awaiting)
    assert stages == {None: 4, Stage.NUDGE: 2, Stage.OVERDUE: 2, Stage.LAST_CALL: 2}


@pytest.mark.parametrize("start", [datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)])
def test_the_stages_are_the_same_at_every_hour_even_where_the_clock_is_put_forward_or_back(start: datetime) -> None:
    def stages(now: datetime) -> list[tuple[str, Stage | None]]:
        return sorted(((one.text, one.stage) for one in expected(now).awaiting), key=lambda pair: pair[0])

    assert all(stages(start + timedelta(hours=hours)) == stages(NOW) for hours in range(0, 72, 3))


def test_the_alarm_of_this_week_rings_and_the_bad_week_of_last_year_can_be_seen() -> None:
    low = [
        review.at
        for one in sample_channels()
        if not one.mention
        for review in sample_reviews(one.data, NOW, 2)
        if review.stars is not None and review.stars <= review.best / 2.5
    ]
    assert complaints_alarm(low, NOW)
    assert not complaints_alarm(low, NOW - timedelta(days=30))
    assert expected(NOW).complaints_last_7_days >= 4
    assert expected(NOW).worst_week >= 4


def test_between_the_acts_reviews_are_edited_answered_removed_and_new(tmp_path: Path) -> None:
    before, after = from_takeout(tmp_path, 1), from_takeout(tmp_path, 2)
    assert before.keys() - after.keys() == {"Travis McCall"}
    assert after.keys() - before.keys() == {"Harriet Bellweather"}

    def stars(told: dict[str, FoundReview], author: str) -> float | None:
        rating = told[author].rating
        return rating.value if rating is not None else None

    assert (stars(before, "Katarzyna Dudek"), stars(after, "Katarzyna Dudek")) == (2, 4)
    assert (stars(before, "Solveig Nygård"), stars(after, "Solveig Nygård")) == (4, 2)
    assert after["Solveig Nygård"].edited_at is not None
    assert before["Solveig Nygård"].edited_at is None
    assert before["Colm Fitzgibbon"].reply is None
    assert after["Colm Fitzgibbon"].reply is not None


def test_what_is_expected_at_the_end_names_each_thing_once() -> None:
    end = expected(NOW)
    assert dict(end.reviews)["Google"] == 64
    assert [edit.channel for edit in end.edited] == ["Google", "Google"]
    assert [text[:11] for text in end.removed] == ["Worst night"]
    assert [text[:11] for text in end.answered_between] == ["Cold shower"]
    assert [text[:13] for text in end.mixed] == ["The breakfast"]
    assert len(end.set_aside) == 3
    assert all("Bogenschützen" in text or "archery" in text for text in end.set_aside)
    assert len(end.unjudged) >= 6
    assert "Kein warmes Wasser" in next(one.text for one in end.awaiting if one.channel == "Betten & Berge")


def test_the_counter_book_holds_spoken_complaints_and_praise() -> None:
    entries = counter_entries(NOW)
    assert [entry.at for entry in entries] == sorted(entry.at for entry in entries)
    assert {entry.complaint for entry in entries} == {True, False}
    assert any(entry.stars is None for entry in entries)


# --- the formats ------------------------------------------------------------------------------


def test_the_same_moment_gives_the_same_bytes_and_another_moment_others(tmp_path: Path) -> None:
    assert payloads(NOW, 1) == payloads(NOW, 1)
    assert payloads(NOW, 1)[OWN_FEED_PATH] != payloads(NOW + timedelta(days=1), 1)[OWN_FEED_PATH]
    assert write_file(channel("Google"), tmp_path, NOW, 1) != write_file(channel("Google"), tmp_path, NOW, 2)
    first = write_file(channel("Google"), tmp_path, NOW, 1).read_bytes()
    assert write_file(channel("Google"), tmp_path, NOW, 1).read_bytes() == first


def test_the_old_portal_is_gone_in_the_second_act() -> None:
    assert OLD_PORTAL_PATH in payloads(NOW, 1)
    assert OLD_PORTAL_PATH not in payloads(NOW, 2)


def test_the_home_page_names_the_feed_and_the_login_page_asks_for_a_password() -> None:
    told = payloads(NOW, 1)
    assert feed_links(Payload(SITE, told[HOME_PATH][1])) == (f"{SITE}{OWN_FEED_PATH.removeprefix('/')}",)
    with pytest.raises(LoginPage):
        from_feed(LOGIN_PATH, 1)


def test_every_address_is_taken_for_an_ordinary_link_and_every_setting_is_one() -> None:
    for one in (*sample_channels(), FAILING_CHANNEL):
        settings = channel_settings(dict(one.settings))
        assert settings.must_not_words == (("archery", "Bogenschützen") if one.mention else ())
        if one.path:
            recognised = recognise(SITE.rstrip("/") + one.path)
            assert (recognised.platform, recognised.address) == (one.platform, SITE.rstrip("/") + one.path)
    assert [one.file for one in sample_channels() if not one.path] == ["takeout", "csv"]


@pytest.mark.parametrize("act", [1, 2])
@pytest.mark.parametrize(
    ("path", "data"),
    [(OWN_FEED_PATH, "own_site"), (GUEST_BOOK_PATH, "guest_book"), (FORUM_PATH, "forum"), (PRESS_PATH, "press")],
)
def test_each_feed_is_read_as_exactly_the_opinions_of_its_file(path: str, data: str, act: int) -> None:
    reading = from_feed(path, act)
    opinions = sample_reviews(data, NOW, act)
    assert not reading.skipped
    assert not reading.complete
    assert len({found.key for found in reading.reviews}) == len(opinions)
    for opinion, found in zip(opinions, reading.reviews, strict=True):
        told = (found.title, found.text, found.author, found.claimed)
        assert told == (opinion.title, opinion.text, opinion.author, opinion.at)
        assert (found.mention, found.edited_at, found.reply) == (opinion.stars is None, None, None)
        if opinion.stars is not None:
            assert found.rating is not None
            assert (found.rating.value, found.rating.worst, found.rating.best) == (opinion.stars, 1, 5)
        if data != "press":
            assert found.language == opinion.language


def test_the_papers_are_told_in_the_shape_of_google_alerts() -> None:
    body = payloads(NOW, 1)[PRESS_PATH][1]
    assert b"&lt;b&gt;Quittenbogen&lt;/b&gt;" in body
    assert b"&amp;nbsp;..." in body
    reviews = from_feed(PRESS_PATH, 1).reviews
    assert len(reviews) <= 20
    assert all(found.key.startswith("tag:google.com,2013:googlealerts/feed:") for found in reviews)
    assert [found.url for found in reviews] == [article.url for article in sample_reviews("press", NOW, 1)]


def test_the_old_portal_still_tells_its_reviews_in_the_first_act() -> None:
    assert [found.author for found in from_feed(OLD_PORTAL_PATH, 1).reviews] == ["M. Delgado", "Hanspeter", "cyclopath"]


def test_the_takeout_tells_every_review_with_its_own_words(tmp_path: Path) -> None:
    told = from_takeout(tmp_path, 1)
    reviews = sample_reviews("google", NOW, 1)
    assert len(told) == len(reviews)
    assert any(review.translation for review in reviews)
    for review in reviews:
        found = told[review.author]
        assert found.rating is not None
        assert (found.text, found.rating.value, found.claimed) == (review.text, review.stars, review.at)
        assert found.reply == review.reply


def test_the_portals_export_is_made_for_a_german_office_and_read_without_questions(tmp_path: Path) -> None:
    export = write_file(channel("Betten & Berge"), tmp_path, NOW, 2)
    assert export.read_bytes().startswith(b"\xef\xbb\xbfBewertungs-ID;Gast;Datum;Punktzahl;")
    reading = read_file(export, {}).reading
    assert not reading.skipped
    for opinion, found in zip(sample_reviews("portal", NOW, 2), reading.reviews, strict=True):
        assert found.rating is not None
        assert (found.rating.value, found.rating.best) == (opinion.stars, 10)
        assert found.text == "\n".join(filter(None, (opinion.text, opinion.disliked)))
        assert (found.title, found.author, found.language) == (opinion.title, opinion.author, opinion.language)
        assert found.claimed == opinion.at.astimezone(ZoneInfo(SAMPLE_ZONE)).date()
        assert found.reply == opinion.reply

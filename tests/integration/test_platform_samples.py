"""Real payloads through each platform's own reading, field by field.

What the payloads say is taken from the raw files with other means than the program's (ElementTree, json, and tags
cut out by a pattern); identities, counts and dates of chosen entries are written down here as seen in the files.
"""

from __future__ import annotations

import html
import json
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest

from reputation_desktop.channels.registry import platform_named
from reputation_desktop.domain.channel import Payload, Reading
from reputation_desktop.domain.review import FoundReview, Rating, Spread

ATOM = "{http://www.w3.org/2005/Atom}"
MEDIA = "{http://search.yahoo.com/mrss/}"


def read(shared: Path, platform: str, sample: str, address: str = "http://127.0.0.1:8123/sample") -> Reading:
    body = (shared / "samples" / sample).read_bytes()
    reading = platform_named(platform).read(Payload(address, body, {"content-type": "application/octet-stream"}))
    assert not reading.complete
    assert all(found.reply is None and found.language == "" and found.about == "" for found in reading.reviews)
    return reading


def elements(shared: Path, sample: str, name: str) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring((shared / "samples" / sample).read_bytes().strip()).iter(name))


def words(markup: str | None) -> str:
    """The words of a piece of markup in one line."""
    without_tags = re.sub(r"<!--.*?-->|</?[a-zA-Z][^>]*>", " ", markup or "", flags=re.DOTALL)
    return " ".join(html.unescape(without_tags).split())


def in_line(text: str) -> str:
    return " ".join(text.split())


def without_spaces(text: str) -> str:
    return re.sub(r"\s+", "", text)


def moment(said: str | None) -> datetime:
    return datetime.fromisoformat((said or "").replace("Z", "+00:00"))


def chosen(reading: Reading, *positions: int) -> list[FoundReview]:
    return [reading.reviews[position] for position in positions]


# --- App Store --------------------------------------------------------------------------------

APP_STORE = [
    ("1510826067_gb_1.json", 4, ["6504352127", "6096833863", "6091772301"], [5, 5, 5]),
    ("497799835_cn_5.json", 50, ["6668621742", "6650646309", "6639701538"], [3, 1, 5]),
    ("497799835_cn_10.json", 50, ["6455612413", "6441699987", "6436982592"], [1, 1, 1]),
]


@pytest.mark.parametrize(("sample", "count", "keys", "stars"), APP_STORE)
def test_app_store(shared: Path, sample: str, count: int, keys: list[str], stars: list[int]) -> None:
    path = f"app_store_rss_json/{sample}"
    reading = read(shared, "app_store", path)
    assert (len(reading.reviews), reading.skipped) == (count, ())
    assert reading.title == "iTunes Store: Customer Reviews"
    some = chosen(reading, 0, count // 2, count - 1)
    assert [found.key for found in some] == keys
    assert [found.rating for found in some] == [Rating(float(value), 1.0, 5.0, str(value)) for value in stars]
    entries: list[dict[str, Any]] = json.loads((shared / "samples" / path).read_bytes())["feed"]["entry"]
    for found, entry in zip(reading.reviews, entries, strict=True):
        assert found.key == entry["id"]["label"]
        assert found.title == entry["title"]["label"]
        assert found.text == entry["content"]["label"].strip()
        assert found.author == entry["author"]["name"]["label"]
        assert found.url == entry["link"]["attributes"]["href"]
        assert found.rating is not None
        assert found.rating.value == int(entry["im:rating"]["label"])
        assert found.claimed is found.edited_at is None
        assert (found.mention, found.outlet, found.spread) == (False, "", Spread())


@pytest.mark.parametrize("sample", ["100000000_gb_1.json", "empty_page.json"])
def test_app_store_without_reviews(shared: Path, sample: str) -> None:
    reading = read(shared, "app_store", f"app_store_rss_json/{sample}")
    assert (reading.reviews, reading.skipped, reading.next_address) == ((), (), "")


def test_app_store_with_a_rating_that_is_none(shared: Path) -> None:
    (found,) = read(shared, "app_store", "app_store_rss_json/invalid_rating.json").reviews
    assert found.key == "6091772301"
    assert found.rating == Rating(None, 1.0, 5.0, "")
    assert not found.mention


@pytest.mark.parametrize(
    ("sample", "page", "following"),
    [
        ("1510826067_gb_1.json", 1, 2),
        ("497799835_cn_5.json", 5, 6),
        ("497799835_cn_10.json", 10, None),
    ],
)
def test_app_store_pages_end_at_the_tenth(shared: Path, sample: str, page: int, following: int | None) -> None:
    address = "http://127.0.0.1:8123/cn/rss/customerreviews/page={}/id=497799835/sortby=mostrecent/json?l=en"
    reading = read(shared, "app_store", f"app_store_rss_json/{sample}", address.format(page))
    assert reading.next_address == (address.format(following) if following else "")


# --- Google -----------------------------------------------------------------------------------


def test_google_alerts(shared: Path) -> None:
    sample = "google_alerts/google_alerts_atom.xml"
    reading = read(shared, "google_alerts", sample)
    assert (len(reading.reviews), reading.skipped, reading.title) == (20, (), "Google Alert - Slack")
    some = chosen(reading, 0, 10, 19)
    tag = "tag:google.com,2013:googlealerts/feed:"
    assert [found.key.removeprefix(tag) for found in some] == [
        "8974135267215335962",
        "16967451403322814502",
        "13546348949071100939",
    ]
    assert [found.outlet for found in some] == ["aglobalmarketresearch.com", "mayfieldrecorder.com", "mspoweruser.com"]
    assert [found.claimed for found in some] == [
        datetime(2019, 7, 10, 11, 53, 37, tzinfo=UTC),
        datetime(2019, 7, 10, 5, 3, 45, tzinfo=UTC),
        datetime(2019, 7, 9, 23, 59, 57, tzinfo=UTC),
    ]
    for found, entry in zip(reading.reviews, elements(shared, sample, f"{ATOM}entry"), strict=True):
        link = entry.find(f"{ATOM}link")
        assert link is not None
        assert found.key == entry.findtext(f"{ATOM}id")
        assert without_spaces(found.title) == without_spaces(words(entry.findtext(f"{ATOM}title")))
        assert without_spaces(found.text) == without_spaces(words(entry.findtext(f"{ATOM}content")))
        assert found.url == parse_qs(urlsplit(link.get("href", "")).query)["url"][0]
        assert found.claimed == moment(entry.findtext(f"{ATOM}published"))
        assert (found.author, found.rating, found.edited_at, found.mention) == ("", None, None, True)
        assert "<" not in found.title + found.text


def test_google_news(shared: Path) -> None:
    reading = read(shared, "google_news", "google_news_rss/search_excerpt.xml")
    assert reading.title == '"site:reuters.com markets" - Google News'
    (found,) = reading.reviews
    assert found.key == "CBMitwFBVV95cUxPWA"
    assert found.title == "S&P 500, Nasdaq fall as chip stocks weaken; earnings in focus"
    assert found.text == ""
    assert found.outlet == "Reuters"
    assert found.url == "https://news.google.com/rss/articles/CBMitwFBVV95cUxPWA?oc=5"
    assert found.claimed == datetime(2026, 7, 16, 14, 15, 7, tzinfo=UTC)
    assert (found.author, found.rating, found.mention) == ("", None, True)


# --- Reddit -----------------------------------------------------------------------------------

REDDIT = [
    ("atom_example_reddit.xml", 1, ["t3_glvkc5"], [datetime(2020, 5, 18, 5, 44, 47, tzinfo=UTC)]),
    ("rss_2.0_reddit.xml", 1, ["t3_qksbf1"], [datetime(2021, 11, 2, 0, 46, 8, tzinfo=UTC)]),
    (
        "atom_mediarss_reddit_1.xml",
        25,
        ["t3_157kyrd", "t3_157h5xe", "t3_157awnr"],
        [
            datetime(2023, 7, 23, 17, 38, 30, tzinfo=UTC),
            datetime(2023, 7, 23, 15, 6, 17, tzinfo=UTC),
            datetime(2023, 7, 23, 10, 4, 53, tzinfo=UTC),
        ],
    ),
]


@pytest.mark.parametrize(("sample", "count", "keys", "dates"), REDDIT)
def test_reddit(shared: Path, sample: str, count: int, keys: list[str], dates: list[datetime]) -> None:
    reading = read(shared, "reddit", f"reddit_rss/{sample}")
    assert (len(reading.reviews), reading.skipped) == (count, ())
    some = chosen(reading, *sorted({0, count // 2, count - 1}))
    assert [found.key for found in some] == keys
    assert [found.claimed for found in some] == dates
    for found, entry in zip(reading.reviews, elements(shared, f"reddit_rss/{sample}", f"{ATOM}entry"), strict=True):
        content = entry.findtext(f"{ATOM}content") or ""
        link, category = entry.find(f"{ATOM}link"), entry.find(f"{ATOM}category")
        assert link is not None
        assert category is not None
        assert found.key == entry.findtext(f"{ATOM}id")
        assert found.title == words(entry.findtext(f"{ATOM}title"))
        own, _, _ = content.partition("<!-- SC_ON -->") if "SC_ON" in content else ("", "", "")
        assert without_spaces(found.text) == without_spaces(words(own))
        assert "/u/" + found.author == entry.findtext(f"{ATOM}author/{ATOM}name")
        assert found.url == link.get("href")
        assert found.outlet == category.get("label")
        assert found.claimed == moment(entry.findtext(f"{ATOM}published") or entry.findtext(f"{ATOM}updated"))
        assert (found.rating, found.mention, found.spread) == (None, True, Spread())


def test_reddit_of_2015(shared: Path) -> None:
    reading = read(shared, "reddit", "reddit_rss/reddit.rss")
    assert (len(reading.reviews), reading.skipped) == (24, ())
    some = chosen(reading, 0, 1, 12, 23)
    assert [found.key for found in some] == ["t3_3skxqc", "t3_3sl82z", "t3_3skpe7", "t3_3sjgv1"]
    assert [found.outlet for found in some] == ["r/funny", "r/IAmA", "r/worldnews", "r/GetMotivated"]
    assert [found.spread.comments for found in some] == [275, 2836, 911, 181]
    assert [bool(found.text) for found in some] == [False, True, False, False]
    for found, item in zip(reading.reviews, elements(shared, "reddit_rss/reddit.rss", "item"), strict=True):
        description = item.findtext("description") or ""
        own = description.partition("<!-- SC_ON -->")[0] if "SC_ON" in description else ""
        assert found.title == in_line(item.findtext("title") or "")
        assert without_spaces(found.text) == without_spaces(words(own))
        assert f'/user/{found.author}"' in description
        assert found.outlet == f"r/{item.findtext('category')}"
        assert found.url == item.findtext("link")
        assert found.claimed == parsedate_to_datetime(item.findtext("pubDate") or "")
        assert f"[{found.spread.comments} comments]" in description
        assert (found.rating, found.mention) == (None, True)


# --- the other places ---------------------------------------------------------------------------

YOUTUBE = [
    (
        "feed-rs_atom_mediarss_youtube_1.xml",
        1,
        ["yt:video:0A1ouV7iD8o"],
        [datetime(2020, 12, 22, 19, 15, 1, tzinfo=UTC)],
    ),
    (
        "feedjira_youtube_atom.xml",
        15,
        ["yt:video:5shykyfmb28", "yt:video:C57obdJnxQo", "yt:video:8ztbpW3THmI"],
        [
            datetime(2015, 5, 4, 0, 1, 27, tzinfo=UTC),
            datetime(2015, 3, 5, 18, 10, 24, tzinfo=UTC),
            datetime(2014, 11, 11, 17, 25, 52, tzinfo=UTC),
        ],
    ),
]


@pytest.mark.parametrize(("sample", "count", "keys", "dates"), YOUTUBE)
def test_youtube(shared: Path, sample: str, count: int, keys: list[str], dates: list[datetime]) -> None:
    path = f"youtube_channel_feed/{sample}"
    reading = read(shared, "youtube", path)
    assert (len(reading.reviews), reading.skipped) == (count, ())
    some = chosen(reading, *sorted({0, count // 2, count - 1}))
    assert [found.key for found in some] == keys
    assert [found.claimed for found in some] == dates
    for found, entry in zip(reading.reviews, elements(shared, path, f"{ATOM}entry"), strict=True):
        link = entry.find(f"{ATOM}link")
        assert link is not None
        assert found.key == entry.findtext(f"{ATOM}id")
        assert found.title == in_line(entry.findtext(f"{ATOM}title") or "")
        assert in_line(found.text) == in_line(entry.findtext(f"{MEDIA}group/{MEDIA}description") or "")
        assert found.author == entry.findtext(f"{ATOM}author/{ATOM}name")
        assert found.url == link.get("href")
        assert (found.rating, found.spread, found.mention, found.outlet) == (None, Spread(), True, "YouTube")


def test_youtube_entries_without_anything_to_read_are_named(shared: Path) -> None:
    reading = read(shared, "youtube", "youtube_channel_feed/feedkit_YouTube.xml")
    assert reading.reviews == ()
    assert [left.position for left in reading.skipped] == [1, 2]
    assert all(left.reason for left in reading.skipped)


def test_mastodon(shared: Path) -> None:
    reading = read(shared, "mastodon", "mastodon_rss/tag_excerpt.xml")
    assert (reading.title, reading.home) == ("#kubernetes", "https://hachyderm.io/tags/kubernetes")
    (found,) = reading.reviews
    (item,) = elements(shared, "mastodon_rss/tag_excerpt.xml", "item")
    assert found.key == found.url == item.findtext("guid")
    assert found.key.endswith("/111544891736153138")
    assert (found.title, found.text) == ("", words(item.findtext("description")))
    assert found.outlet == "ioc.exchange"
    assert found.author == f"{found.key.split('/')[3]}@{found.outlet}"
    assert found.claimed == datetime(2023, 12, 8, 12, 52, 54, tzinfo=UTC)
    assert (found.rating, found.mention) == (None, True)


def test_bluesky(shared: Path) -> None:
    reading = read(shared, "bluesky", "bluesky_rss/profile_excerpt.xml")
    (found,) = reading.reviews
    (item,) = elements(shared, "bluesky_rss/profile_excerpt.xml", "item")
    assert found.key == item.findtext("guid")
    assert found.key.startswith("at://did:plc:")
    assert found.url == item.findtext("link")
    own, _, note = (item.findtext("description") or "").partition("\n\n")
    assert note.startswith("[contains")
    assert (found.title, found.text) == ("", own)
    assert (found.author, found.outlet) == (reading.title.split(" - ")[0], "Bluesky")
    assert found.claimed == datetime(2026, 1, 14, 16, 33, tzinfo=UTC)
    assert (found.rating, found.mention) == (None, True)


def test_stack_exchange(shared: Path) -> None:
    reading = read(shared, "stack_exchange", "stackexchange_feed/tag_excerpt.xml")
    assert reading.title == "Active questions tagged python - Stack Overflow"
    (found,) = reading.reviews
    assert found.key == found.url == "https://stackoverflow.com/q/71437283"
    assert (found.title, found.text, found.author) == ("(title elided)", "", "")
    assert (found.outlet, found.claimed) == ("Stack Overflow", None)
    assert (found.rating, found.mention) == (None, True)

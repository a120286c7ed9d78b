"""What the owner is told about a link at the moment of pasting it."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.registry import PLATFORMS, platform_named, recognise
from reputation_desktop.domain.channel import Payload, Recognition
from reputation_desktop.domain.errors import CannotBeRead, NotALink

ROOT = Path(__file__).resolve().parents[3]
ALERT = "https://www.google.com/alerts/feeds/04175468913983673025/4428013283581841004"
VIDEOS = "https://www.youtube.com/feeds/videos.xml"
UC = "UC7_gcs09iThXybpVgjHZ_7g"
REDDIT = "https://www.reddit.com"
PRIVATE = "feed=0123abcd&user=luna"
APPLE = "https://itunes.apple.com"

READABLE = [
    # Google Alerts: secret, whatever the country
    (ALERT, "google_alerts", ALERT, "secret mention"),
    (f"  <{ALERT}>  ", "google_alerts", ALERT, "secret mention"),
    (ALERT + "/", "google_alerts", ALERT + "/", "secret mention"),
    ("WWW.GOOGLE.DE/alerts/feeds/1/2", "google_alerts", "https://www.google.de/alerts/feeds/1/2", "secret mention"),
    (
        "http://google.co.uk/alerts/feeds/1/2",
        "google_alerts",
        "https://google.co.uk/alerts/feeds/1/2",
        "secret mention",
    ),
    # Google News
    (
        "https://news.google.com/search?q=%22Caf%C3%A9%20Luna%22&hl=de&gl=DE&ceid=DE:de&utm_source=mail",
        "google_news",
        "https://news.google.com/rss/search?q=%22Caf%C3%A9%20Luna%22&hl=de&gl=DE&ceid=DE:de",
        "mention",
    ),
    (
        "https://news.google.com/rss/search?q=luna&hl=en-US&gl=US&ceid=US:en",
        "google_news",
        "https://news.google.com/rss/search?q=luna&hl=en-US&gl=US&ceid=US:en",
        "mention",
    ),
    (
        "news.google.com/topics/CAAqKggK?hl=en",
        "google_news",
        "https://news.google.com/rss/topics/CAAqKggK?hl=en",
        "mention",
    ),
    # Reddit
    ("https://www.reddit.com/r/berlin", "reddit", f"{REDDIT}/r/berlin/new.rss", "mention"),
    ("https://old.reddit.com/r/berlin/", "reddit", f"{REDDIT}/r/berlin/new.rss", "mention"),
    ("https://REDDIT.com/r/berlin/hot/?utm_source=share", "reddit", f"{REDDIT}/r/berlin/new.rss", "mention"),
    ("https://m.reddit.com/r/berlin/.rss", "reddit", f"{REDDIT}/r/berlin/new.rss", "mention"),
    ("reddit.com/r/berlin+cafe/top.rss", "reddit", f"{REDDIT}/r/berlin+cafe/new.rss", "mention"),
    (
        f"https://www.reddit.com/r/berlin/new.rss?{PRIVATE}",
        "reddit",
        f"{REDDIT}/r/berlin/new.rss?{PRIVATE}",
        "secret mention",
    ),
    (
        f"https://old.reddit.com/message/inbox/.rss?{PRIVATE}&mark=false",
        "reddit",
        f"{REDDIT}/message/inbox/.rss?{PRIVATE}",
        "secret mention",
    ),
    ("https://www.reddit.com/user/luna/m/cafes/.rss", "reddit", f"{REDDIT}/user/luna/m/cafes/.rss", "mention"),
    (f"https://www.reddit.com/.rss?{PRIVATE}", "reddit", f"{REDDIT}/.rss?{PRIVATE}", "secret mention"),
    (
        "https://www.reddit.com/search/?q=cafe+luna&type=link&cId=1",
        "reddit",
        f"{REDDIT}/search.rss?q=cafe+luna&sort=new",
        "mention",
    ),
    (
        f"https://www.reddit.com/search.rss?q=luna&{PRIVATE}",
        "reddit",
        f"{REDDIT}/search.rss?q=luna&sort=new&{PRIVATE}",
        "secret mention",
    ),
    (
        f"https://www.reddit.com/search/?q=luna?{PRIVATE}",
        "reddit",
        f"{REDDIT}/search.rss?q=luna&sort=new&{PRIVATE}",
        "secret mention",
    ),
    (
        "https://www.reddit.com/r/berlin/search?q=luna",
        "reddit",
        f"{REDDIT}/r/berlin/search.rss?q=luna&restrict_sr=1&sort=new",
        "mention",
    ),
    (
        "https://www.reddit.com/r/berlin/comments/1abc2d/any_good_cafe/?share_id=x",
        "reddit",
        f"{REDDIT}/r/berlin/comments/1abc2d/.rss",
        "mention",
    ),
    ("https://www.reddit.com/user/luna_fan/", "reddit", f"{REDDIT}/user/luna_fan/.rss", "mention"),
    ("https://www.reddit.com/domain/luna.example/", "reddit", f"{REDDIT}/domain/luna.example/new.rss", "mention"),
    # YouTube
    (f"https://www.youtube.com/channel/{UC}", "youtube", f"{VIDEOS}?channel_id={UC}", "mention"),
    (f"https://m.youtube.com/channel/{UC}/videos?view=0", "youtube", f"{VIDEOS}?channel_id={UC}", "mention"),
    (
        f"http://www.youtube.com/feeds/videos.xml?channel_id={UC}",
        "youtube",
        f"{VIDEOS}?channel_id={UC}",
        "mention",
    ),
    ("https://youtube.com/feeds/videos.xml?user=google", "youtube", f"{VIDEOS}?user=google", "mention"),
    ("https://www.youtube.com/playlist?list=PL12&si=x", "youtube", f"{VIDEOS}?playlist_id=PL12", "mention"),
    ("https://www.youtube.com/@CafeLuna/videos", "youtube", "https://www.youtube.com/@CafeLuna", "page mention"),
    ("youtube.com/c/CafeLuna", "youtube", "https://www.youtube.com/c/CafeLuna", "page mention"),
    ("https://www.youtube.com/user/Google/", "youtube", "https://www.youtube.com/user/Google", "page mention"),
    # Mastodon and its kin, on any host
    ("https://mastodon.social/@luna", "mastodon", "https://mastodon.social/@luna.rss", "mention"),
    ("https://chaos.example/@luna_cafe/", "mastodon", "https://chaos.example/@luna_cafe.rss", "mention"),
    ("https://mastodon.social/@luna.rss", "mastodon", "https://mastodon.social/@luna.rss", "mention"),
    ("https://mastodon.social/@luna/with_replies", "mastodon", "https://mastodon.social/@luna.rss", "mention"),
    ("https://mastodon.social/web/@luna", "mastodon", "https://mastodon.social/@luna.rss", "mention"),
    ("https://hachyderm.io/tags/kubernetes", "mastodon", "https://hachyderm.io/tags/kubernetes.rss", "mention"),
    ("https://mstdn.example/tags/cafe.rss", "mastodon", "https://mstdn.example/tags/cafe.rss", "mention"),
    ("https://mastodon.social/tags/caf%C3%A9/", "mastodon", "https://mastodon.social/tags/caf%C3%A9.rss", "mention"),
    # Bluesky
    (
        "https://bsky.app/profile/luna.bsky.social",
        "bluesky",
        "https://bsky.app/profile/luna.bsky.social/rss",
        "mention",
    ),
    (
        "https://bsky.app/profile/luna.bsky.social/rss",
        "bluesky",
        "https://bsky.app/profile/luna.bsky.social/rss",
        "mention",
    ),
    (
        "https://bsky.app/profile/did:plc:abc/post/3mc",
        "bluesky",
        "https://bsky.app/profile/did:plc:abc/rss",
        "mention",
    ),
    # App Store
    (
        "https://apps.apple.com/de/app/luna-order/id1510826067",
        "app_store",
        f"{APPLE}/de/rss/customerreviews/page=1/id=1510826067/sortby=mostrecent/json",
        "",
    ),
    (
        "https://apps.apple.com/app/luna-order/id1510826067?l=en&see-all=reviews",
        "app_store",
        f"{APPLE}/us/rss/customerreviews/page=1/id=1510826067/sortby=mostrecent/json",
        "",
    ),
    (
        "https://itunes.apple.com/GB/app/id99?mt=8",
        "app_store",
        f"{APPLE}/gb/rss/customerreviews/page=1/id=99/sortby=mostrecent/json",
        "",
    ),
    (
        f"{APPLE}/gb/rss/customerreviews/page=2/id=99/sortby=mostrecent/xml",
        "app_store",
        f"{APPLE}/gb/rss/customerreviews/page=2/id=99/sortby=mostrecent/xml",
        "",
    ),
    (f"{APPLE}/rss/customerreviews/id=99/json", "app_store", f"{APPLE}/rss/customerreviews/id=99/json", ""),
    # Hacker News
    (
        "https://hn.algolia.com/?q=cafe+luna&sort=byDate",
        "hacker_news",
        "https://hnrss.org/newest?q=cafe%20luna&search_attrs=default",
        "mention",
    ),
    (
        "https://news.ycombinator.com/from?site=luna.example",
        "hacker_news",
        "https://hnrss.org/newest?q=luna.example&search_attrs=default",
        "mention",
    ),
    (
        "https://news.ycombinator.com/item?id=7864813",
        "hacker_news",
        "https://hnrss.org/item?id=7864813",
        "mention",
    ),
    ("https://hnrss.org/newcomments?q=luna", "hacker_news", "https://hnrss.org/newcomments?q=luna", "mention"),
    # Stack Exchange
    (
        "https://stackoverflow.com/questions/tagged/python",
        "stack_exchange",
        "https://stackoverflow.com/feeds/tag/python",
        "mention",
    ),
    (
        "https://stackoverflow.com/questions/tagged/?tagnames=python&sort=active",
        "stack_exchange",
        "https://stackoverflow.com/feeds/tag/python",
        "mention",
    ),
    ("https://superuser.com/tags/wifi/info", "stack_exchange", "https://superuser.com/feeds/tag/wifi", "mention"),
    (
        "https://serverfault.com/questions/tagged/dns?tab=Newest",
        "stack_exchange",
        "https://serverfault.com/feeds/tag/dns",
        "mention",
    ),
    ("https://askubuntu.com/feeds/tag/bash", "stack_exchange", "https://askubuntu.com/feeds/tag/bash", "mention"),
    (
        "https://coffee.stackexchange.com/questions/123/how-to",
        "stack_exchange",
        "https://coffee.stackexchange.com/feeds/question/123",
        "mention",
    ),
    (
        "https://coffee.stackexchange.com/users/42/luna",
        "stack_exchange",
        "https://coffee.stackexchange.com/feeds/user/42",
        "mention",
    ),
    # Lemmy
    ("https://lemmy.world/c/berlin", "lemmy", "https://lemmy.world/feeds/c/berlin.xml?sort=New", "mention"),
    ("https://feddit.example/c/berlin/", "lemmy", "https://feddit.example/feeds/c/berlin.xml?sort=New", "mention"),
    (
        "https://beehaw.org/c/food@lemmy.world",
        "lemmy",
        "https://lemmy.world/feeds/c/food.xml?sort=New",
        "mention",
    ),
    ("https://lemmy.ml/u/luna", "lemmy", "https://lemmy.ml/feeds/u/luna.xml?sort=New", "mention"),
    ("https://any.example/feeds/c/cafe.xml", "lemmy", "https://any.example/feeds/c/cafe.xml", "mention"),
    ("https://lemmy.ml/feeds/inbox/eyJ0.xml", "lemmy", "https://lemmy.ml/feeds/inbox/eyJ0.xml", "secret mention"),
    # the owner's own site
    ("https://luna.example/comments/feed/", "wordpress", "https://luna.example/comments/feed/", ""),
    (
        "https://luna.example/blog/wp-json/wp/v2/comments",
        "wordpress",
        "https://luna.example/blog/comments/feed/",
        "",
    ),
    ("https://luna.example/wp-admin/edit-comments.php", "wordpress", "https://luna.example/comments/feed/", ""),
    (
        "https://luna.example/?rest_route=/wp/v2/comments",
        "wordpress",
        "https://luna.example/comments/feed/",
        "",
    ),
    (
        "https://luna.example/wp-json/wc/store/v1/products/reviews?per_page=5",
        "woocommerce",
        "https://luna.example/comments/feed/",
        "",
    ),
    (
        "https://luna.example/?rest_route=/wc/store/v1/products/reviews",
        "woocommerce",
        "https://luna.example/comments/feed/",
        "",
    ),
    (
        "https://luna.example/product/blue-mug/#tab-reviews",
        "woocommerce",
        "https://luna.example/product/blue-mug/feed/",
        "",
    ),
    (
        "https://luna.example/product/blue-mug/feed/",
        "woocommerce",
        "https://luna.example/product/blue-mug/feed/",
        "",
    ),
]

EXPLAINED = [
    ("https://www.google.com/alerts", "google_alerts", "RSS feed"),
    ("google.at/alerts?hl=de", "google_alerts", "RSS feed"),
    ("https://www.google.com/search?q=cafe+luna", "google_alerts", "RSS feed"),
    ("https://news.google.com/", "google_news", "Search for the shop's name"),
    ("https://news.google.com/search", "google_news", "Search for the shop's name"),
    ("https://news.google.com/read/CBMi?hl=en", "google_news", "Search for the shop's name"),
    ("https://maps.app.goo.gl/Xy1", "google_maps", "Google Business Profile"),
    ("https://g.page/cafe-luna/review?rc", "google_maps", "Google Business Profile"),
    ("https://goo.gl/maps/Xy1", "google_maps", "Google Business Profile"),
    ("https://share.google/Xy1", "google_maps", "Google Business Profile"),
    ("https://g.co/kgs/Xy1", "google_maps", "Google Business Profile"),
    ("https://business.google.com/n/1/reviews", "google_maps", "Google Business Profile"),
    ("https://www.google.co.uk/maps/place/Luna/@52.5,13.4,17z/data=!3m1", "google_maps", "Google Business Profile"),
    ("https://maps.google.com/?cid=1234567890", "google_maps", "Google Business Profile"),
    ("https://www.google.com/?cid=1234567890", "google_maps", "Google Business Profile"),
    ("https://www.google.de/search?q=luna&ludocid=1#lrd=0x1", "google_maps", "Google Business Profile"),
    ("https://search.google.com/local/writereview?placeid=ChI", "google_maps", "Google Business Profile"),
    (
        "https://play.google.com/store/apps/details?id=com.luna&hl=de",
        "google_play",
        'import FILE --channel "Google Play"',
    ),
    ("https://apps.apple.com/de/developer/luna/id1", "app_store", "apps.apple.com"),
    ("https://appstoreconnect.apple.com/apps", "app_store", "apps.apple.com"),
    ("https://www.reddit.com/", "reddit", "paste the address of the results"),
    ("https://redd.it/abc", "reddit", "paste the address of the results"),
    ("https://www.reddit.com/r/berlin/s/AbC1", "reddit", "paste the address of the results"),
    ("https://www.youtube.com/watch?v=0A1ouV7iD8o", "youtube", "Open the channel"),
    ("https://youtu.be/0A1ouV7iD8o?si=x", "youtube", "Open the channel"),
    ("https://www.youtube.com/shorts/0A1ouV7iD8o", "youtube", "Open the channel"),
    ("https://www.youtube.com/", "youtube", "Open the channel"),
    ("https://www.youtube.com/feeds/videos.xml", "youtube", "Open the channel"),
    ("https://mastodon.social/@luna@chaos.example", "mastodon", "https://chaos.example/@luna"),
    ("https://mastodon.social/@luna/111544891736153138", "mastodon", "https://mastodon.social/@luna"),
    ("https://bsky.app/search?q=luna", "bluesky", "counter --stars N --text T"),
    ("https://news.ycombinator.com/", "hacker_news", "hn.algolia.com"),
    ("https://hnrss.org", "hacker_news", "hn.algolia.com"),
    ("https://stackoverflow.com/search?q=luna", "stack_exchange", "Open the tag"),
    ("https://beehaw.org/post/123", "lemmy", "/c/"),
    ("https://www.yelp.de/biz/cafe-luna-berlin?osq=x", "yelp", "counter --stars N --text T"),
    ("https://m.yelp.co.uk/biz/cafe-luna", "yelp", "counter --stars N --text T"),
    (
        "https://fr.tripadvisor.be/Restaurant_Review-g187323-d123456-Reviews-Luna-Berlin.html",
        "tripadvisor",
        "counter --stars N --text T",
    ),
    ("https://www.tripadvisor.com.au/Hotel_Review-g1-d2-Reviews-X.html", "tripadvisor", "counter"),
    ("https://de.trustpilot.com/review/luna.example", "trustpilot", "import FILE --channel Trustpilot"),
    ("https://business.trustpilot.com/reviews", "trustpilot", "import FILE --channel Trustpilot"),
    ("https://www.booking.com/hotel/de/luna.de.html?aid=1", "booking", "import FILE --channel Booking.com"),
    ("https://admin.booking.com/hotel/hoteladmin/", "booking", "import FILE --channel Booking.com"),
    ("https://www.opentable.co.uk/r/luna", "opentable", "import FILE --channel OpenTable"),
    ("https://www.thefork.com/restaurant/luna-r1", "the_fork", "import FILE --channel TheFork"),
    ("https://www.amazon.co.jp/dp/B0", "amazon", "import FILE --channel Amazon"),
    ("https://amazon.com.mx/product-reviews/B0", "amazon", "import FILE --channel Amazon"),
    ("https://www.etsy.com/de/shop/LunaMugs?ref=x#reviews", "etsy", "import FILE --channel Etsy"),
    ("https://judge.me/reviews/luna.example", "judge_me", "import FILE --channel Judge.me"),
    ("https://m.facebook.com/cafeluna/reviews", "facebook", "import FILE --channel Facebook"),
    ("https://www.instagram.com/cafeluna/", "instagram", "counter --stars N --text T"),
    ("https://www.threads.net/@cafeluna", "threads", "counter --stars N --text T"),
    ("https://www.tiktok.com/@cafeluna", "tiktok", "counter --stars N --text T"),
    ("https://x.com/cafeluna", "x", "counter --stars N --text T"),
    ("https://mobile.twitter.com/cafeluna/status/1", "x", "counter --stars N --text T"),
]

GENERAL = [
    "https://luna.example/",
    "luna.example/feed",
    "https://luna.example:8443/rss.xml",
    "http://127.0.0.1:8000/google_alerts.xml",
    "https://medium.com/@cafeluna",
    "https://substack.com/@cafeluna",
    "https://luna.example/tags/coffee/",
    "https://luna.example/c/mugs",
    "https://luna.example/@/",
    "https://luna.example/product/blue-mug/",
    "https://lemmys-bar.example/menu",
    "https://netflix.com/luna",
    "https://notyelp.example/biz/x",
    "https://fakegoogle.com/maps/place",
    "https://luna.example/wp-content/uploads/reviews.xml",
    "https://luna.example/feeds/all.atom.xml",
    "https://www.google.com/intl/en/about/",
]


@pytest.mark.parametrize(("pasted", "platform", "address", "traits"), READABLE)
def test_a_link_that_can_be_read_leads_to_its_feed(pasted: str, platform: str, address: str, traits: str) -> None:
    found = recognise(pasted)
    assert (found.platform, found.address) == (platform, address)
    told = {"secret": found.secret, "mention": found.mention, "page": found.is_page}
    assert {trait for trait, so in told.items() if so} == set(traits.split())
    assert found.readable
    assert found.reads
    assert found.name


@pytest.mark.parametrize(("pasted", "platform", "step"), EXPLAINED)
def test_a_link_that_cannot_be_read_gets_a_road_that_works(pasted: str, platform: str, step: str) -> None:
    found = recognise(pasted)
    assert found.platform == platform
    assert not found.readable
    assert not found.reads
    assert step in found.road
    assert found.why_not.endswith(".")


@pytest.mark.parametrize("pasted", GENERAL)
def test_any_other_page_is_searched_for_a_feed(pasted: str) -> None:
    assert recognise(pasted).platform == "feed"


@pytest.mark.parametrize(
    "pasted",
    ["", " ", "Café Luna", "luna", "mailto:luna@luna.example", "luna@luna.example", "https://", "ftp://a.example/x"],
)
def test_what_is_no_link_is_said_to_be_none(pasted: str) -> None:
    with pytest.raises(NotALink):
        recognise(pasted)


def test_there_are_rows_enough_and_every_platform_is_among_them() -> None:
    assert len(READABLE) + len(EXPLAINED) + len(GENERAL) >= 80
    seen = {row[1] for row in READABLE} | {row[1] for row in EXPLAINED} | {"feed"}
    assert seen == {platform.name for platform in PLATFORMS}


def test_names_of_platforms_are_unique_and_lead_back() -> None:
    assert len({platform.name for platform in PLATFORMS}) == len(PLATFORMS)
    assert all(platform_named(platform.name) is platform for platform in PLATFORMS)
    assert PLATFORMS[-1].name == "feed"


def test_reading_a_platform_that_cannot_be_read_says_why() -> None:
    with pytest.raises(CannotBeRead) as caught:
        platform_named("trustpilot").read(Payload("https://127.0.0.1/x", b"<html>"))
    assert str(caught.value).startswith("This is a Trustpilot page. Trustpilot offers no feed")
    assert str(caught.value).endswith("import FILE --channel Trustpilot.")


def test_without_a_private_link_reddit_explains_how_to_get_one() -> None:
    found = recognise("https://www.reddit.com/r/berlin")
    assert "June 2026" in found.why_not
    assert "reddit.com/prefs/feeds" in found.road
    assert recognise(f"https://www.reddit.com/r/berlin?{PRIVATE}").road == ""


def test_no_secret_shows_in_any_text_of_a_recognition() -> None:
    for pasted, *_, traits in READABLE:
        if "secret" in traits:
            found = recognise(pasted)
            told = " ".join((found.what, found.reads, found.why_not, found.road, found.name))
            assert not any(part in told for part in ("0123abcd", "44280132", "eyJ0"))


def sound(found: Recognition) -> bool:
    told = (found.what, found.reads, found.why_not, found.road)
    return (
        bool(found.what)
        and (bool(found.reads) if found.readable else bool(found.why_not and found.road and not found.reads))
        and not any("{" in text or "}" in text for text in told)
    )


def test_every_row_is_told_in_full() -> None:
    for pasted in [row[0] for row in READABLE] + [row[0] for row in EXPLAINED] + GENERAL:
        assert sound(recognise(pasted)), pasted


HOSTS = sorted(
    {
        row[0].split("//")[-1].split("/")[0].strip()
        for row in READABLE + EXPLAINED
        if "//" in row[0] and "<" not in row[0]
    }
)
PIECES = st.text(st.characters(codec="utf-8", exclude_characters="{}"), max_size=12)


@given(st.one_of(st.text(max_size=80), st.builds("https://{}".format, st.text(max_size=60))))
def test_any_text_is_recognised_or_is_no_link(pasted: str) -> None:
    try:
        found = recognise(pasted)
    except NotALink:
        return
    assert found.platform


@given(
    st.sampled_from(HOSTS),
    st.lists(
        st.one_of(
            PIECES,
            st.sampled_from(
                [
                    "c",
                    "u",
                    "r",
                    "@luna",
                    "tags",
                    "search",
                    "feeds",
                    "channel",
                    "app",
                    "id1",
                    "comments",
                    "questions",
                    "profile",
                    "item",
                    "alerts",
                    "wp-json",
                    "product",
                    "rss",
                ]
            ),
        ),
        max_size=5,
    ),
    st.one_of(
        st.just(""),
        st.builds("?{}={}".format, st.sampled_from(["q", "id", "feed", "list", "rest_route", "tagnames"]), PIECES),
    ),
)
def test_whatever_stands_behind_a_known_host_the_answer_is_sound(host: str, path: list[str], query: str) -> None:
    try:
        found = recognise(f"https://{host}/{'/'.join(path)}{query}")
    except NotALink:
        return
    assert sound(found)
    assert not found.readable or found.address.startswith("https://")


def test_recognising_loads_no_parser() -> None:
    program = (
        "import sys; from reputation_desktop.channels.registry import recognise; recognise('https://luna.example/'); "
        "sys.exit(bool({'feedparser', 'lxml', 'requests'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0


def test_speed_of_recognition(capsys: pytest.CaptureFixture[str]) -> None:
    links = [row[0] for row in READABLE] + [row[0] for row in EXPLAINED] + GENERAL
    began = time.perf_counter()
    for _ in range(20):
        for pasted in links:
            recognise(pasted)
    each_us = (time.perf_counter() - began) / (20 * len(links)) * 1e6
    with capsys.disabled():
        print(f"\nrecognise: {each_us:.0f} µs a link over {len(links)} links")

"""Adding, listing, changing and removing channels at the command line."""

from __future__ import annotations

import pytest

from reputation_desktop.domain.settings import CHANNEL_SETTINGS, SETTINGS
from reputation_desktop.store.opening import open_store
from tests.commands import Owner
from tests.loopback import FEED, LoopbackServer

POSTS = FEED
STARS = b"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:review="http://purl.org/net/review#"><channel><title>Harbour guests</title>
<item><guid>r1</guid><title>Cold</title><description>The shower was ice cold.</description>
<review:rating>1</review:rating><pubDate>Mon, 05 May 2025 09:30:00 GMT</pubDate></item>
<item><guid>r2</guid><description>Lovely rolls.</description><review:rating>5</review:rating></item>
</channel></rss>"""
PAGE = b"""<!doctype html><html><head><title>Harbour house</title>
<link rel="alternate" type="application/rss+xml" href="/posts.rss"></head><body>Welcome</body></html>"""
PLAIN_PAGE = b"<!doctype html><html><head><title>Harbour house</title></head><body>Welcome</body></html>"
LOGIN = b"""<!doctype html><html><head><title>Sign in</title></head><body>
<form action="/login" method="post"><input name="user"><input type="password" name="password"></form></body></html>"""


# --- add ----------------------------------------------------------------------------------------


def test_adding_a_feed_says_what_it_is_and_what_is_there(owner: Owner, loopback: LoopbackServer) -> None:
    """In words: its name, what it turned out to be, the first entries, and what comes next."""
    said = owner.does("add", loopback.serve("/posts.rss", POSTS))
    assert "“Guests of the harbour house” is a feed without stars." in said
    assert "What will be read: its posts, as mentions of the shop." in said
    assert "There now: 1 entry." in said
    assert "Lovely breakfast" in said
    assert "reputation-desktop round" in said


def test_adding_a_feed_of_reviews(owner: Owner, loopback: LoopbackServer) -> None:
    """Programs get the same as one object; stars make it a feed of reviews."""
    (added,) = owner.asks("add", loopback.serve("/stars.rss", STARS), "--name", "Guest-book", "--shop", "Harbour house")
    assert set(added) == {"id", "name", "platform", "what", "reads", "why_not", "road", "found"}
    assert (added["name"], added["what"], added["found"]) == ("Guest-book", "a feed of reviews with stars", 2)
    (channel,) = owner.asks("channels")
    assert channel["shop"] == "Harbour house"
    assert owner.inbox() == []  # they come with the first round


def test_a_page_leads_to_its_feed(owner: Owner, loopback: LoopbackServer) -> None:
    """The page's own link to its feed is followed, and the feed is what is read from then on."""
    loopback.serve("/posts.rss", POSTS)
    said = owner.does("add", loopback.serve("/", PAGE, content_type="text/html"))
    assert "a feed without stars" in said
    (channel,) = owner.asks("channels")
    assert channel["address"] == loopback.address("/posts.rss")


def test_the_same_link_twice(owner: Owner, loopback: LoopbackServer) -> None:
    """The second time it is there already, and stays there once."""
    link = loopback.serve("/posts.rss", POSTS)
    owner.keeps("Forum", link)
    said = owner("add", link)
    assert said.code == 2
    assert said.sentence == "This link is one of the channels already."
    assert len(owner.asks("channels")) == 1


def test_an_empty_feed_is_a_channel_too(owner: Owner, loopback: LoopbackServer) -> None:
    """A new feed has nothing to say yet."""
    empty = b'<rss version="2.0"><channel><title>New</title></channel></rss>'
    assert "a feed, still empty" in owner.does("add", loopback.serve("/new.rss", empty))


@pytest.mark.parametrize(
    ("status", "says"),
    [(401, "wants a login"), (403, "does not let programs"), (404, "There is nothing at this address"),
     (410, "gone for good"), (429, "wants fewer questions"), (500, "trouble of its own"), (418, "status 418")],
)  # fmt: skip
def test_a_server_that_refuses(owner: Owner, loopback: LoopbackServer, status: int, says: str) -> None:
    """Each refusal has its own explanation, and nothing is kept but the diary."""
    said = owner("add", loopback.serve("/posts.rss", b"no", status=status))
    assert said.code == 1
    assert says in said.sentence
    assert said.sentence.endswith("No channel was added.")
    assert owner.asks("channels") == []
    (request,) = owner.asks("diary")
    assert request["status"] == status


@pytest.mark.parametrize(
    ("body", "says"),
    [(LOGIN, "asks for a login"), (PLAIN_PAGE, "offers no feed"), (b"", "an empty answer"),
     (b"\x89PNG\r\n\x1a\n", "not a feed")],
)  # fmt: skip
def test_what_is_no_feed(owner: Owner, loopback: LoopbackServer, body: bytes, says: str) -> None:
    """A login, a page without a feed, nothing at all, a picture: each is told for what it is."""
    kind = "text/html" if body.startswith(b"<!doctype") else "application/rss+xml"
    said = owner("add", loopback.serve("/posts.rss", body, content_type=kind))
    assert said.code == 1
    assert says in said.sentence
    assert owner.asks("channels") == []


@pytest.mark.parametrize(
    ("link", "what"),
    [("https://www.yelp.com/biz/harbour-house-hamburg", "a Yelp page"),
     ("https://www.google.com/maps/place/Harbour+House/@53.5,9.9,17z", "a Google Maps"),
     ("https://www.trustpilot.com/review/harbour.example", "a Trustpilot page")],
)  # fmt: skip
def test_places_without_a_road_by_link(owner: Owner, link: str, what: str) -> None:
    """They are recognised, and the owner hears which road works; nothing is asked of anybody."""
    said = owner("add", link)
    assert said.code == 1
    assert said.sentence.startswith(f"This is {what}")
    assert owner.asks("diary") == []


@pytest.mark.parametrize(
    "link", ["harbour house", "ftp://example.org/feed", "", "http://[broken/feed", "mailto:a@b.de"]
)
def test_what_is_no_link(owner: Owner, link: str) -> None:
    """Wrong links are explained."""
    said = owner("add", link)
    assert said.code == 1
    assert "is not a web address" in said.sentence


def test_staying_offline(owner: Owner, loopback: LoopbackServer) -> None:
    """While the owner stays offline nothing is asked, not even for a new link."""
    owner.does("set", "all", "stay_offline", "yes")
    assert "Stay offline" in owner("add", loopback.serve("/posts.rss", POSTS)).sentence
    assert loopback.requests == []


# --- secrets ------------------------------------------------------------------------------------


@pytest.fixture
def secret(loopback: LoopbackServer) -> str:
    """A link that whoever knows it can read."""
    return loopback.serve("/private.rss", POSTS) + "?token=s3cr3t-of-the-shop"


def test_a_secret_without_a_keychain(owner: Owner, secret: str) -> None:
    """Without a keychain the link is not kept, and the owner hears what she may do about it."""
    said = owner("add", secret)
    assert said.code == 1
    assert "set all secrets file" in said.sentence
    assert owner.asks("channels") == []


def test_a_secret_in_a_file_is_found_nowhere_else(owner: Owner, secret: str) -> None:
    """It works in rounds, and is neither in the store, the log, the lists, the diary nor the list for others."""
    owner.does("set", "all", "secrets", "file")
    owner.does("add", secret)
    owner.does("round", "--force")
    assert len(owner.inbox()) == 1
    exported = owner.folder.parent / "list.opml"
    said = owner("opml", "export", exported)
    assert "is left out: its link is a secret" in said.err
    shown = [owner(*words).out for words in (("channels", "--json"), ("channels",), ("diary",), ("diary", "--json"))]
    kept = {path.name: path.read_bytes() for path in owner.folder.rglob("*") if path.is_file()}
    assert b"s3cr3t" in kept.pop("secrets.json")
    assert [name for name, body in kept.items() if b"s3cr3t" in body] == []
    assert not any("s3cr3t" in text for text in (*shown, said.out, said.err, exported.read_text()))
    assert (owner.folder / "secrets.json").stat().st_mode & 0o077 == 0


def test_a_lost_secret_is_told(owner: Owner, secret: str) -> None:
    """A channel whose secret is gone says so instead of being silent."""
    owner.does("set", "all", "secrets", "file")
    owner.does("add", secret, "--name", "Alerts")
    (owner.folder / "secrets.json").unlink()
    said = owner("round", "--force")
    assert said.code == 1
    assert "Alerts: not read. The secret link of “Alerts” is no longer in the keychain." in said.out
    assert "not read" in owner.does("channels")


def test_removing_a_channel_forgets_its_secret(owner: Owner, secret: str) -> None:
    """With the channel its secret goes, too."""
    owner.does("set", "all", "secrets", "file")
    owner.does("add", secret, "--name", "Alerts")
    owner.does("remove", "Alerts")
    assert b"s3cr3t" not in (owner.folder / "secrets.json").read_bytes()


def test_secrets_stay_in_the_file_where_no_keychain_takes_them(owner: Owner, secret: str) -> None:
    """Going back to a keychain that is not there fails as a whole; the channel is read as before."""
    owner.does("set", "all", "secrets", "file")
    owner.does("add", secret)
    said = owner("set", "all", "secrets", "keychain")
    assert said.code == 1
    assert owner.asks("set", "all", "secrets")[0]["value"] == "file"
    assert owner("round", "--force").code == 0


def test_secrets_move_with_their_setting(owner: Owner, secret: str, keychain: dict[tuple[str, str], str]) -> None:
    """Where a keychain appears, the secrets move there, and out of the file."""
    owner.does("set", "all", "secrets", "file")
    owner.does("add", secret)
    owner.does("set", "all", "secrets", "keychain")
    assert list(keychain.values()) == [secret]
    assert b"s3cr3t" not in (owner.folder / "secrets.json").read_bytes()
    assert owner("round", "--force").code == 0


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """What the keychain of a computer that has one would hold: this one has none."""
    import keyring

    kept: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(keyring, "set_password", lambda service, name, word: kept.__setitem__((service, name), word))
    monkeypatch.setattr(keyring, "get_password", lambda service, name: kept.get((service, name)))
    monkeypatch.setattr(keyring, "delete_password", lambda service, name: kept.pop((service, name)))
    return kept


# --- channels, remove ---------------------------------------------------------------------------


def test_no_channels_yet(owner: Owner) -> None:
    """An empty store says how to begin; programs get nothing."""
    assert "There are no channels yet. Paste a link: reputation-desktop add LINK" in owner.does("channels")
    assert owner.asks("channels") == []


def test_the_health_of_channels(owner: Owner, loopback: LoopbackServer) -> None:
    """Not read yet, read, failing, paused: each in plain words."""
    owner.keeps("Forum", loopback.serve("/posts.rss", POSTS))
    owner.keeps("Guest-book", loopback.serve("/stars.rss", STARS))
    assert "Forum       Feed, not read yet" in owner.does("channels")
    loopback.serve("/stars.rss", b"", status=503)
    owner.does("round", "--force")
    owner.does("counter", "--text", "By phone: lovely")
    listed = owner.does("channels")
    assert "Forum       Feed, read just now" in listed
    assert "Guest-book  Feed, not read: 127.0.0.1 has trouble of its own (503)." in listed
    assert "Counter     counter book, last written just now" in listed
    owner.does("set", "Forum", "paused", "yes")
    assert "Forum       Feed, paused" in owner.does("channels")
    forum, guest_book, counter = owner.asks("channels")
    assert set(forum) == {
        "id", "name", "shop", "platform", "address", "mention", "paused", "last_success_at", "failing_since_at",
        "failure",
    }  # fmt: skip
    assert forum["paused"] is True
    assert guest_book["failure"].startswith("127.0.0.1 has trouble")
    assert counter["failure"] is None


def test_a_channel_that_fails_for_long(owner: Owner, loopback: LoopbackServer) -> None:
    """After a while the list says for how long."""
    owner.keeps("Forum", loopback.serve("/posts.rss", POSTS))
    loopback.serve("/posts.rss", b"", status=503)
    owner("round", "--force")
    with open_store(owner.folder) as store, store.transaction():
        store.sql("UPDATE channel SET failing_since_at = failing_since_at - 3 * 86400000000")
    assert "not read for 3 days: 127.0.0.1 has trouble" in owner.does("channels")


def test_an_app_store_channel(owner: Owner, loopback: LoopbackServer) -> None:
    """A channel is read as the platform that it was recognised as, wherever it leads."""
    address = loopback.serve(
        "/us/rss/customerreviews/id=1/json",
        b"""{"feed": {"entry": [{"id": {"label": "1"}, "author": {"name": {"label": "Ada"}},
        "title": {"label": "Broken"}, "content": {"label": "It crashes all the time."},
        "im:rating": {"label": "1"}, "updated": {"label": "2025-05-05T09:30:00-07:00"}}]}}""",
        content_type="application/json",
    )
    owner.keeps("App Store", address, platform="app_store")
    assert "App Store: 1 new" in owner.does("round")
    (review,) = owner.inbox()
    assert (review["stars"], review["scale"], review["author"]) == (1, [1, 5], "Ada")
    assert "App Store, read just now" in owner.does("channels")


def test_removing_a_channel(owner: Owner, loopback: LoopbackServer) -> None:
    """It is read no more; its reviews stay, and its name is told by its beginning or number, too."""
    owner.keeps("Guest-book", loopback.serve("/stars.rss", STARS))
    owner.does("round")
    assert owner.does("remove", "guest") == "“Guest-book” is read no more. Its reviews stay.\n"
    assert owner.asks("channels") == []
    assert len(owner.inbox()) == 2
    said = owner("remove", "Guest-book")
    assert said.code == 2
    assert "There are: none yet." in said.sentence


def test_removing_for_programs(owner: Owner, loopback: LoopbackServer) -> None:
    """Its number suffices, and comes back."""
    owner.keeps("Guest-book", loopback.serve("/stars.rss", STARS))
    assert owner.asks("remove", "1") == [{"id": 1, "removed": True}]


# --- set ----------------------------------------------------------------------------------------

GOOD_AND_BAD = {
    "nudge_after_h": ("12", "soon"),
    "overdue_after_h": ("36", "0"),
    "last_call_after_h": ("100,5", "-3"),
    "round_every_h": ("0.5", "0"),
    "zone": ("Asia/Tokyo", "Atlantis/Center"),
    "half_life_days": ("60", "1"),
    "phantom_reviews": ("3", "many"),
    "phantom_satisfaction": ("0.5", "1.5"),
    "silence_cost": ("0.2", "0.9"),
    "silence_half": ("3", "0"),
    "mention_weight": ("0.5", "2"),
    "enough_reviews": ("10", "2.5"),
    "complaint_threshold": ("0.6", "1"),
    "from_before_days": ("20", "0"),
    "told_by_happy": ("3", "x"),
    "told_by_unhappy": ("16", ""),
    "spread_from": ("100", "0"),
    "opening_hours": ("09:00-18:00", "9 to 6"),
    "quiet_hours": ("22:00-07:00", "night"),
    "daily_cap": ("4", "0"),
    "holiday_until": ("2027-01-06", "after Christmas"),
    "reminders_paused_until": ("2026-05-04T18:00+02:00", "tonight"),
    "thank_fans_on": ("monday", "often"),
    "stay_offline": ("yes", "perhaps"),
    "secrets": ("file", "drawer"),
    "report_folder": ("/home/owner/reports", "reports"),
    "weekly_report": ("yes", "seldom"),
    "monthly_report": ("yes", "seldom"),
    "must_words": ("harbour house, hafenhaus", None),
    "must_not_words": ("harbour master", None),
    "mentions": ("yes", "maybe"),
    "mentions_clock": ("yes", "maybe"),
    "muted": ("yes", "a little"),
    "competitor": ("yes", "sort of"),
    "paused": ("yes", "later"),
    "reply_page": ("https://example.org/reply", "the usual one"),
    "keep_days": ("30", "0"),
}


@pytest.mark.parametrize("name", [setting.name for setting in SETTINGS])
def test_each_setting_of_the_shop(owner: Owner, name: str) -> None:
    """A good value is kept and shown; a wrong one is explained and changes nothing."""
    good, bad = GOOD_AND_BAD[name]
    assert owner.does("set", "all", name, good) == f"{name} = {good}\n"
    if bad:
        said = owner("set", "all", name, bad)
        assert said.code == 2
        assert said.sentence.startswith(f"{name} cannot be “{bad}”: it has to ")
    assert owner.does("set", "all", name).startswith(f"{name} = {good}\n    ")


def test_each_setting_of_a_channel(owner: Owner) -> None:
    """The same for one channel; its default makes it what it was."""
    owner.does("counter", "--text", "Lovely")
    for setting in CHANNEL_SETTINGS:
        good, bad = GOOD_AND_BAD[setting.name]
        assert owner.does("set", "Counter", setting.name, good) == f"“Counter”: {setting.name} = {good}\n"
        if bad is not None:
            said = owner("set", "Counter", setting.name, bad)
            assert said.code == 2
            assert f"{setting.name} cannot be" in said.sentence
    told = {each["key"]: each["value"] for each in owner.asks("set", "Counter")}
    assert told == {setting.name: GOOD_AND_BAD[setting.name][0] for setting in CHANNEL_SETTINGS}
    for setting in CHANNEL_SETTINGS:
        owner.does("set", "Counter", setting.name, setting.default)
    assert all(each["value"] == each["default"] for each in owner.asks("set", "Counter"))


def test_all_settings_are_listed_with_their_reasons(owner: Owner) -> None:
    """Without a key: every setting, its value, and one line why."""
    listed = owner.does("set", "all")
    assert "zone = Europe/Berlin\n    The shop's time zone" in listed
    assert "holiday_until = (empty)" in listed
    for setting in SETTINGS:
        assert f"{setting.name} = " in listed
    told = owner.asks("set", "all")
    assert [each["key"] for each in told] == [setting.name for setting in SETTINGS]
    assert set(told[0]) == {"key", "value", "default", "why"}


@pytest.mark.parametrize("words", [("all", "zonk"), ("all", "zonk", "1"), ("all", "muted", "yes"), ("Nowhere",)])
def test_unknown_settings_and_channels(owner: Owner, words: tuple[str, ...]) -> None:
    """What there is not is named, together with what there is."""
    said = owner("set", *words)
    assert said.code == 2
    assert "There is no" in said.sentence
    assert "There are: " in said.sentence


def test_a_channel_by_another_name(owner: Owner) -> None:
    """A channel can be renamed, but not to nothing and not to another's name."""
    owner.does("counter", "--text", "Lovely")
    owner.does("import", _mail_less_table(owner), "--channel", "Portal")
    assert owner.does("set", "Portal", "name", " Town portal ") == "“Portal” is called “Town portal” from now on.\n"
    assert [channel["name"] for channel in owner.asks("channels")] == ["Counter", "Town portal"]
    assert owner("set", "Town portal", "name", "counter").code == 2
    assert owner("set", "Town portal", "name", "").code == 2
    assert owner.asks("set", "2", "name", "Portal") == [{"key": "name", "value": "Portal"}]


def _mail_less_table(owner: Owner) -> str:
    path = owner.folder.parent / "one.csv"
    path.write_text("Rating,Comment\n5,Lovely rolls\n", encoding="utf-8")
    return str(path)


def test_settings_for_programs(owner: Owner) -> None:
    """A change is answered with what holds now."""
    assert owner.asks("set", "all", "daily_cap", "5") == [{"key": "daily_cap", "value": "5"}]

"""The command preview: what the window asks before it adds a link."""

from __future__ import annotations

import pytest

from reputation_desktop.domain.errors import WorldFailed, remembered
from tests.commands import Owner
from tests.loopback import FEED, LoopbackServer
from tests.whole_road import LastingWorkers, feed, item

pytestmark = pytest.mark.usefixtures("workers")

FIELDS = {
    "name", "platform", "what", "reads", "why_not", "road", "address_shown", "secret", "mention", "readable", "found",
    "newest_at", "stars", "authors", "dates", "replies", "edits_noticed", "entries",
}  # fmt: skip
ENTRY_FIELDS = {"stars", "worst", "best", "title", "text", "author", "published_at", "language"}
NAMELESS = b"""<rss version="2.0"><channel><item><description>Lovely rolls.</description></item></channel></rss>"""


def test_a_feed_of_reviews(owner: Owner, loopback: LoopbackServer) -> None:
    """What it is, what its entries tell, and the newest three of them; nothing is kept but the diary."""
    reviews = [
        item("1", "The shower was ice cold and nobody cared. " * 9, author="Ada", stars="1"),
        item("2", "Die Brötchen waren kalt und niemand hat sich entschuldigt.", author="Bea", stars="2"),
        item("3", "Undated."),
        item("4", "Lovely."),
    ]
    (told,) = owner.asks("preview", loopback.serve("/guests.rss", feed(*reviews)))
    assert set(told) == FIELDS
    assert (told["platform"], told["what"], told["reads"]) == ("feed", "a feed of reviews with stars", "its reviews")
    assert (told["name"], told["found"], told["readable"]) == ("Guests of the harbour house", 4, True)
    assert (told["stars"], told["authors"], told["replies"]) == (True, True, False)
    assert (told["mention"], told["secret"], told["edits_noticed"]) == (False, False, True)
    assert told["address_shown"] == loopback.address("/guests.rss")
    first, second, _ = told["entries"]
    assert set(first) == ENTRY_FIELDS
    assert (first["stars"], first["worst"], first["best"], first["author"]) == (1, 1, 5, "Ada")
    assert first["text"].startswith("The shower was ice cold")
    assert len(first["text"]) == 200
    assert (first["language"], second["language"]) == ("en", "de")
    assert owner.asks("channels") == []
    assert [request["status"] for request in owner.asks("diary")] == [200]


def test_a_window_also_hears_what_sentences_were_made_of(owner: Owner, loopback: LoopbackServer) -> None:
    """Other programs hear their English words alone."""
    (told,) = owner.asks("preview", loopback.serve("/guests.rss", feed(item("1", "Cold.", stars="1"))), "--for-window")
    assert set(told) == FIELDS | {"sentences"}
    assert told["sentences"] == {
        "what": {"template": "a feed of reviews with stars"},
        "reads": {"template": "its reviews"},
        "why_not": "",
    }


def test_the_newest_are_shown_whatever_the_order(owner: Owner, loopback: LoopbackServer) -> None:
    """What has no date comes last."""
    entries = [
        f"<item><guid>{n}</guid><title>{n}</title>{f'<pubDate>Mon, 0{n} May 2025 09:30:00 GMT</pubDate>' if n else ''}"
        "</item>"
        for n in (0, 5, 6, 7)
    ]
    body = f'<rss version="2.0"><channel><title>X</title>{"".join(entries)}</channel></rss>'.encode()
    (told,) = owner.asks("preview", loopback.serve("/posts.rss", body))
    assert [entry["title"] for entry in told["entries"]] == ["7", "6", "5"]
    assert told["newest_at"] == told["entries"][0]["published_at"] == "2025-05-07T09:30:00Z"
    assert (told["mention"], told["dates"], told["stars"]) == (True, True, False)


def test_an_empty_feed_and_one_whose_entries_have_no_identity(owner: Owner, loopback: LoopbackServer) -> None:
    """Of an empty one nothing is promised; in the other an edit looks like another entry."""
    (empty,) = owner.asks("preview", loopback.serve("/1", b'<rss version="2.0"><channel/></rss>'))
    assert (empty["found"], empty["newest_at"], empty["entries"], empty["name"]) == (0, None, [], "127.0.0.1")
    (nameless,) = owner.asks("preview", loopback.serve("/2", NAMELESS))
    assert (nameless["edits_noticed"], nameless["dates"], nameless["newest_at"]) == (False, False, None)
    linked = NAMELESS.replace(b"<item>", b"<item><link>http://x.example/1</link><pubDate>2025-05-05</pubDate>")
    (dated,) = owner.asks("preview", loopback.serve("/3", linked))
    assert dated["edits_noticed"] is False  # a day is too little to tell two reviews of one page apart
    timed = linked.replace(b"2025-05-05<", b"2025-05-05T10:00:00Z<")
    (told,) = owner.asks("preview", loopback.serve("/4", timed))
    assert told["edits_noticed"] is True


def test_a_secret_link_comes_by_the_input_and_stays_secret(
    owner: Owner, loopback: LoopbackServer, workers: LastingWorkers
) -> None:
    link = loopback.serve("/posts.rss", FEED) + "?token=s3cr3t"
    said = owner("preview", "-", "--json", typed=f"{link}\n".encode())
    assert said.code == 0
    assert "s3cr3t" not in said.out + said.err
    assert said.one["secret"] is True
    assert said.one["address_shown"] == loopback.address("/posts.rss?token=…")
    assert workers.read_from == [link]
    added = owner("add", "-", "--name", "Posts", "--json", typed=link.encode())
    assert added.code == 1  # nowhere to keep it
    assert added.one["failure"]["code"] == "no_keychain"


def test_for_people(owner: Owner, loopback: LoopbackServer) -> None:
    """The same words as when it is added."""
    said = owner.does("preview", loopback.serve("/posts.rss", FEED))
    assert said.startswith("“Guests of the harbour house” is a feed without stars. What will be read: ")
    assert "There now: 1 entry.\n  · Lovely breakfast\n" in said


@pytest.mark.parametrize(
    ("link", "code", "fields"),
    [
        ("https://www.yelp.com/biz/harbour-house", "cannot_be_read", {"what", "why", "road"}),
        ("harbour house", "not_a_link", {"link"}),
        ("http://127.0.0.1:9/", "no_connection", {"host"}),
    ],
)
def test_what_cannot_be_read_is_told_by_code_and_fields(owner: Owner, link: str, code: str, fields: set[str]) -> None:
    """From which the very sentence can be made again, in any language."""
    said = owner("preview", link, "--json")
    assert said.code == 1
    failure = said.one["failure"]
    assert (failure["code"], set(failure["fields"])) == (code, fields)
    assert str(remembered(failure["code"], failure["fields"])) == failure["sentence"] == said.err.strip()


# --- failures of other commands, for programs ---------------------------------------------------


def failure_of(owner: Owner, *words: str, typed: bytes = b"") -> WorldFailed:
    """What a command told programs of its failure."""
    said = owner(*words, "--json", typed=typed)
    assert said.code != 0
    failure = said.one["failure"]
    told = remembered(failure["code"], failure["fields"])
    assert str(told) == failure["sentence"]
    assert said.err.startswith(failure["sentence"])
    assert told.exit_code == said.code
    return told


def test_commands_tell_their_failures(owner: Owner, loopback: LoopbackServer) -> None:
    (owner.folder / "unclear.csv").write_text("Foo,Bar\nx,y\n", "utf-8")
    (owner.folder / "dates.csv").write_text("Rating,Date,Comment\n1,01/02/2026,Cold\n", "utf-8")
    unclear, dates = owner.folder / "unclear.csv", owner.folder / "dates.csv"
    assert failure_of(owner, "import", str(unclear), "--channel", "X").fields == {
        "path": "unclear.csv", "columns": "Foo, Bar",
    }  # fmt: skip
    assert failure_of(owner, "import", str(dates), "--channel", "X").fields["example"] == "01/02/2026"
    assert failure_of(owner, "opml", "import", str(owner.folder / "none")).code == "no_such_file"
    assert failure_of(owner, "counter", "--text", "-", typed=b" \n").code == "wrong_words"
    assert failure_of(owner, "round", "--channel", "Forum").code == "wrong_words"
    assert failure_of(owner, "sample").code == "wrong_words"
    refused = owner("add", loopback.serve("/x", b"no", status=403), "--json")
    assert refused.one["failure"]["code"] == "forbidden"
    assert refused.err.endswith("No channel was added.\n")
    assert failure_of(owner, "show", "99").code == "no_such_review"
    owner.does("set", "all", "stay_offline", "yes")
    assert failure_of(owner, "add", "http://127.0.0.1/").code == "stays_offline"


def test_a_list_of_which_some_cannot_be_taken(owner: Owner) -> None:
    """Each is named with its reason, by code too."""
    path = owner.folder / "feeds.opml"
    links = ("https://www.yelp.com/biz/harbour-house", "https://x.example/feed")
    outlines = [f'<outline type="rss" text="No {n}" xmlUrl="{link}"/>' for n, link in enumerate(links)]
    path.write_text(f'<opml version="2.0"><body>{"".join(outlines)}</body></opml>', "utf-8")
    (told,) = owner.asks("opml", "import", str(path))
    assert {name: told[name] for name in ("added", "known", "left_out")} == {"added": 1, "known": 0, "left_out": 1}
    (left_out,) = told["failures"]
    assert (left_out["name"], left_out["failure"]["code"]) == ("No 0", "cannot_be_read")

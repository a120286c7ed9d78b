"""Importing reviews from files, and channels from and to lists, at the command line."""

from __future__ import annotations

import json
import zipfile
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from tests.commands import Owner, table

NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)


def takeout(path: Path, *entries: dict[str, Any]) -> Path:
    """A zip as Google Takeout makes it, with these reviews."""
    with zipfile.ZipFile(path, "w") as archive:
        place = "Takeout/Google Business Profile/account-1/location-2/"
        archive.writestr(place + "reviews.json", json.dumps({"reviews": list(entries)}))
    return path


def google(name: str, stars: str, comment: str) -> dict[str, Any]:
    """A review as Google tells it."""
    at = (NOW - 3 * HOUR).isoformat().replace("+00:00", "Z")
    return {
        "name": f"accounts/1/locations/2/reviews/{name}",
        "reviewer": {"displayName": "Ada Brook"},
        "starRating": stars,
        "comment": comment,
        "createTime": at,
        "updateTime": at,
    }


# --- import -------------------------------------------------------------------------------------


def test_a_takeout_twice(owner: Owner, tmp_path: Path) -> None:
    """The first time everything is new, the second time known; an edited review is told as edited."""
    path = takeout(tmp_path / "takeout.zip", google("a", "ONE", "Cold soup."), google("b", "FIVE", "Warm rolls."))
    assert owner.does("import", path, "--channel", "Google").startswith("Google (a new channel): 2 new\n")
    assert owner.does("import", path, "--channel", "google").startswith("Google: nothing new, 2 known already\n")
    takeout(path, google("a", "TWO", "Cold soup, but they called."), google("b", "FIVE", "Warm rolls."))
    (done,) = owner.asks("import", path, "--channel", "1")
    assert set(done) == {"channel", "kind", "new", "edited", "removed", "known", "skipped", "notes"}
    assert (done["channel"], done["new"], done["edited"], done["known"]) == ("Google", 0, 1, 1)
    assert "files, last written just now" in owner.does("channels")


def test_a_table_whose_columns_the_owner_names(owner: Owner, tmp_path: Path) -> None:
    """Unknown columns are asked for, then told with --map, by name or number."""
    path = tmp_path / "portal.csv"
    path.write_text("A;B;C\n2;So-so;14.03.2026\n5;Great;15.03.2026\n", encoding="utf-8")
    said = owner("import", path, "--channel", "Portal")
    assert said.code == 1
    assert "--map text=COLUMN" in said.sentence
    assert owner.asks("channels") == []
    done = owner.does("import", path, "--channel", "Portal", "--map", "text=B", "--map", "stars=1", "--map", "date=C")
    assert "2 new" in done
    assert [review["stars"] for review in owner.inbox()] == [5, 2]


def test_a_day_that_may_be_a_month(owner: Owner, tmp_path: Path) -> None:
    """An ambiguous date is asked for, never guessed."""
    path = tmp_path / "portal.csv"
    path.write_text("Rating,Comment,Date\n2,So-so,03/04/2026\n5,Great,05/06/2026\n", encoding="utf-8")
    said = owner("import", path, "--channel", "Portal")
    assert "--map dates=day-first" in said.sentence
    owner.does("import", path, "--channel", "Portal", "--map", "dates=day-first")
    assert [review["published_at"][:10] for review in owner.inbox()] == ["2026-06-05", "2026-04-03"]


def test_a_mail(owner: Owner, tmp_path: Path) -> None:
    """Google's notification is a review."""
    message = EmailMessage()
    message["From"] = "Google Business Profile <businessprofile-noreply@google.com>"
    message["To"], message["Subject"] = "owner@example.org", "Ada Brook… left a review for Harbour Bakery"
    message["Date"] = NOW - HOUR
    message.set_content(
        "You got a new 2-star review\n\nHarbour Bakery\n\nRead review\n<https://business.google.com/reviews/abc>\n\n"
        "Ada Brook\n\nCold rolls.\nReply to review\n<https://business.google.com/reply/abc>\n"
    )
    path = tmp_path / "review.eml"
    path.write_bytes(bytes(message))
    owner.does("import", path, "--channel", "Google")
    (review,) = owner.inbox()
    assert (review["author"], review["stars"], review["text"]) == ("Ada Brook", 2, "Cold rolls.")


def test_what_was_left_out_is_told(owner: Owner, tmp_path: Path) -> None:
    """Every entry that did not become a review is named with its reason."""
    path = tmp_path / "portal.csv"
    path.write_text("Author,Rating,Comment\nAda,5,Lovely\nAda,5,Lovely\n,,\n", encoding="utf-8")
    said = owner.does("import", path, "--channel", "Portal")
    assert "1 new" in said
    assert "left out entry" in said
    (done,) = owner.asks("import", path, "--channel", "Portal")
    assert done["known"] == 1
    assert all(reason.startswith("entry ") for reason in done["skipped"])


BROKEN = {
    "broken.zip": (b"PK\x03\x04 and then the download broke off", "is not a complete zip file"),
    "song.csv": (bytes(range(256)) * 8, "not readable text"),
    "empty.csv": (b"", "It is empty."),
    "menu.pdf": (b"%PDF-1.7", "It is a PDF."),
    "page.html": (b"<!doctype html><html></html>", "It is a web page"),
    "feeds.opml": (b'<?xml version="1.0"?><opml></opml>', "opml import FILE"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_files_that_are_not_what_they_should_be(owner: Owner, tmp_path: Path, name: str) -> None:
    """Each is told for what it is, and no channel is made for it."""
    body, says = BROKEN[name]
    (tmp_path / name).write_bytes(body)
    said = owner("import", tmp_path / name, "--channel", "Portal")
    assert said.code == 1
    assert name in said.sentence
    assert says in said.sentence
    assert owner.asks("channels") == []


def test_another_encoding_than_the_owner_says(owner: Owner, tmp_path: Path) -> None:
    """Bytes that are no text in the encoding she names are not guessed at; in the right one they are read."""
    path = tmp_path / "old.csv"
    path.write_bytes("Rating,Comment\n5,Schöne Brötchen\n".encode("cp1252"))
    said = owner("import", path, "--channel", "Portal", "--map", "encoding=utf-8")
    assert said.code == 1
    assert "old.csv is not readable text" in said.sentence
    owner.does("import", path, "--channel", "Portal", "--map", "encoding=cp1252")
    assert owner.texts() == ["Schöne Brötchen"]


def test_reviews_that_the_owner_wrote(owner: Owner, tmp_path: Path) -> None:
    """What she wrote about other places is no review of her shop."""
    path = tmp_path / "takeout.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Takeout/Maps/Your places/Reviews.json", '{"type": "FeatureCollection", "features": []}')
    said = owner("import", path, "--channel", "Google")
    assert said.code == 1
    assert "reviews that you wrote about other places" in said.sentence


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("nowhere.csv", "--channel", "Portal"), 1, "cannot be opened"),
        (("nowhere.csv",), 2, "--channel"),
        (("reviews.csv", "--channel", " "), 2, "--channel wants the name"),
        (("reviews.csv", "--channel", "P", "--map", "text"), 2, "--map wants WHAT=COLUMN, not “text”."),
        (("reviews.csv", "--channel", "P", "--map", "colour=1"), 2, "nothing called “colour”"),
        (("reviews.csv", "--channel", "P", "--map", "text=Nothing"), 2, "no column “Nothing”"),
        (("reviews.csv", "--channel", "P", "--map", "encoding=klingon"), 2, "no encoding “klingon”"),
    ],
)
def test_wrong_words(owner: Owner, tmp_path: Path, words: tuple[str, ...], code: int, says: str) -> None:
    """Files that are not there fail as the world does; words that cannot be followed end with 2."""
    table(tmp_path, [("Ada", 5, NOW, "Lovely")])
    said = owner("import", tmp_path / words[0], *words[1:])
    assert said.code == code
    assert says in said.sentence


def test_what_was_exported_can_be_imported(guesthouse: Owner, tmp_path: Path) -> None:
    """The file of the one store fills another: the same words, stars on their scales, and moments."""
    exported = tmp_path / "everything.csv"
    guesthouse.does("export", exported)
    before = guesthouse.inbox()
    guesthouse.folder = tmp_path / "other"
    guesthouse.does("import", exported, "--channel", "All of them")
    after = guesthouse.inbox()
    told = ("text", "stars", "scale", "published_at", "author")
    assert _sorted(after, told) == _sorted(before, told)


def _sorted(reviews: list[dict[str, Any]], fields: tuple[str, ...]) -> list[str]:
    return sorted(json.dumps([review[field] for field in fields]) for review in reviews)


# --- opml ---------------------------------------------------------------------------------------

LIST = """<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0"><head><title>My feeds</title></head><body>
<outline text="Town"><outline type="rss" text="Forum &amp; more" xmlUrl="https://forum.example.org/new.rss"/></outline>
<outline type="rss" xmlUrl="https://blog.example.org/feed.xml"/>
{more}
</body></opml>"""


def listed(folder: Path, more: str = "") -> Path:
    """A list of two channels, and what else is told."""
    path = folder / "feeds.opml"
    path.write_text(LIST.format(more=more), encoding="utf-8")
    return path


def test_a_list_goes_round(owner: Owner, tmp_path: Path) -> None:
    """What one store writes the next one reads, names and addresses alike."""
    assert owner.does("opml", "import", listed(tmp_path)).startswith("Took 2 new channels from ")
    exported = tmp_path / "mine.opml"
    assert owner.asks("opml", "export", exported) == [{"written": 2, "left_out": 0, "secret": []}]
    before = [(each["name"], each["address"]) for each in owner.asks("channels")]
    assert before == [
        ("Forum & more", "https://forum.example.org/new.rss"),
        ("blog.example.org", "https://blog.example.org/feed.xml"),
    ]
    owner.folder = tmp_path / "other"
    assert owner.asks("opml", "import", exported) == [{"added": 2, "known": 0, "left_out": 0, "failures": []}]
    assert [(each["name"], each["address"]) for each in owner.asks("channels")] == before


def test_a_list_twice(owner: Owner, tmp_path: Path) -> None:
    """Known channels stay as they are."""
    owner.does("opml", "import", listed(tmp_path))
    said = owner.does("opml", "import", listed(tmp_path))
    assert said.startswith("Took 0 new channels")
    assert said.endswith("2 were here already.\n")
    assert len(owner.asks("channels")) == 2


def test_what_cannot_be_taken_from_a_list(owner: Owner, tmp_path: Path) -> None:
    """Links without a road, secrets without a keeper and nonsense are left out, each with its reason."""
    more = (
        '<outline type="rss" text="Yelp" xmlUrl="https://www.yelp.com/biz/harbour-house"/>'
        '<outline type="rss" xmlUrl="https://private.example.org/feed?token=s3cr3t-word"/>'
        '<outline type="rss" text="Nonsense" xmlUrl="soup"/>'
    )
    said = owner("opml", "import", listed(tmp_path, more))
    assert said.code == 0
    assert "“Yelp” was left out: This is a Yelp page." in said.err
    assert "One without a name was left out: This link is a secret" in said.err
    assert "“Nonsense” was left out: “soup” is not a web address." in said.err
    assert len(said.err.splitlines()) == 3
    assert "s3cr3t" not in said.err + said.out
    assert not any(b"s3cr3t" in path.read_bytes() for path in owner.folder.rglob("*") if path.is_file())


def test_a_secret_without_a_name_stays_secret(owner: Owner, tmp_path: Path) -> None:
    """Where a list gives no name, the address must not become one."""
    owner.does("set", "all", "secrets", "file")
    more = '<outline type="rss" xmlUrl="https://private.example.org/feed?token=s3cr3t-word"/>'
    owner.does("opml", "import", listed(tmp_path, more))
    assert "s3cr3t" not in owner("channels").out + owner("channels", "--json").out
    assert b"s3cr3t" not in (owner.folder / "reputation.sqlite3").read_bytes()


def test_a_list_of_which_nothing_can_be_taken(owner: Owner, tmp_path: Path) -> None:
    """Then nothing was done, and that is a failure."""
    path = tmp_path / "feeds.opml"
    path.write_text(
        '<opml version="2.0"><body><outline text="Yelp" xmlUrl="https://www.yelp.com/biz/x"/></body></opml>', "utf-8"
    )
    assert owner("opml", "import", path).code == 1


@pytest.mark.parametrize(
    ("body", "says"),
    [(None, "cannot be opened"), (b"<html><body>hello</body></html>", "it is a web page"), (b"soup", "it is no OPML")],
)
def test_what_is_no_list(owner: Owner, tmp_path: Path, body: bytes | None, says: str) -> None:
    """What is no list is told, under its own name."""
    path = tmp_path / "feeds.opml"
    if body is not None:
        path.write_bytes(body)
    said = owner("opml", "import", path)
    assert said.code == 1
    assert "feeds.opml" in said.sentence
    assert says in said.sentence


def test_a_list_that_cannot_be_written(owner: Owner, tmp_path: Path) -> None:
    """A folder is no place for a file; nothing is written, least of all over the store."""
    assert "it is a folder" in owner("opml", "export", tmp_path).sentence
    assert owner("opml", "export", owner.folder / "reputation.sqlite3").code == 2
    assert owner("opml", "sideways", tmp_path / "x").sentence.startswith("“sideways” is none of: import, export.")

"""Report, export, backup, restore, check and erase-person at the command line."""

from __future__ import annotations

import csv
import io
import sqlite3
import xml.etree.ElementTree as ElementTree
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.commands import Owner, table

NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)
HOSTILE = "<script>alert(1)</script> & \"quoted\" <img src=x onerror='y'> ]]> \x07"


@pytest.fixture
def shop(owner: Owner, tmp_path: Path) -> Owner:
    """An owner with six reviews, one of them hostile and one by Jo Doe."""
    rows = [(f"Guest {n}", 5, NOW - n * 24 * HOUR, f"Lovely rolls, day {n}.") for n in range(1, 5)]
    rows.append(("Jo Doe", 1, NOW - 60 * HOUR, "The soup was cold."))
    owner.does("import", table(tmp_path, rows), "--channel", "Portal & <b>more</b>")
    owner.does("counter", "--stars", "1", "--text", HOSTILE, "--complaint")
    return owner


# --- report -------------------------------------------------------------------------------------


def test_a_report_for_people(guesthouse: Owner, tmp_path: Path) -> None:
    """One well-formed file with the score, why, who waits and what is spoken of; nothing is loaded."""
    path = tmp_path / "report.html"
    assert guesthouse.does("report", path) == f"Wrote {path}. Open it in a browser, or print it.\n"
    page = path.read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>")
    text = "".join(ElementTree.fromstring(page).itertext())
    score = guesthouse.asks("score")[0]["score"]
    assert f"{score:.0f}" in text
    waiting = len(guesthouse.asks("reminders"))
    assert f"Complaints waiting now: {waiting}." in text
    assert "Harriet Bellweather on Google: No hot water." in text
    assert "http" not in page.replace('xmlns="http://www.w3.org', "")
    assert guesthouse.asks("report", path) == [{"file": str(path)}]


def test_a_report_shows_every_word_as_a_word(shop: Owner, tmp_path: Path) -> None:
    """What customers and channels say is text, never markup."""
    path = tmp_path / "report.html"
    shop.does("report", path)
    page = path.read_text("utf-8")
    assert "<script" not in page
    assert "<img" not in page
    assert "<b>" not in page
    text = "".join(ElementTree.fromstring(page).itertext())
    assert '<script>alert(1)</script> & "quoted"' in text
    assert "Portal & <b>more</b>" in text
    assert "Complaints waiting now: 2." in text


def test_a_report_of_nothing(owner: Owner, tmp_path: Path) -> None:
    """An empty store has a report, too."""
    owner.does("report", tmp_path / "r.html")
    text = "".join(ElementTree.fromstring((tmp_path / "r.html").read_text("utf-8")).itertext())
    assert "No complaint is waiting" in text


# --- export -------------------------------------------------------------------------------------


def test_an_export_goes_through_any_csv_reader(shop: Owner, tmp_path: Path) -> None:
    """Every review with every field; line feeds, quotes, semicolons and scripts of all kinds survive."""
    words = 'First; "second",\nthird – Grüße 🙂 你好'
    shop.does("counter", "--text", words)
    shop.does("note", "1", "call back")
    path = tmp_path / "all.csv"
    assert shop.does("export", path) == f"Wrote 7 reviews to {path}.\n"
    body = path.read_bytes()
    assert body.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline="")))
    told = {int(row["id"]): row for row in rows}
    for review in shop.inbox():
        row = told[review["id"]]
        assert row["text"] == review["text"]
        assert row["channel"] == review["channel"]
        assert row["kind"] == review["kind"]
        assert row["stars"] == ("" if review["stars"] is None else f"{review['stars']:g}")
        assert datetime.fromisoformat(row["published_at"]) == datetime.fromisoformat(review["published_at"])
    assert told[1]["note"] == "call back"
    assert shop.asks("export", path) == [{"file": str(path), "reviews": 7}]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "=cmd|' /C calc'!A0"])
def test_a_cell_is_never_a_formula(owner: Owner, tmp_path: Path, start: str) -> None:
    """What a spreadsheet would compute is marked as text."""
    owner.does("counter", f"--text={start}2+3")
    owner.does("export", tmp_path / "all.csv")
    (row,) = csv.DictReader(io.StringIO((tmp_path / "all.csv").read_text("utf-8-sig"), newline=""))
    assert row["text"] == f"'{start}2+3"
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())


@pytest.mark.parametrize("command", ["report", "export", "backup"])
def test_places_where_nothing_can_be_written(shop: Owner, tmp_path: Path, command: str) -> None:
    """A folder, a path below a file, a folder that there is not, the store itself: told, and nothing harmed."""
    (tmp_path / "file").write_text("kept")
    for place in (tmp_path, tmp_path / "file" / "x", tmp_path / "nowhere" / "x", Path()):
        said = shop(command, place)
        assert said.code == 1
        assert f"{place} cannot be written (" in said.sentence
    said = shop(command, shop.folder / "reputation.sqlite3")
    assert said.code == 2
    assert "is the store itself" in said.sentence
    assert (tmp_path / "file").read_text() == "kept"
    assert len(shop.inbox()) == 6
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this computer has no disk that is always full")
def test_a_disk_that_is_full(shop: Owner) -> None:
    """The reason is told, and the device stays what it is."""
    said = shop("report", "/dev/full")
    assert said.code == 1
    assert "/dev/full cannot be written (the disk is full)." in said.sentence
    assert Path("/dev/full").is_char_device()


# --- backup, restore ----------------------------------------------------------------------------


def test_there_and_back_again(shop: Owner, tmp_path: Path) -> None:
    """A backup brings everything back, and keeps what was there before beside it."""
    path = tmp_path / "shop.backup"
    shop.does("answer", "1", "--text", "Thank you")
    before = shop.asks("show", "1")[0]
    assert "it was checked" in shop.does("backup", path)
    shop.does("undo")
    shop.does("counter", "--text", "Something newer")
    assert "Everything is as it was in" in shop.does("restore", path)
    assert shop.asks("show", "1")[0]["draft"] == before["draft"] == "Thank you"
    assert len(shop.inbox()) == 6
    assert shop.asks("check")[0]["ok"] is True
    (kept,) = shop.folder.glob("*before-restore*")
    assert shop.asks("restore", kept) == [{"file": str(kept), "paste_again": []}]
    assert len(shop.inbox()) == 7


def test_a_restore_names_the_links_to_paste_again(owner: Owner, tmp_path: Path) -> None:
    """Secrets are in no backup; the channels that need theirs are listed."""
    owner.does("set", "all", "secrets", "file")
    listed = tmp_path / "feeds.opml"
    listed.write_text(
        '<opml version="2.0"><body><outline text="Alerts" xmlUrl="https://example.org/f?token=s3cr3t"/></body></opml>'
    )
    owner.does("opml", "import", listed)
    owner.does("backup", tmp_path / "shop.backup")
    assert b"s3cr3t" not in (tmp_path / "shop.backup").read_bytes()
    owner.folder = tmp_path / "new computer"
    assert "“Alerts” has a secret link: paste it again with: add LINK" in owner.does(
        "restore", tmp_path / "shop.backup"
    )


@pytest.mark.parametrize(
    ("body", "says"),
    [(None, "cannot be opened"), (b"not a store", "is not what it claims to be"), (b"", "is not what it claims to be")],
)
def test_what_is_no_backup(shop: Owner, tmp_path: Path, body: bytes | None, says: str) -> None:
    """The store stays as it is."""
    path = tmp_path / "old.backup"
    if body is not None:
        path.write_bytes(body)
    said = shop("restore", path)
    assert said.code == 1
    assert says in said.sentence
    assert len(shop.inbox()) == 6
    assert shop("restore", shop.folder / "reputation.sqlite3").code == 2


def test_a_damaged_backup(shop: Owner, tmp_path: Path) -> None:
    """A backup that does not agree with itself is not put in place of a sound store."""
    path = tmp_path / "shop.backup"
    shop.does("backup", path)
    _damage(path)
    said = shop("restore", path)
    assert said.code == 1
    assert "do not agree" in said.sentence
    assert shop.asks("check")[0]["ok"] is True


# --- check --------------------------------------------------------------------------------------


def _damage(path: Path) -> None:
    """Changes a day's sum behind the program's back."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE day SET scaled = scaled + 1")
    connection.close()


def test_check_finds_damage(shop: Owner) -> None:
    """A sound store agrees with itself; a changed sum does not, and that ends with 1."""
    assert shop.does("check") == "Everything agrees.\n"
    assert shop.asks("check") == [{"ok": True, "problems": []}]
    _damage(shop.folder / "reputation.sqlite3")
    said = shop("check")
    assert said.code == 1
    assert "do not agree with the reviews they are derived from: " in said.out
    assert said.out.endswith("Put the newest backup back with: restore FILE\n")
    said = shop("check", "--json")
    assert said.code == 1
    assert set(said.one) == {"ok", "problems"}
    assert said.one["ok"] is False
    assert said.one["problems"]


# --- erase-person -------------------------------------------------------------------------------


def test_erasing_a_person(shop: Owner, tmp_path: Path) -> None:
    """Every trace goes, the file's own bytes included; an import does not bring her back."""
    shop.does("note", str(shop.numbered("cold")), "Jo Doe called about it")
    said = shop.does("erase-person", "jo doe")
    assert said == "Erased 1 review by “jo doe”. Backups made before still hold them.\n"
    assert "Jo Doe" not in [review["author"] for review in shop.inbox()]
    assert shop.asks("check")[0]["ok"] is True
    kept = b"".join(path.read_bytes() for path in shop.folder.rglob("*") if path.is_file())
    assert b"Jo Doe" not in kept
    assert b"The soup was cold" not in kept
    shop.does("import", tmp_path / "reviews.csv", "--channel", "Portal & <b>more</b>")
    assert "Jo Doe" not in [review["author"] for review in shop.inbox()]


def test_erasing_nobody(shop: Owner) -> None:
    """A name that nobody has erases nothing."""
    assert shop.does("erase-person", "Jo").startswith("No review by “Jo” is here.")
    assert shop.asks("erase-person", "") == [{"erased": 0}]
    assert len(shop.inbox()) == 6


@pytest.mark.parametrize(("answer", "left"), [(b"yes\n", 5), (b"YES \n", 5), (b"no\n", 6), (b"", 6)])
def test_erasing_asks_first_where_somebody_can_answer(shop: Owner, answer: bytes, left: int) -> None:
    """At a terminal nothing is erased but on a yes."""
    said = shop("erase-person", "Jo Doe", typed=answer, at_terminal=True)
    assert said.code == 0
    assert "Erase 1 review by “Jo Doe” for good? Type yes: " in said.out
    assert ("Nothing was erased." in said.out) == (left == 6)
    assert len(shop.inbox()) == left


def test_programs_are_not_asked(shop: Owner) -> None:
    """With --json there is nobody to answer."""
    said = shop("erase-person", "Jo Doe", "--json", at_terminal=True)
    assert said.objects == [{"erased": 1}]

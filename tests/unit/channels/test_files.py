"""Whatever the owner imports is known by what it holds, not by what it is called."""

from __future__ import annotations

import json
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reputation_desktop.channels.files import any_file as files
from reputation_desktop.domain.errors import (
    BrokenZip,
    FileNotUnderstood,
    NoSuchFile,
    NothingInFile,
    WorldFailed,
    WrongEncoding,
)
from reputation_desktop.domain.review import Road

PAGE = json.dumps(
    {
        "reviews": [
            {"name": "accounts/1/locations/2/reviews/A", "starRating": "TWO", "comment": "Cold.", "createTime": ""}
        ]
    }
).encode()
CSV = b"author,text,stars\nAda,Cold.,2\n"
MAIL = (
    b"From: businessprofile-noreply@google.com\r\nSubject: Ada left a review for Harbour Bakery\r\n\r\n"
    b"You got a new 2-star review\r\n\r\nRead review\r\n<https://g.example/r>\r\n\r\nAda\r\n\r\nCold.\r\n"
    b"\r\nReply to review\r\n"
)


def saved(tmp_path: Path, body: bytes, name: str) -> Path:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)
    return path


def zipped(tmp_path: Path, name: str) -> Path:
    path = tmp_path / name
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Takeout/Google Business Profile/account-1/location-2/reviews.json", PAGE)
    return path


@pytest.mark.parametrize(
    ("body", "name", "kind"),
    [
        (CSV, "reviews.csv", "csv"),
        (CSV, "reviews.eml", "csv"),
        (CSV, "export", "csv"),
        (PAGE, "reviews.json", "takeout"),
        (b"\xef\xbb\xbf\n " + PAGE, "reviews.csv", "takeout"),
        (MAIL, "review.eml", "mail"),
        (MAIL, "review.txt", "mail"),
        (b"From x@y Sun Mar  1 09:00:00 2026\n" + MAIL, "box", "mail"),
    ],
)
def test_a_file_is_known_by_its_content(tmp_path: Path, body: bytes, name: str, kind: str) -> None:
    found = files.read_file(saved(tmp_path, body, name), {})
    assert found.kind == kind
    assert found.road is (Road.MAIL if kind == "mail" else Road.FILE)
    assert [(review.text, review.rating and review.rating.value) for review in found.reading.reviews] == [("Cold.", 2)]


def test_zips_and_folders_are_known_by_what_they_hold(tmp_path: Path) -> None:
    assert files.read_file(zipped(tmp_path, "export.csv"), {}).kind == "takeout"
    saved(tmp_path, PAGE, "unpacked/Takeout/GBP/account-1/location-2/reviews.json")
    saved(tmp_path, MAIL, "unpacked/mail.eml")
    assert files.read_file(tmp_path / "unpacked", {}).kind == "takeout"
    saved(tmp_path, MAIL, "mails/mail.eml")
    assert files.read_file(tmp_path / "mails", {}).kind == "mail"
    saved(tmp_path, CSV, "tables/reviews.csv")
    with pytest.raises(NothingInFile, match="choose any other file itself"):
        files.read_file(tmp_path / "tables", {})


def test_what_the_owner_says_of_columns_reaches_the_table_and_only_the_table(tmp_path: Path) -> None:
    table = saved(tmp_path, b"a,b\nCold.,2\n", "t.csv")
    (review,) = files.read_file(table, {"text": "a", "stars": "b"}).reading.reviews
    assert review.text == "Cold."
    found = files.read_file(saved(tmp_path, MAIL, "m.eml"), {"text": "a"})
    assert found.notes == ("The file says itself what is what, so --map was not needed.",)


@pytest.mark.parametrize(
    ("body", "hint"),
    [
        (b"", "It is empty"),
        (b" \n\r\n", "It is empty"),
        (b"%PDF-1.7 ...", "It is a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old workbook", "Save it there as “CSV UTF-8”"),
        (b"\x1f\x8b\x08 tar", "Unpack it"),
        (b"Rar!\x1a\x07", "Unpack it"),
        (b"7z\xbc\xaf\x27\x1c", "Unpack it"),
        (b"\n<!DOCTYPE html><html></html>", "It is a web page or a feed"),
        (b"<?xml version='1.0'?><rss/>", "It is a web page or a feed"),
        (b"<?xml version='1.0'?><opml version='2.0'/>", "opml import FILE"),
        (b'{"version": "https://jsonfeed.org/version/1.1", "items": []}', "In Google Takeout choose"),
    ],
)
def test_what_holds_no_reviews_is_named_with_what_to_do_instead(tmp_path: Path, body: bytes, hint: str) -> None:
    with pytest.raises(NothingInFile) as caught:
        files.read_file(saved(tmp_path, body, "thing"), {})
    assert hint in str(caught.value)


def test_a_picture_a_cut_zip_and_cut_json_are_named(tmp_path: Path) -> None:
    with pytest.raises(WrongEncoding):
        files.read_file(saved(tmp_path, b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "picture.csv"), {})
    with pytest.raises(BrokenZip):
        files.read_file(saved(tmp_path, zipped(tmp_path, "z.zip").read_bytes()[:60], "cut.zip"), {})
    with pytest.raises(FileNotUnderstood, match="incomplete or no JSON"):
        files.read_file(saved(tmp_path, PAGE[:-9], "reviews.json"), {})


def test_a_table_of_absurd_size_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_MB", 1)
    with pytest.raises(FileNotUnderstood, match="larger than 1 MB"):
        files.read_file(saved(tmp_path, CSV + b"Ben,x,1\n" * 150_000, "big.csv"), {})


def test_what_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile, match=r"gone\.csv cannot be opened \(there is no such file or folder\)"):
        files.read_file(tmp_path / "gone.csv", {})
    with pytest.raises(NoSuchFile):
        files.read_file(tmp_path / "a\0b.csv", {})


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    start=st.sampled_from(
        [b"", b"PK\x03\x04", b"{", b"[", b"From ", b"From: a\nDate: b\n\n", b"\xff\xfe", CSV, MAIL, PAGE]
    ),
    body=st.binary(max_size=200),
)
def test_any_bytes_end_in_reviews_or_in_a_sentence(tmp_path: Path, start: bytes, body: bytes) -> None:
    path = saved(tmp_path, start + body, "any")
    with suppress(WorldFailed):
        files.read_file(path, {})

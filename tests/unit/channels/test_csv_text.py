"""The bytes of a table: whichever program saved them, its letters and rows come out."""

from __future__ import annotations

import pytest

from reputation_desktop.channels.files.csv_text import all_rows, decoded, first_rows, told_delimiter
from reputation_desktop.domain.errors import WrongEncoding, WrongWords

TEXT = "Name,Kommentar\nJürgen,Schön – 5 €\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_its_mark(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding), "x.csv") == (TEXT, ())


def test_what_old_excel_saved_is_read_and_the_owner_is_told() -> None:
    text, notes = decoded(TEXT.encode("cp1252"), "x.csv")
    assert text == TEXT
    assert "read as Western European text (cp1252)" in notes[0]


def test_letters_of_no_usual_encoding_are_read_one_by_one_and_the_owner_is_told() -> None:
    text, notes = decoded(TEXT.encode("cp1252") + b"\x81", "x.csv")
    assert "Jürgen" in text
    assert "latin-1" in notes[0]


def test_the_owner_may_name_the_encoding() -> None:
    assert decoded("Отзыв".encode("cp1251"), "x.csv", "cp1251") == ("Отзыв", ())
    for body, name in ((b"\xff\xff", "utf-8"), (b"+2AA-", "utf-7")):
        with pytest.raises(WrongEncoding):
            decoded(body, "x.csv", name)


@pytest.mark.parametrize("name", ["klingon", "base64", "\0"])
def test_a_name_of_no_encoding_is_refused(name: str) -> None:
    with pytest.raises(WrongWords, match="There is no encoding"):
        decoded(b"abc", "x.csv", name)


@pytest.mark.parametrize(
    "body",
    [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"\xff\xfe\x00", bytes(range(1, 256)), b"a\x00b,c" * 9, b"\xff\xfea"],
)
def test_pictures_and_programs_are_no_tables(body: bytes) -> None:
    with pytest.raises(WrongEncoding, match=r"x\.csv is not readable text"):
        decoded(body, "x.csv")


def test_rows_are_counted_as_a_spreadsheet_counts_them() -> None:
    rows = all_rows('a,b\r\n\r\n"c\r\nd",e\r,f\n', ",", "x.csv")
    assert [(row.number, row.cells) for row in rows] == [(1, ("a", "b")), (3, ("c\nd", "e")), (4, ("", "f"))]


def test_the_line_that_tells_excel_the_delimiter_is_no_row() -> None:
    text = "SEP=;\r\na;b\n"
    assert told_delimiter(text) == ";"
    assert [row.cells for row in all_rows(text, ";", "x.csv")] == [("a", "b")]
    assert told_delimiter("sep,arate\n") == ""


def test_a_delimiter_that_cannot_be_right_brings_no_rows() -> None:
    assert first_rows('"' + "x" * 200_000, ",", 5) == []

"""Tables of reviews: whichever program exported them, the owner's customers come out."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reputation_desktop.channels.feeds.plain_text import tidied
from reputation_desktop.channels.files import csv_file
from reputation_desktop.channels.files.csv_words import EITHER, WORDS, folded
from reputation_desktop.channels.files.file_reading import FileReading
from reputation_desktop.domain.errors import (
    ColumnsUnclear,
    DayOrMonth,
    FileNotUnderstood,
    NothingInFile,
    WorldFailed,
    WrongWords,
)
from reputation_desktop.domain.review import FoundReview, Rating, Reply, Road


def read(content: str, /, **mapping: str) -> FileReading:
    return csv_file.read(content.encode(), "reviews.csv", mapping)


def reviews(content: str, /, **mapping: str) -> tuple[FoundReview, ...]:
    return read(content, **mapping).reading.reviews


def skipped(content: str) -> list[tuple[int, str]]:
    return [(entry.position, entry.reason) for entry in read(content).reading.skipped]


def test_a_row_becomes_a_review_with_everything_that_it_tells() -> None:
    reading = read(
        "Review ID,Location,Reviewer Name,Star Rating,Review Title,Review Text,Review Date,Review URL,Owner Reply,"
        "Reply Date,Language,Reviewer Photo\n"
        'r-1,North,Ada Brook,4,Nice,"Warm rolls,\nand coffee.",2026-03-01T08:00:00+01:00,https://example.org/1,'
        "Thank you,2026-03-02 09:30:00 UTC,en-GB,https://example.org/ada.png\n"
    )
    assert reading.reading.reviews == (
        FoundReview(
            key="r-1",
            text="Warm rolls,\nand coffee.",
            title="Nice",
            author="Ada Brook",
            url="https://example.org/1",
            rating=Rating(4.0, 1.0, 5.0, "4"),
            claimed=datetime(2026, 3, 1, 7, 0, tzinfo=UTC),
            reply=Reply("Thank you", datetime(2026, 3, 2, 9, 30, tzinfo=UTC)),
            language="en",
            about="North",
        ),
    )
    assert (reading.kind, reading.road, reading.places) == ("csv", Road.FILE, ("North",))
    assert not reading.reading.complete
    assert reading.notes[1] == "Not used: Reviewer Photo."
    assert reading.notes[0].startswith("Columns: “Review ID” as id, “Location” as about, “Reviewer Name” as author")
    assert "“Reply Date” as reply date" in reading.notes[0]


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Name;Bewertung;Kommentar;Datum", "Ada Brook;4;Warm.;2026-03-01"),
        ("Verfasser;Sterne (1-5);Bewertung;Bewertungsdatum", "Ada Brook;4;Warm.;01.03.2026"),
        ("Auteur;Note;Avis;Date de publication", "Ada Brook;4;Warm.;1 mars 2026"),
        ("Nombre;Puntuación;Reseña;Fecha", "Ada Brook;4;Warm.;1 de marzo de 2026"),
        ("Autor;Calificación;Comentario;Fecha de la reseña", "Ada Brook;4;Warm.;2026/03/01"),
        ("Autore;Voto;Recensione;Data", "Ada Brook;4;Warm.;1 marzo 2026"),
        ("Nome;Valutazione;Commento;Data recensione", "Ada Brook;4;Warm.;01.03.2026"),
        ("Naam;Beoordeling;Opmerking;Geplaatst op", "Ada Brook;4;Warm.;1 maart 2026"),
        ("Nome do cliente;Avaliação;Comentário;Data da avaliação", "Ada Brook;4;Warm.;1 de março de 2026"),
        ("reviewer_name;rating;body;created_at", "Ada Brook;4;Warm.;2026-03-01"),
        ("authorName;starRating;reviewText;dateCreated", "Ada Brook;4;Warm.;2026-03-01"),
        ("CUSTOMER NAME;RATING (OUT OF 5);FEEDBACK;DATE", "Ada Brook;4;Warm.;March 1st, 2026"),
        ("Guest;Score;Review;Posted on", "Ada Brook;4/5;Warm.;1-Mar-2026"),
    ],
)
def test_headers_are_understood_in_the_shops_languages(header: str, row: str) -> None:
    (review,) = reviews(f"{header}\n{row}\n")
    assert (review.author, review.text, review.claimed) == ("Ada Brook", "Warm.", date(2026, 3, 1))
    assert review.rating is not None
    assert review.rating.satisfaction == 0.75


def test_every_name_of_a_column_is_spelt_as_headers_are_compared() -> None:
    names = [name for words in WORDS.values() for name in words]
    assert [name for name in names if folded(name) != name] == []
    assert sorted({name for name in names if names.count(name) > 1}) == []
    assert EITHER.isdisjoint(names)


def test_booking_style_praise_and_blame_become_one_text_and_ten_is_the_best() -> None:
    reading = read(
        '"Review date","Guest name","Reservation number","Review title","Positive review","Negative review",'
        '"Review score","Staff","Property reply"\n'
        '"2026-03-01 10:00:00","Ada","123","Fine","Good bed","Thin walls","4","7.5","Thanks"\n'
        '"2026-03-02 10:00:00","Ben","124","","","Cold","3","5",""\n'
    )
    first, second = reading.reading.reviews
    assert (first.text, second.text) == ("Good bed\nThin walls", "Cold")
    assert first.rating == Rating(4.0, 1.0, 10.0, "4")
    assert "Stars were read as 1 to 10." in reading.notes
    assert "Times are told without a zone and were read as UTC." in reading.notes
    assert first.claimed == datetime(2026, 3, 1, 10, 0, tzinfo=UTC)


def test_markup_of_a_shop_system_does_not_reach_the_inbox() -> None:
    (review,) = reviews("author,text,url\nAda &amp; Ben,<p>Warm<br>rolls</p>,https://a.example/?x=1&copy=2\n")
    assert (review.author, review.text) == ("Ada & Ben", "Warm\nrolls")
    assert review.url == "https://a.example/?x=1&copy=2"


def test_lines_above_the_header_and_totals_below_are_passed_over() -> None:
    text = (
        "Review report,,\nShop: Harbour Bakery,,\nExported 2 reviews,,\n\n"
        "Date,Rating,Comment\n2026-03-01,5,Warm.\nDate,Rating,Comment\n2026-03-02,4,Total delight\n"
        ",,\nTotal,2,\nAverage rating: 4.5,,\n"
    )
    reading = read(text)
    assert [review.text for review in reading.reading.reviews] == ["Warm.", "Total delight"]
    assert [(entry.position, entry.reason) for entry in reading.reading.skipped] == [
        (7, "the header again"),
        (9, "the row is empty"),
        (10, "a line of totals"),
        (11, "a line of totals"),
    ]
    assert "Rows above the header that were passed over: 3." in reading.notes


def test_rows_that_tell_nothing_are_named_by_the_row_that_the_spreadsheet_shows() -> None:
    text = 'author,text,stars\nAda,"two\nlines",5\nBen,,\n\nCleo,ok,4\n,,\nDora,so,3,and,more\n'
    assert skipped(text) == [
        (3, "the row holds neither text nor stars"),
        (6, "the row is empty"),
        (7, "the row has more cells than the table has columns; a text with a separator in it needs quotes"),
    ]


def test_short_rows_and_nameless_columns_do_no_harm() -> None:
    text = "text,stars,,\nGood,5,x,y\nFine,4,x,y\nBad\n"
    assert [(review.text, review.rating is None) for review in reviews(text)] == [
        ("Good", False),
        ("Fine", False),
        ("Bad", True),
    ]


def test_a_table_of_one_column_keeps_its_commas() -> None:
    text = "Comment\nGood\nFine, really\nBad\n"
    assert [review.text for review in reviews(text)] == ["Good", "Fine, really", "Bad"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_though_texts_hold_the_others(delimiter: str) -> None:
    rows = [["Ada", "5", "a, b; c | d\te"], ["Ben", "4", "1,2;3|4"]]
    (first, second) = reviews(table(["author", "rating", "comment"], rows, delimiter))
    assert (first.text, second.text) == ("a, b; c | d e", "1,2;3|4")


def table(header: list[str], rows: list[list[str]], delimiter: str = ",", quoting: int = csv.QUOTE_MINIMAL) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quoting=quoting).writerows([header, *rows])  # type: ignore[arg-type]
    return out.getvalue()


def test_excels_own_line_about_the_delimiter_is_believed() -> None:
    assert [review.text for review in reviews("sep=|\nauthor|text\nAda|one, two\n")] == ["one, two"]


def test_a_quotation_mark_that_is_never_closed_swallows_no_reviews_in_silence() -> None:
    with pytest.raises(FileNotUnderstood, match="a quotation mark after row 2 is never closed"):
        read('author,text\nAda,fine\nBen,"so so\nCleo,good\nDora,bad\n')
    with pytest.raises(FileNotUnderstood, match="after row 1 is never closed"):
        read('author,text\nAda,"' + "x" * 200_000)


# --- how reviews are told apart ---------------------------------------------------------------


def test_the_same_file_in_another_order_brings_the_same_reviews() -> None:
    rows = [["Ada", "2026-03-01", "Warm", "5"], ["", "2026-03-01", "", "4"], ["", "2026-03-01", "", "5"]]
    rows += [["", "", "Same words", "1"], ["", "", "Same words", "5"]]
    header = ["author", "date", "text", "stars"]
    found = {review.key: review for review in reviews(table(header, rows))}
    assert len(found) == 5
    shuffled = random.Random(4).sample(rows, len(rows))
    assert {review.key: review for review in reviews(table(header, shuffled))} == found


def test_one_row_twice_is_one_review() -> None:
    text = "author,date,text\nAda,2026-03-01,Warm\nAda,2026-03-01,Warm\n"
    assert len(reviews(text)) == 1
    assert skipped(text) == [(3, "the same review as in row 2")]
    same_id = "review id,author,text\n7,Ada,Warm\n7,Ada,Warm and more\n"
    assert [review.text for review in reviews(same_id)] == ["Warm"]


def test_a_number_that_several_customers_share_is_no_identity() -> None:
    reading = read("id,author,text\n1.23E+17,Ada,Warm\n1.23E+17,Ben,Cold\n,Cleo,So so\n")
    assert all(review.key.startswith("sha1:") for review in reading.reading.reviews)
    assert reading.notes[-1].startswith("“id” does not tell reviews apart")


@pytest.mark.parametrize("ids", ["123", "321", "012", "210"])
def test_a_column_that_only_counts_the_rows_is_no_identity(ids: str) -> None:
    text = "id,author,text\n" + "".join(f"{number},Ada,text {row}\n" for row, number in enumerate(ids))
    assert all(review.key.startswith("sha1:") for review in reviews(text))
    assert [review.key for review in reviews(text.replace("id", "review id", 1))] == list(ids)


def test_a_row_without_its_id_gets_a_made_up_key() -> None:
    first, second = reviews("review id,author,text\nx9,Ada,Warm\n,Ben,Cold\n")
    assert (first.key, second.key[:5]) == ("x9", "sha1:")


# --- what the owner says ----------------------------------------------------------------------


def test_columns_can_be_named_or_numbered() -> None:
    text = "Wer;Was;Wie\nAda;Warm;5\n"
    for mapping in ({"text": "was", "stars": "WIE", "author": "Wer"}, {"text": "2", "stars": "3", "author": "1"}):
        (review,) = reviews(text, **mapping)
        assert (review.text, review.author) == ("Warm", "Ada")


@pytest.mark.parametrize(
    ("text", "mapping"),
    [
        ("Ada,Warm,5\nBen,Cold,1\n", {"text": "2", "stars": "3"}),
        ("2026-03-01,Warm,x\n2026-03-02,Cold,y\n", {"text": "2", "date": "1"}),
        ("Ada,Warm\nBen,Cold\n", {"text": "2"}),
    ],
)
def test_a_table_without_a_header_is_read_by_numbers(text: str, mapping: Mapping[str, str]) -> None:
    assert [review.text for review in reviews(text, **mapping)] == ["Warm", "Cold"]


def test_a_header_is_not_taken_for_a_review_where_columns_are_numbered() -> None:
    assert [review.text for review in reviews("a,b\nWarm,5\n", text="1", stars="2")] == ["Warm"]
    assert [review.text for review in reviews("a,b\nWarm,2026-03-01\n", text="1", date="2")] == ["Warm"]


def test_a_wish_goes_before_what_the_header_tells() -> None:
    (review,) = reviews("text,comment,stars\ninner,public,5\n", text="comment")
    assert review.text == "public"


@pytest.mark.parametrize(
    ("mapping", "words"),
    [
        ({"colour": "1"}, "nothing called “colour” to map. There are: id, title, text"),
        ({"text": "Words"}, "reviews.csv has no column “Words”. Its columns are: author, text, stars."),
        ({"text": "4"}, "no column “4”"),
        ({"text": ""}, "no column “”"),
        ({"dates": "backwards"}, "Say day-first, month-first or excel"),
        ({"scale": "5-1"}, "“5-1” is not a scale"),
        ({"scale": "ten"}, "--map scale=1-10"),
        ({"delimiter": "/"}, "“/” separates no columns"),
        ({"encoding": "klingon"}, "no encoding “klingon”"),
    ],
)
def test_words_that_cannot_be_followed_are_answered_with_those_that_can(mapping: Mapping[str, str], words: str) -> None:
    with pytest.raises(WrongWords) as caught:
        read("author,text,stars\nAda,Warm,5\n", **mapping)
    assert words in str(caught.value)


def test_delimiters_have_names() -> None:
    assert len(reviews("author|text\nAda|a,b\n", delimiter="pipe")) == 1
    assert len(reviews("author\ttext\nAda\ta,b\n", delimiter="\\t")) == 1


def test_a_header_that_tells_nothing_is_asked_about_without_repeating_a_customers_words() -> None:
    with pytest.raises(ColumnsUnclear, match=r"found: foo, bar, 3\)"):
        read("foo,bar,\n1,2,3\n")
    with pytest.raises(ColumnsUnclear, match=r"found: 1, 2, 3\)"):
        read("Ada,2026-03-01,Never again\nBen,2026-03-02,Lovely\n")
    with pytest.raises(ColumnsUnclear, match="found: author, date"):
        read("author,date\nAda,2026-03-01\n")


@pytest.mark.parametrize("text", [" \n\n", "author,text,stars\n", "author,text,stars\n,,\n"])
def test_a_table_without_rows_is_said_to_be_empty(text: str) -> None:
    with pytest.raises(NothingInFile, match=r"It is empty|no rows below it"):
        read(text)


# --- dates of a whole file --------------------------------------------------------------------


def test_a_day_over_twelve_in_one_row_reads_all_rows() -> None:
    header = "text,date,reply,reply date\n"
    reading = read(f"{header}a,1/5/2026,,\nb,2/3/2026,Thanks,25/3/2026 10:00\n")
    assert [review.claimed for review in reading.reading.reviews] == [date(2026, 5, 1), date(2026, 3, 2)]
    assert "Dates like “1/5/2026” were read with the day first." in reading.notes
    american = reviews(f"{header}a,1/5/2026,,\nb,2/13/2026,,\n")
    assert [review.claimed for review in american] == [date(2026, 1, 5), date(2026, 2, 13)]


@pytest.mark.parametrize("other", ["2/3/2026", "13/1/2026\nc,1/13/2026"])
def test_dates_that_can_be_read_in_two_ways_are_asked_about(other: str) -> None:
    text = f"text,date\na,1/5/2026\nb,{other}\n"
    with pytest.raises(DayOrMonth, match="a date like “1/5/2026” can be read in two ways"):
        read(text)
    assert reviews(text, dates="day-first")[0].claimed == date(2026, 5, 1)
    assert reviews(text, dates="month-first")[0].claimed == date(2026, 1, 5)


def test_yelps_own_export_is_known_to_be_american() -> None:
    header = "Business Name,Review,Rating,Review Date,Review URL\n"
    row = "Harbour Bakery,Warm,5,1/5/2026,https://{}/biz/harbour-bakery?hrid=1\n"
    assert reviews(header + row.format("www.yelp.com"))[0].claimed == date(2026, 1, 5)
    with pytest.raises(DayOrMonth):
        read(header + row.format("www.yelp.com") + row.format("yelp.example"))


def test_a_date_that_is_none_leaves_its_review_undated_and_says_so() -> None:
    reading = read("text,date\na,2026-03-01\nb,soon\nc,\n")
    assert [review.claimed for review in reading.reading.reviews] == [date(2026, 3, 1), None, None]
    assert reading.notes[-1] == "Dates that could not be read: 1, the first in row 3. Those reviews are undated."


def test_a_reply_with_a_day_only_is_told_without_a_time() -> None:
    (review,) = reviews("text,reply,reply date\na,Thanks,2026-03-02\n")
    assert review.reply == Reply("Thanks", None)


def test_stars_on_no_known_scale_are_kept_as_written_and_the_owner_is_told() -> None:
    reading = read("text,rating\na,85\nb,3\n")
    assert [review.rating for review in reading.reading.reviews] == [
        Rating(None, 1.0, 5.0, "85"),
        Rating(None, 1.0, 5.0, "3"),
    ]
    assert reading.notes[-1].startswith("Ratings that fit no scale: 2, the first in row 2.")
    assert reviews("text,rating\na,85\n", scale="0-100")[0].rating == Rating(85.0, 0.0, 100.0, "85")


# --- properties -------------------------------------------------------------------------------

_words = st.text(st.characters(codec="cp1252", exclude_categories=["Cc", "Cf", "Zs"]) | st.sampled_from(" ,;|\n\"'"))
_cells = _words.map(tidied).filter(lambda cell: "<" not in cell and "&" not in cell)
_rows = st.lists(
    st.tuples(
        st.uuids().map(str),
        _cells,
        _cells.filter(bool),
        st.integers(1, 5),
        st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    ),
    min_size=1,
    max_size=8,
    unique_by=lambda row: row[0],
)


@settings(max_examples=60, deadline=None)
@given(
    rows=_rows,
    order=st.permutations(["Review ID", "Author", "Text", "Stars", "Date"]),
    delimiter=st.sampled_from(",;\t|"),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    date_form=st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d %B %Y"]),
)
def test_whatever_the_shape_of_the_table_the_same_reviews_come_back(
    rows: list[tuple[str, str, str, int, date]],
    order: list[str],
    delimiter: str,
    quoting: int,
    encoding: str,
    date_form: str,
) -> None:
    names = ["Review ID", "Author", "Text", "Stars", "Date"]
    lines = [
        [dict(zip(names, (*row[:3], str(row[3]), row[4].strftime(date_form)), strict=True))[name] for name in order]
        for row in rows
    ]
    body = table(order, lines, delimiter, quoting).encode(encoding)
    found = csv_file.read(body, "reviews.csv", {}).reading
    assert not found.skipped
    told = [
        (review.key, review.author, review.text, review.rating and review.rating.value, review.claimed)
        for review in found.reviews
    ]
    assert told == [(row[0], row[1], row[2], float(row[3]), row[4]) for row in rows]


@settings(max_examples=150, deadline=None)
@given(
    body=st.binary(max_size=300) | st.text('a1,;"\n\t|textsarid/.*★%', max_size=200).map(str.encode),
    header=st.sampled_from([b"", b"text,stars,date,id\n", b"Sterne;Text\n", b"\xff\xfe"]),
    mapping=st.dictionaries(st.sampled_from([*WORDS, "dates", "scale", "encoding"]), st.text(max_size=4), max_size=2),
)
def test_any_bytes_and_any_wishes_end_in_reviews_or_in_a_sentence(
    body: bytes, header: bytes, mapping: Mapping[str, str]
) -> None:
    with suppress(WorldFailed):
        csv_file.read(header + body, "reviews.csv", mapping)

"""Real and realistic files of the platforms, field by field."""

from __future__ import annotations

import shutil
import zipfile
from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.utils import parseaddr
from pathlib import Path

import pytest

from reputation_desktop.channels.files.any_file import FileReading, read_file
from reputation_desktop.domain.channel import Skipped
from reputation_desktop.domain.review import FoundReview, Rating, Reply, Road

LOCATION = "Takeout/Google Business Profile/account-1009/location-2001"


def stars(number: float, raw: str) -> Rating:
    return Rating(number, 1.0, 5.0, raw)


def bakery_review(
    name: str,
    text: str,
    author: str,
    rating: Rating,
    claimed: datetime,
    edited_at: datetime | None = None,
    reply: Reply | None = None,
) -> FoundReview:
    return FoundReview(
        key=f"locations/2001/reviews/{name}",
        text=text,
        author=author,
        rating=rating,
        claimed=claimed,
        edited_at=edited_at,
        reply=reply,
        about="Harbor Light Bakery",
    )


def at(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, 10, 15, 30, 123456, tzinfo=UTC)


BAKERY = (
    bakery_review(
        "AbFvOq000Tk",
        "The sourdough has a crackly crust and an open crumb. Worth the early line.",
        "Avery Lin",
        stars(5, "FIVE"),
        at(2025, 1, 1),
        reply=Reply("Thank you, Avery! We hope to see you again soon.", at(2025, 1, 2)),
    ),
    bakery_review(
        "AbFvOq004Tk",
        "Gluten-free options are limited to one muffin. Would love more.",
        "Morgan D.",
        stars(3, "THREE"),
        at(2025, 2, 9),
        edited_at=datetime(2025, 3, 11, 10, 15, 30, 654321, tzinfo=UTC),
    ),
    bakery_review("AbFvOq006Tk", "", "Taylor Reyes", stars(4, "FOUR"), at(2025, 2, 27)),
    bakery_review(
        "AbFvOq009Tk", "El latte con leche de avena es excelente.", "Jamie Cole", stars(5, "FIVE"), at(2025, 3, 26)
    ),
    bakery_review(
        "AbFvOq011Tk",
        "Kind people. They gave my kid a free cookie after a meltdown.",
        "",
        stars(5, "FIVE"),
        at(2025, 4, 16),
    ),
    bakery_review(
        "AbFvOq014Tk",
        "The focaccia with rosemary is my favorite thing they make.",
        "",
        stars(5, "FIVE"),
        at(2025, 5, 15),
    ),
)


@pytest.fixture
def takeout(shared: Path, tmp_path: Path) -> Path:
    """The shared pages in the layout that LAYOUT.txt beside them describes."""
    location = tmp_path / LOCATION
    location.mkdir(parents=True)
    for page in (shared / "samples/google_takeout").glob("*.json"):
        shutil.copy(page, location)
    (location.parent.parent / "businessPersonalization.json").write_text("{}")
    (location.parent / "data.json").write_text('{"accountName": "Avery"}')
    post = location / "localPost-1"
    post.mkdir()
    (post / "data.json").write_text('{"title": "Closed on Monday"}')
    (location / "media-1.json").write_text("{}")
    return tmp_path / "Takeout"


def assert_bakery(found: FileReading) -> None:
    assert found.reading.reviews == BAKERY
    assert (found.kind, found.road, found.places) == ("takeout", Road.FILE, ("Harbor Light Bakery",))
    assert (found.reading.title, found.reading.complete, found.reading.skipped) == ("Harbor Light Bakery", True, ())
    assert found.notes == ()


def test_takeouts_folder(takeout: Path) -> None:
    assert_bakery(read_file(takeout, {}))
    assert_bakery(read_file(takeout.parent, {}))


def test_takeouts_zip(takeout: Path, tmp_path: Path) -> None:
    path = tmp_path / "takeout-20260301T080000Z-001.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in takeout.rglob("*.json"):
            archive.write(file, file.relative_to(tmp_path))
    assert_bakery(read_file(path, {}))


def test_takeouts_bare_page(shared: Path) -> None:
    found = read_file(shared / "samples/google_takeout/reviews.json", {})
    assert found.reading.reviews == BAKERY
    assert not found.reading.complete


def test_google_business_profile_csv(shared: Path) -> None:
    found = read_file(shared / "samples/csv_exports/google-business-profile.csv", {})
    assert found.reading.reviews == (
        FoundReview(
            key="gbp-1",
            text="Implant consult was honest about cost and timeline.",
            author="Marcus T.",
            url="https://maps.google.com/?cid=1",
            rating=stars(5, "5"),
            claimed=date(2026, 1, 5),
            reply=Reply("Thanks Marcus"),
            about="Cedar Ridge Dental - North",
        ),
        FoundReview(
            key="gbp-3",
            text="Waited an hour past my appointment.",
            author="Dana W.",
            url="https://maps.google.com/?cid=3",
            rating=stars(1, "1"),
            claimed=date(2026, 3, 1),
            reply=Reply("We are sorry"),
            about="Cedar Ridge Dental - Downtown",
        ),
    )
    assert found.places == ("Cedar Ridge Dental - North", "Cedar Ridge Dental - Downtown")
    assert found.notes[1:] == ("Not used: Reviewer Photo.",)


def test_trustpilot_csv(shared: Path) -> None:
    found = read_file(shared / "samples/csv_exports/trustpilot.csv", {})
    assert found.reading.reviews == (
        FoundReview(
            key="tp-1",
            text="Dr. Patel explained every step; the result is indistinguishable from my own teeth.",
            title="Great implant work",
            author="Marcus T.",
            url="https://www.trustpilot.com/reviews/tp-1",
            rating=stars(5, "5"),
            claimed=datetime(2026, 1, 5, 10, 0, tzinfo=UTC),
            language="en",
        ),
        FoundReview(
            key="tp-3",
            text="Freundliches Team, moderne Praxis.",
            title="Sehr gut",
            author="Jonas K.",
            url="https://www.trustpilot.com/reviews/tp-3",
            rating=stars(5, "5"),
            claimed=datetime(2026, 3, 1, 9, 0, tzinfo=UTC),
            language="de",
        ),
    )
    assert found.notes[1:] == ("Not used: Reviewer Country.",)


def test_yelp_csv(shared: Path) -> None:
    found = read_file(shared / "samples/csv_exports/yelp.csv", {})
    assert found.reading.reviews == (
        FoundReview(
            key="y1",
            text="Fast, friendly, and the implant looks real.",
            author="Marcus T.",
            url="https://www.yelp.com/biz/cedar-ridge-dental?hrid=y1",
            rating=stars(5, "5"),
            claimed=date(2026, 1, 5),
            about="Cedar Ridge Dental",
        ),
        FoundReview(
            key="y2",
            text="Good cleaning, long wait.",
            author="Priya N.",
            url="https://www.yelp.com/biz/cedar-ridge-dental?hrid=y2",
            rating=stars(4, "4"),
            claimed=date(2026, 2, 12),
            about="Cedar Ridge Dental",
        ),
    )
    assert "Dates like “1/5/2026” were read with the month first." in found.notes


@pytest.mark.parametrize("name", ["csv_exports/yelp.csv", "csv_exports/trustpilot.csv"])
def test_no_export_in_a_table_is_taken_for_everything_and_none_of_its_rows_is_lost(shared: Path, name: str) -> None:
    found = read_file(shared / "samples" / name, {})
    assert (found.kind, found.road) == ("csv", Road.FILE)
    assert (found.reading.complete, found.reading.skipped) == (False, ())


@pytest.mark.parametrize("name", ["email_html.eml", "email_text.eml", "imap1.eml"])
def test_any_other_mail_is_named(shared: Path, name: str) -> None:
    found = read_file(shared / "samples/email" / name, {})
    assert (found.kind, found.road, found.reading.reviews) == ("mail", Road.MAIL, ())
    assert found.reading.skipped == (Skipped(1, "not a review notification"),)
    assert found.notes == ("None of these mails tells of a review.",)


def test_the_folder_of_other_mails_is_named_mail_by_mail(shared: Path) -> None:
    found = read_file(shared / "samples/email", {})
    assert found.reading.skipped == tuple(Skipped(number, "not a review notification") for number in (1, 2, 3))


def test_a_mail_after_googles_shape(shared: Path, tmp_path: Path) -> None:
    shape = (shared / "samples/email_google/SHAPE.txt").read_text()
    head, _, body = shape.partition("Plain-text body:\n")
    mail = EmailMessage()
    mail["From"] = head.splitlines()[0].removeprefix("From: ")
    mail["Subject"] = "Dana left a review for Cedar Ridge Dental"
    mail["Date"] = "Sun, 01 Mar 2026 09:00:00 -0500"
    body = "\n".join(line.removeprefix("  ") for line in body.splitlines())
    body = body.replace("<https://...>", "<https://business.google.com/r/1>")
    body = body.replace("<reviewer full name>", "Dana Whitfield")
    mail.set_content(body.replace("<review text, Google truncates long ones>", "Waited an hour past my …"))
    path = tmp_path / "review.eml"
    path.write_bytes(bytes(mail))

    found = read_file(path, {})
    (review,) = found.reading.reviews
    assert review == FoundReview(
        key=review.key,
        text="Waited an hour past my …",
        author="Dana Whitfield",
        url="https://business.google.com/r/1",
        rating=stars(2, "2"),
        claimed=datetime(2026, 3, 1, 14, 0, tzinfo=UTC),
        about="Cedar Ridge Dental",
    )
    assert parseaddr(mail["From"])[1] == "businessprofile-noreply@google.com"
    assert (found.kind, found.road, found.places) == ("mail", Road.MAIL, ("Cedar Ridge Dental",))


def test_a_digest_after_googles_shape_is_named(shared: Path, tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"] = (shared / "samples/email_google/SHAPE.txt").read_text().splitlines()[0].removeprefix("From: ")
    mail["Subject"] = "Cedar Ridge Dental, you got 3 new reviews"
    path = tmp_path / "digest.eml"
    path.write_bytes(bytes(mail))
    assert read_file(path, {}).reading.skipped == (
        Skipped(1, "a digest of several reviews, which tells neither their stars nor their texts"),
    )

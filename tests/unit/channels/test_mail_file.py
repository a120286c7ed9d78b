"""Saved mails: Google's notifications become reviews, everything else is named."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.files import mail_file
from reputation_desktop.channels.files.google_mail import (
    DIGEST,
    NOT_A_REVIEW,
    UNKNOWN_SHAPE,
    UNREADABLE,
    read_mail,
)
from reputation_desktop.domain.errors import NoSuchFile, WorldFailed
from reputation_desktop.domain.review import FoundReview, Rating, Road

BODY = """\
You got a new {stars}-star review

Harbour Bakery

Read review
<https://business.google.com/reviews/abc?x=1>

Ada Brookfield

{text}
Reply to review
<https://business.google.com/reply/abc>
"""


def mail(
    text: str = "Cold rolls, and nobody\nseemed to care.\n",
    *,
    subject: str = "Ada Brook… left a review for Harbour Bakery",
    sender: str = "Google Business Profile <businessprofile-noreply@google.com>",
    sent: str = "Sun, 01 Mar 2026 09:00:00 +0100",
    body: str = "",
    html: str = "",
) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, "owner@example.org", subject
    if sent:
        message["Date"] = sent
    if not html or body:
        message.set_content(body or BODY.format(stars=2, text=text))
    if html:
        message.add_alternative(html, subtype="html") if body else message.set_content(html, subtype="html")
    return bytes(message)


def review_in(raw: bytes) -> FoundReview:
    told = read_mail(raw)
    assert isinstance(told, FoundReview), told
    return told


def test_a_notification_tells_who_what_when_where_and_how_many_stars() -> None:
    review = review_in(mail())
    assert review.key.startswith("sha1:")
    assert review == FoundReview(
        key=review.key,
        text="Cold rolls, and nobody seemed to care.",
        author="Ada Brookfield",
        url="https://business.google.com/reviews/abc?x=1",
        rating=Rating(2.0, 1.0, 5.0, "2"),
        claimed=datetime(2026, 3, 1, 8, 0, tzinfo=UTC),
        about="Harbour Bakery",
    )


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("", ""),
        ("Long story …\n", "Long story …"),
        ("First.\n\nSecond\nthought.\n", "First.\nSecond thought."),
        ("Prima.\n\n(Translated by Google)\nGreat.\n", "Prima."),
        ("Sehr schön – 5 €, “Kaffee”\n", "Sehr schön – 5 €, “Kaffee”"),
    ],
)
def test_the_text_is_the_customers_own_without_the_mails_line_breaks(told: str, text: str) -> None:
    review = review_in(mail(told))
    assert (review.text, review.author) == (text, "Ada Brookfield")


def test_a_mail_in_html_only_is_read_as_well() -> None:
    html = (
        "<html><body><h1>You got a new 5-star review</h1><p>Harbour Bakery</p>"
        '<table><tr><td><a class="b" href="https://business.google.com/r?a=1&amp;b=2"><span> Read review</span></a>'
        "</td></tr></table><div>Ada Brookfield</div><br><p>Warm rolls &amp; coffee.</p>"
        '<a href="https://business.google.com/reply">Reply to review</a></body></html>'
    )
    review = review_in(mail(html=html))
    assert (review.author, review.text) == ("Ada Brookfield", "Warm rolls & coffee.")
    assert (review.url, review.rating) == ("https://business.google.com/r?a=1&b=2", Rating(5.0, 1.0, 5.0, "5"))


def test_the_plain_part_is_preferred_and_a_missing_link_is_no_link() -> None:
    body = BODY.format(stars=4, text="Plain.\n").replace("<https://business.google.com/reviews/abc?x=1>", "")
    review = review_in(mail(body=body, html="<p>nothing here</p>"))
    assert (review.text, review.url) == ("Plain.", "")


def test_where_the_body_does_not_repeat_the_name_the_subjects_is_taken() -> None:
    review = review_in(mail("Fine.\n", subject="Zoe left a review for Harbour Bakery"))
    assert (review.author, review.text) == ("Zoe", "Ada Brookfield\nFine.")


@pytest.mark.parametrize("sent", ["", "some day", "Sun, 99 Mar 2026 09:00:00 +0100"])
def test_a_mail_without_a_readable_date_is_undated(sent: str) -> None:
    assert review_in(mail(sent=sent)).claimed is None


def test_a_time_that_hides_its_zone_is_utc() -> None:
    assert review_in(mail(sent="Sun, 01 Mar 2026 09:00:00 -0000")).claimed == datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (mail(sender="Ada <ada@example.org>"), NOT_A_REVIEW),
        (mail(sender='"businessprofile-noreply@google.com" <ada@example.org>'), NOT_A_REVIEW),
        (mail(subject="Harbour Bakery, you got 3 new reviews"), DIGEST),
        (mail(subject="Ada Brookfield hat eine Rezension zu Harbour Bakery geschrieben"), UNKNOWN_SHAPE),
        (mail(subject="Your business performance in March"), UNKNOWN_SHAPE),
        (mail(body="You got a new 2-star review\n\nRead review\n"), UNKNOWN_SHAPE),
        (mail(body="You got a new 9-star review\n\nRead review\n\nAda\n\nReply to review\n"), UNKNOWN_SHAPE),
        (b"From: businessprofile-noreply@google.com\nSubject: A left a review for B\n\n", UNKNOWN_SHAPE),
        (b"", NOT_A_REVIEW),
        (mail().replace(b'charset="utf-8"', b'charset="klingon"'), UNREADABLE),
    ],
)
def test_every_other_mail_is_named(raw: bytes, reason: str) -> None:
    assert read_mail(raw) == reason


def test_an_mbox_is_read_mail_by_mail(tmp_path: Path) -> None:
    other = mail(subject="Ben left a review for Pier Bakery", sent="Mon, 02 Mar 2026 09:00:00 +0100")
    quoted = mail("From now on elsewhere.\n", sent="Tue, 03 Mar 2026 09:00:00 +0100").replace(
        b"\nFrom now", b"\n>From now"
    )
    news = mail(sender="news@example.org")
    raws = [mail(), news, mail(), other, quoted]
    box = b"".join(b"From 1234@xxx Sun Mar  1 09:00:00 2026\r\n" + raw + b"\r\n" for raw in raws)
    path = tmp_path / "Reviews.mbox"
    path.write_bytes(box)
    assert mail_file.looks_like_mail(box)
    found = mail_file.read_file(path)
    assert [review.text for review in found.reading.reviews][2] == "From now on elsewhere."
    assert len(found.reading.reviews) == 3
    assert [(entry.position, entry.reason) for entry in found.reading.skipped] == [
        (2, "not a review notification"),
        (3, "the same mail again"),
    ]
    assert (found.kind, found.road, found.places) == ("mail", Road.MAIL, ("Harbour Bakery", "Pier Bakery"))
    assert not found.reading.complete
    assert found.notes == ()


def test_a_folder_of_mails_is_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    assert mail_file.read_folder(tmp_path) is None
    (tmp_path / "2.eml").write_bytes(mail("Second.\n"))
    (tmp_path / "1.EML").write_bytes(mail("First.\n"))
    (tmp_path / "notes.txt").write_text("hello")
    found = mail_file.read_folder(tmp_path)
    assert found is not None
    assert [review.text for review in found.reading.reviews] == ["First.", "Second."]


def test_a_mail_too_long_to_be_a_notification_is_cut_and_a_whole_mailbox_passes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_file, "LONGEST_MAIL", 4000)
    photo = b"From x\n" + mail(sender="ada@example.org") + b"x" * 10_000 + b"\n\n"
    path = tmp_path / "all.mbox"
    path.write_bytes(photo * 3 + b"From x\n" + mail())
    found = mail_file.read_file(path)
    assert (len(found.reading.reviews), len(found.reading.skipped)) == (1, 3)


def test_a_mail_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile, match="there is no such file"):
        mail_file.read_file(tmp_path / "gone.eml")


@pytest.mark.parametrize(
    ("head", "is_mail"),
    [
        (mail(), True),
        (b"Received: by x\r\n\tfor y\r\nFrom: a@b\r\nDate: now\r\n\r\nhello", True),
        (b"From: a@b\nSubject: x", True),
        (b"From a mile away,5\nGood,4\n", False),
        (b"From: a@b\nwhatever\n", False),
        (b"Subject: x\nTo: y\n\n", False),
        (b"text,stars\na,5\n", False),
        (b"", False),
    ],
)
def test_a_mail_is_known_by_its_headers(head: bytes, is_mail: bool) -> None:
    assert mail_file.looks_like_mail(head) is is_mail


@given(
    head=st.lists(
        st.tuples(
            st.sampled_from(["From", "Subject", "Date", "Content-Type", "Content-Transfer-Encoding"]),
            st.text(max_size=40) | st.sampled_from(["multipart/mixed; boundary=x", "text/html; charset=x", "base64"]),
        )
    ),
    body=st.binary(max_size=80),
)
def test_no_mail_breaks_the_reading(head: list[tuple[str, str]], body: bytes) -> None:
    lines = "".join(f"{name}: {value}\n" for name, value in head)
    sender = "From: Google <businessprofile-noreply@google.com>\nSubject: A left a review for B\n"
    for first in ("", sender):
        with suppress(WorldFailed):
            read_mail((first + lines).encode("utf-8", "replace") + b"\n" + body)

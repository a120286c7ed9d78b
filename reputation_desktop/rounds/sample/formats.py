"""The formats in which the sample shop's channels tell their opinions.

Each function turns the opinions of one channel, newest first, into the bytes that its real road would
bring: RSS 2.0 with a rating in a namespace of its own, Atom (RFC 4287), Atom as Google Alerts writes it,
JSON Feed 1.1 with an extension, a Google Takeout zip, a booking portal's CSV export. Every link leads to
`.example` (RFC 2606), so that a click in the sample reaches nobody.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, tzinfo
from email.utils import format_datetime
from html import escape
from textwrap import dedent

from reputation_desktop.rounds.sample.reviews import SampleReview

RATING_NAMESPACE = "https://quittenbogen.example/ns/review"
LOCATION = "accounts/104238817/locations/7120094431"
TAKEOUT_FOLDER = "Takeout/Google Business Profile/account-104238817/location-7120094431"
TAKEOUT_PAGE = 20
"""Reviews in one file of a real export."""

_TAKEOUT_STARS = ("ONE", "TWO", "THREE", "FOUR", "FIVE")
CSV_HEADER = (
    "Bewertungs-ID",
    "Gast",
    "Datum",
    "Punktzahl",
    "Titel",
    "Positiv",
    "Negativ",
    "Antwort",
    "Sprache",
)


def rss(title: str, home: str, reviews: Sequence[SampleReview]) -> bytes:
    """RSS 2.0 with dc:creator and the stars in the shop's own namespace."""
    items = "".join(_rss_item(home, review) for review in reviews)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        f' xmlns:review="{RATING_NAMESPACE}">\n'
        f"<channel>\n<title>{escape(title)}</title>\n<link>{home}</link>\n<description>{escape(title)}</description>\n"
        f"<lastBuildDate>{format_datetime(reviews[0].at, usegmt=True)}</lastBuildDate>\n"
        f"{items}</channel>\n</rss>\n"
    ).encode()


def _rss_item(home: str, review: SampleReview) -> str:
    title = f"<title>{escape(review.title)}</title>\n" if review.title else ""
    return (
        f'<item>\n<guid isPermaLink="false">{review.number:05}@{_host(home)}</guid>\n'
        f"<link>{home}#review-{review.number}</link>\n{title}"
        f"<description>{escape(_paragraphs(review.text))}</description>\n"
        f"<dc:creator>{escape(review.author)}</dc:creator>\n<dc:language>{review.language}</dc:language>\n"
        f"<pubDate>{format_datetime(review.at, usegmt=True)}</pubDate>\n"
        f'<review:rating scale="{review.best:g}">{review.stars:g}</review:rating>\n</item>\n'
    )


def atom(title: str, home: str, posts: Sequence[SampleReview]) -> bytes:
    """Atom as forum software writes it: HTML content, the poster's name, the language of each post."""
    entries = "".join(_atom_entry(home, post) for post in posts)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
        f"<id>{home}</id>\n<title>{escape(title)}</title>\n"
        f'<link rel="alternate" type="text/html" href="{home}"/>\n'
        f"<updated>{_iso(posts[0].at)}</updated>\n{entries}</feed>\n"
    ).encode()


def _atom_entry(home: str, post: SampleReview) -> str:
    return (
        f'<entry xml:lang="{post.language}">\n<id>tag:{_host(home)},2019:post/{post.number}</id>\n'
        f"<title>{escape(post.title)}</title>\n"
        f'<link rel="alternate" type="text/html" href="{home}post/{post.number}"/>\n'
        f"<published>{_iso(post.at)}</published>\n<updated>{_iso(post.at)}</updated>\n"
        f"<author><name>{escape(post.author)}</name></author>\n"
        f'<content type="html">{escape(_paragraphs(post.text))}</content>\n</entry>\n'
    )


def alerts(name: str, articles: Sequence[SampleReview]) -> bytes:
    """Atom in the shape of Google Alerts: HTML titles with the name in bold, cut texts, nameless authors.

    The links lead to the articles themselves instead of through Google's redirect.
    """
    entries = "".join(_alert(name, article) for article in articles)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:idx="urn:atom-extension:indexing">\n'
        "<id>tag:google.com,2005:reader/user/00000000000000000000/state/com.google/alerts/0</id>\n"
        f"<title>Google Alert - {escape(name)}</title>\n"
        f"<updated>{_iso(articles[0].at)}</updated>\n{entries}</feed>\n"
    ).encode()


def _alert(name: str, article: SampleReview) -> str:
    def shown(words: str) -> str:
        bold = escape(words, quote=False).replace(name, f"<b>{name}</b>")
        return escape(bold.replace(" ...", "&nbsp;..."))

    return (
        f"<entry>\n<id>tag:google.com,2013:googlealerts/feed:{article.number}</id>\n"
        f'<title type="html">{shown(article.title)}</title>\n<link href="{escape(article.url)}"/>\n'
        f"<published>{_iso(article.at)}</published>\n<updated>{_iso(article.at)}</updated>\n"
        f'<content type="html">{shown(article.text)}</content>\n<author><name></name></author>\n</entry>\n'
    )


def json_feed(title: str, home: str, reviews: Sequence[SampleReview]) -> bytes:
    """JSON Feed 1.1; the stars stand in an extension object `_review` with their scale."""
    items = [
        {
            "id": f"{home}{review.number}",
            "url": f"{home}{review.number}",
            "content_text": review.text,
            "date_published": _iso(review.at),
            "authors": [{"name": review.author}],
            "language": review.language,
            "_review": {"rating": review.stars, "best": review.best},
        }
        for review in reviews
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": title, "home_page_url": home, "items": items}
    return json.dumps(feed, ensure_ascii=False, indent=1).encode()


def takeout(name: str, reviews: Sequence[SampleReview], now: datetime) -> bytes:
    """A Google Takeout zip of one location, twenty reviews a file, as the owner downloads it."""
    listing = {
        "attributes": [
            {"id": {"attributeType": "LISTING_NAME"}, "values": [{"datum": {"listingName": {"text": name}}}]}
        ]
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as export:
        for path, told in (("additionalData.json", listing), *_takeout_pages(reviews)):
            entry = zipfile.ZipInfo(f"{TAKEOUT_FOLDER}/{path}", now.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            export.writestr(entry, json.dumps(told, ensure_ascii=False, indent=2))
    return packed.getvalue()


def _takeout_pages(reviews: Sequence[SampleReview]) -> Iterator[tuple[str, object]]:
    for page, start in enumerate(range(0, len(reviews), TAKEOUT_PAGE)):
        name = f"reviews-{page:03}.json" if page else "reviews.json"
        yield name, {"reviews": [_takeout_review(review) for review in reviews[start : start + TAKEOUT_PAGE]]}


def _takeout_review(review: SampleReview) -> dict[str, object]:
    told: dict[str, object] = {
        "reviewer": {"displayName": review.author},
        "starRating": _TAKEOUT_STARS[int(review.stars or 1) - 1],
        "createTime": _google_time(review.at),
        "updateTime": _google_time(review.edited_at or review.at),
        "name": f"{LOCATION}/reviews/AbFvOqQb{review.number:04}",
    }
    if review.text:
        told["comment"] = review.text
    if review.translation:
        told["comment"] = f"(Translated by Google) {review.translation}\n\n(Original)\n{review.text}"
    if review.reply is not None and review.reply.at is not None:
        told["reviewReply"] = {"comment": review.reply.text, "updateTime": _google_time(review.reply.at)}
    return told


def booking_csv(reviews: Sequence[SampleReview], zone: tzinfo) -> bytes:
    """A booking portal's export for a German office: semicolons, BOM, decimal commas, days in the shop's zone."""
    written = io.StringIO()
    rows = csv.writer(written, delimiter=";", lineterminator="\r\n")
    rows.writerow(CSV_HEADER)
    for review in reviews:
        rows.writerow(
            (
                f"BB-{review.number:05}",
                review.author,
                f"{review.at.astimezone(zone):%d.%m.%Y}",
                f"{review.stars:g}".replace(".", ","),
                review.title,
                review.text,
                review.disliked,
                review.reply.text if review.reply else "",
                review.language,
            )
        )
    return written.getvalue().encode("utf-8-sig")


def home_page(name: str, feed_path: str) -> bytes:
    """An ordinary home page that names its feed in the head, and holds no reviews itself."""
    page = f"""\
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>{escape(name)}</title>
        <link rel="stylesheet" href="/house.css">
        <link rel="alternate" type="application/rss+xml" title="What our guests say" href="{feed_path}">
        </head>
        <body>
        <h1>{escape(name)}</h1>
        <p>Eleven rooms, one quince tree, breakfast until ten. Five minutes from the landing stage.</p>
        </body>
        </html>
        """
    return dedent(page).encode()


def login_page(name: str) -> bytes:
    """A page that asks for a password instead of telling anything."""
    page = f"""\
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Sign in – {escape(name)}</title></head>
        <body>
        <h1>Sign in</h1>
        <form method="post" action="/extranet/session">
        <label>E-mail <input type="email" name="email"></label>
        <label>Password <input type="password" name="password"></label>
        <button>Sign in</button>
        </form>
        </body>
        </html>
        """
    return dedent(page).encode()


def _paragraphs(text: str) -> str:
    return "".join(f"<p>{escape(paragraph, quote=False)}</p>" for paragraph in text.split("\n\n"))


def _host(home: str) -> str:
    return home.split("/")[2]


def _iso(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def _google_time(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"

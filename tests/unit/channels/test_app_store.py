"""What the owner of an app sees of its reviews."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from reputation_desktop.channels.app_store import APP_STORE
from reputation_desktop.domain.channel import Payload
from reputation_desktop.domain.errors import NotUnderstood, WorldFailed

FIRST = "http://127.0.0.1:8123/de/rss/customerreviews/page=1/id=7/sortby=mostrecent/json"


def labelled(**values: str) -> dict[str, object]:
    return {name.replace("im_", "im:"): {"label": value} for name, value in values.items()}


def review(number: str = "1", **more: str) -> dict[str, object]:
    link = {"link": {"attributes": {"rel": "related", "href": f"https://itunes.apple.com/de/review?id=7&n={number}"}}}
    return {**labelled(id=number, title="Nice", content="Quick orders", im_rating="4", **more), **link}


def page(entry: object = None, following: str = "") -> bytes:
    feed: dict[str, object] = {**labelled(title="iTunes Store: Customer Reviews")}
    if entry is not None:
        feed["entry"] = entry
    feed["link"] = [{"attributes": {"rel": "self", "href": FIRST}}, {"attributes": {"rel": "next", "href": following}}]
    return json.dumps({"feed": feed}).encode()


def apple(number: int) -> str:
    return f"https://itunes.apple.com/de/rss/customerreviews/page={number}/id=7/sortby=mostrecent/xml?urlDesc=/page=1/x"


def next_address(body: bytes, address: str = FIRST) -> str:
    return APP_STORE.read(Payload(address, body)).next_address


def test_one_review_may_come_without_a_list() -> None:
    (found,) = APP_STORE.read(Payload(FIRST, page(review()))).reviews
    assert (found.key, found.title, found.text) == ("1", "Nice", "Quick orders")
    assert found.rating is not None
    assert (found.rating.value, found.rating.worst, found.rating.best) == (4, 1, 5)
    assert found.url == "https://itunes.apple.com/de/review?id=7&n=1"
    assert found.claimed is None
    assert not found.mention


def test_an_app_without_reviews_is_empty_and_not_a_failure() -> None:
    reading = APP_STORE.read(Payload(FIRST, page()))
    assert (reading.reviews, reading.skipped, reading.next_address) == ((), (), "")
    assert not reading.complete


def test_the_app_itself_is_no_review_and_is_named_as_left_out() -> None:
    reading = APP_STORE.read(Payload(FIRST, page([labelled(im_name="Luna Order", id="x"), review("8")])))
    assert [found.key for found in reading.reviews] == ["8"]
    assert [(left.position, left.reason) for left in reading.skipped] == [(1, "it describes the app and has no stars")]


def test_the_date_is_read_where_there_is_one() -> None:
    body = page(
        [
            review("1", updated="2026-09-17T05:05:35-07:00"),
            review("2", updated="soon"),
            review("3", updated="2026-09-17T05:05:35"),
        ]
    )
    dated, unclear, without_zone = APP_STORE.read(Payload(FIRST, body)).reviews
    assert dated.claimed == datetime(2026, 9, 17, 12, 5, 35, tzinfo=UTC)
    assert unclear.claimed is without_zone.claimed is None


def test_a_review_without_an_id_keeps_one_identity_over_the_rounds() -> None:
    entry = review()
    del entry["id"]
    (found,) = APP_STORE.read(Payload(FIRST, page(entry))).reviews
    (again,) = APP_STORE.read(Payload(FIRST, page(entry))).reviews
    assert found.key == again.key
    assert found.key.startswith("sha1:")


def test_the_next_page_is_asked_of_the_same_host_in_the_same_format() -> None:
    assert next_address(page(review(), apple(2))) == FIRST.replace("page=1", "page=2")


def test_paging_ends_at_the_last_page_that_points_to_itself() -> None:
    last = FIRST.replace("page=1", "page=3")
    assert next_address(page(review(), apple(3)), last) == ""
    assert next_address(page(review(), apple(2)), last) == ""


def test_paging_ends_after_ten_pages_at_an_empty_page_and_without_a_link() -> None:
    assert next_address(page(review(), apple(11)), FIRST.replace("page=1", "page=10")) == ""
    assert next_address(page(None, apple(2))) == ""
    assert next_address(page(review())) == ""
    assert next_address(page(review(), "http://[")) == ""


def test_an_address_without_a_page_gets_one() -> None:
    short = "http://127.0.0.1:8123/rss/customerreviews/id=7/json"
    assert next_address(page(review(), apple(2)), short) == "http://127.0.0.1:8123/rss/customerreviews/page=2/id=7/json"
    assert next_address(page(review(), apple(2)), "http://127.0.0.1:8123/some/file.json") == ""


ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns:im="http://itunes.apple.com/rss" xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
<id>https://itunes.apple.com/de/rss/customerreviews/id=7/xml</id>
<title>iTunes Store: Rezensionen</title>
<link rel="next" href="https://itunes.apple.com/de/rss/customerreviews/page=2/id=7/sortby=mostrecent/xml?urlDesc=/page=1"/>
<entry><id>https://apps.apple.com/de/app/id7</id><title>Luna Order</title><im:name>Luna Order</im:name>
<content type="html">&lt;b&gt;Luna Order&lt;/b&gt;</content></entry>
<entry><updated>2026-09-17T05:05:35-07:00</updated><id>41</id><title>Gut &amp; schnell</title>
<content type="text">Kaffee &lt;3 war
fertig.</content><im:voteSum>3</im:voteSum><im:rating>4</im:rating><im:version>1.2</im:version>
<author><name>Anna</name><uri>https://itunes.apple.com/de/reviews/id1</uri></author>
<link rel="related" href="https://itunes.apple.com/de/review?id=7"/>
<content type="html">&lt;table&gt;&lt;tr&gt;&lt;td&gt;
&lt;b&gt;Gut &amp;amp; schnell&lt;/b&gt;&lt;br/&gt;
Kaffee &amp;lt;3 war fertig. A much longer table around it&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</content></entry>
<entry><updated>2026-09-16T05:05:35-07:00</updated><id>42</id><title>Naja</title>
<content type="text">Langsam</content><im:rating>2</im:rating><author><name>Ben</name></author></entry>
</feed>"""


def test_the_xml_twin_tells_the_same_without_its_table() -> None:
    address = FIRST.replace("/json", "/xml")
    reading = APP_STORE.read(Payload(address, b"\n" + ATOM.encode()))
    first, second = reading.reviews
    assert (first.key, first.title, first.text, first.author) == (
        "41",
        "Gut & schnell",
        "Kaffee <3 war\nfertig.",
        "Anna",
    )
    assert first.rating is not None
    assert (first.rating.value, first.rating.best) == (4, 5)
    assert first.claimed == datetime(2026, 9, 17, 12, 5, 35, tzinfo=UTC)
    assert first.url == "https://itunes.apple.com/de/review?id=7"
    assert (second.key, second.text, second.url) == ("42", "Langsam", "")
    assert second.rating is not None
    assert second.rating.value == 2
    assert [left.position for left in reading.skipped] == [1]
    assert reading.next_address == address.replace("page=1", "page=2")


def test_an_atom_feed_without_its_namespace_is_read_all_the_same() -> None:
    body = b"<feed><title>Reviews</title><entry><id>9</id><title>Fine</title><im:rating>5</im:rating></entry></feed>"
    reading = APP_STORE.read(Payload(FIRST, body))
    assert len(reading.reviews) + len(reading.skipped) == 1


@pytest.mark.parametrize("body", [b"{", b'{"feed": []}', b'{"items": []}', b"[]", b"{" * 5000 + b'"'])
def test_other_json_is_named_and_never_taken_for_an_empty_feed(body: bytes) -> None:
    with pytest.raises(NotUnderstood):
        APP_STORE.read(Payload(FIRST, body))


def test_a_web_page_in_place_of_the_feed_is_named() -> None:
    with pytest.raises(WorldFailed):
        APP_STORE.read(Payload(FIRST, b"<!doctype html><html><body>Sorry</body></html>"))


def test_odd_values_inside_the_json_do_no_harm() -> None:
    odd = {
        "id": 5,
        "im:rating": {"label": 3},
        "author": "x",
        "title": None,
        "content": ["a"],
        "link": ["x", {"attributes": 1}],
    }
    (found,) = APP_STORE.read(Payload(FIRST, page([odd, "text"]))).reviews
    assert (found.title, found.text, found.author, found.url) == ("", "", "", "")
    assert found.rating is not None
    assert found.rating.value == 3

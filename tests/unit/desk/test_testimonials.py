"""The page for the shop's site: read by people and by machines, and never by a script."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from lxml import html

from reputation_desktop.desk.testimonials import as_testimonial, page_of
from reputation_desktop.domain.praise import NameStyle, Praise
from reputation_desktop.domain.review import rate
from reputation_desktop.domain.speech import English

HOSTILE = 'Lovely </script><script>alert("x")</script> & <b>bold</b> <!-- --> “soup”\nSecond line'
DAY = date(2026, 5, 3)


def _praise(text: str = "The bread was warm.", **more: Any) -> Praise:
    facts = {"title": "", "rating": rate(5), "language": "en", "author": "Anna Baker", **more}
    return Praise(
        1, "Café Luna", "Google", facts["author"], facts["title"], text, facts["rating"], False, facts["language"],
        None, 0.0,
    )  # fmt: skip


def _page(
    *praise: Praise, style: NameStyle = NameStyle.INITIAL, day: date | None = DAY, shop: str = "Café Luna"
) -> str:
    return page_of(shop, [as_testimonial(each, style, day, English()) for each in praise], English())


def _read(page: str) -> Any:
    return html.fromstring(page)


def _for_machines(page: str) -> dict[str, Any]:
    (script,) = _read(page).xpath("//script")
    assert script.get("type") == "application/ld+json"
    told: dict[str, Any] = json.loads(script.text)
    return told


def test_people_read_the_words_the_name_the_source_and_the_month() -> None:
    page = _read(_page(_praise(title="Room 9")))
    assert page.xpath("string(//h1)") == "What customers say about Café Luna"
    assert page.xpath("string(//blockquote/p)") == "The bread was warm."
    assert page.xpath("string(//blockquote/strong)") == "Room 9"
    assert page.xpath("string(//figcaption)") == "Anna B.Google · May 2026"
    assert page.xpath("string(//time/@datetime)") == "2026-05-03"
    assert page.xpath("string(//*[@role='img']/@aria-label)") == "5 of 5 stars"
    assert "in their authors’ own words" in page.text_content()


def test_machines_read_the_same() -> None:
    told = _for_machines(_page(_praise(title="Room 9"), _praise("Wunderbar.", rating=rate(9, 1, 10), language="de")))
    assert (told["@context"], told["@type"], told["name"]) == ("https://schema.org", "LocalBusiness", "Café Luna")
    first, second = told["review"]
    assert first == {
        "@type": "Review",
        "author": {"@type": "Person", "name": "Anna B."},
        "name": "Room 9",
        "reviewBody": "The bread was warm.",
        "datePublished": "2026-05-03",
        "inLanguage": "en",
        "publisher": {"@type": "Organization", "name": "Google"},
        "reviewRating": {"@type": "Rating", "ratingValue": 5, "bestRating": 5, "worstRating": 1},
    }
    assert second["reviewRating"]["bestRating"] == 10
    assert "aggregateRating" not in told


def test_words_are_never_taken_for_markup_and_stay_as_they_are() -> None:
    page = _page(_praise(HOSTILE, title="<i>", author="<u>Eve</u>", language='"><img src=x>'))
    read = _read(page)
    assert len(read.xpath("//script")) == 1
    assert not read.xpath("//b[text()='bold'] | //img | //blockquote//i | //u")
    assert [each.text_content() for each in read.xpath("//blockquote/p")] == HOSTILE.split("\n")
    assert _for_machines(page)["review"][0]["reviewBody"] == HOSTILE
    assert "<!--" not in page.replace("&lt;!--", "")


def test_nothing_is_loaded_from_anywhere() -> None:
    read = _read(_page(_praise(HOSTILE)))
    assert not read.xpath("//*[@src] | //link | //a | //iframe | //form")
    assert "url(" not in read.xpath("string(//style)")
    assert "@import" not in read.xpath("string(//style)")


def test_what_is_not_known_is_left_out() -> None:
    page = _page(_praise(rating=None, language=""), style=NameStyle.NONE, day=None, shop="")
    read = _read(page)
    assert read.xpath("string(//h1)") == "What customers say"
    assert not read.xpath("//time | //*[@role='img'] | //blockquote[@lang]")
    assert read.xpath("string(//figcaption/b)") == "A customer"
    told = _for_machines(page)
    assert "name" not in told
    assert set(told["review"][0]) == {"@type", "author", "reviewBody", "publisher"}


def test_each_quote_says_its_language() -> None:
    read = _read(_page(_praise("Wunderbar.", language="de")))
    assert read.xpath("string(//blockquote/@lang)") == "de"
    assert read.xpath("string(/html/@lang)") == "en"

"""Chosen praise as a page for the shop's own site: visible words, and the same for machines (schema.org, JSON-LD).

Nothing is loaded from anywhere, the customers' words stand as they are, and everything is plain text. No average is
marked up: of chosen praise alone it would mislead. See schema.org/LocalBusiness and schema.org/Review.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.praise import NameStyle, Praise, shown_name
from reputation_desktop.domain.speech import Speech

_TITLE = marked("What customers say about {shop}")
_TITLE_WITHOUT_SHOP = marked("What customers say")
_CHOSEN = marked("Chosen reviews, in their authors’ own words.")
_NO_NAME = marked("A customer")
_STARS = marked("{stars} of {best} stars")


@dataclass(frozen=True, slots=True)
class Testimonial:
    """One praise as the page shows it.

    Attributes:
        written_on: the shop's day on which it was written, or None.
    """

    praise: Praise
    name: str
    written_on: date | None


def as_testimonial(praise: Praise, style: NameStyle, written_on: date | None, speech: Speech) -> Testimonial:
    """A praise with its author named as the owner wishes."""
    return Testimonial(praise, shown_name(praise.author, style) or speech.say(_NO_NAME), written_on)


def _page_title(shop: str, speech: Speech) -> str:
    """What the page is called."""
    return speech.say(_TITLE, shop=shop) if shop else speech.say(_TITLE_WITHOUT_SHOP)


def page_of(shop: str, shown: Sequence[Testimonial], speech: Speech) -> str:
    """The page as HTML.

    Args:
        shop: the shop's name; may be empty.
        shown: in the order they shall stand.
        speech: the page's language; the customers' words keep theirs.
    """
    title = escape(_page_title(shop, speech))
    figures = "\n".join(_figure(each, speech) for each in shown)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(speech.language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n"
        f'<script type="application/ld+json">\n{_for_machines(shop, shown)}\n</script>\n</head>\n'
        f"<body>\n<header><h1>{title}</h1>\n<p>{escape(speech.say(_CHOSEN))}</p></header>\n"
        f"<main>\n{figures}\n</main>\n</body>\n</html>\n"
    )


def _figure(shown: Testimonial, speech: Speech) -> str:
    praise = shown.praise
    said_in = f' lang="{escape(praise.language)}"' if praise.language else ""
    title = f"<strong>{escape(praise.title)}</strong>" if praise.title and praise.text else ""
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in praise.words.splitlines() if line.strip())
    when = ""
    if shown.written_on is not None:
        month = escape(speech.month(shown.written_on))
        when = f' · <time datetime="{shown.written_on.isoformat()}">{month}</time>'
    return (
        f'<figure>{_stars(praise, speech)}<blockquote dir="auto"{said_in}>{title}{paragraphs}</blockquote>\n'
        f"<figcaption><b>{escape(shown.name)}</b><span>{escape(praise.channel)}{when}</span></figcaption></figure>"
    )


def _stars(praise: Praise, speech: Speech) -> str:
    if praise.stars is None:
        return ""
    given, worst, best = praise.stars
    said = escape(speech.say(_STARS, stars=f"{given:g}", best=f"{best:g}"))
    share = (1 + 4 * (given - worst) / (best - worst)) / 5
    return f'<div class="stars" role="img" aria-label="{said}"><i style="width:{share:.0%}">★★★★★</i>★★★★★</div>'


def _for_machines(shop: str, shown: Sequence[Testimonial]) -> str:
    business: dict[str, Any] = {"@context": "https://schema.org", "@type": "LocalBusiness"}
    if shop:
        business["name"] = shop
    business["review"] = [_review(each) for each in shown]
    # "</script>" and "<!--" would end or comment out what encloses them.
    return json.dumps(business, ensure_ascii=False, indent=1).replace("<", "\\u003c").replace("&", "\\u0026")


def _review(shown: Testimonial) -> dict[str, Any]:
    praise = shown.praise
    review: dict[str, Any] = {"@type": "Review", "author": {"@type": "Person", "name": shown.name}}
    if praise.title and praise.text:
        review["name"] = praise.title
    review["reviewBody"] = praise.words
    if shown.written_on is not None:
        review["datePublished"] = shown.written_on.isoformat()
    if praise.language:
        review["inLanguage"] = praise.language
    review["publisher"] = {"@type": "Organization", "name": praise.channel}
    if praise.stars is not None:
        given, worst, best = praise.stars
        rating = {"ratingValue": given, "bestRating": best, "worstRating": worst}
        review["reviewRating"] = {"@type": "Rating", **rating}
    return review


_STYLE = """
:root { color-scheme: light dark; --ground: #f5f7f5; --card: #fff; --line: #dce2de; --text: #17211d; --quiet: #5b6862;
  --accent: #0f6b5c; --star: #b97b00; --empty: #dce2de; }
@media (prefers-color-scheme: dark) { :root { --ground: #121715; --card: #1a201d; --line: #2d3632; --text: #e8eeeb;
  --quiet: #93a099; --accent: #62c7b1; --star: #e6ae3c; --empty: #45524c; } }
* { box-sizing: border-box; }
body { margin: 0; padding: clamp(24px, 5vw, 72px) clamp(16px, 4vw, 48px); background: var(--ground);
  color: var(--text); font: 16px/1.6 Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
header, main { max-width: 1120px; margin: 0 auto; }
h1 { margin: 0; font-size: clamp(28px, 4vw, 40px); line-height: 1.15; letter-spacing: -0.02em; font-weight: 600; }
header p { margin: 10px 0 32px; color: var(--quiet); }
main { columns: 320px; column-gap: 20px; }
figure { break-inside: avoid; margin: 0 0 20px; padding: 24px; background: var(--card);
  border: 1px solid var(--line); border-radius: 12px; }
.stars { position: relative; display: inline-block; margin-bottom: 10px; font-size: 18px; line-height: 1;
  letter-spacing: 2px; color: var(--empty); }
.stars i { position: absolute; inset: 0 auto 0 0; overflow: hidden; white-space: nowrap; font-style: normal;
  color: var(--star); }
blockquote { margin: 0; overflow-wrap: anywhere; }
blockquote strong { display: block; margin-bottom: 4px; }
blockquote p { margin: 0 0 8px; }
figcaption { display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: baseline; margin-top: 12px;
  font-size: 14px; }
figcaption b { color: var(--accent); font-weight: 600; }
figcaption span { color: var(--quiet); }
@media print { body { padding: 0; background: #fff; } }
"""

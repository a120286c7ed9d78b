"""Markup to plain text: what a customer wrote, without what a site wrapped around it."""

from __future__ import annotations

import html
import re

_LINE = "\x01"
_PARAGRAPH = "\x02"

_LINES = """address article aside caption center dd details dir div dt fieldset figcaption figure footer form header
    hgroup legend li main nav option section summary tbody tfoot thead tr"""
_PARAGRAPHS = """blockquote body dl h1 h2 h3 h4 h5 h6 hr html listing menu ol p plaintext pre table ul xmp"""
_WITHIN_A_LINE = """a abbr acronym applet area audio b base basefont bdi bdo bgsound big blink button canvas cite code
    col colgroup command content data datalist del dfn dialog element em embed font frame frameset head i iframe image
    img input ins isindex kbd keygen label link map mark marquee menuitem meta meter nobr noembed noframes noscript
    object optgroup output param picture portal progress q rb rbc rp rt rtc ruby s samp script select shadow slot small
    source spacer span strike strong style sub sup svg template textarea time title track tt u var video wbr
    annotation math mfenced mfrac mi mn mo mover mroot mrow mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr
    munder munderover semantics"""

_INSTEAD = {
    **dict.fromkeys(_WITHIN_A_LINE.split(), ""),
    **dict.fromkeys(_LINES.split(), _LINE),
    **dict.fromkeys(_PARAGRAPHS.split(), _PARAGRAPH),
    **dict.fromkeys(("td", "th"), " "),
    "br": "\n",
}
"""What takes the place of each of HTML's tags."""

_NO_MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[|\]\]>|<\?[^<>]*+>|<!(?:doctype\b|\[)[^<>]*+>", re.DOTALL | re.IGNORECASE
)
_UNSEEN = re.compile(
    r"<(script|style|template|svg|head)(?![\w:-])[^<>]*+(?<!/)>"
    r".*?(?:</\1(?![\w:-])[^<>]*+>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_TAG = re.compile(r"</?([a-zA-Z][\w:.-]*+)((?:[^<>=]++|=\s*+(?:\"[^\"<]*+\"|'[^'<]*+')?+)*+)>")
_PICTURE_TEXT = re.compile(r"\balt\s*=\s*(?:\"([^\"]{1,20})\"|'([^']{1,20})')", re.IGNORECASE)
_GAP = re.compile(f"[\n{_LINE}{_PARAGRAPH}][ \n{_LINE}{_PARAGRAPH}]*+")

_UNWANTED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]+")
"""Control characters, soft hyphens, what turns the writing direction, lone surrogates, byte order marks."""


def plain(markup: str) -> str:
    """`markup` (HTML, or text that may hold some) as plain text.

    Character references are resolved once; paragraphs are parted by an empty line; line breaks, list
    items and rows of a table stand on lines of their own; scripts, styles and comments are gone; of
    pictures only a small one's replacement text (an emoji) stays. A text without any tag keeps its own
    line breaks. Only what is a tag in HTML counts as one: “<3”, “a < b” and “<mail@example.org>” stay.
    """
    if "<" not in markup:
        return tidied(html.unescape(markup))
    folded = _folded(markup)
    text = _NO_MARKUP.sub("", folded) if "<!" in folded or "<?" in folded else folded
    text = _TAG.sub(_instead, _UNSEEN.sub(" ", text))
    if text == folded:
        return tidied(html.unescape(markup))
    return tidied(html.unescape(_GAP.sub(_widest, text)))


def tidied(text: str) -> str:
    """Plain text without control characters, runs of spaces, and more than one empty line in a row."""
    lines = "\n".join(map(_folded, text.splitlines()))
    return (re.sub(r"\n{3,}", "\n\n", lines) if "\n\n\n" in lines else lines).strip()


def _folded(text: str) -> str:
    """One line, with single spaces. Whether all is printable is a hundred times faster to ask than to mend."""
    line = " ".join(text.split())
    return line if line.isprintable() else " ".join(_UNWANTED.sub("", line).split())


def _instead(tag: re.Match[str]) -> str:
    name = tag[1].lower()
    if name == "img":
        return _picture_text(tag[2])
    foreign = "" if "-" in name or ":" in name else tag[0]
    return _INSTEAD.get(name, foreign)


def _picture_text(attributes: str) -> str:
    """The replacement text of a picture that stands for a character, as blogs send emoji."""
    found = _PICTURE_TEXT.search(attributes)
    said = html.unescape(found[1] or found[2]) if found else ""
    return said if said and len(said) <= 10 and not re.search(r"[\w\s]", said) else ""


def _widest(gap: re.Match[str]) -> str:
    return "\n\n" if _PARAGRAPH in gap[0] or gap[0].count("\n") > 1 else "\n"

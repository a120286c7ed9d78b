"""Google's mail about one new review, and how to tell it from everything else in a mailbox.

The shape, distilled from working parsers of such mails (Google documents none):

    From: Google Business Profile <businessprofile-noreply@google.com>
    Subject: <name, may be cut> left a review for <location>

    You got a new 2-star review … Read review <https://…> ¶ <full name> ¶ <text, long ones cut> ¶ Reply to review

The mail carries no id of the review, and its time is the mail's own, minutes after the review. A digest
("<location>, you got 3 new reviews") lists names without stars or texts, and is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import MessageError
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default

from reputation_desktop.channels.feeds.plain_text import plain, tidied
from reputation_desktop.channels.files.google_words import own_words
from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.review import FoundReview, made_up_key, rate

NOT_A_REVIEW = marked("not a review notification")
DIGEST = marked("a digest of several reviews, which tells neither their stars nor their texts")
UNKNOWN_SHAPE = marked("a mail from Google in a language or a form that is not known here")
UNREADABLE = marked("the mail is damaged")

_SENDER = "businessprofile-noreply@google.com"
_SUBJECT = re.compile(r"(?P<name>.+?) left a review for (?P<location>.+)", re.IGNORECASE)
_DIGEST = re.compile(r"\byou got \d+ new reviews\b", re.IGNORECASE)
_STARS = re.compile(r"\bgot a new (?P<stars>[1-5])-star review\b", re.IGNORECASE)
_READ = re.compile(r"^[ \t]*Read review\b", re.IGNORECASE | re.MULTILINE)
_REPLY = re.compile(r"^[ \t]*Reply to review\b", re.IGNORECASE | re.MULTILINE)
_LINK = re.compile(r"<(https?://[^\s<>]+)>")
_LINK_IN_HTML = re.compile(
    r"""<a\b[^<>]*\bhref\s*=\s*["'](https?://[^"'<>\s]+)["'][^<>]*>(?:\s|<[^<>]*>)*Read review""", re.IGNORECASE
)
_PARSER_FALLS = (LookupError, ValueError, TypeError, AttributeError, AssertionError, MessageError, RecursionError)
"""What the standard library's parser of headers and bodies raises on mails that are damaged just so."""


@dataclass(frozen=True, slots=True)
class _Body:
    text: str
    link: str


def read_mail(raw: bytes) -> FoundReview | str:
    """The review in a mail, or why there is none (one of this file's reasons)."""
    try:
        mail = BytesParser(EmailMessage, policy=default).parsebytes(raw)
        return _review(mail)
    except _PARSER_FALLS:
        return UNREADABLE


def _review(mail: EmailMessage) -> FoundReview | str:
    senders = getattr(mail.get("From"), "addresses", ())
    if not any(sender.addr_spec.lower() == _SENDER for sender in senders):
        return NOT_A_REVIEW
    subject = " ".join(str(mail.get("Subject", "")).split())
    if _DIGEST.search(subject):
        return DIGEST
    named = _SUBJECT.fullmatch(subject)
    body = _body(mail)
    stars, told = _STARS.search(body.text), _told(body.text)
    if named is None or stars is None or told is None:
        return UNKNOWN_SHAPE
    author, text = _author_and_text(told, named["name"])
    claimed = _sent(mail)
    return FoundReview(
        key=made_up_key("google_mail", author, claimed, text),
        text=text,
        author=author,
        url=body.link,
        rating=rate(stars["stars"]),
        claimed=claimed,
        about=tidied(named["location"]),
    )


def _body(mail: EmailMessage) -> _Body:
    part = mail.get_body(("plain", "html"))
    content = part.get_content() if isinstance(part, EmailMessage) else ""
    told = tidied(content) if isinstance(content, str) else ""
    if part is None or part.get_content_subtype() != "html":
        link = _LINK.search(_told(told) or "")
        return _Body(told, link[1] if link else "")
    link = _LINK_IN_HTML.search(told)
    return _Body(plain(told), link[1].replace("&amp;", "&") if link else "")


def _told(text: str) -> str | None:
    """What stands between “Read review” and “Reply to review”."""
    start = _READ.search(text)
    end = _REPLY.search(text, start.end()) if start else None
    return text[start.end() : end.start()] if start and end else None


def _author_and_text(told: str, name_in_subject: str) -> tuple[str, str]:
    """Parts the lines into the full name, which comes first, and the text.

    The subject's name is cut, so the first line has to begin with it; where it does not, the name is not
    among the lines. Mails are wrapped at some 75 characters, so a single line break is only a space.
    """
    paragraphs = [" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", _LINK.sub("", told))]
    lines = [paragraph for paragraph in paragraphs if paragraph]
    known = name_in_subject.rstrip(".… ")
    if lines and lines[0].casefold().startswith(known.casefold()):
        return lines[0], own_words("\n".join(lines[1:]))
    return known, own_words("\n".join(lines))


def _sent(mail: EmailMessage) -> datetime | None:
    sent = getattr(mail.get("Date"), "datetime", None)
    if not isinstance(sent, datetime):
        return None
    return sent.replace(tzinfo=UTC) if sent.tzinfo is None else sent.astimezone(UTC)

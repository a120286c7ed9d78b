"""Google Takeout: what a shop's owner exports of the Google Business Profile.

Google publishes no schema. The layout, as several public importers of real exports agree on it:

    Takeout/Google Business Profile/account-<n>/location-<n>/
        data.json             what the location is, its name as `title`
        additionalData.json   its name as the LISTING_NAME attribute
        reviews.json          {"reviews": [...]}, and more pages as reviews-<token>.json or reviews_001.json

Each entry is a cut-down Review of the Business Profile API v4: `name` (accounts/…/locations/…/reviews/…),
`reviewer`, `starRating` (ONE to FIVE), `comment`, `createTime`, `updateTime`, `reviewReply`. The folder's
name is translated in other languages, so only the `account-` and `location-` folders are relied upon.

Maps' own `Reviews.json` (a GeoJSON FeatureCollection) holds what the owner wrote about other places.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from reputation_desktop.channels.feeds.plain_text import tidied
from reputation_desktop.channels.files.file_reading import WORKBOOK_HINT, FileReading
from reputation_desktop.channels.files.google_words import own_words
from reputation_desktop.channels.files.takeout_export import (
    Export,
    Parts,
    folder_export,
    page_export,
    zip_export,
)
from reputation_desktop.domain.channel import Reading, Skipped
from reputation_desktop.domain.errors import FileNotUnderstood, NothingInFile, OwnersOwnReviews, WorldFailed, marked
from reputation_desktop.domain.review import FoundReview, Rating, Reply, Road, rate

_NAME = re.compile(r"(?:^|/)(locations/[^/]+/reviews/[^/]+)$")
_STARS = {"ONE": 1, "TWO": 2, "THREE": 3, "FOUR": 4, "FIVE": 5}

_NO_ENTRY = marked("the entry is not a review of Google's")
_TWICE = marked("the same review again, under another account or page")
_LEFT_OUT = marked("{file} could not be read and was left out. Export again to get its reviews.")
_OWN_TOO = marked("The export also holds reviews that you wrote about other places; they were left alone.")
_WITHOUT_PAGE = marked("The export holds no reviews of {place}.")
_NOT_ALL = marked("This is only a part of an export, so reviews that are missing from it are not taken as removed.")
_NONE_HERE = marked(
    "In Google Takeout choose “Google Business Profile”, and import the zip or the folder as it was downloaded."
)


def read_zip(path: Path) -> FileReading:
    """Reads the reviews of an export that is still a zip.

    The reading is `complete` where a whole export was read without any fault: Takeout lists every review
    of every location, so one that is missing from it was removed. It is not where a page or an entry was
    broken, where a location came without a page, or where only a part of the export was chosen.

    Raises:
        BrokenZip: the zip is cut off or damaged.
        FileNotUnderstood: it is locked, too large, or none of its pages can be read.
        OwnersOwnReviews: it holds only reviews that the owner wrote.
        NothingInFile: it holds no reviews.
        NoSuchFile: it cannot be opened.
    """
    with zip_export(path) as export:
        return _reading(export)


def read_folder(path: Path) -> FileReading | None:
    """Reads the reviews of an unpacked export like `read_zip`; None where the folder holds no such files."""
    export = folder_export(path)
    if not any(map(export.is_page, export.wanted)):
        return None
    return _reading(export)


def read_page(path: Path) -> FileReading:
    """Reads one page of an export (never `complete`), like `read_zip`."""
    return _reading(page_export(path))


@dataclass
class _Found:
    """What the pages read so far brought."""

    pages: list[tuple[Parts, list[object]]] = field(default_factory=list)
    places: dict[Parts, str] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    owners_own: bool = False


def _reading(export: Export) -> FileReading:
    found = _found(export)
    reviews, skipped = _reviews(found)
    if not reviews:
        raise _nothing(export, found)
    folders = {parts for parts, _ in found.pages}
    without_page = sorted(_locations(export) - folders)
    within_accounts = all(len(parts) > 1 and parts[-2].lower().startswith("account-") for parts in folders)
    whole = within_accounts and not export.is_part
    faultless = not found.broken and not any(entry.reason == _NO_ENTRY for entry in skipped)
    notes = [_LEFT_OUT.format(file=name) for name in found.broken]
    notes += [_WITHOUT_PAGE.format(place=found.places.get(parts, parts[-1])) for parts in without_page]
    notes += [_OWN_TOO] if found.owners_own else []
    notes += [] if whole else [_NOT_ALL]
    places = tuple(dict.fromkeys(found.places[parts] for parts in sorted(folders) if parts in found.places))
    reading = Reading(
        reviews=tuple(reviews),
        skipped=tuple(skipped),
        title=places[0] if len(places) == 1 else "",
        complete=whole and faultless and not without_page,
        covers=tuple(sorted({_place_of(review.key) for review in reviews})),
    )
    return FileReading("takeout", Road.FILE, reading, places, tuple(notes))


def _place_of(key: str) -> str:
    """How the keys of one location begin: an export of one place says nothing about another's."""
    return key[: key.index("/reviews/") + 1] if "/reviews/" in key else key


def _found(export: Export) -> _Found:
    found = _Found()
    for parts, body in export.contents():
        content = _parsed(body)
        if export.is_page(parts):
            if _dig(content, "type") == "FeatureCollection":
                found.owners_own = True
            elif content == {} or isinstance(_dig(content, "reviews"), list):
                found.pages.append((parts[:-1], _list(content, "reviews")))
            elif content is None or not export.only_page:
                found.broken.append("/".join(parts))
        elif (name := _place(content)) and (parts[:-1] not in found.places or parts[-1].lower() == "data.json"):
            found.places[parts[:-1]] = name
    return found


def _parsed(body: bytes) -> object:
    try:
        parsed: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return parsed


def _locations(export: Export) -> set[Parts]:
    return {
        parts[: depth + 1]
        for parts in export.paths
        for depth, folder in enumerate(parts[:-1])
        if folder.lower().startswith("location-")
    }


def _nothing(export: Export, found: _Found) -> WorldFailed:
    if found.owners_own:
        return OwnersOwnReviews(path=export.name)
    if found.broken:
        return FileNotUnderstood(path=export.name, what=marked("its pages of reviews are incomplete or no JSON"))
    is_workbook = bool({("xl", "workbook.xml"), ("content.xml",)} & set(export.paths))
    return NothingInFile(path=export.name, hint=WORKBOOK_HINT if is_workbook else _NONE_HERE)


def _reviews(found: _Found) -> tuple[list[FoundReview], list[Skipped]]:
    """The reviews in the order of the pages; of one that is there twice the newer copy."""
    kept: dict[str, tuple[int, FoundReview]] = {}
    skipped: list[Skipped] = []
    entries = ((entry, found.places.get(folder, "")) for folder, page_entries in found.pages for entry in page_entries)
    for position, (entry, place) in enumerate(entries, 1):
        review = _review(entry, place)
        if review is None:
            skipped.append(Skipped(position, _NO_ENTRY))
            continue
        earlier = kept.get(review.key)
        if earlier is None:
            kept[review.key] = position, review
            continue
        newer = _last_touched(review) > _last_touched(earlier[1])
        skipped.append(Skipped(earlier[0] if newer else position, _TWICE))
        if newer:
            kept[review.key] = position, review
    return [review for _, review in kept.values()], skipped


def _last_touched(review: FoundReview) -> datetime:
    claimed = review.claimed if isinstance(review.claimed, datetime) else datetime.min.replace(tzinfo=UTC)
    return review.edited_at or claimed


def _review(entry: object, place: str) -> FoundReview | None:
    name = _NAME.search(_text(entry, "name"))
    if name is None:
        return None
    created, updated = _time(_text(entry, "createTime")), _time(_text(entry, "updateTime"))
    anonymous = isinstance(entry, dict) and _dig(entry, "reviewer", "isAnonymous") is True
    words = own_words(_text(entry, "reviewReply", "comment"))
    return FoundReview(
        key=name[1],
        text=own_words(_text(entry, "comment")),
        author="" if anonymous else _text(entry, "reviewer", "displayName"),
        rating=_rating(_dig(entry, "starRating")),
        claimed=created,
        edited_at=updated if updated != created else None,
        reply=Reply(words, _time(_text(entry, "reviewReply", "updateTime"))) if words else None,
        about=place,
    )


def _rating(stars: object) -> Rating | None:
    if stars is None:
        return None
    if isinstance(stars, str) and stars in _STARS:
        return replace(rate(_STARS[stars]), raw=stars)
    return rate(stars)


def _time(text: str) -> datetime | None:
    """An RFC 3339 time with any number of digits in its fraction; what is finer than a microsecond is dropped."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        return None


def _place(content: object) -> str:
    """A location's name from either of the files that tell it, or empty."""
    title = _text(content, "title") or _text(content, "locationName")
    return title or next(_listing_names(content), "")


def _listing_names(content: object) -> Iterator[str]:
    for attribute in _list(content, "attributes"):
        if _dig(attribute, "id", "attributeType") == "LISTING_NAME":
            for value in _list(attribute, "values"):
                name = _text(value, "datum", "listingName", "text")
                if name:
                    yield name


def _dig(content: object, *keys: str) -> object:
    for key in keys:
        if not isinstance(content, dict):
            return None
        content = content.get(key)
    return content


def _list(content: object, key: str) -> list[object]:
    found = _dig(content, key)
    return found if isinstance(found, list) else []


def _text(content: object, *keys: str) -> str:
    found = _dig(content, *keys)
    return tidied(found) if isinstance(found, str) else ""

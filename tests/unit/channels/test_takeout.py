"""Google Takeout: the export of a shop's own Google reviews."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reputation_desktop.channels.files import takeout, takeout_export
from reputation_desktop.channels.files.file_reading import FileReading
from reputation_desktop.channels.files.google_words import own_words
from reputation_desktop.domain.errors import (
    BrokenZip,
    FileNotUnderstood,
    NoSuchFile,
    NothingInFile,
    OwnersOwnReviews,
    WorldFailed,
)
from reputation_desktop.domain.review import FoundReview, Rating, Reply, Road

LOCATION = "Takeout/Google Business Profile/account-1/location-2"
Json = dict[str, Any]


def entry(name: str = "A1", account: int = 1, **overrides: Any) -> Json:
    return {
        "name": f"accounts/{account}/locations/2/reviews/{name}",
        "reviewer": {"displayName": "Ada Brook"},
        "starRating": "FOUR",
        "comment": "Warm rolls at seven.",
        "createTime": "2026-03-01T08:00:00Z",
        "updateTime": "2026-03-01T08:00:00Z",
        **overrides,
    }


def page(*entries: object) -> Json:
    return {"reviews": list(entries)}


def place_data(name: str) -> Json:
    return {"title": name, "phoneNumber": "1"}


def content(value: object) -> bytes:
    return value if isinstance(value, bytes) else json.dumps(value).encode()


def zipped(tmp_path: Path, files: Mapping[str, object], method: int = zipfile.ZIP_DEFLATED) -> Path:
    path = tmp_path / "takeout.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, value in files.items():
            archive.writestr(name, content(value))
    return path


def unpacked(tmp_path: Path, files: Mapping[str, object]) -> Path:
    for name, value in files.items():
        path = tmp_path / "unpacked" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content(value))
    return tmp_path / "unpacked"


def read_zip(tmp_path: Path, files: Mapping[str, object]) -> FileReading:
    return takeout.read_zip(zipped(tmp_path, files))


def only_review(tmp_path: Path, **overrides: Any) -> FoundReview:
    reading = read_zip(tmp_path, {f"{LOCATION}/reviews.json": page(entry(**overrides))})
    (review,) = reading.reading.reviews
    return review


def keys(reading: FileReading) -> list[str]:
    return [review.key for review in reading.reading.reviews]


def test_a_review_comes_with_everything_that_google_exports(tmp_path: Path) -> None:
    reply = {"comment": "Thank you, Ada.", "updateTime": "2026-03-02T09:30:00.5Z"}
    files = {
        f"{LOCATION}/data.json": place_data("Harbour Bakery"),
        f"{LOCATION}/reviews.json": page(entry(reviewReply=reply)),
    }
    reading = read_zip(tmp_path, files)
    assert reading.reading.reviews == (
        FoundReview(
            key="locations/2/reviews/A1",
            text="Warm rolls at seven.",
            author="Ada Brook",
            rating=Rating(4.0, 1.0, 5.0, "FOUR"),
            claimed=datetime(2026, 3, 1, 8, 0, tzinfo=UTC),
            reply=Reply("Thank you, Ada.", datetime(2026, 3, 2, 9, 30, 0, 500000, tzinfo=UTC)),
            about="Harbour Bakery",
        ),
    )
    assert (reading.kind, reading.road, reading.places) == ("takeout", Road.FILE, ("Harbour Bakery",))
    assert (reading.reading.title, reading.reading.complete, reading.notes) == ("Harbour Bakery", True, ())


def test_zip_and_folder_tell_the_same_at_every_level_that_the_owner_may_pick(tmp_path: Path) -> None:
    files = {f"{LOCATION}/additionalData.json": listing("Harbour Bakery"), f"{LOCATION}/reviews.json": page(entry())}
    from_zip = read_zip(tmp_path, files)
    folder = unpacked(tmp_path, files)
    whole = [folder, folder / "Takeout", folder / "Takeout/Google Business Profile"]
    parts = [folder / "Takeout/Google Business Profile/account-1", folder / LOCATION]
    assert [takeout.read_folder(path) for path in whole] == [from_zip] * 3
    for path in parts:
        reading = takeout.read_folder(path)
        assert reading is not None
        assert reading.reading.reviews == from_zip.reading.reviews
        assert not reading.reading.complete
        assert "only a part of an export" in reading.notes[0]


def listing(name: str) -> Json:
    other = {"id": {"attributeType": "OTHER"}, "values": [{"datum": {}}]}
    told = {"id": {"attributeType": "LISTING_NAME"}, "values": [{"datum": {"listingName": {"text": name}}}]}
    return {"attributes": [other, told]}


def test_one_page_on_its_own_takes_its_name_from_the_file_beside_it_and_is_never_everything(tmp_path: Path) -> None:
    folder = unpacked(
        tmp_path, {"my reviews (1).json": page(entry()), "additionalData.json": listing("Harbour Bakery")}
    )
    reading = takeout.read_page(folder / "my reviews (1).json")
    assert [review.about for review in reading.reading.reviews] == ["Harbour Bakery"]
    assert not reading.reading.complete


def test_all_pages_of_all_locations_are_read(tmp_path: Path) -> None:
    second = LOCATION.replace("location-2", "location-3")
    files = {
        f"{LOCATION}/reviews.json": page(entry("A")),
        f"{LOCATION}/reviews-xyz.json": page(entry("B")),
        f"{LOCATION}/reviews_001.json": page(entry("C")),
        f"{LOCATION}/data.json": place_data("North"),
        f"{second}/reviews.json": page({**entry(), "name": "accounts/1/locations/3/reviews/D"}),
        f"{second}/additionalData.json": listing("South"),
        f"{second}/localPost-1/data.json": {"summary": "Closed on Monday"},
        f"{second}/photo.jpg": b"\xff\xd8 not a picture",
        "Takeout/Google Business Profile/account-1/data.json": {"accountName": "Ada"},
    }
    reading = read_zip(tmp_path, files)
    assert sorted(keys(reading)) == [f"locations/2/reviews/{name}" for name in "ABC"] + ["locations/3/reviews/D"]
    assert {review.about for review in reading.reading.reviews} == {"North", "South"}
    assert (reading.places, reading.reading.complete) == (("North", "South"), True)


def test_one_location_under_two_accounts_counts_once_and_the_newer_copy_wins(tmp_path: Path) -> None:
    other = LOCATION.replace("account-1", "account-9")
    edited = entry("A", account=9, comment="Cold rolls.", updateTime="2026-03-05T08:00:00Z")
    files = {
        f"{LOCATION}/reviews.json": page(entry("A"), entry("B")),
        f"{other}/reviews.json": page(edited, entry("B", account=9)),
    }
    reading = read_zip(tmp_path, files)
    assert keys(reading) == ["locations/2/reviews/A", "locations/2/reviews/B"]
    assert reading.reading.reviews[0].text == "Cold rolls."
    assert [skipped.position for skipped in reading.reading.skipped] == [1, 4]
    assert {skipped.reason for skipped in reading.reading.skipped} == {
        "the same review again, under another account or page"
    }
    assert reading.reading.complete


def test_an_edit_is_told_apart_from_the_publication(tmp_path: Path) -> None:
    review = only_review(tmp_path, updateTime="2026-04-01T08:00:00.123456789Z")
    assert review.claimed == datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
    assert review.edited_at == datetime(2026, 4, 1, 8, 0, 0, 123456, tzinfo=UTC)


@pytest.mark.parametrize("reviewer", [{}, None, [], {"displayName": "Pat", "isAnonymous": True}, {"displayName": 5}])
def test_an_anonymous_customer_has_no_name(tmp_path: Path, reviewer: object) -> None:
    assert only_review(tmp_path, reviewer=reviewer).author == ""


@pytest.mark.parametrize(
    ("stars", "expected"),
    [
        ("ONE", Rating(1.0, 1.0, 5.0, "ONE")),
        ("FIVE", Rating(5.0, 1.0, 5.0, "FIVE")),
        ("STAR_RATING_UNSPECIFIED", Rating(None, 1.0, 5.0, "STAR_RATING_UNSPECIFIED")),
        (3, Rating(3.0, 1.0, 5.0, "3")),
        (None, None),
    ],
)
def test_stars_are_words_and_an_unknown_word_is_kept_as_unrated(
    tmp_path: Path, stars: object, expected: Rating | None
) -> None:
    assert only_review(tmp_path, starRating=stars).rating == expected


@pytest.mark.parametrize("time", ["", "yesterday", 5, None, "0001-01-01T00:00:00+14:00"])
def test_a_review_without_a_readable_time_is_undated(tmp_path: Path, time: object) -> None:
    review = only_review(tmp_path, createTime=time, updateTime=time)
    assert (review.claimed, review.edited_at) == (None, None)


def test_a_star_only_review_and_an_empty_reply_are_no_texts(tmp_path: Path) -> None:
    review = only_review(tmp_path, comment=None, reviewReply={"comment": " "})
    assert (review.text, review.reply) == ("", None)


@pytest.mark.parametrize(
    ("told", "own"),
    [
        ("(Translated by Google) Good.\n\n(Original)\nGut.\n\nSehr gut.", "Gut.\n\nSehr gut."),
        ("Gut.\n\n(Translated by Google)\nGood.", "Gut."),
        ("(Übersetzt von Google) Gut. (Original) Good.", "Good."),
        ("(Traduit par Google) Bien.\n\n(Avis d'origine)\nGood.", "Good."),
        ("Good.\n \n(Traducido por Google) Bueno.", "Good."),
        ("(Translated by Google) Only the translation.", "(Translated by Google) Only the translation."),
        ("My menu said (Translated by Google) and it showed.", "My menu said (Translated by Google) and it showed."),
        ("(Original) recipe, lovely.", "(Original) recipe, lovely."),
        ("", ""),
    ],
)
def test_the_customers_own_words_are_kept_and_googles_translation_is_not(told: str, own: str) -> None:
    assert own_words(told) == own


def test_a_broken_page_or_entry_is_named_and_nothing_counts_as_removed(tmp_path: Path) -> None:
    broken = read_zip(tmp_path, {f"{LOCATION}/reviews.json": page(entry()), f"{LOCATION}/reviews-2.json": b'{"revi'})
    assert keys(broken) == ["locations/2/reviews/A1"]
    assert not broken.reading.complete
    assert broken.notes == (
        f"{LOCATION}/reviews-2.json could not be read and was left out. Export again to get its reviews.",
    )
    keyless = read_zip(tmp_path, {f"{LOCATION}/reviews.json": page(entry(), {"comment": "?"}, "?", None)})
    assert not keyless.reading.complete
    assert [skipped.position for skipped in keyless.reading.skipped] == [2, 3, 4]


def test_a_location_without_a_page_may_lie_in_another_part_of_the_export(tmp_path: Path) -> None:
    files = {f"{LOCATION}/reviews.json": page(entry()), f"{LOCATION[:-1]}3/photo.jpg": b"?"}
    reading = read_zip(tmp_path, {**files, f"{LOCATION[:-1]}3/data.json": place_data("South")})
    assert not reading.reading.complete
    assert reading.notes == ("The export holds no reviews of South.",)


@pytest.mark.parametrize(("name", "complete"), [("takeout-1-001.zip", True), ("takeout-1-002.zip", False)])
def test_one_of_several_zips_is_not_everything(tmp_path: Path, name: str, complete: bool) -> None:
    path = zipped(tmp_path, {f"{LOCATION}/reviews.json": page(entry())}).rename(tmp_path / name)
    assert takeout.read_zip(path).reading.complete is complete
    (tmp_path / "takeout-1-002.zip").touch()
    assert not takeout.read_zip(path).reading.complete


def test_reviews_that_the_owner_wrote_are_refused_alone_and_left_alone_beside_others(tmp_path: Path) -> None:
    own = {"Takeout/Maps (your places)/Reviews.json": {"type": "FeatureCollection", "features": []}}
    with pytest.raises(OwnersOwnReviews, match=r"takeout\.zip holds reviews that you wrote about other places"):
        read_zip(tmp_path, own)
    with pytest.raises(OwnersOwnReviews):
        takeout.read_page(unpacked(tmp_path, own) / "Takeout/Maps (your places)/Reviews.json")
    both = read_zip(tmp_path, {**own, f"{LOCATION}/reviews.json": page(entry())})
    assert keys(both) == ["locations/2/reviews/A1"]
    assert both.notes == ("The export also holds reviews that you wrote about other places; they were left alone.",)


@pytest.mark.parametrize("files", [{}, {"Takeout/archive_browser.html": b"<html>"}, {f"{LOCATION}/reviews.json": {}}])
def test_an_export_without_reviews_says_what_to_choose(tmp_path: Path, files: Mapping[str, object]) -> None:
    with pytest.raises(NothingInFile, match="choose “Google Business Profile”"):
        read_zip(tmp_path, files)


def test_a_workbook_is_named_as_one(tmp_path: Path) -> None:
    with pytest.raises(NothingInFile, match="Save it there as “CSV UTF-8”"):
        read_zip(tmp_path, {"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"})


def test_an_export_of_broken_pages_only_is_not_understood(tmp_path: Path) -> None:
    with pytest.raises(FileNotUnderstood, match="incomplete or no JSON"):
        read_zip(tmp_path, {f"{LOCATION}/reviews.json": b"[" * 200_000})


def test_a_folder_without_pages_is_none_of_googles(tmp_path: Path) -> None:
    assert takeout.read_folder(unpacked(tmp_path, {"holiday/notes.txt": b"hello"})) is None


@pytest.mark.parametrize("cut", [30, 200])
def test_a_download_that_broke_off_is_a_broken_zip(tmp_path: Path, cut: int) -> None:
    path = zipped(tmp_path, {f"{LOCATION}/reviews.json": page(entry())})
    path.write_bytes(path.read_bytes()[:-cut])
    with pytest.raises(BrokenZip, match="Download it again"):
        takeout.read_zip(path)


def test_a_flipped_byte_is_noticed_by_its_checksum(tmp_path: Path) -> None:
    path = zipped(tmp_path, {f"{LOCATION}/reviews.json": page(entry())}, zipfile.ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"Warm rolls", b"Cold rolls"))
    with pytest.raises(BrokenZip):
        takeout.read_zip(path)


def test_a_locked_zip_is_named_as_one(tmp_path: Path) -> None:
    path = zipped(tmp_path, {f"{LOCATION}/reviews.json": page(entry())})
    body = bytearray(path.read_bytes())
    body[6] |= 1  # the flag in the file's own header
    body[body.index(b"PK\x01\x02") + 8] |= 1  # and in the directory
    path.write_bytes(body)
    with pytest.raises(FileNotUnderstood, match="locked with a password"):
        takeout.read_zip(path)


def test_a_zip_packed_in_an_unknown_way_is_named_as_one(tmp_path: Path) -> None:
    path = zipped(tmp_path, {f"{LOCATION}/reviews.json": page(entry())})
    body = bytearray(path.read_bytes())
    body[body.index(b"PK\x01\x02") + 10] = 99
    path.write_bytes(body)
    with pytest.raises(FileNotUnderstood, match="packed in a way"):
        takeout.read_zip(path)


def test_a_page_that_unfolds_beyond_any_real_one_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(takeout_export, "MAX_MB", 1)
    with pytest.raises(FileNotUnderstood, match="unpacks to more than 1 MB"):
        read_zip(tmp_path, {f"{LOCATION}/reviews.json": b" " * (1 << 20) + b" "})


def test_pages_that_unfold_too_far_together_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(takeout_export, "MAX_MB", 1)
    monkeypatch.setattr(takeout_export, "TOTAL_MB", 2)
    half = json.dumps(page(entry())).encode().ljust(1 << 20)
    with pytest.raises(FileNotUnderstood, match="unpacks to more than 2 MB"):
        read_zip(tmp_path, {f"{LOCATION}/reviews-{n}.json": half for n in range(3)})


def test_photos_are_never_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(takeout_export, "TOTAL_MB", 1)
    files = {f"{LOCATION}/reviews.json": page(entry()), f"{LOCATION}/video.mp4": b" " * (3 << 20)}
    assert len(read_zip(tmp_path, files).reading.reviews) == 1


def test_names_that_climb_out_of_the_zip_write_nothing(tmp_path: Path) -> None:
    inside = tmp_path / "inside"
    inside.mkdir()
    files = {"../account-1/location-2/reviews.json": page(entry()), "..\\..\\evil.json": b"x", "/": b""}
    reading = read_zip(inside, files)
    assert keys(reading) == ["locations/2/reviews/A1"]
    assert [path.name for path in tmp_path.rglob("*")] == ["inside", "takeout.zip"]


def test_a_zip_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFile, match="there is no such file"):
        takeout.read_zip(tmp_path / "takeout.zip")
    with pytest.raises(NoSuchFile):
        takeout.read_page(tmp_path / "reviews.json")


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
anything = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner)
)


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(entry(reviewReply={}), anything)), anything)
def test_whatever_stands_in_an_entry_it_is_read_or_skipped(overrides: Json, place: object) -> None:
    found = takeout._Found(pages=[((), [{**entry(), **overrides}])], places={(): str(place)})
    reviews, skipped = takeout._reviews(found)
    assert len(reviews) + len(skipped) == 1


@given(data=st.data())
def test_a_damaged_zip_never_raises_anything_of_our_own(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("damaged")
    path = zipped(folder, {f"{LOCATION}/reviews.json": page(entry())}, data.draw(st.sampled_from([0, 8, 12, 14])))
    body = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        body[data.draw(st.integers(0, len(body) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(body)
    with suppress(WorldFailed):
        takeout.read_zip(path)

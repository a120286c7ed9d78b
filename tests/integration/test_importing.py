"""Reviews from files and from the counter, through the whole road: told once, told again, told otherwise."""

from __future__ import annotations

import json
import zipfile
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from reputation_desktop.domain.dating import DateBasis
from reputation_desktop.domain.errors import BrokenZip, ColumnsUnclear, DayOrMonth, WorldFailed
from reputation_desktop.domain.review import Kind, Rating, Road, State, rate
from reputation_desktop.rounds.importing import COUNTER, Imported, enter_at_counter, import_file
from reputation_desktop.store import channels as kept
from reputation_desktop.store.checking import problems
from reputation_desktop.store.erasing import erase_person
from reputation_desktop.store.reviews import versions
from reputation_desktop.store.standings import running_clocks
from tests.building import DAY, HOUR, NOW
from tests.loopback import LoopbackServer
from tests.whole_road import LastingWorkers, Shop, contents, feed, item

Json = dict[str, Any]
RUDE = "The waiter was rude and the soup was cold, and nobody said that they were sorry about any of it."


def entry(name: str = "A", text: str = RUDE, *, stars: str = "ONE", author: str = "Ada", **more: Any) -> Json:
    at = (NOW - DAY).isoformat()
    return {
        "name": f"accounts/1/locations/2/reviews/{name}",
        "reviewer": {"displayName": author},
        "starRating": stars,
        "comment": text,
        "createTime": at,
        "updateTime": at,
        **more,
    }


@pytest.fixture
def importing(shop: Shop, tmp_path: Path) -> Importing:
    return Importing(shop, tmp_path / "files")


class Importing:
    """Writes files and imports them into one channel; each import must leave the store sound."""

    def __init__(self, shop: Shop, folder: Path) -> None:
        self.shop = shop
        self._folder = folder
        folder.mkdir()

    def takeout(self, *entries: Json) -> Imported:
        """An export of Google's with all the reviews there are."""
        path = self._folder / "takeout.zip"
        with zipfile.ZipFile(path, "w") as archive:
            page = json.dumps({"reviews": entries})
            archive.writestr("Takeout/Google Business Profile/account-1/location-2/reviews.json", page)
        return self(path)

    def mail(self, text: str = RUDE, *, stars: int = 1, author: str = "Ada", at: datetime = NOW - DAY) -> Imported:
        """A notification of Google's."""
        message = EmailMessage()
        message["From"] = "Google Business Profile <businessprofile-noreply@google.com>"
        message["To"], message["Subject"] = "owner@example.org", f"{author} left a review for Harbour Bakery"
        message["Date"] = at
        message.set_content(
            f"You got a new {stars}-star review\n\nHarbour Bakery\n\nRead review\n<https://business.google.com/r>\n\n"
            f"{author}\n\n{text}\nReply to review\n<https://business.google.com/reply>\n"
        )
        path = self._folder / "mail.eml"
        path.write_bytes(bytes(message))
        return self(path)

    def table(self, text: str, **mapping: str) -> Imported:
        """A table of anybody's."""
        path = self._folder / "reviews.csv"
        path.write_text(text, encoding="utf-8")
        return self(path, **mapping)

    def __call__(self, path: Path, **mapping: str) -> Imported:
        done = import_file(self.shop.store, path, "Google", mapping, self.shop.now)
        assert list(problems(self.shop.store)) == []
        return done


def counts(done: Imported) -> tuple[int, int, int, int]:
    return done.new, done.edited, done.removed, done.known


# --- Takeout, again and again ---------------------------------------------------------------------


def test_an_export_becomes_reviews_of_a_channel_of_its_own(shop: Shop, importing: Importing) -> None:
    done = importing.takeout(entry(), entry("B", "Lovely.", stars="FIVE", author="Bea"))
    assert (done.channel, done.file.kind, counts(done)) == ("Google", "takeout", (2, 0, 0, 0))
    rude, lovely = shop.reviews()
    assert (rude.key, rude.road, rude.author, rude.text) == ("locations/2/reviews/A", Road.FILE, "Ada", RUDE)
    assert (rude.rating, rude.kind, rude.clock_at) == (Rating(1, 1, 5, "ONE"), Kind.COMPLAINT, NOW - DAY)
    assert lovely.kind is Kind.PRAISE
    (channel,) = kept.channels(shop.store)
    assert (channel.name, channel.platform, channel.address) == ("Google", "file", "")
    assert channel.health.last_success_at == NOW
    assert shop.score().reviews_12m == 2


def test_the_same_export_again_changes_nothing(shop: Shop, importing: Importing) -> None:
    importing.takeout(entry(), entry("B"))
    before = contents(shop.store)
    shop.later(days=3)
    assert counts(importing.takeout(entry(), entry("B"))) == (0, 0, 0, 2)
    assert contents(shop.store) == before


def test_a_review_that_a_later_export_lacks_was_removed_and_may_come_back(shop: Shop, importing: Importing) -> None:
    importing.takeout(entry(), entry("B"))
    shop.later(days=1)
    assert counts(importing.takeout(entry("B"))) == (0, 0, 1, 1)
    gone, there = shop.reviews()
    assert (gone.removed_at, there.removed_at) == (shop.now, None)
    assert shop.score().reviews_12m == 1
    assert [clock.review_id for clock in running_clocks(shop.store)] == [there.id]
    shop.later(days=1)
    importing.takeout(entry(), entry("B"))
    assert [review.removed_at for review in shop.reviews()] == [None, None]


def test_an_edited_review_is_a_new_version_at_the_moment_of_its_edit(shop: Shop, importing: Importing) -> None:
    importing.takeout(entry())
    shop.later(days=2)
    edited_at = NOW + DAY
    done = importing.takeout(entry(text="They wrote a kind letter.", stars="FOUR", updateTime=edited_at.isoformat()))
    assert counts(done) == (0, 1, 0, 0)
    (review,) = shop.reviews()
    assert (review.text, review.rating and review.rating.value) == ("They wrote a kind letter.", 4)
    assert (review.version, review.cycle, review.edited_at) == (2, 2, edited_at)
    (first,) = versions(shop.store, review.id)
    assert (first.text, first.replaced_at, first.complaint) == (RUDE, edited_at, True)


def test_a_reply_in_a_later_export_answers_the_complaint(shop: Shop, importing: Importing) -> None:
    importing.takeout(entry())
    assert len(shop.reviews(awaiting=True)) == 1
    shop.later(days=3)
    replied_at = NOW + 2 * HOUR
    importing.takeout(entry(reviewReply={"comment": "We are sorry.", "updateTime": replied_at.isoformat()}))
    (review,) = shop.reviews()
    assert review.reply is not None
    assert (review.reply.text, review.reply.at, review.version) == ("We are sorry.", replied_at, 1)
    assert (review.state, review.closed_at) == (State.ANSWERED, replied_at)
    assert running_clocks(shop.store) == []
    shop.later(days=3)
    importing.takeout(
        entry(
            text="It happened again.",
            updateTime=(NOW + 4 * DAY).isoformat(),
            reviewReply={"comment": "We are sorry.", "updateTime": replied_at.isoformat()},
        )
    )
    (review,) = shop.reviews()
    assert (review.state, review.cycle) == (State.AWAITING, 2), "the old reply does not answer the new words"


def test_an_erased_person_stays_erased(shop: Shop, importing: Importing) -> None:
    importing.takeout(entry(), entry("B", author="Bea"))
    erase_person(shop.store, "Ada", NOW)
    assert counts(importing.takeout(entry(), entry("B", author="Bea")))[:3] == (0, 0, 0)
    assert [review.author for review in shop.reviews()] == ["Bea"]


def test_what_is_missing_from_a_file_was_removed_from_no_other_road(
    shop: Shop, importing: Importing, loopback: LoopbackServer, workers: LastingWorkers
) -> None:
    shop.add(loopback.serve("/feed", feed(item("of the feed"))), name="Google")
    shop.round()
    importing.mail("By mail.", author="Cem")
    assert importing.takeout(entry()).removed == 0
    assert [review.removed_at for review in shop.reviews()] == [None] * 3


# --- one review by two roads ----------------------------------------------------------------------

SHORT = RUDE[:40] + "…"


def test_a_mail_and_then_the_fuller_file_are_one_review(shop: Shop, importing: Importing) -> None:
    importing.mail("The waiter was …", stars=4)
    (told,) = shop.reviews()
    assert (told.road, told.kind, told.clock_at) == (Road.MAIL, Kind.PRAISE, None)
    shop.later(hours=6)
    assert counts(importing.takeout(entry(stars="FOUR", createTime=(NOW - 2 * DAY).isoformat()))) == (0, 1, 0, 0)
    (review,) = shop.reviews()
    assert (review.text, review.version, review.cycle, review.edited_at) == (RUDE, 2, 1, None)
    assert (review.kind, review.complaint) == (Kind.MIXED, True), "it was judged anew"
    assert review.clock_at == NOW - DAY, "its clock counts from when the customer wrote"
    for again in (importing.mail("The waiter was …", stars=4), importing.takeout(entry(stars="FOUR"))):
        assert counts(again) == (0, 0, 0, 1)
    assert shop.reviews() == [review]


def test_a_file_and_then_the_shorter_mail_are_one_review(shop: Shop, importing: Importing) -> None:
    importing.takeout(entry())
    (before,) = shop.reviews()
    shop.later(hours=6)
    assert counts(importing.mail(SHORT)) == (0, 0, 0, 1)
    assert shop.reviews() == [before]
    assert counts(importing.mail(SHORT)) == (0, 0, 0, 1)
    assert shop.reviews() == [before]
    assert len(contents(shop.store)["alias"]) == 1


def test_an_edit_on_the_second_road_is_one_edit(shop: Shop, importing: Importing) -> None:
    importing.mail(SHORT)
    importing.takeout(entry())
    shop.later(days=1)
    edited = entry(text="They wrote a kind letter.", updateTime=shop.now.isoformat())
    assert counts(importing.takeout(edited))[:3] == (0, 1, 0)
    for _ in range(2):
        assert counts(importing.takeout(edited)) == (0, 0, 0, 1)
        assert counts(importing.mail(SHORT)) == (0, 0, 0, 1)
    (review,) = shop.reviews()
    assert (review.text, review.cycle, review.version) == ("They wrote a kind letter.", 2, 3)


def test_a_reply_that_only_the_file_tells_answers_what_the_mail_told(shop: Shop, importing: Importing) -> None:
    importing.mail(RUDE)
    importing.takeout(entry(reviewReply={"comment": "We are sorry.", "updateTime": NOW.isoformat()}))
    (review,) = shop.reviews()
    assert (review.state, review.version) == (State.ANSWERED, 1)


def test_a_review_told_by_mail_that_a_later_export_lacks_was_removed(shop: Shop, importing: Importing) -> None:
    importing.mail(RUDE)
    importing.takeout(entry(), entry("B", author="Bea"))
    shop.later(days=1)
    assert importing.takeout(entry("B", author="Bea")).removed == 1
    assert [review.removed_at is None for review in shop.reviews()] == [False, True]


def test_two_guests_of_one_name_are_two(shop: Shop, importing: Importing) -> None:
    importing.mail("")
    assert counts(importing.takeout(entry(text=""), entry("B", text=""))) == (1, 0, 0, 1)
    assert len(shop.reviews()) == 2


@pytest.mark.parametrize(
    "other",
    [
        entry(author="Bea"),
        entry(stars="TWO"),
        entry(text="Something else."),
        entry(createTime=(NOW - timedelta(days=5)).isoformat()),
    ],
)
def test_what_differs_is_another_review(shop: Shop, importing: Importing, other: Json) -> None:
    importing.mail(SHORT)
    assert importing.takeout(other).new == 1
    assert len(shop.reviews()) == 2


# --- tables ---------------------------------------------------------------------------------------


def test_an_ambiguous_date_is_asked_about_and_nothing_is_imported(shop: Shop, importing: Importing) -> None:
    table = "stars,text,date\n1,Cold soup.,03/04/2026\n"
    with pytest.raises(DayOrMonth):
        importing.table(table)
    assert (shop.reviews(), kept.channels(shop.store)) == ([], [])
    importing.table(table, dates="day-first")
    (review,) = shop.reviews()
    assert review.published_at == datetime.fromisoformat("2026-04-03T10:00:00Z"), "noon in Berlin"
    assert (review.date_basis, review.claimed) == (DateBasis.DAY, "2026-04-03")


def test_undated_rows_are_from_before_in_the_first_table_only(shop: Shop, importing: Importing) -> None:
    importing.table("stars,text\n1,Cold soup.\n")
    shop.later(days=1)
    importing.table("stars,text\n1,Cold soup.\n1,Cold tea.\n")
    assert [(review.published_at, review.from_before) for review in shop.reviews()] == [(None, True), (shop.now, False)]


def test_a_table_says_nothing_of_what_is_missing_from_it(shop: Shop, importing: Importing) -> None:
    importing.table("stars,text\n1,Cold soup.\n")
    assert importing.table("stars,text\n1,Cold tea.\n").removed == 0


def unclear(importing: Importing) -> None:
    importing.table("a,b\n1,2\n")


def broken(importing: Importing) -> None:
    path = importing.shop.store.path.with_name("broken.zip")
    path.write_bytes(b"PK\x03\x04 and no more")
    importing(path)


@pytest.mark.parametrize(("attempt", "failure"), [(unclear, ColumnsUnclear), (broken, BrokenZip)])
def test_a_file_that_cannot_be_read_leaves_no_trace(
    shop: Shop, importing: Importing, attempt: Any, failure: type[WorldFailed]
) -> None:
    with pytest.raises(failure):
        attempt(importing)
    assert kept.channels(shop.store) == []


# --- the counter ----------------------------------------------------------------------------------


def test_what_a_customer_says_is_a_review_at_once(shop: Shop) -> None:
    review_id = enter_at_counter(shop.store, "The soup was cold.", rate(2), None, NOW)
    (review,) = shop.reviews()
    assert (review.id, review.channel, review.road, review.published_at) == (review_id, COUNTER, Road.COUNTER, NOW)
    assert (review.kind, review.clock_at, review.corrected) == (Kind.COMPLAINT, NOW, False)


def test_the_owners_word_for_it_is_its_kind(shop: Shop) -> None:
    enter_at_counter(shop.store, "Lovely soup.", None, Kind.COMPLAINT, NOW)
    (review,) = shop.reviews()
    assert (review.kind, review.complaint, review.corrected, review.clock_at) == (Kind.COMPLAINT, True, True, NOW)


def test_what_was_said_earlier_starts_its_clock_then(shop: Shop) -> None:
    enter_at_counter(shop.store, "Cold soup.", rate(1), None, NOW, said_at=NOW - 3 * HOUR)
    (review,) = shop.reviews()
    assert (review.published_at, review.clock_at) == (NOW - 3 * HOUR, NOW - 3 * HOUR)


def test_two_customers_may_say_the_same(shop: Shop) -> None:
    for _ in range(2):
        enter_at_counter(shop.store, "Cold soup.", rate(1), None, shop.now)
        shop.later(seconds=1)
    assert len(shop.reviews()) == 2
    assert list(problems(shop.store)) == []

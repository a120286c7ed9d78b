"""Praise worth showing, read as the page reads it, and what is kept for asking."""

from __future__ import annotations

import pytest

from reputation_desktop.desk import praise as desk
from reputation_desktop.desk.praise import PraiseQuery, PraiseReading, praise_choices
from reputation_desktop.domain.errors import WrongWords
from reputation_desktop.domain.invitation import Invitation
from reputation_desktop.domain.judgement import Phrase
from reputation_desktop.domain.praise import Praise
from reputation_desktop.domain.review import Road, State
from reputation_desktop.store.actions import set_state
from reputation_desktop.store.channels import channel_numbered
from reputation_desktop.store.invitations import keep_invitation, keep_review_page, kept_invitation, review_page
from reputation_desktop.store.settings import write_setting
from reputation_desktop.store.store import Store
from tests.building import CONTENT, DAY, NOW, channel, found, judgement, new, stored, write


def _praise(store: Store, query: PraiseQuery | None = None) -> list[Praise]:
    reading, rows = PraiseReading(store, query or PraiseQuery(1), NOW), list[Praise]()
    while (step := reading.next_praise()) is not None:
        rows.extend(step)
    return rows


def _texts(store: Store, query: PraiseQuery | None = None) -> list[str]:
    return [each.words for each in _praise(store, query)]


def test_the_newest_praise_comes_first_and_only_what_can_be_shown(store: Store) -> None:
    google = channel(store, shop="Café Luna")
    for number, text in enumerate(("Oldest praise.", "Newer praise.", "")):
        stored(store, google, found(str(number), text, stars=5, claimed=NOW - (3 - number) * DAY), CONTENT)
    stored(store, google, found("c", "The soup was cold.", stars=1))
    stored(store, google, found("t", "", title="Only a title", stars=5, claimed=NOW - 9 * DAY), CONTENT)
    gone = stored(store, google, found("n", "About the other café.", stars=5), CONTENT)
    set_state(store, gone, "not-us", State.NOT_ABOUT_US, NOW)
    vanished = stored(store, google, found("v", "No longer there.", stars=5), CONTENT)
    write(store, google, missing=[vanished])
    assert _texts(store) == ["Newer praise.", "Oldest praise.", "Only a title"]
    (first, *_) = _praise(store)
    assert (first.shop, first.channel, first.author, first.stars) == ("Café Luna", "Google", "Anna Baker", (5, 1, 5))
    assert first.published_at == NOW - 2 * DAY


def test_what_was_said_at_the_counter_was_not_written_for_the_public(store: Store) -> None:
    counter = channel(store, "Counter", platform="counter")
    stored(store, counter, found("k", "Said at the till: lovely.", stars=5), CONTENT, road=Road.COUNTER)
    assert _texts(store) == []


def test_posts_are_shown_only_where_they_are_wanted(store: Store) -> None:
    forum = channel(store, "Forum", mention=True)
    stored(store, forum, found("k", "Luna is wonderful.", mention=True), CONTENT, praised=True)
    assert _texts(store) == []
    assert _texts(store, PraiseQuery(1, mentions=True)) == ["Luna is wonderful."]


def test_a_competitors_and_a_muted_channels_praise_is_not_the_shops(store: Store) -> None:
    for name, setting in (("Rival", "competitor"), ("Quiet", "muted")):
        place = channel(store, name)
        stored(store, place, found(name, "Lovely.", stars=5), CONTENT)
        write_setting(store, place, setting, "yes")
    assert _texts(store) == []
    assert praise_choices(store).places == ()


def test_it_is_narrowed_down_by_channel_language_and_shop(store: Store) -> None:
    google, site = channel(store, "Google"), channel(store, "Site")
    other = channel(store, "Other", shop="Second shop")
    other = channel(store, "Elsewhere", shop="Third shop")
    stored(store, google, found("a", "Lovely.", stars=5), CONTENT)
    german = found("b", "Wunderbar.", stars=5)
    write(store, site, new=[new(german, judged_as=judgement(german, CONTENT, language="de"))])
    stored(store, other, found("c", "Great.", stars=5), CONTENT)
    shop_id, other_shop = channel_numbered(store, google).shop_id, channel_numbered(store, other).shop_id
    assert _texts(store, PraiseQuery(shop_id, channel_id=site)) == ["Wunderbar."]
    assert _texts(store, PraiseQuery(shop_id, language="en")) == ["Lovely."]
    assert _texts(store, PraiseQuery(other_shop)) == ["Great."]
    choices = praise_choices(store)
    assert [name for _, name in choices.shops] == ["Second shop", "Third shop"]
    assert choices.languages == ("de", "en")


def test_the_strongest_is_what_gave_most_stars_and_then_the_warmest_words(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    google = channel(store)
    reviews = [
        (found("a", "Good.", stars=4, claimed=NOW - DAY), 3.0),
        (found("b", "Fine.", stars=5, claimed=NOW - 2 * DAY), 0.5),
        (found("c", "Splendid and lovely.", stars=5, claimed=NOW - 3 * DAY), 2.5),
        (found("d", "Said without stars.", claimed=NOW - 4 * DAY), 2.0),
    ]
    for review, weight in reviews:
        judged = judgement(review, CONTENT, praised=True, phrases=[Phrase(review.text[:3], 0, 3, weight)])
        write(store, google, new=[new(review, judged_as=judged)])
    strongest = PraiseQuery(1, strongest=True)
    assert _texts(store, strongest) == ["Splendid and lovely.", "Fine.", "Good.", "Said without stars."]
    monkeypatch.setattr(desk, "LOOKED_THROUGH", 2)
    assert _texts(store, strongest) == ["Fine.", "Good."]


def test_more_than_a_step_comes_step_by_step(store: Store) -> None:
    google = channel(store)
    write(store, google, new=[new(found(str(number), f"Praise {number}.", stars=5), CONTENT) for number in range(250)])
    reading = PraiseReading(store, PraiseQuery(1), NOW)
    sizes = []
    while (step := reading.next_praise()) is not None:
        sizes.append(len(step))
    assert sum(sizes) == 250
    assert max(sizes) <= 100


def test_customers_are_asked_where_reviews_are_written(store: Store) -> None:
    google = channel(store, "Google")
    channel(store, "Forum", mention=True)
    channel(store, "Counter", platform="counter")
    keep_review_page(store, google, "https://g.page/r/luna/review")
    asking = [each for each in praise_choices(store).places if each.asks]
    assert [(each.name, each.review_page) for each in asking] == [("Google", "https://g.page/r/luna/review")]
    keep_review_page(store, google, "")
    assert review_page(store, google) == ""


def test_only_a_web_address_is_kept(store: Store) -> None:
    google = channel(store)
    with pytest.raises(WrongWords):
        keep_review_page(store, google, "javascript:alert(1)")
    assert review_page(store, google) == ""


def test_the_owners_words_are_kept_until_she_takes_the_usual_ones(store: Store) -> None:
    assert kept_invitation(store) == Invitation("", "")
    keep_invitation(store, Invitation("Tell us", "Whatever it is."))
    assert kept_invitation(store) == Invitation("Tell us", "Whatever it is.")
    keep_invitation(store, Invitation("", "Whatever it is."))
    assert kept_invitation(store) == Invitation("", "Whatever it is.")

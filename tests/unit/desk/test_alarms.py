"""Which alarms ring, when, and in which words."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from reputation_desktop.desk.alarms import ring_alarms
from reputation_desktop.domain.alarm import Alarm, AlarmKind
from reputation_desktop.domain.errors import NoConnection
from reputation_desktop.domain.review import Spread
from reputation_desktop.domain.sentence import Sentence
from reputation_desktop.store.channels import note_failure, note_success
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.store import Store
from tests.building import DAY, HOUR, NOW, channel, found, new, write


def fill(store: Store, channel_id: int, moments: list[datetime], *, complains: float = 0.9) -> None:
    """Reviews at these moments."""
    reviews = [found(f"k{n}", f"Words number {n}", stars=3, claimed=at) for n, at in enumerate(moments)]
    write(store, channel_id, new=[new(each, complains) for each in reviews])


def only(alarms: list[Alarm]) -> Alarm:
    (alarm,) = alarms
    return alarm


def test_nothing_rings_in_an_empty_store(store: Store) -> None:
    """No opinion, no alarm."""
    assert ring_alarms(store, NOW) == []


def test_more_complaints_than_chance_explains(store: Store) -> None:
    """Four in a week after a calm half year; it rings once, and again only after two weeks."""
    google = channel(store)
    fill(store, google, [NOW - 100 * DAY, *(NOW - n * DAY for n in range(1, 5))])
    alarm = only(ring_alarms(store, NOW))
    assert alarm.kind is AlarmKind.COMPLAINTS
    assert alarm.sentence == "Complaints in the last seven days: 4, clearly more than in the half year before."
    assert only(ring_alarms(store, NOW + DAY)) == alarm
    assert ring_alarms(store, NOW + 15 * DAY) == []


def test_a_usual_week_rings_nothing(store: Store) -> None:
    """Two complaints are no spell."""
    fill(store, channel(store), [NOW - DAY, NOW - 2 * DAY])
    assert ring_alarms(store, NOW) == []


def test_an_unusually_silent_channel(store: Store) -> None:
    """A daily voice that stops; the day since when is the shop's own."""
    google = channel(store, "Town forum")
    fill(store, google, [NOW - n * DAY for n in range(10, 25)], complains=0.1)
    note_success(store, google, NOW)
    alarm = only(ring_alarms(store, NOW))
    assert (alarm.kind, alarm.subject) == (AlarmKind.SILENCE, str(google))
    assert alarm.sentence == (
        "“Town forum” has been silent since 24 April 2026, unusually long for it. Is it still the right link?"
    )


@pytest.mark.parametrize("read", ["never", "long ago", "failing"])
def test_silence_needs_successful_rounds(store: Store, read: str) -> None:
    """Nobody is called silent whom nobody listened to."""
    google = channel(store)
    fill(store, google, [NOW - n * DAY for n in range(10, 25)], complains=0.1)
    if read == "long ago":
        note_success(store, google, NOW - 9 * DAY)
    if read == "failing":
        note_success(store, google, NOW - DAY)
        note_failure(store, google, NOW, NoConnection(host="example.org"), None)
    assert ring_alarms(store, NOW) == []


def test_a_channel_that_stopped(store: Store) -> None:
    """After three failures in a row, with the day and the reason."""
    google = channel(store)
    for n in (3, 2):
        note_failure(store, google, NOW - n * DAY, NoConnection(host="example.org"), None)
    assert ring_alarms(store, NOW) == []
    note_failure(store, google, NOW - DAY, NoConnection(host="example.org"), None)
    alarm = only(ring_alarms(store, NOW))
    assert alarm.kind is AlarmKind.STOPPED
    assert alarm.sentence.startswith("“Google” cannot be read since 1 May 2026. example.org could not be reached.")
    assert isinstance(alarm.sentence, Sentence)
    assert alarm.sentence.fields == {
        "channel": "Google",
        "day": date(2026, 5, 1),
        "why": NoConnection(host="example.org").sentence,
    }


def test_a_site_that_is_away_for_a_morning_has_not_stopped(store: Store) -> None:
    """What cannot be reached is tried hourly, so that three failures tell little."""
    google = channel(store)
    for n in range(12):
        note_failure(store, google, NOW + n * HOUR, NoConnection(host="example.org"), None)
        assert ring_alarms(store, NOW + n * HOUR) == []
    assert only(ring_alarms(store, NOW + 12 * HOUR)).kind is AlarmKind.STOPPED


@pytest.mark.parametrize(
    ("spread", "sentence"),
    [
        (Spread(likes=30, shares=15, comments=5), "A post on “Google” is spreading: 50 reactions so far."),
        (Spread(followers=25_000), "Somebody whom 25000 people follow wrote on “Google”."),
        (Spread(likes=60, followers=25_000), "A post on “Google” is spreading: 60 reactions so far."),
    ],
)
def test_a_post_that_spreads(store: Store, spread: Spread, sentence: str) -> None:
    """By reactions, or by who wrote it; with the number to look it up."""
    google = channel(store)
    (number,) = write(store, google, new=[new(found(spread=spread, mention=True, claimed=NOW - HOUR), 0.1)])
    alarm = only(ring_alarms(store, NOW))
    assert (alarm.kind, alarm.subject) == (AlarmKind.SPREAD, str(number))
    assert alarm.sentence == f"{sentence} It is review {number}."


def test_the_owner_sets_from_when_a_post_spreads(store: Store) -> None:
    """Fewer reactions than hers ring nothing, nor does an old post."""
    google = channel(store)
    write_setting(store, WHOLE_SHOP, "spread_from", "100")
    write(store, google, new=[new(found(spread=Spread(likes=99), claimed=NOW - HOUR), 0.1)])
    write(store, google, new=[new(found("k2", spread=Spread(likes=900), claimed=NOW - timedelta(days=40)), 0.1)])
    assert ring_alarms(store, NOW) == []

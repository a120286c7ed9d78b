"""Why reviews may be missing from a time: put together by reasons, in words, never in the engine's English."""

from __future__ import annotations

from datetime import date, datetime, time

from reputation_desktop.domain.errors import NoConnection, ServerTrouble, WorldFailed
from reputation_desktop.domain.gap import Gap
from reputation_desktop.ui.charts.chart_words import days_words
from reputation_desktop.ui.timeline.unread import Reason, ReasonWords, bare_days, reasons_of
from tests.building import NOW, ZONE
from tests.ui.timeline_course import day

NAMES = {1: "Google", 2: "Town blog", 3: "Forum"}
SINCE_EVER = tuple((key, date(2020, 1, 1)) for key in NAMES)


def _gap(key: int, first: int, last: int, failure: WorldFailed | None = None, *, paused: bool = False) -> Gap:
    """A gap of a channel from so many days before the present one to so many, from noon to noon."""
    since, until = (datetime.combine(day(number), time(12), ZONE) for number in (first, last))
    return Gap(key, NAMES[key], since, until, failure, paused, open=last == 0)


def _words(*gaps: Gap, channels: int = 3) -> tuple[list[str], list[tuple[str, ...]]]:
    words = ReasonWords(lambda first, last: days_words(first, last, ZONE, NOW), channels)
    reasons = reasons_of(gaps, ZONE)
    return [words.label(each) for each in reasons], [words.told(each, ZONE) for each in reasons]


def test_what_was_not_asked_at_the_same_time_is_one_reason() -> None:
    labels, told = _words(_gap(1, 29, 23), _gap(2, 29, 25), _gap(3, 28, 23))
    assert labels == ["not asked, 5–11 April"]
    assert told == [("Nothing was asked, 5–11 April: this computer was off or offline.",)]


def test_a_channel_that_failed_is_named_with_what_helps() -> None:
    labels, told = _words(_gap(2, 35, 0, ServerTrouble(host="example.org", status=500)))
    assert labels == ["Town blog not read, 30 March to 4 May"]
    ((line,),) = told
    assert line.startswith("Town blog was not read, 30 March to 4 May. example.org has trouble of its own (500).")


def test_some_channels_are_counted_and_told_one_by_one() -> None:
    failure = NoConnection(host="example.org")
    labels, told = _words(_gap(1, 9, 3, failure), _gap(2, 8, 2, failure), channels=5)
    assert labels == ["2 channels not read, 25 April to 2 May"]
    assert [line.partition(" ")[0] for line in told[0]] == ["Google", "Town"]
    labels, told = _words(_gap(1, 9, 9), channels=5)
    assert (labels, told) == (["Google not asked, 25 April"], [("Google was not asked, 25 April.",)])
    labels, told = _words(_gap(1, 9, 8), _gap(2, 8, 7), channels=5)
    assert labels == ["2 channels not asked, 25–27 April"]


def test_a_paused_channel_is_said_to_be_paused() -> None:
    assert _words(_gap(1, 4, 0, paused=True), channels=1) == (
        ["paused, 30 April to 4 May"],
        [("Google is paused, 30 April to 4 May.",)],
    )
    assert _words(_gap(1, 3, 0, paused=True))[0] == ["Google paused, 1–4 May"]
    assert _words(_gap(1, 3, 0, paused=True), _gap(2, 3, 0, paused=True))[0] == ["2 channels paused, 1–4 May"]
    assert _words(_gap(1, 3, 0, NoConnection(host="x.org")), channels=1)[0] == ["not read, 1–4 May"]


def test_reasons_of_different_kinds_stay_apart_and_come_by_their_begin() -> None:
    reasons = reasons_of(
        [_gap(1, 5, 2), _gap(2, 30, 0, NoConnection(host="x.org")), _gap(3, 4, 0, paused=True), _gap(1, 20, 18)], ZONE
    )
    assert [(each.channels, each.first_day) for each in reasons] == [
        (["Town blog"], day(30)), (["Google"], day(20)), (["Google"], day(5)), (["Forum"], day(4)),
    ]  # fmt: skip


def test_a_reason_of_many_channels_tells_three_and_counts_the_rest() -> None:
    gaps = tuple(Gap(key, f"Feed {key}", NOW, NOW, NoConnection(host="x.org"), False, False) for key in range(1, 7))
    words = ReasonWords(lambda first, last: days_words(first, last, ZONE, NOW), 9)
    told = words.told(Reason(NOW.date(), NOW.date(), gaps), ZONE)
    assert len(told) == 4
    assert told[-1] == "and 3 more"


def test_days_are_bare_where_no_channel_was_read() -> None:
    gaps = [_gap(1, 20, 10), _gap(2, 15, 5), _gap(3, 30, 8), _gap(1, 2, 0)]
    assert list(bare_days(gaps, SINCE_EVER, ZONE)) == [(day(15), day(10))]
    assert list(bare_days(gaps, SINCE_EVER[:1], ZONE)) == [(day(20), day(10)), (day(2), day(0))]
    assert list(bare_days(gaps, (), ZONE)) == []
    assert list(bare_days([], SINCE_EVER, ZONE)) == []


def test_a_channel_that_was_not_there_yet_keeps_no_day_from_being_bare() -> None:
    readers = ((1, day(100)), (2, day(12)))
    assert list(bare_days([_gap(1, 20, 10)], readers, ZONE)) == [(day(20), day(13))]
    later = ((1, day(3)), (2, day(3)))
    assert list(bare_days([_gap(1, 20, 10), _gap(2, 20, 10)], later, ZONE)) == [(day(20), day(10))]

"""What is worth a look, and which channels were not read."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.alarm import Alarm, AlarmKind
from reputation_desktop.domain.review import Kind
from reputation_desktop.store.actions import correct
from reputation_desktop.store.alarms import note_rung
from reputation_desktop.store.follow_ups import add_follow_up
from reputation_desktop.store.looks import note_look
from reputation_desktop.store.settings import write_setting
from reputation_desktop.ui.today.channel_health import ChannelSign
from reputation_desktop.ui.today.channel_standing import Standing
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, HOUR, NOW, channel, found, judgement, new, stored, write
from tests.ui.today_page import failed_at, filling, heard, named, open_page, read_at, texts


def test_an_alarm_is_told_in_words_and_leads_to_what_it_is_about(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    with filling(tmp_path) as store:
        google = channel(store, "Google")
        review_id = stored(store, google, found(stars=1))
        failed_at(store, google)
        for kind, subject in (
            (AlarmKind.COMPLAINTS, ""),
            (AlarmKind.SPREAD, str(review_id)),
            (AlarmKind.STOPPED, str(google)),
            (AlarmKind.SILENCE, str(google)),
        ):
            note_rung(store, Alarm(kind, subject, NOW - DAY, f"A sentence about {kind}."))
    page = open_page(qtbot, services)
    shown = texts(page.worth)
    assert {"Worth a look", "More complaints than usual", "A sentence about complaints."} <= set(shown)
    lists, reviews, channels = (
        heard(signal) for signal in (services.inbox_wanted, services.review_wanted, services.channel_wanted)
    )
    named(page.worth, "More complaints than usual: Show these").click()
    named(page.worth, "A post is spreading: Show it").click()
    named(page.worth, "A channel stopped working: Look into it").click()
    named(page.worth, "Unusually silent: Look into it").click()
    ((query, title),) = lists
    assert (query.complaints, query.until, title) == (True, NOW - DAY, "More complaints than usual")
    assert query.until - query.since < timedelta(days=7)
    assert (reviews, channels) == ([(review_id, False)], [(google,), (google,)])


def test_a_channel_that_is_read_again_needs_no_alarm(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        google = channel(store)
        note_rung(store, Alarm(AlarmKind.STOPPED, str(google), NOW - DAY, "It cannot be read."))
        note_rung(store, Alarm(AlarmKind.SILENCE, "77", NOW - DAY, "It is gone."))
        read_at(store, google)
    page = open_page(qtbot, services)
    assert not page.worth.isVisible()


def test_a_promise_that_is_due_is_told(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        review_id = stored(store, channel(store), found(stars=1))
        add_follow_up(store, review_id, "Refund the cake", date(2026, 5, 3))
        add_follow_up(store, review_id, "Call next week", date(2026, 5, 11))
    page = open_page(qtbot, services)
    assert "due yesterday" in texts(page.worth)
    assert "Call next week" not in texts(page.worth)
    wanted = heard(services.review_wanted)
    QTest.mouseClick(named(page.worth, "Refund the cake, due yesterday"), Qt.MouseButton.LeftButton)
    assert wanted == [(review_id, False)]


def test_what_could_not_be_judged_is_asked_to_be_looked_at(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        google = channel(store)
        reviews = [found(f"k{each}", f"食べ物が冷たい {each}", claimed=NOW - each * HOUR) for each in range(1, 6)]
        write(store, google, new=[new(each, judged_as=judgement(each, language="ja"), seen_at=NOW) for each in reviews])
    page = open_page(qtbot, services)
    shown = texts(page.worth)
    assert "Please look: 5 reviews could not be judged" in shown
    assert shown.count("Japanese") == 3
    lists, reviews_wanted = heard(services.inbox_wanted), heard(services.review_wanted)
    named(page.worth, "Show the reviews that could not be judged").click()
    assert [(query.awaiting, query.unjudged, title) for query, title in lists] == [(True, True, "Please look")]
    named(page.worth, "食べ物が冷たい 5, Japanese").click()
    assert len(reviews_wanted) == 1


def test_the_page_says_when_a_correction_changed_the_past(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        review_id = stored(store, channel(store), found(stars=1, claimed=NOW - 9 * DAY), at=NOW - 9 * DAY)
        note_look(store, NOW - DAY)
        correct(store, review_id, Kind.PRAISE, NOW - HOUR)
    page = open_page(qtbot, services)
    assert "1 correction of yours changed the scores of the past too." in texts(page.worth)
    wanted = heard(services.inbox_wanted)
    named(page.worth, "Show the reviews that were corrected").click()
    assert [(query.ids, title) for query, title in wanted] == [((review_id,), "Corrected by you")]


def test_each_channel_tells_when_it_was_read(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    with filling(tmp_path) as store:
        rows: list[tuple[str, str, datetime | None, datetime | None]] = [
            ("Google", "feed", NOW - HOUR, None),
            ("Blog", "feed", NOW - 3 * DAY, NOW - 2 * DAY),
            ("Laptop closed", "feed", NOW - 4 * DAY, None),
            ("Fresh", "feed", None, None),
            ("Rested", "feed", NOW - HOUR, None),
        ]
        ids = {}
        for name, platform, read, failed in rows:
            ids[name] = channel(store, name, platform=platform)
            if read:
                read_at(store, ids[name], read)
            if failed:
                failed_at(store, ids[name], failed)
        write_setting(store, ids["Rested"], "paused", "yes")
        for name, platform, read in (
            ("Export", "file", NOW - 30 * DAY),
            ("None yet", "file", None),
            ("Book", "counter", NOW),
        ):
            ids[name] = channel(store, name, platform=platform)
            store.sql("UPDATE channel SET address = '' WHERE id = ?", (ids[name],))
            if read:
                read_at(store, ids[name], read)
    page = open_page(qtbot, services)
    assert [each.accessibleName() for each in page.channels._pool.rows] == [
        "Blog: not since Saturday",
        "Laptop closed: not since Thursday",
        "Fresh: not read yet",
        "Google: 13:00",
        "Rested: paused",
        "Export: file of 4 April",
        "None yet: no file yet",
        "Book: always on",
    ]
    assert "1 of 4 read" in texts(page.channels)
    wanted = heard(services.channel_wanted)
    QTest.mouseClick(named(page.channels, "Export"), Qt.MouseButton.LeftButton)
    assert wanted == [(ids["Export"],)]


def test_a_channel_that_is_read_once_a_week_is_not_late_after_a_day(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    with filling(tmp_path) as store:
        google = channel(store)
        write_setting(store, google, "round_every_h", "168")
        read_at(store, google, NOW - 3 * DAY)
        stored(store, google, found(stars=5), CONTENT)
    assert "1 of 1 read" in texts(open_page(qtbot, services).channels)


@pytest.mark.parametrize("standing", list(Standing))
def test_every_standing_of_a_channel_has_a_sign_of_its_own(
    qtbot: QtBot, services: Services, standing: Standing
) -> None:
    def drawn(which: Standing) -> object:
        sign = ChannelSign(services.theme)
        qtbot.addWidget(sign)
        sign.resize(sign.sizeHint())
        sign.show_standing(which)
        return sign.grab().toImage()

    alike = [each for each in Standing if drawn(each) == drawn(standing)]
    always_there = {Standing.READ, Standing.COUNTER}
    assert set(alike) == (always_there if standing in always_there else {standing})

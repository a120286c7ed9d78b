"""One channel by itself: what happened, what helps, its settings kept as the owner changes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reputation_desktop.domain.errors import NotThere
from reputation_desktop.domain.stored import Channel
from reputation_desktop.store.channels import channel_numbered, channels, note_failure, note_success
from reputation_desktop.store.diary import note_answered, note_asked
from reputation_desktop.store.reviews import InboxQuery
from reputation_desktop.store.settings import stored_settings, write_setting
from reputation_desktop.store.store import Store
from reputation_desktop.ui.channels.channel_detail import ChannelDetail
from reputation_desktop.ui.channels.setting_rows import SettingRow, SwitchSetting, WordsSetting
from reputation_desktop.ui.widgets.switch import Switch
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import DAY, HOUR, NOW, ZONE, channel, found, in_berlin, stored
from tests.ui.owner import Owner
from tests.ui.review_shop import in_store, settled, ticking_clock


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    ticking_clock(monkeypatch)


def one_forum(store: Store) -> int:
    in_berlin(store)
    forum = channel(store, "Forum")
    note_success(store, forum, NOW - 2 * DAY)
    stored(store, forum, found(stars=1))
    return forum


def a_broken_one(store: Store) -> int:
    forum = one_forum(store)
    note_failure(store, forum, NOW - DAY, NotThere(host="example.org"), NOW + HOUR)
    earlier = [(NOW - 3 * DAY, 304, "")] * 4
    for at, status, failure in (*earlier, (NOW - 2 * DAY, 200, ""), (NOW - DAY, 404, NotThere.code)):
        entry = note_asked(store, forum, "https://example.org/Forum", at)
        note_answered(store, entry, status=status, size=100, millis=400, failure=failure)
    return forum


Opened = Callable[[Callable[[Store], int]], tuple[ChannelDetail, Owner]]


@pytest.fixture
def opened(qtbot: QtBot, services: Services, tmp_path: Path) -> Opened:
    def open_(build: Callable[[Store], int]) -> tuple[ChannelDetail, Owner]:
        channel_id = in_store(tmp_path, build)
        services.zone = ZONE
        detail = ChannelDetail(services)
        qtbot.addWidget(detail)
        services.changed.connect(lambda _: detail.refresh())
        detail.resize(940, 760)
        detail.show()
        detail.show_channel(channel_id)
        settled(qtbot, services)
        return detail, Owner(qtbot, detail)

    return open_


def now_stored(folder: Path) -> Channel:
    return in_store(folder, lambda store: channel_numbered(store, 1))


def own_settings(folder: Path) -> dict[str, str]:
    return in_store(folder, lambda store: stored_settings(store, 1))


@pytest.mark.usefixtures("clock")
def test_a_channel_that_fails_says_what_happened_what_it_means_and_what_helps(
    opened: Opened, services: Services, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pages.append(url.toString()))
    _, owner = opened(a_broken_one)
    for words in (
        "Out of reach since yesterday at 14:00",
        "There is nothing at this address on example.org any more (404).",
        "New reviews there go unseen for now. What you have from there is safe: 1 review.",
        "Look up the link there and paste it anew. Its server wants no question before today at 15:00.",
        "The last tries",
        "Yesterday at 14:00",
        "400 ms",
    ):
        owner.sees(words)
    assert owner.reads("answered (200)")
    owner.clicks("Show 2 earlier")
    owner.waits_until(lambda: sum("nothing new (304)" in each.text() for each in owner.all(QLabel)) == 4)
    with qtbot.waitSignal(services.round_wanted) as asked:
        owner.clicks("Try again")
    assert asked.args == [1]
    with qtbot.waitSignal(services.link_wanted):
        owner.clicks("Paste a new link")
    owner.clicks("Open the page")
    assert pages == ["https://example.org/Forum"]
    with qtbot.waitSignal(services.did):
        owner.clicks("Copy details")
    copied = QGuiApplication.clipboard().text()
    assert "page not found (404)  https://example.org/Forum" in copied
    assert "soup" not in copied


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize(
    ("mention", "reviews", "words"),
    [(True, 1, "safe: 1 mention"), (False, 0, "What customers write there goes unseen for now.")],
)
def test_what_a_failure_means_fits_what_is_known(opened: Opened, mention: bool, reviews: int, words: str) -> None:
    def build(store: Store) -> int:
        forum = channel(store, "Forum", mention=mention)
        for _ in range(reviews):
            stored(store, forum, found(mention=mention))
        note_failure(store, forum, NOW, NotThere(host="example.org"), None)
        return forum

    _, owner = opened(build)
    owner.sees(words)


@pytest.mark.usefixtures("clock")
def test_a_channel_that_is_read_well_says_what_is_known_of_it(opened: Opened, services: Services, qtbot: QtBot) -> None:
    detail, owner = opened(one_forum)
    owner.sees("Feed · example.org/Forum · 1 review known · added today · read Saturday")
    assert not owner.reads("What happened")
    with qtbot.waitSignal(services.inbox_wanted) as wanted:
        owner.clicks("1 review waits")
    assert wanted.args == [InboxQuery(asking=True, channel_id=1), "Forum"]
    with qtbot.waitSignal(services.round_wanted):
        owner.clicks("Look now")
    detail.show_reading(reading=True)
    assert not owner.finds(QPushButton, "Reading…").isEnabled()
    detail.show_reading(reading=False)
    detail.take_focus()
    with qtbot.waitSignal(detail.left):
        owner.clicks("All channels")


def test_a_channel_is_renamed_where_its_name_stands(opened: Opened, tmp_path: Path) -> None:
    _, owner = opened(one_forum)
    owner.finds(QToolButton, "Rename").click()
    field = owner.finds(QLineEdit, "Name of the channel")
    owner.types(field, "Town forum")
    owner.presses(Qt.Key.Key_Return, field)
    owner.sees("Town forum")
    owner.waits_until(lambda: now_stored(tmp_path).name == "Town forum")
    owner.finds(QToolButton, "Rename").click()
    owner.types(field, "Something else")
    owner.presses(Qt.Key.Key_Escape, field)
    owner.sees("Town forum")


def test_a_name_that_is_taken_is_refused_in_place(opened: Opened, tmp_path: Path) -> None:
    def build(store: Store) -> int:
        one_forum(store)
        channel(store, "Blog")
        return 1

    _, owner = opened(build)
    owner.finds(QToolButton, "Rename").click()
    field = owner.finds(QLineEdit, "Name of the channel")
    owner.types(field, "blog")
    owner.presses(Qt.Key.Key_Return, field)
    owner.sees("“blog” cannot be a channel's name")
    assert now_stored(tmp_path).name == "Forum"


def test_a_channel_rests_and_goes_on(opened: Opened, tmp_path: Path) -> None:
    _, owner = opened(one_forum)
    owner.clicks("Pause")
    owner.finds(QPushButton, "Go on")
    assert now_stored(tmp_path).settings.paused
    assert not owner.all(QPushButton, "Look now")
    owner.clicks("Go on")
    owner.finds(QPushButton, "Pause")
    assert not now_stored(tmp_path).settings.paused


def test_removing_asks_first_and_keeps_the_reviews(
    qtbot: QtBot, opened: Opened, services: Services, tmp_path: Path
) -> None:
    detail, owner = opened(one_forum)
    owner.clicks("Remove")
    owner.sees("What you have from there stays: 1 review, with the answers.")
    owner.sees("this cannot be undone")
    owner.clicks("Keep it")
    assert now_stored(tmp_path).removed_at is None
    said: list[str] = []
    services.did.connect(lambda words, _: said.append(words))
    owner.clicks("Remove")
    with qtbot.waitSignal(detail.left, timeout=30_000):
        remove = [each for each in owner.dialog().findChildren(QPushButton) if each.text() == "Remove"]
        remove[0].click()
    assert said == ["“Forum” is read no more. Its reviews stay."]
    assert in_store(tmp_path, channels) == []


def test_a_pause_may_be_enough(opened: Opened, tmp_path: Path) -> None:
    _, owner = opened(one_forum)
    owner.clicks("Remove")
    owner.clicks("Pause instead")
    owner.waits_until(lambda: now_stored(tmp_path).settings.paused)


def test_a_removal_that_fails_leaves_the_channel_and_says_so(
    opened: Opened, services: Services, tmp_path: Path
) -> None:
    detail, owner = opened(one_forum)
    detail._on_not_removed(None)
    owner.sees("It is as it was; try once more.")
    detail._on_not_removed(NotThere(host="example.org"))
    owner.sees("There is nothing at this address")


def test_a_channel_that_was_removed_elsewhere_leads_back(qtbot: QtBot, opened: Opened) -> None:
    detail, _ = opened(one_forum)
    with qtbot.waitSignal(detail.left):
        detail.show_channel(99)


def setting(detail: ChannelDetail, name: str) -> SettingRow:
    return detail.form.row(name)


def test_target_times_are_the_shops_until_the_owner_types_others(opened: Opened, tmp_path: Path) -> None:
    _, owner = opened(one_forum)
    field = owner.finds(QLineEdit, "Nudge after")
    assert field.placeholderText() == "24 (the shop's)"
    owner.types(field, "12")
    owner.waits_until(lambda: own_settings(tmp_path) == {"nudge_after_h": "12"})
    field.selectAll()
    owner.types(field, "soon")
    owner.presses(Qt.Key.Key_Return, field)
    owner.sees("It has to be a number.")
    assert own_settings(tmp_path) == {"nudge_after_h": "12"}
    field.selectAll()
    owner.types(field, "6")
    owner.presses(Qt.Key.Key_Return, field)
    owner.waits_until(lambda: own_settings(tmp_path) == {"nudge_after_h": "6"})
    owner.waits_until(lambda: not owner.reads("It has to be a number."))
    owner.clicks("Back to the shop's defaults")
    owner.waits_until(lambda: own_settings(tmp_path) == {} and field.text() == "")


def test_what_is_typed_this_moment_is_not_overwritten(qtbot: QtBot, opened: Opened, services: Services) -> None:
    _, owner = opened(one_forum)
    field = owner.finds(QLineEdit, "Where you reply")
    owner.types(field, "https://exa")
    services.changed.emit(Changed.CHANNELS)
    settled(qtbot, services)
    assert field.text() == "https://exa"


def test_what_is_typed_belongs_to_the_channel_it_was_typed_for(
    qtbot: QtBot, opened: Opened, services: Services, tmp_path: Path
) -> None:
    def build(store: Store) -> int:
        one_forum(store)
        channel(store, "Blog")
        return 1

    detail, owner = opened(build)
    field = owner.finds(QLineEdit, "Nudge after")
    owner.types(field, "12")
    words = setting(detail, "must_words")
    assert isinstance(words, WordsSetting)
    owner.types(words.field, "inn")
    detail.show_channel(2)
    owner.sees("Blog")
    settled(qtbot, services)
    assert own_settings(tmp_path) == {"nudge_after_h": "12", "must_words": "inn"}
    assert (field.text(), words.field.text()) == ("", "")
    assert in_store(tmp_path, lambda store: stored_settings(store, 2)) == {}


def test_words_become_chips_and_go_with_a_click(opened: Opened, tmp_path: Path) -> None:
    detail, owner = opened(one_forum)
    row = setting(detail, "must_words")
    assert isinstance(row, WordsSetting)
    owner.types(row.field, "harbour,")
    owner.waits_until(lambda: own_settings(tmp_path) == {"must_words": "harbour"})
    owner.types(row.field, "Harbour; inn")
    owner.presses(Qt.Key.Key_Return, row.field)
    owner.waits_until(lambda: own_settings(tmp_path) == {"must_words": "harbour, inn"})
    owner.clicks("Take “harbour” away")
    owner.waits_until(lambda: own_settings(tmp_path) == {"must_words": "inn"})


def test_choices_and_switches_are_kept_at_once(opened: Opened, tmp_path: Path) -> None:
    detail, owner = opened(one_forum)
    box = owner.finds(QComboBox, "Are these mentions?")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    owner.waits_until(lambda: own_settings(tmp_path) == {"mentions": "yes"})
    row = setting(detail, "muted")
    assert isinstance(row, SwitchSetting)
    owner.finds(Switch, "Muted").click()
    owner.waits_until(lambda: own_settings(tmp_path) == {"mentions": "yes", "muted": "yes"})
    owner.waits_until(row.switch.isChecked)
    row.switch.click()
    owner.waits_until(lambda: own_settings(tmp_path) == {"mentions": "yes"})


def test_a_pause_outlives_the_way_back_to_the_defaults(opened: Opened, tmp_path: Path) -> None:
    def build(store: Store) -> int:
        one_forum(store)
        write_setting(store, 1, "paused", "yes")
        write_setting(store, 1, "muted", "yes")
        return 1

    _, owner = opened(build)
    owner.clicks("Back to the shop's defaults")
    owner.waits_until(lambda: own_settings(tmp_path) == {"paused": "yes"})


def test_a_setting_that_cannot_be_written_is_told_in_place(opened: Opened) -> None:
    detail, owner = opened(one_forum)
    detail.form._on_changed("no_such_setting", "1")
    owner.sees("There is no setting “no_such_setting”")


def test_a_channel_of_files_is_neither_looked_at_nor_paused(opened: Opened) -> None:
    def build(store: Store) -> int:
        files = channel(store, "Portal", platform="file")
        store.sql("UPDATE channel SET address = '' WHERE id = ?", (files,))
        return files

    detail, owner = opened(build)
    owner.sees("Files · from files that you import")
    assert not owner.all(QPushButton, "Pause")
    assert not owner.all(QPushButton, "Look now")
    assert not setting(detail, "round_every_h").isVisible()
    owner.clicks("Remove")
    assert not owner.reads("this cannot be undone")
    owner.dialog().reject()

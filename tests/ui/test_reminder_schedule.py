"""What the owner is reminded of by itself, what comes of her click, and that nothing is lost on the way."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

import reputation_desktop.desk.reminders as desk_reminders
from reputation_desktop.domain.errors import DiskFull
from reputation_desktop.domain.review import State
from reputation_desktop.domain.stored import StoredReview
from reputation_desktop.store.actions import mark_answered
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.reviews import InboxQuery, review
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.standings import shown_reminders
from reputation_desktop.store.store import Store
from reputation_desktop.system.clock import now
from reputation_desktop.ui.reminding.message import Act, Message
from reputation_desktop.ui.reminding.presenter import Presenter
from reputation_desktop.ui.reminding.schedule import ReminderSchedule
from reputation_desktop.ui.reminding.surface import Surface
from reputation_desktop.ui.watch.heartbeat import Heartbeat
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, channel, found, stored

HOUR = timedelta(hours=1)


class OwnersEyes(Surface):
    """A surface that shows everything, or nothing until `opens`, and remembers it."""

    name = "eyes"

    def __init__(self, *, open_: bool = True) -> None:
        super().__init__()
        self.open = open_
        self.seen: list[Message] = []
        self.there: dict[str, Message] = {}

    def show_message(self, message: Message) -> None:
        self.there[message.key] = message
        if self.open:
            QTimer.singleShot(0, self, self.opens)

    def opens(self) -> None:
        for key, message in self.there.items():
            if message not in self.seen:
                self.seen.append(message)
                self.shown.emit(key)

    def withdraw(self, key: str) -> None:
        self.there.pop(key, None)

    def close(self) -> None:
        self.there.clear()


class Reminded:
    """An owner who is reminded of what `services` hold."""

    def __init__(self, qtbot: QtBot, services: Services, *, open_: bool = True) -> None:
        self.qtbot, self.services = qtbot, services
        self.eyes = OwnersEyes(open_=open_)
        self.heartbeat = Heartbeat(connected=lambda: True)
        self.schedule = ReminderSchedule(services, Presenter([self.eyes]), self.heartbeat)
        self.schedule.check()

    def sees(self, count: int = 1) -> list[Message]:
        self.qtbot.waitUntil(lambda: len(self.eyes.seen) >= count and not self.services.database.busy)
        assert len(self.eyes.seen) == count
        return self.eyes.seen

    def settles(self) -> None:
        self.heartbeat.check()
        self.qtbot.waitUntil(lambda: not self.services.database.busy)

    def chooses(self, act: str) -> None:
        (key,) = self.eyes.there
        self.eyes.there.clear()
        self.eyes.chosen.emit(key, act)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A shop with one complaint that waits for thirty hours."""
    with open_store(tmp_path) as store:
        write_setting(store, WHOLE_SHOP, "quiet_hours", "")
        google = channel(store, "Google", shop="Café Luna")
        told = found("1", "The soup was cold and nobody came.", stars=1, claimed=now() - 30 * HOUR)
        stored(store, google, told, at=now())
    return tmp_path


def add_complaint(folder: Path, key: str, hours: float) -> None:
    with open_store(folder) as store:
        told = found(
            key, f"Rude waiter, cold coffee and a wrong bill, number {key}.", stars=1, claimed=now() - hours * HOUR
        )
        stored(store, 1, told, at=now())


def written_down(folder: Path) -> list[tuple[int, str]]:
    with open_store(folder) as store:
        return [(each[0], str(each[2])) for each in shown_reminders(store)]


def read(folder: Path) -> StoredReview:
    with open_store(folder) as store:
        return review(store, 1)


def test_a_complaint_is_reminded_of_once_and_that_is_written_down(qtbot: QtBot, shop: Path, services: Services) -> None:
    owner = Reminded(qtbot, services)
    (message,) = owner.sees()
    assert "30 hours" in message.title
    assert "The soup was cold" in message.body
    assert written_down(shop) == [(1, "nudge")]
    services.changed.emit(Changed.REVIEWS)
    owner.settles()
    again = Reminded(qtbot, services)
    again.settles()
    assert len(owner.eyes.seen) == 1
    assert again.eyes.seen == []


def test_what_nobody_saw_is_not_written_down(qtbot: QtBot, shop: Path, services: Services) -> None:
    owner = Reminded(qtbot, services, open_=False)
    qtbot.waitUntil(lambda: bool(owner.eyes.there))
    owner.settles()
    assert written_down(shop) == []
    after_a_restart = Reminded(qtbot, services)
    after_a_restart.sees()


def test_answer_opens_that_review_with_its_answer_box(qtbot: QtBot, shop: Path, services: Services) -> None:
    owner = Reminded(qtbot, services)
    owner.sees()
    with qtbot.waitSignal(owner.schedule.window_wanted), qtbot.waitSignal(services.review_wanted) as asked:
        owner.chooses(Act.ANSWER)
    assert asked.args == [1, True]


def test_snooze_puts_it_away_and_can_be_taken_back(qtbot: QtBot, shop: Path, services: Services) -> None:
    owner = Reminded(qtbot, services)
    owner.sees()
    with qtbot.waitSignal(services.did) as said:
        owner.chooses(Act.SNOOZE)
    assert "Put away until" in said.args[0]
    until = read(shop).snoozed_until
    assert until is not None
    assert until > now()
    services.undo()
    qtbot.waitUntil(lambda: read(shop).snoozed_until is None)


def test_several_come_as_one_digest_that_opens_the_inbox(qtbot: QtBot, shop: Path, services: Services) -> None:
    for number in range(2, 5):
        add_complaint(shop, str(number), 24 + number)
    owner = Reminded(qtbot, services)
    (message,) = owner.sees()
    assert "4 complaints are waiting" in message.title
    assert len(written_down(shop)) == 4
    with qtbot.waitSignal(services.inbox_wanted) as asked:
        owner.chooses(Act.INBOX)
    assert asked.args[0] == InboxQuery(awaiting=True, complaints=True)


def test_a_reminder_goes_when_its_complaint_is_answered(qtbot: QtBot, shop: Path, services: Services) -> None:
    owner = Reminded(qtbot, services)
    owner.sees()
    assert owner.eyes.there

    def answer(store: Store) -> None:
        moment = now()
        mark_answered(store, 1, moment, moment)

    services.act(answer, changed=Changed.REVIEWS)
    qtbot.waitUntil(lambda: not owner.eyes.there)
    assert read(shop).state is State.ANSWERED


def test_what_waits_to_be_seen_gives_way_to_the_whole_when_more_comes(
    qtbot: QtBot, shop: Path, services: Services
) -> None:
    owner = Reminded(qtbot, services, open_=False)
    qtbot.waitUntil(lambda: bool(owner.eyes.there))
    add_complaint(shop, "2", 50)
    services.changed.emit(Changed.REVIEWS)
    qtbot.waitUntil(lambda: "2 complaints" in next(iter(owner.eyes.there.values())).title)
    assert len(owner.eyes.there) == 1
    owner.eyes.opens()
    qtbot.waitUntil(lambda: len(written_down(shop)) == 2)


def test_what_could_not_be_written_down_is_neither_repeated_nor_forgotten(
    qtbot: QtBot, shop: Path, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as broken:
        broken.setattr(desk_reminders, "record_shown", full)
        owner = Reminded(qtbot, services)
        owner.sees()
        for _ in range(3):
            owner.settles()
        assert written_down(shop) == []
        assert len(owner.eyes.seen) == 1
    owner.settles()
    qtbot.waitUntil(lambda: written_down(shop) == [(1, "nudge")])
    assert len(owner.eyes.seen) == 1


def test_once_a_week_the_owner_is_told_of_praise_that_nobody_thanked_for(
    qtbot: QtBot, tmp_path: Path, services: Services
) -> None:
    with open_store(tmp_path) as store:
        for name, text in {"quiet_hours": "", "zone": "UTC", "thank_fans_on": f"{now():%A}".lower()}.items():
            write_setting(store, WHOLE_SHOP, name, text)
        google = channel(store, "Google", shop="Café Luna")
        praise = found("1", "The best cake in town and such kind people.", stars=5, claimed=now() - 30 * HOUR)
        stored(store, google, praise, CONTENT, praised=True, at=now())
    owner = Reminded(qtbot, services)
    (message,) = owner.sees()
    assert "praised you" in message.title
    assert "best cake" in message.body
    with qtbot.waitSignal(services.inbox_wanted) as asked:
        owner.chooses(Act.PRAISE)
    assert asked.args[0] == InboxQuery(awaiting=True, praise=True)
    again = Reminded(qtbot, services)
    again.settles()
    assert again.eyes.seen == []


def test_a_trial_shows_how_a_reminder_looks(qtbot: QtBot, services: Services, tmp_path: Path) -> None:
    owner = Reminded(qtbot, services)
    owner.settles()
    services.trial_wanted.emit()
    (message,) = owner.sees()
    assert message.title
    owner.chooses(Act.ANSWER)  # nothing hangs on it

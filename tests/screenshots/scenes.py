"""What there is to see: every page, dialog, empty and error state."""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QTextEdit

from reputation_desktop.domain.errors import DiskFull
from reputation_desktop.domain.group_receipt import Group
from reputation_desktop.rounds.sample import shop as sample_shop
from reputation_desktop.rounds.sample.server import SampleServer
from reputation_desktop.store.channels import FIRST_SHOP, channel_called
from reputation_desktop.store.events import add_event, remove_event
from reputation_desktop.store.opening import FILE_NAME, open_store
from reputation_desktop.store.reviews import InboxQuery, inbox
from reputation_desktop.system.clock import now
from reputation_desktop.ui.channels.page import ChannelsPage
from reputation_desktop.ui.praise.page import PraisePage
from reputation_desktop.ui.timeline.page import TimelinePage
from reputation_desktop.ui.words.settings import SECTIONS
from reputation_desktop.ui.work.changes import Changed
from tests.screenshots.stage import Stage


def main_pages(stage: Stage) -> None:
    """Those that the owner sees most."""
    stage.window.show_page("today")
    stage.take("today")
    _choose_complaint(stage)
    stage.take("inbox")
    channels = stage.window.page("channels")
    assert isinstance(channels, ChannelsPage)
    channels.show_all()
    stage.window.show_page("channels")
    stage.take("channels")
    for name in ("timeline", "praise", "reports"):
        stage.window.show_page(name)
        stage.pause(0.6)
        stage.take(name)


def other_pages(stage: Stage) -> None:
    """The rest of the pages."""
    services = stage.window.services
    services.channel_wanted.emit(_channel(stage, "Old portal"))
    stage.take("channel-not-read")
    services.channel_wanted.emit(_channel(stage, "Own site"))
    stage.take("channel")
    stage.window.show_page("settings")
    for section, _ in SECTIONS:
        services.setting_wanted.emit(section)
        stage.take(f"settings-{section}")


def timelines(stage: Stage) -> None:
    """The timeline with an event and its receipt unfolded, of a year, as a table, and of one channel."""
    window = stage.window
    window.show_page("timeline")
    page = window.page("timeline")
    assert isinstance(page, TimelinePage)
    day = now().date() - timedelta(days=38)
    boiler = partial(add_event, shop_id=FIRST_SHOP, day=day, title="Second boiler", topic="place", now=now())
    written = stage.asked(boiler)
    stage.window.services.changed.emit(Changed.EVENTS)
    stage.pause(0.6)
    stage.take("timeline-event")
    page.receipt.groups[Group.NEW_COMPLAINTS].head.click()
    stage.pause(0.6)
    stage.take("timeline-receipt")
    page.write_down.click()
    stage.take_dialog("event")
    page.ranges.choose("year")
    stage.pause(0.6)
    stage.take("timeline-year")
    page.card.as_table.click()
    stage.take("timeline-table")
    page.card.as_table.click()
    page.ranges.choose("quarter")
    stage.window.services.act(partial(remove_event, event_id=written, now=now()), changed=Changed.EVENTS)
    stage.settle()


def praising(stage: Stage) -> None:
    """Praise put to work: the page for a site, and asking for reviews."""
    window = stage.window
    window.show_page("praise")
    page = window.page("praise")
    assert isinstance(page, PraisePage)
    for number, name in ((1, "site"), (2, "ask")):
        page.benches.group.button(number).click()
        stage.settle()
        page.asking.form.link.setText("https://g.page/r/quittenbogen/review")
        stage.pause(0.8)
        stage.take(f"praise-{name}")
    page.benches.group.button(0).click()
    stage.settle()


def inbox_states(stage: Stage) -> None:
    """The inbox filtered, searched, edited, with several chosen, and with nothing to show."""
    window, services = stage.window, stage.window.services
    services.inbox_wanted.emit(InboxQuery(edited=True), "Edited")
    stage.take("inbox-edited")
    services.inbox_wanted.emit(InboxQuery(unjudged=True), "Please look")
    stage.take("inbox-please-look")
    services.inbox_wanted.emit(InboxQuery(search="wasser"), "wasser")
    stage.take("inbox-search")
    services.inbox_wanted.emit(InboxQuery(search="zeppelin"), "zeppelin")
    stage.take("inbox-nothing-found")
    services.inbox_wanted.emit(InboxQuery(asking=True), "Awaiting")
    stage.settle()
    page = window.page("inbox")
    page.take_focus()
    stage.press("Ctrl+A")
    stage.take("inbox-several-chosen")


def answering(stage: Stage) -> None:
    """An answer being written, with what the check found."""
    complaint = _complaint(stage)
    stage.window.services.review_wanted.emit(complaint, True)
    stage.settle()
    page = stage.window.page("inbox")
    box = next(each for each in page.findChildren(QTextEdit) if each.accessibleName() == "Your answer")
    box.setPlainText(
        "Thank you for telling us. You are right: the heating should have worked. It is mended now. "
        "Next time, the coffee is on us."
    )
    stage.pause(1.2)
    stage.take("inbox-answering")
    box.setPlainText("")
    stage.pause(1.2)


def dialogs(stage: Stage) -> None:
    """Everything that opens over a page."""
    from reputation_desktop.ui.inbox.dispute_dialog import DisputeDialog

    services = stage.window.services
    stage.window.show_page("today")
    services.receipt_wanted.emit()
    stage.take_dialog("why-this-score")
    services.counter_wanted.emit()
    stage.take_dialog("counter-book")
    services.link_wanted.emit("")
    stage.take_dialog("add-channel")
    services.link_wanted.emit("https://www.yelp.com/biz/linden-and-rye")
    stage.take_dialog("add-channel-unreadable")
    with SampleServer(now()) as server:
        services.link_wanted.emit(server.address(sample_shop.sample_channels()[0].path))
        stage.pause(1.5)
        stage.take_dialog("add-channel-recognised")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "reviews.csv"
        file.write_text("a;b;c\nLovely;5;03/04/2026\nCold soup;2;05/04/2026\n", encoding="utf-8")
        services.file_wanted.emit(str(file))
        stage.take_dialog("import")
    _dialogs_of_the_inbox(stage)
    DisputeDialog(services, stage.window, _complaint(stage)).open()
    stage.take_dialog("dispute")
    _dialogs_of_settings(stage)
    stage.window.faults.take(ZeroDivisionError("an example"))
    stage.take_dialog("fault")


def _dialogs_of_the_inbox(stage: Stage) -> None:
    from reputation_desktop.ui.inbox.follow_up_dialog import FollowUpDialog
    from reputation_desktop.ui.inbox.keep_reply_dialog import KeepReplyDialog
    from reputation_desktop.ui.inbox.note_dialog import NoteDialog
    from reputation_desktop.ui.inbox.period_dialog import PeriodDialog
    from reputation_desktop.ui.inbox.posted_dialog import PostedDialog
    from reputation_desktop.ui.inbox.shortcuts import ShortcutsDialog
    from reputation_desktop.ui.inbox.snooze_dialog import SnoozeDialog

    window, services = stage.window, stage.window.services
    theme, zone, moment = services.theme, services.zone, services.now()
    NoteDialog(theme, "Called her on Monday.", window).open()
    stage.take_dialog("note")
    FollowUpDialog(services, window).open()
    stage.take_dialog("follow-up")
    SnoozeDialog(theme, zone, moment, window).open()
    stage.take_dialog("snooze")
    PostedDialog(services, window).open()
    stage.take_dialog("posted")
    PeriodDialog(theme, zone, moment, window).open()
    stage.take_dialog("period")
    KeepReplyDialog(theme, "Thank you for telling us.", ["Waiting"], window).open()
    stage.take_dialog("keep-reply")
    ShortcutsDialog(theme, window).open()
    stage.take_dialog("keys")


def _dialogs_of_settings(stage: Stage) -> None:
    from reputation_desktop.ui.channels.diary_dialog import DiaryDialog
    from reputation_desktop.ui.settings.erase_dialog import EraseDialog

    window, services = stage.window, stage.window.services
    DiaryDialog(services, window).open()
    stage.take_dialog("network-diary")
    erase = EraseDialog(services, window)
    erase.open()
    field = erase.findChild(QLineEdit)
    if field is not None:
        field.setText("Rosalind Achterberg")
    stage.take_dialog("erase-a-person")


def trouble(stage: Stage) -> None:
    """What the owner sees when something is in the way."""
    window = stage.window
    window.show_page("today")
    window.status.offline.click()
    stage.take("offline")
    window.status.offline.click()
    stage.settle()
    window.services.database.failed.emit(DiskFull())
    stage.take("disk-full")
    window.notice.hide()
    window.services.did.emit("Marked as answered.", True)
    stage.take("undo")


def first_start(stage: Stage) -> None:
    """The first start, step by step."""
    with tempfile.TemporaryDirectory() as folder, SampleServer(now()) as server:
        stage.open(Path(folder))
        begun = stage.window.first_start
        stage.take("first-start-1")
        begun.shop.name.setText("Linden & Rye")
        begun.go_on.click()
        stage.take("first-start-2")
        begun.talk.panel.set_link(server.address(sample_shop.sample_channels()[0].path))
        stage.pause(1.5)
        stage.take("first-start-2-recognised")
        begun.talk.add.click()
        stage.take("first-start-2-added")
        begun.go_on.click()
        stage.take("first-start-3")
        stage.close()


def empty_shop(stage: Stage) -> None:
    """A shop about which nothing is known yet."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "window.ini").write_text("[General]\nbegun=yes\n", encoding="utf-8")
        stage.open(Path(folder))
        stage.take("empty-today")
        stage.window.show_page("inbox")
        stage.take("empty-inbox")
        stage.window.show_page("channels")
        stage.take("empty-channels")
        stage.close()


def all_answered(stage: Stage, sample: Path) -> None:
    """Nobody waits, and one channel could not be read."""
    from reputation_desktop.domain.review import State
    from reputation_desktop.store.actions import set_state

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "shop"
        shutil.copytree(sample, folder)
        with open_store(folder) as store:
            for each in list(inbox(store, InboxQuery(awaiting=True), now())):
                set_state(store, each.id, "no-answer", State.NO_ANSWER_NEEDED, now())
        stage.open(folder)
        stage.take("answered-today")
        stage.window.show_page("inbox")
        stage.take("answered-inbox")
        stage.close()


def broken_store(stage: Stage) -> None:
    """A file that is not a store of ours."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / FILE_NAME).write_bytes(b"somebody's novel " * 400)
        stage.open(Path(folder))
        stage.take("no-store")
        stage.close()


def welcome_back(stage: Stage, sample: Path) -> None:
    """After days away."""
    from reputation_desktop.store.looks import note_look

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "shop"
        shutil.copytree(sample, folder)
        with open_store(folder) as store:
            note_look(store, now() - timedelta(days=6))
        stage.open(folder)
        stage.take("welcome-back")
        stage.close()


def _choose_complaint(stage: Stage) -> None:
    stage.window.services.review_wanted.emit(_complaint(stage), False)
    stage.settle()


def _complaint(stage: Stage) -> int:
    query = InboxQuery(asking=True)
    return stage.asked(lambda store: next(iter(inbox(store, query, now(), 1))).id)


def _channel(stage: Stage, name: str) -> int:
    return stage.asked(lambda store: channel_called(store, name).id)

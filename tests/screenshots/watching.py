"""What is seen of the program while it watches: a reminder in the window, a pause, the tray's menu, a holiday."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from reputation_desktop.desk.reminders import ToShow, longest_waiting
from reputation_desktop.desk.tray_facts import tray_facts
from reputation_desktop.domain.reminder import Due
from reputation_desktop.domain.reminder import Stage as Urgency
from reputation_desktop.domain.showing import Showing
from reputation_desktop.store.settings import WHOLE_SHOP, write_setting
from reputation_desktop.store.store import Store
from reputation_desktop.system.clock import now
from reputation_desktop.ui.reminding.reminder_words import reminder_message
from reputation_desktop.ui.reminding.window_surface import WindowSurface
from reputation_desktop.ui.tray.holiday_dialog import HolidayDialog
from reputation_desktop.ui.tray.tray_menu import TrayMenu
from reputation_desktop.ui.tray.wishes import TrayWishes
from reputation_desktop.ui.work.changes import Changed
from tests.screenshots.stage import Stage


def watching(stage: Stage) -> None:
    """Everything that a desktop's own tray and notifications do not draw."""
    services = stage.window.services
    surface = WindowSurface(services.theme)
    surface.attach(stage.window.stack)
    for name, count in (("reminder", 1), ("digest", 3)):
        to_show = stage.asked(partial(_to_show, count=count))
        stage.window.show_page("inbox" if count > 1 else "today")
        surface.show_message(reminder_message(to_show, now(), services.zone, now() + timedelta(hours=4)))
        stage.take(f"{name}-in-the-window")
        surface.close()
        surface.attach(stage.window.stack)
    surface.close()
    _paused(stage)
    menu = TrayMenu(services, TrayWishes())
    menu.show_facts(stage.asked(lambda store: tray_facts(store, now())), round_running=False)
    menu.popup(stage.window.pos())
    stage.take("tray-menu", menu)
    menu.close()
    HolidayDialog(services, stage.window, None).open()
    stage.take_dialog("holiday")


def _paused(stage: Stage) -> None:
    def write(store: Store, text: str) -> bool:
        write_setting(store, WHOLE_SHOP, "holiday_until", text)
        return True

    stage.window.show_page("today")
    for text in ((now() + timedelta(days=9)).date().isoformat(), ""):
        stage.asked(partial(write, text=text))
        stage.window.services.changed.emit(Changed.SETTINGS)
        if text:
            stage.take("today-holiday")
    stage.settle()


def _to_show(store: Store, count: int) -> ToShow:
    waiting = longest_waiting(store, now(), count)
    due = tuple(Due(each.review.id, 1, each.stage or Urgency.NUDGE, each.due_at, now()) for each in waiting)
    return ToShow(Showing(due, last_today=count > 1), waiting[0], waiting[0].review.channel, count)

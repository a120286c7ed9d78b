"""The Settings page over an open store, and an owner's ways with it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reputation_desktop.ui.settings.page import SettingsPage
from reputation_desktop.ui.settings.section import KeptLine
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.work.services import Services


def settings_page(qtbot: QtBot, services: Services, section: str = "reminders") -> SettingsPage:
    """The page, shown, with all that it asked for come home."""
    made = SettingsPage(services)
    qtbot.addWidget(made)
    made.resize(1196, 768)
    made.show()
    made.show_setting(section)
    qtbot.waitUntil(lambda: not services.database.busy)
    return made


def press(widget: QWidget, text: str) -> None:
    """Presses the button that says so."""
    button(widget, text).click()


def button(widget: QWidget, text: str) -> QPushButton:
    """The visible button that says so."""
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text and each.isVisible())


def words(widget: QWidget) -> str:
    """All that can be read."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def notice_of(widget: QWidget) -> Notice:
    """What stands out, shown or not."""
    return widget.findChildren(Notice)[0]


def undo_of(section: QWidget) -> QPushButton:
    """Undo at the top right of a section."""
    return section.findChildren(KeptLine)[0].undo

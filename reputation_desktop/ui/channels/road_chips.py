"""The other roads by which reviews come in: a row of chips, each with a line of explanation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import chip, tint
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.frames import column
from reputation_desktop.ui.widgets.notice import Notice


@dataclass(frozen=True, slots=True)
class _Road:
    icon: str
    name: str
    words: str
    verb: str = ""
    act: Callable[[], object] | None = None


class RoadChips(QWidget):
    """Review mails, an export file, alerts, a profile, the counter book.

    Signals:
        file_wanted: a file shall be imported.
        counter_wanted: the counter book shall open.
    """

    file_wanted = Signal()
    counter_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._explained = Notice(theme)
        self._group = QButtonGroup(self)
        chips = QWidget()
        flow = FlowLayout(chips, gap=theme.px(8))
        for road in self._roads():
            each = chip(road.name)
            tint(each, theme, road.icon, size=16)
            each.clicked.connect(lambda _, road=road: self._explain(road))
            self._group.addButton(each)
            flow.addWidget(each)
        self.setLayout(column(chips, self._explained, gap=theme.px(10)))

    def _explain(self, road: _Road) -> None:
        actions = ((road.verb, road.act),) if road.act is not None else ()
        self._explained.say(road.words, *actions, sort="good")

    def _roads(self) -> tuple[_Road, ...]:
        return (
            _Road(
                "mail",
                self.tr("Review mails"),
                self.tr("Does a platform mail you about new reviews? Save such a mail as a file (.eml) and import it."),
                self.tr("Import a file"),
                self.file_wanted.emit,
            ),
            _Road(
                "file",
                self.tr("An export file"),
                self.tr("Google Takeout as it was downloaded, or a table of reviews (CSV) from any platform."),
                self.tr("Import a file"),
                self.file_wanted.emit,
            ),
            _Road(
                "alert",
                self.tr("Alerts"),
                self.tr(
                    "In Google Alerts, type the shop's name in quotation marks and set “Deliver to” to “RSS feed”. "
                    "Then paste the link of the feed above."
                ),
                self.tr("Open Google Alerts"),
                lambda: open_page("https://www.google.com/alerts"),
            ),
            _Road(
                "mention",
                self.tr("A profile"),
                self.tr(
                    "Paste the address of a profile, tag or community on Mastodon, Bluesky, YouTube, Lemmy or Reddit."
                ),
            ),
            _Road(
                "counter",
                self.tr("Counter book"),
                self.tr("What people say in the shop, on the phone or on paper is written down here in ten seconds."),
                self.tr("Open the counter book"),
                self.counter_wanted.emit,
            ),
        )


def open_page(address: str) -> None:
    """Opens a web page in the browser; anything but http and https is left alone."""
    url = QUrl(address)
    if url.scheme() in ("http", "https"):
        QDesktopServices.openUrl(url)

"""The head of the page: a greeting, when the owner last looked, and what can be done from here."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.today.reading import PageFacts
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.folding import Folding
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.text import ElidedLabel, label
from reputation_desktop.ui.words.times import day_and_time, long_date
from reputation_desktop.ui.work.services import Services

_MORNING, _AFTERNOON, _EVENING = 5, 12, 18
"""The hours at which each begins."""

ALL_CHANNELS = -1

_FOLDED_BELOW = 640


class Greeting(QWidget):
    """Greets by the shop's own clock."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        px = services.theme.px
        self._running = self._offline = False
        self._title = ElidedLabel(role="title")
        self._when = label(role="secondary", wraps=True)
        self.counter = button(
            self.tr("Write down a complaint"), services.counter_wanted.emit, theme=services.theme, icon="counter"
        )
        self.fetch = button(self.tr("Fetch now"), self._on_fetch_clicked, theme=services.theme, icon="fetch")
        self._why_not = label(role="small")
        self._why_not.setAlignment(Qt.AlignmentFlag.AlignRight)
        said, done = QWidget(), QWidget()
        said.setLayout(column(self._title, px(4), self._when))
        buttons = column(row(self.counter, self.fetch, gap=px(10)), px(4), self._why_not, None)
        done.setLayout(row(buttons, None, margins=(0, px(4), 0, 0)))
        halves = Folding(services.theme, said, done, below=_FOLDED_BELOW, gap=16, second_width=0)
        self.setLayout(column(halves))
        self._say_fetch()
        # The computer's own clock until the store tells the shop's.
        self._greet(services.shop_name, services.now(), services.now().astimezone().tzinfo or services.zone)

    def show_facts(self, facts: PageFacts) -> None:
        """Says what is known of one moment."""
        since = facts.since
        self._greet(facts.today.shop, facts.at, facts.zone)
        date = long_date(facts.at, facts.zone)
        if since is None:
            self._when.setText(date)
        else:
            looked = self.tr("{date}. You last looked {moment}.")
            self._when.setText(looked.format(date=date, moment=day_and_time(since, facts.zone, facts.at)))
        self._offline = facts.offline
        self._say_fetch()

    def round_running(self, running: bool) -> None:
        """Greys the button while a round is under way."""
        self._running = running
        self._say_fetch()

    def _greet(self, shop: str, now: datetime, zone: tzinfo) -> None:
        hour = now.astimezone(zone).hour
        if _MORNING <= hour < _AFTERNOON:
            named, unnamed = self.tr("Good morning, {shop}"), self.tr("Good morning")
        elif _AFTERNOON <= hour < _EVENING:
            named, unnamed = self.tr("Good afternoon, {shop}"), self.tr("Good afternoon")
        else:
            named, unnamed = self.tr("Good evening, {shop}"), self.tr("Good evening")
        self._title.setText(named.format(shop=shop) if shop else unnamed)

    def _say_fetch(self) -> None:
        reason = self.tr("“Stay offline” is switched on.") if self._offline else ""
        self.fetch.setEnabled(not self._running and not self._offline)
        self.fetch.setText(self.tr("Fetching…") if self._running else self.tr("Fetch now"))
        self.fetch.setAccessibleName(self.fetch.text())
        self.fetch.setToolTip(reason)
        self.fetch.setAccessibleDescription(reason)
        self._why_not.setText(reason)
        self._why_not.setVisible(bool(reason))

    def _on_fetch_clicked(self) -> None:
        self._services.round_wanted.emit(ALL_CHANNELS)

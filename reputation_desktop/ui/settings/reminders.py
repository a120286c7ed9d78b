"""Reminders: three numbers, shown as one line of time, and when nothing may appear."""

from __future__ import annotations

from reputation_desktop.ui.settings.line_of_time import LineOfTime
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.marks import Mark
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.words.settings import setting_label
from reputation_desktop.ui.work.changes import Changed

_TARGETS = {"nudge_after_h": Mark.NUDGED, "overdue_after_h": Mark.OVERDUE, "last_call_after_h": Mark.LAST_CALL}
_SHOWING = ("opening_hours", "quiet_hours", "daily_cap", "reminders_paused_until", "holiday_until")
_REST = ("thank_fans_on", "from_before_days")


class RemindersSection(Section):
    """When a waiting complaint is reminded of."""

    NAME = "reminders"

    def build(self) -> None:
        self._line = LineOfTime(self.services)
        targets = [self.setting(name, mark) for name, mark in _TARGETS.items()]
        for target in targets:
            target.field.moved.connect(self._draw)
        self.keeping.was_read.connect(self._draw)
        self._order = Notice(self.theme)
        self.add_card("", self._line, *targets)
        self.add(self._order)
        self.add_card("", *(self.setting(name) for name in (*_SHOWING, *_REST)))
        self.add(
            row(
                button(self.tr("Different for one channel…"), self._on_one_channel, role="link"),
                button(self.tr("All back to the defaults"), self._on_defaults, role="link"),
                None,
                gap=12,
            )
        )
        self._draw()

    def refresh(self, _: Changed) -> None:
        """The line begins now."""
        self._draw()

    def _draw(self) -> None:
        hours = [float(self.fields[name].text()) for name in _TARGETS]
        self._line.show_targets(*hours)
        if hours[0] < hours[1] < hours[2]:
            self._order.hide()
        else:
            self._order.say(
                self.tr(
                    "The nudge belongs before overdue, and overdue before the last call. As they stand, a reminder "
                    "that comes too late is never shown."
                )
            )

    def _on_one_channel(self) -> None:
        self.services.page_wanted.emit("channels")

    def _on_defaults(self) -> None:
        names = (*_TARGETS, *_SHOWING, *_REST)
        self.keeping.back_to_defaults({name: setting_label(name) for name in names}, self.tr("all reminders"))

"""The groups of a receipt, each with the reviews behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.group_receipt import Group, Place
from reputation_desktop.domain.receipt import HEAVIEST
from reputation_desktop.ui.receipts.entries import EntryPage
from reputation_desktop.ui.receipts.entry_list import EntryList
from reputation_desktop.ui.receipts.own_slot import own_slot
from reputation_desktop.ui.receipts.points import Figure
from reputation_desktop.ui.theme.icons import paint_icon
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.timeline.receipt_reading import ChosenTime, ShownGroup, read_group
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.rows import ClickableRow
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.times import calendar_day
from reputation_desktop.ui.work.services import Services

_INDENT, _CHEVRON = 26, 14


class GroupRow(ClickableRow):
    """A group in one row; pressed, it shows its reviews below, where it has any of its own."""

    def __init__(self, theme: Theme, *, opens: bool) -> None:
        super().__init__(theme, hover="sel", rule=True)
        self._opens = opens
        px = theme.px
        self._title, self._about, self._points = label(wraps=True), label(role="small", wraps=True), Figure(theme)
        layout = row(
            column(self._title, self._about, gap=px(1)), self._points,
            margins=(px(_INDENT), px(7), 0, px(7)), gap=px(8),
        )  # fmt: skip
        layout.setStretch(0, 1)
        self.setLayout(layout)
        self.setCheckable(opens)
        if not opens:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._say)

    def show_group(self, title: str, about: str, points: float) -> None:
        """Shows what a group added or took."""
        self._title.setText(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._points.show_points(points, plain=not self._opens)
        self._say()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self._opens:
            return
        painter = QPainter(self)
        side = self._theme.px(_CHEVRON)
        place = QRectF(self._theme.px(2), (self.height() - side) / 2, side, side)
        paint_icon(painter, "down" if self.isChecked() else "right", self._theme.tokens.text2, place)
        painter.end()

    def _say(self) -> None:
        said = self.tr("{group}: {points} points. {about}")
        about, points = self._about.text(), self._points.text()
        self.setAccessibleName(said.format(group=self._title.text(), points=points, about=about))
        if self._opens:
            shown = self.tr("Its reviews are shown") if self.isChecked() else self.tr("Shows its reviews")
            self.setAccessibleDescription(shown)


class GroupSection(QWidget):
    """A group with its reviews, which are read when it is opened.

    Signals:
        grown: there are more reviews to be seen.
        not_read: with the `WorldFailed` that says why there are none.
        left_out: with a review's id: what if it were gone?
    """

    grown = Signal()
    not_read = Signal(object)
    left_out = Signal(int)

    def __init__(self, services: Services, group: Group) -> None:
        super().__init__()
        self._services, self._database, self.group = services, services.database, group
        self._slot = own_slot(self, services.database, "reviews of a group")
        self._chosen: ChosenTime | None = None
        self._points = 0.0
        px = services.theme.px
        self.head = GroupRow(services.theme, opens=group is not Group.FADING)
        self.entries = EntryList(services, leaves_out=group is not Group.REMOVED)
        self.entries.hide()
        below = row(self.entries, margins=(px(_INDENT - 4), 0, 0, 0))
        self.setLayout(column(self.head, below))
        self.head.toggled.connect(self._on_toggled)
        self.entries.more_wanted.connect(self._on_more_wanted)
        self.entries.left_out.connect(self.left_out)

    @property
    def open_count(self) -> int:
        """How many reviews are shown, or shall be; 0 where the group is closed."""
        return max(HEAVIEST, self.entries.count) if self.head.isChecked() else 0

    def show_group(self, shown: ShownGroup, chosen: ChosenTime) -> None:
        """Shows what the group added or took, and its reviews where they were read."""
        self._database.forget(self._slot)
        self._chosen, self._points = chosen, shown.points
        self.head.show_group(self._title(), self._about(shown, chosen), shown.points)
        if shown.page is not None:
            self.entries.show_page(shown.page)
        elif self.head.isChecked():
            self._read(self._on_read, shown.points)

    def _read(self, on_done: Callable[[EntryPage], None], total: float, after: Place | None = None) -> None:
        chosen, group = self._chosen, self.group
        if chosen is not None:
            self._database.ask(
                lambda store: read_group(store, chosen, group, total, after=after),
                on_done, on_failed=self.not_read.emit, slot=self._slot,
            )  # fmt: skip

    def _on_toggled(self, opened: bool) -> None:
        if opened:
            self._read(self._on_read, self._points)
        else:
            self._database.forget(self._slot)
            self.entries.hide()

    def _on_read(self, page: EntryPage) -> None:
        self.entries.show_page(page)
        self.entries.show()
        self.grown.emit()

    def _on_more_wanted(self) -> None:
        self._read(self._on_more_read, self.entries.page.rest_points, self.entries.page.next)

    def _on_more_read(self, page: EntryPage) -> None:
        self.entries.add_page(page)
        self.grown.emit()

    def _title(self) -> str:
        return {
            Group.FADING: self.tr("Older reviews fading"),
            Group.NEW: self.tr("New reviews"),
            Group.NEW_COMPLAINTS: self.tr("New complaints"),
            Group.EDITED: self.tr("Edited reviews"),
            Group.REMOVED: self.tr("Removed reviews"),
            Group.ANSWERED: self.tr("No longer overdue"),
            Group.OVERDUE: self.tr("Complaints overdue"),
        }[self.group]

    def _about(self, shown: ShownGroup, chosen: ChosenTime) -> str:
        zone, now = self._services.zone, self._services.now()
        if shown.group is Group.FADING:
            said = self.tr("%n review(s) from before {day}", "", shown.count)
            return said.format(day=calendar_day(chosen.start, zone, now))
        if shown.written:
            days = [calendar_day(each, zone, now) for each in shown.written]
            return self.tr("written {days}").format(days=QLocale().createSeparatedList(list(dict.fromkeys(days))))
        if shown.group is Group.NEW:
            return self.tr("%n without a complaint", "", shown.count)
        return self.tr("%n review(s)", "", shown.count)

"""The window: the rail, one page at a time, the status line, and what is said over them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from reputation_desktop.domain.errors import StaysOffline, WorldFailed
from reputation_desktop.ui.shell.dialog_opener import DialogOpener
from reputation_desktop.ui.shell.glance_words import GlanceWords
from reputation_desktop.ui.shell.pages import PAGES, page_class
from reputation_desktop.ui.shell.rail import Rail, RailButton
from reputation_desktop.ui.shell.status_line import StatusLine
from reputation_desktop.ui.shell.toast import Toast
from reputation_desktop.ui.watch.round_runner import DUE, is_another_round
from reputation_desktop.ui.watch.staying import Staying
from reputation_desktop.ui.watch.watch import Watch
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.page import Page
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work import dropping

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent

    from reputation_desktop.store.reviews import InboxQuery
    from reputation_desktop.ui.work.children import ChildEnd

SMALLEST = (1024, 700)
USUAL = (1280, 800)
AGED_MS = 60_000
"""Ages and "not since" in words are said anew so often."""

_BEGUN = "begun"
"""Kept as "no" from the beginning of the first start to its end, then as "yes"."""


class MainWindow(QMainWindow):
    """One shop's window. It is painted before the store is opened.

    Signals:
        painted: the first time that the window's own frame is on the screen.
        was_closed: with the `Staying` that decided whether the program goes on.
    """

    painted = Signal()
    was_closed = Signal(object)

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self.watch = watch
        self.services, self.faults, self.rounds = watch.services, watch.faults, watch.rounds
        self._theme = self.services.theme
        self._words = GlanceWords()
        self._was_painted = False
        self._pages: dict[str, Page] = {}
        self.setWindowTitle(self.tr("Reputation Desktop"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        geometry = self.services.preferences.bytes("window")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        if self._is_fresh():
            self._begin_first_start()
        else:
            self.painted.connect(self._on_painted)
        if watch.glance is not None:
            self._on_glanced()

    # --- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.rail = Rail(self._theme, [(name, icon, self.tr(text)) for name, icon, text in PAGES])
        self.stack = QStackedWidget()
        self.rail.show_chosen("today")
        self.notice = Notice(self._theme)
        self.status = StatusLine(self._theme)
        body = QWidget()
        body.setProperty("role", "page")
        content = column()
        if self.is_sample:
            content.addWidget(self._sample_banner())
        content.addLayout(column(self.notice, margins=(12, 0, 12, 0)))
        content.addWidget(self.stack, 1)
        content.addWidget(self.status)
        layout = row(self.rail, gap=0)
        layout.addLayout(content, 1)
        body.setLayout(layout)
        self._layers = QStackedWidget()
        self._layers.addWidget(body)
        self.setCentralWidget(self._layers)
        self.toast = Toast(self._theme, over=self.stack, within=body)

    def _sample_banner(self) -> QWidget:
        banner = Notice(self._theme)
        banner.say(
            self.tr("This is the sample shop: everything here is invented, and nothing you do reaches anybody."),
            (self.tr("Leave it and begin with my own shop"), self._on_sample_left),
            sort="good",
        )
        holder = QWidget()
        holder.setLayout(column(banner, margins=(12, 8, 12, 0)))
        return holder

    def _connect(self) -> None:
        services, database = self.services, self.services.database
        self.rail.chosen.connect(self._on_rail_chosen)
        self.status.offline_chosen.connect(self.watch.stay_offline)
        self.status.cancel_wanted.connect(self.rounds.cancel)
        self.status.more_wanted.connect(self._on_more_wanted)
        self.toast.undo_wanted.connect(self.undo)
        database.opened.connect(self._on_opened)
        database.could_not_open.connect(self._on_could_not_open)
        database.failed.connect(self._on_failed)
        self.faults.found.connect(self._on_fault)
        self.watch.glanced.connect(self._on_glanced)
        services.did.connect(self._on_did)
        services.page_wanted.connect(self.show_page)
        services.review_wanted.connect(self._on_review_wanted)
        services.inbox_wanted.connect(self._on_inbox_wanted)
        services.channel_wanted.connect(self._on_channel_wanted)
        services.setting_wanted.connect(self._on_setting_wanted)
        services.list_wanted.connect(self._on_list_wanted)
        self._dialogs = DialogOpener(services, self)
        self.rounds.began.connect(self._on_round_began)
        self.rounds.progressed.connect(self._on_round_progressed)
        self.rounds.ended.connect(self._on_round_ended)
        self._ageing = QTimer(self, interval=AGED_MS)
        self._ageing.timeout.connect(self._on_aged)
        self._ageing.start()

    # --- the first start -----------------------------------------------------------------------

    def _is_fresh(self) -> bool:
        """Whether the first start was not gone through yet; a store that the terminal made needs none."""
        begun = self.services.preferences.text(_BEGUN)
        return not self.is_sample and (begun == "no" or not (begun or any(self.services.folder.glob("*.sqlite3"))))

    def _begin_first_start(self) -> None:
        from reputation_desktop.ui.first_start.first_start import FirstStart

        self.services.preferences.keep(_BEGUN, "no")
        self.first_start = FirstStart(self.services)
        self.first_start.finished.connect(self._on_first_start_finished)
        self._layers.addWidget(self.first_start)
        self._layers.setCurrentWidget(self.first_start)

    def _on_first_start_finished(self) -> None:
        self.services.preferences.keep(_BEGUN, "yes")
        self._layers.setCurrentIndex(0)
        self._layers.removeWidget(self.first_start)
        self.first_start.deleteLater()
        self.show_page("today", focus=True)
        self.watch.look()
        if not self.services.offline:
            self.services.round_wanted.emit(DUE)

    def _on_painted(self) -> None:
        """The first page is made once the frame is on the screen, unless another one was asked for meanwhile."""
        QTimer.singleShot(0, lambda: None if self.page_name else self.show_page("today"))

    # --- pages ---------------------------------------------------------------------------------

    def show_page(self, name: str, *, focus: bool = False) -> None:
        """Shows a page, made when it is wanted first."""
        page = self.page(name)
        self.stack.setCurrentWidget(page)
        self.rail.show_chosen(name)
        if focus:
            page.take_focus()

    def page(self, name: str) -> Page:
        """The page of this name."""
        if name not in self._pages:
            made = page_class(name)(self.services)
            self._pages[name] = made
            self.stack.addWidget(made)
        return self._pages[name]

    @property
    def is_sample(self) -> bool:
        """Whether this is the sample shop's window."""
        return self.watch.is_sample

    @property
    def page_name(self) -> str:
        """Which page is shown."""
        current = self.stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is current), "")

    def _on_rail_chosen(self, name: str) -> None:
        self.show_page(name, focus=True)

    def _tell_page(self, name: str, method: str, *values: object) -> None:
        """Tells a page something, where it has been made and listens."""
        page = self._pages.get(name)
        listener = getattr(page, method, None)
        if listener is not None:
            listener(*values)

    def _on_review_wanted(self, review_id: int, answer: bool) -> None:
        self.show_page("inbox")
        self._tell_page("inbox", "show_review", review_id, answer)

    def _on_inbox_wanted(self, query: InboxQuery, title: str) -> None:
        self.show_page("inbox")
        self._tell_page("inbox", "show_query", query, title)

    def _on_channel_wanted(self, channel_id: int) -> None:
        self.show_page("channels")
        self._tell_page("channels", "show_channel", channel_id)

    def _on_setting_wanted(self, name: str) -> None:
        self.show_page("settings")
        self._tell_page("settings", "show_setting", name)

    def _on_list_wanted(self, path: str) -> None:
        self.show_page("channels")
        self._tell_page("channels", "offer_list", path)

    # --- what is dropped or opened -------------------------------------------------------------

    def open_file(self, path: str) -> None:
        """Asks what shall become of a file, once the first start is gone through."""
        if self._layers.currentIndex() == 0:
            self.services.file_wanted.emit(path)
        else:
            self.first_start.finished.connect(lambda: self.services.file_wanted.emit(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        dropping.welcome(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        dropping.take(event, self.services)

    # --- what is said --------------------------------------------------------------------------

    def _on_opened(self) -> None:
        self.notice.hide()
        self.stack.setEnabled(True)

    def _on_could_not_open(self, failure: WorldFailed) -> None:
        self.notice.say(told(failure), (self.tr("Close"), self.close), sort="error")
        self.stack.setEnabled(False)
        self.status.say(self.tr("Nothing could be read from this computer's disk."), sort="warning")

    def _on_failed(self, failure: WorldFailed) -> None:
        self.notice.say(told(failure), (self.tr("Close"), self.notice.hide), sort="error")

    def _on_fault(self, report: str) -> None:
        from reputation_desktop.ui.shell.crash_dialog import CrashDialog

        CrashDialog(self._theme, report, self).open()

    def _on_did(self, words: str, undoable: bool) -> None:
        self.toast.say(words, undoable=undoable)

    def _on_aged(self) -> None:
        glance = self.watch.glance
        if glance is None or self.rounds.running:
            return
        words, sort = self._words.of(glance, self.services.now())
        self.status.say(words, sort=sort, more=bool(glance.not_read) and not glance.stay_offline)

    def _on_glanced(self) -> None:
        glance = self.watch.glance
        if glance is None:
            return
        self.status.offline.setChecked(glance.stay_offline)
        self.rail.button("inbox").show_count(glance.awaiting)
        self.rail.button("channels").show_warning(self._words.not_read(glance))
        if glance.shop_name:
            self.setWindowTitle(self.tr("{shop} – Reputation Desktop").format(shop=glance.shop_name))
        self._on_aged()

    def _on_more_wanted(self) -> None:
        glance = self.watch.glance
        if glance is not None and glance.not_read:
            self.services.channel_wanted.emit(glance.not_read[0].id)

    # --- doing ---------------------------------------------------------------------------------

    def undo(self) -> None:
        """Takes the owner's last action back."""
        self.services.undo(on_failed=self._on_not_undone)

    def _on_not_undone(self, failure: WorldFailed) -> None:
        self.toast.say(told(failure), undoable=False)

    def _on_round_began(self) -> None:
        self.status.show_round(0, 0, self.tr("Looking at the channels…"))
        self._tell_page("today", "round_running", True)

    def _on_round_progressed(self, line: dict[str, Any]) -> None:
        done, of = int(line.get("done", 0)), int(line.get("of", 0))
        name = str(line.get("channel") or line.get("started") or "")
        words = (
            self.tr("{done} of {of} channels read. {channel}") if name else self.tr("Looking at %n channel(s)…", "", of)
        )
        self.status.show_round(done, of, words.format(done=done, of=of, channel=name))
        self._tell_page("channels", "round_progressed", line)

    def _on_round_ended(self, end: ChildEnd) -> None:
        self.status.show_round_ended()
        self._tell_page("today", "round_running", False)
        self._tell_page("channels", "round_ended")
        if not self.rounds.by_itself:
            self._tell_how_it_ended(end)

    def _tell_how_it_ended(self, end: ChildEnd) -> None:
        """Only of a round that was asked for: nobody waits for the others, and the channels' health tells of them."""
        close = (self.tr("Close"), self.notice.hide)
        if is_another_round(end):
            self.toast.say(self.tr("Another round is running already."), undoable=False)
        elif self.rounds.hung:
            self.notice.say(
                self.tr("The round did not come to its end and was stopped. Nothing stored was lost."), close
            )
        elif end.failure is not None and end.failure.code != StaysOffline.code:
            self.notice.say(told(end.failure.error), close)
        elif end.crashed and end.exit_code != 0 and not self.watch.is_over:
            self.notice.say(
                self.tr("The round ended before its time. Nothing stored was lost; fetch again when you like."), close
            )

    def _on_sample_left(self) -> None:
        from reputation_desktop.system.folders import default_data_folder

        self.services.shop_wanted.emit(default_data_folder(), False)

    # --- coming and going ----------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self._let_focus_rest()
            self._add_shortcuts()
            QTimer.singleShot(0, self.painted.emit)

    def _add_shortcuts(self) -> None:
        from reputation_desktop.ui.shell.window_keys import add_keys

        add_keys(self)

    def _let_focus_rest(self) -> None:
        """Nothing is marked before a key is pressed; the first Tab goes to the rail."""
        focused = self.focusWidget()
        if isinstance(focused, RailButton):
            focused.clearFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == event.Type.ActivationChange and self.isActiveWindow():
            self._on_aged()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Hides the window or ends the program, as the watch says; drafts are kept by their boxes on hiding."""
        self.services.preferences.keep_bytes("window", self.saveGeometry())
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        staying = self.watch.staying
        if staying is Staying.MINIMISED and self.isMinimized():
            staying = Staying.ENDS  # asked once more, from the task bar
        event.setAccepted(staying is Staying.ENDS)
        if staying is Staying.MINIMISED:
            self.showMinimized()
        else:
            self.hide()
        if staying is Staying.ENDS:
            self.watch.close()
        self.was_closed.emit(staying)

"""What every page has at hand: the store's thread, child processes, the theme, and ways to the other pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.settings import shop_settings
from reputation_desktop.system import clock
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.database import Database, answer
from reputation_desktop.ui.work.preferences import Preferences

if TYPE_CHECKING:
    from reputation_desktop.store.actions import Undone
    from reputation_desktop.store.store import Store
    from reputation_desktop.ui.work.children import Children


class Services(QObject):
    """Handed to every page; pages know each other only through these signals.

    Attributes:
        offline: whether the owner wants nothing to be fetched.
        settings: the shop's settings, as last read.
        zone: the shop's time zone.
        shop_name: what the shop is called; empty before the owner said it.
        surface_words: where reminders appear on this desktop, in one sentence; empty before the first of them.

    Signals:
        changed: with a `Changed`: something in the store is no longer as it was.
        did: with a sentence ("Marked as answered.") and whether Undo can take it back; shown for a while below.
        page_wanted: with a page's name: today, inbox, channels, settings.
        review_wanted: with a review's id, and whether the answer box shall have the focus.
        inbox_wanted: with an `InboxQuery` and what to call it: the inbox shall show just that.
        channel_wanted: with a channel's id: its page shall be shown.
        setting_wanted: with the name of a section or a setting.
        link_wanted: with a link, or nothing: "Add a channel" shall open.
        file_wanted: with a path, or nothing: "Import a file" shall open, or what else fits the file.
        list_wanted: with the path of a list of feeds: taking its channels shall be offered.
        counter_wanted: the counter book shall open.
        receipt_wanted: the arithmetic behind the score shall be shown.
        round_wanted: with a channel's id, or 0 for all that are due (-1: all, due or not).
        language_wanted: with a language's code, or empty for the computer's: the window shall speak it.
        shop_wanted: with a data folder, and whether it is the sample shop: the window shall show that one.
        surface_told: `surface_words` say something else.
        trial_wanted: a reminder shall appear, so that the owner sees how it looks and where.
        quit_wanted: the program shall end.
    """

    changed = Signal(object)
    did = Signal(str, bool)
    page_wanted = Signal(str)
    review_wanted = Signal(int, bool)
    inbox_wanted = Signal(object, str)
    channel_wanted = Signal(int)
    setting_wanted = Signal(str)
    link_wanted = Signal(str)
    file_wanted = Signal(str)
    list_wanted = Signal(str)
    counter_wanted = Signal()
    receipt_wanted = Signal()
    round_wanted = Signal(int)
    language_wanted = Signal(str)
    shop_wanted = Signal(object, bool)
    surface_told = Signal()
    trial_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        folder: Path,
        theme: Theme,
        database: Database,
        preferences: Preferences,
        processes: Children | None = None,
    ) -> None:
        super().__init__()
        self.folder = folder
        self.theme = theme
        self.database = database
        self._processes = processes
        self.preferences = preferences
        self.offline = False
        self.settings = shop_settings({})
        self.zone: tzinfo = UTC
        self.shop_name = ""
        self.surface_words = ""

    @property
    def processes(self) -> Children:
        """The child processes; their code is loaded when the first is wanted."""
        if self._processes is None:
            from reputation_desktop.ui.work.children import Children

            self._processes = Children(self.folder)
        return self._processes

    def now(self) -> datetime:
        """The moment, in UTC."""
        return clock.now()

    def act(
        self,
        work: Callable[[Store], Any],
        *,
        changed: Changed,
        said: str = "",
        undoable: bool = False,
        on_done: Callable[[Any], None] | None = None,
        on_failed: Callable[[WorldFailed], None] | None = None,
    ) -> None:
        """Does something to the store for the owner, then says what changed and what was done.

        Args:
            work: runs in the store's thread.
            changed: what is no longer as it was afterwards.
            said: one sentence for the owner once it is done; empty where the page shows it anyway.
            undoable: whether Undo takes it back.
            on_done: gets what `work` returned, before `changed` is told.
            on_failed: gets what the world did; without it a notice below tells.
        """

        def finished(value: Any) -> None:
            if on_done is not None:
                answer(on_done, value)
            if changed:
                self.changed.emit(changed)
            if said:
                self.did.emit(said, undoable)

        self.database.ask(work, finished, on_failed=on_failed)

    def undo(
        self,
        *,
        on_done: Callable[[Undone], None] | None = None,
        on_failed: Callable[[WorldFailed], None] | None = None,
    ) -> None:
        """Takes the owner's last act back, whichever page did it.

        Args:
            on_done: gets what was taken back.
            on_failed: gets why nothing was; without it a notice below tells.
        """
        now = self.now()

        def take_back(store: Store) -> Undone:
            from reputation_desktop.store.actions import undo

            return undo(store, now)

        said = self.tr("Taken back.")
        self.act(take_back, changed=Changed.REVIEWS, said=said, on_done=on_done, on_failed=on_failed)

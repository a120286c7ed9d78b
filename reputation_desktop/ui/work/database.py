"""The one thread that owns the window's connection to the store; results come home through one signal.

The window's own thread does no SQL and never waits here. Nothing of the store is imported before the thread
starts, so that the window is painted first.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from reputation_desktop.domain.errors import DiskFull, FolderNotWritable, StoreBusy, WorldFailed

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

Result = TypeVar("Result")

log = logging.getLogger(__name__)

SWITCH_INTERVAL_S = 0.001
"""How long the store's thread may keep Python to itself while the window waits; the usual 5 ms are a dropped frame."""

AGAIN_S = 20.0
"""A store that cannot be opened for a reason that may pass is tried again so often."""

_PASSING = (DiskFull, FolderNotWritable, StoreBusy)


@dataclass(frozen=True, slots=True)
class _Job:
    """A piece of work. `slot` and `generation` tell whether a later one has taken its place."""

    number: int
    work: Callable[[Store], Any]
    slot: str
    generation: int


@dataclass(frozen=True, slots=True)
class _Asker:
    """Who gets the answer. Kept from the store's thread: were that the last to hold a widget, it would end there."""

    on_done: Callable[[Any], None] | None
    on_failed: Callable[[WorldFailed], None] | None


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: _Job
    value: Any = None
    error: BaseException | None = None


class Database(QObject):
    """Runs work on the store, one piece after another, in the order asked.

    Signals:
        opened: the store is open; what was asked before runs now.
        could_not_open: with the `WorldFailed` that says why. Where that may pass, as a full disk does, it is tried
            again; else nothing asked will be answered.
        failed: with the `WorldFailed` of work that did not say what to do about it.
        broke: with the exception of work that failed by our fault.
    """

    opened = Signal()
    could_not_open = Signal(object)
    failed = Signal(object)
    broke = Signal(object)
    _came_home = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._generations: dict[str, int] = {}
        self._numbers = count()
        self._askers: dict[int, _Asker] = {}
        self._closed = False
        self._closing = threading.Event()
        self._open = False
        self.opened.connect(self._on_opened)
        self._came_home.connect(self._on_came_home)
        self._thread = threading.Thread(target=self._work, name="store", daemon=True)

    def start(self) -> None:
        """Opens the store, in the thread."""
        sys.setswitchinterval(SWITCH_INTERVAL_S)
        self._thread.start()

    @property
    def is_open(self) -> bool:
        """Whether the store was opened, and not closed since."""
        return self._open and not self._closed

    @property
    def busy(self) -> bool:
        """Whether anything that was asked has not come home yet."""
        return bool(self._askers)

    def ask(
        self,
        work: Callable[[Store], Result],
        on_done: Callable[[Result], None] | None = None,
        *,
        on_failed: Callable[[WorldFailed], None] | None = None,
        slot: str = "",
    ) -> None:
        """Has `work` done with the store and its result brought to `on_done`, in the window's thread.

        Args:
            work: runs in the store's thread; touches nothing of the window.
            on_done: gets what `work` returned.
            on_failed: gets what the world did; without it the signal `failed` tells.
            slot: of several requests with the same slot only the latest is answered, and those that were
                overtaken before their turn are not done. For reading only: what changes something has no slot.
        """
        if self._closed:
            return
        generation = 0
        if slot:
            generation = self._generations[slot] = self._generations.get(slot, 0) + 1
        number = next(self._numbers)
        self._askers[number] = _Asker(on_done, on_failed)
        self._jobs.put(_Job(number, work, slot, generation))

    def forget(self, slot: str) -> None:
        """Wants no answer any more to what was asked under `slot`."""
        self._generations[slot] = self._generations.get(slot, 0) + 1

    def close(self, timeout_s: float = 30.0) -> bool:
        """Lets everything that was asked be done, and closes the store; False where that took too long."""
        self._closed = True
        self._closing.set()
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _on_opened(self) -> None:
        self._open = True

    def _overtaken(self, job: _Job) -> bool:
        return bool(job.slot) and self._generations.get(job.slot) != job.generation

    def _opened_store(self) -> Store | None:
        """The store, as soon as it can be had; None where it cannot, or nobody wants it any more."""
        from reputation_desktop.store.opening import open_store

        told = ""
        while True:
            try:
                return open_store(self.folder)
            except WorldFailed as failure:
                if failure.code != told:
                    told = failure.code
                    self._tell(self.could_not_open, failure)
                if not isinstance(failure, _PASSING):
                    return None
            except Exception as error:  # noqa: BLE001  # the edge of the thread
                self._tell(self.broke, error)
                return None
            if self._closing.wait(AGAIN_S):
                return None

    def _work(self) -> None:
        from reputation_desktop.store.store import explained

        store = self._opened_store()
        if store is None:
            return
        self._tell(self.opened)
        with store:
            while (job := self._jobs.get()) is not None:
                if self._overtaken(job):
                    self._tell(self._came_home, _Outcome(job))
                    continue
                try:
                    with explained(store.path):
                        outcome = _Outcome(job, job.work(store))
                except Exception as error:  # noqa: BLE001  # the edge of the thread
                    outcome = _Outcome(job, error=error)
                self._tell(self._came_home, outcome)

    def _tell(self, signal: Any, *values: object) -> None:
        """The window may have gone while the thread finished; then nobody listens."""
        try:
            signal.emit(*values)
        except RuntimeError:
            log.info("the window closed before its store")

    def _on_came_home(self, outcome: _Outcome) -> None:
        asker = self._askers.pop(outcome.job.number)
        if self._closed or self._overtaken(outcome.job):
            return
        if outcome.error is None:
            if asker.on_done is not None:
                answer(asker.on_done, outcome.value)
        elif not isinstance(outcome.error, WorldFailed):
            self.broke.emit(outcome.error)
        elif asker.on_failed is not None:
            answer(asker.on_failed, outcome.error)
        else:
            self.failed.emit(outcome.error)


def answer(asker: Callable[[Any], None], value: object) -> None:
    """Gives an answer to who asked, unless that is gone: a widget may end while the store is read for it."""
    owner = getattr(getattr(asker, "func", asker), "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        asker(value)

"""The settings as they are kept, each change written at once and each to be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reputation_desktop.domain.errors import NoKeychain, WorldFailed
from reputation_desktop.domain.settings import SETTINGS, setting_named
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.sentences import said
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_STEPS_KEPT = 50


@dataclass(frozen=True, slots=True)
class _Read:
    """What is stored: the texts that differ from the defaults, and which settings the past depends on."""

    texts: dict[str, str]
    shaping: frozenset[str]


def _read(store: Store) -> _Read:
    from reputation_desktop.store.settings import SHAPES_THE_PAST, WHOLE_SHOP, stored_settings

    return _Read(stored_settings(store, WHOLE_SHOP), frozenset(SHAPES_THE_PAST))


@dataclass(frozen=True, slots=True)
class _Step:
    label: str
    take_back: Callable[[], object]


class Keeping(QObject):
    """The shop's settings in the window: what is shown, what is being written, what can be taken back.

    Signals:
        was_read: the texts were read anew.
        began: with the setting whose change is being written.
        kept: with the setting that was written.
        refused: with the setting that was not written, and why, in words.
        steps_changed: what can be taken back is something else now.
    """

    was_read = Signal()
    began = Signal(str)
    kept = Signal(str)
    refused = Signal(str, str)
    steps_changed = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._texts: dict[str, str] = {}
        self._shaping: frozenset[str] = frozenset()
        self._newest: dict[str, int] = {}
        self._under_way: dict[str, int] = {}
        self._steps: list[_Step] = []

    # --- what is kept --------------------------------------------------------------------------

    def text(self, name: str) -> str:
        """The setting's text, as it is or is about to be stored."""
        return self._texts.get(name, setting_named(name, SETTINGS).default)

    def value(self, name: str) -> Any:
        """The setting's value."""
        return setting_named(name, SETTINGS).value(self.text(name))

    def shapes_the_past(self, name: str) -> bool:
        """Whether a change of it derives the whole past anew, which may take seconds."""
        return name in self._shaping

    def being_written(self, name: str) -> bool:
        """Whether a change of it has not come home yet."""
        return self._under_way.get(name, 0) > 0

    def read(self) -> None:
        """Reads what is stored; `was_read` tells."""
        self._services.database.ask(_read, self._on_read, slot="settings")

    def _on_read(self, found: _Read) -> None:
        self._shaping = found.shaping
        for setting in SETTINGS:
            if not self.being_written(setting.name):
                self._texts[setting.name] = found.texts.get(setting.name, setting.default)
        self.was_read.emit()

    # --- changing ------------------------------------------------------------------------------

    def keep(self, name: str, text: str, label: str) -> None:
        """Writes a setting; of several changes that wait for their turn only the latest is written.

        Args:
            name: the setting.
            text: what it shall be.
            label: what it is called, for whoever takes it back.
        """
        previous = self.text(name)
        if text != previous:
            self._write(name, text, self.remember(label, partial(self._write, name, previous)))

    def back_to_defaults(self, names: dict[str, str], label: str) -> None:
        """Sets several settings (name: label) back; they are taken back together."""
        before = {name: self.text(name) for name in names}
        for name in names:
            self._write(name, setting_named(name, SETTINGS).default)

        def take_back() -> None:
            for name, text in before.items():
                self._write(name, text)

        self.remember(label, take_back)

    def _write(self, name: str, text: str, step: _Step | None = None) -> None:
        """Has a text written; `step` is forgotten again where it cannot be."""
        if text == self.text(name):
            return
        self._texts[name] = text
        newest, folder = self._newest, self._services.folder
        number = newest[name] = newest.get(name, 0) + 1

        def write(store: Store) -> str:
            from reputation_desktop.desk.setting_changes import change_setting

            if newest[name] != number:  # another change of it waits behind this one
                return ""
            refusal = setting_named(name, SETTINGS).refusal(text)
            if not refusal:
                change_setting(store, folder, name, text)
            return refusal

        self._under_way[name] = self._under_way.get(name, 0) + 1
        self._services.database.ask(
            write, partial(self._on_written, name, step), on_failed=partial(self._on_failed, name, step)
        )
        self.began.emit(name)

    def _on_written(self, name: str, step: _Step | None, reason: str) -> None:
        self._under_way[name] -= 1
        if reason:
            self._refuse(name, step, self.tr("This cannot be kept: {reason}.").format(reason=said(reason)))
            return
        if name == "stay_offline":
            self._services.offline = bool(self.value(name))
        self.kept.emit(name)
        changed = Changed.SETTINGS | Changed.REVIEWS if self.shapes_the_past(name) else Changed.SETTINGS
        self._services.changed.emit(changed)

    def _on_failed(self, name: str, step: _Step | None, failure: WorldFailed) -> None:
        self._under_way[name] -= 1
        if isinstance(failure, NoKeychain):
            words = self.tr("This computer has no keychain that works, so the links stay in the file.")
        else:
            words = told(failure)
        self._refuse(name, step, words)

    def _refuse(self, name: str, step: _Step | None, words: str) -> None:
        self._steps = [each for each in self._steps if each is not step]
        self.steps_changed.emit()
        self.refused.emit(name, words)
        self.read()

    # --- taking back ---------------------------------------------------------------------------

    def remember(self, label: str, take_back: Callable[[], object]) -> _Step:
        """Remembers how the owner's last change is taken back."""
        step = _Step(label, take_back)
        self._steps = [*self._steps[1 - _STEPS_KEPT :], step]
        self.steps_changed.emit()
        return step

    @property
    def last_label(self) -> str:
        """What Undo would take back; empty where there is nothing."""
        return self._steps[-1].label if self._steps else ""

    def undo(self) -> None:
        """Takes the last change back."""
        if self._steps:
            step = self._steps.pop()
            step.take_back()
            self.steps_changed.emit()
            self.was_read.emit()

    def forget_steps(self) -> None:
        """After a restore nothing that was done before can be taken back."""
        self._steps.clear()
        self.steps_changed.emit()

"""A dialog that grows with what it has to show."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.work.database import Database

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

Result = TypeVar("Result")


class GrowingDialog(Dialog):
    """Grows as far as the screen allows while parts of it appear; it never shrinks under the pointer."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None, *, width: int = 620) -> None:
        super().__init__(theme, title, parent, width=width)
        self.set_delete_on_close()
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._grow)
        self._content.installEventFilter(self)
        self.content.setSpacing(theme.px(12))
        self.content.setContentsMargins(theme.px(28), theme.px(24), theme.px(28), theme.px(20))

    def ask(self, database: Database, work: Callable[[Store], Result], on_done: Callable[[Result], None]) -> None:
        """Reads something for this dialog alone; what comes after it was closed is dropped."""
        slot = f"dialog {id(self)}"
        self.finished.connect(lambda _: database.forget(slot))
        database.ask(work, on_done, slot=slot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.LayoutRequest:
            self._next_turn.start()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter in a field presses no button by surprise; a button that has the focus takes it before."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        width = self._content.width()
        layout = self.content
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        wanted += self._footer.sizeHint().height() + 4
        room = self.screen().availableGeometry()
        height = min(wanted, room.height() - 2 * self.theme.px(24))
        if height <= self.height():
            return
        frame = self.frameGeometry()
        lowest = room.bottom() - (height + frame.height() - self.height())
        if self.isVisible() and frame.top() > lowest:
            self.move(frame.left(), max(room.top(), lowest))
        self.resize(self.width(), height)

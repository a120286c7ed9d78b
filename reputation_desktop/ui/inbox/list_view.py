"""The list of the inbox: a table of one column, moved through and chosen from by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from reputation_desktop.ui.inbox.list_model import ReviewListModel
from reputation_desktop.ui.inbox.row_delegate import HEIGHT, RowDelegate
from reputation_desktop.ui.work.services import Services

CHOSEN_AT_MOST = 1_000
"""How many reviews are acted upon at once; more are chosen by mistake."""

_MOVES = {Qt.Key.Key_J: Qt.Key.Key_Down, Qt.Key.Key_K: Qt.Key.Key_Up}
_ENDS = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)
_ACTS = {
    Qt.Key.Key_R: "answer",
    Qt.Key.Key_Return: "answer",
    Qt.Key.Key_Enter: "answer",
    Qt.Key.Key_E: "no_answer",
    Qt.Key.Key_S: "snooze",
    Qt.Key.Key_U: "undo",
    Qt.Key.Key_A: "answered",
    Qt.Key.Key_N: "note",
    Qt.Key.Key_O: "open",
}
_Flag = QItemSelectionModel.SelectionFlag
_Modifier = Qt.KeyboardModifier


class ReviewListView(QTableView):
    """Rows of one height; single letters act on what is chosen while the list has the focus.

    Signals:
        chosen_changed: other rows are chosen.
        act_wanted: with what a key stands for: answer, no_answer, snooze, undo, answered, note, open.
        too_many: more than the first thousand were to be chosen.
    """

    chosen_changed = Signal()
    act_wanted = Signal(str)
    too_many = Signal()

    def __init__(self, services: Services, model: ReviewListModel) -> None:
        super().__init__()
        self._theme = services.theme
        self._model = model
        self.setModel(model)
        self.setItemDelegate(RowDelegate(services, self))
        self.setAccessibleName(self.tr("Reviews"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        services.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    # --- what is chosen ------------------------------------------------------------------------

    def chosen_ids(self) -> list[int]:
        """The chosen reviews in the order of the list, the first thousand of them."""
        ids: list[int] = []
        for part in sorted(self.selectionModel().selection().toList(), key=lambda part: part.top()):
            last = min(part.bottom(), part.top() + CHOSEN_AT_MOST - len(ids) - 1)
            ids.extend(self._model.id_at(row) for row in range(part.top(), last + 1))
        return ids

    def choose(self, row: int) -> None:
        """Chooses one row and brings it into sight."""
        index = self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
        self.scrollTo(index)

    def choose_rows(self, rows: Iterable[int]) -> None:
        """Chooses rows; the first becomes the current one and comes into sight."""
        selection = QItemSelection()
        first: QModelIndex | None = None
        for row in rows:
            index = self._model.index(row, 0)
            first = first or index
            selection.select(index, index)
        if first is not None:
            self.selectionModel().setCurrentIndex(first, _Flag.NoUpdate)
            self.selectionModel().select(selection, _Flag.ClearAndSelect)

    def choose_nothing(self) -> None:
        """Chooses no row."""
        self.selectionModel().clear()

    def selectAll(self) -> None:  # noqa: N802
        """Chooses the first thousand of what is listed."""
        last = min(self._model.rowCount(), CHOSEN_AT_MOST) - 1
        if last < 0:
            return
        everything = QItemSelection(self._model.index(0, 0), self._model.index(last, 0))
        self.selectionModel().select(everything, _Flag.ClearAndSelect)
        if self._model.rowCount() > CHOSEN_AT_MOST:
            self.too_many.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    # --- where it stands -----------------------------------------------------------------------

    def top(self) -> tuple[int, int]:
        """The row at the upper edge, and how many pixels of it are scrolled away."""
        return divmod(self.verticalScrollBar().value(), self._row_height)

    def scroll_to_top(self, row: int, pixels: int) -> None:
        """Brings a row back to the upper edge."""
        self.updateGeometries()
        self.verticalScrollBar().setValue(row * self._row_height + pixels)

    # --- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        with_others = modifiers & ~(_Modifier.ShiftModifier | _Modifier.KeypadModifier)
        if with_others != _Modifier.NoModifier:
            super().keyPressEvent(event)
        elif key in _MOVES:
            super().keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, _MOVES[key], modifiers))
        elif key in _ACTS and not modifiers & _Modifier.ShiftModifier:
            self.act_wanted.emit(_ACTS[key])
        elif event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End lead to the ends of the list; a table takes them for those of a row."""
        return super().moveCursor(action, modifiers | _Modifier.ControlModifier if action in _ENDS else modifiers)

    def _on_theme_changed(self) -> None:
        self._row_height = self._theme.px(HEIGHT)
        header = self.verticalHeader()
        header.setMinimumSectionSize(self._row_height)
        header.setDefaultSectionSize(self._row_height)
        self.verticalScrollBar().setSingleStep(self._row_height // 2)
        self.viewport().update()

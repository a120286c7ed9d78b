"""A chooser between values that have words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

Value = TypeVar("Value")

_SHORTEST = 6


class Choice(QComboBox, Generic[Value]):
    """May be narrower than its longest entry: that is cut short then, and whole in its tooltip. `name` is read out."""

    def __init__(self, name: str, entries: Sequence[tuple[str, Value]] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_SHORTEST)
        self._values: list[Value] = []
        self.offer(entries)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter, option = QStylePainter(self), self._option()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._shown(option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            shortened = self._shown(self._option()) != self.currentText()
            self.setToolTip(self.currentText() if shortened else "")
        return super().event(event)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _shown(self, option: QStyleOptionComboBox) -> str:
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    @property
    def value(self) -> Value | None:
        """What is chosen; None where there is nothing to choose from."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def choose(self, value: Value) -> None:
        """Chooses a value that is offered."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    def offer(self, entries: Sequence[tuple[str, Value]]) -> None:
        """Offers (words, value); what was chosen stays chosen where it is still there, else the first is."""
        chosen = self.value
        self.blockSignals(True)
        self.clear()
        self.addItems([words for words, _ in entries])
        self._values = [value for _, value in entries]
        self.setCurrentIndex(0 if entries else -1)
        if chosen is not None:
            self.choose(chosen)
        self.blockSignals(False)

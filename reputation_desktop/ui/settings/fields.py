"""The controls of the settings: each shows a setting's text and tells when the owner changed it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QWidget

from reputation_desktop.ui.settings.units import unit_word
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.spins import roomy
from reputation_desktop.ui.widgets.switch import Switch
from reputation_desktop.ui.widgets.text import label

PAUSE_MS = 400
"""A number that is stepped through is written once it rests so long."""


class Unscrolled(QObject):
    """Keeps the wheel from changing a control that has not the focus; the page scrolls instead."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QWheelEvent) and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def show_switched(switch: Switch, *, on: bool) -> None:
    """Shows a switch on or off without taking it for the owner's doing."""
    with QSignalBlocker(switch):
        switch.setChecked(on)
    switch.update()


class Field(QWidget):
    """A setting's control.

    Signals:
        changed: with the text to be kept.
        moved: with the text that stands there now, before it rests; for pictures that follow live.
    """

    changed = Signal(str)
    moved = Signal(str)

    control: QWidget
    """What gets the focus."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_rested)

    def text(self) -> str:
        """What stands there, as the engine writes it."""
        raise NotImplementedError

    def said(self, text: str) -> str:
        """A text of the setting in words ("24 hours")."""
        raise NotImplementedError

    def show_text(self, text: str) -> None:
        """Shows what is kept, unless the owner is amid a change."""
        if text != self._shown and not self._pause.isActive():
            self._shown = text
            self._put(text)

    def name_control(self, name: str, why: str) -> None:
        """Gives the control its name and description for those who listen to the screen."""
        self.control.setAccessibleName(name)
        self.control.setAccessibleDescription(why)

    def _put(self, text: str) -> None:
        raise NotImplementedError

    def _on_touched(self) -> None:
        """The owner moved something; it may move on."""
        self.moved.emit(self.text())
        self._pause.start()

    def _on_rested(self) -> None:
        self._pause.stop()
        text = self.text()
        if self.said(text) != self.said(self._shown):
            self._shown = text
            self.changed.emit(text)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """What was touched is kept before the page or the window goes."""
        super().hideEvent(event)
        if self._pause.isActive():
            self._on_rested()


@dataclass(frozen=True, slots=True)
class Scale:
    """How a number is shown: `shown = offset + factor · stored`, within `low` and `high` as shown."""

    unit: str
    low: float
    high: float
    step: float = 1
    decimals: int = 2
    factor: float = 1
    offset: float = 0

    def shown(self, text: str) -> float:
        """The number to show for a stored text."""
        return self.offset + self.factor * float(text.replace(",", "."))

    def stored(self, shown: float) -> str:
        """The text to store for a shown number."""
        return f"{(shown - self.offset) / self.factor:.10g}"


class _Spin(QDoubleSpinBox):
    """Shows "24" rather than "24.00"."""

    def textFromValue(self, value: float) -> str:  # noqa: N802
        return self.locale().toString(float(value), "f", 2).rstrip("0").rstrip(self.locale().decimalPoint())


class NumberField(Field):
    """A number with its unit."""

    def __init__(self, theme: Theme, scale: Scale) -> None:
        super().__init__()
        self.control = self._spin = _Spin()
        self._theme, self._scale = theme, scale
        self._spin.setDecimals(scale.decimals)
        self._spin.setRange(scale.low, scale.high)
        self._spin.setSingleStep(scale.step)
        self._spin.setKeyboardTracking(False)
        self._spin.setCorrectionMode(QDoubleSpinBox.CorrectionMode.CorrectToNearestValue)
        self._spin.setToolTip(
            self.tr("{low} to {high}").format(
                low=self._spin.textFromValue(scale.low), high=self._spin.textFromValue(scale.high)
            )
        )
        Unscrolled(self._spin)
        self._unit = label(role="secondary")
        self.setLayout(row(self._spin, self._unit, gap=10))
        self._spin.valueChanged.connect(self._on_value_changed)
        self._spin.editingFinished.connect(self._on_rested)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._say_unit()

    @property
    def spin(self) -> QDoubleSpinBox:
        """The box with the number."""
        return self._spin

    def text(self) -> str:
        stored = self._scale.stored(self._spin.value())
        # What was rounded to be shown is not changed by being shown.
        return self._shown if self._shown and self._rounded(self._shown) == self._spin.value() else stored

    def said(self, text: str) -> str:
        number = self._rounded(text)
        return self.tr("{number} {unit}").format(
            number=self._spin.textFromValue(number), unit=unit_word(self._scale.unit, number)
        )

    def name_control(self, name: str, why: str) -> None:
        unit = unit_word(self._scale.unit, 2)
        super().name_control(self.tr("{name} ({unit})").format(name=name, unit=unit), why)

    def _rounded(self, text: str) -> float:
        return round(self._scale.shown(text), self._scale.decimals)

    def _put(self, text: str) -> None:
        with QSignalBlocker(self._spin):
            self._spin.setValue(self._rounded(text))
        self._say_unit()

    def _say_unit(self) -> None:
        self._unit.setText(unit_word(self._scale.unit, self._spin.value()))

    def _on_value_changed(self, _: float) -> None:
        self._say_unit()
        self._on_touched()

    def _on_theme_changed(self) -> None:
        roomy(self._spin, self._theme)
        self._spin.setFixedWidth(self._theme.px(96))
        self._unit.setMinimumWidth(self._theme.px(92))


class SwitchField(Field):
    """On or off.

    Args:
        theme: the look.
        is_on: whether a text of the setting means on.
    """

    def __init__(self, theme: Theme, is_on: Callable[[str], bool]) -> None:
        super().__init__()
        self._is_on = is_on
        self.control = self._switch = Switch(theme, "")
        self.setLayout(row(self._switch))
        self._switch.toggled.connect(self._on_rested)

    def text(self) -> str:
        return "yes" if self._switch.isChecked() else "no"

    def said(self, text: str) -> str:
        return self.tr("on") if self._is_on(text) else self.tr("off")

    def _put(self, text: str) -> None:
        show_switched(self._switch, on=self._is_on(text))


def buddy_label(words: str, control: QWidget, role: str = "secondary") -> QLabel:
    """A label that belongs to a control."""
    made = label(words, role)
    made.setBuddy(control)
    return made

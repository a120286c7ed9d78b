"""Rows of a channel's settings: what it is and why at the left, its control at the right; kept as one changes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from reputation_desktop.domain.settings import CHANNEL_SETTINGS, setting_named
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import chip, tint
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.frames import column, emptied, row
from reputation_desktop.ui.widgets.switch import Switch
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.sentences import said

KEPT_AFTER_MS = 700
_ANYWHERE = Qt.AlignmentFlag(0)


class SettingRow(QWidget):
    """One setting of a channel.

    Signals:
        changed: with the setting's name and its new text, which is valid.

    Attributes:
        name: the setting's.
    """

    changed = Signal(str, str)

    def __init__(self, theme: Theme, name: str, title: str, example: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.name = name
        self._setting = setting_named(name, CHANNEL_SETTINGS)
        self._shown = ""
        self._title = label(title, "body", wraps=True)
        texts = column(self._title, label(said(self._setting.why), "small", wraps=True), gap=theme.px(3))
        if example:
            texts.addWidget(label(example, "small", wraps=True))
        texts.addStretch(1)
        self._wrong = label("", "error", wraps=True)
        self._wrong.hide()
        self._control = column(gap=theme.px(4))
        layout = QHBoxLayout()
        layout.setContentsMargins(0, theme.px(10), 0, theme.px(10))
        layout.setSpacing(theme.px(24))
        layout.addLayout(texts, 3)
        layout.addLayout(self._control, 2)
        self.setLayout(layout)

    def show_value(self, text: str) -> None:
        """Shows what is stored, unless the owner is changing it this moment."""
        raise NotImplementedError

    def settle(self) -> None:
        """Offers at once what is being typed: another channel is about to be shown."""

    def _put(self, control: QWidget, *, align: Qt.AlignmentFlag = _ANYWHERE) -> None:
        control.setAccessibleName(self._title.text())
        self._title.setBuddy(control)
        self._control.addWidget(control, 0, align)
        self._control.addWidget(self._wrong)
        self._control.addStretch(1)

    def _offer(self, text: str) -> None:
        """Keeps a value, or says why it cannot be one."""
        refusal = said(self._setting.refusal(text))
        if refusal:
            self._say_wrong(f"{refusal[:1].upper()}{refusal[1:]}.")
            return
        self._say_wrong("")
        if text.strip() != self._shown:
            self._shown = text.strip()
            self.changed.emit(self.name, text.strip())

    def _say_wrong(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))


class TextSetting(SettingRow):
    """A value that is typed; written once the typing pauses or the field is left."""

    def __init__(self, theme: Theme, name: str, title: str, *, unit: str = "", example: str = "") -> None:
        super().__init__(theme, name, title, example)
        self.field = QLineEdit()
        self.field.setMaxLength(1_000)
        holder: QWidget = self.field
        if unit:
            holder = QWidget()
            holder.setLayout(row(self.field, label(unit, "secondary"), gap=theme.px(8)))
            holder.setFocusProxy(self.field)
        self._put(holder)
        self.field.setAccessibleName(f"{title} ({unit})" if unit else title)
        self._pause = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._pause.timeout.connect(self._on_finished)
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.field.editingFinished.connect(self._on_finished)

    def show_default(self, text: str) -> None:
        """Says in grey what holds while the field is empty."""
        self.field.setPlaceholderText(text)

    def show_value(self, text: str) -> None:
        if self._pause.isActive() or (self.field.hasFocus() and self.field.isModified()):
            return
        self._shown = text
        if self.field.text() != text:
            self.field.setText(text)
        self._say_wrong("")

    def settle(self) -> None:
        if self._pause.isActive():
            self._on_finished()
        self.field.setModified(False)

    def _on_finished(self) -> None:
        self._pause.stop()
        self._offer(self.field.text())
        invalid = self._wrong.text() != ""
        if self.field.property("invalid") != invalid:
            self.field.setProperty("invalid", invalid)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)


class WordsSetting(SettingRow):
    """Words, each a chip that goes when it is clicked; Enter or a comma adds what was typed."""

    def __init__(self, theme: Theme, name: str, title: str, example: str) -> None:
        super().__init__(theme, name, title, example)
        self._words: list[str] = []
        self.field = QLineEdit()
        self.field.setMaxLength(200)
        self.field.setPlaceholderText(self.tr("Add a word, then Enter"))
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=theme.px(6))
        holder = QWidget()
        holder.setLayout(column(self.field, self._chips, gap=theme.px(6)))
        holder.setFocusProxy(self.field)
        self._put(holder)
        self.field.setAccessibleName(title)
        self.field.textEdited.connect(self._on_edited)
        self.field.editingFinished.connect(self._take_typed)

    def show_value(self, text: str) -> None:
        self._shown = text
        self._words = list(self._setting.read(text))
        self._show_words()

    def settle(self) -> None:
        self._take_typed()

    def _on_edited(self, text: str) -> None:
        if text.endswith((",", ";")):
            self._take_typed()

    def _take_typed(self) -> None:
        typed = [word.strip() for word in self.field.text().replace(";", ",").split(",") if word.strip()]
        self.field.clear()
        new = [word for word in typed if word.casefold() not in {each.casefold() for each in self._words}]
        if new:
            self._keep([*self._words, *new])

    def _keep(self, words: list[str]) -> None:
        self._words = words
        self._show_words()
        self._offer(", ".join(words))

    def _show_words(self) -> None:
        emptied(self._flow)
        self._chips.setVisible(bool(self._words))
        for word in self._words:
            made = chip(word)
            made.setCheckable(False)
            made.setAccessibleName(self.tr("Take “{word}” away").format(word=word))
            made.setToolTip(made.accessibleName())
            tint(made, self.theme, "close", "text3", size=14)
            made.clicked.connect(lambda _, word=word: self._keep([each for each in self._words if each != word]))
            self._flow.addWidget(made)
        self._chips.updateGeometry()


class ChoiceSetting(SettingRow):
    """One of a few values."""

    def __init__(self, theme: Theme, name: str, title: str, choices: tuple[tuple[str, str], ...]) -> None:
        super().__init__(theme, name, title)
        self.box = QComboBox()
        for value, words in choices:
            self.box.addItem(words, value)
        self._put(self.box)
        self.box.activated.connect(lambda place: self._offer(self.box.itemData(place)))

    def show_value(self, text: str) -> None:
        self._shown = text
        self.box.setCurrentIndex(max(0, self.box.findData(text)))


class SwitchSetting(SettingRow):
    """Yes or no."""

    def __init__(self, theme: Theme, name: str, title: str) -> None:
        super().__init__(theme, name, title)
        self.switch = Switch(theme, title)
        self._put(self.switch, align=Qt.AlignmentFlag.AlignRight)
        self.switch.clicked.connect(lambda on: self._offer("yes" if on else "no"))

    def show_value(self, text: str) -> None:
        self._shown = text or "no"
        self.switch.setChecked(self._setting.read(text))

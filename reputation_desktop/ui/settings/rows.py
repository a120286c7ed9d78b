"""One setting on its line: what it is called, why it is there, what is usual, and its control."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from reputation_desktop.domain.settings import SETTINGS, setting_named
from reputation_desktop.ui.settings.fields import Field
from reputation_desktop.ui.settings.keeping import Keeping
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, frame, line, row
from reputation_desktop.ui.widgets.marks import Mark, Sign
from reputation_desktop.ui.widgets.text import label, set_role
from reputation_desktop.ui.words.settings import setting_label, setting_why

HIGHLIGHT_MS = 2_000
"""So long a row that was looked for stands out."""

PATIENCE_MS = 250
"""What is written sooner needs no word."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_BY_KEY = Qt.FocusPolicy.TabFocus

_ROOM_FOR_WORDS = 250
"""Design px below which the control goes under the words."""


class Row(QFrame):
    """Words at the left and something to act with at the right, or below where there is no room."""

    def __init__(self, theme: Theme, heading: str, words: str, control: QWidget, sign: Sign | None = None) -> None:
        super().__init__()
        self._theme, self._control = theme, control
        self.heading = label(heading, "strong", wraps=True)
        self.words = label(words, "secondary", wraps=True)
        self.message = label(role="secondary", wraps=True)
        self.message.hide()
        self.told = column(self.heading, self.words, self.message, gap=2)
        self._layout: QBoxLayout = QHBoxLayout()
        self._layout.setContentsMargins(8, 10, 8, 8)
        self._layout.setSpacing(14)
        if sign is None:
            self._layout.addLayout(self.told, 1)
        else:
            marked = row(sign, gap=14)
            marked.addLayout(self.told, 1)
            self._layout.addLayout(marked, 1)
        control.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._layout.addWidget(control, 0, _RIGHT)
        self.setLayout(self._layout)
        self.setProperty("role", "row")
        self._calm = QTimer(self, singleShot=True, interval=HIGHLIGHT_MS)
        self._calm.timeout.connect(self._on_calm)

    def say(self, words: str, role: str = "error") -> None:
        """Says something under the row's words; nothing for no words."""
        self.message.setText(words)
        self.message.setVisible(bool(words))
        set_role(self.message, role)

    def stand_out(self) -> None:
        """Makes the row stand out for a moment."""
        set_role(self, "notice-good")
        self._calm.start()

    @property
    def stands_out(self) -> bool:
        """Whether it does now."""
        return self._calm.isActive()

    def focus_control(self) -> None:
        """Gives the focus to what acts here."""
        parts = self.findChildren(QWidget)
        first = next((each for each in parts if each.isEnabled() and each.focusPolicy() & _BY_KEY), None)
        if first is not None:
            first.setFocus()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as the control alone: the words go above it then."""
        margins = self._layout.contentsMargins()
        width = self._control.minimumSizeHint().width() + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        margins = self._layout.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._control.sizeHint().width()
        beside = room >= self._theme.px(_ROOM_FOR_WORDS)
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)
            self._layout.setAlignment(self._control, _RIGHT if beside else Qt.AlignmentFlag.AlignLeft)

    def _on_calm(self) -> None:
        set_role(self, "row")


class SettingRow(Row):
    """A setting of the engine; every change is kept as it is made."""

    def __init__(self, theme: Theme, keeping: Keeping, name: str, field: Field, mark: Mark = Mark.NOTHING) -> None:
        setting, label_text = setting_named(name, SETTINGS), setting_label(name)
        sign = None
        if mark:
            sign = Sign(theme, 18)
            sign.show_mark(mark, label_text)
        super().__init__(theme, label_text, setting_why(setting), field, sign)
        self.name, self.field, self._keeping = name, field, keeping
        self._setting, self._label = setting, label_text
        self.back = button(
            self.tr("Back to the default"),
            self._on_back,
            role="link",
            name=self.tr("{setting}: back to the default").format(setting=label_text),
        )
        # It takes its place while it is hidden too: nothing moves under the pointer when it appears.
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        usual = self.tr("usually {default}").format(default=field.said(setting.default))
        usually = row(label(usual, "small", wraps=True), self.back, gap=8)
        usually.setStretch(0, 1)
        self.told.insertLayout(2, usually)
        self.told.setSpacing(0)
        self.heading.setBuddy(field.control)
        field.name_control(label_text, f"{setting_why(setting)} {usual}")
        field.changed.connect(self._on_changed)
        keeping.was_read.connect(self._on_read)
        keeping.began.connect(self._on_began)
        keeping.kept.connect(self._on_kept)
        keeping.refused.connect(self._on_refused)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_impatient)
        self._on_read()

    def focus_control(self) -> None:
        self.field.control.setFocus()

    def _on_read(self) -> None:
        text = self._keeping.text(self.name)
        self.field.show_text(text)
        self.back.setVisible(not self._is_usual(text))

    def _on_changed(self, text: str) -> None:
        if self._is_usual(text):
            text = self._setting.default
        self.say("")
        self._keeping.keep(self.name, text, self._label)
        self.back.setVisible(text != self._setting.default)

    def _is_usual(self, text: str) -> bool:
        """Whether a text means the default, however it is written."""
        return self.field.said(text) == self.field.said(self._setting.default)

    def _on_back(self) -> None:
        self.say("")
        self._keeping.keep(self.name, self._setting.default, self._label)
        self._on_read()
        self.focus_control()

    def _on_began(self, name: str) -> None:
        if name == self.name and self._keeping.shapes_the_past(name):
            self._patience.start()

    def _on_impatient(self) -> None:
        if self._keeping.being_written(self.name):
            self.say(self.tr("Computing the past anew…"), "secondary")

    def _on_kept(self, name: str) -> None:
        if name == self.name and not self._keeping.being_written(name):
            self._patience.stop()
            self.say("")

    def _on_refused(self, name: str, words: str) -> None:
        if name == self.name:
            self._patience.stop()
            self.say(words)


def card_of(*parts: QWidget) -> QFrame:
    """A card with its rows, a hairline between each two."""
    card = frame("card")
    box = column(margins=(14, 8, 14, 8))
    for number, part in enumerate(parts):
        if number:
            box.addWidget(line())
        box.addWidget(part)
    card.setLayout(box)
    return card

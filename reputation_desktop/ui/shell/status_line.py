"""The line at the bottom: what was read and when, how far a round has come, and whether we stay offline."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.icon_sign import IconSign
from reputation_desktop.ui.widgets.switch import Switch
from reputation_desktop.ui.widgets.text import ElidedLabel, label

HEIGHT = 32


class StatusLine(QFrame):
    """One line of words.

    Signals:
        offline_chosen: with whether the owner wants nothing to be fetched.
        cancel_wanted: the round shall end.
        words_clicked: the owner wants to know more of what could not be read.
    """

    offline_chosen = Signal(bool)
    cancel_wanted = Signal()
    more_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self._theme = theme
        self._sign = IconSign(theme, 14)
        self._words = ElidedLabel(role="small")
        self._more = button(self.tr("Look into it"), self.more_wanted.emit, role="link")
        self._more.hide()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How far the round has come"))
        self._cancel = button(self.tr("Stop"), self.cancel_wanted.emit, role="link", name=self.tr("Stop the round"))
        self.offline = Switch(theme, self.tr("Stay offline"))
        self.offline.setToolTip(self.tr("While this is on, nothing is fetched from anywhere."))
        self.offline.clicked.connect(self.offline_chosen)
        beside = label(self.tr("Stay offline"), "small")
        beside.setBuddy(self.offline)
        self.setLayout(
            row(self._sign, self._words, self._more, self._progress, self._cancel, 12, beside, self.offline,
                margins=(20, 0, 20, 0), gap=8)
        )  # fmt: skip
        self.layout().setStretch(1, 1)  # type: ignore[union-attr]
        self.layout().setAlignment(Qt.AlignmentFlag.AlignVCenter)  # type: ignore[union-attr]
        self.show_round_ended()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def say(self, words: str, *, sort: str = "", more: bool = False) -> None:
        """Shows what was read: sort is empty, `good` or `warning`; `more` offers to look into it."""
        icons = {"warning": ("warning", "amber"), "good": ("tick", "accent")}
        self._sign.setVisible(sort in icons)
        if sort in icons:
            self._sign.show_icon(*icons[sort], "")
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._more.setVisible(more)

    @property
    def words(self) -> str:
        """What is said now."""
        return self._words.text()

    def show_round(self, done: int, of: int, words: str) -> None:
        """Shows how far a round has come; `of` is 0 while that is not known."""
        self._progress.setRange(0, of)
        self._progress.setValue(done)
        self._progress.show()
        self._cancel.show()
        self.say(words)

    def show_round_ended(self) -> None:
        """Takes progress and Stop away."""
        self._progress.hide()
        self._cancel.hide()

    def _on_theme_changed(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        self._progress.setFixedWidth(self._theme.px(140))

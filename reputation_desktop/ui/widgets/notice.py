"""A line or two that stand out where the owner looks: what happened, what it means, what helps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import emptied, row
from reputation_desktop.ui.widgets.icon_sign import IconSign
from reputation_desktop.ui.widgets.text import label, set_role

_SORTS = {
    "warning": ("notice", "warning", "amber"),
    "error": ("notice-error", "warning", "ember"),
    "good": ("notice-good", "tick", "accent"),
    "offer": ("notice-good", "idea", "accent"),
}


class Notice(QFrame):
    """Hidden until something is to be said."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._sign = IconSign(theme, 16)
        self._text = label(role="body", wraps=True, selectable=True)
        self._actions = row(gap=4)
        self.setLayout(row(self._sign, self._text, self._actions, margins=(14, 10, 14, 10), gap=10))
        self.layout().setAlignment(self._sign, Qt.AlignmentFlag.AlignVCenter)  # type: ignore[union-attr]
        row_layout = self.layout()
        row_layout.setStretch(1, 1)  # type: ignore[union-attr]
        self.hide()

    def say(self, text: str, *actions: tuple[str, Callable[[], object]], sort: str = "warning") -> None:
        """Shows `text` with its next steps as (verb, what to do); sorts: warning, error, good, offer."""
        role, icon, token = _SORTS[sort]
        set_role(self, role)
        self._sign.show_icon(icon, token, "")
        self._text.setText(text)
        self.setAccessibleName(text)
        emptied(self._actions)
        for words, act in actions:
            self._actions.addWidget(button(words, act, role="link"))
        self.show()

    @property
    def text(self) -> str:
        """What is said, or said last."""
        return self._text.text()

"""Buttons by their role, each with a name for those who listen to the screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton

from reputation_desktop.ui.theme.theme import Theme

_GAP = 4
"""Between an icon and the words of its button, beside what Qt leaves."""


def button(
    text: str,
    on_click: Callable[[], object] | None = None,
    *,
    role: str = "",
    theme: Theme | None = None,
    icon: str = "",
    name: str = "",
) -> QPushButton:
    """A push button; roles (primary, link, quiet, danger, nav, chip) stand in `theme/style_sheet.py`.

    Args:
        text: a verb, with what it acts on where that is not plain.
        on_click: called without arguments.
        role: none for the usual outlined one.
        theme: needed where there is an icon.
        icon: the name of an icon in front of the text.
        name: read aloud instead of the text, where the text alone says too little ("Answer" of many).
    """
    made = QPushButton(text)
    if role:
        made.setProperty("role", role)
    made.setAccessibleName(name or text)
    if role != "nav":
        made.setCursor(Qt.CursorShape.PointingHandCursor if role == "link" else Qt.CursorShape.ArrowCursor)
    if on_click is not None:
        made.clicked.connect(lambda *_: on_click())
    if icon and theme is not None:
        tint(made, theme, icon, {"primary": "on_accent", "link": "accent"}.get(role, "text2"))
    return made


def icon_button(
    theme: Theme, icon: str, name: str, on_click: Callable[[], object] | None = None, *, shortcut: str = ""
) -> QToolButton:
    """A square button with an icon alone; `name` is its tooltip and what is read aloud."""
    made = QToolButton()
    made.setProperty("role", "icon")
    made.setAccessibleName(name)
    made.setToolTip(f"{name} ({shortcut})" if shortcut else name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if on_click is not None:
        made.clicked.connect(lambda *_: on_click())
    tint(made, theme, icon, "text2", size=20)
    return made


def chip(text: str, on_toggled: Callable[[bool], object] | None = None, *, checked: bool = False) -> QPushButton:
    """A filter that is on or off."""
    made = QPushButton(text)
    made.setProperty("role", "chip")
    made.setCheckable(True)
    made.setChecked(checked)
    made.setAccessibleName(text)
    if on_toggled is not None:
        made.toggled.connect(on_toggled)
    return made


class _Tint(QObject):
    """Keeps a button's icon in the colours of the theme; goes with its button."""

    def __init__(self, owner: QAbstractButton, theme: Theme, icon: str, token: str, size: int) -> None:
        super().__init__(owner)
        self._owner, self._theme, self._icon, self._token, self._size = owner, theme, icon, token, size
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        side = self._theme.px(self._size)
        token_on = "accent" if self._owner.isCheckable() else self._token
        gap = self._theme.px(_GAP) if self._owner.text() else 0
        self._owner.setIconSize(QSize(side + gap, side))
        self._owner.setIcon(self._theme.icon(self._icon, self._token, token_on))


def tint(owner: QAbstractButton, theme: Theme, icon: str, token: str = "text2", *, size: int = 18) -> None:
    """Gives a button an icon (in place of one it had) in a token's colour, accent while checked; follows the theme."""
    for old in owner.findChildren(_Tint, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.setParent(None)
        old.deleteLater()
    _Tint(owner, theme, icon, token, size)

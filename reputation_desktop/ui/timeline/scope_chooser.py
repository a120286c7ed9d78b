"""Whose score the timeline shows: a shop with all its channels, or one channel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import tint

if TYPE_CHECKING:
    from reputation_desktop.desk.scope import Scope

_LONGEST = 24
"""Letters of a name that stand on the button; the whole name is in the menu."""


class ScopeChooser(QPushButton):
    """A button with the name of what is shown, and a menu of what else could be.

    Signals:
        chosen: with the key of a scope.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("All channels"))
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_triggered)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMenu(self._menu)
        tint(self, theme, "down", "text2", size=14)

    def show_scopes(self, scopes: Sequence[Scope], key: int) -> None:
        """Shows what there is to choose from, and what is chosen."""
        self._menu.clear()
        shops = sum(each.of_shop for each in scopes)
        for scope in scopes:
            if scope.of_shop and not self._menu.isEmpty():
                self._menu.addSeparator()
            words = self._words(scope, shops)
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(scope.key == key)
            action.setData(scope.key)
            self._group.addAction(action)
            if scope.key == key:
                self._say(words)

    def _words(self, scope: Scope, shops: int) -> str:
        if not scope.of_shop:
            return scope.name
        return self.tr("All channels") if shops == 1 else self.tr("{shop}, all channels").format(shop=scope.name)

    def _say(self, words: str) -> None:
        short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
        self.setText(short.replace("&", "&&"))
        self.setAccessibleName(self.tr("Whose score: {name}").format(name=words))
        self.setToolTip(words if short != words else "")

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(int(action.data()))

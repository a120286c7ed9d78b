"""The look of the window: mode, colours, size of text; follows the system and switches live."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from reputation_desktop.ui.theme import icons
from reputation_desktop.ui.theme.style_sheet import style_sheet
from reputation_desktop.ui.theme.tokens import FOLDER, Tokens, tokens_of

FAMILY = "Inter"
_FONTS = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
_USUAL_TEXT_PT = {"win32": 9.0, "darwin": 13.0}
"""How large a system's text is where nobody changed it; elsewhere 10 or 11 points."""

SYSTEM, LIGHT, DARK = "system", "light", "dark"


class Theme(QObject):
    """Colours and sizes of the moment. `changed` follows once everything was restyled.

    Attributes:
        tokens: the mode's colours.
        mode: `light` or `dark`.
        scale: how much larger than drawn everything is: the system's text size times the owner's choice.
    """

    changed = Signal()

    def __init__(self, application: QApplication, look: str = SYSTEM, text_size: float = 1.0) -> None:
        super().__init__()
        self._application = application
        self._system_scale = _system_scale(application)
        self._look, self._text_size = look, text_size
        for name in _FONTS:
            QFontDatabase.addApplicationFont(str(FOLDER / "fonts" / name))
        if application.style().name() != "fusion":
            application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def look(self) -> str:
        """What the owner chose: `system`, `light` or `dark`."""
        return self._look

    @property
    def text_size(self) -> float:
        """What the owner chose, 1.0 to 2.0."""
        return self._text_size

    def choose(self, look: str, text_size: float) -> None:
        """Takes the owner's choice and restyles everything."""
        if (look, text_size) != (self._look, self._text_size):
            self._look, self._text_size = look, text_size
            self._apply()

    def px(self, size: float) -> int:
        """Device-independent pixels for a size of the design, scaled with the text."""
        return round(size * self.scale)

    def colour(self, token: str) -> QColor:
        """A token's colour for painting."""
        return QColor(getattr(self.tokens, token))

    def icon(self, name: str, token: str = "text2", token_on: str = "accent") -> QIcon:
        """An icon in a token's colour; in `token_on` while its button is checked."""
        return icons.icon(name, getattr(self.tokens, token), getattr(self.tokens, token_on))

    def font(self, size: float, weight: int = 400) -> QFont:
        """The program's font in `size` px of the design; with figures of one width."""
        font = QFont(self._application.font())
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        return font

    def _on_system_changed(self) -> None:
        if self._look == SYSTEM:
            self._apply()

    def _apply(self) -> None:
        dark = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.mode = self._look if self._look != SYSTEM else (DARK if dark else LIGHT)
        self.tokens: Tokens = tokens_of(self.mode)
        self.scale = self._system_scale * self._text_size
        font = QFont(FAMILY)
        font.setPixelSize(self.px(14))
        font.setFeature(QFont.Tag("tnum"), 1)
        self._application.setFont(font)
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(style_sheet(self.mode, self.tokens, self.px))
        self.changed.emit()


def _system_scale(application: QApplication) -> float:
    """How much larger than usual the owner's system draws text; small differences between desktops do not count."""
    points = application.font().pointSizeF()
    ratio = points / _USUAL_TEXT_PT.get(sys.platform, 10.0)
    return min(ratio, 2.0) if ratio > 1.15 else 1.0


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for part, colour in (
        (role.Window, tokens.bg),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.bg),
        (role.Button, tokens.surface),
        (role.ToolTipBase, tokens.surface),
        (role.WindowText, tokens.text),
        (role.Text, tokens.text),
        (role.ButtonText, tokens.text),
        (role.ToolTipText, tokens.text),
        (role.PlaceholderText, tokens.text3),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.Mid, tokens.edge),
        (role.Light, tokens.line),
        (role.Dark, tokens.edge),
    ):
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(tokens.text3))
    return palette

"""The panel behind the icon: whether it is dark."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication

_ALWAYS_DARK = ("GNOME", "UNITY", "XFCE")
"""Desktops whose panel is dark, unless somebody changed that, light as their windows may be."""

_WINDOWS_LOOK = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"


def panel_is_dark(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether icons are drawn on dark; a guess from the desktop's colours where nobody says.

    The light icons' colours are clear on black too (3.3 to 1), so the guess may err.
    """
    if sys.platform == "win32":
        look = QSettings(_WINDOWS_LOOK, QSettings.Format.NativeFormat)
        return str(look.value("SystemUsesLightTheme", "0")) != "1"
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    if any(desktop in _ALWAYS_DARK for desktop in desktops):
        return True
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

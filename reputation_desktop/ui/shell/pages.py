"""Which pages there are, in the order of the rail."""

from __future__ import annotations

import importlib

from PySide6.QtCore import QT_TRANSLATE_NOOP

from reputation_desktop.ui.widgets.page import Page

PAGES: tuple[tuple[str, str, str], ...] = (
    ("today", "today", str(QT_TRANSLATE_NOOP("MainWindow", "Today"))),
    ("inbox", "inbox", str(QT_TRANSLATE_NOOP("MainWindow", "Inbox"))),
    ("timeline", "timeline", str(QT_TRANSLATE_NOOP("MainWindow", "Timeline"))),
    ("praise", "praise", str(QT_TRANSLATE_NOOP("MainWindow", "Praise"))),
    ("reports", "reports", str(QT_TRANSLATE_NOOP("MainWindow", "Reports"))),
    ("channels", "channels", str(QT_TRANSLATE_NOOP("MainWindow", "Channels"))),
    ("settings", "settings", str(QT_TRANSLATE_NOOP("MainWindow", "Settings"))),
)
"""(name, icon, text); the last stands at the bottom."""


def page_class(name: str) -> type[Page]:
    """The class of a page, imported when the page is wanted first: the window is painted before the others load."""
    module = importlib.import_module(f"reputation_desktop.ui.{name}.page")
    made: type[Page] = getattr(module, f"{name.capitalize()}Page")
    return made

"""How the opened disk image looks: the program at the left, the Applications folder at the right, an arrow between.

The names of the settings are dmgbuild's.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from build.identity import TITLE
from build.install_pictures.sheet import WIDTH, Sheet, Type

HEIGHT = 380
"""Of the window's inside, in points; `WIDTH` is its width."""

ICON_SIZE = 112
PROGRAM_AT = (176, 170)
APPLICATIONS_AT = (464, 170)
"""The icons' middles."""


def settings(app: Path, background: Path) -> dict[str, object]:
    """What dmgbuild is told.

    Args:
        app: the signed program, a folder that ends in `.app`.
        background: the picture behind the icons; one twice as fine lies beside it as `…@2x.png`.
    """
    return {
        "format": "UDZO",
        "files": [str(app)],
        "symlinks": {"Applications": "/Applications"},
        "icon": str(app / "Contents" / "Resources" / "program.icns"),
        "background": str(background),
        "window_rect": ((200, 160), (WIDTH, HEIGHT)),
        "default_view": "icon-view",
        "icon_size": float(ICON_SIZE),
        "text_size": 13.0,
        "icon_locations": {app.name: PROGRAM_AT, "Applications": APPLICATIONS_AT},
    }


def draw_background(folder: Path) -> Path:
    """Draws the picture behind the icons in both finenesses and returns the coarse one."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    for scale, name in ((1, "background.png"), (2, "background@2x.png")):
        sheet = Sheet(HEIGHT, caption="", scale=scale)
        sheet.arrow(PROGRAM_AT[0] + ICON_SIZE * 0.75, PROGRAM_AT[1], APPLICATIONS_AT[0] - ICON_SIZE * 0.75)
        words = f"Drag {TITLE} onto Applications, then open it from there."
        sheet.centred(sheet.page().adjusted(0, 290, 0, 0), words, Type(14, 400, "text2"))
        sheet.save(folder / name)
    del application
    return folder / "background.png"

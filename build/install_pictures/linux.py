"""The steps on Debian and Ubuntu: the software window and the password."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from build.identity import SUMMARY, TITLE
from build.install_pictures.picture import Picture
from build.install_pictures.sheet import HEADING, SECONDARY, Sheet, Type


def _install() -> Sheet:
    sheet = Sheet(280)
    inside = sheet.window(QRectF(64, 24, 512, 242), "Software")
    sheet.program_icon(inside.x() + 28, inside.y() + 28, 72)
    y = sheet.words(inside.x() + 124, inside.y() + 28, TITLE, HEADING)
    y = sheet.words(inside.x() + 124, y + 4, f"{SUMMARY}.", SECONDARY, 356)
    sheet.words(
        inside.x() + 124,
        y + 8,
        "This package is from outside your system’s own software.",
        Type(12, 400, "amber"),
        356,
    )
    sheet.mark(1, sheet.button(inside.right() - 24, inside.bottom() - 54, "Install", strong=True))
    return sheet


def _password() -> Sheet:
    sheet = Sheet(276)
    inside = sheet.window(QRectF(130, 24, 380, 238))
    y = sheet.words(inside.x() + 28, inside.y() + 22, "Authentication required", HEADING)
    sheet.words(inside.x() + 28, y + 4, "A password is needed to install software.", SECONDARY)
    field = sheet.box(QRectF(inside.x() + 28, inside.y() + 88, 324, 36), "surface", "edge")
    sheet.words(field.x() + 12, field.y() + 8, "••••••••")
    sheet.mark(2, field)
    agree = sheet.button(inside.right() - 28, inside.bottom() - 54, "Authenticate", strong=True)
    sheet.mark(3, agree)
    sheet.button(agree.left() - 20, inside.bottom() - 54, "Cancel")
    return sheet


PICTURES = (
    Picture(
        "linux-1-install",
        "The software window with the program’s name and a note that the package is from outside. Mark 1 is on the"
        " button Install.",
        _install,
    ),
    Picture(
        "linux-2-password",
        "A window that asks for your password. Mark 2 is on the password’s field, mark 3 on Authenticate.",
        _password,
    ),
)

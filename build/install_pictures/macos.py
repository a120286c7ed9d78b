"""The steps on macOS: the disk image, what Gatekeeper asks today, and what it asked before macOS 15."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from build.identity import TITLE
from build.install_pictures.picture import Picture
from build.install_pictures.sheet import BODY, HEADING, LABEL, SECONDARY, Sheet, Type

_NAMED = f"“{TITLE}”"
_QUESTION = Type(15, 600)


def _alert(height: float, question: str, details: str, buttons: tuple[str, ...], marked: int) -> Sheet:
    """A warning sign, a question, what is said about it, and buttons: the first is marked, the last is strong."""
    sheet = Sheet(height)
    inside = sheet.window(QRectF(150, 24, 340, height - 38))
    sheet.sign(QPointF(inside.center().x(), inside.y() + 38), 38)
    y = sheet.words(inside.x() + 32, inside.y() + 72, question, _QUESTION, 280)
    sheet.words(inside.x() + 32, y + 6, details, SECONDARY, 280)
    for row, label in enumerate(reversed(buttons)):
        place = QRectF(inside.x() + 32, inside.bottom() - 54 - 48 * row, 276, 34)
        sheet.box(place, "surface" if row else "text2", "edge" if row else "text2")
        sheet.centred(place, label, Type(14, 500, "text" if row else "surface"))
    sheet.mark(marked, place)
    return sheet


def _drag() -> Sheet:
    sheet = Sheet(286)
    inside = sheet.window(QRectF(64, 24, 512, 248), TITLE)
    sheet.program_icon(inside.x() + 84, inside.y() + 48, 88)
    sheet.centred(QRectF(inside.x() + 48, inside.y() + 152, 160, 20), TITLE, LABEL)
    sheet.arrow(inside.x() + 210, inside.y() + 92, inside.x() + 300)
    sheet.folder(inside.x() + 340, inside.y() + 48, 88)
    sheet.centred(QRectF(inside.x() + 304, inside.y() + 152, 160, 20), "Applications", LABEL)
    sheet.mark(1, QRectF(inside.x() + 84, inside.y() + 48, 88, 88))
    return sheet


def _not_opened() -> Sheet:
    return _alert(
        388,
        f"{_NAMED} Not Opened",
        f"Apple could not verify {_NAMED} is free of malware that may harm your Mac or compromise your privacy.",
        ("Done", "Move to Trash"),
        2,
    )


def _open_anyway() -> Sheet:
    sheet = Sheet(350)
    inside = sheet.window(QRectF(24, 24, 592, 312), "System Settings")
    side = QRectF(inside.x() + 1, inside.y() + 1, 176, inside.height() - 2)
    for row, label in enumerate(("General", "Appearance", "Notifications", "Privacy & Security", "Users & Groups")):
        place = QRectF(side.x() + 18, side.y() + 20 + 42 * row, side.width() - 30, 30)
        if label == "Privacy & Security":
            sheet.box(place, "sunk", None, 6)
            sheet.mark(3, place.adjusted(2, 2, -2, -2))
        sheet.words(place.x() + 10, place.y() + 5, label)
    sheet.line(side.right(), inside.y(), side.right(), inside.bottom())
    x = side.right() + 24
    sheet.words(x, inside.y() + 18, "Security", HEADING)
    card = sheet.box(QRectF(x, inside.y() + 54, inside.right() - x - 20, 74))
    sheet.words(card.x() + 16, card.y() + 12, "Allow applications from")
    sheet.words(card.x() + 16, card.y() + 36, "App Store & Known Developers", SECONDARY)
    card = sheet.box(QRectF(x, card.bottom() + 16, card.width(), 124))
    sheet.words(card.x() + 16, card.y() + 12, f"{_NAMED} was blocked to protect your Mac.", BODY, 330)
    sheet.mark(4, sheet.button(card.right() - 16, card.bottom() - 48, "Open Anyway"))
    return sheet


def _confirm() -> Sheet:
    return _alert(
        462,
        f"Open {_NAMED}?",
        "Apple is not able to verify that it is free from malware that could harm your Mac or compromise your privacy."
        " Don’t open this unless you are certain it is from a trustworthy source.",
        ("Open Anyway", "Move to Trash", "Done"),
        5,
    )


def _password() -> Sheet:
    sheet = Sheet(346)
    inside = sheet.window(QRectF(150, 24, 340, 308))
    y = sheet.words(inside.x() + 32, inside.y() + 24, "Privacy & Security", _QUESTION, 280)
    sheet.words(inside.x() + 32, y + 6, "Enter your password to allow this.", SECONDARY, 280)
    for row, words in enumerate(("Your name", "••••••••")):
        field = sheet.box(QRectF(inside.x() + 32, inside.y() + 92 + 46 * row, 276, 36), "surface", "edge")
        sheet.words(field.x() + 12, field.y() + 8, words)
    sheet.mark(6, field)
    ok = sheet.button(inside.right() - 32, inside.bottom() - 58, "OK", strong=True)
    sheet.mark(7, ok)
    sheet.button(ok.left() - 20, inside.bottom() - 58, "Cancel")
    return sheet


def _older_menu() -> Sheet:
    sheet = Sheet(308)
    inside = sheet.window(QRectF(64, 24, 512, 270), "Applications")
    sheet.program_icon(inside.x() + 60, inside.y() + 40, 72)
    sheet.centred(QRectF(inside.x() + 16, inside.y() + 130, 160, 20), TITLE, LABEL)
    sheet.mark(1, QRectF(inside.x() + 60, inside.y() + 40, 72, 72))
    entries = ("Open", "Show Package Contents", "Move to Trash", "Get Info")
    sheet.menu(QRectF(inside.x() + 220, inside.y() + 40, 230, 138), entries, "Open", 2, step=30)
    sheet.words(
        inside.x() + 220, inside.y() + 190, "Hold Control while you click the icon: this menu opens.", SECONDARY, 260
    )
    return sheet


def _older_open() -> Sheet:
    return _alert(
        398,
        f"macOS cannot verify the developer of {_NAMED}. Are you sure you want to open it?",
        "By opening this app, you will be overriding system security.",
        ("Open", "Cancel"),
        3,
    )


PICTURES = (
    Picture(
        "macos-1-drag",
        "The opened disk image with the program’s icon at the left and the Applications folder at the right. Mark 1 is"
        " on the icon; an arrow leads from it to the folder.",
        _drag,
    ),
    Picture(
        "macos-2-done",
        "An alert: the program was not opened, Apple could not verify it. Mark 2 is on Done; the other button says Move"
        " to Trash.",
        _not_opened,
    ),
    Picture(
        "macos-3-open-anyway",
        "System Settings. Mark 3 is on Privacy & Security in the list at the left, mark 4 on the button Open Anyway"
        " beside the words that the program was blocked.",
        _open_anyway,
    ),
    Picture(
        "macos-4-confirm",
        "An alert that asks whether to open the program, with the buttons Open Anyway, Move to Trash and Done. Mark 5"
        " is on Open Anyway.",
        _confirm,
    ),
    Picture(
        "macos-5-password",
        "A window that asks for your password. Mark 6 is on the password’s field, mark 7 on OK.",
        _password,
    ),
    Picture(
        "macos-older-1-menu",
        "The Applications folder on an older macOS. Mark 1 is on the program’s icon, mark 2 on Open in the menu beside"
        " it.",
        _older_menu,
    ),
    Picture(
        "macos-older-2-open",
        "An alert: macOS cannot verify the developer. Mark 3 is on Open; the other button says Cancel.",
        _older_open,
    ),
)

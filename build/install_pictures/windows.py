"""The steps on Windows: what Edge and SmartScreen ask about a program that is not signed, and the installer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from build.identity import TITLE
from build.install_pictures.picture import Picture
from build.install_pictures.sheet import BODY, HEADING, LABEL, SECONDARY, Sheet, Type

_FILE = "ReputationDesktop…setup.exe"
_TITLE_OF_WARNING = Type(24, 600)


def _download_row(sheet: Sheet, inside: QRectF) -> QRectF:
    """The downloaded file with Edge's doubt; the place of its three dots is returned."""
    sheet.sign(QPointF(inside.x() + 34, inside.y() + 54), 26)
    sheet.words(inside.x() + 64, inside.y() + 24, f"{_FILE} isn’t commonly downloaded.", LABEL)
    sheet.words(inside.x() + 64, inside.y() + 46, f"Make sure you trust {_FILE} before you open it.", SECONDARY, 360)
    dots = sheet.box(QRectF(inside.right() - 56, inside.y() + 34, 36, 32), "surface", "edge")
    for step in (-8, 0, 8):
        sheet.box(QRectF(dots.center().x() + step - 1.8, dots.center().y() - 1.8, 3.6, 3.6), "text", None, 1.8)
    return dots


def _edge_warning() -> Sheet:
    sheet = Sheet(170)
    inside = sheet.window(QRectF(24, 24, 592, 132), "Downloads")
    sheet.mark(1, _download_row(sheet, inside))
    return sheet


def _edge_keep() -> Sheet:
    sheet = Sheet(290)
    _download_row(sheet, sheet.window(QRectF(24, 24, 592, 132), "Downloads"))
    entries = ("Delete", "Keep", "Report this file as safe", "Copy download link")
    sheet.menu(QRectF(376, 128, 240, 146), entries, "Keep", 2, step=32)
    return sheet


def _edge_keep_anyway() -> Sheet:
    sheet = Sheet(362)
    inside = sheet.window(QRectF(64, 24, 512, 324))
    sheet.sign(QPointF(inside.x() + 40, inside.y() + 42), 30)
    beneath = sheet.words(
        inside.x() + 72, inside.y() + 20, f"Make sure you trust {_FILE} before you open it", HEADING, 410
    )
    sheet.words(
        inside.x() + 72,
        beneath + 8,
        "Microsoft Defender SmartScreen couldn’t verify if this file is safe because it isn’t commonly downloaded.",
        SECONDARY,
        410,
    )
    sheet.words(inside.x() + 72, inside.y() + 122, "Publisher: Unknown", SECONDARY)
    sheet.mark(3, sheet.link(inside.x() + 72, inside.y() + 166, "Show more"))
    sheet.mark(4, sheet.link(inside.x() + 72, inside.y() + 216, "Keep anyway"))
    delete = sheet.button(inside.right() - 24, inside.bottom() - 54, "Cancel")
    sheet.button(delete.left() - 12, inside.bottom() - 54, "Delete", strong=True)
    return sheet


def _protected(sheet: Sheet, height: float) -> tuple[QRectF, float]:
    """What SmartScreen says; the window's inside is returned, and the y beneath the words."""
    inside = sheet.window(QRectF(64, 24, 512, height))
    y = sheet.words(inside.x() + 32, inside.y() + 24, "Windows protected your PC", _TITLE_OF_WARNING)
    words = (
        "Microsoft Defender SmartScreen prevented an unrecognized app from starting. Running this app might put your PC"
        " at risk."
    )
    return inside, sheet.words(inside.x() + 32, y + 10, words, BODY, 448)


def _smartscreen() -> Sheet:
    sheet = Sheet(310)
    inside, y = _protected(sheet, 272)
    sheet.mark(5, sheet.link(inside.x() + 32, y + 24, "More info"))
    sheet.button(inside.right() - 24, inside.bottom() - 54, "Don’t run", strong=True)
    return sheet


def _run_anyway() -> Sheet:
    sheet = Sheet(346)
    inside, y = _protected(sheet, 308)
    for row, (label, said) in enumerate((("App:", _FILE), ("Publisher:", "Unknown publisher"))):
        sheet.words(inside.x() + 32, y + 16 + 26 * row, label, Type(14, 500, "text2"))
        sheet.words(inside.x() + 120, y + 16 + 26 * row, said)
    do_not = sheet.button(inside.right() - 24, inside.bottom() - 54, "Don’t run", strong=True)
    sheet.mark(6, sheet.button(do_not.left() - 20, inside.bottom() - 54, "Run anyway"))
    return sheet


def _installer() -> Sheet:
    sheet = Sheet(330)
    inside = sheet.window(QRectF(64, 24, 512, 292), f"{TITLE} Setup")
    sheet.program_icon(inside.x() + 28, inside.y() + 28, 64)
    y = sheet.words(inside.x() + 116, inside.y() + 28, "Choose Components", HEADING)
    sheet.words(inside.x() + 116, y + 2, f"Choose which features of {TITLE} you want to install.", SECONDARY, 364)
    for row, label in enumerate((TITLE, "Link on the desktop", "Start with the computer")):
        tick = sheet.box(QRectF(inside.x() + 116, inside.y() + 106 + 30 * row, 18, 18), "surface", "edge", 4)
        sheet.words(tick.right() + 10, tick.y() - 1, label)
        if row == 0:
            sheet.centred(tick, "✓", Type(13, 600))
    cancel = sheet.button(inside.right() - 24, inside.bottom() - 54, "Cancel")
    sheet.mark(7, sheet.button(cancel.left() - 20, inside.bottom() - 54, "Next", strong=True))
    return sheet


PICTURES = (
    Picture(
        "windows-1-downloads",
        "Edge’s list of downloads. It says that the file isn’t commonly downloaded. Mark 1 is on the three dots at its"
        " right.",
        _edge_warning,
    ),
    Picture(
        "windows-2-keep",
        "The menu under the three dots, with Delete, Keep and Report this file as safe. Mark 2 is on Keep.",
        _edge_keep,
    ),
    Picture(
        "windows-3-keep-anyway",
        "A window that asks to make sure that you trust the file; its publisher is unknown. Mark 3 is on Show more,"
        " mark 4 on Keep anyway, which appears beneath it.",
        _edge_keep_anyway,
    ),
    Picture(
        "windows-4-more-info",
        "A window titled Windows protected your PC. Mark 5 is on the words More info; the button says Don’t run.",
        _smartscreen,
    ),
    Picture(
        "windows-5-run-anyway",
        "The same window, now with the file’s name and Unknown publisher. Mark 6 is on the button Run anyway.",
        _run_anyway,
    ),
    Picture(
        "windows-6-install",
        "The first window of the installer, with the program, a link on the desktop and Start with the computer to"
        " tick. Mark 7 is on the button Next.",
        _installer,
    ),
)

"""The window: every page over the sample shop, and the files that the owner can have of it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from reputation_desktop.self_check.checks import NotWhole, Place
from reputation_desktop.self_check.window.files import written_files
from reputation_desktop.self_check.window.pages import ShownPages
from reputation_desktop.self_check.window.qt_messages import QtMessages
from reputation_desktop.self_check.window.seen import Seen
from reputation_desktop.store.opening import open_store
from reputation_desktop.ui.start import Program, application


def check(place: Place) -> str:
    """Draws everything on a screen that is none."""
    open_store(place.sample).close()  # where the sample shop could not be played the pages are drawn all the same
    with QtMessages() as messages:
        qt = application()
        pages, files = drawn(qt, place)
    wrong = [*messages.severe, *pages.wrong, *files.wrong]
    if wrong:
        raise NotWhole("; ".join(wrong))
    return f"{pages.told}; {files.told}{messages.told}"


def drawn(qt: QApplication, place: Place) -> tuple[Seen, Seen]:
    """What was seen of the pages, and of the files."""
    program = Program(qt, place.sample)
    pages = ShownPages(program, place.sample)
    try:
        return pages.look(), written_files(program.theme, place)
    finally:
        program.close()

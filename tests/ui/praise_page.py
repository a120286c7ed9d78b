"""An owner at the page of praise, and a decoder for what it makes."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reputation_desktop.store.store import Store
from reputation_desktop.ui.praise.page import PraisePage
from reputation_desktop.ui.work.services import Services
from tests.building import CONTENT, DAY, NOW, ZONE, channel, found, in_berlin, judgement, new, stored, write
from tests.ui.review_shop import settled

LINK = "https://g.page/r/CQluna/review"


def praised_shop(store: Store) -> None:
    """Two channels with three praises; the newest is Anna Baker's, of a day before `NOW`."""
    in_berlin(store)
    google, site = channel(store, "Google", shop="Café Luna"), channel(store, "Own site")
    stored(store, google, found("a", "The bread was warm. Nobody hurried us!", stars=5, claimed=NOW - DAY), CONTENT)
    ben = found("b", "Best soup in town.", stars=4, claimed=NOW - 40 * DAY, author="Ben Miller", title="Soup")
    stored(store, google, ben, CONTENT)
    german = found("c", "Sehr herzlich.", stars=5, claimed=NOW - 80 * DAY, author="Mia Kern")
    write(store, site, new=[new(german, judged_as=judgement(german, CONTENT, language="de"))])


def praise_over(qtbot: QtBot, services: Services, width: int = 1196, height: int = 768) -> PraisePage:
    """The page, shown, with all that it asked for."""
    services.zone = ZONE
    page = PraisePage(services)
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    calm(qtbot, page)
    page.take_focus()
    return page


def calm(qtbot: QtBot, page: PraisePage) -> None:
    """Waits until all that was asked has come home, and what follows from it too."""
    for _ in range(3):
        QApplication.processEvents()
        settled(qtbot, page.services)


def saves_to(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    """Chooses `path` in the dialog that asks for a place; an empty one closes the dialog."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def decoded(picture: QImage) -> list[str]:
    """What the codes of a picture say."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = bytes(grey.constBits()), grey.bytesPerLine()
    packed = b"".join(rows[0][y * rows[1] : y * rows[1] + grey.width()] for y in range(grey.height()))
    pixels = memoryview(packed).cast("B", shape=[grey.height(), grey.width()])
    return [each.text for each in zxingcpp.read_barcodes(pixels)]


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures look the same; a smooth edge may differ by a shade from one painting to the next."""
    # Both are held: the bits of a picture that is gone are anything.
    small = [each.convertToFormat(QImage.Format.Format_RGB32).scaled(120, 120, mode=_SMOOTH) for each in (one, other)]
    pairs = zip(*(bytes(each.constBits()) for each in small), strict=True)
    return one.size() == other.size() and max(abs(a - b) for a, b in pairs) <= _SHADES


_SMOOTH = Qt.TransformationMode.SmoothTransformation
_SHADES = 3

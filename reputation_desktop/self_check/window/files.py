"""The files and the prints that the owner can have: each is made, and read back as what it says it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer

from reputation_desktop.domain.document import Document
from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.report_time import Sort, last_complete
from reputation_desktop.rounds.sample.shop import SAMPLE_SHOP_NAME
from reputation_desktop.self_check.checks import Place
from reputation_desktop.self_check.window.pictures import colours_in
from reputation_desktop.self_check.window.seen import Seen, wait_until
from reputation_desktop.store.opening import open_store
from reputation_desktop.store.store import Store
from reputation_desktop.system.clock import now
from reputation_desktop.ui.charts.facts import Picks
from reputation_desktop.ui.paper.pages import Pages
from reputation_desktop.ui.paper.pdf import write_pdf
from reputation_desktop.ui.paper.printing import paint_on
from reputation_desktop.ui.praise.asking_words import AskingWords, typed_address, usual_invitation
from reputation_desktop.ui.praise.paper import Paper
from reputation_desktop.ui.praise.picture_card import CardShape, CardWords, card_picture
from reputation_desktop.ui.praise.picture_looks import Look
from reputation_desktop.ui.praise.poster import paint_poster
from reputation_desktop.ui.praise.qr_code import qr_code
from reputation_desktop.ui.praise.saving import pdf_of, png_of
from reputation_desktop.ui.reports.reading import document_of
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.timeline.chart_facts import chart_of
from reputation_desktop.ui.timeline.export import Sheet, svg_of
from reputation_desktop.ui.timeline.reading import read_page

_CARD = CardWords("The pear cake was a dream.", 5.0, "Jo Doe", "Counter book", SAMPLE_SHOP_NAME)
_LINK = "https://shop.example/review"
_CHART = QSize(900, 500)
_FEWEST_COLOURS = 16
_PATIENCE_S = 20.0


def written_files(theme: Theme, place: Place) -> Seen:
    """Makes each sort of file of the sample shop."""
    with open_store(place.sample) as store:
        today = now().date()
        document = document_of(store, last_complete(Sort.MONTH, today), now())
        drawing = _timeline(store, theme)
    sorts: dict[str, Callable[[], str]] = {
        "PNG": lambda: _wrong_png(png_of(card_picture(CardShape.SQUARE, Look.LIGHT, _CARD))),
        "SVG": lambda: _wrong_svg(drawing),
        "PDF": lambda: _wrong_report(document, place.own / "report.pdf"),
        "poster": lambda: _wrong_pdf(_poster(), 1),
        "print": lambda: _wrong_print(document, place.own / "printed.pdf"),
    }
    wrong = tuple(f"{sort}: {why}" for sort, make in sorts.items() if (why := make()))
    return Seen(f"{', '.join(sorts)} written and read back", wrong)


def _timeline(store: Store, theme: Theme) -> bytes:
    facts = chart_of(read_page(store, 0, "quarter", now()))
    return svg_of(Sheet(facts, Picks(), SAMPLE_SHOP_NAME, ""), _CHART, theme)


def _poster() -> bytes:
    asked = AskingWords(SAMPLE_SHOP_NAME, usual_invitation(), typed_address(_LINK), qr_code(_LINK))
    return pdf_of(Paper.A4, SAMPLE_SHOP_NAME, lambda painter: paint_poster(painter, Paper.A4, Look.LIGHT, asked))


def _wrong_png(body: bytes) -> str:
    picture = QImage.fromData(body)
    if picture.isNull():
        return "it is no picture"
    return "" if colours_in(picture) >= _FEWEST_COLOURS else "it is blank"


def _wrong_svg(body: bytes) -> str:
    renderer = QSvgRenderer(QByteArray(body))
    if not renderer.isValid():
        return "it is no drawing"
    picture = QImage(_CHART, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return "" if colours_in(picture) >= _FEWEST_COLOURS else "it is blank"


def _wrong_report(document: Document, path: Path) -> str:
    failures: list[WorldFailed] = []
    done: list[bool] = []
    write_pdf(document, path, lambda: done.append(True), failures.append)
    if not wait_until(lambda: bool(done or failures), _PATIENCE_S):
        return "it was not written in time"
    return str(failures[0]) if failures else _wrong_pdf(path.read_bytes(), Pages(document).count)


def _wrong_print(document: Document, path: Path) -> str:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    if not paint_on(printer, document):
        return "it could not be begun"
    return _wrong_pdf(path.read_bytes(), 1)


def _wrong_pdf(body: bytes, fewest_pages: int) -> str:
    if not body.startswith(b"%PDF-") or b"%%EOF" not in body[-32:]:
        return "it is no whole PDF"
    pages = body.count(b"/Type /Page\n")
    if pages < fewest_pages:
        return f"it has {pages} pages instead of {fewest_pages}"
    return "" if b"/FontFile" in body or b"/FontDescriptor" in body else "no typeface is in it"

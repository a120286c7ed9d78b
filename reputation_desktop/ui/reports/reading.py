"""What the page and the scheduler ask of the store, in the store's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reputation_desktop.domain.document import Document
from reputation_desktop.domain.report_time import ALL_SHOPS, ReportTime, Sort, last_complete
from reputation_desktop.ui.words.speech import WindowSpeech

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which report is to be shown; without a time the last complete week."""

    time: ReportTime | None = None
    shop_id: int = ALL_SHOPS


@dataclass(frozen=True, slots=True)
class ReportShown:
    """A report in the owner's language.

    Attributes:
        today: the shop's own day.
        shops: (id, name) of every shop.
        folder_there: False where reports are to be put into a folder that is gone.
    """

    document: Document
    time: ReportTime
    today: date
    shops: tuple[tuple[int, str], ...]
    folder_there: bool


def read_shown(store: Store, wanted: Wanted, now: datetime) -> ReportShown:
    """The report that is wanted, as of now."""
    from reputation_desktop.store.channels import shops
    from reputation_desktop.store.settings import read_settings, zone_of

    settings = read_settings(store)
    today = now.astimezone(zone_of(settings)).date()
    time = wanted.time or last_complete(Sort.WEEK, today)
    document = document_of(store, time, now, wanted.shop_id)
    there = not settings.report_folder or Path(settings.report_folder).is_dir()
    return ReportShown(document, time, today, tuple(shops(store)), there)


def document_of(store: Store, time: ReportTime, now: datetime, shop_id: int = ALL_SHOPS) -> Document:
    """A report as a document."""
    from reputation_desktop.desk.report_document import report_document
    from reputation_desktop.desk.report_facts import read_report

    return report_document(read_report(store, time, now, shop_id), WindowSpeech())


def write_web_page(document: Document, path: Path) -> None:
    """Writes a document as a web page.

    Raises:
        FileNotWritable: nothing was written.
    """
    from reputation_desktop.desk.document_html import html_of
    from reputation_desktop.system.whole_file import write_whole

    write_whole(path, html_of(document).encode())

"""The report of the last half year as a page for people. One file, nothing loaded."""

from __future__ import annotations

from datetime import datetime

from reputation_desktop.desk.document_html import html_of
from reputation_desktop.desk.report_document import report_document
from reputation_desktop.desk.report_facts import read_report
from reputation_desktop.domain.report_time import days_until
from reputation_desktop.domain.speech import English
from reputation_desktop.store.settings import read_settings, zone_of
from reputation_desktop.store.store import Store

HALF_YEAR_DAYS = 182


def report_page(store: Store, now: datetime) -> str:
    """The page as HTML, in English, with every word of a review as plain text."""
    today = now.astimezone(zone_of(read_settings(store))).date()
    facts = read_report(store, days_until(today, HALF_YEAR_DAYS), now)
    return html_of(report_document(facts, English()))

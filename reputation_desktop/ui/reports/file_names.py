"""What the files of reports are called."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from reputation_desktop.domain.report_time import ReportTime, Sort

_LONGEST_SHOP = 60
_NO_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
"""What no file's name may hold on one system or another."""


def file_name(time: ReportTime, shop: str = "") -> str:
    """A name without its ending that sorts by time: "Reputation 2026-05", "Reputation 2026-05-04 to 2026-05-10"."""
    if time.sort is Sort.MONTH:
        when = f"{time.first_day:%Y-%m}"
    else:
        said = QCoreApplication.translate("reports", "{first} to {last}")
        when = said.format(first=time.first_day.isoformat(), last=time.last_day.isoformat())
    named = " ".join(_NO_NAME.sub(" ", shop).split())[:_LONGEST_SHOP].strip(" .")
    if named:
        return QCoreApplication.translate("reports", "Reputation {shop} {time}").format(shop=named, time=when)
    return QCoreApplication.translate("reports", "Reputation {time}").format(time=when)

"""What a file does not say itself: which column holds what, and whether days or months come first."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QComboBox, QGridLayout, QRadioButton, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.times import full_day

_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})")


class ColumnsQuestion(QWidget):
    """Which column is the text, the stars, the date…"""

    def __init__(self, theme: Theme, columns: list[str]) -> None:
        super().__init__()
        self._boxes: dict[str, QComboBox] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(1, 1)
        for place, (role, words) in enumerate(self._roles()):
            box = QComboBox()
            box.addItem(self.tr("– not in this file –"), "")
            for each in columns:
                box.addItem(each, each)
            box.setAccessibleName(words)
            name = label(words, "secondary")
            name.setBuddy(box)
            grid.addWidget(name, place, 0)
            grid.addWidget(box, place, 1)
            self._boxes[role] = box
        title = label(self.tr("Which column holds what? One with text or stars is enough."), "strong", wraps=True)
        self.setLayout(column(title, grid, gap=theme.px(10)))

    def said(self) -> Mapping[str, str]:
        """The roles that have a column, as `--map` wants them."""
        return {role: box.currentData() for role, box in self._boxes.items() if box.currentData()}

    def take_focus(self) -> None:
        """Where answering begins."""
        self._boxes["text"].setFocus()

    def box(self, role: str) -> QComboBox:
        """The choice of one role."""
        return self._boxes[role]

    def _roles(self) -> tuple[tuple[str, str], ...]:
        return (
            ("text", self.tr("What the customer wrote")),
            ("stars", self.tr("Stars")),
            ("date", self.tr("Date")),
            ("author", self.tr("Who wrote it")),
            ("title", self.tr("Title")),
            ("url", self.tr("Link to the review")),
            ("reply", self.tr("Your reply")),
        )


class DatesQuestion(QWidget):
    """A date that can be read in two ways, spelled out both ways."""

    def __init__(self, theme: Theme, example: str) -> None:
        super().__init__()
        day_first, month_first = readings(example)
        self.day_first = QRadioButton(day_first or self.tr("the day comes first"))
        self.month_first = QRadioButton(month_first or self.tr("the month comes first"))
        title = label(self.tr("How is “{date}” meant in this file?").format(date=example), "strong", wraps=True)
        self.setLayout(column(title, row(self.day_first, None), row(self.month_first, None), gap=theme.px(6)))

    def said(self) -> Mapping[str, str]:
        """What `--map` wants; nothing while neither was chosen."""
        if self.day_first.isChecked():
            return {"dates": "day-first"}
        return {"dates": "month-first"} if self.month_first.isChecked() else {}

    def take_focus(self) -> None:
        """Where answering begins; nothing is chosen by that."""
        self.day_first.setFocus()


def readings(example: str) -> tuple[str, str]:
    """A date like "03/04/2026" with its day first and with its month first, in words; empty where it is none."""
    found = _NUMBERS.search(example)
    if found is None:
        return "", ""
    first, second, year = (int(part) for part in found.groups())
    whole_year = year if year > 99 else 2000 + year
    return _spelled(whole_year, second, first), _spelled(whole_year, first, second)


def _spelled(year: int, month: int, day: int) -> str:
    try:
        return full_day(date(year, month, day))
    except ValueError:
        return ""

"""Chooses which sentences of a praise are shown, where all of them are too many."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from reputation_desktop.domain.praise import sentences_of
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.frames import column, emptied, row
from reputation_desktop.ui.widgets.text import label

_LISTED = 40
"""A text of more sentences is a letter; the first of them are enough to choose from."""


class SentenceChooser(QWidget):
    """A box to tick for each sentence; hidden where there is only one.

    Signals:
        chosen_changed: other sentences are ticked.
    """

    chosen_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._boxes: list[QCheckBox] = []
        self._lines = column(gap=theme.px(4))
        heading = label(self.tr("Sentences that are shown"), "strong")
        self.setLayout(column(heading, self._lines, gap=theme.px(8)))
        self.hide()

    @property
    def chosen(self) -> frozenset[int]:
        """The numbers of the ticked sentences, as `domain.praise.excerpt` takes them."""
        return frozenset(number for number, box in enumerate(self._boxes) if box.isChecked())

    def show_text(self, text: str, chosen: frozenset[int]) -> None:
        """Shows the sentences of a text, those of `chosen` ticked."""
        emptied(self._lines)
        self._boxes = []
        sentences = [text[start:end] for start, end in sentences_of(text)][:_LISTED]
        for number, sentence in enumerate(sentences):
            box = QCheckBox()
            box.setAccessibleName(sentence)
            box.setChecked(number in chosen)
            box.toggled.connect(partial(self._on_toggled, box))
            self._boxes.append(box)
            line = row(box, _Sentence(sentence, box), gap=0)
            line.setAlignment(box, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            self._lines.addLayout(line)
        self.setVisible(len(sentences) > 1)

    def _on_toggled(self, box: QCheckBox, on: bool) -> None:
        if not on and not self.chosen:
            box.setChecked(True)  # a picture without words says nothing
            return
        self.chosen_changed.emit()


class _Sentence(QLabel):
    """A sentence that ticks its box where it is clicked."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(" ".join(text.split()))
        self._box = box
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "secondary")
        self.setWordWrap(True)
        self.setMinimumHeight(box.sizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._box.toggle()
        super().mouseReleaseEvent(event)

"""What can be ticked, chosen and taken back in "What if?"."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu, QSizePolicy, QWidget

from reputation_desktop.ui.receipts.points import Figure
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.timeline.what_if_reading import Gone
from reputation_desktop.ui.widgets.buttons import icon_button
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.rows import ClickableRow
from reputation_desktop.ui.widgets.stars import FIVE, Stars
from reputation_desktop.ui.widgets.text import ElidedLabel, label
from reputation_desktop.ui.words.first_words import first_words


class TickRow(ClickableRow):
    """A tick with words that belong to it, however long they are; `about` stands below them.

    Args:
        theme: the window's.
        elided: whether the words end in "…" where they do not fit; else they go on in the next line.
    """

    def __init__(self, theme: Theme, *, elided: bool = False) -> None:
        super().__init__(theme, hover="sel")
        px = theme.px
        self._tick = QCheckBox()
        self._tick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tick.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words: QLabel = ElidedLabel() if elided else label(wraps=True)
        self._about = ElidedLabel(role="small")
        layout = row(
            self._tick, column(self._words, self._about), margins=(0, px(2), px(4), px(2)), gap=px(2)
        )  # fmt: skip
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setCheckable(True)
        self.toggled.connect(self._tick.setChecked)

    def show_words(self, words: str, about: str = "", *, ticked: bool) -> None:
        """Shows words and whether they hold, without telling of it."""
        self._words.setText(words)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.setAccessibleName(f"{words}, {about}" if about else words)
        with QSignalBlocker(self):
            self.setChecked(ticked)
        self._tick.setChecked(ticked)

    @property
    def words(self) -> str:
        """What is to be ticked."""
        return self._words.text()


class StarsChoice(ClickableRow):
    """One to five stars: by the menu that a click opens, by the keys 1 to 5, or one up or down.

    Signals:
        chosen: with the number of stars.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, stars: int = FIVE) -> None:
        super().__init__(theme, hover="sel")
        self.stars = 0
        self._shown = Stars(theme, 14)
        self._shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setLayout(row(self._shown, margins=(theme.px(3), 0, theme.px(3), 0)))
        self.clicked.connect(self._on_clicked)
        self._show(stars)

    def choose(self, stars: int) -> None:
        """Chooses so many, within one and five."""
        stars = min(FIVE, max(1, stars))
        if stars != self.stars:
            self._show(stars)
            self.chosen.emit(stars)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Left: -1}
        if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_5:
            self.choose(event.key() - Qt.Key.Key_0)
        elif event.key() in steps:
            self.choose(self.stars + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _show(self, stars: int) -> None:
        self.stars = stars
        self._shown.show_rating(stars, 1, FIVE)
        words = self.tr("%n star(s)", "", stars)
        self.setAccessibleName(self.tr("How many stars: {stars}").format(stars=words))
        self.setToolTip(self.tr("Choose how many stars"))

    def _on_clicked(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for stars in range(FIVE, 0, -1):
            offered = menu.addAction(self.tr("%n star(s)", "", stars))
            offered.setCheckable(True)
            offered.setChecked(stars == self.stars)
            offered.triggered.connect(lambda _, chosen=stars: self.choose(chosen))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))


class GoneRow(QWidget):
    """A review that is imagined gone, with what that adds, and a button that puts it back.

    Signals:
        put_back: with the review's id.
    """

    put_back = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._review_id = 0
        self._words, self._points = ElidedLabel(), Figure(theme)
        self._back = icon_button(theme, "close", self.tr("Put it back"), self._on_back_clicked)
        layout = row(self._back, self._words, self._points, gap=theme.px(4))
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_gone(self, gone: Gone) -> None:
        """Shows a review and what its absence adds."""
        self._review_id = gone.review.id
        words = first_words(gone.review.title, gone.review.excerpt)
        self._words.setText(self.tr("Without “{words}”").format(words=words))
        self._points.show_points(gone.points)
        self._back.setAccessibleName(self.tr("Put back: {words}").format(words=words))

    def _on_back_clicked(self) -> None:
        self.put_back.emit(self._review_id)

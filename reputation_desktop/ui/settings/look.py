"""Look and text size: what belongs to this computer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QSlider, QWidget

from reputation_desktop.ui.settings.fields import Unscrolled
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.theme.theme import DARK, LIGHT, SYSTEM, Theme
from reputation_desktop.ui.theme.tokens import Tokens, tokens_of
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.frames import row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.numbers import whole
from reputation_desktop.ui.words.settings import part_words

SMALLEST, LARGEST, STEP = 100, 200, 10
_REST_MS = 250


class LookCard(QAbstractButton):
    """One of three looks, with a small picture of it."""

    def __init__(self, theme: Theme, look: str, name: str) -> None:
        super().__init__()
        self.look = look
        self._theme = theme
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(190), self._theme.px(142))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        px, colour = self._theme.px, self._theme.colour
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        outside = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(colour("accent" if chosen or self.hasFocus() else "edge"), 2 if chosen else 1))
        painter.setBrush(colour("sel" if chosen else "surface"))
        painter.drawRoundedRect(outside, px(12), px(12))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(outside.adjusted(3, 3, -3, -3), px(10), px(10))
        picture = QRectF(px(14), px(14), self.width() - px(28), px(80))
        light, dark = tokens_of(LIGHT), tokens_of(DARK)
        _paint_window(painter, picture, dark if self.look == DARK else light)
        if self.look == SYSTEM:
            painter.save()
            half = QPainterPath()
            half.addRect(QRectF(picture.center().x(), picture.top(), picture.width(), picture.height()))
            painter.setClipPath(half)
            _paint_window(painter, picture, dark)
            painter.restore()
        self._paint_name(painter, QRectF(px(14), px(100), self.width() - px(28), px(32)))
        painter.end()

    def _paint_name(self, painter: QPainter, place: QRectF) -> None:
        px, colour = self._theme.px, self._theme.colour
        side = px(16)
        ring = QRectF(place.left() + 1, place.center().y() - side / 2, side, side)
        painter.setBrush(colour("surface"))
        painter.setPen(QPen(colour("accent" if self.isChecked() else "edge"), px(5) if self.isChecked() else 1))
        inset = px(5) / 2 if self.isChecked() else 0.5
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))
        painter.setPen(colour("text"))
        painter.setFont(self._theme.font(14, 600 if self.isChecked() else 400))
        painter.drawText(place.adjusted(side + px(10), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())


def _paint_window(painter: QPainter, place: QRectF, tokens: Tokens) -> None:
    """A window in small: its rail, a heading, two cards."""
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.setBrush(QColor(tokens.bg))
    painter.drawRoundedRect(place, 5, 5)
    painter.setPen(Qt.PenStyle.NoPen)

    def bar(x: float, y: float, width: float, height: float, token: str, radius: float = 2) -> None:
        painter.setBrush(QColor(getattr(tokens, token)))
        box = QRectF(place.width() * x, place.height() * y, place.width() * width, place.height() * height)
        painter.drawRoundedRect(box.translated(place.topLeft()), radius, radius)

    bar(0.01, 0.02, 0.12, 0.96, "sunk", 4)
    bar(0.04, 0.1, 0.06, 0.1, "accent")
    bar(0.2, 0.12, 0.3, 0.09, "text")
    for top in (0.32, 0.64):
        bar(0.2, top, 0.72, 0.26, "surface", 4)
        bar(0.25, top + 0.07, 0.3, 0.05, "text2")
        bar(0.25, top + 0.15, 0.5, 0.04, "text3")
    bar(0.78, 0.39, 0.1, 0.1, "accent")


class LookSection(Section):
    """Light or dark, and how large."""

    NAME = "look"

    def build(self) -> None:
        self._cards = QButtonGroup(self)
        chooser = QWidget()
        flow = FlowLayout(gap=12)
        for look, name in (
            (SYSTEM, self.tr("As the system")),
            (LIGHT, self.tr("Light")),
            (DARK, self.tr("Dark")),
        ):
            card = LookCard(self.theme, look, name)
            card.setChecked(look == self.theme.look)
            self._cards.addButton(card)
            flow.addWidget(card)
        chooser.setLayout(flow)
        self._cards.buttonClicked.connect(self._on_look_chosen)
        looks = self.part("look")
        looks.told.addSpacing(10)
        looks.told.addWidget(chooser)
        self.add_card("", looks)
        self._add_text_size()
        self.theme.changed.connect(self._show)

    def _add_text_size(self) -> None:
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(SMALLEST // STEP, LARGEST // STEP)
        self._slider.setPageStep(1)
        self._slider.setAccessibleName(self.tr("Text size"))
        Unscrolled(self._slider)
        self._percent = label(role="strong")
        self._sample = label(self.tr("“The soup was warm, and so was the welcome.”"), "review", wraps=True)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rested)
        holder = QWidget()
        holder.setLayout(row(self._slider, self._percent, gap=12))
        self.add_card("", self.part("text_size", holder), self._sample)
        self._sample.setContentsMargins(8, 12, 8, 12)
        self._slider.setValue(round(self.theme.text_size * 100 / STEP))
        self._slider.valueChanged.connect(self._on_slid)
        self._slider.sliderReleased.connect(self._on_rested)
        self._show()

    def _show(self) -> None:
        """Shows what holds now, whoever changed it."""
        for card in self._cards.buttons():
            card.setChecked(isinstance(card, LookCard) and card.look == self.theme.look)
        if not self._slider.isSliderDown() and not self._rest.isActive():
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(self.theme.text_size * 100 / STEP))
            self._show_sample()
        self._slider.setMinimumWidth(self.theme.px(200))

    def _show_sample(self) -> None:
        size = self._slider.value() * STEP
        self._percent.setText(self.tr("{number} %").format(number=whole(size)))
        factor = size / 100 / self.theme.text_size
        # A style sheet of its own outweighs the role's: it is a preview of a size that does not hold yet.
        self._sample.setStyleSheet(f"font-size: {round(self.theme.px(16) * factor)}px;")

    def _on_slid(self, _: int) -> None:
        self._show_sample()
        if not self._slider.isSliderDown():
            self._rest.start()

    def _on_rested(self) -> None:
        self._rest.stop()
        self._choose("text_size", self.theme.look, self._slider.value() * STEP / 100)

    def _on_look_chosen(self, card: QAbstractButton) -> None:
        if isinstance(card, LookCard):
            self._choose("look", card.look, self.theme.text_size)

    def _choose(self, part: str, look: str, text_size: float) -> None:
        before = self.theme.look, self.theme.text_size
        if (look, text_size) != before:
            self._hold(look, text_size)
            self.keeping.remember(part_words(part)[0], partial(self._hold, *before))

    def _hold(self, look: str, text_size: float) -> None:
        preferences = self.services.preferences
        preferences.keep("look", look)
        preferences.keep("text_size", text_size)
        self.theme.choose(look, text_size)
        self._show()

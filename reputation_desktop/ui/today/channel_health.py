"""The channels, and which of them were not read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reputation_desktop.domain.stored import Channel
from reputation_desktop.ui.theme.icons import paint_icon
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.today.channel_standing import Standing, standing_of, standing_words
from reputation_desktop.ui.today.reading import PageFacts
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.marks import Mark, paint_mark
from reputation_desktop.ui.widgets.rows import ClickableRow, RowPool
from reputation_desktop.ui.widgets.skeleton import grey_blocks
from reputation_desktop.ui.widgets.text import ElidedLabel, label, set_role
from reputation_desktop.ui.words.numbers import whole
from reputation_desktop.ui.work.services import Services


class ChannelSign(QWidget):
    """A tick where a channel was read, a triangle where not, a dashed ring for files, a dash while paused."""

    def __init__(self, theme: Theme, size: int = 15) -> None:
        super().__init__()
        self._theme, self._size = theme, size
        self._standing = Standing.READ
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_standing(self, standing: Standing) -> None:
        """Shows how it stands with the channel."""
        self._standing = standing
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(self._size), self._theme.px(self._size))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter, place, tokens = QPainter(self), QRectF(self.rect()), self._theme.tokens
        if self._standing is Standing.NOT_READ:
            paint_icon(painter, "warning", tokens.amber, place)
        elif self._standing is Standing.FILE:
            self._paint_ring(painter, place)
        elif self._standing is Standing.PAUSED:
            paint_mark(painter, Mark.NO_ANSWER, place, self._theme)
        else:
            paint_icon(painter, "tick", tokens.accent, place)
        painter.end()

    def _paint_ring(self, painter: QPainter, place: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour("text3"), place.width() / 10)
        pen.setDashPattern([1.8, 1.6])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawEllipse(QPointF(place.center()), place.width() * 0.36, place.width() * 0.36)


class _ChannelRow(ClickableRow):
    def __init__(self, services: Services) -> None:
        super().__init__(services.theme)
        px = services.theme.px
        self._sign, self._name, self._when = ChannelSign(services.theme), ElidedLabel(), label(role="secondary")
        layout = row(self._sign, self._name, self._when, margins=(px(2), px(6), px(2), px(6)), gap=px(9))
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def show_channel(self, channel: Channel, facts: PageFacts) -> None:
        standing = standing_of(channel, facts.at)
        words = standing_words(channel, facts.zone, facts.at)
        self._sign.show_standing(standing)
        self._name.setText(channel.name)
        self._when.setText(words)
        set_role(self._when, "warning" if standing is Standing.NOT_READ else "secondary")
        self.setAccessibleName(self.tr("{channel}: {words}").format(channel=channel.name, words=words))


class ChannelHealth(QWidget):
    """One line a channel; a click shows the channel's own page."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        px = services.theme.px
        self._count = label(role="secondary")
        self._waiting = grey_blocks(services.theme, *[(280, 14)] * 4, gap=16)
        self._none = button(self.tr("Add a channel"), partial(services.link_wanted.emit, ""), role="link")
        self._none.hide()
        self._ids: list[int] = []
        box = column()
        heading = label(self.tr("Channels"), "heading")
        self.setLayout(column(row(heading, None, self._count), px(8), self._waiting, box, row(self._none, None)))
        self._pool = RowPool(box, self._new_row)

    def show_facts(self, facts: PageFacts) -> None:
        """Shows the channels as of one moment."""
        self._waiting.hide()
        channels = sorted(facts.today.channels, key=lambda each: standing_of(each, facts.at) is not Standing.NOT_READ)
        self._ids = [each.id for each in channels]
        for each, channel in zip(self._pool.resize(len(channels)), channels, strict=True):
            each.show_channel(channel, facts)
        self._none.setVisible(not channels)
        standings = [standing_of(each, facts.at) for each in channels]
        read, not_read = (standings.count(each) for each in (Standing.READ, Standing.NOT_READ))
        said = self.tr("{read} of {all} read").format(read=whole(read), all=whole(read + not_read))
        self._count.setText(said if read + not_read else "")

    def _new_row(self, place: int) -> _ChannelRow:
        made = _ChannelRow(self._services)
        made.clicked.connect(partial(self._on_clicked, place))
        return made

    def _on_clicked(self, place: int, *_: object) -> None:
        self._services.channel_wanted.emit(self._ids[place])

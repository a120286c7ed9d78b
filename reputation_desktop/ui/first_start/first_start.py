"""The first start: three short steps, each of which can be skipped, and the program is in use."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from reputation_desktop.ui.first_start.remind_step import RemindStep
from reputation_desktop.ui.first_start.sample_starter import SampleStarter
from reputation_desktop.ui.first_start.shop_step import ShopStep
from reputation_desktop.ui.first_start.step_list import StepList
from reputation_desktop.ui.first_start.talk_step import TalkStep
from reputation_desktop.ui.theme.icons import PROGRAM, paint_icon
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column, row, scrolling
from reputation_desktop.ui.widgets.text import label, set_role
from reputation_desktop.ui.work.services import Services

_SIDE, _CONTENT = 408, 640


class FirstStart(QWidget):
    """Three steps over the whole window. What a step was told is kept when it is left, whichever way.

    Signals:
        finished: the owner is through, or wants to go on without.
    """

    finished = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._services = services
        self.shop = ShopStep(services)
        self.talk = TalkStep(services)
        self.remind = RemindStep(services)
        self._steps = (self.shop, self.talk, self.remind)
        self.progress = StepList(
            services.theme, (self.tr("Your shop"), self.tr("Where customers talk"), self.tr("When to remind you"))
        )
        self._stack = QStackedWidget()
        for step in self._steps:
            self._stack.addWidget(step)
        self.back = button(self.tr("Back"), self._on_back, role="quiet")
        self.skip = button(self.tr("Skip for now"), self._on_skip, role="link")
        self.go_on = button(self.tr("Continue"), self._on_go_on, role="primary")
        layout = row(self._side(), gap=0)
        layout.addWidget(self._main(), 1)
        self.setLayout(layout)
        self.shop.confirmed.connect(self._on_go_on)
        self.talk.panel.ready.connect(self._on_link_looked_at)
        self._show(0)

    def _side(self) -> QFrame:
        side = QFrame()
        side.setProperty("role", "rail")
        theme = self._services.theme
        side.setFixedWidth(theme.px(_SIDE))
        self.sample = SampleStarter(self._services)
        promise = label(self.tr("Nothing your customers say goes unheard."), "hero", wraps=True)
        words = label(
            self.tr("Reviews and mentions come to this laptop, and stay here. No account, no subscription, no server."),
            "secondary",
            wraps=True,
        )
        side.setLayout(
            column(_Emblem(theme), 28, promise, 12, words, 44, self.progress, None, self.sample,
                   margins=(48, 56, 40, 36))
        )  # fmt: skip
        return side

    def _main(self) -> QWidget:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._stack, 1)
        content.setMaximumWidth(self._services.theme.px(_CONTENT))
        holder = QWidget()
        holder.setLayout(row(content, None, margins=(56, 56, 36, 12), gap=0))
        holder.layout().setStretch(0, 100)  # type: ignore[union-attr]
        footer = QWidget()
        footer.setMaximumWidth(self._services.theme.px(_CONTENT) + 92)
        footer.setLayout(row(self.back, None, self.skip, 8, self.go_on, margins=(56, 8, 36, 36)))
        page = QWidget()
        page.setLayout(column(scrolling(holder), footer))
        page.layout().setStretch(0, 1)  # type: ignore[union-attr]
        return page

    def _show(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self.progress.show_step(place)
        self.back.setVisible(place > 0)
        last = place == len(self._steps) - 1
        self.go_on.setText(self.tr("Start") if last else self.tr("Continue"))
        self.go_on.setAccessibleName(self.go_on.text())
        set_role(self.go_on, "primary")
        self._steps[place].begin()

    def _on_link_looked_at(self, found: object) -> None:
        """One filled button a view: adding what was found comes first."""
        set_role(self.go_on, "" if found is not None else "primary")

    def _on_back(self) -> None:
        self._steps[self._stack.currentIndex()].keep()
        self._show(self._stack.currentIndex() - 1)

    def _on_go_on(self) -> None:
        place = self._stack.currentIndex()
        self._steps[place].keep()
        if place + 1 < len(self._steps):
            self._show(place + 1)
        else:
            self.finished.emit()

    def _on_skip(self) -> None:
        """Leaves out the rest of this step and of those behind it; the words typed so far are kept."""
        self._steps[self._stack.currentIndex()].keep()
        self.finished.emit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._steps[self._stack.currentIndex()].begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self._on_skip()
        else:
            super().keyPressEvent(event)


class _Emblem(QWidget):
    """The program's icon."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(theme.px(72))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        side = self._theme.px(72)
        paint_icon(painter, PROGRAM, "", QRectF(0, 0, side, side))
        painter.end()

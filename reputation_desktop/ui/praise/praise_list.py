"""The list to choose praise from, with what it is narrowed down by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QFrame, QListView, QStackedWidget, QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.praise import Praise
from reputation_desktop.ui.praise.choice import Choice
from reputation_desktop.ui.praise.praise_delegate import PraiseDelegate
from reputation_desktop.ui.praise.praise_model import PraiseModel
from reputation_desktop.ui.praise.praise_reading import PAGE, Read, read_some
from reputation_desktop.ui.widgets.frames import column, line, row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.reviews import language_name
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.praise import PraiseChoices, PraiseQuery, PraiseReading
    from reputation_desktop.store.store import Store

_Place = tuple[int, int | None]
"""A shop's id, and a channel's or None for all of the shop's."""

_NOWHERE: _Place = (0, None)
SLOT = "praise list"
"""Under which the list is read; a list that goes wants no answer any more."""


class PraiseList(QFrame):
    """Reads a page at a time; what was read again and is the same is not shown anew.

    Signals:
        picked: with the praise that the owner moved to, or None where the list is empty.
        failed: with the `WorldFailed` that kept it from being read.
    """

    picked = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, model: PraiseModel) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._services, self._model = services, model
        self._shop_id = 0
        self._reading: PraiseReading | None = None
        self._came: list[Praise] = []
        self._wanted = PAGE
        self._adding = self._asking = False
        model.more_wanted.connect(self._on_more_wanted)
        self._build()

    def _build(self) -> None:
        px = self._services.theme.px
        orders = ((self.tr("Newest first"), False), (self.tr("Strongest first"), True))
        self.place: Choice[_Place] = Choice(self.tr("From which channel"))
        self.language: Choice[str] = Choice(self.tr("In which language"))
        self.order: Choice[bool] = Choice(self.tr("In which order"), orders)
        self.mentions = QCheckBox(self.tr("Posts and articles too"))
        for choice in (self.place, self.language, self.order):
            choice.activated.connect(self._on_narrowed)
        self.mentions.toggled.connect(self._on_narrowed)
        self.view = _View(self._services, self._model)
        self.view.selectionModel().currentChanged.connect(self._on_moved)
        self._nothing = label(wraps=True, role="secondary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(px(24))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        narrowing = QWidget()
        both = row(self.language, self.order, gap=px(8))
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        inner = column(self.place, both, self.mentions, margins=(px(12), px(12), px(12), px(6)), gap=px(8))
        narrowing.setLayout(inner)
        box = column(narrowing, line(), self._stack, margins=(1, 1, 1, px(8)))
        box.setStretch(2, 1)
        self.setLayout(box)
        self.setMinimumHeight(px(420))

    # --- what is asked -------------------------------------------------------------------------

    def show_choices(self, choices: PraiseChoices) -> None:
        """Offers the channels and languages there are; what was chosen stays chosen where it is still there."""
        places: list[tuple[str, _Place]] = []
        for shop_id, shop in choices.shops:
            everything = self.tr("All channels of {shop}").format(shop=shop)
            places.append((everything if len(choices.shops) > 1 else self.tr("All channels"), (shop_id, None)))
            places += [(each.name, (shop_id, each.id)) for each in choices.places if each.shop_id == shop_id]
        self.place.offer(places)
        named = sorted((language_name(code), code) for code in choices.languages)
        self.language.offer([(self.tr("All languages"), ""), *named])
        self._take_shop()
        self.read_again()

    def read_again(self) -> None:
        """Reads as much as is listed; where nothing changed, nothing moves."""
        self._begin(max(PAGE, self._model.rowCount()))

    def _on_narrowed(self, *_: object) -> None:
        self._take_shop()
        self._begin(PAGE)

    def _take_shop(self) -> None:
        shop_id, _ = self.place.value or _NOWHERE
        if self._shop_id and shop_id != self._shop_id:
            self._model.choose(())  # a page speaks of one shop
        self._shop_id = shop_id

    def _query(self) -> PraiseQuery:
        from reputation_desktop.desk.praise import PraiseQuery

        shop_id, channel_id = self.place.value or _NOWHERE
        return PraiseQuery(
            shop_id,
            channel_id,
            self.language.value or "",
            mentions=self.mentions.isChecked(),
            strongest=bool(self.order.value),
        )

    # --- reading -------------------------------------------------------------------------------

    def _begin(self, count: int) -> None:
        self._reading, self._came, self._adding, self._wanted = None, [], False, count
        self._ask()

    def _on_more_wanted(self) -> None:
        if not self._asking and self._reading is not None:
            self._came, self._adding, self._wanted = [], True, PAGE
            self._ask()

    def _ask(self) -> None:
        reading, now, count = self._reading, self._services.now(), self._wanted - len(self._came)
        self._asking = True

        def read(store: Store) -> Read:
            return read_some(store, query, now, reading, count)

        query = self._query()
        self._services.database.ask(read, self._on_read, on_failed=self._on_failed, slot=SLOT)

    def _on_read(self, read: Read) -> None:
        self._reading = read.reading
        self._came.extend(read.rows)
        if read.reading is not None and len(self._came) < self._wanted:
            self._ask()
            return
        self._asking = False
        complete = read.reading is None
        if self._adding:
            self._model.add(self._came, complete=complete)
        else:
            self._show(complete=complete)

    def _show(self, *, complete: bool) -> None:
        before = self._model.praise_at(self.view.currentIndex().row())
        scrolled = self.view.verticalScrollBar().value()
        if not self._model.show(self._came, complete=complete) and self._came:
            return
        self._stack.setCurrentWidget(self.view if self._came else self._nothing)
        self._nothing.setText(self._why_nothing())
        again = self._model.row_of(before.id) if before is not None else -1
        if self._came:
            self.view.setCurrentIndex(self._model.index(max(0, again)))
            self.view.verticalScrollBar().setValue(scrolled if again >= 0 else 0)
        else:
            self.picked.emit(None)

    def _on_failed(self, failure: WorldFailed) -> None:
        self._asking = False
        self.failed.emit(failure)

    def _why_nothing(self) -> str:
        narrowed = self.place.currentIndex() > 0 or self.language.currentIndex() > 0
        if narrowed:
            return self.tr("No praise with words here. Choose another channel or language.")
        return self.tr("No praise with words yet. It appears here as soon as a channel brings some.")

    def _on_moved(self, current: QModelIndex) -> None:
        praise = self._model.praise_at(current.row())
        if praise is not None:
            self.picked.emit(praise)


class _View(QListView):
    """Rows of one height. Space ticks a row, and so does a click beside its words, where boxes are shown."""

    def __init__(self, services: Services, model: PraiseModel) -> None:
        super().__init__()
        self._delegate = PraiseDelegate(services, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Praise"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        index = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        box = self._delegate.tick_box(self.visualRect(index)) if index.isValid() else QRect()
        if box.contains(event.position().toPoint()) and event.button() == Qt.MouseButton.LeftButton:
            self._turn(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._turn(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _turn(self, index: QModelIndex) -> None:
        role = Qt.ItemDataRole.CheckStateRole
        ticked = index.data(role)
        if ticked is not None:
            on = Qt.CheckState(ticked) == Qt.CheckState.Checked
            self.model().setData(index, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, role)

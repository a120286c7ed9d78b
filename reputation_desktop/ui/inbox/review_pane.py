"""The right part of the inbox: the chosen review and answering it, what fits several chosen ones, or a hint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QStackedWidget, QWidget

from reputation_desktop.domain.errors import WorldFailed, WrongWords
from reputation_desktop.ui.inbox.chosen_pane import ChosenPane
from reputation_desktop.ui.inbox.review_actions import ReviewActions
from reputation_desktop.ui.inbox.review_page import ReviewPage
from reputation_desktop.ui.widgets.frames import column
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.replies import ReviewFacts
    from reputation_desktop.store.store import Store

_SLOT = "review"
_DIM_AFTER_MS = 150
_DIMMED = 0.45
_CARES_FOR = Changed.REVIEWS | Changed.CHANNELS | Changed.SETTINGS


class ReviewPane(QWidget):
    """Reads its review anew by itself when something changed in the store.

    Signals:
        acted: with the list of ids that the owner did something to here.
    """

    acted = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._wanted = 0
        self._focus_wanted = False
        self._missed = False
        self._actions = ReviewActions(services, self, self._on_failed)
        self._actions.acted.connect(self.acted)
        self._hint = label("", "secondary", wraps=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing = QWidget()
        self._nothing.setLayout(column(self._hint, margins=(28, 28, 28, 28)))
        self._chosen = ChosenPane(services, self._actions)
        self.page = ReviewPage(services, self._actions)
        self._stack = QStackedWidget()
        for each in (self._nothing, self._chosen, self.page):
            self._stack.addWidget(each)
        self.setLayout(column(self._stack))
        self._dim = QTimer(self, singleShot=True, interval=_DIM_AFTER_MS)
        self._dim.timeout.connect(self._on_slow)
        services.changed.connect(self._on_changed)
        self.show_nothing()

    def show_review(self, review_id: int) -> None:
        """Shows one review; what was shown stays until it is there."""
        if review_id != self._wanted:
            self._focus_wanted = False
            self._dim.start()
        self._wanted = review_id
        self._read()

    def show_nothing(self) -> None:
        """Shows how to choose one."""
        self._hint.setText(self.tr("Choose a review at the left. Press ? for all keys."))
        self._leave_for(self._nothing)

    def show_chosen(self, ids: Sequence[int]) -> None:
        """Shows what can be done to several at once."""
        self._chosen.show_ids(ids)
        self._leave_for(self._chosen)

    def focus_answer(self) -> None:
        """Puts the cursor into the answer box, once its review is there."""
        if self._wanted and self.page.review_id == self._wanted:
            self.page.focus_answer()
        else:
            self._focus_wanted = True

    def is_dimmed(self) -> bool:
        """Whether what is shown is paler, as what was asked for is not there yet."""
        return self._stack.graphicsEffect() is not None

    def _leave_for(self, page: QWidget) -> None:
        self._wanted, self._focus_wanted = 0, False
        self._services.database.forget(_SLOT)
        self.page.box.keep_now()
        self._brighten()
        self._stack.setCurrentWidget(page)

    def _read(self) -> None:
        wanted, now = self._wanted, self._services.now()

        def work(store: Store) -> ReviewFacts:
            from reputation_desktop.desk.replies import review_facts

            return review_facts(store, wanted, now)

        self._services.database.ask(work, self._on_read, on_failed=self._on_not_read, slot=_SLOT)

    def _on_read(self, facts: ReviewFacts) -> None:
        self._brighten()
        self.page.show_facts(facts)
        self._stack.setCurrentWidget(self.page)
        if self._focus_wanted:
            self._focus_wanted = False
            self.page.focus_answer()

    def _on_not_read(self, failure: WorldFailed) -> None:
        """The review that is shown stays, unless it is gone or another one was wanted."""
        self._brighten()
        if self.page.review_id == self._wanted and not isinstance(failure, WrongWords):
            self.page.show_failure(failure)
        else:
            self._hint.setText(told(failure))
            self._stack.setCurrentWidget(self._nothing)

    def _on_failed(self, failure: WorldFailed) -> None:
        if self._stack.currentWidget() is self.page:
            self.page.show_failure(failure)
        else:
            self._services.database.failed.emit(failure)

    def _on_slow(self) -> None:
        effect = QGraphicsOpacityEffect(self._stack)
        effect.setOpacity(_DIMMED)
        self._stack.setGraphicsEffect(effect)

    def _brighten(self) -> None:
        self._dim.stop()
        self._stack.setGraphicsEffect(None)  # type: ignore[arg-type]

    def _on_changed(self, changed: Changed) -> None:
        if self._wanted and changed & _CARES_FOR:
            if self.isVisible():
                self._read()
            else:
                self._missed = True

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if self._missed:
            self._missed = False
            self._read()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.page.box.keep_now()

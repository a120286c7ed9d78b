"""Something that happened in the shop, written down, changed or taken away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QFormLayout, QLineEdit, QWidget

from reputation_desktop.domain.dating import EARLIEST_YEAR
from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.event import Event
from reputation_desktop.ui.inbox.topic_words import topic_word, topic_words
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store

_LONGEST_TITLE = 60
"""Letters that a pill on the timeline and the card below it have room for."""


class EventDialog(Dialog):
    """Asks what happened on which day, and what it was meant to mend; goes once it is closed.

    Signals:
        written: with the event's id, once it is stored, new or changed.
        removed: with the `Event`, once it is taken away.
    """

    written = Signal(int)
    removed = Signal(object)

    def __init__(
        self, services: Services, parent: QWidget | None, shop_id: int, *, day: date, event: Event | None = None
    ) -> None:
        """Asks about a new event of `day`, or about `event` where one is given."""
        title = QCoreApplication.translate("EventDialog", "Write down an event")
        words = QCoreApplication.translate(
            "EventDialog", "It stands on the timeline, with what customers wrote before it and after it."
        )
        super().__init__(services.theme, title, parent, width=480, words=words)
        self.set_delete_on_close()
        self._services, self._shop_id, self._event = services, shop_id, event
        self._storing = False
        self._asked = event or Event(0, shop_id, day, "")
        self._title, self._day, self._topic = self._built_title(), self._built_day(), self._built_topic()
        self.content.addLayout(self._built_form())
        self._notice = Notice(services.theme)
        self.content.addWidget(self._notice)
        self._keep = button(self.tr("Keep"), self._on_kept, role="primary")
        self._keep.setDefault(True)
        remove = None if event is None else button(self.tr("Take it away"), self._on_removed, role="quiet")
        self.add_buttons(button(self.tr("Cancel"), self.reject), self._keep, left=remove)
        self._title.textChanged.connect(self._on_edited)
        self._on_edited()
        self._title.setFocus()

    def reject(self) -> None:
        """Stays until what was asked of the store is done."""
        if not self._storing:
            super().reject()

    def _built_title(self) -> QLineEdit:
        field = QLineEdit(self._asked.title)
        field.setMaxLength(_LONGEST_TITLE)
        field.setPlaceholderText(self.tr("A second till"))
        return field

    def _built_day(self) -> QDateEdit:
        """Up to today: an event that lies ahead could not be seen on the timeline, nor changed there."""
        field = QDateEdit(_qt_day(self._asked.day))
        today = self._services.now().astimezone(self._services.zone).date()
        field.setDateRange(QDate(EARLIEST_YEAR, 1, 1), _qt_day(today))
        field.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        field.setCalendarPopup(True)
        return field

    def _built_topic(self) -> QComboBox:
        field = QComboBox()
        field.addItem(self.tr("nothing by name: compare all complaints"), "")
        words = topic_words()
        words.setdefault(self._asked.topic, topic_word(self._asked.topic))
        for topic, word in sorted(words.items(), key=lambda each: each[1].casefold()):
            if topic:
                field.addItem(word, topic)
        field.setCurrentIndex(field.findData(self._asked.topic))
        return field

    def _built_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for text, field in (
            (self.tr("&What happened"), self._title),
            (self.tr("&Day"), self._day),
            (self.tr("Meant to &mend"), self._topic),
        ):
            caption = label(text, "secondary")
            caption.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(caption, field)
        return form

    def _on_edited(self) -> None:
        self._keep.setEnabled(bool(self._title.text().strip()) and not self._storing)

    def _on_kept(self) -> None:
        title, topic, chosen = self._title.text().strip(), self._topic.currentData(), self._day.date()
        day = date(chosen.year(), chosen.month(), chosen.day())
        now, shop_id, event = self._services.now(), self._shop_id, self._event

        def work(store: Store) -> int:
            from reputation_desktop.store.events import add_event, change_event

            if event is None:
                return add_event(store, shop_id=shop_id, day=day, title=title, topic=topic, now=now)
            change_event(store, event.id, day=day, title=title, topic=topic)
            return event.id

        self._store(work, self._on_written)

    def _on_removed(self) -> None:
        self._store(removing(self._asked, self._services), self._on_taken_away)

    def _store(self, work: Callable[[Store], object], on_done: Callable[..., None]) -> None:
        self._storing = True
        self._on_edited()
        self._services.act(work, changed=Changed.EVENTS, on_done=on_done, on_failed=self._on_failed)

    def _on_written(self, event_id: int) -> None:
        self.written.emit(event_id)
        self.accept()

    def _on_taken_away(self, _: object) -> None:
        self.removed.emit(self._asked)
        self.accept()

    def _on_failed(self, failure: WorldFailed) -> None:
        self._storing = False
        self._on_edited()
        self._notice.say(told(failure), sort="error")


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def removing(event: Event, services: Services) -> Callable[[Store], None]:
    """The work that takes an event away now."""
    now = services.now()

    def work(store: Store) -> None:
        from reputation_desktop.store.events import remove_event

        remove_event(store, event.id, now)

    return work

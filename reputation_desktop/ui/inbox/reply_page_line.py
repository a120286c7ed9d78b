"""Asks once where the replies to a channel are written, so that "copy and open" lands right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLineEdit, QWidget

from reputation_desktop.domain.review import Road
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.frames import column
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.changes import Changed
from reputation_desktop.ui.work.services import Services

if TYPE_CHECKING:
    from reputation_desktop.desk.replies import ReviewFacts
    from reputation_desktop.store.store import Store


def web_page(typed: str) -> str:
    """The address that was typed, with its scheme; empty where it is none."""
    text = typed.strip()
    url = QUrl(text if "://" in text else f"https://{text}", QUrl.ParsingMode.StrictMode)
    fits = url.isValid() and url.scheme() in ("http", "https") and "." in url.host()
    return url.toString() if text and fits else ""


class ReplyPageLine(QWidget):
    """Hidden where a page is known, where there is none to be known, and once the owner said "not now"."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._channel_id = 0
        self._question = label("", "secondary", wraps=True)
        self._field = QLineEdit()
        self._field.setPlaceholderText("https://")
        self._field.setMinimumWidth(services.theme.px(220))
        self._field.returnPressed.connect(self._on_kept)
        self._question.setBuddy(self._field)
        self._wrong = label(self.tr("That is no web address. It begins with https://"), "error", wraps=True)
        self._wrong.hide()
        answers = QWidget()
        flow = FlowLayout(answers)
        flow.addWidget(self._field)
        flow.addWidget(button(self.tr("Keep"), self._on_kept, name=self.tr("Keep this page")))
        flow.addWidget(button(self.tr("There is none"), self._on_none, role="quiet"))
        self.setLayout(column(self._question, answers, self._wrong, gap=6))
        self.hide()

    def show_facts(self, facts: ReviewFacts) -> None:
        """Asks for the channel of a review, where that makes sense."""
        review = facts.row.review
        if review.channel_id != self._channel_id:
            self._field.clear()
            self._wrong.hide()
        self._channel_id = review.channel_id
        question = self.tr("On which page are replies to “{channel}” written?").format(channel=review.channel)
        self._question.setText(question)
        self._field.setAccessibleName(question)
        refused = self._services.preferences.text(self._name())
        self.setVisible(not (facts.reply_page or refused or review.road == Road.COUNTER))

    def _name(self) -> str:
        return f"no_reply_page/{self._channel_id}"

    def _on_kept(self) -> None:
        page, channel_id = web_page(self._field.text()), self._channel_id
        self._wrong.setVisible(not page)
        if not page:
            return

        def work(store: Store) -> None:
            from reputation_desktop.store.settings import write_setting

            write_setting(store, channel_id, "reply_page", page)

        self._services.act(work, changed=Changed.CHANNELS, said=self.tr("The page is kept."))

    def _on_none(self) -> None:
        self._services.preferences.keep(self._name(), "yes")
        self.hide()

"""Writing a saved reply: its situation, its words, and what a customer will read; kept while it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from reputation_desktop.domain.saved_reply import PLACEHOLDERS, SavedReply, filled
from reputation_desktop.ui.settings.fields import PAUSE_MS, buddy_label
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.flow_layout import FlowLayout
from reputation_desktop.ui.widgets.frames import column, frame, row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.work.services import Services


class ReplyEditor(QWidget):
    """One wording amid being written.

    Signals:
        changed: with the situation and the words, once both are there and the typing rests.
        left: the owner has done with it.

    Attributes:
        was_kept: whether anything was told to be kept.
    """

    changed = Signal(str, str)
    left = Signal()

    def __init__(self, services: Services, situations: Sequence[str], reply: SavedReply | None) -> None:
        super().__init__()
        self._services = services
        self.was_kept = False
        self._last = (reply.situation, reply.text) if reply else ("", "")
        self._rest = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._rest.timeout.connect(self.keep)
        self.situation = QLineEdit(self._last[0])
        self.situation.setPlaceholderText(self.tr("waiting, quality, thanks…"))
        completer = QCompleter(list(situations), self.situation)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.situation.setCompleter(completer)
        self.words = QPlainTextEdit(self._last[1])
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("What you write"))
        self._preview = label(wraps=True)
        self._wrong = label(role="error", wraps=True)
        self._wrong.hide()
        self._put_together()
        self.situation.textChanged.connect(self._on_typed)
        self.words.textChanged.connect(self._on_typed)
        services.theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._say_preview()

    def _put_together(self) -> None:
        preview = frame("notice-good")
        preview.setLayout(
            column(label(self.tr("What Anna would read"), "small"), self._preview, margins=(14, 10, 14, 10), gap=4)
        )
        chips = QWidget()
        flow = FlowLayout(gap=8)
        for name in PLACEHOLDERS:
            flow.addWidget(self._placeholder_chip(name))
        chips.setLayout(flow)
        done = button(self.tr("Done"), self._on_done)
        self.setLayout(
            column(
                column(buddy_label(self.tr("S&ituation"), self.situation), self.situation, gap=4),
                column(buddy_label(self.tr("&Words"), self.words), self.words, gap=4),
                label(self.tr("Put in what differs from customer to customer:"), "small", wraps=True),
                chips,
                preview,
                self._wrong,
                row(None, done),
                margins=(8, 12, 8, 12),
                gap=10,
            )
        )

    def _placeholder_chip(self, name: str) -> QPushButton:
        said = {
            "customer": self.tr("the customer's name"),
            "shop": self.tr("the shop's name"),
            "channel": self.tr("the channel's name"),
            "stars": self.tr("the stars"),
        }[name]
        made = button(
            self.tr("{placeholder} {meaning}").format(placeholder=f"{{{name}}}", meaning=said),
            lambda: self._put_in(name),
            role="chip",
            name=self.tr("Put in {meaning}").format(meaning=said),
        )
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _put_in(self, name: str) -> None:
        self.words.insertPlainText(f"{{{name}}}")
        self.words.setFocus()

    def keep(self) -> None:
        """Tells of what was typed, where there is enough to keep."""
        self._rest.stop()
        present = self.situation.text().strip(), self.words.toPlainText().strip()
        if present == self._last:
            return
        if all(present):
            self._last = present
            self.was_kept = True
            self.changed.emit(*present)
        self._wrong.setVisible(not all(present))
        self._wrong.setText(self.tr("It is kept once it has a situation and words."))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self._on_done()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.keep()

    def _on_typed(self) -> None:
        self._say_preview()
        self._rest.start()

    def _on_done(self) -> None:
        self.keep()
        self.left.emit()

    def _say_preview(self) -> None:
        facts = {
            "customer": self.tr("Anna"),
            "shop": self._services.shop_name or self.tr("your shop"),
            "channel": self.tr("Google"),
            "stars": "2",
        }
        self._preview.setText(filled(self.words.toPlainText(), facts) or self.tr("Nothing yet."))

    def _on_theme_changed(self) -> None:
        self.words.setFixedHeight(self._services.theme.px(120))

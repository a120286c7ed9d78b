"""The owner's own words kept as a saved reply."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from reputation_desktop.domain.saved_reply import PLACEHOLDERS
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.text import label

_NAMES = ("customer", "shop", "channel")
"""Placeholders whose values may be looked for in a text; a figure of stars might be any other figure."""


def with_placeholders(text: str, author: str, values: Mapping[str, str]) -> str:
    """`text` with this customer's and this shop's names replaced by placeholders; the longest names first."""
    names = [(author, "customer"), *((values.get(name, ""), name) for name in _NAMES)]
    for value, name in sorted(names, key=lambda each: -len(each[0])):
        if value:
            text = text.replace(value, f"{{{name}}}")
    return text


class KeepReplyDialog(Dialog):
    """Asks for which situation the words are.

    Signals:
        named: with the situation and the words.
    """

    named = Signal(str, str)

    def __init__(self, theme: Theme, text: str, situations: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(
            theme, QCoreApplication.translate("KeepReplyDialog", "Keep as a saved reply"), parent, width=520
        )
        self.set_delete_on_close()
        self._situation = QComboBox()
        self._situation.setEditable(True)
        self._situation.addItems(list(situations))
        self._situation.setCurrentIndex(-1)
        self._situation.editTextChanged.connect(self._on_changed)
        self._text = QPlainTextEdit(text)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(theme.px(140))
        self._text.textChanged.connect(self._on_changed)
        for words, field in (
            (self.tr("&Situation, such as “waiting”"), self._situation),
            (self.tr("&Words"), self._text),
        ):
            caption = label(words, "secondary")
            caption.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            self.content.addWidget(caption)
            self.content.addWidget(field)
        hint = self.tr("These are filled in for each review: {names}")
        names = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        self.content.addWidget(label(hint.format(names=names), "small", wraps=True))
        self._keep = button(self.tr("Keep"), self._on_kept, role="primary")
        self._keep.setEnabled(False)
        self.add_buttons(button(self.tr("Cancel"), self.reject), self._keep)
        self._situation.setFocus()

    def _on_changed(self, *_: str) -> None:
        said = self._situation.currentText().strip() and self._text.toPlainText().strip()
        self._keep.setEnabled(bool(said))

    def _on_kept(self) -> None:
        self.named.emit(self._situation.currentText().strip(), self._text.toPlainText().strip())
        self.accept()

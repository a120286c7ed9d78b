"""The keys that act, listed for the owner."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.text import label

Keys = tuple[tuple[str, str], ...]


def shortcut_groups() -> tuple[tuple[str, Keys], ...]:
    """(what they are for, (keys, what they do)) in the owner's language."""
    translate = QCoreApplication.translate
    undo, find = (_native(keys) for keys in ("Ctrl+Z", "Ctrl+F"))
    in_list: Keys = (
        ("J  ↓", translate("shortcuts", "next review")),
        ("K  ↑", translate("shortcuts", "previous review")),
        (_native("Shift+J"), translate("shortcuts", "choose the next one too")),
        (_native("Ctrl+A"), translate("shortcuts", "choose all that are listed")),
        ("R", translate("shortcuts", "answer")),
        ("A", translate("shortcuts", "I have posted it")),
        ("E", translate("shortcuts", "no answer needed")),
        ("S", translate("shortcuts", "put away until later")),
        ("N", translate("shortcuts", "note to self")),
        ("O", translate("shortcuts", "open the page")),
        ("U", translate("shortcuts", "undo")),
    )
    in_inbox: Keys = (
        (f"/  {find}", translate("shortcuts", "search")),
        ("Esc", translate("shortcuts", "back to the list")),
        ("?", translate("shortcuts", "show these keys")),
    )
    everywhere: Keys = (
        (_native("Ctrl+1"), translate("shortcuts", "Today; the next numbers for the next pages")),
        (undo, translate("shortcuts", "undo")),
        ("F5", translate("shortcuts", "fetch now")),
        (_native("Ctrl+N"), translate("shortcuts", "write into the counter book")),
        (_native("Ctrl+L"), translate("shortcuts", "add a channel")),
        (_native("Ctrl+,"), translate("shortcuts", "settings")),
        (_native("Ctrl+Q"), translate("shortcuts", "quit")),
    )
    return (
        (translate("shortcuts", "In the list of reviews"), in_list),
        (translate("shortcuts", "In the inbox"), in_inbox),
        (translate("shortcuts", "Everywhere"), everywhere),
    )


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class ShortcutsDialog(Dialog):
    """Lists the keys; acts on nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, "", parent, width=460)
        self.set_delete_on_close()
        self.setWindowTitle(self.tr("Keys"))
        self.heading.setText(self.tr("Everything by keyboard"))
        for title, keys in shortcut_groups():
            self.content.addSpacing(theme.px(8))
            self.content.addWidget(label(title, "strong"))
            self.content.addLayout(_table(theme, keys))
        close = button(self.tr("Close"), self.accept)
        close.setDefault(True)
        self.add_buttons(close)


def _table(theme: Theme, keys: Keys) -> QGridLayout:
    table = QGridLayout()
    table.setHorizontalSpacing(theme.px(20))
    table.setVerticalSpacing(theme.px(4))
    table.setColumnMinimumWidth(0, theme.px(96))
    table.setColumnStretch(1, 1)
    for number, (key, words) in enumerate(keys):
        table.addWidget(label(key, "strong"), number, 0)
        table.addWidget(label(words, "secondary", wraps=True), number, 1)
    return table

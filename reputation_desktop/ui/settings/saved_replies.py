"""Saved replies: wordings by situation, to add, change and take away."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QWidget

from reputation_desktop.domain.saved_reply import SavedReply, situations
from reputation_desktop.ui.settings.reply_editor import ReplyEditor
from reputation_desktop.ui.settings.rows import card_of
from reputation_desktop.ui.settings.section import Section
from reputation_desktop.ui.widgets.buttons import button, icon_button
from reputation_desktop.ui.widgets.frames import column, emptied, row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.sentences import said
from reputation_desktop.ui.words.settings import part_words
from reputation_desktop.ui.words.times import day
from reputation_desktop.ui.work.changes import Changed

if TYPE_CHECKING:
    from reputation_desktop.store.store import Store


def _replies(store: Store) -> tuple[list[SavedReply], int]:
    """All saved replies, and how many of the starters are not among them."""
    from reputation_desktop.desk.replies import starter_replies
    from reputation_desktop.store.saved_replies import saved_replies

    kept = saved_replies(store)
    there = {(each.situation, each.text) for each in kept}
    return kept, sum(each not in there for each in starter_replies(said))


def _add_starters(store: Store) -> list[int]:
    """Adds the starters that are missing; returns the ids of what was added."""
    from reputation_desktop.desk.replies import add_starters
    from reputation_desktop.store.saved_replies import saved_replies

    before = {each.id for each in saved_replies(store)}
    add_starters(store, said)
    return [each.id for each in saved_replies(store) if each.id not in before]


def _remove(store: Store, ids: list[int]) -> None:
    from reputation_desktop.store.saved_replies import remove_reply

    for each in ids:
        remove_reply(store, each)


def _write(store: Store, ids: list[int], situation: str, text: str) -> None:
    """Changes the reply of `ids`, or adds it where there is none yet and puts its id there.

    The list is shared by the writes of one editor, which run one after another in the worker.
    """
    from reputation_desktop.store.saved_replies import change_reply, keep_reply

    if ids:
        change_reply(store, ids[0], situation, text)
    else:
        ids.append(keep_reply(store, situation, text))


@dataclass(frozen=True, slots=True)
class _Writing:
    """A reply amid being written: what it was before (None: a new one), its id once it has one, its editor."""

    before: SavedReply | None
    ids: list[int]
    editor: ReplyEditor


class SavedRepliesSection(Section):
    """What the owner has written once and need not write again."""

    NAME = "saved_replies"

    def build(self) -> None:
        self._replies: list[SavedReply] = []
        self._writing: _Writing | None = None
        self._stale = False
        self._left: list[int] | None = None
        self._edit_buttons: dict[int, QPushButton] = {}
        self._add = button(self.tr("Add a reply"), self._on_add, role="primary")
        self.add_card("", self.part("replies", self._add))
        self._list = column(gap=20)
        self.add(self._list)
        self._starters = button(self.tr("Add the starter replies"), self._on_starters)
        self._starters_words = label(role="secondary", wraps=True)
        self.add(column(self._starters_words, row(self._starters, None), gap=10))
        self._starters.hide()

    def refresh(self, changed: Changed) -> None:
        """Reads the replies anew."""
        if changed & Changed.REPLIES:
            self.services.database.ask(_replies, self._on_read, slot="settings-replies")

    def _on_read(self, found: tuple[list[SavedReply], int]) -> None:
        replies, missing = found
        self._stale |= replies != self._replies
        self._replies = replies
        self._starters.setVisible(missing > 0)
        self._starters_words.setVisible(missing > 0)
        self._starters_words.setText(
            self.tr("There are replies to begin with that are not in your list.")
            if self._replies
            else self.tr("There is none yet. Begin with a few that are kind and plain, and make them yours.")
        )
        if self._writing is None and self._stale:
            self._show()

    # --- the list ------------------------------------------------------------------------------

    def _show(self) -> None:
        """The replies by situation; the one that is being written as its editor."""
        self._stale = False
        emptied(self._list)
        self._edit_buttons.clear()
        if self._writing is not None and self._writing.before is None:
            self._list.addWidget(card_of(self._writing.editor))
        for situation in situations(self._replies):
            rows = [self._shown(each) for each in self._replies if each.situation == situation]
            holder = QWidget()
            holder.setLayout(column(label(situation, "heading", wraps=True), card_of(*rows), gap=8))
            self._list.addWidget(holder)
            holder.show()
        # At once, so that no frame shows rows that have no height yet.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        left, self._left = self._left, None
        if left is not None:
            self._edit_buttons.get(left[0] if left else 0, self._add).setFocus()

    def _shown(self, reply: SavedReply) -> QWidget:
        if self._writing is not None and self._writing.before == reply:
            return self._writing.editor
        beginning = " ".join(reply.text.split()[:5])
        edit = button(
            self.tr("Edit"),
            partial(self._begin, reply),
            role="link",
            name=self.tr("Edit the reply “{beginning}…”").format(beginning=beginning),
        )
        remove = icon_button(
            self.theme,
            "delete",
            self.tr("Remove the reply “{beginning}…”").format(beginning=beginning),
            partial(self._on_remove, reply),
        )
        self._edit_buttons[reply.id] = edit
        line = row(margins=(8, 10, 8, 10), gap=8)
        line.addLayout(
            column(label(reply.text, wraps=True, selectable=True), label(self._used(reply), "small"), gap=4), 1
        )
        line.addWidget(edit)
        line.addWidget(remove)
        made = QWidget()
        made.setLayout(line)
        return made

    def _used(self, reply: SavedReply) -> str:
        if reply.last_used_at is None:
            return self.tr("not used yet")
        last = day(reply.last_used_at, self.services.zone, self.services.now())
        return self.tr("used %n time(s), last {day}", "", reply.used_count).format(day=last)

    # --- writing -------------------------------------------------------------------------------

    def _on_add(self) -> None:
        self._begin(None)

    def _begin(self, reply: SavedReply | None) -> None:
        """Opens the editor; one at a time."""
        if self._writing is not None:
            self._on_left()
        editor = ReplyEditor(self.services, situations(self._replies), reply)
        ids = [reply.id] if reply else []
        editor.changed.connect(partial(self._on_changed, ids))
        editor.left.connect(self._on_left)
        self._writing = _Writing(reply, ids, editor)
        self._add.setEnabled(False)
        self._show()
        (editor.words if reply else editor.situation).setFocus()

    def _on_changed(self, ids: list[int], situation: str, text: str) -> None:
        self.services.act(partial(_write, ids=ids, situation=situation, text=text), changed=Changed.REPLIES)

    def _on_left(self) -> None:
        writing, self._writing = self._writing, None
        if writing is None:
            return
        writing.editor.keep()
        if writing.editor.was_kept:
            self.keeping.remember(part_words("replies")[0], partial(self._take_back, writing))
        self._add.setEnabled(True)
        self._stale, self._left = True, writing.ids
        self.refresh(Changed.REPLIES)

    def _take_back(self, writing: _Writing) -> None:
        before = writing.before
        work = (
            partial(_remove, ids=writing.ids)
            if before is None
            else partial(_write, ids=writing.ids, situation=before.situation, text=before.text)
        )
        self.services.act(work, changed=Changed.REPLIES)

    def _on_remove(self, reply: SavedReply) -> None:
        self.services.act(partial(_remove, ids=[reply.id]), changed=Changed.REPLIES)
        again = partial(_write, ids=[], situation=reply.situation, text=reply.text)
        self.keeping.remember(part_words("replies")[0], partial(self.services.act, again, changed=Changed.REPLIES))
        self._add.setFocus()

    def _on_starters(self) -> None:
        self.services.act(_add_starters, changed=Changed.REPLIES, on_done=self._on_starters_added)

    def _on_starters_added(self, ids: list[int]) -> None:
        self.keeping.remember(
            part_words("replies")[0],
            partial(self.services.act, partial(_remove, ids=ids), changed=Changed.REPLIES),
        )

"""What an import brought, in words."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.frames import column
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.sentences import said, told_by

MOST_REASONS = 200


class ImportResult(QWidget):
    """Counts, notes, and what was left out with its reasons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._notice = Notice(theme)
        self._notes = label("", "secondary", wraps=True, selectable=True)
        self._why = button("", self._on_why, role="link")
        self._reasons = label("", "small", wraps=True, selectable=True)
        self.setLayout(column(self._notice, self._notes, self._why, self._reasons, gap=theme.px(8)))
        self.hide()

    def show_result(self, line: dict[str, Any]) -> None:
        """Shows what the import reported."""
        counts = (
            self.tr("%n new", "", line["new"]) if line["new"] else "",
            self.tr("%n edited", "", line["edited"]) if line["edited"] else "",
            self.tr("%n no longer there", "", line["removed"]) if line["removed"] else "",
            self.tr("%n known already", "", line["known"]) if line["known"] else "",
        )
        counted = ", ".join(part for part in counts if part) or self.tr("nothing new")
        self._notice.say(self.tr("“{channel}”: {counts}.").format(channel=line["channel"], counts=counted), sort="good")
        notes = [said(note) for note in told_by(line, "notes")]
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        skipped = [said(each) for each in told_by(line, "skipped")[:MOST_REASONS]]
        left_out = len(line["skipped"])
        self._why.setVisible(bool(skipped))
        self._why.setText(self.tr("%n left out: show why", "", left_out))
        shown = [each[:1].upper() + each[1:] for each in skipped]
        if left_out > MOST_REASONS:
            shown.append(self.tr("… and %n more", "", left_out - MOST_REASONS))
        self._reasons.setText("\n".join(shown))
        self._reasons.hide()
        self.show()

    @property
    def words(self) -> str:
        """The counts in words."""
        return self._notice.text

    def _on_why(self) -> None:
        self._reasons.setVisible(self._reasons.isHidden())

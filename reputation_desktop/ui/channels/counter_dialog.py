"""The counter book: what a customer said, phoned or wrote on paper, entered in ten seconds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QSize, Qt, QTime, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTimeEdit,
    QWidget,
)

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.domain.review import Kind
from reputation_desktop.ui.channels.counter_draft import CounterDraft, keep_draft, kept_draft
from reputation_desktop.ui.channels.counter_writing import CounterWriting
from reputation_desktop.ui.channels.growing_dialog import GrowingDialog
from reputation_desktop.ui.channels.star_picker import StarPicker
from reputation_desktop.ui.theme.theme import Theme
from reputation_desktop.ui.widgets.buttons import button, chip
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.work.services import Services

KEPT_AFTER_MS = 300
_DAY, _TIME = "yyyy-MM-dd", "HH:mm"


class CounterDialog(GrowingDialog):
    """Stays open until the entry is written; what was typed comes back when it is opened again."""

    def __init__(self, services: Services, parent: QWidget | None) -> None:
        title = QCoreApplication.translate("CounterDialog", "Counter book")
        super().__init__(services.theme, title, parent, width=560)
        self._services = services
        self._writing: CounterWriting | None = None
        self._keeping = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._keeping.timeout.connect(self._keep)
        self._build()
        self._show_draft(kept_draft(services.preferences))
        self._text.setFocus()

    @property
    def draft(self) -> CounterDraft:
        """What was entered so far."""
        pressed = self._kinds.checkedButton()
        return CounterDraft(
            text=self._text.toPlainText(),
            stars=self._stars.stars,
            kind=str(pressed.property("kind")) if pressed is not None else "",
            author=self._author.text(),
            said_at=self._said_at,
        )

    def done(self, result: int) -> None:
        """Closes; what is not written yet is kept, and what is being written is seen to its end."""
        if self._writing is None:
            self._keep()
        else:
            self._writing.speak_up()
        super().done(result)

    def save(self) -> None:
        """Writes the entry down."""
        draft = self.draft
        if not draft.text.strip() or self._writing is not None:
            return
        self._keep()
        self._notice.hide()
        self._writing = CounterWriting(self._services, draft)
        self._writing.written.connect(self._on_written)
        self._writing.failed.connect(self._on_failed)
        self._lock(locked=True)

    def _build(self) -> None:
        px = self.theme.px
        self.heading.setText(self.tr("What did the customer say?"))
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("What the customer said"))
        self._text.setPlaceholderText(self.tr("Spoken, phoned or on paper – a few words are enough"))
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(px(96))
        self._text.textChanged.connect(self._on_edited)
        self.content.addWidget(self._text, 1)
        self.content.addLayout(self._built_kinds())
        self._stars = StarPicker(self.theme)
        self._stars.changed.connect(self._on_edited)
        self._author = QLineEdit()
        self._author.setMaxLength(200)
        self._author.textEdited.connect(self._on_edited)
        self._author.setPlaceholderText(self.tr("may stay empty"))
        stars_name, author_name = label(self.tr("&Stars, if any"), "secondary"), label(self.tr("&Who"), "secondary")
        stars_name.setBuddy(self._stars)
        author_name.setBuddy(self._author)
        self._author.setAccessibleName(self.tr("Who said it"))
        beside = row(
            column(stars_name, self._stars, gap=px(4)), column(author_name, self._author, gap=px(4)), gap=px(24)
        )
        beside.setStretch(1, 1)
        self.content.addLayout(beside)
        self.content.addLayout(self._built_when())
        self._notice = Notice(self.theme)
        self.content.addWidget(self._notice)
        self._hint = label("", "small", wraps=True)
        self.content.addWidget(self._hint)
        cancel = button(self.tr("Close"), self.reject)
        cancel.setAutoDefault(False)
        self._save = button(self.tr("Write it down"), self.save, role="primary")
        self._save.setToolTip("Ctrl+Enter")
        self.add_buttons(cancel, self._save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)
        for star in range(1, 6):
            pressed = QShortcut(QKeySequence(f"Alt+{star}"), self)
            pressed.activated.connect(lambda star=star: self._stars.choose(0 if self._stars.stars == star else star))

    def _built_kinds(self) -> QHBoxLayout:
        """Two large buttons; the pressed one pressed again leaves the judgement to the words."""
        self._kinds = QButtonGroup(self)
        self._kinds.setExclusive(False)
        made = []
        for words, kind in ((self.tr("&Complaint"), Kind.COMPLAINT), (self.tr("&Praise"), Kind.PRAISE)):
            each = _KindButton(words, kind, self.theme)
            each.clicked.connect(lambda _, pressed=each: self._on_kind(pressed))
            self._kinds.addButton(each)
            made.append(each)
        layout = row(*made, gap=self.theme.px(10))
        layout.setStretch(0, 1)
        layout.setStretch(1, 1)
        return layout

    def _built_when(self) -> QHBoxLayout:
        px = self.theme.px
        self._earlier = chip(self.tr("Earlier than just now"), self._on_earlier)
        self._earlier.setAutoDefault(False)
        self._day, self._time = QDateEdit(), QTimeEdit()
        self._day.setAccessibleName(self.tr("The day on which it was said"))
        self._time.setAccessibleName(self.tr("The time at which it was said"))
        local = self._services.now().astimezone(self._services.zone)
        today = QDate(local.year, local.month, local.day)
        self._day.setDate(today)
        self._day.setMaximumDate(today)
        self._time.setTime(QTime(local.hour, local.minute))
        self._when = QWidget()
        self._when.setLayout(row(self._day, self._time, gap=px(8)))
        self._when.hide()
        for each in (self._day, self._time):
            each.dateTimeChanged.connect(self._on_edited)
        line = row(self._earlier, self._when, None, gap=px(10))
        line.setAlignment(self._earlier, Qt.AlignmentFlag.AlignVCenter)
        return line

    @property
    def _said_at(self) -> str:
        """When it was said, on the shop's clock; empty for just now."""
        if not self._earlier.isChecked():
            return ""
        return f"{self._day.date().toString(_DAY)}T{self._time.time().toString(_TIME)}"

    def _show_draft(self, draft: CounterDraft) -> None:
        self._text.setPlainText(draft.text)
        self._stars.choose(draft.stars)
        for each in self._kinds.buttons():
            each.setChecked(each.property("kind") == draft.kind)
        self._author.setText(draft.author)
        self._earlier.setChecked(bool(draft.said_at))
        if draft.said_at:
            day, _, time = draft.said_at.partition("T")
            self._day.setDate(QDate.fromString(day, _DAY))
            self._time.setTime(QTime.fromString(time, _TIME))
        if draft.text:
            self._hint.setText(self.tr("These words were kept from last time; they are not written down yet."))
        self._on_edited()

    def _on_kind(self, pressed: QPushButton) -> None:
        for each in self._kinds.buttons():
            if each is not pressed:
                each.setChecked(False)
        self._on_edited()

    def _on_earlier(self, earlier: bool) -> None:
        self._when.setVisible(earlier)
        self._earlier.updateGeometry()  # a pressed chip is bolder, and so wider
        self._on_edited()

    def _on_edited(self) -> None:
        self._save.setEnabled(bool(self._text.toPlainText().strip()) and self._writing is None)
        self._keeping.start()

    def _keep(self) -> None:
        self._keeping.stop()
        keep_draft(self._services.preferences, self.draft)

    def _on_written(self) -> None:
        self._writing = None
        self._show_draft(CounterDraft())
        self.accept()

    def _on_failed(self, failure: WorldFailed | None) -> None:
        self._writing = None
        self._lock(locked=False)
        never = self.tr("Writing ended before its time. Your words are kept here; write them down once more.")
        self._notice.say(told(failure) if failure is not None else never, sort="error")

    def _lock(self, *, locked: bool) -> None:
        for each in (self._text, self._stars, self._author, self._earlier, self._when, *self._kinds.buttons()):
            each.setEnabled(not locked)
        self._save.setEnabled(not locked)
        self._save.setText(self.tr("Writing…") if locked else self.tr("Write it down"))


class _KindButton(QPushButton):
    """Large enough to be hit in a hurry."""

    def __init__(self, words: str, kind: Kind, theme: Theme) -> None:
        super().__init__(words)
        self._theme = theme
        self.setProperty("role", "chip")
        self.setProperty("kind", kind.value)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(words.replace("&", ""))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return super().sizeHint().expandedTo(QSize(0, self._theme.px(44)))

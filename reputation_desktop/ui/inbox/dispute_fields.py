"""The fields in which a dispute is written down."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from reputation_desktop.domain.dispute import OUTCOMES, RULES, Dispute, Outcome
from reputation_desktop.ui.inbox.snooze_dialog import MomentField
from reputation_desktop.ui.settings.fields import Unscrolled
from reputation_desktop.ui.widgets.frames import column, row
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.times import day_and_time
from reputation_desktop.ui.work.services import Services

_STATEMENT_HEIGHT = 96
_NO_RULE, _OWN_RULE = "", "own"


class DisputeFields(QWidget):
    """Which rule, why, when reported, under which number, and what came of it.

    Signals:
        typed: words changed.
        chosen: something else changed.
        reported: the owner says that she reported it, or takes that back; `dispute` says so already.
    """

    typed = Signal()
    chosen = Signal()
    reported = Signal(bool)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._dispute = Dispute(0)
        self._rule, self._own_rule = QComboBox(), QLineEdit()
        self._statement, self._reference = QPlainTextEdit(), QLineEdit()
        self._reported = QCheckBox(self.tr("I have re&ported it to the platform"))
        self._reported_at = MomentField(services.zone, services.now(), self.tr("When you reported it"))
        self._outcome, self._noted = QComboBox(), label("", "small", wraps=True)
        self._fill()
        self._arrange()
        self._connect()

    def _fill(self) -> None:
        translate = QCoreApplication.translate
        self._rule.addItem(self.tr("Choose a rule"), _NO_RULE)
        for name, words in RULES.items():
            self._rule.addItem(translate("engine", words), str(name))
        self._rule.addItem(self.tr("Another one, in my words"), _OWN_RULE)
        for outcome, words in OUTCOMES.items():
            self._outcome.addItem(translate("engine", words), str(outcome))
        for box in (self._rule, self._outcome):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            Unscrolled(box)
        self._own_rule.setAccessibleName(self.tr("The rule in your words"))
        self._own_rule.setPlaceholderText(self.tr("The rule in your words"))
        self._statement.setTabChangesFocus(True)
        self._statement.setMinimumHeight(self._services.theme.px(_STATEMENT_HEIGHT))
        self._statement.setPlaceholderText(self.tr("What shows that it breaks the rule? It is kept as you type."))
        self._reported_at.setMaximumDateTime(self._reported_at.dateTime())

    def _arrange(self) -> None:
        px = self._services.theme.px
        layout = column(gap=px(6))
        self._add(layout, self.tr("&Which rule does it break?"), self._rule, self._own_rule)
        self._add(layout, self.tr("Wh&y?"), self._statement)
        layout.addLayout(row(self._reported, None, self._reported_at, gap=px(12)))
        layout.addSpacing(px(8))
        self._add(layout, self.tr("The platform’s &reference, where it gave one"), self._reference)
        self._add(layout, self.tr("What &came of it"), self._outcome, self._noted)
        self.setLayout(layout)

    def _connect(self) -> None:
        self._rule.activated.connect(self._on_rule_chosen)
        self._own_rule.textEdited.connect(self._on_typed)
        self._statement.textChanged.connect(self._on_typed)
        self._reference.textEdited.connect(self._on_typed)
        self._reported.clicked.connect(self._on_reported)
        self._reported_at.dateTimeChanged.connect(self._on_moment_chosen)
        self._outcome.activated.connect(self._on_outcome_chosen)

    def _add(self, layout: QVBoxLayout, words: str, *parts: QWidget) -> None:
        """Parts below their label; the first is what the label's key leads to."""
        caption = label(words, "secondary", wraps=True)
        caption.setBuddy(parts[0])
        parts[0].setAccessibleName(words.replace("&", ""))
        layout.addWidget(caption)
        for each in parts:
            layout.addWidget(each)
        layout.addSpacing(self._services.theme.px(8))

    @property
    def dispute(self) -> Dispute:
        """What stands in the fields."""
        return self._dispute

    def show_dispute(self, dispute: Dispute) -> None:
        """Shows what is kept of it."""
        self._dispute = dispute
        with QSignalBlocker(self._statement), QSignalBlocker(self._reported_at):
            is_own = bool(dispute.rule) and dispute.rule not in RULES
            self._rule.setCurrentIndex(self._rule.findData(_OWN_RULE if is_own else dispute.rule))
            self._own_rule.setText(dispute.rule if is_own else "")
            self._statement.setPlainText(dispute.statement)
            self._reference.setText(dispute.reference)
            self._outcome.setCurrentIndex(self._outcome.findData(str(dispute.outcome)))
            if dispute.reported_at is not None:
                self._reported_at.show_moment(dispute.reported_at)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        dispute, now = self._dispute, self._services.now()
        self._own_rule.setVisible(self._rule.currentData() == _OWN_RULE)
        self._reported.setChecked(dispute.reported_at is not None)
        self._reported_at.setVisible(dispute.reported_at is not None)
        self._noted.setVisible(dispute.outcome_at is not None)
        if dispute.outcome_at is not None:
            said = self.tr("Noted {when}.")
            self._noted.setText(said.format(when=day_and_time(dispute.outcome_at, self._services.zone, now)))

    # --- hands ---------------------------------------------------------------------------------

    def _on_typed(self) -> None:
        is_own = self._rule.currentData() == _OWN_RULE
        self._dispute = replace(
            self._dispute,
            rule=self._own_rule.text().strip() if is_own else self._dispute.rule,
            statement=self._statement.toPlainText().strip(),
            reference=self._reference.text().strip(),
        )
        self.typed.emit()

    def _on_rule_chosen(self) -> None:
        rule = str(self._rule.currentData())
        is_own = rule == _OWN_RULE
        self._dispute = replace(self._dispute, rule=self._own_rule.text().strip() if is_own else rule)
        self._show_what_fits()
        if is_own:
            self._own_rule.setFocus()
        self.chosen.emit()

    def _on_reported(self, is_reported: bool) -> None:
        self._dispute = replace(self._dispute, reported_at=self._services.now() if is_reported else None)
        if self._dispute.reported_at is not None:
            with QSignalBlocker(self._reported_at):
                self._reported_at.show_moment(self._dispute.reported_at)
        self._show_what_fits()
        self.reported.emit(is_reported)

    def _on_moment_chosen(self) -> None:
        self._dispute = replace(self._dispute, reported_at=self._reported_at.moment)
        self.chosen.emit()

    def _on_outcome_chosen(self) -> None:
        outcome = Outcome(str(self._outcome.currentData()))
        noted_at = None if outcome is Outcome.NONE else self._services.now()
        self._dispute = replace(self._dispute, outcome=outcome, outcome_at=noted_at)
        self._show_what_fits()
        self.chosen.emit()

"""Why the score is what it is: a receipt, down to single reviews."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reputation_desktop.domain.errors import WorldFailed
from reputation_desktop.ui.receipts.moment import MomentReceipt
from reputation_desktop.ui.receipts.moment_panel import MomentPanel
from reputation_desktop.ui.widgets.buttons import button
from reputation_desktop.ui.widgets.dialog import Dialog
from reputation_desktop.ui.widgets.notice import Notice
from reputation_desktop.ui.widgets.skeleton import grey_blocks
from reputation_desktop.ui.widgets.text import label
from reputation_desktop.ui.words.failures import told
from reputation_desktop.ui.words.numbers import whole
from reputation_desktop.ui.work.services import Services


class ReceiptDialog(Dialog):
    """Opens at once and adds up meanwhile; closing it forgets what was asked."""

    def __init__(self, services: Services, parent: QWidget | None) -> None:
        super().__init__(
            services.theme, QCoreApplication.translate("ReceiptDialog", "Why this score?"), parent, width=680
        )
        self.set_delete_on_close()
        self._notice = Notice(self.theme)
        self._adding = label(self.tr("Adding up…"), "secondary")
        self._waiting = grey_blocks(self.theme, *[(600, 22)] * 12, gap=18)
        self._panel = MomentPanel(services)
        self._panel.hide()
        self._panel.shown.connect(self._on_shown)
        self._panel.not_read.connect(self._on_not_read)
        for part in (self._notice, self._adding, self._waiting, self._panel):
            self.content.addWidget(part)
        self.content.addStretch(1)
        self.add_buttons(button(self.tr("Close"), self.reject))
        # A review that is chosen is shown in the window.
        services.review_wanted.connect(self.accept)
        self._panel.read(None, services.now(), self.tr("Reputation score now"))

    def done(self, result: int) -> None:
        """Closes, and wants no answer any more."""
        self._panel.forget()
        super().done(result)

    def _on_not_read(self, failure: WorldFailed) -> None:
        self._adding.hide()
        self._waiting.hide()
        self._notice.say(told(failure), sort="error")

    def _on_shown(self, receipt: MomentReceipt) -> None:
        title = self.tr("Why {score}?").format(score=whole(round(receipt.score.score)))
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._adding.setText(self.tr("What adds to the score and what takes from it, the heaviest first."))
        self._waiting.hide()
        self._panel.show()

"""Opens the dialogs that pages ask for; each is loaded when it is wanted first."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reputation_desktop.ui.work.services import Services


class DialogOpener(QObject):
    """Opens dialogs over one window."""

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        services.link_wanted.connect(self._on_link_wanted)
        services.file_wanted.connect(self._on_file_wanted)
        services.counter_wanted.connect(self._on_counter_wanted)
        services.receipt_wanted.connect(self._on_receipt_wanted)

    def _on_link_wanted(self, link: str) -> None:
        from reputation_desktop.ui.channels.add_channel_dialog import AddChannelDialog

        AddChannelDialog(self._services, self._window, link).open()

    def _on_file_wanted(self, path: str) -> None:
        if path.lower().endswith(".opml"):
            self._services.list_wanted.emit(path)
            return
        from reputation_desktop.ui.channels.import_dialog import ImportDialog

        ImportDialog(self._services, self._window, path).open()

    def _on_counter_wanted(self) -> None:
        from reputation_desktop.ui.channels.counter_dialog import CounterDialog

        CounterDialog(self._services, self._window).open()

    def _on_receipt_wanted(self) -> None:
        from reputation_desktop.ui.today.receipt_dialog import ReceiptDialog

        ReceiptDialog(self._services, self._window).open()

"""Says once, where the owner sees it, that closing the window did not end the program."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reputation_desktop.ui.reminding.message import Act, Button, Message
from reputation_desktop.ui.reminding.presenter import Presenter
from reputation_desktop.ui.watch.staying import Staying
from reputation_desktop.ui.work.services import Services

_KEY = "stays"
_TOLD = {Staying.IN_TRAY: "told_in_tray", Staying.MINIMISED: "told_minimised"}
"""The preferences that remember it, one for each way of staying."""


class StayingWords(QObject):
    """Told by the same surfaces as reminders, and like these only then kept as told."""

    def __init__(self, services: Services, presenter: Presenter) -> None:
        super().__init__()
        self._services, self._presenter = services, presenter
        self._saying: Staying | None = None
        presenter.shown.connect(self._on_shown)
        presenter.chosen.connect(self._on_chosen)

    def say(self, staying: Staying) -> None:
        """Says it, unless it was said before."""
        if staying in _TOLD and not self._services.preferences.text(_TOLD[staying]):
            self._saying = staying
            self._presenter.show(self._message(staying))

    def _message(self, staying: Staying) -> Message:
        if staying is Staying.IN_TRAY:
            body = self.tr("Its icon in the tray shows how many complaints wait. Quit from the icon's menu.")
        else:
            body = self.tr(
                "This desktop has no tray, so the window stays in the task bar. To end the program press Ctrl+Q, "
                "or close the window there once more."
            )
        quitting = Button(Act.QUIT, self.tr("Quit now"))
        return Message(_KEY, self.tr("Reputation Desktop goes on watching"), body, (quitting,))

    def _on_shown(self, key: str, _: str) -> None:
        if key == _KEY and self._saying is not None:
            self._services.preferences.keep(_TOLD[self._saying], "yes")

    def _on_chosen(self, key: str, act: str) -> None:
        if key == _KEY and act == Act.QUIT:
            self._services.quit_wanted.emit()

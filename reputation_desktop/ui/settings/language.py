"""Which language the window speaks: it belongs to this computer, and the window opens anew in it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from reputation_desktop.ui.languages import LANGUAGES, language_for
from reputation_desktop.ui.settings.fields import Unscrolled
from reputation_desktop.ui.work.services import Services


class LanguageChooser(QComboBox):
    """The computer's language, or one of those that there are, each by its own name."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        as_the_system = self.tr("As the system ({language})")
        self.addItem(as_the_system.format(language=LANGUAGES[language_for("")]), "")
        for code, name in LANGUAGES.items():
            self.addItem(name, code)
        self.setCurrentIndex(max(0, self.findData(services.preferences.text("language"))))
        Unscrolled(self)
        self.activated.connect(self._on_activated)

    def _on_activated(self, _: int) -> None:
        code = str(self.currentData())
        if code != self._services.preferences.text("language"):
            self._services.preferences.keep("language", code)
            self._services.language_wanted.emit(code)

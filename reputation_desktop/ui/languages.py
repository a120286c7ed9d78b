"""The languages of the window: which there are, which one the owner wants, and giving the program its words."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from reputation_desktop.ui.theme.tokens import FOLDER

LANGUAGES = {"en": "English", "de": "Deutsch"}
"""By their codes, each called by its own name: who looks for hers may not read the present one."""

_QT, _OURS = "qtbase", "reputation"


def language_for(wanted: str) -> str:
    """The code of the language to speak: the one wanted, else the first of the computer's that there is, else English.

    Args:
        wanted: a code, or empty for the computer's.
    """
    if wanted in LANGUAGES:
        return wanted
    codes = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in codes if code in LANGUAGES), "en")


def speak(application: QApplication, wanted: str = "") -> None:
    """Gives the program the words of a language, and dates and numbers as they are written in it.

    Texts that are on the screen already stay; a window is made anew for them (see `start.Program`).

    Args:
        application: the one there is.
        wanted: a code, or empty for the computer's language.
    """
    spoken, there = QLocale(language_for(wanted)), QLocale.system()
    QLocale.setDefault(_written(spoken, there))
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((_QT, qt_folder), (_OURS, str(FOLDER / "translations"))):
        translator = QTranslator(application)
        if translator.load(spoken, name, "_", folder):
            application.installTranslator(translator)
        else:
            translator.deleteLater()


def _written(spoken: QLocale, there: QLocale) -> QLocale:
    """How a language is written on this computer, whose country decides where the language itself leaves it open."""
    said_so = there.language() == spoken.language()
    unsaid = there.language() == QLocale.Language.C and spoken.language() == QLocale.Language.English
    return there if said_so or unsaid else QLocale(spoken.language(), there.territory())

"""What the program brings along: word lists, the sample shop, themes, typefaces, icons, translations."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reputation_desktop.rounds.sample.reviews import COUNTER_BOOK
from reputation_desktop.rounds.sample.shop import FAILING_CHANNEL, sample_channels
from reputation_desktop.self_check.checks import NotWhole, Place
from reputation_desktop.self_check.window.pictures import has_ink, says_letters
from reputation_desktop.ui.languages import LANGUAGES, speak
from reputation_desktop.ui.shell.pages import PAGES
from reputation_desktop.ui.start import application
from reputation_desktop.ui.theme.icons import PROGRAM, icon
from reputation_desktop.ui.theme.theme import DARK, FAMILY, LIGHT, Theme
from reputation_desktop.ui.theme.tokens import FOLDER, tokens_of

_JUDGEMENT = ("complaints.json", "cues.txt", "function_words.txt", "leanings.txt", "topics.txt", "words.txt")
_WEIGHTS = ("Regular", "Medium", "SemiBold")
_ICON_PX = 32

_KNOWN_WORDS = {
    "en": ("AddChannelDialog", "every %n hour(s)", 2, "every 2 hours"),
    "de": ("MainWindow", "Today", -1, "Heute"),
}
"""By language a text that our translation has: where it stands, the text, a number in it, what it becomes."""

_QT_WORDS = {"de": ("QPlatformTheme", "Cancel", -1, "Abbrechen")}
"""The same of the buttons that Qt itself brings along."""


def check(place: Place) -> str:  # noqa: ARG001  # nothing is written
    """Looks at each."""
    missing = list(_missing_files())
    if missing:
        raise NotWhole(f"missing or empty: {', '.join(missing)}")
    qt = application()
    wrong = [*_wrong_type(qt), *_wrong_icons(), *_wrong_translations(qt)]
    if wrong:
        raise NotWhole("; ".join(wrong))
    return f"the typeface, {len(_icons())} icons, {len(LANGUAGES)} languages, 2 themes, word lists; Qt {qVersion()}"


def _missing_files() -> Iterator[str]:
    channels = (*sample_channels(), FAILING_CHANNEL)
    wanted = (
        *(f"judgement/{name}" for name in _JUDGEMENT),
        *(f"sample_shop/{name}.json" for name in (COUNTER_BOOK, *(channel.data for channel in channels))),
        *(f"themes/{mode}.json" for mode in (LIGHT, DARK)),
        *(f"translations/reputation_{code}.qm" for code in LANGUAGES),
        *(f"icons/{name}.svg" for name in (PROGRAM, *(icon for _, icon, _ in PAGES))),
    )
    for name in wanted:
        path = FOLDER / name
        if not path.is_file() or not path.stat().st_size:
            yield name


def _wrong_type(qt: QApplication) -> Iterator[str]:
    for mode in (LIGHT, DARK):
        tokens_of(mode)
    theme = Theme(qt, LIGHT)
    styles = QFontDatabase.styles(FAMILY)
    lacking = [weight for weight in _WEIGHTS if weight not in {style.replace(" ", "") for style in styles}]
    if lacking:
        yield f"the typeface {FAMILY} lacks {', '.join(lacking)}"
    if not says_letters(theme.font(24)):
        yield "letters are not drawn as letters"


def _icons() -> list[str]:
    return sorted(path.stem for path in (FOLDER / "icons").glob("*.svg"))


def _wrong_icons() -> Iterator[str]:
    for name in _icons():
        if not has_ink(_drawn(icon(name, "#204060"))):
            yield f"the icon “{name}” is not drawn"
    for path in sorted((FOLDER / "themes").glob("*.svg")):
        if QImage(str(path)).isNull():
            yield f"the style sheet's picture {path.name} is not drawn"


def _drawn(made: QIcon) -> QImage:
    picture = QImage(_ICON_PX, _ICON_PX, QImage.Format.Format_ARGB32)
    picture.fill(QColor(Qt.GlobalColor.white))
    pixmap = made.pixmap(_ICON_PX, _ICON_PX)
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return picture


def _wrong_translations(qt: QApplication) -> Iterator[str]:
    for code, name in LANGUAGES.items():
        speak(qt, code)
        for table, whose in ((_KNOWN_WORDS, "our"), (_QT_WORDS, "Qt's")):
            if code in table:
                context, source, number, wanted = table[code]
                said = QCoreApplication.translate(context, source, "", number).replace("%n", str(number))
                if said != wanted:
                    yield f"{whose} translation into {name} says “{said}” for “{wanted}”"

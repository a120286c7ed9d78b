"""What reviews, their kinds and states are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from reputation_desktop.domain.reminder import Stage
from reputation_desktop.domain.review import Kind, State
from reputation_desktop.ui.words.numbers import brief


def kind_word(kind: Kind, *, mention: bool = False) -> str:
    """A kind as a row names it; a neutral mention is just a mention."""
    translate = QCoreApplication.translate
    if mention and kind == Kind.NEUTRAL:
        return translate("reviews", "Mention")
    return {
        Kind.COMPLAINT: translate("reviews", "Complaint"),
        Kind.PRAISE: translate("reviews", "Praise"),
        Kind.MIXED: translate("reviews", "Mixed"),
        Kind.NEUTRAL: translate("reviews", "Neutral"),
        Kind.UNJUDGED: translate("reviews", "Please look"),
    }[kind]


def state_word(state: State) -> str:
    """How far the answer has come."""
    translate = QCoreApplication.translate
    return {
        State.AWAITING: translate("reviews", "awaiting"),
        State.DRAFTED: translate("reviews", "draft"),
        State.TO_BE_POSTED: translate("reviews", "to be posted"),
        State.ANSWERED: translate("reviews", "answered"),
        State.NO_ANSWER_NEEDED: translate("reviews", "no answer needed"),
        State.NOT_ABOUT_US: translate("reviews", "not about us"),
        State.REPORTED: translate("reviews", "reported"),
    }[state]


def stage_word(stage: Stage | None) -> str:
    """How urgent a waiting complaint is; "new" before its first reminder."""
    translate = QCoreApplication.translate
    if stage is None:
        return translate("reviews", "new")
    return {
        Stage.NUDGE: translate("reviews", "waiting"),
        Stage.OVERDUE: translate("reviews", "overdue"),
        Stage.LAST_CALL: translate("reviews", "last call"),
    }[stage]


def stars_words(stars: float, best: float) -> str:
    """Stars read aloud: "2 of 5 stars"."""
    return QCoreApplication.translate("reviews", "{stars} of {best} stars").format(stars=brief(stars), best=brief(best))


def language_name(code: str) -> str:
    """A language's name in the owner's language ("German" for "de"); the code where Qt does not know it."""
    language = QLocale.codeToLanguage(code.split("-", maxsplit=1)[0])
    known = language != QLocale.Language.AnyLanguage
    return QCoreApplication.translate("languages", QLocale.languageToString(language)) if known else code


# What Qt calls the languages that customers write most; what is not among these keeps Qt's English name.
_LANGUAGES = (
    QT_TRANSLATE_NOOP("languages", "Albanian"),
    QT_TRANSLATE_NOOP("languages", "Arabic"),
    QT_TRANSLATE_NOOP("languages", "Bulgarian"),
    QT_TRANSLATE_NOOP("languages", "Chinese"),
    QT_TRANSLATE_NOOP("languages", "Croatian"),
    QT_TRANSLATE_NOOP("languages", "Czech"),
    QT_TRANSLATE_NOOP("languages", "Danish"),
    QT_TRANSLATE_NOOP("languages", "Dutch"),
    QT_TRANSLATE_NOOP("languages", "English"),
    QT_TRANSLATE_NOOP("languages", "Finnish"),
    QT_TRANSLATE_NOOP("languages", "French"),
    QT_TRANSLATE_NOOP("languages", "German"),
    QT_TRANSLATE_NOOP("languages", "Greek"),
    QT_TRANSLATE_NOOP("languages", "Hebrew"),
    QT_TRANSLATE_NOOP("languages", "Hindi"),
    QT_TRANSLATE_NOOP("languages", "Hungarian"),
    QT_TRANSLATE_NOOP("languages", "Indonesian"),
    QT_TRANSLATE_NOOP("languages", "Italian"),
    QT_TRANSLATE_NOOP("languages", "Japanese"),
    QT_TRANSLATE_NOOP("languages", "Korean"),
    QT_TRANSLATE_NOOP("languages", "Norwegian Bokmål"),
    QT_TRANSLATE_NOOP("languages", "Persian"),
    QT_TRANSLATE_NOOP("languages", "Polish"),
    QT_TRANSLATE_NOOP("languages", "Portuguese"),
    QT_TRANSLATE_NOOP("languages", "Romanian"),
    QT_TRANSLATE_NOOP("languages", "Russian"),
    QT_TRANSLATE_NOOP("languages", "Serbian"),
    QT_TRANSLATE_NOOP("languages", "Slovak"),
    QT_TRANSLATE_NOOP("languages", "Slovenian"),
    QT_TRANSLATE_NOOP("languages", "Spanish"),
    QT_TRANSLATE_NOOP("languages", "Swedish"),
    QT_TRANSLATE_NOOP("languages", "Thai"),
    QT_TRANSLATE_NOOP("languages", "Turkish"),
    QT_TRANSLATE_NOOP("languages", "Ukrainian"),
    QT_TRANSLATE_NOOP("languages", "Vietnamese"),
)

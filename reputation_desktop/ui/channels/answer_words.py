"""What came of a request, in a few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reputation_desktop.domain.errors import (
    AskedTooOften,
    Forbidden,
    GoneForGood,
    NeedsLogin,
    NoConnection,
    NoSuchHost,
    NotThere,
    PrivateAddress,
    TookTooLong,
    TooLarge,
    TooManyRedirects,
    UnsafeConnection,
)
from reputation_desktop.ui.words.numbers import decimal, whole

_KILO, _MEGA = 1024, 1024 * 1024


def answered_well(status: int | None, failure: str) -> bool:
    """Whether an answer came that could be used."""
    return status is not None and status < 400 and not failure


def answer_words(status: int | None, failure: str) -> str:
    """What came of a request: "page not found (404)", "no answer in time", "nothing new (304)".

    Args:
        status: as the server answered; None while it is under way and where no answer came.
        failure: the failure's code, or empty.
    """
    translate = QCoreApplication.translate
    words = {
        NotThere.code: translate("answers", "page not found"),
        GoneForGood.code: translate("answers", "gone for good"),
        NeedsLogin.code: translate("answers", "wants a login"),
        Forbidden.code: translate("answers", "not allowed for programs"),
        AskedTooOften.code: translate("answers", "asked too often"),
        TookTooLong.code: translate("answers", "no answer in time"),
        NoConnection.code: translate("answers", "could not be reached"),
        NoSuchHost.code: translate("answers", "no such site, or no connection"),
        UnsafeConnection.code: translate("answers", "its certificate is not valid"),
        PrivateAddress.code: translate("answers", "refused: leads into the local network"),
        TooLarge.code: translate("answers", "too large to be read"),
        TooManyRedirects.code: translate("answers", "sent round in circles"),
    }.get(failure, "")
    if status is None:
        return words or translate("answers", "no answer came")
    said = words or _status_words(status, failure)
    return translate("answers", "{words} ({status})").format(words=said, status=status)


def _status_words(status: int, failure: str) -> str:
    translate = QCoreApplication.translate
    if status == 304:
        return translate("answers", "nothing new")
    if status in (301, 302, 303, 307, 308):
        return translate("answers", "sent on to another address")
    if status >= 500:
        return translate("answers", "trouble of its own")
    if status >= 400 or failure:
        return translate("answers", "could not be read")
    return translate("answers", "answered")


def size_words(size: int) -> str:
    """An amount of bytes: "437 B", "10.3 KB", "2.1 MB"."""
    translate = QCoreApplication.translate
    if size < _KILO:
        return translate("answers", "{size} B").format(size=whole(size))
    if size < _MEGA:
        return translate("answers", "{size} KB").format(size=decimal(size / _KILO))
    return translate("answers", "{size} MB").format(size=decimal(size / _MEGA))


def duration_words(millis: int) -> str:
    """How long an answer took: "45 ms", "1.2 s"."""
    translate = QCoreApplication.translate
    if millis < 1000:
        return translate("answers", "{number} ms").format(number=whole(millis))
    return translate("answers", "{number} s").format(number=decimal(millis / 1000))

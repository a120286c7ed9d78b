"""What went wrong, in the owner's language and with the steps that this window has.

The sentences are templates beside their error types; those that name a command get their window's twin here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reputation_desktop.domain.errors import (
    ColumnsUnclear,
    DayOrMonth,
    FolderNotWritable,
    NoKeychain,
    NotAStore,
    SecretMissing,
    StaysOffline,
    StoreDamaged,
    WorldFailed,
    marked,
)

_IN_THE_WINDOW = {
    StaysOffline.code: marked(
        "“Stay offline” is switched on, so nothing was fetched. Switch it off at the bottom of the window."
    ),
    FolderNotWritable.code: marked(
        "The data folder {path} cannot be written ({why}). Free its permissions or some space, then try again."
    ),
    NotAStore.code: marked("{path} is not a store of this program. It was left untouched."),
    StoreDamaged.code: marked(
        "The store {path} is damaged ({what}). Restore the newest backup; the damaged file is kept beside it."
    ),
    NoKeychain.code: marked(
        "This link is a secret, and this computer has no keychain to keep it in. Choose “a file that only you can "
        "read” under Settings, Privacy and network, then add the link again."
    ),
    SecretMissing.code: marked(
        "The secret link of “{channel}” is no longer in the keychain. Paste the link again under “Add a channel”."
    ),
    ColumnsUnclear.code: marked("It is not clear which columns of {path} hold what (found: {columns})."),
    DayOrMonth.code: marked("In {path} a date like “{example}” can be read in two ways. Say which it is."),
}


def told(failure: WorldFailed) -> str:
    """One sentence or two for the owner: what happened, what it means, what helps."""
    template = _IN_THE_WINDOW.get(failure.code, failure.template)
    return QCoreApplication.translate("errors", template).format(**failure.fields)

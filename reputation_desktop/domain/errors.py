"""What can go wrong in the world, each kind with its one sentence for the owner.

Two kinds of failure exist. *The world failed*: a feed is down, a disk is full, a file is not what it
claims. Those are the types here. *We failed* is everything else; it reaches the edge of the process
and becomes a report.

A template and its fields stay apart until the last moment, so that the window can translate the
template; a stable `code` and the fields are what the store remembers of a channel's failure. Where a sentence names
the next step, the window has one and the terminal another.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from typing import ClassVar

from reputation_desktop.domain.sentence import Sentence, as_json, from_json
from reputation_desktop.domain.sentence import marked as marked  # noqa: PLC0414  # whoever raises a failure words it


class WorldFailed(Exception):
    """Something outside this program failed; `str()` says what happened and what to do.

    Attributes:
        fields: what stands in its sentence; a text that is to be translated too is a `Sentence`.
    """

    code: ClassVar[str] = "world_failed"
    exit_code: ClassVar[int] = 1
    template: ClassVar[Sentence] = marked("Something outside this program failed.")

    def __init__(self, **fields: object) -> None:
        self.fields = {name: value if isinstance(value, Sentence) else str(value) for name, value in fields.items()}
        super().__init__(self.code)

    def __str__(self) -> str:
        return self.sentence

    def __eq__(self, other: object) -> bool:
        return isinstance(other, WorldFailed) and (self.code, self.fields) == (other.code, other.fields)

    def __hash__(self) -> int:
        return hash((self.code, *self.fields.items()))

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (type(self), self.fields)

    @property
    def sentence(self) -> Sentence:
        """The same as `str()`, fit for translation."""
        return self.template.format(**self.fields)

    @property
    def kept_fields(self) -> dict[str, object]:
        """The fields as JSON keeps them; `remembered` takes them back."""
        return {name: as_json(value) for name, value in self.fields.items()}


def _rebuilt(kind: type[WorldFailed], fields: dict[str, str]) -> WorldFailed:
    return kind(**fields)


def _kinds(of: type[WorldFailed]) -> Iterator[type[WorldFailed]]:
    yield of
    for kind in of.__subclasses__():
        yield from _kinds(kind)


def remembered(code: str, kept_fields: Mapping[str, object]) -> WorldFailed:
    """The failure that was stored as its `code` and its `kept_fields`.

    The general one where another version of the program stored it: the code is unknown, or its sentence wants
    fields that were not kept then.
    """
    for kind in _kinds(WorldFailed):
        if kind.code == code:
            with contextlib.suppress(KeyError, ValueError, IndexError):
                failure = kind(**{name: from_json(value) for name, value in kept_fields.items()})
                str(failure)
                return failure
    return WorldFailed()


class WrongWords(WorldFailed):
    """The owner asked for something in words that cannot be followed (exit 2)."""

    code = "wrong_words"
    exit_code = 2
    template = Sentence("{what}")


class NoSuchReview(WrongWords):
    code = "no_such_review"
    template = marked("There is no review with the number {id}.")


# --- links and answers from the network -------------------------------------------------------


class NotALink(WorldFailed):
    code = "not_a_link"
    template = marked(
        "“{link}” is not a web address. Copy the whole address from the browser's address bar, starting with https://."
    )


class CannotBeRead(WorldFailed):
    """A platform was recognised, and there is no road by link; `why` and `road` come from the platform."""

    code = "cannot_be_read"
    template = marked("This is {what}. {why} {road}")


class NoFeedFound(WorldFailed):
    code = "no_feed_found"
    template = marked(
        "{host} answered with an ordinary page that offers no feed and no reviews this program can read. "
        "Look there for a link called “RSS” or “feed” and paste that one."
    )


class LoginPage(WorldFailed):
    code = "login_page"
    template = marked(
        "{host} answered with a page that asks for a login, so nothing could be read. "
        "Paste a link that opens without signing in."
    )


class PageInsteadOfFeed(WorldFailed):
    code = "page_instead_of_feed"
    template = marked(
        "{host} sent an ordinary web page where its feed used to be. Nothing stored was touched; "
        "open the page and paste the feed's new link."
    )


class EmptyAnswer(WorldFailed):
    code = "empty_answer"
    template = marked("{host} sent an empty answer. It will be asked again in the next round; nothing was lost.")


class NotUnderstood(WorldFailed):
    code = "not_understood"
    template = marked(
        "{host} sent something that is not a feed ({what}). Nothing stored was touched; check the link in a browser."
    )


class RefusedContent(WorldFailed):
    code = "refused_content"
    template = marked(
        "{host} sent a feed that was refused to protect this computer ({what}). "
        "Nothing stored was touched; tell whoever runs the site."
    )


class TooLarge(WorldFailed):
    code = "too_large"
    template = marked("{host} sent more than {limit_mb} MB, so reading stopped. Paste a link to a smaller feed.")


class TookTooLong(WorldFailed):
    code = "took_too_long"
    template = marked("{host} did not answer in time. It will be asked again in the next round; nothing was lost.")


class ReadingStalled(WorldFailed):
    code = "reading_stalled"
    template = marked(
        "What {host} sent could not be read within {seconds} seconds and was left alone. "
        "Nothing stored was touched; it is tried again in the next round."
    )


class NoConnection(WorldFailed):
    code = "no_connection"
    template = marked(
        "{host} could not be reached. Check the internet connection; it is tried again in the next round "
        "and nothing was lost."
    )


class NoSuchHost(WorldFailed):
    code = "no_such_host"
    template = marked(
        "There is no site called {host}, or this computer is offline. Check the spelling and the connection."
    )


class UnsafeConnection(WorldFailed):
    code = "unsafe_connection"
    template = marked(
        "The security certificate of {host} is not valid, so nothing was read. "
        "Check this computer's date, or ask whoever runs the site to renew it."
    )


class PrivateAddress(WorldFailed):
    code = "private_address"
    template = marked(
        "{host} leads into this computer or its local network, which a link from outside may not do. "
        "If it is yours, paste its own address."
    )


class TooManyRedirects(WorldFailed):
    code = "too_many_redirects"
    template = marked("{host} sent this program round in circles. Open the link in a browser and paste where it ends.")


class NeedsLogin(WorldFailed):
    code = "needs_login"
    template = marked("{host} wants a login for this address (401). Paste a link that opens without signing in.")


class Forbidden(WorldFailed):
    code = "forbidden"
    template = marked(
        "{host} does not let programs read this address (403). Export the reviews there and import the file instead."
    )


class NotThere(WorldFailed):
    code = "not_there"
    template = marked(
        "There is nothing at this address on {host} any more (404). Look up the link there and paste it anew."
    )


class GoneForGood(WorldFailed):
    code = "gone_for_good"
    template = marked(
        "{host} says that this address is gone for good (410). Its reviews stay here; "
        "remove the channel or paste a new link."
    )


class AskedTooOften(WorldFailed):
    code = "asked_too_often"
    template = marked("{host} wants fewer questions (429). It will be asked again {when}; nothing was lost.")


class ServerTrouble(WorldFailed):
    code = "server_trouble"
    template = marked(
        "{host} has trouble of its own ({status}). It will be asked again in the next round; nothing was lost."
    )


class UnexpectedStatus(WorldFailed):
    code = "unexpected_status"
    template = marked(
        "{host} answered with status {status}, which brings no reviews. Open the link in a browser to see why."
    )


class StaysOffline(WorldFailed):
    code = "stays_offline"
    template = marked(
        "“Stay offline” is switched on, so nothing was fetched. Switch it off at the bottom of the window.",
        terminal="“Stay offline” is switched on, so nothing was fetched. Switch it off with: set all stay_offline no.",
    )


# --- files ------------------------------------------------------------------------------------


class NoSuchFile(WorldFailed):
    code = "no_such_file"
    template = marked("{path} cannot be opened ({why}). Check the name and that the file is still there.")


class FileNotWritable(WorldFailed):
    code = "file_not_writable"
    template = marked("{path} cannot be written ({why}). Choose another place for it; nothing else was changed.")


class BrokenZip(WorldFailed):
    code = "broken_zip"
    template = marked("{path} is not a complete zip file. Download it again; nothing was imported.")


class OwnersOwnReviews(WorldFailed):
    code = "owners_own_reviews"
    template = marked(
        "{path} holds reviews that you wrote about other places, not reviews of your shop. "
        "In Google Takeout choose “Google Business Profile” and import that export."
    )


class NothingInFile(WorldFailed):
    code = "nothing_in_file"
    template = marked("{path} holds no reviews that this program recognises. {hint}")


class ColumnsUnclear(WorldFailed):
    code = "columns_unclear"
    template = marked(
        "It is not clear which columns of {path} hold what (found: {columns}).",
        terminal="It is not clear which columns of {path} hold what (found: {columns}). "
        "Say it like this: --map text=COLUMN --map stars=COLUMN --map date=COLUMN.",
    )


class DayOrMonth(WorldFailed):
    code = "day_or_month"
    template = marked(
        "In {path} a date like “{example}” can be read in two ways. Say which it is.",
        terminal="In {path} a date like “{example}” can be read in two ways. "
        "Say which it is: --map dates=day-first or --map dates=month-first.",
    )


class WrongEncoding(WorldFailed):
    code = "wrong_encoding"
    template = marked(
        "{path} is not readable text in any usual encoding. Save it again as “CSV UTF-8”; nothing was imported."
    )


class FileNotUnderstood(WorldFailed):
    code = "file_not_understood"
    template = marked("{path} is not what it claims to be ({what}). Export it again; nothing was imported.")


# --- this computer ------------------------------------------------------------------------------


class ComputerFailed(WorldFailed):
    """The computer or the store failed, rather than a channel; whatever was begun ends with it."""

    code = "computer_failed"


class FolderNotWritable(ComputerFailed):
    code = "folder_not_writable"
    template = marked(
        "The data folder {path} cannot be written ({why}). Free its permissions or some space, then try again.",
        terminal="The data folder {path} cannot be written ({why}). "
        "Choose another with --data, or free its permissions.",
    )


class DiskFull(ComputerFailed):
    code = "disk_full"
    template = marked(
        "The disk is full, so the last step was undone. Free some space and try again; nothing stored was lost."
    )


class StoreFromTheFuture(ComputerFailed):
    code = "store_from_the_future"
    template = marked(
        "The data in {path} was written by a newer version of this program. Install that version; nothing was changed."
    )


class NotAStore(ComputerFailed):
    code = "not_a_store"
    template = marked(
        "{path} is not a store of this program. It was left untouched.",
        terminal="{path} is not a store of this program. It was left untouched; choose another folder with --data.",
    )


class StoreDamaged(ComputerFailed):
    code = "store_damaged"
    template = marked(
        "The store {path} is damaged ({what}). Restore the newest backup; the damaged file is kept beside it.",
        terminal="The store {path} is damaged ({what}). Restore the newest backup with: restore FILE.",
    )


class StoreBusy(ComputerFailed):
    code = "store_busy"
    template = marked("The store is busy with something longer. Try again in a moment; nothing was lost.")


class NoKeychain(WorldFailed):
    code = "no_keychain"
    template = marked(
        "This link is a secret, and this computer has no keychain to keep it in. Choose “a file that only you can "
        "read” under Settings, Privacy and network, then add the link again.",
        terminal="This link is a secret, and this computer has no keychain to keep it in. To keep secrets in a file "
        "that only you can read, say: set all secrets file — then add the link again.",
    )


class SecretMissing(WorldFailed):
    code = "secret_missing"
    template = marked(
        "The secret link of “{channel}” is no longer in the keychain. Paste the link again under “Add a channel”.",
        terminal="The secret link of “{channel}” is no longer in the keychain. Paste the link again with: add LINK.",
    )


class AnotherRound(WorldFailed):
    code = "another_round"
    exit_code = 3
    template = marked("Another round is running in this store. It will finish by itself; nothing needs to be done.")


class DoesNotAnswer(WorldFailed):
    code = "does_not_answer"
    template = marked(
        "Reputation Desktop is running already and does not answer. Wait a moment and start it again; "
        "if that changes nothing, log out and in again. Nothing stored was lost."
    )


class StillRunning(WorldFailed):
    code = "still_running"
    template = marked(
        "Reputation Desktop was asked to end and has not yet. Close it by hand, then try again; nothing was lost."
    )


class LoginItemNotSet(WorldFailed):
    code = "login_item_not_set"
    template = marked("What starts with this computer could not be changed ({why}). Everything else is as it was.")


class OurFault(WorldFailed):
    """Remembered of a channel whose payload this program failed at; a report of the fault was written."""

    code = "our_fault"
    exit_code = 70
    template = marked(
        "What {host} sent could not be read because of a fault in this program. Nothing stored was touched; "
        "a report for its makers lies in the data folder."
    )

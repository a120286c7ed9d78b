"""What is said on whichever surface there is: a title, a sentence or two, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reputation_desktop.ui.widgets.marks import Mark


class Act(StrEnum):
    """What the owner chose; OPEN is the click on the message itself, DISMISSED that she put it away."""

    OPEN = "open"
    ANSWER = "answer"
    SNOOZE = "snooze"
    AT_CLOSING = "at-closing"
    INBOX = "inbox"
    PRAISE = "praise"
    QUIT = "quit"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Button:
    """A verb that the message offers, and the act that it stands for."""

    act: str
    words: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message. All of it is plain text.

    Attributes:
        key: says which message it is; another one with the same key takes its place.
        mark: how urgent it is, where a surface can draw that; the program's own sign without one.
    """

    key: str
    title: str
    body: str
    buttons: tuple[Button, ...] = ()
    mark: Mark = Mark.NOTHING

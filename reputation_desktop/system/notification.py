"""One notification, and what may stand in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

CLICKED, DISMISSED = "clicked", "dismissed"
"""Told in place of a button: the notification itself was clicked, or put away."""

APP_NAME = "Reputation Desktop"
TITLE_LENGTH, BODY_LENGTH, BUTTON_LENGTH = 120, 300, 40
"""Characters; what is longer would be cut off by the desktop, or fill the screen."""

# Controls, marks that turn the reading direction of what follows, and halves of characters.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class Notification:
    """What is to be shown; its words stay out of whatever is written down about it.

    Attributes:
        key: a name that no other notification of this program had.
        buttons: for each its name, which is told when it is pressed, and its words.
    """

    key: str
    title: str = field(repr=False)
    body: str = field(repr=False)
    buttons: tuple[tuple[str, str], ...] = field(default=(), repr=False)


def plain(text: str, length: int) -> str:
    """One line of at most `length` characters, without what would not be seen or would turn other words around."""
    line = " ".join(_UNWANTED.sub("", text).split())
    return line if len(line) <= length else f"{line[: length - 1].rstrip()}…"

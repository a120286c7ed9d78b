"""What a poster or a card says."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reputation_desktop.domain.invitation import Invitation
from reputation_desktop.ui.praise.qr_code import QrCode


@dataclass(frozen=True, slots=True)
class AskingWords:
    """All of a poster or card.

    Attributes:
        address: the link as people type it, under the code.
    """

    shop: str
    invitation: Invitation
    address: str
    code: QrCode


def usual_invitation() -> Invitation:
    """The words until the owner writes her own: for everybody alike, and nothing for it."""
    translate = QCoreApplication.translate
    return Invitation(
        translate("praise", "How was it?"),
        translate("praise", "Tell us and everyone who looks for us, in your own words. Every opinion is welcome."),
    )


def scan_words() -> str:
    """What to do with the code."""
    return QCoreApplication.translate("praise", "Scan it with your phone’s camera")


def typed_address(link: str) -> str:
    """A link as people type it: without its scheme and without a slash at its end."""
    return link.partition("://")[2].removeprefix("www.").rstrip("/")

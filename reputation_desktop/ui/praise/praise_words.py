"""What praise is called on the screen and on pictures."""

from __future__ import annotations

from datetime import date, tzinfo

from PySide6.QtCore import QCoreApplication

from reputation_desktop.domain.praise import NameStyle, Praise
from reputation_desktop.ui.widgets.stars import on_five
from reputation_desktop.ui.words.reviews import stars_words
from reputation_desktop.ui.words.speech import WindowSpeech


def filled_stars(praise: Praise) -> float | None:
    """Stars of any scale as five drawn ones; None where nothing was rated."""
    return None if praise.stars is None else on_five(*praise.stars)


def day_of(praise: Praise, zone: tzinfo) -> date | None:
    """The shop's day on which it was written; None where that is not known."""
    return None if praise.published_at is None else praise.published_at.astimezone(zone).date()


def source_words(praise: Praise, zone: tzinfo) -> str:
    """Where and when it was written: "Google · June 2026"."""
    written = day_of(praise, zone)
    return praise.channel if written is None else f"{praise.channel} · {WindowSpeech().month(written)}"


def row_words(praise: Praise) -> str:
    """A row read aloud."""
    stars = "" if praise.stars is None else stars_words(praise.stars[0], praise.stars[2])
    words = " ".join(praise.words.split())
    return ", ".join(part for part in (stars, words, praise.author, praise.channel) if part)


def name_style_word(style: NameStyle) -> str:
    """How a customer is named, shown by an example."""
    translate = QCoreApplication.translate
    return {
        NameStyle.INITIAL: translate("praise", "First name and initial (Anna B.)"),
        NameStyle.FULL: translate("praise", "Full name (Anna Baker)"),
        NameStyle.NONE: translate("praise", "No name"),
    }[style]

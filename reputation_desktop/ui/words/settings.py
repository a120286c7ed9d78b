"""What the settings and their sections are called, and by which words they are found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reputation_desktop.domain.setting import Setting
from reputation_desktop.domain.settings import SETTINGS
from reputation_desktop.ui.words.sentences import said
from reputation_desktop.ui.words.setting_names import NAMES
from reputation_desktop.ui.words.setting_parts import PARTS

SECTIONS: tuple[tuple[str, str], ...] = (
    ("reminders", "clock"),
    ("background", "message"),
    ("privacy", "shield"),
    ("score", "timeline"),
    ("judgement", "topics"),
    ("saved_replies", "pen"),
    ("shop", "shop"),
    ("report_writing", "reports"),
    ("backup", "backup"),
    ("look", "look"),
    ("about", "about"),
)
"""(name, icon) in the order of the page."""

_SECTIONS: dict[str, tuple[str, str]] = {
    "reminders": (
        str(QT_TRANSLATE_NOOP("settings", "Reminders")),
        str(
            QT_TRANSLATE_NOOP(
                "settings",
                "So that no complaint is forgotten, and nobody is nagged. The clock runs from when the customer wrote.",
            )
        ),
    ),
    "background": (
        str(QT_TRANSLATE_NOOP("settings", "In the background")),
        str(QT_TRANSLATE_NOOP("settings", "What goes on while the window is closed, and how a reminder reaches you.")),
    ),
    "privacy": (
        str(QT_TRANSLATE_NOOP("settings", "Privacy and network")),
        str(
            QT_TRANSLATE_NOOP("settings", "Everything stays on this computer. Here is what goes out, and what is kept.")
        ),
    ),
    "score": (
        str(QT_TRANSLATE_NOOP("settings", "Score")),
        str(QT_TRANSLATE_NOOP("settings", "One number from what customers wrote. Every part of it is yours to set.")),
    ),
    "judgement": (
        str(QT_TRANSLATE_NOOP("settings", "Judgement")),
        str(QT_TRANSLATE_NOOP("settings", "What is taken for a complaint, and how far a word travels.")),
    ),
    "saved_replies": (
        str(QT_TRANSLATE_NOOP("settings", "Saved replies")),
        str(
            QT_TRANSLATE_NOOP(
                "settings",
                "Several wordings for a situation are offered in turn, so that no two customers read the same.",
            )
        ),
    ),
    "shop": (
        str(QT_TRANSLATE_NOOP("settings", "Shop and languages")),
        str(QT_TRANSLATE_NOOP("settings", "What the shop is called, and where its days begin and end.")),
    ),
    "report_writing": (
        str(QT_TRANSLATE_NOOP("settings", "Reports")),
        str(
            QT_TRANSLATE_NOOP(
                "settings", "What is put into a folder of yours by itself, once a week or a month is over."
            )
        ),
    ),
    "backup": (
        str(QT_TRANSLATE_NOOP("settings", "Backup")),
        str(QT_TRANSLATE_NOOP("settings", "Everything in one file, for the day on which this computer is gone.")),
    ),
    "look": (
        str(QT_TRANSLATE_NOOP("settings", "Look and text size")),
        str(QT_TRANSLATE_NOOP("settings", "These belong to this computer and stay out of the backup.")),
    ),
    "about": (
        str(QT_TRANSLATE_NOOP("settings", "About")),
        str(QT_TRANSLATE_NOOP("settings", "Which version this is, whose work is in it, and where help is.")),
    ),
}

_STANDING: dict[str, tuple[str, ...]] = {
    "reminders": (
        "nudge_after_h",
        "overdue_after_h",
        "last_call_after_h",
        "opening_hours",
        "quiet_hours",
        "daily_cap",
        "holiday_until",
        "reminders_paused_until",
        "thank_fans_on",
        "from_before_days",
    ),
    "privacy": ("stay_offline", "round_every_h", "secrets"),
    "score": (
        "half_life_days",
        "mention_weight",
        "enough_reviews",
        "silence_cost",
        "silence_half",
        "phantom_reviews",
        "phantom_satisfaction",
    ),
    "judgement": ("complaint_threshold", "told_by_happy", "told_by_unhappy", "spread_from"),
    "shop": ("zone",),
    "report_writing": ("report_folder", "weekly_report", "monthly_report"),
}
"""Which settings of the engine stand in which section."""


def section_title(section: str) -> str:
    """What a section is called."""
    return _translated(_SECTIONS[section][0])


def section_words(section: str) -> str:
    """One line about a section."""
    return _translated(_SECTIONS[section][1])


def section_of(setting: str) -> str:
    """In which section a setting of the engine stands."""
    return next(section for section, names in _STANDING.items() if setting in names)


def setting_label(name: str) -> str:
    """What a setting of the engine is called on the screen."""
    return _translated(NAMES[name][0])


def part_words(name: str) -> tuple[str, str]:
    """What a part of a section is called that is no setting of the engine, and one line about it."""
    _, label, why, _ = PARTS[name]
    return _translated(label), _translated(why)


def setting_why(setting: Setting) -> str:
    """One line why, as the engine gives it."""
    return said(setting.why)


@dataclass(frozen=True, slots=True)
class Findable:
    """Something that "Find a setting" finds.

    Attributes:
        name: of the setting, or of the part of its section.
        section: where it stands.
        label: what it is called.
        why: one line about it.
        words: by which it is found besides.
    """

    name: str
    section: str
    label: str
    why: str
    words: str

    def answers(self, wanted: str) -> bool:
        """Whether every word of `wanted` begins a word of it."""
        own = f"{self.name} {self.label} {self.why} {self.words} {section_title(self.section)}".casefold()
        known = own.replace("_", " ").split()
        return all(any(word.startswith(part) for word in known) for part in wanted.casefold().split())


def findables() -> list[Findable]:
    """Everything that can be found."""
    settings = [
        Findable(each.name, section_of(each.name), setting_label(each.name), setting_why(each), _found_by(each.name))
        for each in SETTINGS
    ]
    others = [
        Findable(name, section, _translated(label), _translated(why), _translated(words))
        for name, (section, label, why, words) in PARTS.items()
    ]
    return settings + others


def _found_by(name: str) -> str:
    return _translated(NAMES[name][1])


def _translated(text: str) -> str:
    return QCoreApplication.translate("settings", text)

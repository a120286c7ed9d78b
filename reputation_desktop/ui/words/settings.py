"""What the settings and their sections are called, and by which words they are found."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reputation_desktop.domain.settings import SETTINGS, Setting
from reputation_desktop.ui.words.sentences import said

SECTIONS: tuple[tuple[str, str], ...] = (
    ("reminders", "clock"),
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

_SETTINGS: dict[str, tuple[str, str]] = {
    "nudge_after_h": (
        str(QT_TRANSLATE_NOOP("settings", "Nudge")),
        str(QT_TRANSLATE_NOOP("settings", "first reminder notification target time")),
    ),
    "overdue_after_h": (
        str(QT_TRANSLATE_NOOP("settings", "Overdue")),
        str(QT_TRANSLATE_NOOP("settings", "late deadline second reminder target time")),
    ),
    "last_call_after_h": (
        str(QT_TRANSLATE_NOOP("settings", "Last call")),
        str(QT_TRANSLATE_NOOP("settings", "final reminder target time week")),
    ),
    "from_before_days": (
        str(QT_TRANSLATE_NOOP("settings", "Older complaints")),
        str(QT_TRANSLATE_NOOP("settings", "from before history import old clock")),
    ),
    "opening_hours": (
        str(QT_TRANSLATE_NOOP("settings", "Only while the shop is open")),
        str(QT_TRANSLATE_NOOP("settings", "opening hours business working")),
    ),
    "quiet_hours": (
        str(QT_TRANSLATE_NOOP("settings", "Quiet hours")),
        str(QT_TRANSLATE_NOOP("settings", "night do not disturb silent evening")),
    ),
    "daily_cap": (
        str(QT_TRANSLATE_NOOP("settings", "At most")),
        str(QT_TRANSLATE_NOOP("settings", "limit reminders a day daily cap number digest")),
    ),
    "holiday_until": (
        str(QT_TRANSLATE_NOOP("settings", "Holiday")),
        str(QT_TRANSLATE_NOOP("settings", "vacation closed away pause until")),
    ),
    "stay_offline": (
        str(QT_TRANSLATE_NOOP("settings", "Stay offline")),
        str(QT_TRANSLATE_NOOP("settings", "internet network connection fetch off")),
    ),
    "round_every_h": (
        str(QT_TRANSLATE_NOOP("settings", "Look at each channel")),
        str(QT_TRANSLATE_NOOP("settings", "round fetch refresh update often interval")),
    ),
    "secrets": (
        str(QT_TRANSLATE_NOOP("settings", "Where secret links are kept")),
        str(QT_TRANSLATE_NOOP("settings", "keychain password token file safe")),
    ),
    "half_life_days": (
        str(QT_TRANSLATE_NOOP("settings", "A review weighs half after")),
        str(QT_TRANSLATE_NOOP("settings", "half-life fading age recent weight")),
    ),
    "phantom_reviews": (
        str(QT_TRANSLATE_NOOP("settings", "Phantom reviews")),
        str(QT_TRANSLATE_NOOP("settings", "invented average start new shop")),
    ),
    "phantom_satisfaction": (
        str(QT_TRANSLATE_NOOP("settings", "Phantom reviews say")),
        str(QT_TRANSLATE_NOOP("settings", "invented average stars")),
    ),
    "silence_cost": (
        str(QT_TRANSLATE_NOOP("settings", "Silence costs at most")),
        str(QT_TRANSLATE_NOOP("settings", "overdue unanswered score share percent")),
    ),
    "silence_half": (
        str(QT_TRANSLATE_NOOP("settings", "Half of that is reached at")),
        str(QT_TRANSLATE_NOOP("settings", "overdue silence cost unanswered")),
    ),
    "mention_weight": (
        str(QT_TRANSLATE_NOOP("settings", "A mention weighs")),
        str(QT_TRANSLATE_NOOP("settings", "posts articles news share of a review")),
    ),
    "enough_reviews": (
        str(QT_TRANSLATE_NOOP("settings", "Enough to say")),
        str(QT_TRANSLATE_NOOP("settings", "grey few reviews last year least")),
    ),
    "complaint_threshold": (
        str(QT_TRANSLATE_NOOP("settings", "Taken for a complaint from")),
        str(QT_TRANSLATE_NOOP("settings", "threshold probability strict words")),
    ),
    "spread_from": (
        str(QT_TRANSLATE_NOOP("settings", "A post spreads from")),
        str(QT_TRANSLATE_NOOP("settings", "alarm viral likes shares comments")),
    ),
    "told_by_happy": (
        str(QT_TRANSLATE_NOOP("settings", "A happy customer tells")),
        str(QT_TRANSLATE_NOOP("settings", "reach estimate word of mouth")),
    ),
    "told_by_unhappy": (
        str(QT_TRANSLATE_NOOP("settings", "An unhappy customer tells")),
        str(QT_TRANSLATE_NOOP("settings", "reach estimate word of mouth")),
    ),
    "zone": (
        str(QT_TRANSLATE_NOOP("settings", "Time zone")),
        str(QT_TRANSLATE_NOOP("settings", "clock country city day midnight")),
    ),
    "report_folder": (
        str(QT_TRANSLATE_NOOP("settings", "Folder for reports")),
        str(QT_TRANSLATE_NOOP("settings", "PDF file path write automatic scheduled")),
    ),
    "weekly_report": (
        str(QT_TRANSLATE_NOOP("settings", "Every week")),
        str(QT_TRANSLATE_NOOP("settings", "weekly report PDF automatic scheduled")),
    ),
    "monthly_report": (
        str(QT_TRANSLATE_NOOP("settings", "Every month")),
        str(QT_TRANSLATE_NOOP("settings", "monthly report PDF automatic scheduled")),
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

_OTHERS: dict[str, tuple[str, str, str, str]] = {
    "diary": (
        "privacy",
        str(QT_TRANSLATE_NOOP("settings", "Network diary")),
        str(QT_TRANSLATE_NOOP("settings", "Every request that was made, with its answer.")),
        str(QT_TRANSLATE_NOOP("settings", "internet log requests")),
    ),
    "erase": (
        "privacy",
        str(QT_TRANSLATE_NOOP("settings", "Erase a person")),
        str(
            QT_TRANSLATE_NOOP("settings", "Takes out every review of one name, with its answers and all its versions.")
        ),
        str(QT_TRANSLATE_NOOP("settings", "delete forget customer personal data request GDPR")),
    ),
    "leaves": (
        "privacy",
        str(QT_TRANSLATE_NOOP("settings", "What leaves this computer")),
        str(QT_TRANSLATE_NOOP("settings", "Three sentences, and nothing beside them.")),
        str(QT_TRANSLATE_NOOP("settings", "cloud server telemetry send upload")),
    ),
    "replies": (
        "saved_replies",
        str(QT_TRANSLATE_NOOP("settings", "Your replies")),
        str(QT_TRANSLATE_NOOP("settings", "Wordings for the situations that come again and again.")),
        str(QT_TRANSLATE_NOOP("settings", "templates placeholders answer texts snippets")),
    ),
    "shop_name": (
        "shop",
        str(QT_TRANSLATE_NOOP("settings", "The shop's name")),
        str(QT_TRANSLATE_NOOP("settings", "As customers know it; saved replies and reports carry it.")),
        str(QT_TRANSLATE_NOOP("settings", "rename business company")),
    ),
    "back_up": (
        "backup",
        str(QT_TRANSLATE_NOOP("settings", "Back up")),
        str(
            QT_TRANSLATE_NOOP("settings", "Writes everything into one file and checks it. Secret links stay out of it.")
        ),
        str(QT_TRANSLATE_NOOP("settings", "backup save copy")),
    ),
    "restore": (
        "backup",
        str(QT_TRANSLATE_NOOP("settings", "Restore")),
        str(QT_TRANSLATE_NOOP("settings", "Puts a backup in place of what is here. What is here is kept beside it.")),
        str(QT_TRANSLATE_NOOP("settings", "backup bring back old computer move")),
    ),
    "check": (
        "backup",
        str(QT_TRANSLATE_NOOP("settings", "Check everything")),
        str(QT_TRANSLATE_NOOP("settings", "Computes everything anew and compares it with what is stored.")),
        str(QT_TRANSLATE_NOOP("settings", "damage repair verify sound")),
    ),
    "csv": (
        "backup",
        str(QT_TRANSLATE_NOOP("settings", "Reviews as a table")),
        str(QT_TRANSLATE_NOOP("settings", "Every review with its answer as CSV, for a spreadsheet.")),
        str(QT_TRANSLATE_NOOP("settings", "export CSV excel spreadsheet")),
    ),
    "opml": (
        "backup",
        str(QT_TRANSLATE_NOOP("settings", "Channels as a list")),
        str(
            QT_TRANSLATE_NOOP("settings", "The channels as OPML, for another feed reader. Secret links stay out of it.")
        ),
        str(QT_TRANSLATE_NOOP("settings", "export OPML feeds")),
    ),
    "data_folder": (
        "backup",
        str(QT_TRANSLATE_NOOP("settings", "Where the data lives")),
        str(QT_TRANSLATE_NOOP("settings", "One folder on this computer holds everything.")),
        str(QT_TRANSLATE_NOOP("settings", "folder path file store disk")),
    ),
    "language": (
        "shop",
        str(QT_TRANSLATE_NOOP("settings", "Language of the window")),
        str(
            QT_TRANSLATE_NOOP("settings", "Of its words, dates and numbers. The window opens anew, with all as it was.")
        ),
        str(QT_TRANSLATE_NOOP("settings", "English German Deutsch Sprache translation locale")),
    ),
    "look": (
        "look",
        str(QT_TRANSLATE_NOOP("settings", "Light or dark")),
        str(QT_TRANSLATE_NOOP("settings", "As the system has it, or always one of the two.")),
        str(QT_TRANSLATE_NOOP("settings", "theme dark mode night colours appearance")),
    ),
    "text_size": (
        "look",
        str(QT_TRANSLATE_NOOP("settings", "Text size")),
        str(QT_TRANSLATE_NOOP("settings", "From 100 to 200 percent, on top of what the system says.")),
        str(QT_TRANSLATE_NOOP("settings", "font larger bigger zoom scale")),
    ),
    "version": (
        "about",
        str(QT_TRANSLATE_NOOP("settings", "Version and licence")),
        str(QT_TRANSLATE_NOOP("settings", "Which version this is, and whose work is in it.")),
        str(QT_TRANSLATE_NOOP("settings", "credits authors open source")),
    ),
    "keys": (
        "about",
        str(QT_TRANSLATE_NOOP("settings", "Keys")),
        str(QT_TRANSLATE_NOOP("settings", "Everything can be done without a mouse.")),
        str(QT_TRANSLATE_NOOP("settings", "keyboard shortcuts help")),
    ),
    "reports": (
        "about",
        str(QT_TRANSLATE_NOOP("settings", "Reports of faults")),
        str(QT_TRANSLATE_NOOP("settings", "What went wrong in the program itself; they hold no review and no secret.")),
        str(QT_TRANSLATE_NOOP("settings", "crash bug error help log folder")),
    ),
}
"""Section, label, one line why, and more words, of what can be found and is no setting of the engine."""


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
    return _translated(_SETTINGS[name][0])


def part_words(name: str) -> tuple[str, str]:
    """What a part of a section is called that is no setting of the engine, and one line about it."""
    _, label, why, _ = _OTHERS[name]
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
        for name, (section, label, why, words) in _OTHERS.items()
    ]
    return settings + others


def _found_by(name: str) -> str:
    return _translated(_SETTINGS[name][1])


def _translated(text: str) -> str:
    return QCoreApplication.translate("settings", text)

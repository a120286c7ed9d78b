"""What can be found in the settings beside those of the engine: its section, its name, one line, and more words."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

PARTS: dict[str, tuple[str, str, str, str]] = {
    "login": (
        "background",
        str(QT_TRANSLATE_NOOP("settings", "Start with the computer")),
        str(
            QT_TRANSLATE_NOOP(
                "settings", "When you log in, the program begins to watch by itself. No window opens for it."
            )
        ),
        str(QT_TRANSLATE_NOOP("settings", "login autostart startup boot automatically")),
    ),
    "keep_watching": (
        "background",
        str(QT_TRANSLATE_NOOP("settings", "Keep watching when the window is closed")),
        str(
            QT_TRANSLATE_NOOP(
                "settings",
                "It stays in the tray, goes on looking at your channels and reminds you. While it is off, closing the "
                "window ends the program.",
            )
        ),
        str(QT_TRANSLATE_NOOP("settings", "close tray background minimise run")),
    ),
    "trial": (
        "background",
        str(QT_TRANSLATE_NOOP("settings", "How reminders appear")),
        str(QT_TRANSLATE_NOOP("settings", "See one now, as it would come while you work.")),
        str(QT_TRANSLATE_NOOP("settings", "notification test try popup balloon")),
    ),
    "quit": (
        "background",
        str(QT_TRANSLATE_NOOP("settings", "End the program")),
        str(
            QT_TRANSLATE_NOOP(
                "settings", "Nothing is read and nobody is reminded until it is started again. The clocks go on."
            )
        ),
        str(QT_TRANSLATE_NOOP("settings", "quit exit stop close")),
    ),
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

"""What each setting of the engine is called, and by which words it is found besides."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

NAMES: dict[str, tuple[str, str]] = {
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
    "reminders_paused_until": (
        str(QT_TRANSLATE_NOOP("settings", "Pause")),
        str(QT_TRANSLATE_NOOP("settings", "paused until hour tomorrow silence snooze")),
    ),
    "thank_fans_on": (
        str(QT_TRANSLATE_NOOP("settings", "Thank the fans")),
        str(QT_TRANSLATE_NOOP("settings", "praise weekly weekday reminder thanks")),
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

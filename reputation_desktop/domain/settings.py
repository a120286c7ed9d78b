"""Every setting with its default and one line why. Values are checked where they enter.

The settings of the whole shop are the fields of `Settings`; a channel may override some (`CHANNEL_SETTINGS`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from reputation_desktop.domain.errors import WrongWords, marked
from reputation_desktop.domain.setting import (
    WEEKDAYS,
    Setting,
    day,
    folder,
    hours,
    link_or_nothing,
    moment,
    number,
    one_of,
    or_the_shops,
    whole,
    words,
    yes_or_no,
    zone,
)

_TARGETS = (
    Setting(
        "nudge_after_h",
        "24",
        number(1, 24 * 60),
        marked("Hours until a complaint is nudged; replies within a day mend most."),
    ),
    Setting(
        "overdue_after_h",
        "48",
        number(1, 24 * 60),
        marked("Hours until a complaint is overdue and silence costs score."),
    ),
    Setting(
        "last_call_after_h",
        "168",
        number(1, 24 * 180),
        marked("Hours until the last call; after a week most customers stopped expecting a reply."),
    ),
    Setting(
        "round_every_h",
        "6",
        number(0.25, 24 * 30),
        marked("Hours between two looks at a channel; often enough for a day's target, polite to its server."),
    ),
)

SETTINGS: tuple[Setting, ...] = (
    *_TARGETS,
    Setting(
        "zone", "", zone, marked("The shop's time zone, which decides what a day is; empty means this computer's.")
    ),
    Setting(
        "half_life_days",
        "90",
        number(30, 3650),
        marked("Days after which an opinion weighs half; three in four readers want the last three months."),
    ),
    Setting(
        "phantom_reviews",
        "7",
        number(0, 100),
        marked("Invented average reviews that keep one real review from making or breaking the score."),
    ),
    Setting("phantom_satisfaction", "0.625", number(0, 1), marked("What the phantom reviews say: 3.5 of 5 stars.")),
    Setting(
        "silence_cost",
        "0.10",
        number(0, 0.5),
        marked("The share of the score that many overdue complaints can cost at most."),
    ),
    Setting("silence_half", "2", number(0.1, 100), marked("Overdue complaints at which half of that cost is reached.")),
    Setting("mention_weight", "0.25", number(0, 1), marked("What a judged mention weighs beside a review.")),
    Setting(
        "enough_reviews",
        "5",
        whole(1, 1000),
        marked("Reviews in the last year below which the score is greyed: too few to say."),
    ),
    Setting(
        "complaint_threshold",
        "0.5",
        number(0.05, 0.95),
        marked("How probable a complaint must be, by its words, to be treated as one."),
    ),
    Setting(
        "from_before_days",
        "30",
        number(1, 365),
        marked("A complaint older than this when first seen is “from before” and starts no clock."),
    ),
    Setting(
        "told_by_happy",
        "2",
        number(0, 1000),
        marked("People a happy customer tells, by the rule of thumb; only used where no real figure is known."),
    ),
    Setting(
        "told_by_unhappy",
        "10",
        number(0, 1000),
        marked("People an unhappy customer tells, by the rule of thumb; only used where no real figure is known."),
    ),
    Setting(
        "spread_from",
        "50",
        whole(1, 10_000_000),
        marked("Likes, shares and comments together from which a post counts as spreading."),
    ),
    Setting(
        "opening_hours",
        "",
        hours,
        marked("Reminders appear only within these hours, like 09:00-18:00; empty: at any hour."),
    ),
    Setting("quiet_hours", "20:00-08:00", hours, marked("No reminder appears within these hours; the clocks go on.")),
    Setting(
        "daily_cap", "8", whole(1, 1000), marked("Reminders shown a day at most; the rest comes in the next digest.")
    ),
    Setting("holiday_until", "", day, marked("Until this day no reminder appears; the clocks go on.")),
    Setting(
        "reminders_paused_until",
        "",
        moment,
        marked("Until this moment, two days ahead at most, no reminder appears; the clocks go on."),
    ),
    Setting(
        "thank_fans_on",
        "friday",
        one_of(*WEEKDAYS, "never"),
        marked("The day on which praise that awaits an answer is reminded of, once a week; or never."),
    ),
    Setting("stay_offline", "no", yes_or_no, marked("While yes, nothing is fetched from anywhere.")),
    Setting(
        "secrets",
        "keychain",
        one_of("keychain", "file"),
        marked(
            "Where secret links are kept; “file” is a file that only you can read, for computers without a keychain."
        ),
    ),
    Setting(
        "report_folder",
        "",
        folder,
        marked("The folder on this computer where reports are put by themselves; empty: none is written."),
    ),
    Setting(
        "weekly_report",
        "no",
        yes_or_no,
        marked("While yes, a week's report is put into that folder once the week is over."),
    ),
    Setting(
        "monthly_report",
        "no",
        yes_or_no,
        marked("While yes, a month's report is put into that folder once the month is over."),
    ),
)

CHANNEL_SETTINGS: tuple[Setting, ...] = (
    *(Setting(target.name, "", or_the_shops(target.read), target.why) for target in _TARGETS),
    Setting("must_words", "", words, marked("A mention must contain one of these words, separated by commas.")),
    Setting("must_not_words", "", words, marked("A mention that contains one of these words is set aside.")),
    Setting(
        "mentions",
        "",
        one_of("", "yes", "no"),
        marked("Whether what is found here are mentions; empty leaves it to the platform."),
    ),
    Setting("mentions_clock", "no", yes_or_no, marked("Whether a complaining mention starts a clock like a review.")),
    Setting("muted", "no", yes_or_no, marked("While yes, the channel is read but neither counted nor reminded of.")),
    Setting("competitor", "no", yes_or_no, marked("The channel is about somebody else; it is never counted.")),
    Setting("paused", "no", yes_or_no, marked("While yes, the channel is not asked.")),
    Setting("reply_page", "", link_or_nothing, marked("The page where replies are written.")),
)


@dataclass(frozen=True, slots=True)
class Settings:
    """The shop's settings with their types; field names are the settings' names."""

    nudge_after_h: float
    overdue_after_h: float
    last_call_after_h: float
    round_every_h: float
    zone: str
    half_life_days: float
    phantom_reviews: float
    phantom_satisfaction: float
    silence_cost: float
    silence_half: float
    mention_weight: float
    enough_reviews: int
    complaint_threshold: float
    from_before_days: float
    told_by_happy: float
    told_by_unhappy: float
    spread_from: int
    opening_hours: tuple[time, time] | None
    quiet_hours: tuple[time, time] | None
    daily_cap: int
    holiday_until: date | None
    reminders_paused_until: datetime | None
    thank_fans_on: str
    stay_offline: bool
    secrets: str
    report_folder: str
    weekly_report: bool
    monthly_report: bool


@dataclass(frozen=True, slots=True)
class ChannelSettings:
    """A channel's own settings with their types; None for a target means the shop's."""

    nudge_after_h: float | None
    overdue_after_h: float | None
    last_call_after_h: float | None
    round_every_h: float | None
    must_words: tuple[str, ...]
    must_not_words: tuple[str, ...]
    mentions: str
    mentions_clock: bool
    muted: bool
    competitor: bool
    paused: bool
    reply_page: str


def shop_settings(stored: Mapping[str, str]) -> Settings:
    """The settings of `stored` texts, with defaults for what is absent. Unknown names are ignored."""
    return Settings(**_typed(SETTINGS, stored))


def channel_settings(stored: Mapping[str, str]) -> ChannelSettings:
    """A channel's own settings of `stored` texts, with defaults for what is absent."""
    return ChannelSettings(**_typed(CHANNEL_SETTINGS, stored))


def _typed(known: tuple[Setting, ...], stored: Mapping[str, str]) -> dict[str, Any]:
    return {setting.name: setting.value(stored.get(setting.name, setting.default)) for setting in known}


def setting_named(name: str, among: tuple[Setting, ...]) -> Setting:
    """The setting called `name`.

    Raises:
        WrongWords: there is none.
    """
    for setting in among:
        if setting.name == name:
            return setting
    known = ", ".join(setting.name for setting in among)
    raise WrongWords(what=marked("There is no setting “{name}”. There are: {known}.").format(name=name, known=known))

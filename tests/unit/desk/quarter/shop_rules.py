"""What the owner has set, and when that lets a reminder appear; read from product.md, not from the program."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tests.unit.desk.quarter.customers import Place
from tests.unit.desk.quarter.story import Sets

STAGES = ("nudge", "overdue", "last call")
AFTER_H = {
    "nudge": ("nudge_after_h", 24.0),
    "overdue": ("overdue_after_h", 48.0),
    "last call": ("last_call_after_h", 168.0),
}
DAYTIME = [time(hour, minute) for hour in range(24) for minute in range(60)]

Span = tuple[time, time] | None


@dataclass
class ShopRules:
    """The settings that concern reminders, with product.md's defaults."""

    zone: ZoneInfo
    opening: Span = None
    quiet: Span = (time(20), time(8))
    cap: int = 8
    holiday_until: date | None = None
    paused_until: datetime | None = None
    muted: set[Place] = field(default_factory=set)
    clocked_mentions: set[Place] = field(default_factory=set)
    hours: dict[tuple[Place | None, str], float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.allowed = self._allowed_minutes()

    def take(self, change: Sets) -> None:
        """The owner changes one."""
        place, text = change.place, change.text
        match change.setting:
            case "zone":
                self.zone = ZoneInfo(text)
            case "opening_hours":
                self.opening = _span(text)
            case "quiet_hours":
                self.quiet = _span(text)
            case "daily_cap":
                self.cap = int(text)
            case "holiday_until":
                self.holiday_until = date.fromisoformat(text)
            case "reminders_paused_until":
                self.paused_until = datetime.fromisoformat(text) if text else None
            case "muted" | "mentions_clock" as which:
                assert place is not None
                places = self.muted if which == "muted" else self.clocked_mentions
                (places.add if text == "yes" else places.discard)(place)
            case target:
                self.hours.pop((place, target), None)
                if text:
                    self.hours[place, target] = float(text)
        self.allowed = self._allowed_minutes()

    def due_after(self, place: Place, stage: str) -> timedelta:
        """How long after the customer wrote a stage falls due in a channel."""
        setting, usual = AFTER_H[stage]
        shops = self.hours.get((None, setting), usual)
        return timedelta(hours=self.hours.get((place, setting), shops))

    def permits(self, now: datetime) -> bool:
        """Whether a reminder may appear at all."""
        wall = now.astimezone(self.zone)
        holiday = self.holiday_until is not None and wall.date() <= self.holiday_until
        # A pause is for hours: one that ends in more than two days was written under a wrong clock.
        paused = self.paused_until is not None and now < self.paused_until <= now + timedelta(hours=48)
        return not holiday and not paused and wall.time().replace(second=0, microsecond=0) in self.allowed

    def _allowed_minutes(self) -> set[time]:
        """The minutes of a day at which nobody is woken and the shop is open, where there are any."""
        awake = {clock for clock in DAYTIME if self.quiet is None or not _inside(clock, self.quiet)}
        both = {clock for clock in awake if self.opening is None or _inside(clock, self.opening)}
        return both or awake

    def same_day(self, one: datetime, other: datetime) -> bool:
        """Whether two moments are of one of the shop's days."""
        near = abs(one - other) < timedelta(hours=26)
        return near and one.astimezone(self.zone).date() == other.astimezone(self.zone).date()


def _span(text: str) -> Span:
    if not text:
        return None
    start, end = map(time.fromisoformat, text.split("-"))
    return start, end


def _inside(clock: time, span: tuple[time, time]) -> bool:
    start, end = span
    return start <= clock < end if start < end else not end <= clock < start

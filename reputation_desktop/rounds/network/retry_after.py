"""When a server that was asked too often wants to be asked again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from email.utils import parsedate_to_datetime

from reputation_desktop.domain.errors import marked
from reputation_desktop.domain.looking import LONGEST_REST


def retry_at(header: str, now: datetime) -> datetime | None:
    """Reads a Retry-After header (RFC 9110, section 10.2.3): seconds, or a date as HTTP writes it.

    Args:
        header: as it was sent; empty where it was not.
        now: aware; also what seconds count from.

    Returns:
        An aware UTC time after `now` and at most seven days after it; None where the header says nothing
        usable or names a time that has passed.
    """
    header = header.strip()
    if header.isascii() and header.isdigit():
        seconds = min(float(header), LONGEST_REST.total_seconds())
        moment = now + timedelta(seconds=seconds)
    else:
        try:
            moment = parsedate_to_datetime(header)
        except ValueError:
            return None
        if moment.tzinfo is None:  # "-0000", which email reads as "UTC, place unknown"
            moment = moment.replace(tzinfo=UTC)
    if moment <= now:
        return None
    return min(moment, now + LONGEST_REST).astimezone(UTC)


def in_words(moment: datetime | None, now: datetime, zone: tzinfo | None = None) -> str:
    """When it will be, fit for "It will be asked again …".

    A clock time rather than "in ten minutes", because the sentence is kept and still read hours later.

    Args:
        moment: aware; None where the server named none.
        now: aware.
        zone: whose clock the owner looks at; None for this computer's.
    """
    if moment is None:
        return marked("in the next round")
    there = moment.astimezone(zone)
    if there.date() == now.astimezone(zone).date():
        return marked("after {time}").format(time=f"{there:%H:%M}")
    return marked("after {time} on {day}").format(time=f"{there:%H:%M}", day=there.date())
